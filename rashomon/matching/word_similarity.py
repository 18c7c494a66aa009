"""How alike two words are: the same, spelt alike, or used alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from rashomon.matching.embeddings import unit

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

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
MOST_AT_ONCE = 12_000  # words of which every pair is compared beforehand: 144 MB at most
_STEPS = 254  # similarities are kept as bytes; the highest is for one and the same word
_BLOCK = 512  # words compared at a time with as many others
_AT_ONCE = 8_192  # pairs of words whose vectors are multiplied at a time
_SIEVE = 2**22  # places of a bit table that tells most pairs not spelt alike


class WordSimilarity:
    """Similarity in [0, 1] of the words of one corpus, asked for by their numbers.

    The number ``len(keys)`` stands for "no word" and is similar to nothing.  Up to `MOST_AT_ONCE`
    words are compared beforehand, beyond that only those asked for.  Spelling is compared among
    words that start alike, which Jaro-Winkler asks for anyway.
    """

    def __init__(self, keys: Sequence[str], kinds: Sequence[str], vectors: Floats) -> None:
        self._count = len(keys)
        self._plain = np.array([*(kind in ("word", "name") for kind in kinds), False])
        padding = np.zeros((1, vectors.shape[1]), dtype=np.float32)
        self._vectors = np.vstack([unit(vectors), padding]).astype(np.float32)
        self._vectors[~self._plain] = 0  # a number is like no other word
        self._alike, self._alike_value = self._acquainted(*self._spelt_alike(keys))
        self._table = self._whole_table() if self._count <= MOST_AT_ONCE else None
        self._sieve = np.zeros(_SIEVE, dtype=np.bool_)
        self._sieve[self._alike % _SIEVE] = True

    def grid(self, ids_a: Ints, ids_b: Ints) -> Floats:
        """Similarities of every word of a row of `ids_a` with every word of that row of `ids_b`.

        Shapes ``(n, p)`` and ``(n, q)`` give ``(n, p, q)``.
        """
        if self._table is not None:
            steps = self._table[ids_a[:, :, None], ids_b[:, None, :]]
            return steps * np.float32(1 / (_STEPS + 1))
        grids = [self._fresh(own, other) for own, other in zip(ids_a, ids_b, strict=True)]
        return np.stack(grids) if grids else np.zeros((0, ids_a.shape[1], ids_b.shape[1]), "f4")

    def met(self, ids_a: Ints, ids_b: Ints) -> tuple[Floats, Floats]:
        """The highest similarity of each word of a row with a word of the other's row.

        Shapes ``(n, p)`` and ``(n, q)``, in and out.  Fastest where rows of `ids_a` that follow
        each other are the same sentence.
        """
        if self._table is not None:
            place = ids_a[:, :, None].astype(np.intp) * (self._count + 1) + ids_b[:, None, :]
            steps = self._table.ravel().take(place)
            scale = np.float32(1 / (_STEPS + 1))
            return steps.max(axis=2, initial=0) * scale, steps.max(axis=1, initial=0) * scale
        met_a, met_b = (np.zeros(ids.shape, dtype=np.float32) for ids in (ids_a, ids_b))
        starts = np.flatnonzero((ids_a[1:] != ids_a[:-1]).any(axis=1)) + 1
        for start, end in pairwise([0, *starts.tolist(), len(ids_a)]):
            others = ids_b[start:end]
            similar = self._fresh(ids_a[start], others.ravel()).reshape(-1, *others.shape)
            met_a[start:end] = similar.max(axis=2, initial=0).T
            met_b[start:end] = similar.max(axis=0, initial=0)
        return met_a, met_b

    def _fresh(self, own: Ints, others: Ints) -> Floats:
        """Similarities of each word of `own` with each of `others`, computed now."""
        similar = _used_alike(self._vectors[own] @ self._vectors[others].T)
        code = own.astype(np.int64)[:, None] * self._count + others
        row, column = np.nonzero(self._sieve[code % _SIEVE])
        if len(row):
            code = code[row, column]
            place = np.minimum(np.searchsorted(self._alike, code), len(self._alike) - 1)
            hit = (self._alike[place] == code) & (others[column] < self._count)
            row, column, value = row[hit], column[hit], self._alike_value[place[hit]]
            similar[row, column] = np.maximum(similar[row, column], value)
        similar[(own[:, None] == others) & (others < self._count)] = 1.0
        return similar

    def _whole_table(self) -> NDArray[np.uint8]:
        size = self._count + 1
        table = np.zeros((size, size), dtype=np.uint8)
        for top in range(0, size, _BLOCK):
            rows = slice(top, top + _BLOCK)
            for left in range(top, size, _BLOCK):
                columns = slice(left, left + _BLOCK)
                block = _used_alike(self._vectors[rows] @ self._vectors[columns].T)
                block *= _STEPS
                block += 0.5
                table[rows, columns] = block.astype(np.uint8)
                table[columns, rows] = table[rows, columns].T
        row, column = np.divmod(self._alike, max(1, self._count))
        steps = np.rint(self._alike_value * _STEPS).astype(np.uint8)
        table[row, column] = np.maximum(table[row, column], steps)
        np.fill_diagonal(table[:-1, :-1], _STEPS + 1)
        return table

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
        cosine = np.concatenate(
            [np.zeros(0, dtype=np.float32)]
            + [
                np.einsum(
                    "nd,nd->n",
                    self._vectors[own[start : start + _AT_ONCE]],
                    self._vectors[other[start : start + _AT_ONCE]],
                )
                for start in range(0, len(codes), _AT_ONCE)
            ]
        )
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


def _used_alike(cosine: Floats) -> Floats:
    """Changes `cosine` in place."""
    cosine -= _FLOOR
    cosine *= np.float32(1 / (1 - _FLOOR))
    np.clip(cosine, 0, 1, out=cosine)
    return np.square(cosine, out=cosine)
