"""The engine without decisions and bands: accounts in, measured pairs of sentences out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import CancelledError
from rashomon.matching.corpus import Corpus, read_corpus
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.features import FEATURES, own_features, rivals
from rashomon.matching.sentence_vectors import sentence_vectors
from rashomon.matching.word_similarity import word_similarities
from rashomon.model import AccountAnalysis

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]

_CHUNK = 4096  # pairs measured between two questions whether to go on


@dataclass(frozen=True, slots=True)
class Evidence:
    """Every compared pair ``(first[i], second[i])`` of rows of `corpus` with its features."""

    corpus: Corpus
    similar: NDArray[np.float32]
    first: NDArray[np.int32]
    second: NDArray[np.int32]
    features: NDArray[np.float64]
    story: float  # mean strength of all pairs


def gather(
    accounts: Sequence[AccountAnalysis],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Evidence:
    """Measure every pair of sentences of different accounts.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True.
    """
    report = progress or _silent
    report(0.0, "Weighing words")
    check(cancelled)
    corpus = read_corpus(accounts)
    check(cancelled)
    vectors = word_vectors(corpus.words)
    similar = word_similarities(corpus.keys, corpus.kinds, vectors)
    sentences = sentence_vectors(corpus, vectors)
    first, second = _pairs(corpus)
    features = np.zeros((len(first), len(FEATURES)))
    strength = np.zeros(len(first))
    for start in range(0, len(first), _CHUNK):
        check(cancelled)
        report(0.2 + 0.8 * start / len(first), "Comparing sentences")
        part = slice(start, start + _CHUNK)
        features[part, :-1], strength[part] = own_features(
            corpus, similar, sentences, first[part], second[part]
        )
    features[:, -1] = rivals(corpus, strength, first, second)
    story = float(strength.mean()) if len(strength) else 0.0
    return Evidence(corpus, similar, first, second, features, story)


def check(cancelled: Cancelled | None) -> None:
    """Raise `CancelledError` where the work is no longer wanted."""
    if cancelled is not None and cancelled():
        raise CancelledError("The comparison was stopped.")


def _pairs(corpus: Corpus) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Every pair of sentences of different accounts, the earlier account first."""
    first, second = np.triu_indices(len(corpus.refs), 1)
    across = corpus.accounts[first] != corpus.accounts[second]
    return first[across].astype(np.int32), second[across].astype(np.int32)


def _silent(_share: float, _what: str) -> None:
    pass
