"""Sentences cut into clauses: a sentence may carry several facts, and match by one of them only.

Cut at punctuation and before connecting words, as long as the piece so far tells enough to be
matched on its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.terms import Term
from rashomon.model import Span

MOST_CLAUSES = 6  # of one sentence; the rest belongs to the last
LEAST_WEIGHT = 0.8  # of a clause that stands alone; about one rare and one common content word
MOST_EVIDENCE = 0.8  # of a match that its part must hold
LONGEST_PART = 0.75  # of the sentence; a longer part is shown as the whole
_CONNECTING = frozenset(
    {"that", "which", "who", "while", "but", "and", "after", "when", "wher", "becaus"}
)


def clause_numbers(terms: Sequence[Term], weights: Sequence[float]) -> list[int]:
    """The number of its clause for each term; terms stand in order of reading."""
    numbers: list[int] = []
    clause, told = 0, 0.0
    for term, weight in zip(terms, weights, strict=True):
        cut = term.parted or term.key in _CONNECTING
        if cut and told > LEAST_WEIGHT and clause < MOST_CLAUSES - 1:
            clause, told = clause + 1, 0.0
        numbers.append(clause)
        told += weight
    return numbers


def clause_spans(terms: Sequence[Term], numbers: Sequence[int]) -> tuple[Span, ...]:
    """From the first to the last word of each clause."""
    spans: dict[int, Span] = {}
    for term, number in zip(terms, numbers, strict=True):
        known = spans.get(number, term.span)
        spans[number] = Span(min(known.start, term.span.start), max(known.end, term.span.end))
    return tuple(spans[number] for number in sorted(spans))


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
    best: Span | None = None
    for start in range(len(spans)):
        for end, so_far in enumerate(accumulate(held[start:]), start):
            if so_far >= MOST_EVIDENCE * total:
                part = Span(spans[start].start, spans[end].end)
                best = part if best is None or len(part) < len(best) else best
                break
    whole = spans[-1].end - spans[0].start
    return best if best is not None and len(best) <= LONGEST_PART * whole else None
