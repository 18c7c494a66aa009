"""Pure functions off the UI thread: progress, cancel, and late answers that vanish.

Work is submitted to a *lane*.  A lane holds one request at a time: submitting again cancels the
older one, and whatever that one still answers is dropped.  So a late answer never overwrites a
newer one, and nobody has to remember to check.

What is asked for may hold widgets, and a widget must die on the UI thread.  So the runner keeps
each request until its thread has let go of it, whether its answer is still wanted or not.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from gui.language import in_words
from rashomon.errors import CancelledError

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]

# Seconds.  While a pool thread computes, each call into Qt that lets go of the interpreter waits so
# long to have it back: with Python's own 5 ms, showing a comparison of 40,000 sentences took 4 s.
_SWITCH = 0.0005

# A progress bar is redrawn at most this often: twice per frame at 60 Hz is already unseen.
_SECONDS_BETWEEN_REPORTS = 0.03


@dataclass
class Job:
    """One request on a lane."""

    lane: str
    number: int
    title: str
    work: Work
    done: Callable[[Any], None]
    stop: Event = field(default_factory=Event)


class JobRunner(QObject):
    """Runs work on a thread pool and answers on the UI thread, newest request only."""

    started = Signal(str, str)  # lane, what is being done
    progressed = Signal(str, float, str)  # lane, share done 0..1, what is being done
    finished = Signal(str)  # lane; answered, failed or cancelled
    failed = Signal(str, object)  # lane, the exception

    # These cross the threads.
    _reported = Signal(int, float, str)  # number of the job, share, text
    _answered = Signal(int, object, object)  # number of the job, result, exception or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH)
        self._pool = QThreadPool(self)
        # Reading files need not wait for an analysis and a refinement that wind down.
        self._pool.setMaxThreadCount(3)
        self._current: dict[str, Job] = {}
        self._running: dict[int, Job] = {}  # cancelled ones, too, until their thread is done
        self._number = 0
        self._reported.connect(self._on_reported)
        self._answered.connect(self._on_answered)

    def submit(self, lane: str, title: str, work: Work, done: Callable[[Any], None]) -> None:
        """Run `work(progress, cancelled)` off the UI thread; `done(result)` is called on it.

        An older request of the same lane is cancelled and its answer dropped.  What `work`
        raises arrives at `failed`, except `CancelledError`, which only ends the lane.
        """
        self._stop(lane)
        self._number += 1
        job = Job(lane, self._number, title, work, done)
        self._current[lane] = job
        self._running[job.number] = job
        self.started.emit(lane, title)
        self._pool.start(partial(self._run, job.number, [work], job.stop.is_set))

    def cancel(self, lane: str) -> None:
        """Stop what the lane is doing; its answer will not come."""
        if self._stop(lane):
            self.finished.emit(lane)

    def busy(self, lane: str) -> bool:
        """Whether the lane still owes an answer."""
        return lane in self._current

    def lanes(self) -> tuple[str, ...]:
        """The lanes that owe an answer, oldest first."""
        return tuple(self._current)

    def shut_down(self, milliseconds: int = 5000) -> bool:
        """Cancel everything and wait for the threads; False when one did not end in time."""
        for lane in self.lanes():
            self.cancel(lane)
        return self._pool.waitForDone(milliseconds)

    def _stop(self, lane: str) -> bool:
        job = self._current.pop(lane, None)
        if job is None:
            return False
        job.stop.set()
        return True

    def _run(self, number: int, works: list[Work], cancelled: Cancelled) -> None:
        """On a pool thread: what the work raises becomes an answer, too.

        `works` holds the only reference of this thread to what it does; it is given up before
        the answer is sent.
        """
        last = 0.0

        def progress(share: float, text: str) -> None:
            nonlocal last
            now = time.monotonic()
            if share >= 1.0 or now - last >= _SECONDS_BETWEEN_REPORTS:
                last = now
                self._reported.emit(number, share, in_words(text))

        try:
            if cancelled():
                raise CancelledError("cancelled before it began")
            result = works[0](progress, cancelled)
        except Exception as error:  # noqa: BLE001 - carried to the UI thread, shown there
            works.clear()
            self._answered.emit(number, None, error)
        else:
            works.clear()
            self._answered.emit(number, result, None)

    @Slot(int, float, str)
    def _on_reported(self, number: int, share: float, text: str) -> None:
        job = self._running.get(number)
        if job is not None and self._current.get(job.lane) is job:
            self.progressed.emit(job.lane, share, text)

    @Slot(int, object, object)
    def _on_answered(self, number: int, result: Any, error: Exception | None) -> None:
        job = self._running.pop(number)
        if self._current.get(job.lane) is not job:
            return
        del self._current[job.lane]
        try:
            if error is None:
                job.done(result)
            elif not isinstance(error, CancelledError):
                self.failed.emit(job.lane, error)
        finally:
            if job.lane not in self._current:  # `done` may have asked for the next piece of work
                self.finished.emit(job.lane)
