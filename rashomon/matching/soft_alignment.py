"""Soft word alignment of many sentence pairs at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.word_similarity import WordSimilarity

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

_STEP = 6  # pairs of sentences whose lengths differ by less than this many terms go together
_AT_ONCE = 512  # pairs, so that their words' similarities stay in the processor's cache


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
    weights_a, weights_b = corpus.weights[first], corpus.weights[second]
    met_a, met_b = (np.zeros_like(weights) for weights in (weights_a, weights_b))
    lengths = np.count_nonzero(corpus.ids < len(corpus.keys), axis=1)
    long_a, long_b = -(-lengths[first] // _STEP), -(-lengths[second] // _STEP)
    kind = long_a * (int(long_b.max(initial=0)) + 1) + long_b
    for one in np.unique(kind).tolist():
        pairs = np.flatnonzero(kind == one)
        p, q = int(long_a[pairs[0]]) * _STEP, int(long_b[pairs[0]]) * _STEP
        for start in range(0, len(pairs), _AT_ONCE):
            part = pairs[start : start + _AT_ONCE]
            ids_a, ids_b = corpus.ids[first[part], :p], corpus.ids[second[part], :q]
            met_a[part, :p], met_b[part, :q] = similar.met(ids_a, ids_b)
    return Alignment(weights_a, weights_b, met_a, met_b)
