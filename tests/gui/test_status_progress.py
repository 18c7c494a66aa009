"""The progress bar tells what is still being done."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.jobs import JobRunner
from gui.status import Progress
from gui.theme import load_theme


def test_the_work_begun_first_keeps_the_bar_and_its_stop_button(qtbot: QtBot) -> None:
    runner, go_on = JobRunner(), Event()
    progress = Progress(runner, load_theme("light"))
    qtbot.addWidget(progress)
    runner.submit("long", "Comparing", lambda _progress, _cancelled: go_on.wait(10), lambda _: None)
    with qtbot.waitSignal(runner.finished):
        runner.submit("short", "Searching", lambda _progress, _cancelled: 1, lambda _: None)
        assert progress.text == "Comparing"
    assert progress.text == "Comparing"
    with qtbot.waitSignal(progress.stop_requested) as asked:
        qtbot.mouseClick(progress.stop_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["long"]
    go_on.set()
    with qtbot.waitSignal(runner.finished):
        pass
    assert runner.shut_down()
