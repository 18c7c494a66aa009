"""A tag is deleted only when a person has seen what goes with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from rashomon.model import Place, Span


def answer(text: str) -> list[str]:
    """Click the button of that text in the next message box; what it says is put into the list."""
    said: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        next(button for button in box.buttons() if button.text().strip("&") == text).click()

    QTimer.singleShot(0, click)
    return said


def delete_first_tag(window: MainWindow, qtbot: QtBot) -> None:
    view = window.codebook.view
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)


def test_a_tag_in_use_goes_only_when_agreed_to(open_window: MainWindow, qtbot: QtBot) -> None:
    session = open_window.session
    tag = session.project.codebook.tags[0]
    first, second = session.project.documents[:2]
    open_window.judging.tag((Place(first.id, Span(0, 5)),), tag.id)
    open_window.judging.tag((Place(second.id, Span(0, 5)),), tag.id)
    before = session.project
    said = answer("Cancel")
    delete_first_tag(open_window, qtbot)
    assert session.project is before
    assert "Annotations that bear it: 2 (A 1, B 1)" in said[0]
    assert "Go, having neither another tag nor a memo: 2" in said[0]
    answer("Delete")
    delete_first_tag(open_window, qtbot)
    assert session.project.annotations == ()
    assert session.project.codebook.get(tag.id) is None
    session.undo_stack.undo()
    assert session.project == before


def test_a_tag_that_nothing_hangs_on_goes_at_once(open_window: MainWindow, qtbot: QtBot) -> None:
    tag = open_window.session.project.codebook.tags[0]
    delete_first_tag(open_window, qtbot)
    assert open_window.session.project.codebook.get(tag.id) is None


def test_indenting_by_key_is_one_step_of_undo(open_window: MainWindow, qtbot: QtBot) -> None:
    session, view = open_window.session, open_window.codebook.view
    first, second = session.project.codebook.tags[:2]
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    moved = session.project.codebook.get(second.id)
    assert moved is not None and moved.parent == first.id
    session.undo_stack.undo()
    assert session.project.codebook.tags[:2] == (first, second)
