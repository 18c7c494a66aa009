"""How alike two words are: the same, spelt alike, or used alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from rashomon.matching.embeddings import unit

# Jaro-Winkler similarity that pairs Brinken/Blinken, Uighur/Uyghur, organisation/organization …
SPELT_ALIKE = 0.88
# … and the cosine below which two words spelt alike are strangers (territory/terror).  Without it
# average precision on SuperPAL falls from 0.785 to 0.773; between 0.2 and 0.3 little changes.
STRANGERS = 0.3
# The cosine of two word vectors counts from here on, squared: 0.1 and 2 were as good as or better
# than 0.2 to 0.4 and 2 to 3 on SuperPAL, ECB+, MRPC and STS headlines alike.
_FLOOR, _POWER = 0.1, 2.0
_SHORTEST = 4  # letters of a word that may be misspelt


def word_similarities(
    keys: Sequence[str], kinds: Sequence[str], vectors: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Similarity of every key with every other, shape ``(n + 1, n + 1)``, in [0, 1].

    `vectors` has a row for each key; zeros mean that the word has none, which leaves spelling
    alone to decide.  The last row and column are zero: they stand for "no word".
    """
    count = len(keys)
    similar = np.zeros((count + 1, count + 1), dtype=np.float32)
    if not count:
        return similar
    plain = np.array([kind in ("word", "name") for kind in kinds])
    known = vectors.any(axis=1)
    normal = unit(vectors)
    cosine = normal @ normal.T
    spelt = _spelt_alike(keys, plain)
    spelt *= (cosine >= STRANGERS) | ~(known[:, None] & known[None, :])
    used = np.clip((cosine - _FLOOR) / (1 - _FLOOR), 0, 1) ** _POWER
    used *= plain[:, None] & plain[None, :]
    np.maximum(spelt, used, out=similar[:count, :count])
    np.fill_diagonal(similar[:count, :count], 1.0)
    return similar


def _spelt_alike(keys: Sequence[str], plain: NDArray[np.bool_]) -> NDArray[np.float32]:
    able = plain & np.array([len(key) >= _SHORTEST for key in keys])
    spelt = process.cdist(
        keys, keys, scorer=JaroWinkler.similarity, score_cutoff=SPELT_ALIKE, dtype=np.float32
    )
    return spelt * (able[:, None] & able[None, :])
