"""One measurement of `big_texts.py`: a process that opens the files given; JSON out.

python big_texts_child.py peer|window|compared|line FILE...
"""

from __future__ import annotations

import json
import os
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from big_texts import resident  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QSplitter, QTextEdit  # noqa: E402

TICK = 10  # ms
SCROLLED = 120  # px: three lines of text, as a notch of a wheel
FRAMES = 300
STEPS = 100
PATIENCE = 1200  # seconds
ANNOTATIONS = 1_000
_SENTENCE = re.compile(r"[^\s.][^.\n]*\.")


class Gaps:
    """The largest gap between the ticks of a timer."""

    def __init__(self) -> None:
        self.worst = 0.0
        self.over_50 = 0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        gap, self._last = (now - self._last) * 1000, now
        self.worst = max(self.worst, gap)
        self.over_50 += gap > 50

    def start_anew(self) -> None:
        """Forget the gaps so far."""
        self.worst, self.over_50, self._last = 0.0, 0, time.perf_counter()


def wait(until: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Run the event loop, as the program does, until something holds or the time is up."""
    loop, look = QEventLoop(), QTimer(interval=TICK)
    end = time.perf_counter() + seconds
    look.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() > end else None)
    look.start()
    loop.exec()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds until it is done and painted."""
    started = time.perf_counter()
    work()
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


def spread(name: str, taken: Sequence[float]) -> dict[str, float]:
    """Median and 99th percentile."""
    return {
        f"{name}: median, ms": statistics.median(taken),
        f"{name}: p99, ms": statistics.quantiles(taken, n=100)[98],
    }


def scrolled(name: str, bar) -> dict[str, float]:
    """Scroll through what follows the middle, step by step."""
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    before = time.thread_time()
    taken = [timed(lambda: bar.setValue(bar.value() + SCROLLED)) for _ in range(FRAMES)]
    cpu = (time.thread_time() - before) * 1000 / FRAMES
    return {**spread(name, taken), f"{name}: mean of CPU, ms": cpu}


# ---------------------------------------------------------------------- the peer
def peer(files: Sequence[Path]) -> dict[str, float]:
    """The same texts in bare text edits."""
    application = QApplication([])
    splitter = QSplitter()
    splitter.resize(1920, 1080)
    splitter.show()
    application.processEvents()
    gaps = Gaps()
    started, cpu = time.perf_counter(), time.process_time()
    edits = [_Edit(path.read_text("utf-8"), splitter) for path in files]
    wait(lambda: all(edit.painted for edit in edits))
    figures = {
        "load: seconds": time.perf_counter() - started,
        "load: seconds of CPU": time.process_time() - cpu,
        "load: largest gap, ms": gaps.worst,
    }
    gaps.start_anew()
    wait(lambda: all(_at_rest(edit) for edit in edits))
    figures["laid out: seconds"] = time.perf_counter() - started
    figures["laid out: largest gap, ms"] = gaps.worst
    figures |= scrolled("scroll", edits[0].verticalScrollBar())
    figures["memory: at the end, MB"] = resident(os.getpid())
    return figures


class _Edit(QTextEdit):
    def __init__(self, text: str, parent: QSplitter) -> None:
        super().__init__(parent)
        self.painted = False
        self.setReadOnly(True)
        self.setPlainText(text)

    def paintEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        self.painted = True


def _at_rest(edit) -> bool:
    """Whether the text has not grown for a second: to ask for its size would lay it out at once."""
    end, now = edit.verticalScrollBar().maximum(), time.perf_counter()
    known, since = getattr(edit, "last_end", (0, 0.0))
    if end != known:
        edit.last_end = end, now
    return end == known and now - since > 1.0


# ---------------------------------------------------------------------- the window
class Shown:
    """The real window, with files opened and painted."""

    def __init__(self, files: Sequence[Path], *, compared: bool) -> None:
        from gui.app import make_application
        from gui.main_window import MainWindow
        from gui.reading.account_pane import AccountPane
        from gui.settings import Settings

        self.application = make_application()
        self.painted: set[int] = set()
        paint, painted = AccountPane.paintEvent, self.painted

        def noting(pane, event) -> None:
            paint(pane, event)
            painted.add(id(pane))

        AccountPane.paintEvent = noting
        self.window = MainWindow(Settings(), theme_choice="light")
        self.window.reading.set_reduced_motion(True)
        self.window.resize(1920, 1080)
        self.window.show()
        self.application.processEvents()
        self.gaps = Gaps()
        self._started = time.perf_counter()
        cpu = time.process_time()
        if not compared:
            self.window.session.analysis_started.connect(
                lambda: self.window.commands["stop-comparing"].trigger()
            )
        self.window.opening.open_paths(list(files))
        wait(lambda: len(self.painted) >= len(files))
        self.figures = {
            "load: seconds": time.perf_counter() - self._started,
            "load: seconds of CPU": time.process_time() - cpu,
            "load: largest gap, ms": self.gaps.worst,
        }
        self.gaps.start_anew()

    @property
    def panes(self):
        """The columns' texts."""
        return [column.pane for column in self.window.reading.columns()]

    def lay_out(self) -> None:
        """Wait until all texts are laid out."""
        wait(lambda: all(_at_rest(pane) for pane in self.panes))
        self.figures["laid out: seconds"] = time.perf_counter() - self._started
        self.figures["laid out: largest gap, ms"] = self.gaps.worst
        self.gaps.start_anew()

    def scroll(self, name: str) -> None:
        """Measure scrolling in the first column, the others following."""
        self.figures |= scrolled(name, self.panes[0].verticalScrollBar())


def window(files: Sequence[Path]) -> dict[str, float]:
    """Opening, and scrolling with few and many marks; nothing is compared."""
    shown = Shown(files, compared=False)
    shown.lay_out()
    for highlights in (500, 50_000):
        shown.window.reading.set_comparison(made_up(shown, highlights))
        show_all_marks(shown)
        shown.scroll(f"{highlights:,} highlights, scroll")
    return shown.figures


def made_up(shown: Shown, highlights: int):
    """A comparison with so many highlights: half of them facts, half cues."""
    from rashomon.model import (
        AccountAnalysis,
        Comparison,
        Fact,
        FramingCue,
        Sentence,
        SentenceRef,
        Span,
    )

    documents = shown.window.session.project.documents
    each = highlights // 2 // len(documents)
    accounts = []
    for document in documents:
        spans = [Span(*found.span()) for found in _SENTENCE.finditer(document.text)]
        sentences = tuple(Sentence(number, span) for number, span in enumerate(spans))
        apart = len(spans) / each
        cued = (spans[int(number * apart)] for number in range(each))
        cues = tuple(FramingCue("hedge", Span(s.start, s.start + 8), "made up") for s in cued)
        accounts.append(AccountAnalysis(document, sentences, cues))
    step = min(len(account.sentences) for account in accounts) / each
    facts = tuple(
        Fact(f"fact-{number}", "made up", "same-fact",
             tuple(SentenceRef(one.id, int(number * step)) for one in documents), 0.9)
        for number in range(each)
    )  # fmt: skip
    return Comparison(tuple(accounts), facts=facts)


def show_all_marks(shown: Shown) -> None:
    """Ribbons, facts, cues everywhere, overviews, the panels of facts and divergences."""
    reading = shown.window.reading
    reading.set_layers(replace(reading.layers(), framing="all"))
    for name in ("facts", "detail", "divergences"):
        shown.window.docks.by_name[name].show()
    shown.window.docks.by_name["facts"].raise_()
    wait(lambda: False, 1.0)


def compared(files: Sequence[Path]) -> dict[str, float]:
    """The whole comparison, and everything it lets a person do."""
    shown = Shown(files, compared=True)
    main, figures = shown.window, shown.figures
    started, cpu = time.perf_counter(), time.process_time()
    wait(lambda: all(_at_rest(pane) for pane in shown.panes))
    shown.scroll("scroll while comparing")
    wait(lambda: bool(main.session.comparison.accounts) and not main.runner.lanes())
    wait(lambda: False, 2.0)
    figures["comparing: seconds until shown"] = time.perf_counter() - started
    figures["comparing: seconds of CPU, the window's"] = time.process_time() - cpu
    figures["comparing: largest gap, ms"] = shown.gaps.worst
    figures["comparing: gaps over 50 ms"] = shown.gaps.over_50
    annotate(main)
    show_all_marks(shown)
    shown.scroll("scroll")
    figures |= stepped(main)
    comparison = main.session.comparison
    figures["facts"], figures["links"] = len(comparison.facts), len(comparison.matches)
    figures["memory: at the end, MB"] = resident(os.getpid())
    return figures


def annotate(main) -> None:
    """Tag passages all over the accounts."""
    from rashomon import edits
    from rashomon.annotation.anchoring import make_anchor
    from rashomon.model import Span

    dice, project = random.Random(7), main.session.project
    tags = [tag.id for tag in project.codebook.tags]
    made = []
    for _ in range(ANNOTATIONS):
        document = dice.choice(project.documents)
        start = dice.randrange(len(document.text) - 200)
        anchor = make_anchor(document, Span(start, start + dice.randint(10, 120)))
        made.append(edits.new_annotation(anchor, [dice.choice(tags)] if tags else []))
    after = replace(project, annotations=edits.in_reading_order(project, made))
    main.session.apply(after, "made up")


def stepped(main) -> dict[str, float]:
    """Step through the facts as the key N does, painting after each."""
    cpu = time.thread_time()
    taken = [timed(main.commands["next-fact"].trigger) for _ in range(STEPS)]
    mean = (time.thread_time() - cpu) * 1000 / STEPS
    return {**spread("step", taken), "step: mean of CPU, ms": mean}


def line(files: Sequence[Path]) -> dict[str, float]:
    """All texts on a single line, in one account."""
    text = " ".join(" ".join(path.read_text("utf-8").split()) for path in files)
    one = files[0].with_name("one-line.txt")
    one.write_text(text, "utf-8")
    shown = Shown([one], compared=False)
    shown.lay_out()
    shown.scroll("scroll")
    name = "one line of 5 MB"
    worst = max(shown.figures["load: largest gap, ms"], shown.figures["laid out: largest gap, ms"])
    return {
        f"{name}: seconds until painted": shown.figures["load: seconds"],
        f"{name}: largest gap, ms": worst,
        f"{name}: scroll, median, ms": shown.figures["scroll: median, ms"],
        f"{name}: scroll, p99, ms": shown.figures["scroll: p99, ms"],
    }


def main() -> None:
    """Measure one kind and print it."""
    kind, *names = sys.argv[1:]
    measure = {"peer": peer, "window": window, "compared": compared, "line": line}[kind]
    figures = measure([Path(name) for name in names])
    print(json.dumps(figures), flush=True)
    os._exit(0)  # nothing to be saved, no question to be answered


if __name__ == "__main__":
    main()
