"""Sentences cut into clauses: a sentence may carry several facts, and match by one of them only.

Cut at punctuation and before connecting words, as long as the piece so far tells enough to be
matched on its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.model import Span

MOST_CLAUSES = 6  # of one sentence; the rest belongs to the last
LEAST_WEIGHT = 0.8  # of a clause that stands alone; about one rare and one common content word
MOST_EVIDENCE = 0.8  # of a match that its part must hold
LONGEST_PART = 0.75  # of the sentence; a longer part is shown as the whole
_CONNECTING = frozenset(
    {"that", "which", "who", "while", "but", "and", "after", "when", "wher", "becaus"}
)


def begins_clause(key: str) -> bool:
    """Whether a clause may begin with a word of that normal form."""
    return key in _CONNECTING


def clause_numbers(
    cuts: NDArray[np.bool_], weights: NDArray[np.float64], borders: NDArray[np.int64]
) -> NDArray[np.int8]:
    """The number of its clause for each term of many sentences; terms in order of reading.

    Parameters
    ----------
    cuts
        Whether a clause may begin with a term: punctuation stands before it, or `begins_clause`.
    weights
        What each term tells.
    borders
        Where each sentence begins among the terms, and where the last one ends.
    """
    numbers = np.zeros(len(cuts), dtype=np.int8)
    lengths = np.diff(borders)
    order = np.argsort(-lengths, kind="stable")  # the longest first: those that end fall away
    starts, lengths = borders[:-1][order], lengths[order]
    clause, told = np.zeros(len(order), dtype=np.int8), np.zeros(len(order))
    for step in range(int(lengths.max(initial=0))):
        going = int(np.searchsorted(-lengths, -step, side="left"))
        at = starts[:going] + step
        cut = cuts[at] & (told[:going] > LEAST_WEIGHT) & (clause[:going] < MOST_CLAUSES - 1)
        clause[:going] += cut
        told[:going][cut] = 0.0
        numbers[at] = clause[:going]
        told[:going] += weights[at]
    return numbers


def clause_spans(
    starts: Sequence[int], ends: Sequence[int], numbers: Sequence[int]
) -> tuple[Span, ...]:
    """From the first to the last word of each clause of a sentence."""
    spans: dict[int, tuple[int, int]] = {}
    for start, end, number in zip(starts, ends, numbers, strict=True):
        low, high = spans.get(number, (start, end))
        spans[number] = (min(low, start), max(high, end))
    return tuple(Span(*spans[number]) for number in sorted(spans))


def matching_part(
    spans: Sequence[Span], clauses: Sequence[int], evidence: NDArray[np.float32]
) -> Span | None:
    """The shortest run of clauses that holds most of the evidence; None for the whole sentence.

    `evidence` is what each term adds to the match, `clauses` the clause it stands in.  A part is
    worth showing where it is at most three quarters of the sentence and holds at least four fifths
    of the evidence.
    """
    total = float(evidence.sum())
    if total <= 0 or len(spans) < 2:
        return None
    held = [0.0] * len(spans)  # a handful of numbers: lists are faster here than arrays
    for clause, gain in zip(clauses, evidence.tolist(), strict=True):
        held[clause] += gain
    enough = MOST_EVIDENCE * total
    best: tuple[int, int] | None = None
    for first in range(len(spans)):
        so_far = 0.0
        for last in range(first, len(spans)):
            so_far += held[last]
            if so_far >= enough:
                start, end = spans[first].start, spans[last].end
                if best is None or end - start < best[1] - best[0]:
                    best = start, end
                break
    whole = spans[-1].end - spans[0].start
    return Span(*best) if best and best[1] - best[0] <= LONGEST_PART * whole else None
