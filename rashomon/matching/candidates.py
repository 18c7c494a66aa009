"""Which pairs are worth a full comparison, where there are too many to compare them all.

One number for every pair from one blocked matrix product: cosine of the sentences' vectors, plus
cosine of their weighted words hashed into a few hundred columns (Weinberger et al. 2009).  No more
than a block of the n x n table is ever in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.embeddings import unit

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

MOST_COMPARED = 100_000  # pairs that are all compared in full, about two seconds
PARTNERS = 30  # kept for each sentence beyond that
_COLUMNS = 512
_BLOCK = 512  # rows of the table at a time
_MEANING = 0.7  # weight of the vectors beside the words
_LIKENESS_TOP = 1 + _MEANING**2


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs ``(first[i], second[i])`` to compare; `left_out` tells how many others there are."""

    first: Ints
    second: Ints
    left_out: int


def sketch(corpus: Corpus, vectors: Floats) -> Floats:
    """One row a sentence; the product of two rows is the cheap likeness of their sentences."""
    count = len(corpus.keys)
    chance = np.random.default_rng(0)  # the same columns and signs every time
    column = np.append(chance.integers(0, _COLUMNS, count), 0)
    sign = np.append(chance.choice(np.array([-1.0, 1.0]), count), 0.0)
    words = np.zeros((len(corpus.refs), _COLUMNS), dtype=np.float32)
    rows = np.repeat(np.arange(len(corpus.refs)), corpus.ids.shape[1])
    signed = (corpus.weights * sign[corpus.ids]).ravel()
    np.add.at(words, (rows, column[corpus.ids].ravel()), signed)
    return np.hstack([unit(words), _MEANING * vectors]).astype(np.float32)


def choose(corpus: Corpus, vectors: Floats, check: Callable[[], None] = lambda: None) -> Candidates:
    """All pairs of sentences of different accounts, or the likeliest where they are too many.

    Of too many each sentence keeps its `PARTNERS` likeliest.  The earlier account stands first.
    """
    sizes = np.bincount(corpus.accounts) if len(corpus.accounts) else np.zeros(0, dtype=np.int64)
    total = int((sizes.sum() ** 2 - (sizes**2).sum()) // 2)
    if total <= MOST_COMPARED:
        first, second = np.triu_indices(len(corpus.refs), 1)
        across = corpus.accounts[first] != corpus.accounts[second]
        return Candidates(first[across].astype(np.int32), second[across].astype(np.int32), 0)
    rows = sketch(corpus, vectors)
    codes: list[NDArray[np.int64]] = []
    count = len(corpus.refs)
    for start in range(0, count, _BLOCK):
        check()
        likeness = rows[start : start + _BLOCK] @ rows.T
        likeness[corpus.accounts[start : start + _BLOCK, None] == corpus.accounts[None, :]] = -9
        kept = min(PARTNERS, count - 1)
        partner = np.argpartition(-likeness, kept - 1, axis=1)[:, :kept]
        own = np.arange(start, start + len(likeness))[:, None]
        valid = np.take_along_axis(likeness, partner, axis=1) > -9
        low, high = np.minimum(own, partner), np.maximum(own, partner)
        codes.append((low.astype(np.int64) * count + high)[valid])
    code = np.unique(np.concatenate(codes))
    return Candidates(
        (code // count).astype(np.int32), (code % count).astype(np.int32), total - len(code)
    )


def sample_pairs(corpus: Corpus, size: int = 4096) -> tuple[Ints, Ints]:
    """A fixed sample of pairs of sentences of different accounts, the earlier first."""
    chance = np.random.default_rng(0)
    one, other = chance.integers(0, len(corpus.refs), (2, size))
    across = corpus.accounts[one] != corpus.accounts[other]
    first, second = np.minimum(one, other)[across], np.maximum(one, other)[across]
    return first.astype(np.int32), second.astype(np.int32)


def left_out(
    corpus: Corpus, vectors: Floats, chosen: Candidates
) -> Iterator[tuple[Ints, Ints, Floats]]:
    """The pairs that `choose` left out, a block at a time, with their cheap likeness in [0, 1]."""
    rows = sketch(corpus, vectors)
    count = len(corpus.refs)
    taken = chosen.first.astype(np.int64) * count + chosen.second
    for start in range(0, count, _BLOCK):
        likeness = rows[start : start + _BLOCK] @ rows.T
        own = np.arange(start, start + len(likeness))
        later = corpus.accounts[own][:, None] < corpus.accounts[None, :]
        first, second = np.nonzero(later)
        code = own[first].astype(np.int64) * count + second
        place = np.minimum(np.searchsorted(taken, code), len(taken) - 1)
        fresh = taken[place] != code
        scaled = (likeness[first[fresh], second[fresh]] + _LIKENESS_TOP) / (2 * _LIKENESS_TOP)
        yield (
            own[first[fresh]].astype(np.int32),
            second[fresh].astype(np.int32),
            np.clip(scaled, 0, 1).astype(np.float32),
        )
