"""Widgets in reference cycles die on the UI thread, whatever the other threads do."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui import collecting
from gui.collecting import Collector
from gui.jobs import JobRunner


class Knot:
    """Holds itself: only a collection frees it."""

    def __init__(self) -> None:
        self.me = self


class KnottedWidget(QWidget):
    """A widget written in Python that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def tie_knots(*_: object) -> None:
    """Make garbage enough for collections of every generation."""
    for _ in range(100_000):
        Knot()


@pytest.fixture
def collected_on() -> Iterator[list[Thread]]:
    """The threads that collected, in order."""
    threads: list[Thread] = []

    def note(phase: str, _info: object) -> None:
        if phase == "start":
            threads.append(current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.shut_down()


def test_work_off_the_ui_thread_never_collects(
    collected_on: list[Thread], runner: JobRunner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.finished, timeout=20_000):
        runner.submit("lane", "tying knots", tie_knots, lambda _: None)
    assert set(collected_on) <= {main_thread()}


def test_a_widget_that_holds_itself_dies_on_the_ui_thread_while_others_work(
    runner: JobRunner, qtbot: QtBot
) -> None:
    died_on: list[Thread] = []
    widget = KnottedWidget()
    here = Qt.ConnectionType.DirectConnection
    widget.destroyed.connect(lambda: died_on.append(current_thread()), here)
    del widget
    runner.submit("lane", "tying knots", tie_knots, lambda _: None)
    qtbot.waitUntil(lambda: bool(died_on), timeout=20_000)
    assert died_on == [main_thread()]


def test_garbage_is_collected_while_nobody_asks(qtbot: QtBot) -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    hold = [[] for _ in range(gc.get_threshold()[0] + 1)]  # so many that a collection is due
    qtbot.waitUntil(lambda: gone() is None)
    assert len(hold) > 0


def test_little_that_is_new_is_not_walked(collector: Collector, collected_on: list[Thread]) -> None:
    gc.collect()
    collected_on.clear()
    collector.look()
    assert collected_on == []


def test_data_of_accounts_is_left_alone_until_it_is_given_back(
    collector: Collector, monkeypatch: pytest.MonkeyPatch, due: Callable[[], None]
) -> None:
    def look_with(blocks: int) -> None:
        monkeypatch.setattr(collecting.sys, "getallocatedblocks", lambda: blocks)
        due()
        collector.look()

    knot = Knot()
    gone = weakref.ref(knot)
    look_with(9_000_000)
    del knot
    look_with(9_000_000)
    look_with(4_000_000)  # still too much to be walked between two keys
    assert gone() is not None
    look_with(500_000)
    assert gone() is None


def test_a_collector_that_stops_gives_the_collection_back(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


@pytest.fixture
def due() -> Iterator[Callable[[], None]]:
    """Makes a collection due."""
    held: list[list[object]] = []
    yield lambda: held.extend([] for _ in range(2 * gc.get_threshold()[0]))
    held.clear()
