"""From accounts to scored links between their sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.decisions import decided_pairs
from rashomon.matching.evidence import Cancelled, Evidence, Progress, check, gather
from rashomon.matching.explanation import conflicts, term_pairs
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
    calibration = load_calibration()
    found = gather(accounts, progress, cancelled)
    scores = calibration.scores(calibration.evidence(found.features), found.story)
    lowest = calibration.lowest(BANDS[-1]) if min_score is None else min_score
    verdicts = decided_pairs(accounts, decisions)
    listing = _Listing(found, calibration, verdicts)
    matches: list[Match] = []
    for match in listing.matches(scores, lowest):
        if len(matches) % 256 == 0:
            check(cancelled)
        matches.append(match)
    matches.sort(key=lambda match: (-match.score, match.a, match.b))
    return tuple(matches)


class _Listing:
    """Turns scored pairs into matches, with a person's verdicts on top."""

    def __init__(
        self,
        found: Evidence,
        calibration: Calibration,
        verdicts: dict[tuple[SentenceRef, SentenceRef], Verdict],
    ) -> None:
        self._found, self._calibration, self._verdicts = found, calibration, verdicts

    def matches(self, scores: NDArray[np.float64], lowest: float) -> Iterator[Match]:
        """The pairs of at least `lowest`, and every decided one."""
        refs = self._found.corpus.refs
        rows = {ref: row for row, ref in enumerate(refs)} if self._verdicts else {}
        wanted = scores >= lowest
        for a, b in self._verdicts:
            if a in rows and b in rows:
                wanted |= (self._found.first == rows[a]) & (self._found.second == rows[b])
        for place in np.flatnonzero(wanted).tolist():
            a, b = int(self._found.first[place]), int(self._found.second[place])
            yield self._match(a, b, float(scores[place]), self._verdicts.get((refs[a], refs[b])))

    def _match(self, a: int, b: int, score: float, verdict: Verdict | None) -> Match:
        corpus = self._found.corpus
        band = _decided_band(self._calibration.band(score), verdict)
        explained = band is not None or verdict is not None
        return Match(
            a=corpus.refs[a],
            b=corpus.refs[b],
            score=round(score, 6),
            band=band,
            terms=term_pairs(corpus, self._found.similar, a, b) if explained else (),
            against=conflicts(corpus, a, b) if explained else (),
            decided=verdict,
        )


def _decided_band(band: Band | None, verdict: Verdict | None) -> Band | None:
    if verdict == "rejected":
        return None
    if verdict in ("confirmed", "linked") and band != "near-verbatim":
        return "same-fact"
    return band
