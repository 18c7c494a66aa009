from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.edits import new_project, set_label
from rashomon.files.project_file import save_project
from rashomon.model import Comparison

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


def drag(window: MainWindow, paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QApplication.sendEvent(
        window,
        QDragEnterEvent(
            QPoint(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    return data


def drop(window: MainWindow, data: QMimeData) -> None:
    QApplication.sendEvent(
        window,
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_files_dropped_on_the_window_open(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    data = drag(window, accounts)
    assert window.drop_sheet.isVisible()
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        drop(window, data)
    assert not window.drop_sheet.isVisible()
    assert len(window.reading.columns()) == 3


def test_the_drop_sheet_goes_when_the_drag_leaves(window: MainWindow, accounts: list[Path]) -> None:
    drag(window, accounts)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_sheet.isVisible()


def test_files_dropped_while_others_are_read_open_after_them(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    window.opening.open_paths(accounts[:1])
    window.opening.open_paths(accounts[1:])
    qtbot.waitUntil(lambda: len(window.reading.columns()) == 3, timeout=20_000)
    titles = [column.document.title for column in window.reading.columns()]
    assert titles[0].startswith("Ferry runs aground")


def test_a_folder_opens_all_its_accounts(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths([accounts[0].parent])
    assert len(window.session.project.documents) == 3


def test_a_wrong_file_is_named_and_the_others_open(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    wrong = accounts[0].with_name("photo.txt")
    wrong.write_bytes(PNG)
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths([*accounts[:2], wrong])
    assert len(window.reading.columns()) == 2
    assert window.problems.isVisible()
    assert "photo.txt" in window.problems.text


def test_several_wrong_files_are_counted_and_listed(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    missing = [accounts[0].with_name(name) for name in ("gone.txt", "lost.txt")]
    asked: list[tuple[str, ...]] = []
    window.problems.details_requested.disconnect()
    window.problems.details_requested.connect(asked.append)
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths([*accounts[:2], *missing])
    assert window.problems.text.startswith("2 ")
    qtbot.mouseClick(window.problems.button, Qt.MouseButton.LeftButton)
    assert ["gone.txt" in asked[0][0], "lost.txt" in asked[0][1]] == [True, True]


def test_the_banner_is_dismissed(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.opening.problems_found):
        window.opening.open_paths([tmp_path / "gone.txt"])
    qtbot.waitUntil(window.problems.isVisible)
    qtbot.mouseClick(window.problems.close_button, Qt.MouseButton.LeftButton)
    assert not window.problems.isVisible()
    assert window.pages.currentWidget() is window.welcome


def test_a_damaged_project_is_named_and_nothing_changes(
    open_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "broken.rashomon.json"
    path.write_text('{"half', "utf-8")
    before = open_window.session.project
    with qtbot.waitSignal(open_window.opening.problems_found):
        open_window.opening.open_paths([path])
    assert "broken.rashomon.json" in open_window.problems.text
    assert open_window.session.project is before


def test_what_is_edited_while_a_project_is_read_is_asked_about(
    open_window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.rashomon.json"
    save_project(new_project("Other"), path)
    asked: list[str] = []

    def keep(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", keep)
    session = open_window.session
    with qtbot.waitSignal(open_window.opening.reading_finished, timeout=20_000):
        open_window.opening.open_paths([path])
        session.apply(set_label(session.project, "Mine"), "Rename")
    assert len(asked) == 1
    assert session.project.label == "Mine"


def test_a_project_of_a_newer_version_opens_read_only(
    open_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "newer.rashomon.json"
    assert open_window.saving.save_to(path)
    data = json.loads(path.read_text("utf-8"))
    (key,) = [key for key in data if "schema" in key.lower()]
    data[key] = 999
    path.write_text(json.dumps(data), "utf-8")
    newer = path.read_bytes()
    with qtbot.waitSignal(open_window.session.analysis_finished, timeout=20_000):
        open_window.opening.open_paths([path])
    assert open_window.session.file.read_only
    assert open_window.problems.isVisible()
    assert "newer.rashomon.json" in open_window.problems.text
    assert path.read_bytes() == newer


def test_more_accounts_join_the_project_as_one_step_of_undo(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts[:2])
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts[2:])
    assert len(window.session.project.documents) == 3
    window.commands["undo"].trigger()
    assert len(window.session.project.documents) == 2


def test_pasted_text_becomes_an_account_and_is_unsaved(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The ferry ran aground. Nobody was hurt.")
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.commands["paste"].trigger()
    (document,) = window.session.project.documents
    assert document.text.startswith("The ferry ran aground.")
    assert window.isWindowModified()


def test_ctrl_v_pastes_on_the_empty_window(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The ferry ran aground. Nobody was hurt.")
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.project.documents) == 1


def test_an_empty_clipboard_says_what_to_do(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(" \n")
    window.commands["paste"].trigger()
    assert "copy" in window.problems.text
    assert window.session.project.documents == ()


def test_one_account_alone_asks_for_a_second(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts[:1])
    assert window.hint.isVisible()
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts[1:])
    assert "One account" not in window.hint.text


def test_the_sample_opens_with_five_accounts(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.commands["sample"].trigger()
        qtbot.waitUntil(lambda: window.session.analysing, timeout=20_000)
    assert len(window.session.project.documents) == 5
    assert window.windowTitle() == "Sample[*] — Rashomon"
    assert len(window.session.project.annotations) > 20
    assert window.session.path is None  # saving asks for a place: what is shipped stays as it is
    assert not window.session.modified


@pytest.fixture
def held_window(
    settings: Settings, qtbot: QtBot, make_window: Callable[[], MainWindow]
) -> tuple[MainWindow, Event]:
    """A window whose analysis waits to be let go or stopped."""
    make_application()
    begun = Event()

    def hold(_project, progress, cancelled) -> Comparison:
        begun.set()
        progress(0.25, "Matching sentences")
        while not cancelled():
            begun.wait(0.001)
        return Comparison()

    window = MainWindow(settings, theme_choice="light", compare=hold)
    qtbot.addWidget(window, before_close_func=lambda w: w.runner.shut_down())
    window.show()
    return window, begun


def test_a_long_analysis_shows_a_bar_and_can_be_stopped(
    held_window: tuple[MainWindow, Event], accounts: list[Path], qtbot: QtBot
) -> None:
    window, _ = held_window
    window.opening.open_paths(accounts)
    shown = window.status.progress
    qtbot.waitUntil(
        lambda: shown.isVisible() and len(window.reading.columns()) == 3, timeout=20_000
    )
    with qtbot.waitSignal(window.session.analysis_finished):
        qtbot.mouseClick(window.status.progress.stop_button, Qt.MouseButton.LeftButton)
    assert not window.session.analysing
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len(window.reading.columns()) == 3
