"""The words in which two mentions of a fact differ: aligned once for every panel, and ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from rashomon.mentions import Difference
from rashomon.model import Comparison, Document, Fact, SentenceRef, Span

# So long at most is the window kept from painting at a time; with 20 accounts of 27 sentences
# the longest gap between ticks of 10 ms was 21 ms while sentences were aligned ahead.
_SLICE, _REST = 0.006, 12  # s, ms
_MOST_PAIRS = 4000  # what the engine keeps


def aligned(comparison: Comparison, one: SentenceRef, other: SentenceRef) -> Sequence[Difference]:
    """What `one` (a) and `other` (b) say alike and otherwise (`align_mentions`)."""
    # Imported late: it brings rapidfuzz and word lists, which the first paint need not wait for.
    from rashomon.framing.mention_alignment import align_mentions

    return align_mentions(comparison, one, other)


def tells_something(document: Document, span: Span) -> bool:
    """Whether a stretch holds more than words that tell nothing by themselves ("of the")."""
    from rashomon.framing import silent_words  # late, as `aligned` does

    return silent_words.tells_something(document.text, span, document.language)


class AlignAhead(QObject):
    """Aligns the facts' sentences before they are asked for, a few at a time between events.

    On the UI thread: the work is pure Python, so another thread would only fight for the
    interpreter with this one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._work)

    def begin(self, comparison: Comparison) -> None:
        """Align for the facts of `comparison` from the first, and forget older work."""
        self._left = _every_pair(comparison)
        self._timer.start()

    def busy(self) -> bool:
        """Whether there is more to align."""
        return self._timer.isActive()

    def _work(self) -> None:
        until = perf_counter() + _SLICE
        for _ in self._left:
            if perf_counter() >= until:
                return
        self._timer.stop()


def _every_pair(comparison: Comparison) -> Iterator[object]:
    """Aligns one pair of mentions at each step."""
    done = 0
    for fact in comparison.facts:
        for one, other in _pairs(fact):
            yield aligned(comparison, one, other)
            done += 1
            if done == _MOST_PAIRS:
                return


def _pairs(fact: Fact) -> Iterator[tuple[SentenceRef, SentenceRef]]:
    return ((a, b) for a, b in combinations(fact.mentions, 2) if a.document != b.document)
