"""A person's word on divergences, found again among those of today.

As with links (`rashomon.matching.decisions`): decisions are anchored by quotes, so they outlive a
changed text, other facts and other rules.  One that the rules no longer find is listed all the
same, for a judgement is never lost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rashomon.annotation.anchoring import resolve
from rashomon.messages import in_a_row, worded
from rashomon.model import (
    AccountAnalysis,
    Divergence,
    DivergenceDecision,
    DivergenceKind,
    Fact,
    Place,
    SentenceRef,
)

# Kinds whose other side is only where the words would stand: that place may shift when the words
# are aligned anew, and the judgement is of the side that says more.
_ONE_SIDED: frozenset[DivergenceKind] = frozenset(
    ("loaded", "hedge", "attribution", "agency", "quotation")
)


@dataclass(frozen=True, slots=True)
class Judged:
    """The divergences with people's words on them, and the decisions whose passages are gone."""

    divergences: tuple[Divergence, ...]
    lost: tuple[DivergenceDecision, ...] = ()


def judge(
    accounts: Sequence[AccountAnalysis],
    facts: Sequence[Fact],
    divergences: Iterable[Divergence],
    decisions: Iterable[DivergenceDecision],
) -> Judged:
    """Mark each divergence with the word that counts on it, highest rank first.

    Words of an earlier call are forgotten first, so that the answer depends on `decisions` alone.
    Of two decisions on one divergence the later counts.  Decisions on accounts that are not open
    are passed over.  Omissions that a link decision turned into "not told here" are confirmed.
    """
    untold = {(fact.id, document) for fact in facts for document in fact.not_told}
    found = [
        replace(item, decided="confirmed" if (item.fact, item.silent) in untold else "")
        for item in divergences
        if item.found
    ]
    reading = _Reading(accounts, facts)
    at_kind: defaultdict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(found):
        at_kind[item.kind].append(place)
    listed: dict[tuple[str, Place, Place | None, str], Divergence] = {}
    lost: list[DivergenceDecision] = []
    for decision in sorted(decisions, key=lambda item: item.created):
        if not reading.knows(decision):
            continue
        ends = reading.places(decision)
        if ends is None:
            lost.append(decision)
            continue
        matching = [at for at in at_kind[decision.kind] if reading.same(found[at], ends, decision)]
        for at in matching:
            found[at] = replace(found[at], decided=decision.verdict)
        if not matching:
            again = reading.listed(decision, ends)
            listed[again.kind, again.a, again.b, again.silent] = again
    ranked = sorted((*found, *listed.values()), key=lambda item: -item.rank)
    return Judged(tuple(ranked), tuple(lost))


def decisions_about(
    accounts: Sequence[AccountAnalysis],
    facts: Sequence[Fact],
    decisions: Iterable[DivergenceDecision],
    divergence: Divergence,
) -> tuple[DivergenceDecision, ...]:
    """The decisions that are about one divergence, in their order."""
    reading = _Reading(accounts, facts)
    about: list[DivergenceDecision] = []
    for decision in decisions:
        if decision.kind != divergence.kind or not reading.knows(decision):
            continue
        ends = reading.places(decision)
        if ends is not None and reading.same(divergence, ends, decision):
            about.append(decision)
    return tuple(about)


Ends = tuple[Place, Place | None]


class _Reading:
    """Where today's texts hold the passages of decisions, and which facts hold those."""

    def __init__(self, accounts: Sequence[AccountAnalysis], facts: Sequence[Fact]) -> None:
        self._accounts: Mapping[str, AccountAnalysis] = {
            account.document.id: account for account in accounts
        }
        self._facts = facts

    def knows(self, decision: DivergenceDecision) -> bool:
        """Whether every account that a decision names is open."""
        named = {decision.a.document, decision.document or decision.a.document}
        named |= {decision.b.document} if decision.b is not None else set[str]()
        return named <= self._accounts.keys()

    def places(self, decision: DivergenceDecision) -> Ends | None:
        """Where both passages stand now; None where one is not found."""
        a = resolve(decision.a, self._accounts[decision.a.document].document)
        if a is None:
            return None
        if decision.b is None:
            return Place(decision.a.document, a), None
        b = resolve(decision.b, self._accounts[decision.b.document].document)
        return None if b is None else (Place(decision.a.document, a), Place(decision.b.document, b))

    def same(self, item: Divergence, ends: Ends, decision: DivergenceDecision) -> bool:
        """Whether a divergence of the decision's kind is the one that was judged."""
        one, other = ends
        if item.b is None or other is None:
            silent = item.b is None and other is None and item.silent == decision.document
            return silent and self._sentences(item.a) & self._told(item, one) != set()
        if item.kind in _ONE_SIDED:
            return _meet(item.a, one) and bool(self._sentences(item.b) & self._sentences(other))
        straight = _meet(item.a, one) and _meet(item.b, other)
        return straight or (_meet(item.a, other) and _meet(item.b, one))

    def listed(self, decision: DivergenceDecision, ends: Ends) -> Divergence:
        """A divergence that only the decision still knows."""
        one, other = ends
        by_hand = worded("(judged by hand; the rules no longer find it)")
        note = in_a_row([item for item in (decision.note, by_hand) if item], " ")
        return Divergence(
            self._fact_of(ends), decision.kind, one, other, note,
            silent=decision.document, decided=decision.verdict, found=False,
        )  # fmt: skip

    def _sentences(self, place: Place) -> set[SentenceRef]:
        """The sentences that a place touches."""
        return {
            SentenceRef(place.document, sentence.index)
            for sentence in self._accounts[place.document].sentences
            if sentence.span.overlap(place.span)
        }

    def _told(self, item: Divergence, place: Place) -> set[SentenceRef]:
        """The sentences of a place; all mentions of an omission's fact if one of them is there."""
        here = self._sentences(place)
        mentions = next((set(fact.mentions) for fact in self._facts if fact.id == item.fact), here)
        return here | mentions if here & mentions else here

    def _fact_of(self, ends: Ends) -> str:
        """The fact that holds the passages on both sides; "" where none does."""
        sides = [self._sentences(place) for place in ends if place is not None]
        return next(
            (fact.id for fact in self._facts if all(side & set(fact.mentions) for side in sides)),
            "",
        )


def _meet(one: Place, other: Place) -> bool:
    """Whether two places share half of the shorter one's characters or more.

    Rules that change make a span somewhat longer or shorter; two figures of one sentence, which
    are two divergences, share nothing.
    """
    shorter = min(len(one.span), len(other.span))
    shared = one.span.overlap(other.span)
    return one.document == other.document and 2 * shared >= max(1, shorter)
