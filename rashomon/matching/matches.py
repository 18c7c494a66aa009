"""From accounts to scored links between their sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import CancelledError
from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.corpus import Corpus, read_corpus
from rashomon.matching.decisions import decided_pairs
from rashomon.matching.explanation import conflicts, term_pairs
from rashomon.matching.features import pair_features
from rashomon.matching.word_similarity import word_similarities
from rashomon.model import (
    BANDS,
    AccountAnalysis,
    AnalysisSettings,
    Band,
    LinkDecision,
    Match,
    SentenceRef,
    Verdict,
)

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]

_CHUNK = 4096  # pairs scored between two questions whether to go on


def match_accounts(
    accounts: Sequence[AccountAnalysis],
    *,
    settings: AnalysisSettings,
    decisions: Sequence[LinkDecision] = (),
    min_score: float | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[Match, ...]:
    """Link sentences of different accounts that state the same fact, highest score first.

    Sentences that are boilerplate take no part.  A person's decisions win: rejected pairs have no
    band, confirmed and linked ones are `same-fact` at least; decided pairs are always listed.

    Parameters
    ----------
    min_score
        Lowest score to list, in [0, 1]; 0 lists every pair of sentences of different accounts.
        None lists what reaches a band.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True.
    """
    report = progress or _silent
    report(0.0, "Weighing words")
    _check(cancelled)
    corpus = read_corpus(accounts)
    calibration = load_calibration()
    similar = word_similarities(corpus.keys, corpus.words, corpus.kinds)
    _check(cancelled)
    report(0.3, "Comparing sentences")
    first, second = _pairs(corpus)
    scores = np.zeros(len(first))
    for start in range(0, len(first), _CHUNK):
        part = slice(start, start + _CHUNK)
        features = pair_features(corpus, similar, first[part], second[part])
        scores[part] = calibration.scores(features)
        _check(cancelled)
        report(0.3 + 0.6 * min(1.0, (start + _CHUNK) / len(first)), "Comparing sentences")
    lowest = calibration.lowest(BANDS[-1]) if min_score is None else min_score
    verdicts = decided_pairs(accounts, decisions)
    listing = _Listing(corpus, similar, calibration, verdicts)
    matches = list(listing.matches(first, second, scores, lowest))
    matches.sort(key=lambda match: (-match.score, match.a, match.b))
    report(1.0, "Comparing sentences")
    return tuple(matches)


def _pairs(corpus: Corpus) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Every pair of sentences of different accounts, the earlier account first."""
    first, second = np.triu_indices(len(corpus.refs), 1)
    across = corpus.accounts[first] != corpus.accounts[second]
    return first[across].astype(np.int32), second[across].astype(np.int32)


class _Listing:
    """Turns scored pairs into matches, with a person's verdicts on top."""

    def __init__(
        self,
        corpus: Corpus,
        similar: NDArray[np.float32],
        calibration: Calibration,
        verdicts: dict[tuple[SentenceRef, SentenceRef], Verdict],
    ) -> None:
        self._corpus, self._similar, self._calibration = corpus, similar, calibration
        self._verdicts = verdicts

    def matches(
        self,
        first: NDArray[np.int32],
        second: NDArray[np.int32],
        scores: NDArray[np.float64],
        lowest: float,
    ) -> Iterator[Match]:
        """The pairs of at least `lowest`, and every decided one."""
        refs, wanted = self._corpus.refs, scores >= lowest
        for a, b, score, listed in zip(
            first.tolist(), second.tolist(), scores.tolist(), wanted.tolist(), strict=True
        ):
            verdict = self._verdicts.get((refs[a], refs[b])) if self._verdicts else None
            if listed or verdict is not None:
                yield self._match(a, b, score, verdict)

    def _match(self, a: int, b: int, score: float, verdict: Verdict | None) -> Match:
        band = _decided_band(self._calibration.band(score), verdict)
        explained = band is not None or verdict is not None
        return Match(
            a=self._corpus.refs[a],
            b=self._corpus.refs[b],
            score=round(score, 6),
            band=band,
            terms=term_pairs(self._corpus, self._similar, a, b) if explained else (),
            against=conflicts(self._corpus, a, b) if explained else (),
            decided=verdict,
        )


def _decided_band(band: Band | None, verdict: Verdict | None) -> Band | None:
    if verdict == "rejected":
        return None
    if verdict in ("confirmed", "linked") and band != "near-verbatim":
        return "same-fact"
    return band


def _check(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise CancelledError("The comparison was stopped.")


def _silent(_share: float, _what: str) -> None:
    pass
