"""How much of two sentences stands in the same order.

Every other feature takes a sentence as a bag of words.  Held out, MRPC's AUC rises by 0.005 and
STS by 0.005 (SMTnews by 0.013); links stay where they were.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import LCSseq

from rashomon.matching.corpus import Corpus

_LETTERS = 0x110000 - 0x800  # code points that can stand for a word: all but the surrogates


def same_order(
    corpus: Corpus, first: NDArray[np.int32], second: NDArray[np.int32]
) -> NDArray[np.float32]:
    """The longest run of words that both sentences have in this order, over the longer's words.

    In [0, 1], one a pair.  Words are those of one normal form, common ones too, and need not stand
    side by side (Hirschberg 1975).
    """
    sentences = _as_letters(corpus)
    queries: list[str] = [sentences[row] for row in first]
    choices: list[str] = [sentences[row] for row in second]
    return process.cpdist(queries, choices, scorer=LCSseq.normalized_similarity, dtype=np.float32)


def _as_letters(corpus: Corpus) -> list[str]:
    """Each sentence as a text for RapidFuzz: a word is one letter of an alphabet of its own."""
    codes = corpus.told % _LETTERS
    codes = np.where(codes < 0xD800, codes, codes + 0x800)
    text = codes.astype("<u4").tobytes().decode("utf-32-le")
    borders: list[int] = corpus.borders.tolist()
    return [text[start:end] for start, end in pairwise(borders)]
