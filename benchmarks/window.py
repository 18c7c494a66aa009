"""How long the window stands still: opening, comparing, stepping facts, scrolling.

    python benchmarks/window.py [--runs N] [--accounts 5 20] [--steps N] [FILE...]

The largest gap between the ticks of a 10 ms timer on the UI thread, while invented accounts (or
the files given) are opened and compared in the real window; a bare Qt window that shows the same
texts is the peer for opening.  Each run is a process of its own; medians are printed, with the
processor time of a step beside its wall time, for the machine may be shared.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from child_process import ROOT

TICK = 10  # ms
FIGURES = (
    "opening: largest gap, ms", "opening: seconds to the answer",
    "opening: same texts, bare Qt, ms",
    "a step: median, ms", "a step: median of CPU, ms", "a step: worst, ms",
    "a step: largest gap after it, ms", "scrolling: median frame, ms", "scrolling: worst frame, ms",
)  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--accounts", type=int, nargs="*", default=[5, 20])
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.once:
        print(json.dumps(measure(given.files, given.steps)))
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        for files in [given.files] if given.files else _invented(Path(folder), given.accounts):
            print(f"{len(files)} accounts, median of {given.runs}")
            taken = [_child(files, given.steps) for _ in range(given.runs)]
            for name in FIGURES:
                value = statistics.median(run[name] for run in taken)
                print(f"  {name:40} {value:8.2f}")


def _child(files: Sequence[Path], steps: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:  # nothing of the person's own settings
        done = subprocess.run(
            [sys.executable, __file__, "--once", "--steps", str(steps), *map(str, files)],
            cwd=ROOT,
            env={**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home},
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    return json.loads(done.stdout.splitlines()[-1])


def _invented(folder: Path, counts: Sequence[int]) -> list[list[Path]]:
    """Files of made-up accounts, one story for each number of accounts."""
    sys.path.insert(0, str(ROOT))
    from stories import SENTENCES, tell

    stories: list[list[Path]] = []
    for count in counts:
        place = folder / str(count)
        place.mkdir()
        files: list[Path] = []
        for account in tell(count * SENTENCES).accounts:
            files.append(place / f"{account.document.id}.txt")
            files[-1].write_text(account.document.text, "utf-8")
        stories.append(files)
    return stories


def measure(files: Sequence[Path], steps: int) -> dict[str, float]:
    """One run, in this process: the figures named in `FIGURES`."""
    sys.path.insert(0, str(ROOT))
    from gui.app import make_application
    from gui.main_window import MainWindow
    from gui.settings import Settings

    application = make_application()
    window = MainWindow(Settings(), theme_choice="light")
    window.reading.set_reduced_motion(True)
    window.resize(1920, 1080)
    window.show()
    application.processEvents()
    gaps = _Gaps()
    started = time.perf_counter()
    window.opening.open_paths(list(files))
    while not window.session.comparison.accounts or window.runner.lanes():
        application.processEvents()
        time.sleep(0.001)
    figures = {"opening: seconds to the answer": time.perf_counter() - started}
    gaps.rest()
    figures["opening: largest gap, ms"] = gaps.worst
    figures |= _steps(window, gaps, steps)
    figures |= _scrolling(window)
    texts = [document.text for document in window.session.project.documents]
    figures["opening: same texts, bare Qt, ms"] = _bare(texts)
    sys.stdout.flush()
    print(json.dumps(figures), flush=True)
    os._exit(0)


class _Gaps:
    """The largest gap between the ticks of a timer."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1000)
        self._last = now

    def rest(self, seconds: float = 0.3) -> None:
        """Let the window finish what it has put off."""
        from PySide6.QtWidgets import QApplication

        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            QApplication.processEvents()
            time.sleep(0.001)

    def start_anew(self) -> None:
        """Forget the gaps so far."""
        self.worst, self._last = 0.0, time.perf_counter()


def _steps(window, gaps: _Gaps, most: int) -> dict[str, float]:
    """Step through the facts as the key N does, painting after each."""
    from PySide6.QtWidgets import QApplication

    walls: list[float] = []
    processor: list[float] = []
    later: list[float] = []
    for _ in window.session.comparison.facts[:most]:
        wall, cpu = time.perf_counter(), time.thread_time()
        window.commands["next-fact"].trigger()
        QApplication.processEvents()
        walls.append((time.perf_counter() - wall) * 1000)
        processor.append((time.thread_time() - cpu) * 1000)
        gaps.start_anew()
        gaps.rest(0.05)
        later.append(gaps.worst)
    return {
        "a step: median, ms": statistics.median(walls),
        "a step: median of CPU, ms": statistics.median(processor),
        "a step: worst, ms": max(walls),
        "a step: largest gap after it, ms": max(later),
    }


def _scrolling(window) -> dict[str, float]:
    """Scroll the first column to its end, the others following."""
    from PySide6.QtWidgets import QApplication

    window.commands["no-fact"].trigger()
    QApplication.processEvents()
    bar = window.reading.columns()[0].pane.verticalScrollBar()
    bar.setValue(0)
    frames = [
        _milliseconds(lambda: (bar.setValue(bar.value() + 40), QApplication.processEvents()))
        for _ in range(60)
    ]
    return {
        "scrolling: median frame, ms": statistics.median(frames),
        "scrolling: worst frame, ms": max(frames),
    }


def _bare(texts: Sequence[str]) -> float:
    """Milliseconds until a plain Qt window shows the same texts in as many text edits."""
    from PySide6.QtWidgets import QApplication, QSplitter, QTextEdit

    def show() -> QSplitter:
        splitter = QSplitter()
        for text in texts:
            edit = QTextEdit(splitter)
            edit.setReadOnly(True)
            edit.setPlainText(text)
        splitter.resize(1920, 1080)
        splitter.show()
        QApplication.processEvents()
        return splitter

    kept: list[QSplitter] = []
    return _milliseconds(lambda: kept.append(show()))


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
