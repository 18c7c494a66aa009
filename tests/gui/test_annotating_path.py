"""Annotating with keys alone, a kill, and what comes back: in a new window, and by way of QDPX."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from annotating_child import AFTERWARDS, MEMO, command, press, told
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from rashomon.files.project_file import load_project

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CHILD = Path(__file__).with_name("annotating_child.py")
PATIENCE = 60_000  # ms on a busy machine


@pytest.fixture
def killed(tmp_path: Path) -> dict[str, Any]:
    """What a window had acknowledged when it was killed; the folder holds its file."""
    process = subprocess.Popen(
        [sys.executable, str(CHILD), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            said = process.stdout.readline() if process.stdout is not None else ""
        finally:
            process.kill()
    assert said, "the window ended by itself"
    return json.loads(said)


def rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.runner.lanes(), timeout=PATIENCE)


def restore(window: MainWindow, qtbot: QtBot) -> None:
    window.safety.recovery.offer()
    qtbot.waitUntil(lambda: window.safety.recovery.dialog is not None, timeout=PATIENCE)
    assert window.safety.recovery.dialog is not None
    QTest.keyClick(window.safety.recovery.dialog.rows, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.session.project.documents), timeout=PATIENCE)
    rest(window, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()


@pytest.mark.timeout(180)
@pytest.mark.skipif(os.name == "nt", reason="kills with SIGKILL")
def test_what_was_annotated_by_keys_outlives_a_kill_and_an_exchange(
    killed: dict[str, Any],
    make_window: Callable[[], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert len(killed["tagged"]) - len(killed["before"]) == 12
    assert killed["merged"] == 1 and killed["steps"] >= 14
    assert killed["undone"] and killed["redone"] and killed["kept"]
    assert told(load_project(tmp_path / "sitting.rashomon.json")) == killed["saved"]
    assert [row[5] for row in killed["saved"] if row[5].startswith(MEMO)] == [MEMO]

    window = make_window()
    restore(window, qtbot)
    edited = told(window.session.project)
    assert edited == killed["edited"] != killed["saved"]
    assert any(row[5] == MEMO + AFTERWARDS for row in edited)

    exported = tmp_path / "sitting.qdpx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(exported), "*.qdpx"))
    monkeypatch.setattr("gui.dialogs.problems.ProblemsDialog.exec", lambda _: 0)
    window.wiring.focus_columns()
    command("refi-qda project")
    rest(window, qtbot)
    press(Key.Key_S, CTRL)
    press(Key.Key_W, CTRL)
    assert not window.session.project.documents

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(exported), ""))
    command("import")
    rest(window, qtbot)
    assert told(window.session.project) == edited
