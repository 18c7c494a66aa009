"""The whole of tagging by keyboard alone: tag, memo, merge, undo, redo, save, export, import."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from rashomon.edits import new_project
from rashomon.exchange.conversion import read_file, write_file
from rashomon.files.project_file import load_project
from rashomon.model import Project

Key = Qt.Key
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key, modifier)


def told(project: Project) -> list[tuple[str, str, int, int, tuple[str, ...], str]]:
    """All that was tagged, with accounts and tags by name: ids may be others after an import."""
    titles = {document.id: document.title for document in project.documents}
    names = {tag.id: tag.name for tag in project.codebook.tags}
    return sorted(
        (
            titles[item.anchor.document],
            item.anchor.quote,
            item.anchor.span.start,
            item.anchor.span.end,
            tuple(sorted(names[tag] for tag in item.tags)),
            item.memo,
        )
        for item in project.annotations
    )


def tag_twelve(qtbot: QtBot) -> None:
    """The first clause, sentence and paragraph of four paragraphs: one may be all three."""
    for place in range(4):
        if place:
            press(qtbot, Key.Key_D)
            press(qtbot, Key.Key_Right, times=3)  # behind it, and over the blank line
        for number, unit in enumerate((Key.Key_A, Key.Key_S, Key.Key_D)):
            press(qtbot, unit)
            press(qtbot, Qt.Key(Key.Key_1 + (place + number) % 4))
            press(qtbot, Key.Key_Left)  # the caret back to where the passage begins


def merge_first_tag(qtbot: QtBot) -> None:
    """Into the third of the codebook, from the list of tags."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        box = dialog.findChild(QComboBox)
        assert box is not None
        qtbot.keyClick(box, Key.Key_Down)
        qtbot.keyClick(box, Key.Key_Return)

    press(qtbot, Key.Key_4, CTRL)
    press(qtbot, Key.Key_Home)
    QTimer.singleShot(0, answer)
    press(qtbot, Key.Key_M)


def test_twelve_passages_are_tagged_merged_undone_redone_saved_and_exchanged(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = open_window, open_window.session
    first = session.project
    window.wiring.focus_columns()
    tag_twelve(qtbot)
    assert sum(len(item.tags) for item in session.project.annotations) == 12
    press(qtbot, Key.Key_Tab)  # the widest under the caret
    press(qtbot, Key.Key_M)
    memo = QApplication.focusWidget()
    assert memo is not None
    qtbot.keyClicks(memo, "Why & <who>?")
    press(qtbot, Key.Key_Return, CTRL)
    tags = len(session.project.codebook.tags)
    merge_first_tag(qtbot)
    with qtbot.waitActive(window):  # the screenless platform leaves that to the program
        window.activateWindow()
    assert len(session.project.codebook.tags) == tags - 1
    done = session.project
    assert any(item.memo for item in done.annotations)
    press(qtbot, Key.Key_Z, CTRL, times=session.undo_stack.count())
    assert told(session.project) == told(first) and session.project.codebook == first.codebook
    press(qtbot, Key.Key_Z, CTRL | SHIFT, times=session.undo_stack.count())
    assert session.project == done
    saved = tmp_path / "story.rashomon.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(qtbot, Key.Key_S, CTRL)
    assert told(load_project(saved)) == told(done)
    exchanged = tmp_path / "story.qdpx"
    write_file(session.project, exchanged)
    assert told(read_file(exchanged, new_project())[0]) == told(done)
