"""Which pairs are worth a full comparison, where there are too many to compare them all.

Two ways lead to a partner.  An inverted index over words finds sentences that share rare ones: each
sentence reads the lists of its rarest words until `_POSTINGS` entries are read, so that its work
does not grow with the story.  And sentences whose vectors lie near the same of about root n centres
are compared by their vectors.  No n x n table is ever in memory, and the time grows as n to n^1.5.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus, rank_in_row
from rashomon.matching.embeddings import products, unit

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]

MOST_COMPARED = 100_000  # pairs that are all compared in full, about a second
# Kept for each sentence beyond that, by words and vectors together, and by vectors alone.  Of the
# links of all clusters, told as one story of 3,390 sentences, 0.93 (SuperPAL) and 0.88 (ECB+) are
# among the 79,600 pairs compared; 24 partners: 0.91 and 0.83, 48: 0.94 and 0.91 of 113,000 pairs.
PARTNERS, BY_MEANING = 32, 4
_POSTINGS = 400  # entries of word lists read for each sentence
_SHORTLIST = 64  # partners by words whose vectors are compared
_MEANING = 0.5  # weight of the vectors beside the words
_DIMENSIONS = 64  # of the vectors here: the directions in which they differ most
_HOMES = 2  # centres each sentence is near to
_COLUMNS = 512  # that words are hashed into where every pair is asked for
_BLOCK = 1024  # sentences at a time
_LIKENESS_TOP = 1 + _MEANING
_STEPS = 2**18  # of a likeness where many are sorted at once
_STEP_BITS = 20  # that -_LIKENESS_TOP.._LIKENESS_TOP takes in such steps
_TOP = round(_LIKENESS_TOP * _STEPS)
_OTHER_BITS = 32  # of the number of a sentence
_NOBODY = 2**42  # beyond every sentence, and every likeness with its sentence


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs ``(first[i], second[i])`` to compare; `left_out` tells how many others there are."""

    first: Ints
    second: Ints
    left_out: int


def choose(
    corpus: Corpus,
    vectors: Floats,
    check: Callable[[], None] = lambda: None,
    always: Collection[tuple[int, int]] = (),
) -> Candidates:
    """All pairs of sentences of different accounts, or the likeliest where they are too many.

    The earlier account stands first; pairs stand in order of `first`, then of `second`.  Pairs of
    rows in `always` are among them, likely or not.
    """
    total = _pairs_across(corpus)
    if total <= MOST_COMPARED:
        first, second = np.triu_indices(len(corpus.refs), 1)
        across = corpus.accounts[first] != corpus.accounts[second]
        return Candidates(first[across].astype(np.int32), second[across].astype(np.int32), 0)
    short = _shortened(vectors)
    index = _index(corpus)
    asked = np.array(list(always), dtype=np.int64).reshape(-1, 2)
    codes = [_code(corpus, asked[:, 0], asked[:, 1]), _by_meaning(corpus, short, check)]
    for start in range(0, len(corpus.refs), _BLOCK):
        check()
        others, likeness = _by_words(corpus, index, start)
        row, place = np.nonzero(others >= 0)
        other = others[row, place]
        row += start
        meaning = products(short, row, short, other)
        likeness[others >= 0] += _MEANING * meaning
        kept, _ = _best(others, _unlikeness(likeness), PARTNERS)
        row, place = np.nonzero(kept >= 0)
        codes.append(_code(corpus, row + start, kept[row, place]))
    code = np.sort(np.concatenate(codes))
    code = code[np.flatnonzero(np.diff(code, prepend=-1))]
    count = len(corpus.refs)
    first, second = (code // count).astype(np.int32), (code % count).astype(np.int32)
    return Candidates(first, second, total - len(code))


def _pairs_across(corpus: Corpus) -> int:
    """How many pairs of sentences of different accounts there are."""
    sizes = np.bincount(corpus.accounts).astype(np.int64)
    return int((sizes.sum() ** 2 - (sizes**2).sum()) // 2)


def _code(corpus: Corpus, row: Longs, other: Longs) -> Longs:
    return np.minimum(row, other) * len(corpus.refs) + np.maximum(row, other)


# ------------------------------------------------------------------ by words
class _Index(NamedTuple):
    """For each term the sentences that hold it: ``rows[starts[term] : starts[term + 1]]``."""

    starts: Longs
    rows: Longs
    weights: Floats  # of the term in that sentence, whose weights have length 1
    codes: Longs  # term * accounts + account of each entry, in order
    units: Floats  # weights by sentence and place


def _index(corpus: Corpus) -> _Index:
    row, place = np.nonzero(corpus.weights > 0)
    units = unit(corpus.weights)
    term = corpus.ids[row, place].astype(np.int64)
    order = np.argsort(term, kind="stable")
    accounts = int(corpus.accounts.max()) + 1
    return _Index(
        starts=np.concatenate([[0], np.cumsum(np.bincount(term, minlength=len(corpus.keys) + 1))]),
        rows=row[order],
        weights=units[row, place][order],
        codes=term[order] * accounts + corpus.accounts[row[order]],
        units=units,
    )


def _by_words(corpus: Corpus, index: _Index, start: int) -> tuple[Longs, Floats]:
    """Partners of the block of sentences at `start`, -1 for none, and cosine of their words.

    Shapes ``(sentences, _SHORTLIST)``.
    """
    terms = corpus.ids[start : start + _BLOCK].astype(np.int64)
    units = index.units[start : start + _BLOCK]
    accounts = int(corpus.accounts.max()) + 1
    code = terms * accounts + corpus.accounts[start : start + _BLOCK, None]
    low, high = (np.searchsorted(index.codes, code, side) for side in ("left", "right"))
    first = index.starts[terms]
    foreign = np.where(units > 0, index.starts[terms + 1] - first - (high - low), 0)
    order = np.argsort(foreign, axis=1, kind="stable")  # the rarest words first
    ordered = np.take_along_axis(foreign, order, axis=1)
    before = np.cumsum(ordered, axis=1) - ordered
    read = np.empty_like(foreign)
    np.put_along_axis(read, order, np.clip(_POSTINGS - before, 0, ordered), axis=1)
    row, place = np.nonzero(read)
    times = read[row, place]

    def each(values: NDArray[Any]) -> NDArray[Any]:
        return np.repeat(values[row, place], times)  # for every entry read

    total = int(times.sum())
    step = np.arange(total) - np.repeat(np.cumsum(times) - times, times)
    longer = np.flatnonzero(each(foreign > read))  # evenly over a list too long to read
    step[longer] = step[longer] * each(foreign)[longer] // each(read)[longer]
    step += each(first)
    step += np.where(step >= each(low), each(high - low), 0)
    gain = np.rint(each(units) * index.weights[step] * _STEPS).astype(np.int64)
    others, unlike = _added_up(len(terms), np.repeat(row, times), index.rows[step], gain)
    others, unlike = _best(others, unlike, _SHORTLIST)
    return others, ((_TOP - unlike) / _STEPS).astype(np.float32)


def _added_up(count: int, row: Longs, other: Longs, gain: Longs) -> tuple[Longs, Longs]:
    """Each partner of each of `count` sentences once, -1 elsewhere, and `_TOP` less its gains.

    `row` is in order; no sentence has more than `_POSTINGS` entries.  Sorting short rows is many
    times faster than sorting all at once.
    """
    column = rank_in_row(row)
    packed = np.full((count, _POSTINGS), _NOBODY << _STEP_BITS, dtype=np.int64)
    packed[row, column] = (other << _STEP_BITS) | gain
    packed.sort(axis=1)
    others = packed >> _STEP_BITS
    new = np.ones(others.shape, dtype=np.bool_)
    np.not_equal(others[:, 1:], others[:, :-1], out=new[:, 1:])
    packed &= 2**_STEP_BITS - 1
    totals = np.add.reduceat(packed.ravel(), np.flatnonzero(new))
    packed[new] = _TOP - totals
    others[~new | (others == _NOBODY)] = -1
    return others, packed


def _unlikeness(likeness: Floats) -> Longs:
    return np.rint((_LIKENESS_TOP - likeness) * _STEPS).astype(np.int64)


def _best(others: Longs, unlike: Longs, most: int) -> tuple[Longs, Longs]:
    """Of each row the `most` partners least unlike; of equals the earlier sentence."""
    packed = np.where(others < 0, _NOBODY << _STEP_BITS, (unlike << _OTHER_BITS) | others)
    if most < packed.shape[1]:  # to part them is faster than to put all in order
        packed = np.partition(packed, most - 1, axis=1)[:, :most]
    packed.sort(axis=1)
    nobody = packed == _NOBODY << _STEP_BITS
    return np.where(nobody, -1, packed & (2**_OTHER_BITS - 1)), packed >> _OTHER_BITS


# ------------------------------------------------------------------ by meaning
def _shortened(vectors: Floats) -> Floats:
    """The vectors in their principal directions, again of length 1."""
    if vectors.shape[1] <= _DIMENSIONS:
        return vectors
    _, directions = np.linalg.eigh((vectors.T @ vectors).astype(np.float64))
    return unit((vectors @ directions[:, -_DIMENSIONS:]).astype(np.float32)).astype(np.float32)


def _by_meaning(corpus: Corpus, vectors: Floats, check: Callable[[], None]) -> Longs:
    """Codes of the pairs that are near by their vectors."""
    count = len(vectors)
    chance = np.random.default_rng(0)
    centres = vectors[chance.choice(count, max(1, round(count**0.5)), replace=False)]
    homes = min(_HOMES, len(centres))
    near = np.argpartition(-(vectors @ centres.T), homes - 1, axis=1)[:, :homes]
    codes: list[Longs] = [np.zeros(0, dtype=np.int64)]
    for centre in range(len(centres)):
        check()
        inside = np.flatnonzero((near == centre).any(axis=1))
        if len(inside) < 2:
            continue
        for start in range(0, len(inside), _BLOCK):
            own = inside[start : start + _BLOCK]
            likeness = vectors[own] @ vectors[inside].T
            likeness[corpus.accounts[own, None] == corpus.accounts[None, inside]] = -9
            kept = min(BY_MEANING, len(inside) - 1)
            partner = np.argpartition(-likeness, kept - 1, axis=1)[:, :kept]
            valid = np.take_along_axis(likeness, partner, axis=1) > -9
            row = np.broadcast_to(own[:, None], partner.shape)
            codes.append(_code(corpus, row[valid], inside[partner][valid]))
    return np.concatenate(codes)


# ------------------------------------------------------------------ the rest
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
    """The pairs that `choose` left out, a block at a time, with their cheap likeness in [0, 1].

    There are about n x n / 2 of them: for who asks for every pair.
    """
    rows = _sketch(corpus, vectors)
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


def _sketch(corpus: Corpus, vectors: Floats) -> Floats:
    """One row a sentence; the product of two rows is the likeness of their sentences, about.

    Words are hashed into few columns (Weinberger et al. 2009).
    """
    count = len(corpus.keys)
    chance = np.random.default_rng(0)  # the same columns and signs every time
    column = np.append(chance.integers(0, _COLUMNS, count), 0)
    sign = np.append(chance.choice(np.array([-1.0, 1.0]), count), 0.0)
    words = np.zeros((len(corpus.refs), _COLUMNS), dtype=np.float32)
    rows = np.repeat(np.arange(len(corpus.refs)), corpus.ids.shape[1])
    signed = (corpus.weights * sign[corpus.ids]).ravel()
    np.add.at(words, (rows, column[corpus.ids].ravel()), signed)
    return np.hstack([unit(words), _MEANING**0.5 * vectors]).astype(np.float32)
