"""A person's word on links, found again in the sentences of today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from rashomon.annotation.anchoring import resolve
from rashomon.model import (
    AccountAnalysis,
    AnalysisSettings,
    Anchor,
    LinkDecision,
    SentenceRef,
    Span,
    Verdict,
)

Pair = tuple[SentenceRef, SentenceRef]
Parts = tuple[Span | None, Span | None]

JOINING: tuple[Verdict, ...] = ("confirmed", "linked")  # these two say: one fact


@dataclass(frozen=True, slots=True)
class PairDecision:
    """The word that counts on a pair of sentences."""

    verdict: Verdict
    created: str = ""
    parts: Parts = (None, None)  # the clause meant on each side; None: the whole sentence


def _no_pairs() -> Mapping[Pair, PairDecision]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Decided:
    """All that people said of links, in terms of the sentences of some accounts."""

    pairs: Mapping[Pair, PairDecision] = field(default_factory=_no_pairs)
    not_told: frozenset[tuple[SentenceRef, str]] = frozenset()  # a mention, an account without it
    lost: tuple[LinkDecision, ...] = ()  # whose passage is no longer found

    def lessons(self, settings: AnalysisSettings) -> dict[Pair, bool]:
        """The pairs to learn from, and whether their sentences state the same fact.

        Empty where learning is switched off; else those decided after it was last reset.
        """
        if not settings.learn:
            return {}
        return {
            pair: decision.verdict in JOINING
            for pair, decision in self.pairs.items()
            if not settings.learn_after or decision.created > settings.learn_after
        }


def resolve_decisions(
    accounts: Sequence[AccountAnalysis], decisions: Iterable[LinkDecision]
) -> Decided:
    """Find each decision's sentences in `accounts` by its quotes; of two on a pair the later wins.

    A decision thus outlives changes of the text.  One whose passage is gone is listed as lost;
    one about an account that is not among `accounts` is passed over.  Pairs stand in the order of
    `accounts`; the order of `decisions` counts only where two were made in the same second.
    """
    known = {account.document.id: account for account in accounts}
    order = {document: number for number, document in enumerate(known)}
    pairs: dict[Pair, PairDecision] = {}
    not_told: set[tuple[SentenceRef, str]] = set()
    lost: list[LinkDecision] = []
    for decision in sorted(decisions, key=lambda item: item.created):
        ends = [end for end in (decision.a, decision.b) if end is not None]
        if any(end.document not in known for end in ends):
            continue
        found = [_sentence_at(known[end.document], end) for end in ends]
        places = [place for place in found if place is not None]
        if len(places) < len(ends):
            lost.append(decision)
        elif len(places) == 1:
            not_told.add((places[0][0], decision.document))
        elif places[0][0].document != places[1][0].document:
            first, second = sorted(places, key=lambda place: order[place[0].document])
            word = PairDecision(decision.verdict, decision.created, (first[1], second[1]))
            pairs[first[0], second[0]] = word
    return Decided(MappingProxyType(pairs), frozenset(not_told), tuple(lost))


def decisions_on(
    accounts: Sequence[AccountAnalysis],
    decisions: Iterable[LinkDecision],
    pairs: Iterable[Pair],
) -> tuple[LinkDecision, ...]:
    """The decisions that are about one of the `pairs`, whichever sentence stands first.

    Each decision's passages are looked for once, however many the pairs.
    """
    wanted = set(map(frozenset, pairs))
    return tuple(
        decision
        for decision in decisions
        if any(frozenset(pair) in wanted for pair in resolve_decisions(accounts, (decision,)).pairs)
    )


def _sentence_at(
    account: AccountAnalysis, anchor: Anchor
) -> tuple[SentenceRef, Span | None] | None:
    """The sentence that shares most characters with the anchor's passage, and which part of it
    is meant where not all."""
    span = resolve(anchor, account.document)
    if span is None:
        return None
    best = max(account.sentences, key=lambda item: item.span.overlap(span), default=None)
    if best is None or not best.span.overlap(span):
        return None
    start, end = max(span.start, best.span.start), min(span.end, best.span.end)
    part = Span(start, end) if len(best.span) > end - start else None
    return SentenceRef(anchor.document, best.index), part
