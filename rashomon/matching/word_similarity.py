"""How alike two words are: the same, spelt alike, or used alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

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

MOST_AT_ONCE = 12_000  # words of which every pair is compared beforehand: 144 MB at most
_STEPS = 254  # similarities are kept as bytes; the highest is for one and the same word
_BLOCK = 1024  # rows compared at a time


class WordSimilarity:
    """Similarity in [0, 1] of the words of one corpus, asked for by their numbers.

    The number ``len(keys)`` stands for "no word" and is similar to nothing.  Up to `MOST_AT_ONCE`
    words are compared beforehand, beyond that only those asked for.  Spelling is compared among
    words that start alike, which Jaro-Winkler asks for anyway.
    """

    def __init__(self, keys: Sequence[str], kinds: Sequence[str], vectors: Floats) -> None:
        self._count = len(keys)
        padding = np.zeros((1, vectors.shape[1]), dtype=np.float32)
        self._vectors = np.vstack([unit(vectors), padding])
        self._known = np.any(self._vectors != 0, axis=1)
        self._plain = np.array([*(kind in ("word", "name") for kind in kinds), False])
        self._alike, self._alike_value = self._spelt_alike(keys)
        self._table = self._whole_table() if self._count <= MOST_AT_ONCE else None

    def grid(self, ids_a: Ints, ids_b: Ints) -> Floats:
        """Similarities of every word of a row of `ids_a` with every word of that row of `ids_b`.

        Shapes ``(n, p)`` and ``(n, q)`` give ``(n, p, q)``.
        """
        if self._table is not None:
            steps = self._table[ids_a[:, :, None], ids_b[:, None, :]]
            return steps * np.float32(1 / (_STEPS + 1))
        cosine = self._vectors[ids_a] @ self._vectors[ids_b].transpose(0, 2, 1)
        similar = _used_alike(cosine)
        similar *= self._plain[ids_a][:, :, None] & self._plain[ids_b][:, None, :]
        pair, row, column = np.nonzero(self._acquainted(cosine, ids_a, ids_b))
        code = ids_a[pair, row].astype(np.int64) * self._count + ids_b[pair, column]
        if len(self._alike):
            place = np.minimum(np.searchsorted(self._alike, code), len(self._alike) - 1)
            hit = self._alike[place] == code
            pair, row, column, place = pair[hit], row[hit], column[hit], place[hit]
            np.maximum.at(similar, (pair, row, column), self._alike_value[place])
        same = (ids_a[:, :, None] == ids_b[:, None, :]) & (ids_a < self._count)[:, :, None]
        similar[same] = 1.0
        return similar

    def _whole_table(self) -> NDArray[np.uint8]:
        size = self._count + 1
        table = np.zeros((size, size), dtype=np.uint8)
        row, column = self._alike // max(1, self._count), self._alike % max(1, self._count)
        for start in range(0, size, _BLOCK):
            cosine = self._vectors[start : start + _BLOCK] @ self._vectors.T
            block = _used_alike(cosine)
            block *= self._plain[start : start + _BLOCK, None] & self._plain[None, :]
            low, high = np.searchsorted(row, (start, start + _BLOCK))
            own, other, value = row[low:high], column[low:high], self._alike_value[low:high]
            near = (cosine[own - start, other] >= STRANGERS) | ~(
                self._known[own] & self._known[other]
            )
            own, other, value = own[near], other[near], value[near]
            block[own - start, other] = np.maximum(block[own - start, other], value)
            table[start : start + _BLOCK] = np.rint(block * _STEPS)
        np.fill_diagonal(table[:-1, :-1], _STEPS + 1)
        return table

    def _spelt_alike(self, keys: Sequence[str]) -> tuple[NDArray[np.int64], Floats]:
        """Codes ``a * count + b`` of words spelt alike, in order, and how alike they are."""
        starts: defaultdict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(keys):
            if self._plain[number] and len(key) >= _SHORTEST:
                starts[key[:_SHARED_START]].append(number)
        codes, values = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.float32)]
        for numbers in starts.values():
            spelt = process.cdist(
                [keys[number] for number in numbers],
                [keys[number] for number in numbers],
                scorer=JaroWinkler.similarity,
                score_cutoff=SPELT_ALIKE,
                dtype=np.float32,
            )
            np.fill_diagonal(spelt, 0)
            row, column = np.nonzero(spelt)
            own = np.array(numbers, dtype=np.int64)
            codes.append(own[row] * self._count + own[column])
            values.append(spelt[row, column])
        code = np.concatenate(codes)
        order = np.argsort(code)
        return code[order], np.concatenate(values)[order]

    def _acquainted(self, cosine: Floats, ids_a: Ints, ids_b: Ints) -> NDArray[np.bool_]:
        """Whether vectors speak for two words spelt alike; a word without one is believed."""
        unknown = ~(self._known[ids_a][:, :, None] & self._known[ids_b][:, None, :])
        real = (ids_a < self._count)[:, :, None] & (ids_b < self._count)[:, None, :]
        return ((cosine >= STRANGERS) | unknown) & real


def _used_alike(cosine: Floats) -> Floats:
    return np.square(np.clip((cosine - _FLOOR) / (1 - _FLOOR), 0, 1)).astype(np.float32)
