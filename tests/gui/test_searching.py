"""Search through the real window: hits in list, columns and overview, and a tag on all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.search.rows import ROW
from rashomon.model import Span

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def search(window: MainWindow, qtbot: QtBot, text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Key.Key_F, CONTROL)
    assert window.search.field.hasFocus()
    window.search.field.clear()
    with qtbot.waitSignal(
        window.search.query_changed, check_params_cb=lambda query: query.text == text
    ):
        qtbot.keyClicks(window.search.field, text)
    qtbot.waitUntil(lambda: not window.runner.busy("search"))


def listed(window: MainWindow) -> list[tuple[str, str]]:
    model = window.search.view.model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    return [(row.letter, row.words) for row in rows]


def marked(window: MainWindow) -> list[int]:
    return [len(column.pane.marking.hits.marks) for column in window.reading.columns()]


@pytest.fixture
def searched(open_window: MainWindow, qtbot: QtBot) -> MainWindow:
    search(open_window, qtbot, "ORLIN ran")
    return open_window


def test_hits_of_every_account_are_listed_and_marked(searched: MainWindow) -> None:
    letters = {column.document.title: column.badge for column in searched.reading.columns()}
    assert len(letters) == 3
    assert [words for _, words in listed(searched)] == ["Orlin ran"] * 2
    assert sum(marked(searched)) == 2
    assert "2 hits in 2 accounts" in searched.search.count.text()


def test_enter_goes_from_hit_to_hit_and_round(searched: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []
    for _ in range(3):
        qtbot.keyClick(searched.search.field, Key.Key_Return)
        selected = searched.reading.selection()
        assert selected is not None
        seen.append(selected.document)
    assert seen[0] == seen[2] != seen[1]


def test_all_hits_get_a_tag_in_one_step_of_undo(searched: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(searched.search.field, Key.Key_Down)
    qtbot.keyClick(searched.search.view, Key.Key_T)
    qtbot.keyClicks(searched.palette_popup.field, "Ship")
    qtbot.keyClick(searched.palette_popup.field, Key.Key_Return)
    quotes = [item.anchor.quote for item in searched.session.project.annotations]
    assert quotes == ["Orlin ran", "Orlin ran"]
    searched.session.undo_stack.undo()
    assert searched.session.project.annotations == ()


def test_a_broken_pattern_is_told_in_the_panel(searched: MainWindow, qtbot: QtBot) -> None:
    searched.search.kind_box.setCurrentIndex(searched.search.kind_box.findData("regex"))
    search(searched, qtbot, "(orlin")
    assert listed(searched) == []
    hints = [label.text() for label in searched.search.findChildren(type(searched.search.count))]
    assert any("Not a regular expression" in text for text in hints)
    assert sum(marked(searched)) == 0


def test_a_misspelt_name_is_found_among_similar_words(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.search.kind_box.setCurrentIndex(open_window.search.kind_box.findData("fuzzy"))
    search(open_window, qtbot, "Ida Ven")
    assert {words for _, words in listed(open_window)} == {"Ida Venn"}


def test_closing_the_panel_takes_the_marks_away_and_opening_brings_them_back(
    searched: MainWindow, qtbot: QtBot
) -> None:
    searched.docks.by_name["search"].close()
    assert sum(marked(searched)) == 0
    with qtbot.waitSignal(searched.runner.finished):
        searched.commands["search"].trigger()
    assert sum(marked(searched)) == 2


def test_escape_returns_to_the_columns(searched: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(searched.search.field, Key.Key_Escape)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert searched.reading.isAncestorOf(focus)


def test_the_words_selected_are_looked_for(open_window: MainWindow, qtbot: QtBot) -> None:
    column = open_window.reading.columns()[0]
    text = column.document.text
    at = text.index("fog")
    open_window.reading.focus_column(column.document.id)
    column.pane.select(Span(at, at + len("fog")))
    with qtbot.waitSignal(open_window.runner.finished):
        qtbot.keyClick(column.pane, Key.Key_F, CONTROL)
    assert open_window.search.field.text() == "fog"
    assert {words.casefold() for _, words in listed(open_window)} == {"fog"}


def test_a_removed_account_has_no_hits_left(searched: MainWindow, qtbot: QtBot) -> None:
    before = listed(searched)
    first = next(hit for hit in searched.reading.columns() if hit.pane.marking.hits.marks)
    searched.judging.remove_document(first.document.id)
    qtbot.waitUntil(lambda: len(listed(searched)) == len(before) - 1)
    assert sum(marked(searched)) == 1
