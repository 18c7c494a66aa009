"""What is left of two sentences when the words that met are taken out.

Words meet one by one; what is told in other words altogether ("took his own life", "committed
suicide") meets only as a whole.  So the words of each side that the other lacks are added up to one
vector, and the two are compared (after Wang et al. 2016, "Sentence Similarity Learning by Lexical
Decomposition and Composition").  Held out, average precision on SuperPAL rises from 0.840 to 0.852,
one-threshold F1 from 0.732 to 0.746, MRPC's AUC from 0.781 to 0.790, STS from 0.659 to 0.682; ECB+
stays.  Shorter vectors (64 numbers) lose a third of it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.sentence_vectors import SentenceVectors
from rashomon.matching.soft_alignment import Alignment
from rashomon.matching.word_similarity import STEP

Singles = NDArray[np.float32]
Ints = NDArray[np.int32]

# Strength of a pair below which nothing is compared: 0.13 of the links lie there.  From none to 0.5
# no figure moves by more than 0.003, and half of the judged pairs are spared.
LEAST_STRENGTH = 0.5
_PRIOR = 2.0  # added to the weight of a pair, as in rashomon.matching.features


class Remainders:
    """Compares what pairs of sentences of one corpus do not share."""

    def __init__(self, corpus: Corpus, vectors: Singles, sentences: SentenceVectors) -> None:
        """`vectors` has one row a key of `corpus`."""
        self._corpus = corpus
        self._lengths: list[int] = np.count_nonzero(corpus.ids < len(corpus.keys), axis=1).tolist()
        self._vectors = np.vstack([vectors, np.zeros((1, vectors.shape[1]), dtype=np.float32)])
        self._whole: Singles = corpus.weights.sum(axis=1)
        self._sentences = sentences

    def compare(self, found: Alignment, first: Ints, second: Ints) -> Singles:
        """For each pair how alike the remainders are, and how like the other sentence each is.

        Shape ``(pairs, 2)``, both within -1 and 1: the cosine of the two remainders times the root
        of the share of the weight that they have (of the side where it is less), and the mean
        cosine of each remainder and the whole of the other sentence.  From every vector what the
        sentences of the story have in common is taken off first.
        """
        rest_a, unmet_a = self._rest(first, found.met_a)
        rest_b, unmet_b = self._rest(second, found.met_b)
        whole = self._whole[first] + self._whole[second] + _PRIOR
        least = np.sqrt(np.minimum(unmet_a, unmet_b) / whole)
        units = self._sentences.units
        alike = np.einsum("nd,nd->n", rest_a, rest_b) * least
        like_whole = np.einsum("nd,nd->n", rest_a, units[second])
        like_whole += np.einsum("nd,nd->n", rest_b, units[first])
        return np.column_stack([alike, like_whole / 2])

    def _rest(self, own: Ints, met: NDArray[np.uint8]) -> tuple[Singles, Singles]:
        """The remainder of each sentence of `own`, a unit vector, and its weight."""
        order = np.argsort(own, kind="stable")  # pairs of one sentence side by side: one product
        rows = own[order]
        left: Singles = met[order] * -STEP
        left += 1
        left *= self._corpus.weights[rows]
        rest = np.empty((len(own), self._vectors.shape[1]), dtype=np.float32)
        borders: list[int] = np.flatnonzero(np.diff(rows, prepend=-1, append=-1)).tolist()
        for start, end in pairwise(borders):
            row = int(rows[start])
            length = self._lengths[row]
            words = self._vectors.take(self._corpus.ids[row, :length], axis=0)
            np.matmul(left[start:end, :length], words, out=rest[start:end])
        _to_unit(rest)
        rest -= self._sentences.shared
        _to_unit(rest)
        back = np.empty_like(order)
        back[order] = np.arange(len(order))
        return rest[back], left.sum(axis=1)[back]


def _to_unit(vectors: Singles) -> None:
    """Scale rows to length 1 in place; rows of zeros stay."""
    lengths = np.sqrt(np.einsum("nd,nd->n", vectors, vectors))
    vectors /= np.maximum(lengths, 1e-9)[:, None]
