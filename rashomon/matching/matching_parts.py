"""The part of each sentence that a match is about: the clauses that hold most of its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.clauses import MOST_CLAUSES
from rashomon.matching.corpus import Corpus
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.model import Span

Ints = NDArray[np.int32]
Rows = NDArray[np.intp]

MOST_EVIDENCE = 0.8  # of a match that its part must hold
LONGEST_PART = 0.75  # of the sentence; a longer part is shown as the whole
_AT_ONCE = 512  # matches whose words' similarities are in memory at a time


class Clauses(NamedTuple):
    """From the first to the last word of each clause of many sentences.

    `starts` and `ends` have shape ``(sentences, MOST_CLAUSES)``; `counts` tells how many clauses
    each sentence has.
    """

    starts: Ints
    ends: Ints
    counts: Ints

    def of(self, rows: Rows) -> Clauses:
        """The clauses of some sentences."""
        return Clauses(self.starts[rows], self.ends[rows], self.counts[rows])


def find_clauses(
    starts: Ints, ends: Ints, numbers: NDArray[np.int8], borders: NDArray[np.int64]
) -> Clauses:
    """The clauses of sentences whose terms stand one after the other, in order of reading.

    Parameters
    ----------
    starts, ends, numbers
        Where each term stands, and the number of its clause (see `clause_numbers`).
    borders
        Where each sentence begins among the terms, and where the last one ends.
    """
    count = len(borders) - 1
    shape = (count, MOST_CLAUSES)
    found = Clauses(
        np.zeros(shape, np.int32), np.zeros(shape, np.int32), np.zeros(count, dtype=np.int32)
    )
    if len(numbers):
        row = np.repeat(np.arange(count), np.diff(borders))
        first = np.flatnonzero(np.diff(row * MOST_CLAUSES + numbers, prepend=-1))
        own, clause = row[first], numbers[first]
        found.starts[own, clause] = np.minimum.reduceat(starts, first)
        found.ends[own, clause] = np.maximum.reduceat(ends, first)
        found.counts[own] = clause + 1  # of a sentence the last one stays
    return found


def matching_parts(
    clauses: Clauses, numbers: NDArray[np.int8], evidence: NDArray[np.float32]
) -> list[Span | None]:
    """Of each sentence the shortest run of clauses that holds most of the evidence of a match.

    None stands for the whole sentence.  A part is worth showing where it is at most three quarters
    of the sentence and holds at least four fifths of the evidence; of equal ones the first.

    Parameters
    ----------
    clauses
        Those of the sentences.
    numbers, evidence
        Shape ``(sentences, terms)``: the clause each term stands in, and what it adds to the match,
        0 where there is no term.
    """
    every = np.arange(len(evidence))
    held = np.zeros((len(evidence), MOST_CLAUSES))
    for column in range(evidence.shape[1]):  # one after the other: no sum depends on its company
        held[every, numbers[:, column]] += evidence[:, column]
    enough = MOST_EVIDENCE * held.cumsum(axis=1)[:, -1]
    last = np.maximum(clauses.counts - 1, 0)
    whole = clauses.ends[every, last] - clauses.starts[:, 0]
    shortest = np.full(len(evidence), np.iinfo(np.int32).max)
    start, end = np.zeros_like(shortest), np.zeros_like(shortest)
    for first in range(MOST_CLAUSES):
        reaches = held[:, first:].cumsum(axis=1) >= enough[:, None]
        final = first + reaches.argmax(axis=1)
        own = clauses.starts[:, first], clauses.ends[every, final]
        better = np.flatnonzero(reaches.any(axis=1) & (own[1] - own[0] < shortest))
        start[better], end[better] = own[0][better], own[1][better]
        shortest[better] = end[better] - start[better]
    shown = (enough > 0) & (clauses.counts > 1) & (shortest <= LONGEST_PART * whole)
    spans = zip(shown.tolist(), start.tolist(), end.tolist(), strict=True)
    return [Span(low, high) if show else None for show, low, high in spans]


class PartFinder:
    """Finds the matching parts of the pairs of one corpus."""

    def __init__(self, corpus: Corpus, similar: WordSimilarity) -> None:
        self._corpus = corpus
        self._similar = similar

    def find(
        self, first: Sequence[int], second: Sequence[int]
    ) -> tuple[list[Span | None], list[Span | None]]:
        """The parts of the rows ``first[i]`` and of the rows ``second[i]``, for every i."""
        rows = np.array([first, second], dtype=np.intp)
        parts: list[list[Span | None]] = [[None] * len(first), [None] * len(first)]
        parted = np.flatnonzero((self._clauses.counts[rows] > 1).any(axis=0))  # others have none
        for start in range(0, len(parted), _AT_ONCE):
            some = parted[start : start + _AT_ONCE]
            found = self._parts(rows[:, some])
            for place, part_a, part_b in zip(some.tolist(), *found, strict=True):
                parts[0][place], parts[1][place] = part_a, part_b
        return parts[0], parts[1]

    def _parts(self, rows: Rows) -> tuple[list[Span | None], list[Span | None]]:
        """The parts of the two sentences of each pair; `rows` has shape ``(2, pairs)``."""
        corpus, both = self._corpus, rows.ravel()
        ids = corpus.ids[both]
        width = np.count_nonzero((ids < len(corpus.keys)).any(axis=0))  # of the longest of them
        ids_a, ids_b = np.split(ids[:, :width], 2)
        evidence = np.concatenate(self._similar.best(ids_a, ids_b))
        evidence *= corpus.weights[both, :width]
        numbers = np.maximum(corpus.clauses[both, :width], 0)
        found = matching_parts(self._clauses.of(both), numbers, evidence)
        return found[: len(found) // 2], found[len(found) // 2 :]

    @cached_property
    def _clauses(self) -> Clauses:
        corpus = self._corpus
        read = [terms for terms in corpus.terms.read if len(terms.starts)]
        starts, ends = (
            np.concatenate([np.zeros(0, dtype=np.int32), *columns])
            for columns in ([terms.starts for terms in read], [terms.ends for terms in read])
        )
        return find_clauses(starts, ends, corpus.cut, corpus.borders)
