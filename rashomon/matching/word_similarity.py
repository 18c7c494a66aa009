"""How alike two words are: the same, spelt alike, or used alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from rashomon.matching.embeddings import products, unit
from rashomon.matching.word_blocks import BLOCK, WordBlocks

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Bytes = NDArray[np.uint8]
Check = Callable[[], None]

# Jaro-Winkler similarity that pairs Brinken/Blinken, Uighur/Uyghur, organisation/organization …
SPELT_ALIKE = 0.88
# … and the cosine below which two words spelt alike are strangers (territory/terror).  Without it
# average precision on SuperPAL falls from 0.785 to 0.773; between 0.2 and 0.4 little changes.
STRANGERS = 0.3
# The cosine of two word vectors counts from here on, squared: 0.1 and 2 were as good as or better
# than 0 to 0.4 and powers 1.5 to 3 on SuperPAL, ECB+, MRPC and STS headlines alike.
_FLOOR = 0.1
_SHORTEST = 4  # letters of a word that may be misspelt
_SHARED_START = 1  # letters that words must share to be compared by spelling

# Words that start alike beyond which one more letter must be shared: time would grow as its square.
_MOST_COMPARED = 2_000
# Bytes of the table of compared words that is in memory at a time: all of it up to 12,000 words.
TABLE_BYTES = 144_000_000
KEPT_BYTES = 16_000_000  # of a table that stays for explanations: 4,000 words
_STEPS = 254  # similarities are kept as bytes; the highest is for one and the same word
STEP = np.float32(1 / (_STEPS + 1))
_ROWS = 64  # words whose likes are counted at a time, so that little memory is asked for
# Words looked for among those used alike: the commonest.  A rarer one makes no other common.
_COMMONEST = 4_096
_ASKED_EVERY = 256  # sentences between two questions whether to go on


def go_on() -> None:
    """Nobody stops the work."""


class WordSimilarity:
    """Similarity in [0, 1] of the words of one corpus, asked for by their numbers.

    The number ``len(keys)`` stands for "no word" and is similar to nothing.  Similarities are kept
    as bytes, in steps of 1/255.  Spelling is compared among words that start alike, which
    Jaro-Winkler asks for anyway.  `blocks` keep what is found for the next corpus.
    """

    def __init__(
        self,
        keys: Sequence[str],
        kinds: Sequence[str],
        vectors: Floats,
        blocks: WordBlocks | None = None,
    ) -> None:
        self._count = len(keys)
        self._plain = np.array([*(kind in ("word", "name") for kind in kinds), False])
        padding = np.zeros((1, vectors.shape[1]), dtype=np.float32)
        self._vectors = np.vstack([unit(vectors), padding]).astype(np.float32)
        self._vectors[~self._plain] = 0  # a number is like no other word
        self._alike, self._alike_value = self._acquainted(*self._spelt_alike(keys))
        whole = (self._count + 1) ** 2 <= TABLE_BYTES
        self._table = self._whole_table(blocks or WordBlocks((), (), None)) if whole else None

    def counted_alike(self, counts: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each word its count and those of words used alike, by the square of similarity."""
        common = np.sort(np.argsort(-counts, kind="stable")[:_COMMONEST])
        square = (np.arange(_STEPS + 2, dtype=np.float32) * STEP) ** 2
        spread = np.zeros(self._count + 1)
        held = np.empty((_ROWS, self._count + 1), dtype=np.uint8)
        squares = np.empty(held.shape, dtype=np.float32)
        for start in range(0, len(common), _ROWS):
            some = common[start : start + _ROWS]
            steps, squared = held[: len(some)], squares[: len(some)]
            if self._table is None:
                steps[:] = _steps(self._vectors[some] @ self._vectors.T)
            else:
                self._table.take(some, axis=0, out=steps, mode="clip")
            steps[np.arange(len(some)), some] = 0  # its own count is there already
            square.take(steps, out=squared, mode="clip")
            spread += counts[some].astype(np.float32) @ squared
        return counts + spread[:-1]

    def grid(self, ids_a: Ints, ids_b: Ints) -> Floats:
        """Similarities of every word of a row of `ids_a` with every word of that row of `ids_b`.

        Shapes ``(n, p)`` and ``(n, q)`` give ``(n, p, q)``.
        """
        return self._steps_between(ids_a, ids_b) * STEP

    def best(self, ids_a: Ints, ids_b: Ints) -> tuple[Floats, Floats]:
        """The highest of these similarities for each word: shapes ``(n, p)`` and ``(n, q)``."""
        steps = self._steps_between(ids_a, ids_b)
        return steps.max(axis=2, initial=0) * STEP, steps.max(axis=1, initial=0) * STEP

    def _steps_between(self, ids_a: Ints, ids_b: Ints) -> Bytes:
        if self._table is not None:
            rows = ids_a.astype(np.intp)[:, :, None] * len(self._table)
            return self._table.ravel().take(rows + ids_b[:, None, :], mode="clip")
        # no product of two whole tables: its last digits would depend on which pairs are together
        steps = _steps(np.einsum("npd,nqd->npq", self._vectors[ids_a], self._vectors[ids_b]))
        self._mend_some(steps, ids_a, ids_b)
        return steps

    def _mend_some(self, steps: Bytes, ids_a: Ints, ids_b: Ints) -> None:
        """Put in what vectors do not tell, as `_mend` does."""
        speller = np.zeros(self._count + 1, dtype=np.bool_)
        speller[self._alike // max(1, self._count)] = True
        pair, row = np.nonzero(speller[ids_a])
        own, others = ids_a[pair, row].astype(np.int64), ids_b[pair]
        code = own[:, None] * self._count + others
        place = np.minimum(np.searchsorted(self._alike, code), max(0, len(self._alike) - 1))
        if len(self._alike):
            hit = (self._alike[place] == code) & (others < self._count)
            asked, column = np.nonzero(hit)
            at = pair[asked], row[asked], column
            steps[at] = np.maximum(steps[at], self._alike_steps(place[hit]))
        same = (ids_a[:, :, None] == ids_b[:, None, :]) & (ids_b < self._count)[:, None, :]
        steps[same] = _STEPS + 1

    def without_table(self) -> WordSimilarity:
        """The same to be kept: a large table is left out, similarities are computed when asked."""
        if self._table is None or self._table.nbytes <= KEPT_BYTES:
            return self
        lean = copy(self)
        lean._table = None
        return lean

    def met(
        self, ids: Ints, first: Ints, second: Ints, check: Check = go_on
    ) -> tuple[Bytes, Bytes]:
        """For each pair of rows of `ids` how well each word of one is met by a word of the other.

        Two arrays of shape ``(pairs, words of a row)`` in steps of 1/255: of the words of the rows
        `first`, and of the rows `second`.

        Of each sentence the best similarity with every word there is is looked up once, and from it
        what all its partners want to know: two hundred times fewer steps than word by word.
        """
        source = np.concatenate([second, first])
        order = np.argsort(source, kind="stable").astype(np.int32)
        target = np.concatenate([first, second])[order]
        borders = np.flatnonzero(np.diff(source[order], prepend=-1, append=-1))
        sources = source[order[borders[:-1]]] if len(order) else source
        found = np.zeros((len(order), ids.shape[1]), dtype=np.uint8)
        places = ids.astype(np.intp)
        best = np.zeros(self._count + 1, dtype=np.uint8)
        lengths = np.count_nonzero(ids < self._count, axis=1).tolist()
        for columns, table in self._tables():
            best[:] = 0
            part = best[columns]
            near = np.empty((ids.shape[1], len(part)), dtype=np.uint8)
            spans = zip(sources.tolist(), pairwise(borders.tolist()), strict=True)
            for number, (row, (start, end)) in enumerate(spans):
                if number % _ASKED_EVERY == 0:
                    check()
                if length := lengths[row]:
                    table.take(places[row, :length], axis=0, out=near[:length], mode="clip")
                    np.maximum.reduce(near[:length], axis=0, out=part)
                    asked = best.take(places.take(target[start:end], axis=0))
                    np.maximum(found[start:end], asked, out=found[start:end])
        met = np.empty_like(found)
        met[order] = found
        return met[: len(first)], met[len(first) :]

    def _tables(self) -> Iterator[tuple[slice, Bytes]]:
        """The table of all words by all words, by parts of its columns that fit into memory."""
        if self._table is not None:
            yield slice(0, self._count + 1), self._table
            return
        size = self._count + 1
        parts = -(-size * size // TABLE_BYTES)
        width = -(-size // parts)
        for left in range(0, size, width):
            columns = slice(left, min(left + width, size))
            yield columns, self._part_of_table(columns)

    def _whole_table(self, blocks: WordBlocks) -> Bytes:
        """All of it; the lower half is the upper one, turned."""
        size = self._count + 1
        table = np.empty((size, size), dtype=np.uint8)  # the loops below fill all of it
        cosine = np.empty((BLOCK, BLOCK), dtype=np.float32)  # the same memory for every block
        for top in range(0, size, BLOCK):
            rows = slice(top, min(top + BLOCK, size))
            for left in range(top, size, BLOCK):
                columns = slice(left, min(left + BLOCK, size))
                steps, pair = table[rows, columns], (top // BLOCK, left // BLOCK)
                if blocks.keeps(*pair):
                    find = partial(self._compared_apart, rows, columns, cosine)
                    steps[:] = blocks.compared(*pair, find)
                else:
                    steps[:] = self._compared(rows, columns, cosine)
                table[columns, rows] = steps.T
        self._mend(table, 0)
        return table

    def _compared(self, rows: slice, columns: slice, cosine: Floats) -> Floats:
        """What cosines of some words with others count for, in steps, put into `cosine`."""
        some = cosine[: rows.stop - rows.start, : columns.stop - columns.start]
        np.matmul(self._vectors[rows], self._vectors[columns].T, out=some)
        return _scaled(some)

    def _compared_apart(self, rows: slice, columns: slice, cosine: Floats) -> Bytes:
        """The same, to be kept."""
        return self._compared(rows, columns, cosine).astype(np.uint8)

    def _part_of_table(self, columns: slice) -> Bytes:
        """Every row, some columns."""
        size = self._count + 1
        table = np.empty((size, columns.stop - columns.start), dtype=np.uint8)
        for top in range(0, size, BLOCK):
            for left in range(columns.start, columns.stop, BLOCK):
                others = slice(left, min(left + BLOCK, columns.stop))
                steps = _steps(self._vectors[top : top + BLOCK] @ self._vectors[others].T)
                table[top : top + BLOCK, left - columns.start : others.stop - columns.start] = steps
        self._mend(table, columns.start)
        return table

    def _mend(self, table: Bytes, left: int) -> None:
        """Put in what vectors do not tell: words spelt alike, and each word with itself.

        `left` is the word that the first column stands for.
        """
        row, column = np.divmod(self._alike, max(1, self._count))
        inside = np.flatnonzero((column >= left) & (column < left + table.shape[1]))
        row, column = row[inside], column[inside] - left
        table[row, column] = np.maximum(table[row, column], self._alike_steps(inside))
        end = min(left + table.shape[1], self._count)
        same = np.arange(left, end, dtype=np.int64)
        table[same, same - left] = _STEPS + 1

    def _alike_steps(self, places: NDArray[np.intp]) -> Bytes:
        return np.rint(self._alike_value[places] * _STEPS).astype(np.uint8)

    def _spelt_alike(self, keys: Sequence[str]) -> tuple[NDArray[np.int64], Floats]:
        """Codes ``a * count + b`` of words spelt alike, in order, and how alike they are."""
        plain = [n for n, key in enumerate(keys) if self._plain[n] and len(key) >= _SHORTEST]
        codes, values = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.float32)]
        for numbers in _starting_alike(keys, plain, _SHARED_START):
            words = [keys[number] for number in numbers]
            spelt = process.cdist(
                words, words, scorer=JaroWinkler.similarity, score_cutoff=SPELT_ALIKE,
                dtype=np.float32,
            )  # fmt: skip
            np.fill_diagonal(spelt, 0)
            row, column = np.nonzero(spelt)
            own = np.array(numbers, dtype=np.int64)
            codes.append(own[row] * self._count + own[column])
            values.append(spelt[row, column])
        code = np.concatenate(codes)
        order = np.argsort(code)
        return code[order], np.concatenate(values)[order]

    def _acquainted(
        self, codes: NDArray[np.int64], values: Floats
    ) -> tuple[NDArray[np.int64], Floats]:
        """Those whose vectors speak for them too; a word without one is believed."""
        own, other = np.divmod(codes, max(1, self._count))
        known = np.any(self._vectors != 0, axis=1)
        cosine = products(self._vectors, own, self._vectors, other)
        near = (cosine >= STRANGERS) | ~(known[own] & known[other])
        return codes[near], values[near]


def _starting_alike(
    keys: Sequence[str], numbers: Sequence[int], letters: int
) -> Iterator[Sequence[int]]:
    """Words that share that many letters, or more where too many words do."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        starts[keys[number][:letters]].append(number)
    for start, group in starts.items():
        if len(group) > _MOST_COMPARED and len(start) == letters:
            yield from _starting_alike(keys, group, letters + 1)
        else:
            yield group


def _steps(cosine: Floats) -> Bytes:
    """What cosines count for, in steps; changes `cosine` in place."""
    return _scaled(cosine).astype(np.uint8)


def _scaled(cosine: Floats) -> Floats:
    """The same before it is cut to whole steps."""
    cosine -= _FLOOR
    cosine *= np.float32(1 / (1 - _FLOOR))
    np.clip(cosine, 0, 1, out=cosine)
    np.square(cosine, out=cosine)
    cosine *= _STEPS
    cosine += 0.5
    return cosine
