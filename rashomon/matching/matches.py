"""From accounts to scored links between their sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.candidates import left_out
from rashomon.matching.decisions import Pair, decided_pairs
from rashomon.matching.evidence import Cancelled, Evidence, Progress, check, gather
from rashomon.matching.explanation import explain
from rashomon.model import (
    BANDS,
    AccountAnalysis,
    AnalysisSettings,
    Band,
    LinkDecision,
    Match,
    Verdict,
)

_ASKED_EVERY = 256  # matches made between two questions whether to go on


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
    band, confirmed and linked ones are `same-fact` at least, and decided pairs are always listed,
    with the machine's own score.  The order of `accounts` changes nothing but which side is `a`.

    Parameters
    ----------
    settings
        Nothing in it steers matching yet; `group_facts` reads the weakest band from it.
    min_score
        Lowest score to list, in [0, 1]; 0 lists every pair of sentences of different accounts.
        None lists what reaches a band.  Only pairs of a band, and decided ones, are explained.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True.
    """
    del settings
    calibration = load_calibration()
    found = gather(accounts, progress, cancelled)
    scores = calibration.scores(calibration.evidence(found.features), found.story)
    lowest = calibration.lowest(BANDS[-1]) if min_score is None else min_score
    listing = _Listing(found, calibration, decided_pairs(accounts, decisions))
    matches: list[Match] = []
    for match in listing.matches(scores, lowest):
        if len(matches) % _ASKED_EVERY == 0:
            check(cancelled)
        matches.append(match)
    matches.sort(key=lambda match: (-match.score, match.a, match.b))
    return tuple(matches)


@dataclass(frozen=True, slots=True)
class _Listing:
    """Turns scored pairs into matches, with a person's verdicts on top."""

    found: Evidence
    calibration: Calibration
    verdicts: Mapping[Pair, Verdict]

    def matches(self, scores: NDArray[np.float64], lowest: float) -> Iterator[Match]:
        """The pairs of at least `lowest`, and every decided one, each once."""
        refs = self.found.corpus.refs
        waiting = dict(self.verdicts)
        wanted = np.flatnonzero((scores >= lowest) | self._decided()).tolist()
        for place in wanted:
            a, b = int(self.found.first[place]), int(self.found.second[place])
            verdict = waiting.pop((refs[a], refs[b]), None)
            yield self._match(a, b, float(scores[place]), verdict)
        if self.found.candidates.left_out:
            for match in self._left_out(float(scores.min(initial=1.0)), lowest):
                waiting.pop((match.a, match.b), None)
                yield match
        for (a_ref, b_ref), verdict in waiting.items():
            # not compared, for one of the two was taken for page debris
            yield Match(a_ref, b_ref, 0.0, _decided_band(None, verdict), decided=verdict)

    def _decided(self) -> NDArray[np.bool_]:
        """Which compared pairs a person decided."""
        rows = {ref: row for row, ref in enumerate(self.found.corpus.refs)}
        decided = np.zeros(len(self.found.first), dtype=np.bool_)
        for a, b in self.verdicts:
            if a in rows and b in rows:
                decided |= (self.found.first == rows[a]) & (self.found.second == rows[b])
        return decided

    def _left_out(self, ceiling: float, lowest: float) -> Iterator[Match]:
        """Pairs that were too unlikely to compare, below all that were, in order of likeness."""
        refs = self.found.corpus.refs
        if lowest >= ceiling and not self.verdicts:
            return
        for first, second, likeness in left_out(
            self.found.corpus, self.found.vectors, self.found.candidates
        ):
            for place, one in enumerate(likeness):
                a, b, score = int(first[place]), int(second[place]), ceiling * float(one)
                verdict = self.verdicts.get((refs[a], refs[b]))
                if score >= lowest or verdict is not None:
                    yield self._match(a, b, score, verdict)

    def _match(self, a: int, b: int, score: float, verdict: Verdict | None) -> Match:
        refs = self.found.corpus.refs
        band = _decided_band(self.calibration.band(score), verdict)
        if band is None and verdict is None:
            return Match(refs[a], refs[b], score, None)
        reason = explain(self.found.corpus, self.found.similar, a, b)
        return Match(
            a=refs[a],
            b=refs[b],
            score=score,
            band=band,
            terms=reason.terms,
            span_a=reason.span_a,
            span_b=reason.span_b,
            against=reason.against,
            decided=verdict,
        )


def _decided_band(band: Band | None, verdict: Verdict | None) -> Band | None:
    if verdict == "rejected":
        return None
    if verdict in ("confirmed", "linked") and band != "near-verbatim":
        return "same-fact"
    return band
