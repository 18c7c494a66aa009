"""The actor × account wording table: read, jumped from, edited and copied, by keys and mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gui.framing.wording import WordingPanel
from gui.framing.wording_delegate import MOST_LINES, place_namings
from rashomon.model import Actor, ActorNaming, Comparison, Place, Span

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ROLE = Qt.ItemDataRole


def naming(document: str, text: str, *starts: int) -> ActorNaming:
    return ActorNaming(document, text, tuple(Span(at, at + len(text)) for at in starts))


WORKERS = Actor(
    "workers", "workers", "group",
    (naming("post", "workers", 10), naming("star", "angry mob", 3), naming("star", "owners", 55)),
)  # fmt: skip
TARN = Actor("tarn", "Tarn", "", (naming("post", "Tarn", 36), naming("star", "Tarn", 38)))
FRIDAY = Actor("friday", "Friday", "", (naming("post", "Friday", 63),))


@pytest.fixture
def named(glassworks: Comparison) -> Comparison:
    """The glassworks with three actors."""
    return replace(glassworks, actors=(WORKERS, TARN, FRIDAY))


@pytest.fixture
def panel(qtbot: QtBot, named: Comparison) -> WordingPanel:
    widget = WordingPanel()
    qtbot.addWidget(widget)
    widget.resize(700, 300)
    widget.set_comparison(named)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.view.setFocus()
    return widget


def names(panel: WordingPanel) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(panel: WordingPanel, qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(panel.view, key, modifier)


def test_each_cell_tells_how_an_account_names_an_actor(panel: WordingPanel) -> None:
    model = panel.view.model()
    assert names(panel) == ["workers", "Tarn", "Friday"]
    assert model.index(0, 2).data() == "angry mob 1, owners 1"
    assert model.index(2, 2).data(ROLE.AccessibleTextRole) == "Friday, B: not named"


def test_a_tooltip_quotes_a_sentence(panel: WordingPanel) -> None:
    tip = panel.view.model().index(0, 2).data(ROLE.ToolTipRole)
    assert "Evening Star" in tip
    assert "“An angry mob of 500 stormed" in tip


def test_enter_walks_through_the_occurrences_in_order(panel: WordingPanel, qtbot: QtBot) -> None:
    shown: list[Place] = []
    panel.place_requested.connect(lambda place, _told: shown.append(place))
    panel.view.go_to(0, 2)
    for _ in range(3):
        press(panel, qtbot, Key.Key_Return)
    assert [place.span.start for place in shown] == [3, 55, 3]


def test_a_click_shows_the_first_occurrence(panel: WordingPanel, qtbot: QtBot) -> None:
    spot = panel.view.visualRect(panel.view.model().index(1, 1)).center()
    with qtbot.waitSignal(panel.place_requested) as asked:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args is not None and asked.args[0] == Place("post", Span(36, 40))


def test_m_on_two_rows_merges_the_first_into_the_second(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(2, 0)
    press(panel, qtbot, Key.Key_M)
    assert panel.merging == "friday"
    panel.view.go_to(0, 0)
    with qtbot.waitSignal(panel.merge_requested) as asked:
        press(panel, qtbot, Key.Key_M)
    assert asked.args == [(FRIDAY,), WORKERS]
    assert panel.merging == ""


def test_escape_drops_the_first_row(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(1, 0)
    press(panel, qtbot, Key.Key_M)
    press(panel, qtbot, Key.Key_Escape)
    assert panel.merging == ""


def test_rows_selected_together_are_merged_into_the_one_named_most(
    panel: WordingPanel, qtbot: QtBot
) -> None:
    panel.view.go_to(1, 0)
    press(panel, qtbot, Key.Key_Down, SHIFT)
    with qtbot.waitSignal(panel.merge_requested) as asked:
        press(panel, qtbot, Key.Key_M)
    assert asked.args == [(FRIDAY,), TARN]


def test_s_splits_the_only_naming_of_a_cell_off(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(0, 1)
    with qtbot.waitSignal(panel.split_requested) as asked:
        press(panel, qtbot, Key.Key_S)
    assert asked.args == [WORKERS, (WORKERS.namings[0],)]


def test_of_several_namings_a_menu_asks_which_to_split_off(
    panel: WordingPanel, qtbot: QtBot
) -> None:
    panel.view.go_to(0, 2)
    menu = panel.make_split_menu(WORKERS, WORKERS.of("star"))
    assert [action.text() for action in menu.actions()] == ["angry mob", "owners"]
    with qtbot.waitSignal(panel.split_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args == [WORKERS, (WORKERS.namings[2],)]


def test_f2_renames_in_place_and_letters_stay_in_the_field(
    panel: WordingPanel, qtbot: QtBot
) -> None:
    panel.view.go_to(1, 2)
    press(panel, qtbot, Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None and editor.text() == "Tarn"
    editor.selectAll()
    with qtbot.waitSignal(panel.rename_requested) as asked:
        qtbot.keyClicks(editor, "Tarn plant, Ms")
        qtbot.keyClick(editor, Key.Key_Return)
    assert asked.args == [TARN, "Tarn plant, Ms"]


def test_k_gives_the_next_kind(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(0, 0)
    with qtbot.waitSignal(panel.kind_requested) as asked:
        press(panel, qtbot, Key.Key_K)
    assert asked.args == [WORKERS, ""]  # group is the last of the kinds


def test_delete_says_that_a_cells_namings_name_nobody(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(0, 2)
    with qtbot.waitSignal(panel.dismissal_requested) as asked:
        press(panel, qtbot, Key.Key_Delete)
    assert asked.args == [WORKERS, WORKERS.of("star")]


def test_u_resets_only_what_was_changed_by_hand(
    panel: WordingPanel, qtbot: QtBot, named: Comparison
) -> None:
    panel.view.go_to(1, 0)
    with qtbot.assertNotEmitted(panel.reset_requested):
        press(panel, qtbot, Key.Key_U)
    changed = replace(TARN, decided=True)
    panel.set_comparison(replace(named, actors=(WORKERS, changed, FRIDAY)))
    with qtbot.waitSignal(panel.reset_requested) as asked:
        press(panel, qtbot, Key.Key_U)
    assert asked.args == [changed]


def test_the_filter_finds_names_and_namings(panel: WordingPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter_field, "MOB")
    assert names(panel) == ["workers"]
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "1 of 3 actors" in shown


def test_the_table_is_copied_tab_separated(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(0, 0)
    press(panel, qtbot, Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Actor\tKind\tCount\tA Tarn Post\tB Evening Star"
    assert lines[1] == "workers\tgroup\t3\tworkers 1\tangry mob 1, owners 1"
    assert len(lines) == 4


def test_rows_selected_are_copied_alone(panel: WordingPanel, qtbot: QtBot) -> None:
    panel.view.go_to(0, 0)
    press(panel, qtbot, Key.Key_Down, SHIFT)
    press(panel, qtbot, Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_the_current_cell_stays_when_the_table_is_made_anew(
    panel: WordingPanel, named: Comparison
) -> None:
    panel.view.go_to(1, 2)
    panel.set_comparison(replace(named, actors=(TARN, WORKERS)))
    assert panel.current() == TARN
    assert panel.view.currentIndex().column() == 2


def test_an_empty_panel_says_what_will_be_listed(panel: WordingPanel) -> None:
    panel.set_comparison(Comparison())
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert shown == ["How each account names the people of the story will be listed here."]


def test_namings_that_find_no_room_are_counted(qapp: object, panel: WordingPanel) -> None:
    many = tuple(naming("post", f"naming number {number}", 0) for number in range(12))
    placed = place_namings(many, panel.view.font(), 130)
    assert max(each.line for each in placed) == MOST_LINES - 1
    assert placed[-1].count == f"+{12 - sum(each.naming is not None for each in placed)}"


@pytest.mark.parametrize("width", [320, 700, 1400])
def test_all_accounts_can_be_reached_at_any_width(panel: WordingPanel, width: int) -> None:
    panel.resize(width, 300)
    header = panel.view.horizontalHeader()
    assert header.length() >= panel.view.viewport().width()
    assert header.length() <= max(panel.view.viewport().width(), 110 * 2 + 150)
