"""The real program with a hand that never rests: opens or restores a project, then tags and saves.

    python benchmarks/kill_child.py PROJECT SEED

Started, and killed, by `kill.py`.  Each line on stdout is a fact with the time it became one:
`found` (a project is open; restored or opened), `edit`, `kept` (flushed to the disk by the
journal), `saved`, and `beat`.  The first three tell the digest of all there is of the project.
A beat tells when a flush of a file of our own began that has ended since: as long as none ends,
the machine lets nobody work, and edits do not age.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QObject, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

import main  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from rashomon.files.journal import Change, Journal  # noqa: E402
from rashomon.files.json_layout import lay_out  # noqa: E402
from rashomon.files.project_json import project_to_json  # noqa: E402
from rashomon.model import Project  # noqa: E402

BEAT = 0.02  # seconds between two beats

run_events = QApplication.exec
speaking = threading.Lock()


def digest(project: Project) -> str:
    """SHA-256 of all there is of a project."""
    return hashlib.sha256(lay_out(project_to_json(project, Path("/")))).hexdigest()


def say(*words: object, when: float | None = None) -> None:
    """A fact and its time, read by the parent before the next thing happens."""
    told = time.monotonic() if when is None else when
    with speaking:
        print(*words, f"{told:.6f}", flush=True)


def beat(path: Path) -> None:
    """Flush a file of our own again and again, as long as the program lives."""
    with path.open("wb") as file:
        while True:
            began = time.monotonic()
            file.seek(0)
            file.write(b"beat")
            file.flush()
            os.fsync(file.fileno())
            say("beat", when=began)
            time.sleep(BEAT)


def tell_what_is_kept(journal: Journal) -> None:
    """Say of each edit when it is on the disk, on the thread that put it there."""
    append = journal.append

    def append_and_say(changes: Sequence[Change]) -> None:
        append(changes)
        say("kept", digest(changes[-1].after))

    journal.append = append_and_say  # type: ignore[method-assign]


class Hand(QObject):
    """Does at the keyboard what a person would, only faster."""

    def __init__(self, window: MainWindow, path: Path, seed: str) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._random = random.Random(seed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._act)
        session = window.session
        session.project_opened.connect(lambda project, _new: self._found(project))
        # Said before it is kept: a window killed in between must not restore what nobody heard of.
        keep = window.safety.autosave.keep
        tell_what_is_kept(window.safety.autosave.journal.journal)
        life = path.with_name("beat")
        threading.Thread(target=beat, args=(life,), name="beat", daemon=True).start()
        session.edited.disconnect(keep)
        session.edited.connect(lambda _old, new, _what: say("edit", digest(new)))
        session.edited.connect(keep)
        session.analysis_finished.connect(lambda: self._timer.start(0))
        self._look()

    def _look(self) -> None:
        """Restore what the last one left, or open the project."""
        if self._window.runner.busy("recovery"):
            QTimer.singleShot(5, self._look)
        elif self._window.safety.recovery.dialog is not None:
            QTest.keyClick(self._window.safety.recovery.dialog.rows, Qt.Key.Key_Return)
        else:
            self._window.opening.open_paths([self._path])

    def _found(self, project: Project) -> None:
        if project.documents:
            how = "restored" if self._window.session.modified else "opened"
            say("found", digest(project), how)

    def _act(self) -> None:
        window, dice = self._window, self._random
        document = dice.choice(window.session.project.documents)
        window.activateWindow()  # what a window manager does when a dialog has gone
        window.reading.focus_column(document.id)
        column = window.reading.column(document.id)
        deed = dice.random()
        if column is None:
            raise RuntimeError(f"no column shows {document.id}")
        if deed < 0.1:
            if window.saving.save():
                say("saved")
        elif deed < 0.25:
            window.session.undo_stack.undo()
        elif deed < 0.3:
            window.session.undo_stack.redo()
        else:
            for _ in range(dice.randrange(4)):
                QTest.keyClick(column.pane, Qt.Key.Key_Down)
            QTest.keyClick(column.pane, Qt.Key.Key_S)
            QTest.keyClick(column.pane, Qt.Key(Qt.Key.Key_1 + dice.randrange(5)))
        self._timer.start(dice.randrange(5, 60))


def exec_with_a_hand(*_: object) -> int:
    """Let the hand begin as soon as the window has looked for unsaved work."""
    window = next(item for item in QApplication.topLevelWidgets() if isinstance(item, MainWindow))

    def begin() -> None:
        if window.furnished:
            Hand(window, Path(sys.argv[1]), sys.argv[2])
        else:
            QTimer.singleShot(5, begin)

    begin()
    return run_events()


if __name__ == "__main__":
    QApplication.exec = exec_with_a_hand  # type: ignore[method-assign]
    sys.exit(main.main([]))
