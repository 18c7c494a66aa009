"""Sentences cut into clauses: a sentence may carry several facts, and match by one of them only.

Cut at punctuation and before connecting words, as long as the piece so far tells enough to be
matched on its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.terms import Term
from rashomon.model import Span

MOST_CLAUSES = 6  # of one sentence; the rest belongs to the last
LEAST_WEIGHT = 0.8  # of a clause that stands alone; about one rare and one common content word
_CONNECTING = frozenset(
    {"that", "which", "who", "while", "but", "and", "after", "when", "wher", "becaus"}
)


def clause_numbers(terms: Sequence[Term], weights: Sequence[float]) -> list[int]:
    """The number of its clause for each term, in the order given (any order of reading)."""
    numbers = [0] * len(terms)
    clause, told = 0, 0.0
    before: Term | None = None
    for place in sorted(range(len(terms)), key=lambda place: terms[place].span.start):
        term = terms[place]
        # words are all terms, so more than a space between two of them is punctuation
        parted = before is not None and term.span.start - before.span.end > 1
        cut = parted or term.key in _CONNECTING
        if cut and told > LEAST_WEIGHT and clause < MOST_CLAUSES - 1:
            clause, told = clause + 1, 0.0
        numbers[place] = clause
        told += weights[place]
        before = term
    return numbers


def matching_part(
    terms: Sequence[Term],
    clauses: Sequence[int],
    evidence: NDArray[np.float32],
    whole: Span,
) -> Span | None:
    """The shortest run of clauses that holds most of the evidence; None for the whole sentence.

    `evidence` is what each term adds to the match.  A part is worth showing where it is at most
    three quarters of the sentence and holds at least four fifths of the evidence.
    """
    total = float(evidence.sum())
    count = max(clauses, default=0) + 1
    if total <= 0 or count < 2:
        return None
    held = np.zeros(count)
    np.add.at(held, list(clauses), evidence)
    best: Span | None = None
    for start in range(count):
        for end in range(start + 1, count + 1):
            if held[start:end].sum() < 0.8 * total:
                continue
            inside = [t.span for t, c in zip(terms, clauses, strict=True) if start <= c < end]
            part = Span(min(s.start for s in inside), max(s.end for s in inside))
            if best is None or len(part) < len(best):
                best = part
            break
    return best if best is not None and len(best) <= 0.75 * len(whole) else None
