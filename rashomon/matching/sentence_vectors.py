"""One vector a sentence: the weighted mean of its words', with what all sentences share taken off.

Cosine of these vectors, added to the soft overlap, raised average precision on SuperPAL from 0.807
to 0.835 and left ECB+ where it was (0.696 to 0.703); without centring the gain is half.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.embeddings import unit

_BLOCK = 256  # sentences whose words' vectors are in memory at a time


class SentenceVectors(NamedTuple):
    """`units`: unit vectors, one row a sentence; `shared`: what was taken off all of them."""

    units: NDArray[np.float32]
    shared: NDArray[np.float32]


def sentence_vectors(corpus: Corpus, vectors: NDArray[np.float32]) -> SentenceVectors:
    """Of each sentence of `corpus`; `vectors` has one row a key.

    A sentence whose words have vectors for less than half of its weight gets a row of zeros: in an
    Arabic one "14" alone has any, and would stand for the whole; and where none has, what is taken
    off all others would make all such sentences alike.
    """
    if not len(corpus.refs):
        shared = np.zeros(vectors.shape[1], dtype=np.float32)
        return SentenceVectors(np.zeros((0, len(shared)), dtype=np.float32), shared)
    padded = np.vstack([vectors, np.zeros((1, vectors.shape[1]), dtype=np.float32)])
    sums = np.zeros((len(corpus.refs), vectors.shape[1]), dtype=np.float32)
    for start in range(0, len(sums), _BLOCK):
        part = slice(start, start + _BLOCK)
        sums[part] = (corpus.weights[part, None, :] @ padded[corpus.ids[part]])[:, 0]
    sums = unit(sums)
    weights = np.append(vectors.any(axis=1), False)[corpus.ids] * corpus.weights
    known = 2 * weights.sum(axis=1) > corpus.weights.sum(axis=1)
    sums[~known] = 0.0
    shared = sums[known].mean(axis=0) if known.any() else np.zeros_like(sums[0])
    sums[known] -= shared
    return SentenceVectors(unit(sums), shared)
