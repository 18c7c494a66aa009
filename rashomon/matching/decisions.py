"""A person's word on links, found again in the sentences of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.annotation.anchoring import resolve
from rashomon.model import AccountAnalysis, Anchor, LinkDecision, SentenceRef, Verdict

Pair = tuple[SentenceRef, SentenceRef]


def decided_pairs(
    accounts: Sequence[AccountAnalysis], decisions: Sequence[LinkDecision]
) -> dict[Pair, Verdict]:
    """Pairs of sentences a person confirmed, rejected or linked; of two decisions the later wins.

    Anchors are found by their quote, so a decision outlives changes of the text; one whose
    passage is gone is passed over.  Pairs stand in the order of `accounts`.
    """
    known = {account.document.id: account for account in accounts}
    order = {document: number for number, document in enumerate(known)}
    pairs: dict[Pair, Verdict] = {}
    for decision in decisions:
        if decision.b is None or decision.verdict == "not-told-here":
            continue
        first = _sentence_at(known, decision.a)
        second = _sentence_at(known, decision.b)
        if first is None or second is None or first.document == second.document:
            continue
        if order[first.document] > order[second.document]:
            first, second = second, first
        pairs.pop((first, second), None)
        pairs[first, second] = decision.verdict
    return pairs


def _sentence_at(known: Mapping[str, AccountAnalysis], anchor: Anchor) -> SentenceRef | None:
    """The sentence that shares most characters with the anchor's passage."""
    account = known.get(anchor.document)
    span = resolve(anchor, account.document) if account else None
    if account is None or span is None:
        return None
    best = max(account.sentences, key=lambda item: item.span.overlap(span), default=None)
    if best is None or not best.span.overlap(span):
        return None
    return SentenceRef(anchor.document, best.index)
