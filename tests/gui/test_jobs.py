from __future__ import annotations

import weakref
from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import JobRunner
from rashomon.errors import CancelledError


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.shut_down()


def test_an_answer_arrives_on_the_ui_thread(runner: JobRunner, qtbot: QtBot) -> None:
    answered_on = []
    worked_on = []

    def work(_progress, _cancelled):
        worked_on.append(current_thread())
        return 42

    with qtbot.waitSignal(runner.finished):
        runner.submit("lane", "working", work, lambda _: answered_on.append(current_thread()))
    assert answered_on == [main_thread()]
    assert worked_on[0] is not main_thread()


def test_a_newer_request_makes_the_older_answer_vanish(runner: JobRunner, qtbot: QtBot) -> None:
    answers = []
    go_on = Event()

    def slow(_progress, _cancelled):
        go_on.wait(10)
        return "older"

    runner.submit("lane", "slow", slow, answers.append)
    with qtbot.waitSignal(runner.finished):
        runner.submit("lane", "fast", lambda *_: "newer", answers.append)
    go_on.set()
    with qtbot.waitSignal(runner.finished):
        runner.submit("other", "after", lambda *_: "after", answers.append)
    assert runner.shut_down()
    assert answers == ["newer", "after"]


def test_a_newer_request_tells_the_older_one_to_stop(runner: JobRunner, qtbot: QtBot) -> None:
    running, told = Event(), Event()

    def until_told(_progress, cancelled):
        running.set()
        while not cancelled():
            told.wait(0.001)
        told.set()
        raise CancelledError("stopped")

    runner.submit("lane", "slow", until_told, lambda _: None)
    assert running.wait(5)
    runner.submit("lane", "fast", lambda *_: None, lambda _: None)
    assert told.wait(5)


def test_cancelled_work_gives_no_answer(runner: JobRunner, qtbot: QtBot) -> None:
    answers = []
    go_on = Event()
    runner.submit("lane", "slow", lambda *_: go_on.wait(10), answers.append)
    with qtbot.waitSignal(runner.finished) as told:
        runner.cancel("lane")
    go_on.set()
    assert told.args == ["lane"]
    assert runner.shut_down()
    assert answers == []
    assert not runner.busy("lane")


def test_what_the_work_raises_is_told_once(runner: JobRunner, qtbot: QtBot) -> None:
    def fail(_progress, _cancelled):
        raise ZeroDivisionError("by nothing")

    failures = []
    runner.failed.connect(lambda lane, error: failures.append((lane, type(error))))
    with qtbot.waitSignal(runner.finished):
        runner.submit("lane", "failing", fail, lambda _: None)
    assert failures == [("lane", ZeroDivisionError)]


def test_work_that_says_it_was_cancelled_is_no_failure(runner: JobRunner, qtbot: QtBot) -> None:
    def stop(_progress, _cancelled):
        raise CancelledError("enough")

    failures = []
    runner.failed.connect(lambda *told: failures.append(told))
    with qtbot.waitSignal(runner.finished):
        runner.submit("lane", "stopping", stop, lambda _: None)
    assert failures == []


def test_progress_is_told_while_the_work_goes_on(runner: JobRunner, qtbot: QtBot) -> None:
    go_on = Event()

    def work(progress, _cancelled):
        progress(0.5, "half way")
        go_on.wait(10)

    with qtbot.waitSignal(runner.progressed) as told:
        runner.submit("lane", "working", work, lambda _: None)
    go_on.set()
    assert told.args == ["lane", 0.5, "half way"]


def test_a_lane_is_busy_until_it_answers(runner: JobRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.finished):
        runner.submit("lane", "working", lambda *_: None, lambda _: None)
        assert runner.busy("lane")
        assert runner.lanes() == ("lane",)
    assert not runner.busy("lane")


def test_the_answer_of_one_lane_may_start_the_next_piece_of_work(
    runner: JobRunner, qtbot: QtBot
) -> None:
    answers = []

    def and_then(first):
        answers.append(first)
        runner.submit("lane", "second", lambda *_: "second", answers.append)

    runner.submit("lane", "first", lambda *_: "first", and_then)
    qtbot.waitUntil(lambda: answers == ["first", "second"])


def test_what_a_cancelled_request_held_is_let_go_of_on_the_ui_thread(
    runner: JobRunner, qtbot: QtBot
) -> None:
    """It may hold widgets, and a widget must not die elsewhere."""

    class Held:
        def work(self, _progress, _cancelled):
            go_on.wait(10)

        def done(self, _answer):
            raise AssertionError("nobody wants it any more")

    go_on = Event()
    let_go_on = []
    held = Held()
    weakref.finalize(held, lambda: let_go_on.append(current_thread()))
    runner.submit("lane", "slow", held.work, held.done)
    runner.cancel("lane")
    del held
    go_on.set()
    qtbot.waitUntil(lambda: bool(let_go_on))
    assert let_go_on == [main_thread()]
