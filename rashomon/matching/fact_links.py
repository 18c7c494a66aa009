"""What ties sentences into facts, and what keeps them apart: links, and a person's word."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.decisions import JOINING, Pair
from rashomon.model import BANDS, AccountAnalysis, AnalysisSettings, Match, SentenceRef

# Document and sentence of both: a tuple of these is found six times as fast as one of references,
# and pairs are looked up ten times as often as there are links.
_Ends = tuple[str, int, str, int]


@dataclass(frozen=True, slots=True)
class FactLinks:
    """The links that count, as facts are made of them.

    Scores are the machine's own: a person's word joins and parts, but never makes one machine
    link look stronger than another.
    """

    machine: tuple[Match, ...]  # strong enough to join by themselves, strongest first
    by_hand: tuple[Match, ...]  # confirmed or linked, in a fixed order
    scores: dict[_Ends, float]  # of every linked pair, weak ones too
    parted: frozenset[Pair]  # rejected: never in one fact
    not_told: frozenset[tuple[SentenceRef, str]]  # a mention, an account that does not tell it
    joining: float  # mean score with a fact's sentences from which on a sentence joins it
    unlinked: float  # what a pair below every band counts for in that mean

    def score(self, a: SentenceRef, b: SentenceRef) -> float:
        """The score of the link of two sentences; 0 without one."""
        score = self.scores.get((a.document, a.sentence, b.document, b.sentence))
        if score is None:
            score = self.scores.get((b.document, b.sentence, a.document, a.sentence), 0.0)
        return score

    def apart(self, a: SentenceRef, b: SentenceRef) -> bool:
        """Whether a person's word keeps two sentences out of one fact."""
        if (a, b) in self.parted or (b, a) in self.parted:
            return True
        untold = (a, b.document) in self.not_told or (b, a.document) in self.not_told
        return untold and not any({a, b} == {match.a, match.b} for match in self.by_hand)

    def allowed(self, some: Collection[SentenceRef], others: Collection[SentenceRef]) -> bool:
        """Whether no sentence of `some` is kept apart from one of `others`."""
        if not self.parted and not self.not_told:
            return True
        return not any(self.apart(a, b) for a in some for b in others)


def _ends(match: Match) -> _Ends:
    a, b = match.a, match.b
    return a.document, a.sentence, b.document, b.sentence


def joining_score(settings: AnalysisSettings, calibration: Calibration) -> float:
    """Lowest score of a link that joins sentences into a fact.

    Never below the weakest band: weaker pairs are listed only where asked for, and facts shall not
    depend on what is listed.
    """
    if settings.min_score is not None:
        return max(settings.min_score, calibration.lowest(BANDS[-1]))
    return calibration.lowest(settings.min_band)


def links_for_facts(
    accounts: Sequence[AccountAnalysis],
    matches: Sequence[Match],
    settings: AnalysisSettings,
    not_told: Collection[tuple[SentenceRef, str]],
    parameters: str,
) -> FactLinks:
    """Sort `matches` by what they do to facts; those with a sentence of page debris do nothing."""
    debris = {
        SentenceRef(account.document.id, sentence.index)
        for account in accounts
        for sentence in account.sentences
        if sentence.boilerplate
    }
    counted = [match for match in matches if match.a not in debris and match.b not in debris]
    wanted = BANDS[: BANDS.index(settings.min_band) + 1]
    calibration = load_calibration(parameters)
    band, joining = calibration.band, joining_score(settings, calibration)
    machine = [
        match
        for match in counted
        if match.decided != "rejected"
        and (
            (match.band if match.decided is None else band(match.score)) in wanted
            if settings.min_score is None
            else match.score >= joining
        )
    ]
    return FactLinks(
        machine=tuple(sorted(machine, key=lambda match: (-match.score, match.a, match.b))),
        by_hand=tuple(
            sorted(
                (match for match in counted if match.decided in JOINING),
                key=lambda match: (match.decided != "linked", match.a, match.b),
            )
        ),
        scores={_ends(match): match.score for match in counted if match.band is not None},
        parted=frozenset((m.a, m.b) for m in counted if m.decided == "rejected"),
        not_told=frozenset(not_told),
        joining=joining,
        unlinked=calibration.lowest(BANDS[-1]) / 2,
    )
