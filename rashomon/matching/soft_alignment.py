"""Soft word alignment: how well the words of one sentence are met by those of another."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.word_similarity import Check, WordSimilarity, go_on

Ints = NDArray[np.int32]


class Alignment(NamedTuple):
    """For each of ``n`` pairs how well each term of one side is met on the other.

    Both have shape ``(n, terms)``, in steps of 1/255: millions of pairs fit into memory.
    """

    met_a: NDArray[np.uint8]
    met_b: NDArray[np.uint8]

    def part(self, pairs: slice) -> Alignment:
        """The alignment of some of the pairs."""
        return Alignment(self.met_a[pairs], self.met_b[pairs])


def align(
    corpus: Corpus, similar: WordSimilarity, first: Ints, second: Ints, check: Check = go_on
) -> Alignment:
    """Align sentence ``first[i]`` with ``second[i]`` for every i (numbers of rows of `corpus`).

    `check` is called now and then, and may raise to stop the work.
    """
    return Alignment(*similar.met(corpus.ids, first, second, check))
