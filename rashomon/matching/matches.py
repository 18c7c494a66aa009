"""From accounts to scored links between their sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from rashomon.garbage import without_search_for_cycles
from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.candidates import left_out
from rashomon.matching.decisions import Decided, Pair, PairDecision, resolve_decisions
from rashomon.matching.evidence import Cancelled, Evidence, Progress, check, gather
from rashomon.matching.explanation import AskedReason, Explainer
from rashomon.matching.learning import learn
from rashomon.matching.matching_parts import PartFinder
from rashomon.matching.refinement import Refiner, refine
from rashomon.memory import Memory
from rashomon.model import (
    BANDS,
    AccountAnalysis,
    AnalysisSettings,
    Band,
    LinkDecision,
    Match,
    Span,
    Verdict,
)

Floats = NDArray[np.float64]

_ASKED_EVERY = 256  # matches made between two questions whether to go on
_AT_ONCE = 1024  # matches whose parts are found together
_FIRST_PART = 0.3  # of the progress: what comes before a language model reads


@dataclass(frozen=True, slots=True)
class Matched:
    """The links found, how many decisions re-ranked them, and which model refined them."""

    matches: tuple[Match, ...] = ()
    learned_from: int = 0
    refined_with: str = ""


@without_search_for_cycles
def match_accounts(
    accounts: Sequence[AccountAnalysis],
    *,
    settings: AnalysisSettings,
    decisions: Sequence[LinkDecision] = (),
    min_score: float | None = None,
    memory: Memory | None = None,
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
        Whether, and since when, decisions re-rank the pairs that nobody decided.
    min_score
        Lowest score to list, in [0, 1]; 0 lists every pair of sentences of different accounts.
        None lists what reaches a band.  Only pairs of a band, and decided ones, have a reason.
    memory
        Of earlier comparisons: saves time and changes nothing.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True.
    """
    return match_decided(
        accounts,
        settings=settings,
        decided=resolve_decisions(accounts, decisions),
        min_score=min_score,
        memory=memory,
        progress=progress,
        cancelled=cancelled,
    ).matches


def match_decided(
    accounts: Sequence[AccountAnalysis],
    *,
    settings: AnalysisSettings,
    decided: Decided,
    min_score: float | None = None,
    refiner: Refiner | None = None,
    memory: Memory | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Matched:
    """As `match_accounts`, for decisions whose sentences have been found already.

    `refiner` has a language model judge the likeliest pairs anew; see `refinement`.  A `memory` of
    earlier comparisons saves time and changes nothing.
    """
    calibration = load_calibration()
    border = 1.0 if refiner is None else _FIRST_PART
    found = gather(accounts, _part(progress, 0.0, border), cancelled, decided.pairs, memory)
    scores = calibration.scores(calibration.evidence(found.features), found.story)
    refined_with = ""
    if refiner is not None:
        last_part = _part(progress, border, 1.0)
        refined = refine(found, accounts, scores, refiner, last_part, cancelled)
        if refined is not None:
            scores, calibration = refined.scores, refined.calibration
            refined_with = refiner.encoder.name
    scores, learned_from = _taught(found, scores, decided, settings)
    lowest = calibration.lowest(BANDS[-1]) if min_score is None else min_score
    listing = _Listing(
        found,
        calibration,
        decided.pairs,
        PartFinder(found.corpus, found.similar),
        Explainer(found.corpus, found.similar),
    )
    matches: list[Match] = []
    for match in listing.matches(scores, lowest):
        if len(matches) % _ASKED_EVERY == 0:
            check(cancelled)
        matches.append(match)
    matches.sort(key=lambda match: (-match.score, match.a, match.b))
    return Matched(tuple(matches), learned_from, refined_with)


def _part(progress: Progress | None, start: float, end: float) -> Progress | None:
    """`progress` told of a stretch of the work only."""
    if progress is None:
        return None
    return lambda share, what: progress(start + share * (end - start), what)


def _taught(
    found: Evidence, scores: Floats, decided: Decided, settings: AnalysisSettings
) -> tuple[Floats, int]:
    """Scores re-ranked by what people decided, and from how many decisions was learned.

    A pair that a person decided keeps the machine's own score: it shall not be its own witness.
    """
    rows = _rows(found, decided.pairs)
    lessons = {rows[pair]: same for pair, same in decided.lessons(settings).items() if pair in rows}
    if not lessons:
        return scores, 0
    moved = learn(found.first, found.second, scores, lessons)
    if not moved.any():
        return scores, 0  # two accounts, or nothing like what was decided: nothing to learn
    log_odds = np.log(scores) - np.log1p(-scores)
    taught = 1 / (1 + np.exp(-(log_odds + moved)))
    own = list(rows.values())
    taught[own] = scores[own]
    return taught, len(lessons)


def _rows(found: Evidence, pairs: Mapping[Pair, PairDecision]) -> dict[Pair, int]:
    """Where each pair of `pairs` that was compared stands among the compared ones."""
    known = {ref: row for row, ref in enumerate(found.corpus.refs)}
    rows: dict[Pair, int] = {}
    for a, b in pairs:
        if a in known and b in known:
            place = np.flatnonzero((found.first == known[a]) & (found.second == known[b]))
            rows |= {(a, b): int(place[0])} if len(place) else {}
    return rows


@dataclass(frozen=True, slots=True)
class _Listing:
    """Turns scored pairs into matches, with a person's verdicts on top."""

    found: Evidence
    calibration: Calibration
    decided: Mapping[Pair, PairDecision]
    parts: PartFinder
    explainer: Explainer

    def matches(self, scores: Floats, lowest: float) -> Iterator[Match]:
        """The pairs of at least `lowest`, and every decided one, each once."""
        waiting = dict(self.decided)
        ceiling = float(scores.min(initial=1.0))
        for match in chain(self._compared(scores, lowest), self._left_out(ceiling, lowest)):
            if match.decided is not None:
                waiting.pop((match.a, match.b), None)
            yield match
        for (a_ref, b_ref), decision in waiting.items():
            # not compared, for one of the two was taken for page debris
            band = _decided_band(None, decision.verdict)
            yield Match(a_ref, b_ref, 0.0, band, decided=decision.verdict)

    def _compared(self, scores: Floats, lowest: float) -> Iterator[Match]:
        """The pairs whose features were measured."""
        wanted = scores >= lowest
        wanted[list(_rows(self.found, self.decided).values())] = True
        places = np.flatnonzero(wanted)
        for start in range(0, len(places), _AT_ONCE):
            some = places[start : start + _AT_ONCE]
            pairs = zip(self.found.first[some].tolist(), self.found.second[some].tolist(),
                        scores[some].tolist(), strict=True)  # fmt: skip
            yield from self._matches(list(pairs))

    def _left_out(self, ceiling: float, lowest: float) -> Iterator[Match]:
        """Pairs that were too unlikely to compare, below all that were, in order of likeness."""
        if lowest >= ceiling or not self.found.candidates.left_out:
            return
        for first, second, likeness in left_out(
            self.found.corpus, self.found.vectors, self.found.candidates
        ):
            scores = ceiling * likeness.astype(np.float64)
            pairs = zip(first.tolist(), second.tolist(), scores.tolist(), strict=True)
            yield from self._matches(
                [pair for pair in pairs if pair[2] >= lowest or self._decision(*pair[:2])]
            )

    def _decision(self, a: int, b: int) -> PairDecision | None:
        if not self.decided:
            return None
        refs = self.found.corpus.refs
        return self.decided.get((refs[a], refs[b]))

    def _matches(self, pairs: Sequence[tuple[int, int, float]]) -> Iterator[Match]:
        """Matches of rows and scores; those of a band, and decided ones, have parts and reasons."""
        refs = self.found.corpus.refs
        linked: list[tuple[int, int, float, Band | None]] = []
        for a, b, score in pairs:
            band = self.calibration.band(score)
            if band is None and self._decision(a, b) is None:
                yield Match(refs[a], refs[b], score, None)
            else:
                linked.append((a, b, score, band))
        parts = self.parts.find([pair[0] for pair in linked], [pair[1] for pair in linked])
        for pair, part_a, part_b in zip(linked, *parts, strict=True):
            yield self._linked(*pair, part_a, part_b)

    def _linked(
        self,
        a: int,
        b: int,
        score: float,
        band: Band | None,
        part_a: Span | None,
        part_b: Span | None,
    ) -> Match:
        refs, decision = self.found.corpus.refs, self._decision(a, b)
        parted = part_a is not None, part_b is not None
        reason = AskedReason(self.explainer, a, b, part_a=parted[0], part_b=parted[1])
        if decision is None:
            return Match(refs[a], refs[b], score, band, reason, part_a, part_b)
        verdict = decision.verdict
        by_hand = decision.parts if verdict == "linked" else (None, None)
        return Match(
            refs[a],
            refs[b],
            score,
            _decided_band(band, verdict),
            reason,
            by_hand[0] or part_a,
            by_hand[1] or part_b,
            verdict,
        )


def _decided_band(band: Band | None, verdict: Verdict | None) -> Band | None:
    if verdict == "rejected":
        return None
    if verdict in ("confirmed", "linked") and band != "near-verbatim":
        return "same-fact"
    return band
