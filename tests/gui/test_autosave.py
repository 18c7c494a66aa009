"""Work that was not saved outlives the window; saved or given up by a person, its journal goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.recovery import RecoveryDialog
from gui.main_window import MainWindow
from rashomon.edits import set_label
from rashomon.files import file_locks
from rashomon.files.file_locks import Holder, lock_path
from rashomon.files.journal import LOCK, journals_folder
from rashomon.files.project_file import load_project, save_project

ELSEWHERE = Holder("token", "Ida", "another-computer", 1, "", "2031-03-04T05:06:07Z")


def name(window: MainWindow, label: str) -> None:
    """One edit, as the window makes it."""
    window.session.apply(set_label(window.session.project, label), f"Name it {label}")


def on_disk(window: MainWindow) -> None:
    assert window.safety.autosave.journal.wait(10)


def journals() -> list[Path]:
    return sorted(journals_folder().glob("*")) if journals_folder().is_dir() else []


def kill(window: MainWindow) -> None:
    """Let the journal look as if its window had been killed."""
    on_disk(window)
    window.safety.autosave.journal.stop()
    (window.safety.autosave.journal.journal.folder / LOCK).unlink()


def offered(window: MainWindow, qtbot: QtBot) -> RecoveryDialog:
    window.safety.recovery.offer()
    qtbot.waitUntil(lambda: window.safety.recovery.dialog is not None)
    dialog = window.safety.recovery.dialog
    assert dialog is not None
    return dialog


def press_in_box(text: str, seen: list[str]) -> None:
    """Press a button of the message box that comes up next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, press)
            return
        seen.append(f"{box.text()} {box.informativeText()}")
        for button in box.findChildren(QPushButton):
            if button.text().replace("&", "") == text:
                button.click()
                return
        box.reject()

    QTimer.singleShot(0, press)


def test_an_edit_is_on_the_disk_before_anything_is_saved(open_window: MainWindow) -> None:
    name(open_window, "Ferry")
    on_disk(open_window)
    (folder,) = journals()
    assert b"Name it Ferry" in (folder / "1.edits.jsonl").read_bytes()


def test_saving_takes_the_journal_away(open_window: MainWindow, tmp_path: Path) -> None:
    name(open_window, "Ferry")
    open_window.saving.save_to(tmp_path / "ferry.rashomon.json")
    on_disk(open_window)
    assert journals() == []


def test_undoing_everything_takes_the_journal_away(open_window: MainWindow) -> None:
    name(open_window, "Ferry")
    open_window.session.undo_stack.undo()
    on_disk(open_window)
    assert journals() == []


def test_closing_the_project_takes_the_journal_away(open_window: MainWindow) -> None:
    name(open_window, "Ferry")
    open_window.session.close()
    on_disk(open_window)
    assert journals() == []


def test_pasted_text_is_kept_though_nobody_edited_it(window: MainWindow) -> None:
    QApplication.clipboard().setText("A ferry ran aground. Nobody was hurt.")
    window.opening.paste()
    on_disk(window)
    assert len(journals()) == 1


def test_what_a_killed_window_left_is_offered_and_restored(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    name(open_window, "Ferry")
    name(open_window, "Ferry aground")
    wanted = open_window.session.project
    kill(open_window)
    later = make_window()
    dialog = offered(later, qtbot)
    item = dialog.rows.item(0)
    assert item is not None
    assert "Edits not saved: 2" in item.text()
    assert "Name it Ferry aground" in item.text()
    assert "Never saved" in item.text()
    with qtbot.waitSignal(later.session.project_opened):
        qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert later.session.project == wanted
    assert later.session.modified
    on_disk(later)
    assert len(journals()) == 1  # the old one went when the new one was whole


def test_looking_later_keeps_it(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    name(open_window, "Ferry")
    kill(open_window)
    later = make_window()
    dialog = offered(later, qtbot)
    qtbot.mouseClick(dialog.later_button, Qt.MouseButton.LeftButton)
    assert len(journals()) == 1
    later.commands["recover"].trigger()
    qtbot.waitUntil(lambda: later.safety.recovery.dialog not in (None, dialog))


def test_it_is_discarded_only_after_a_question(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    name(open_window, "Ferry")
    kill(open_window)
    later = make_window()
    dialog = offered(later, qtbot)
    seen: list[str] = []
    press_in_box("Cancel", seen)
    qtbot.mouseClick(dialog.discard_button, Qt.MouseButton.LeftButton)
    assert "gone for good" in seen[0]
    assert len(journals()) == 1
    press_in_box("Discard", seen)
    qtbot.mouseClick(dialog.discard_button, Qt.MouseButton.LeftButton)
    assert journals() == []


def test_the_work_of_another_living_window_is_not_offered(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    name(open_window, "Ferry")
    on_disk(open_window)
    later = make_window()
    later.commands["recover"].trigger()
    qtbot.waitUntil(lambda: "No unsaved work" in later.status.currentMessage())
    assert later.safety.recovery.dialog is None


def test_a_restored_project_saves_to_its_own_file(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.rashomon.json"
    open_window.saving.save_to(path)
    name(open_window, "Ferry")
    kill(open_window)
    open_window.safety.holding.close()
    later = make_window()
    dialog = offered(later, qtbot)
    with qtbot.waitSignal(later.session.project_opened):
        qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert later.saving.save()
    assert load_project(path).label == "Ferry"
    on_disk(later)
    assert journals() == []


def test_a_disk_that_refuses_is_told_and_so_is_its_recovery(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder is needed")
    journal = open_window.safety.autosave.journal.journal
    wanted = journal.folder
    journal.folder = blocked / "journal"
    name(open_window, "Ferry")
    on_disk(open_window)
    qtbot.waitUntil(lambda: "cannot be kept on the disk" in open_window.problems.text)
    assert open_window.session.project.label == "Ferry"
    journal.folder = wanted
    name(open_window, "Ferry aground")
    on_disk(open_window)
    qtbot.waitUntil(lambda: not open_window.problems.isVisible())
    assert len(journals()) == 1


# ------------------------------------------------------------------ two windows, one file
@pytest.fixture
def held(open_window: MainWindow, tmp_path: Path) -> Path:
    """A project file that a person at another computer has open."""
    path = tmp_path / "held.rashomon.json"
    save_project(open_window.session.project, path)
    record = {field: getattr(ELSEWHERE, field) for field in Holder.__slots__}
    lock_path(path).write_text(file_locks.json.dumps(record))
    return path


def test_a_file_open_elsewhere_may_be_read_only(
    open_window: MainWindow, held: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []
    press_in_box("Open read-only", seen)
    with qtbot.waitSignal(open_window.session.project_opened):
        open_window.opening.open_paths([held])
    assert "Ida opened it" in seen[0]
    assert "another-computer" in seen[0]
    assert open_window.session.file.read_only
    assert "read-only" in open_window.windowTitle()


def test_a_file_open_elsewhere_may_be_opened_as_a_copy(
    open_window: MainWindow, held: Path, qtbot: QtBot
) -> None:
    press_in_box("Open a copy", [])
    with qtbot.waitSignal(open_window.session.project_opened):
        open_window.opening.open_paths([held])
    assert open_window.session.path is None
    assert open_window.session.modified


def test_cancel_leaves_what_was_open(open_window: MainWindow, held: Path, qtbot: QtBot) -> None:
    before = open_window.session.project
    seen: list[str] = []
    press_in_box("Cancel", seen)
    with qtbot.waitSignal(open_window.opening.reading_finished):
        open_window.opening.open_paths([held])
    assert seen
    assert open_window.session.project is before


def test_the_second_window_on_a_file_is_told_until_the_first_closes_it(
    open_window: MainWindow, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "ferry.rashomon.json"
    open_window.saving.save_to(path)
    second = make_window()
    assert second.safety.holding.other_holder(path) is not None
    assert open_window.safety.holding.other_holder(path) is None
    open_window.session.close()
    assert second.safety.holding.other_holder(path) is None
    assert not lock_path(path).exists()


def test_undo_and_redo_across_a_save_are_kept_too(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    name(open_window, "Ferry")
    open_window.saving.save_to(tmp_path / "ferry.rashomon.json")
    open_window.session.undo_stack.undo()
    wanted = open_window.session.project
    kill(open_window)
    open_window.safety.holding.close()
    later = make_window()
    dialog = offered(later, qtbot)
    with qtbot.waitSignal(later.session.project_opened):
        qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert replace(later.session.project) == wanted


@pytest.mark.parametrize(("answer", "saved"), [("Cancel", False), ("Overwrite", True)])
def test_saving_over_a_file_open_elsewhere_is_asked_about(
    open_window: MainWindow, held: Path, monkeypatch: pytest.MonkeyPatch, answer: str, saved: bool
) -> None:
    name(open_window, "Mine")
    choose = staticmethod(lambda *_: (str(held), ""))
    monkeypatch.setattr("gui.saving.QFileDialog.getSaveFileName", choose)
    seen: list[str] = []
    press_in_box(answer, seen)
    assert open_window.saving.save_as() is saved
    assert "Ida opened it" in seen[0]
    assert (load_project(held).label == "Mine") is saved


def test_a_save_that_fails_says_where_the_edits_are(
    open_window: MainWindow, tmp_path: Path
) -> None:
    name(open_window, "Ferry")
    on_disk(open_window)
    seen: list[str] = []
    press_in_box("Cancel", seen)
    assert not open_window.saving.save_to(tmp_path / "gone" / "ferry.rashomon.json")
    assert str(journals()[0]) in seen[0]
    assert open_window.session.modified
