"""Word lists on the real window: edits found at once in the accounts, kept, undone, written out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def found(window: MainWindow, name: str) -> set[str]:
    """The words that a list finds in the accounts."""
    return {
        cue.span.of(account.document.text)
        for account in window.session.comparison.accounts
        for cue in account.cues
        if cue.list == name
    }


@pytest.fixture
def lists(open_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the word lists opened by their key."""
    press(qtbot, Key.Key_8, CTRL)
    assert open_window.lexicons.term_view.hasFocus()
    return open_window


def add(window: MainWindow, qtbot: QtBot, term: str) -> None:
    form = window.lexicons.form
    form.term_field.setFocus()
    qtbot.keyClicks(form.term_field, term)
    with qtbot.waitSignal(window.session.comparison_changed, timeout=20_000):
        qtbot.keyClick(form.term_field, Key.Key_Return)


def test_a_term_added_is_found_at_once_and_undone(lists: MainWindow, qtbot: QtBot) -> None:
    matches = lists.session.comparison.matches
    add(lists, qtbot, "thick fog")
    assert "thick fog" in found(lists, "loaded")
    assert lists.session.comparison.matches is matches  # nothing was matched again
    current = lists.lexicons.term_view.currentIndex()
    assert current.siblingAtColumn(0).data() == "thick fog"
    assert lists.lexicons.form.term_field.text() == ""
    with qtbot.waitSignal(lists.session.comparison_changed, timeout=20_000):
        lists.session.undo_stack.undo()
    assert "thick fog" not in found(lists, "loaded")
    assert not lists.session.project.lexicons


def test_a_list_switched_off_finds_nothing(lists: MainWindow, qtbot: QtBot) -> None:
    assert found(lists, "attribution_verbs")
    panel = lists.lexicons
    names = [getattr(row, "list", "") for row in panel._lists.rows]
    panel.list_view.setFocus()
    panel.list_view.setCurrentIndex(
        panel.list_view.model().index(names.index("attribution_verbs"), 0)
    )
    with qtbot.waitSignal(lists.session.comparison_changed, timeout=20_000):
        qtbot.keyClick(panel.list_view, Key.Key_Space)
    assert not found(lists, "attribution_verbs")


def test_a_shipped_term_edited_becomes_an_own_one(lists: MainWindow, qtbot: QtBot) -> None:
    panel = lists.lexicons
    panel.filter_field.setText("massacre")
    old = panel.term_view.model().index(0, 0)
    with qtbot.waitSignal(lists.session.comparison_changed, timeout=20_000):
        panel.term_view.model().setData(old, "mass killing", Qt.ItemDataRole.EditRole)
    (overlay,) = lists.session.project.lexicons
    assert overlay.switched_off == ("massacre",)
    assert [term.term for term in overlay.added] == ["mass killing"]


def test_what_no_list_can_hold_is_refused_in_words(lists: MainWindow, qtbot: QtBot) -> None:
    form = lists.lexicons.form
    form.term_field.setFocus()
    qtbot.keyClicks(form.term_field, "...")
    qtbot.keyClick(form.term_field, Key.Key_Return)
    assert lists.status.currentMessage() == "A term needs at least one letter or digit."
    assert form.term_field.text() == "..."


def test_a_list_is_written_to_a_table_and_read_back(
    lists: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(lists, qtbot, "thick fog")
    table = tmp_path / "loaded.tsv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    qtbot.mouseClick(lists.lexicons.export_button, Qt.MouseButton.LeftButton)
    assert "thick fog\t" in table.read_text("utf-8")
    with qtbot.waitSignal(lists.session.comparison_changed, timeout=20_000):
        qtbot.mouseClick(lists.lexicons.reset_button, Qt.MouseButton.LeftButton)
    assert not lists.session.project.lexicons
    with qtbot.waitSignal(lists.session.comparison_changed, timeout=20_000):
        qtbot.mouseClick(lists.lexicons.import_button, Qt.MouseButton.LeftButton)
    assert "thick fog" in found(lists, "loaded")


def test_a_table_that_is_none_is_refused_with_its_line(
    lists: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "loaded.tsv"
    table.write_text("mob\textremism\nno tab here\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    qtbot.mouseClick(lists.lexicons.import_button, Qt.MouseButton.LeftButton)
    assert "line 2" in lists.status.currentMessage()
    assert not lists.session.project.lexicons


def test_a_closed_panel_is_not_filled(open_window: MainWindow) -> None:
    assert not open_window.lexicons._lists.rows
    assert not open_window.wording.view.model().rowCount()
    assert not open_window.profiles.view.model().rowCount()
