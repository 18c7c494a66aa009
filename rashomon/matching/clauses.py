"""Sentences cut into clauses: a sentence may carry several facts, and match by one of them only.

Cut at punctuation and before connecting words, as long as the piece so far tells enough to be
matched on its own.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MOST_CLAUSES = 6  # of one sentence; the rest belongs to the last
LEAST_WEIGHT = 0.8  # of a clause that stands alone; about one rare and one common content word
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
