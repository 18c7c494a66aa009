"""Pure functions off the UI thread: progress, cancel, and late answers that vanish.

Work is submitted to a *lane*.  A lane holds one request at a time: submitting again cancels the
older one, and whatever that one still answers is dropped.  So a late answer never overwrites a
newer one, and nobody has to remember to check.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from rashomon.errors import CancelledError

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]

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

    _reported = Signal(object, float, str)  # job, share, text: crosses the threads
    _answered = Signal(object, object, object)  # job, result, exception or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # Reading files need not wait for an analysis and a refinement that wind down.
        self._pool.setMaxThreadCount(3)
        self._current: dict[str, Job] = {}
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
        self.started.emit(lane, title)
        self._pool.start(lambda: self._run(job))

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

    def _run(self, job: Job) -> None:
        """On a pool thread: what the work raises becomes an answer, too."""
        last = 0.0

        def progress(share: float, text: str) -> None:
            nonlocal last
            now = time.monotonic()
            if share >= 1.0 or now - last >= _SECONDS_BETWEEN_REPORTS:
                last = now
                self._reported.emit(job, share, text)

        try:
            if job.stop.is_set():
                raise CancelledError("cancelled before it began")
            result = job.work(progress, job.stop.is_set)
        except Exception as error:  # noqa: BLE001 - carried to the UI thread, shown there
            self._answered.emit(job, None, error)
        else:
            self._answered.emit(job, result, None)

    @Slot(object, float, str)
    def _on_reported(self, job: Job, share: float, text: str) -> None:
        if self._current.get(job.lane) is job:
            self.progressed.emit(job.lane, share, text)

    @Slot(object, object, object)
    def _on_answered(self, job: Job, result: Any, error: Exception | None) -> None:
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
