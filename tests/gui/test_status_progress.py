"""The progress bar tells what is still being done."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from gui.jobs import JobRunner
from gui.status import Progress
from gui.theme import load_theme


def test_after_the_shorter_of_two_works_the_longer_is_told_again(qtbot: QtBot) -> None:
    runner, go_on = JobRunner(), Event()
    progress = Progress(runner, load_theme("light"))
    qtbot.addWidget(progress)
    runner.submit("long", "Comparing", lambda _progress, _cancelled: go_on.wait(10), lambda _: None)
    with qtbot.waitSignal(runner.finished):
        runner.submit("short", "Searching", lambda _progress, _cancelled: 1, lambda _: None)
    assert progress.text == "Comparing"
    go_on.set()
    with qtbot.waitSignal(runner.finished):
        pass
    assert runner.shut_down()
