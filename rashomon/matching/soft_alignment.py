"""Soft word alignment of many sentence pairs at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.word_similarity import WordSimilarity

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Alignment:
    """For each of ``n`` pairs how well each term of one side is met on the other.

    `met_a`, `met_b` have shape ``(n, terms)`` in [0, 1]; `weights_a`, `weights_b` alike.
    """

    weights_a: Floats
    weights_b: Floats
    met_a: Floats
    met_b: Floats


def align(corpus: Corpus, similar: WordSimilarity, first: Ints, second: Ints) -> Alignment:
    """Align sentence ``first[i]`` with ``second[i]`` for every i (numbers of rows of `corpus`)."""
    ids_a, ids_b = corpus.ids[first], corpus.ids[second]
    grid = similar.grid(ids_a, ids_b)
    return Alignment(
        corpus.weights[first], corpus.weights[second], grid.max(axis=2), grid.max(axis=1)
    )
