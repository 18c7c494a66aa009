"""The engine without decisions and bands: accounts in, measured pairs of sentences out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import CancelledError
from rashomon.garbage import without_search_for_cycles
from rashomon.matching.account_closeness import account_closeness
from rashomon.matching.calibration import load_calibration
from rashomon.matching.candidates import Candidates, choose, sample_pairs
from rashomon.matching.corpus import Corpus, read_corpus
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.features import FEATURES, OWN, Rows, own_features, rivals
from rashomon.matching.remainder import LEAST_STRENGTH, MOST_BY_REST, Remainders
from rashomon.matching.sentence_vectors import sentence_vectors
from rashomon.matching.soft_alignment import Alignment, align
from rashomon.matching.statement_mode import DENIED, POSSIBLE, apart
from rashomon.matching.topic_words import weigh_topic_words
from rashomon.matching.word_blocks import WordBlocks
from rashomon.matching.word_order import same_order
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.memory import Memory
from rashomon.messages import worded
from rashomon.model import BANDS, AccountAnalysis, SentenceRef

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Longs = NDArray[np.int64]

_SHARE, _DENIED, _POSSIBLE, _ACCOUNTS, _RIVALS = (
    FEATURES.index(name) for name in ("share", "denied", "possible", "accounts", "rivals")
)
_CHUNK = 4096  # pairs measured between two questions whether to go on
_BLOCK = 32_768  # pairs of whose remainders one side is in memory at a time, 32 MB


@dataclass(frozen=True, slots=True)
class Evidence:
    """Every compared pair ``(first[i], second[i])`` of rows of `corpus` with its features."""

    corpus: Corpus
    similar: WordSimilarity
    vectors: NDArray[np.float32]  # one a sentence
    candidates: Candidates
    features: Singles  # of millions of pairs: half the memory of longer numbers
    story: float  # mean strength of the pairs

    @property
    def first(self) -> NDArray[np.int32]:
        """Row of the earlier sentence of each compared pair."""
        return self.candidates.first

    @property
    def second(self) -> NDArray[np.int32]:
        """Row of the later one."""
        return self.candidates.second


@without_search_for_cycles
def gather(
    accounts: Sequence[AccountAnalysis],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    always: Collection[tuple[SentenceRef, SentenceRef]] = (),
    memory: Memory | None = None,
) -> Evidence:
    """Measure every pair of sentences of different accounts, or the likeliest of very many.

    The pairs of `always` are measured in any case, but for those with page debris.  A `memory` of
    earlier comparisons saves time and changes nothing.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True.
    """
    report = progress or _silent
    report(0.0, worded("Weighing words"))
    check(cancelled)
    corpus = read_corpus(accounts)
    check(cancelled)
    blocks = WordBlocks(corpus.words, corpus.kinds, memory)
    vectors = blocks.vectors(corpus.words, partial(word_vectors, memory=memory))
    similar = WordSimilarity(corpus.keys, corpus.kinds, vectors, blocks)
    corpus = weigh_topic_words(corpus, similar)
    sentences = sentence_vectors(corpus, vectors)
    rows = {ref: row for row, ref in enumerate(corpus.refs)} if always else {}
    asked = [(rows[a], rows[b]) for a, b in always if a in rows and b in rows]
    chosen = choose(corpus, sentences.units, lambda: check(cancelled), asked)
    remainders = Remainders(corpus, vectors, sentences)
    measuring = _Measuring(corpus, similar, sentences.units, remainders, report, cancelled)
    return Evidence(corpus, similar, sentences.units, chosen, *measuring.measure(chosen))


@dataclass(frozen=True, slots=True)
class _Measuring:
    """What is measured, and who is told."""

    corpus: Corpus
    similar: WordSimilarity
    vectors: NDArray[np.float32]
    remainders: Remainders
    report: Progress
    cancelled: Cancelled | None

    def measure(self, chosen: Candidates) -> tuple[Singles, float]:
        """Features of the chosen pairs, and the mean strength of all pairs, chosen or not."""
        count = len(chosen.first)
        first, second = chosen.first, chosen.second
        if chosen.left_out:  # a sample tells the mean strength
            some, others = sample_pairs(self.corpus)
            first, second = np.concatenate([first, some]), np.concatenate([second, others])
        self.report(0.2, worded("Comparing words"))
        found = align(self.corpus, self.similar, first, second, lambda: check(self.cancelled))
        features = np.zeros((count, len(FEATURES)), dtype=np.float32)
        strength = np.zeros(len(first))
        rows = Rows(self.corpus, self.vectors)
        for start in range(0, len(first), _CHUNK):
            check(self.cancelled)
            self.report(0.5 + 0.3 * start / len(first), worded("Comparing sentences"))
            part = slice(start, start + _CHUNK)
            own, strength[part] = own_features(rows, found.part(part), first[part], second[part])
            features[part, :OWN] = own[: max(0, count - start)]
        self._measure_whole(chosen, strength[:count], features)
        told = strength[count:] if chosen.left_out else strength
        story = float(told.mean()) if len(told) else 0.0
        likely = np.flatnonzero(strength[:count] >= LEAST_STRENGTH)
        likely = self._put_in_order(chosen, likely, features, story)
        self._measure_remainders(found, chosen, likely, features)
        return features, story

    def _measure_whole(self, chosen: Candidates, strength: Floats, features: Singles) -> None:
        """Put into `features` what is told of sentences and accounts as a whole."""
        first, second, modes = chosen.first, chosen.second, self.corpus.modes
        features[:, _DENIED] = apart(modes, DENIED, first, second) * features[:, _SHARE]
        features[:, _POSSIBLE] = apart(modes, POSSIBLE, first, second)
        if not chosen.left_out:  # of the likeliest pairs alone the mean says nothing
            accounts = self.corpus.accounts
            features[:, _ACCOUNTS] = account_closeness(accounts, strength, first, second)
        features[:, _RIVALS] = rivals(self.corpus, strength, first, second)

    def _put_in_order(
        self, chosen: Candidates, likely: Longs, features: Singles, story: float
    ) -> Longs:
        """Put word order into `features`; the pairs of `likely` that may be links by what is left.

        All of them, as long as all pairs are compared.
        """
        for start in range(0, len(likely), _BLOCK):
            check(self.cancelled)
            part = likely[start : start + _BLOCK]
            first, second = chosen.first[part], chosen.second[part]
            features[part, OWN] = same_order(self.corpus, first, second)
        if not chosen.left_out:
            return likely
        calibration = load_calibration()
        evidence = calibration.evidence(features[likely])
        highest = calibration.scores(evidence + MOST_BY_REST, story)
        return likely[highest >= calibration.lowest(BANDS[-1])]

    def _measure_remainders(
        self, found: Alignment, chosen: Candidates, likely: Longs, features: Singles
    ) -> None:
        """Put into `features` what is costly, for the pairs that may be links."""
        for start in range(0, len(likely), _BLOCK):
            check(self.cancelled)
            self.report(0.8 + 0.2 * start / len(likely), worded("Comparing what is left"))
            part = likely[start : start + _BLOCK]
            first, second = chosen.first[part], chosen.second[part]
            met = Alignment(found.met_a[part], found.met_b[part])
            features[part, OWN + 1 : OWN + 3] = self.remainders.compare(met, first, second)


def check(cancelled: Cancelled | None) -> None:
    """Raise `CancelledError` where the work is no longer wanted."""
    if cancelled is not None and cancelled():
        raise CancelledError(worded("The comparison was stopped."))


def _silent(_share: float, _what: str) -> None:
    pass
