"""Saving never costs anybody's work: what changed on the disk meanwhile is asked about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from rashomon.edits import set_label
from rashomon.files.project_file import load_project, save_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.rashomon.json"


@pytest.fixture
def changed_elsewhere(open_window: MainWindow, path: Path) -> MainWindow:
    """A saved project that another window saved since, and that was edited here too."""
    assert open_window.saving.save_to(path)
    session = open_window.session
    save_project(set_label(session.project, "theirs"), path)
    session.apply(set_label(session.project, "mine"), "Label")
    return open_window


def click_in_box(text: str) -> list[str]:
    """Click the button of that text in the next message box; what it asked is in the list."""
    asked: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        buttons = [b for b in box.buttons() if b.text().replace("&", "") == text]
        assert len(buttons) == 1
        buttons[0].click()

    QTimer.singleShot(0, click)
    return asked


def save_by_key(window: MainWindow, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_cancel_leaves_the_file_and_the_work_as_they_are(
    changed_elsewhere: MainWindow, path: Path, qtbot: QtBot
) -> None:
    asked = click_in_box("Cancel")
    save_by_key(changed_elsewhere, qtbot)
    assert asked == ["“ferry.rashomon.json” was changed since it was opened here."]
    assert load_project(path).label == "theirs"
    assert changed_elsewhere.session.modified
    assert changed_elsewhere.session.project.label == "mine"


def test_overwrite_saves_over_the_other_changes(
    changed_elsewhere: MainWindow, path: Path, qtbot: QtBot
) -> None:
    click_in_box("Overwrite")
    save_by_key(changed_elsewhere, qtbot)
    assert load_project(path).label == "mine"
    assert not changed_elsewhere.session.modified


def test_return_saves_under_another_name_and_keeps_both(
    changed_elsewhere: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = path.with_name("mine.rashomon.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))

    def confirm() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert isinstance(box.defaultButton(), QPushButton)
        qtbot.keyClick(box.defaultButton(), Qt.Key.Key_Return)

    QTimer.singleShot(0, confirm)
    save_by_key(changed_elsewhere, qtbot)
    assert load_project(path).label == "theirs"
    assert load_project(other).label == "mine"
    assert changed_elsewhere.session.path == other


def test_a_project_opened_here_and_changed_elsewhere_is_asked_about(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    document = replace(window.session.project, label="as opened")
    save_project(document, path)
    with qtbot.waitSignal(window.opening.reading_finished, timeout=20_000):
        window.opening.open_paths([path])
    save_project(set_label(document, "theirs"), path)
    asked = click_in_box("Cancel")
    assert not window.saving.save()
    assert asked
    assert load_project(path).label == "theirs"


def test_an_own_save_is_no_change_elsewhere(open_window: MainWindow, path: Path) -> None:
    assert open_window.saving.save_to(path)
    session = open_window.session
    session.apply(set_label(session.project, "mine"), "Label")
    assert open_window.saving.save()
    assert load_project(path).label == "mine"


def test_a_name_completed_to_that_of_another_project_is_asked_about(
    open_window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_project(set_label(open_window.session.project, "theirs"), path)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(path.with_name("ferry")), "")
    )
    asked = click_in_box("Cancel")
    assert not open_window.saving.save_as()
    assert asked == ["“ferry.rashomon.json” is there already. Overwrite it?"]
    assert load_project(path).label == "theirs"
