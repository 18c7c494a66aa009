"""Earlier versions and what can be read of damaged files open as copies."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.versions import VersionsDialog
from gui.main_window import MainWindow
from rashomon.edits import set_label
from rashomon.files.project_file import load_project


@pytest.fixture
def saved(open_window: MainWindow, tmp_path: Path) -> Path:
    """The window's project, saved three times."""
    path = tmp_path / "ferry.rashomon.json"
    for label in ("First", "Second", "Third"):
        session = open_window.session
        session.apply(set_label(session.project, label), "Name")
        assert open_window.saving.save_to(path)
    return path


def test_an_earlier_version_opens_as_a_copy(
    open_window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    rows: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, VersionsDialog)
        for number in range(dialog.rows.topLevelItemCount()):
            row = dialog.rows.topLevelItem(number)
            assert row is not None
            rows.append(f"{row.text(1)} {row.text(2)}")
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, choose)
    with qtbot.waitSignal(open_window.session.project_opened):
        open_window.commands["versions"].trigger()
    assert rows == ["0 ferry", "0 ferry"]
    assert open_window.session.project.label == "Second"
    assert open_window.session.path is None
    assert open_window.session.modified
    assert load_project(saved).label == "Third"


def test_without_versions_it_says_so(open_window: MainWindow) -> None:
    open_window.commands["versions"].trigger()
    assert "No earlier versions yet" in open_window.status.currentMessage()


def test_of_a_damaged_file_what_can_be_read_is_offered(
    open_window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    whole = saved.read_bytes()
    damaged = whole[: int(0.9 * len(whole))]
    saved.write_bytes(damaged)
    with qtbot.waitSignal(open_window.opening.damaged_found):
        open_window.opening.open_paths([saved])
    assert "damaged at line" in open_window.problems.text
    assert open_window.problems.button.text() == "Open what can be read"
    with qtbot.waitSignal(open_window.session.project_opened):
        qtbot.mouseClick(open_window.problems.button, Qt.MouseButton.LeftButton)
    assert open_window.session.project.label == "Third"
    assert open_window.session.path is None
    assert "could be read" in open_window.problems.text
    assert saved.read_bytes() == damaged


def test_a_file_that_holds_nothing_says_so(
    open_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "x.rashomon.json"
    path.write_text("{ nothing")
    before = open_window.session.project
    with qtbot.waitSignal(open_window.opening.damaged_found):
        open_window.opening.open_paths([path])
    with qtbot.waitSignal(open_window.safety.copies.warned):
        qtbot.mouseClick(open_window.problems.button, Qt.MouseButton.LeftButton)
    assert "Nothing of a project" in open_window.problems.text
    assert open_window.session.project is before
