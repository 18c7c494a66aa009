"""The wording table on the real window: opened by key, edits shown at once, undone, closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from gui.docks import BELOW
from gui.main_window import MainWindow
from rashomon.model import Actor, Place, Span

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


@pytest.fixture
def table(open_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the wording table opened by its key."""
    press(qtbot, Key.Key_6, CTRL)
    assert len(actors(open_window)) > 1
    return open_window


def actors(window: MainWindow) -> tuple[Actor, ...]:
    return window.session.comparison.actors


def test_the_panels_below_are_closed_at_first(open_window: MainWindow) -> None:
    docks = open_window.docks.by_name
    assert all(docks[name].isHidden() for name in BELOW)


def test_its_key_opens_the_table_and_closes_it_again(table: MainWindow, qtbot: QtBot) -> None:
    assert table.wording.view.hasFocus()
    assert table.wording.view.model().rowCount() == len(actors(table))
    press(qtbot, Key.Key_6, CTRL)
    assert table.docks.by_name["wording"].isHidden()
    focus = QApplication.focusWidget()
    assert focus is not None and table.reading.isAncestorOf(focus)


def test_the_panels_below_close_together(table: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_7, CTRL)
    assert table.profiles.view.hasFocus()
    press(qtbot, Key.Key_7, CTRL)
    assert all(table.docks.by_name[name].isHidden() for name in BELOW)


def test_the_key_of_a_panel_beside_goes_there_and_back(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_2, CTRL)
    assert open_window.divergences.view.hasFocus()
    press(qtbot, Key.Key_2, CTRL)
    assert open_window.docks.by_name["divergences"].isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None and open_window.reading.isAncestorOf(focus)


def test_enter_lights_the_passage_and_the_table_keeps_the_keyboard(
    table: MainWindow, qtbot: QtBot
) -> None:
    first = actors(table)[0]
    document = first.namings[0].document
    table.wording.view.go_to(0, 0)
    press(qtbot, Key.Key_Return)
    lit = [
        column.pane.span_of(mark)
        for column in table.reading.columns()
        for mark in column.pane.marking.lit.marks
    ]
    assert lit == [min(span for naming in first.of(document) for span in naming.spans)]
    assert table.wording.view.hasFocus()
    assert "1 of" in table.status.currentMessage()


def test_a_merge_is_shown_at_once_and_undone(table: MainWindow, qtbot: QtBot) -> None:
    before = actors(table)
    table.wording.view.go_to(1, 0)
    press(qtbot, Key.Key_M)
    table.wording.view.go_to(0, 0)
    press(qtbot, Key.Key_M)
    assert not table.session.analysing
    assert len(actors(table)) < len(before)
    assert actors(table)[0].decided
    press(qtbot, Key.Key_Z, CTRL)
    assert actors(table) == before


def test_a_rename_is_kept_with_the_project(table: MainWindow, qtbot: QtBot) -> None:
    table.wording.view.go_to(0, 0)
    press(qtbot, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClick(editor, Key.Key_A, CTRL)
    qtbot.keyClicks(editor, "The ferry")
    with qtbot.waitSignal(table.session.project_changed):
        qtbot.keyClick(editor, Key.Key_Return)
    assert actors(table)[0].name == "The ferry"
    (decision,) = table.session.project.naming_decisions
    assert (decision.verdict, decision.value) == ("rename", "The ferry")


def test_a_refused_edit_says_why(table: MainWindow, qtbot: QtBot) -> None:
    single = next(
        row for row, actor in enumerate(actors(table)) if len({n.text for n in actor.namings}) == 1
    )
    table.wording.view.go_to(single, 0)
    press(qtbot, Key.Key_S)
    assert table.status.currentMessage() == "An actor needs a naming that stays with it."


def test_words_selected_while_reading_are_given_to_an_actor(
    table: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = table.session.project.documents[0]
    start = document.text.index("fog")
    first = actors(table)[0]
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: (first.name, True))
    table.views.select(Place(document.id, Span(start, start + len("fog"))))
    table.reading.focus_column(document.id)
    press(qtbot, Key.Key_W)
    assert "fog" in {naming.text for naming in actors(table)[0].of(document.id)}
    press(qtbot, Key.Key_Z, CTRL)
    assert actors(table)[0] == first


def test_a_new_name_makes_a_new_actor(
    table: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = table.session.project.documents[0]
    start = document.text.index("fog")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("The weather", True))
    table.views.select(Place(document.id, Span(start, start + len("fog"))))
    table.reading.focus_column(document.id)
    press(qtbot, Key.Key_W)
    (made,) = [actor for actor in actors(table) if actor.name == "The weather"]
    assert [naming.text for naming in made.namings] == ["fog"]
    table.session.undo_stack.undo()
    assert "The weather" not in {actor.name for actor in actors(table)}


def test_without_a_selection_w_says_what_to_do(table: MainWindow, qtbot: QtBot) -> None:
    table.wiring.focus_columns()
    press(qtbot, Key.Key_W)
    assert table.status.currentMessage() == "Select the words that name somebody first."


def test_a_part_of_a_naming_is_not_named_by_itself(table: MainWindow, qtbot: QtBot) -> None:
    naming = next(
        naming for actor in actors(table) for naming in actor.namings if " " in naming.text
    )
    start = naming.spans[0].start
    table.views.select(Place(naming.document, Span(start, start + 2)))
    table.reading.focus_column(naming.document)
    press(qtbot, Key.Key_W)
    assert table.status.currentMessage() == f"Select all of “{naming.text}”: it is one naming."
