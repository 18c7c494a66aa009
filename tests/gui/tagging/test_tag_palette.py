from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.tagging.palette import TagPalette
from rashomon.model import Codebook


@pytest.fixture
def palette(qtbot: QtBot, codebook: Codebook) -> TagPalette:
    popup = TagPalette()
    qtbot.addWidget(popup)
    popup.open_at(codebook, QPoint(100, 100))
    return popup


def listed(palette: TagPalette) -> list[str]:
    model = palette.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_all_tags_are_offered_at_first(palette: TagPalette) -> None:
    assert listed(palette) == ["Loaded wording", "Hedge", "Agency & blame"]


def test_typing_and_enter_choose_the_best_match(palette: TagPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "bla")
    with qtbot.waitSignal(palette.tag_chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["agency"]
    assert not palette.isVisible()


def test_a_slip_of_the_pen_still_finds_the_tag(palette: TagPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "lodaed")
    assert listed(palette) == ["Loaded wording", "Create “lodaed”"]


def test_a_name_that_nothing_matches_can_be_created(palette: TagPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "Act of God")
    assert listed(palette) == ["Create “Act of God”"]
    with qtbot.waitSignal(palette.tag_created) as created:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert created.args == ["Act of God"]


def test_a_name_that_exists_is_not_offered_for_creation(palette: TagPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "HEDGE")
    assert listed(palette) == ["Hedge"]


def test_arrow_keys_choose_further_down(palette: TagPalette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.tag_chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["hedge"]


def test_a_number_key_chooses_its_tag_while_nothing_is_typed(
    palette: TagPalette, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(palette.tag_chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_2)
    assert chosen.args == ["hedge"]


def test_a_number_without_a_tag_is_typed(palette: TagPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "90 days")
    assert listed(palette) == ["Create “90 days”"]


def test_a_number_inside_a_name_is_typed(palette: TagPalette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.tag_chosen):
        qtbot.keyClicks(palette.field, "Rule 1")
    assert palette.field.text() == "Rule 1"


def test_escape_closes_and_chooses_nothing(palette: TagPalette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.tag_chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_click_chooses_the_row(palette: TagPalette, qtbot: QtBot) -> None:
    spot = palette.view.visualRect(palette.view.model().index(1, 0)).center()
    with qtbot.waitSignal(palette.tag_chosen) as chosen:
        qtbot.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == ["hedge"]


def test_enter_with_nothing_to_choose_does_nothing(palette: TagPalette, qtbot: QtBot) -> None:
    palette.open_at(Codebook(), QPoint(0, 0))
    with qtbot.assertNotEmitted(palette.tag_created):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_what_was_typed_last_time_is_gone(
    palette: TagPalette, qtbot: QtBot, codebook: Codebook
) -> None:
    qtbot.keyClicks(palette.field, "hed")
    palette.close()
    palette.open_at(codebook, QPoint(0, 0))
    assert palette.field.text() == ""
    assert len(listed(palette)) == 3


def test_at_the_screens_corner_the_popup_stays_whole(
    palette: TagPalette, codebook: Codebook
) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    palette.open_at(codebook, screen.bottomRight())
    assert screen.contains(palette.geometry())
