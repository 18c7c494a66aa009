"""The journal written by a thread of its own: an edit waits neither for the disk nor for sums."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Literal

from rashomon.edits import timestamp
from rashomon.files.file_locks import REFRESH
from rashomon.files.journal import About, Change, Journal, remove_journal
from rashomon.model import Project

RETRY = 5.0  # seconds until a disk that refused is asked again; a person frees space in minutes


@dataclass(frozen=True, slots=True)
class _Begin:
    project: Project
    about: About
    edits: int
    replaces: Path | None


_Work = _Begin | Change
_Order = _Work | threading.Event | Literal["clear", "stop"]


class JournalThread:
    """Takes edits from the window and has a `Journal` write them, in order.

    Nothing is lost while the disk refuses: what was not written is kept and tried again.
    """

    def __init__(
        self, tell: Callable[[str, int], None], *, parent: Path | None = None, retry: float = RETRY
    ) -> None:
        """`tell(trouble, written)` is called on the thread after each attempt: why it failed (""
        where it did not), and how many edits since the last `clear` are on the disk."""
        self.journal = Journal(parent)
        self._tell = tell
        self._retry = retry
        self._orders: SimpleQueue[_Order] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._waiting: list[_Work] = []
        self._written = 0

    # ------------------------------------------------------------------ asked of it
    def begin(
        self, project: Project, about: About, *, edits: int = 0, replaces: Path | None = None
    ) -> None:
        """Keep a project that no file holds.

        `replaces` is the journal it was recovered from, with that many edits: it is taken away
        when this one is on the disk.
        """
        self._order(_Begin(project, about, edits, replaces))

    def append(self, before: Project, after: Project, what: str, about: About) -> None:
        """Keep an edit."""
        self._order(Change(before, after, what, timestamp(), about))

    def clear(self) -> None:
        """Everything is saved or given up: take the journal away."""
        if self._thread is not None:
            self._order("clear")

    def wait(self, seconds: float) -> bool:
        """Wait until all that was asked so far was tried; whether it was."""
        if self._thread is None:
            return True
        done = threading.Event()
        self._order(done)
        return done.wait(seconds)

    def stop(self, seconds: float = 5.0) -> None:
        """End the thread; the journal stays as it is on the disk."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._orders.put("stop")
            thread.join(seconds)

    def _order(self, order: _Order) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()
        self._orders.put(order)

    # ------------------------------------------------------------------ on the thread
    def _run(self) -> None:
        while True:
            for order in self._next():
                if isinstance(order, _Work):
                    self._waiting.append(order)
                elif order == "clear":
                    self._waiting.clear()
                    self._written = 0
                    self.journal.clear()
                elif isinstance(order, threading.Event):
                    self._write()
                    order.set()
                else:
                    self._write()
                    self.journal.stop()
                    return
            self._write()

    def _next(self) -> list[_Order]:
        """All orders there are; none where it is time to try again, or for a sign of life."""
        try:
            orders: list[_Order] = [
                self._orders.get(timeout=self._retry if self._waiting else REFRESH)
            ]
        except Empty:
            self.journal.refresh()
            return []
        while not self._orders.empty():
            orders.append(self._orders.get())
        return orders

    def _write(self) -> None:
        """Write what waits; what the disk refuses goes on waiting."""
        if not self._waiting:
            return
        try:
            while self._waiting:
                self._write_next()
        except OSError as error:
            self.journal.stop()  # the line may be torn: a new generation begins
            self._tell(error.strerror or str(error), self._written)
        else:
            self.journal.refresh()
            self._tell("", self._written)

    def _write_next(self) -> None:
        first = self._waiting[0]
        if isinstance(first, _Begin):
            self.journal.begin(first.project, first.about, edits=first.edits)
            if first.replaces is not None:
                remove_journal(first.replaces)
            del self._waiting[0]
            return
        changes: list[Change] = []
        for item in self._waiting:
            if not isinstance(item, Change):
                break
            changes.append(item)
        self.journal.append(changes)
        del self._waiting[: len(changes)]
        self._written += len(changes)
