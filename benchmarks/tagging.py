"""Tagging in the real window, with 20 accounts and 10,000 annotations open.

    python benchmarks/tagging.py [--runs N] [--annotations N]

Milliseconds of processor time on the window's own thread, the median run: what a key costs until
the session and every panel know of it, and what the event loop does then to paint it.  The peer is
one plain sort of the same annotations by place, in the same run: a figure for the machine.  The
accounts, made-up words, are not compared: `window.py` measures what comparing costs.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from project_file import WORDS, made_up  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from gui.app import make_application  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from gui.settings import Settings  # noqa: E402
from rashomon.model import Annotation, Place, Project, Span  # noqa: E402

LIMITS = {"tag": 16, "undo": 16, "redo": 16, "filter": 50}  # milliseconds until all know
APART = 400  # letters between the passages tagged
PATIENCE = 60  # seconds until the comparison has stopped


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of this thread's processor time."""
    before = time.thread_time()
    work()
    return 1000 * (time.thread_time() - before)


def median_of(work: Callable[[int], object], runs: int) -> tuple[float, float]:
    """Milliseconds of the median run until it returns, and for what the event loop does then."""
    done: list[float] = []
    painted: list[float] = []
    for number in range(runs):
        done.append(spent(lambda number=number: work(number)))
        painted.append(spent(QApplication.processEvents))
    return statistics.median(done), statistics.median(painted)


def opened(project: Project, folder: Path) -> MainWindow:
    """A window that shows the project and is at rest."""
    window = MainWindow(Settings(folder / "settings.ini"), theme_choice="light")
    window.resize(1600, 1000)
    window.show()
    window.session.open(project)
    window.commands["stop-comparing"].trigger()
    deadline = time.monotonic() + PATIENCE
    while window.runner.lanes() and time.monotonic() < deadline:
        QTest.qWait(20)
    return window


def measure(window: MainWindow, runs: int) -> dict[str, tuple[float, float]]:
    """Milliseconds until all know, and of painting, by what is done."""
    project, stack = window.session.project, window.session.undo_stack
    account, tag = project.documents[0], project.codebook.tags[0]

    def give(number: int) -> None:
        start = 1_000 + APART * number
        window.judging.tag((Place(account.id, Span(start, start + 50)),), tag.id)

    def narrow(number: int) -> None:
        window.annotations.filter_field.setText(WORDS[number % len(WORDS)][:4])

    return {
        "tag": median_of(give, runs),
        "undo": median_of(lambda _: stack.undo(), runs),
        "redo": median_of(lambda _: stack.redo(), runs),
        "filter": median_of(narrow, runs),
    }


def _by_place(item: Annotation) -> tuple[str, int, int]:
    return item.anchor.document, item.anchor.span.start, item.anchor.span.end


def main() -> int:
    """Measure and print; 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--annotations", type=int, default=10_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_STATE_HOME"] = home
        application = make_application()
        project = made_up(arguments.annotations)
        window = opened(project, Path(home))
        found = measure(window, arguments.runs)
        peer, _ = median_of(lambda _: sorted(project.annotations, key=_by_place), arguments.runs)
        window.session.close()
        window.safety.close()
        window.runner.shut_down()
        application.processEvents()
    print(f"{len(project.documents)} accounts, {arguments.annotations} annotations; "
          f"peer, one plain sort of them: {peer:.1f} ms")  # fmt: skip
    for what, (done, painted) in found.items():
        print(f"{what:6} {done:6.1f} ms   limit {LIMITS[what]} ms   ratio {done / peer:4.1f}   "
              f"then painted in {painted:.1f} ms")  # fmt: skip
    return 1 if any(done > LIMITS[what] for what, (done, _) in found.items()) else 0


if __name__ == "__main__":
    sys.exit(main())
