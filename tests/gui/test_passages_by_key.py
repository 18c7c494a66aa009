"""Passages selected, chosen, resized and tagged everywhere, with keys and mouse."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.reading.account_pane import AccountPane
from gui.reading.marks import Mark
from gui.reading.typography import ReadingType
from gui.theme import load_theme
from rashomon.model import Annotation, Document, Place, Span

Key = Qt.Key
NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key, modifier)


def put_caret(window: MainWindow, words: str) -> None:
    """In the first account, at the first letter of `words`."""
    document = window.session.project.documents[0]
    at = document.text.index(words)
    window.views.select(Place(document.id, Span(at, at)))


def selected(window: MainWindow) -> str:
    place = window.reading.selection()
    assert place is not None
    document = window.session.project.document(place.document)
    assert document is not None
    return place.span.of(document.text)


def quotes(window: MainWindow) -> list[str]:
    return [item.anchor.quote for item in window.session.project.annotations]


@pytest.fixture
def tagged(open_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The first account, with a sentence and a word inside it tagged; the caret in the word."""
    put_caret(open_window, "212")
    press(qtbot, Key.Key_S)
    press(qtbot, Key.Key_1)
    put_caret(open_window, "212")
    press(qtbot, Key.Key_E)
    press(qtbot, Key.Key_2)
    put_caret(open_window, "12 pass")
    assert len(quotes(open_window)) == 2
    return open_window


def chosen(window: MainWindow) -> Annotation:
    found = window.judging.annotation(window.reading.chosen_annotation())
    assert found is not None
    return found


def test_e_extends_by_a_unit_and_shift_e_goes_back(open_window: MainWindow, qtbot: QtBot) -> None:
    put_caret(open_window, "slowed")
    seen: list[str] = []
    for _ in range(4):
        press(qtbot, Key.Key_E)
        seen.append(selected(open_window))
    assert seen[0] == "slowed"
    assert all(a in b and a != b for a, b in pairwise(seen))
    assert seen[-1].startswith("The company blamed")
    back: list[str] = []
    for _ in range(3):
        press(qtbot, Key.Key_E, SHIFT)
        back.append(selected(open_window))
    assert back == seen[-2::-1]


def test_shrinking_what_was_never_extended_takes_the_next_narrower_unit(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, "company")
    press(qtbot, Key.Key_D)
    assert selected(open_window).endswith("captain Tom Arrel said.")
    press(qtbot, Key.Key_E, SHIFT)
    assert selected(open_window) == "The company blamed thick fog."
    press(qtbot, Key.Key_E, SHIFT)
    assert selected(open_window) == "The"


def test_a_selects_the_clause_at_the_caret(open_window: MainWindow, qtbot: QtBot) -> None:
    put_caret(open_window, "captain")
    press(qtbot, Key.Key_A)
    assert selected(open_window) == "captain Tom Arrel said."


def test_tab_cycles_through_the_annotations_under_the_caret(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    order: list[str] = []
    for _ in range(3):
        press(qtbot, Key.Key_Tab)
        order.append(chosen(tagged).anchor.quote)
        assert selected(tagged) == order[-1]
    assert order[0] == order[2] and order[1] == "212"
    assert "212" in order[0]
    assert tagged.status.text.startswith(tagged.session.project.codebook.tags[0].name)
    press(qtbot, Key.Key_Escape)
    assert tagged.reading.chosen_annotation() == ""
    assert tagged.reading.selection() is None


def test_tab_leaves_a_column_whose_caret_stands_in_no_annotation(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    before = QApplication.focusWidget()
    put_caret(tagged, "thick fog")
    press(qtbot, Key.Key_Tab)
    assert QApplication.focusWidget() is not before


def test_keys_that_resize_one_after_the_other_are_undone_together(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Tab, times=2)
    press(qtbot, Key.Key_Right, SHIFT | CTRL, times=2)
    assert chosen(tagged).anchor.quote == "212 passengers on"
    press(qtbot, Key.Key_Z, CTRL)
    assert selected(tagged) == "212"
    press(qtbot, Key.Key_Z, CTRL | SHIFT)
    assert "212 passengers on" in quotes(tagged)


def test_shift_and_arrows_resize_the_annotation_chosen_and_can_be_undone(
    tagged: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.judging.PAUSE", -1.0)  # as if a person paused after every key
    press(qtbot, Key.Key_Tab, times=2)
    press(qtbot, Key.Key_Right, SHIFT | CTRL)
    assert chosen(tagged).anchor.quote == "212 passengers"
    press(qtbot, Key.Key_Left, SHIFT | CTRL | ALT)
    assert chosen(tagged).anchor.quote == "with 212 passengers"
    press(qtbot, Key.Key_Left, SHIFT)
    assert selected(tagged) == chosen(tagged).anchor.quote == "with 212 passenger"
    for expected in ("with 212 passengers", "212 passengers", "212"):
        press(qtbot, Key.Key_Z, CTRL)
        assert selected(tagged) == expected
    assert "212" in quotes(tagged)


def test_an_end_is_dragged_with_the_mouse(tagged: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Tab, times=2)
    column = tagged.reading.columns()[0]
    pane = column.pane
    mark = pane.chosen.mark()
    assert mark is not None

    def at(offset: int) -> QPoint:
        box = pane.places.caret(offset)
        return QPoint(round(box.center().x()), round(box.center().y() - pane.scroll_value()))

    wanted = mark.end + len(" passengers")
    port = pane.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=at(mark.end))
    qtbot.mouseMove(port, at(wanted))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at(wanted))
    assert chosen(tagged).anchor.quote == "212 passengers"
    press(qtbot, Key.Key_Z, CTRL)
    assert "212" in quotes(tagged)


def test_delete_removes_the_annotation_chosen_not_the_shortest(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Delete)
    assert quotes(tagged) == ["212"]
    assert tagged.reading.chosen_annotation() == ""


def test_a_fact_is_tagged_everywhere_in_one_step(tagged: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_E, CTRL)
    items = tagged.session.project.annotations
    assert {item.anchor.document for item in items if item.group} == {
        document.id for document in tagged.session.project.documents
    }
    assert len({item.group for item in items if item.group}) == 1
    assert len({item.tags for item in items if item.group}) == 1
    press(qtbot, Key.Key_Z, CTRL)
    assert len(quotes(tagged)) == 2


def test_right_to_left_the_arrows_point_where_the_words_go(qtbot: QtBot) -> None:
    text = "جنحت العبارة قرب الميناء"
    pane = AccountPane(Document("d", text, language="ar"), load_theme("light"), ReadingType(), None)
    qtbot.addWidget(pane)
    pane.show()
    pane.set_marks(annotations=pane.index([Mark(0, 4, "one")]))
    pane.chosen.choose("one")
    asked: list[str] = []
    pane.annotation_resized.connect(lambda _key, span: asked.append(span.of(text)))
    qtbot.keyClick(pane, Key.Key_Left, SHIFT | CTRL)
    qtbot.keyClick(pane, Key.Key_Left, SHIFT)
    qtbot.keyClick(pane, Key.Key_Right, SHIFT)
    assert asked == ["جنحت العبارة", "جنحت ", "جنح"]
