"""How alike two words are: the same, spelt alike, or used alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from rashomon.matching.embeddings import word_vectors

SPELT_ALIKE = 0.88  # Jaro-Winkler; pairs Brinken/Blinken, Uighur/Uyghur, organisation/organization
_FLOOR, _POWER = 0.3, 2.5  # of the cosine of two word vectors


def word_similarities(
    keys: Sequence[str], words: Sequence[str], kinds: Sequence[str]
) -> NDArray[np.float32]:
    """Similarity of every key with every other, shape ``(n + 1, n + 1)``, in [0, 1].

    The last row and column are zero: they stand for "no word".
    """
    count = len(keys)
    similar = np.zeros((count + 1, count + 1), dtype=np.float32)
    if not count:
        return similar
    plain = np.array([kind in ("word", "name") for kind in kinds])
    spelt = process.cdist(
        keys, keys, scorer=JaroWinkler.similarity, score_cutoff=SPELT_ALIKE, dtype=np.float32
    )
    long = np.array([len(key) >= 4 for key in keys])
    able = plain & long
    spelt *= able[:, None] & able[None, :]
    vectors = word_vectors(words)
    used = np.clip((vectors @ vectors.T - _FLOOR) / (1 - _FLOOR), 0, 1) ** _POWER
    used *= plain[:, None] & plain[None, :]
    np.maximum(spelt, used, out=similar[:count, :count])
    similar[np.arange(count), np.arange(count)] = 1.0
    return similar
