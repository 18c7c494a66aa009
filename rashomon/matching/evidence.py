"""The engine without decisions and bands: accounts in, measured pairs of sentences out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import CancelledError
from rashomon.matching.candidates import Candidates, choose, sample_pairs
from rashomon.matching.corpus import Corpus, read_corpus
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.features import FEATURES, own_features, rivals
from rashomon.matching.sentence_vectors import sentence_vectors
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.model import AccountAnalysis, SentenceRef

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]

_CHUNK = 4096  # pairs measured between two questions whether to go on


@dataclass(frozen=True, slots=True)
class Evidence:
    """Every compared pair ``(first[i], second[i])`` of rows of `corpus` with its features."""

    corpus: Corpus
    similar: WordSimilarity
    vectors: NDArray[np.float32]  # one a sentence
    candidates: Candidates
    features: NDArray[np.float64]
    story: float  # mean strength of the pairs

    @property
    def first(self) -> NDArray[np.int32]:
        """Row of the earlier sentence of each compared pair."""
        return self.candidates.first

    @property
    def second(self) -> NDArray[np.int32]:
        """Row of the later one."""
        return self.candidates.second


def gather(
    accounts: Sequence[AccountAnalysis],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    always: Collection[tuple[SentenceRef, SentenceRef]] = (),
) -> Evidence:
    """Measure every pair of sentences of different accounts, or the likeliest of very many.

    The pairs of `always` are measured in any case, but for those with page debris.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True.
    """
    report = progress or _silent
    report(0.0, "Weighing words")
    check(cancelled)
    with _no_search_for_cycles():
        corpus = read_corpus(accounts)
    check(cancelled)
    vectors = word_vectors(corpus.words)
    similar = WordSimilarity(corpus.keys, corpus.kinds, vectors)
    sentences = sentence_vectors(corpus, vectors)
    rows = {ref: row for row, ref in enumerate(corpus.refs)} if always else {}
    asked = [(rows[a], rows[b]) for a, b in always if a in rows and b in rows]
    chosen = choose(corpus, sentences, lambda: check(cancelled), asked)
    first, second = chosen.first, chosen.second
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
    if chosen.left_out:
        sample = sample_pairs(corpus)
        story = float(own_features(corpus, similar, sentences, *sample)[1].mean())
    return Evidence(corpus, similar, sentences, chosen, features, story)


def check(cancelled: Cancelled | None) -> None:
    """Raise `CancelledError` where the work is no longer wanted."""
    if cancelled is not None and cancelled():
        raise CancelledError("The comparison was stopped.")


@contextmanager
def _no_search_for_cycles() -> Generator[None, None, None]:
    """Terms hold no cycles, but there are millions: looking for some took a quarter of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _silent(_share: float, _what: str) -> None:
    pass
