"""A person's word on links, facts and divergences: pure edits, in terms of what is seen.

`rashomon.edits` keeps single decisions; here a decision on a pair of sentences takes the place of
every earlier one on that pair, wherever its anchors stand, and merging, splitting and "not told
here" become the decisions that bring them about.  What cannot be done raises ValueError with a
line a person can read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from rashomon import edits, framing_edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.framing.judged import decisions_about
from rashomon.matching.decisions import Pair, decisions_on, resolve_decisions
from rashomon.messages import worded
from rashomon.model import (
    Anchor,
    Comparison,
    Divergence,
    DivergenceVerdict,
    Fact,
    LinkDecision,
    Place,
    Project,
    SentenceRef,
    Span,
    Verdict,
)


# ------------------------------------------------------------------ one link
def decide(
    project: Project,
    comparison: Comparison,
    a: SentenceRef,
    b: SentenceRef,
    verdict: Verdict,
    *,
    creator: str = "",
) -> Project:
    """Confirm, reject or link two whole sentences."""
    ends = (_anchor(project, comparison, a), _anchor(project, comparison, b))
    return _decide(project, comparison, (a, b), ends, verdict, creator)


def clear(project: Project, comparison: Comparison, a: SentenceRef, b: SentenceRef) -> Project:
    """Leave a link to the machine again; a link made by hand is gone with it."""
    return _cleared(project, comparison, [(a, b)])


def _cleared(project: Project, comparison: Comparison, pairs: Iterable[Pair]) -> Project:
    """Without the decisions on any of `pairs`."""
    return _without(project, decisions_on(comparison.accounts, project.link_decisions, pairs))


def link(
    project: Project, comparison: Comparison, one: Place, other: Place, *, creator: str = ""
) -> Project:
    """Link two passages by hand: sentences, clauses, or any words of two accounts.

    Raises ValueError where both stand in one account, or one is blank or page debris.
    """
    if one.document == other.document:
        raise ValueError(worded("A link joins passages of two different accounts."))
    first, second = _passage(project, comparison, one), _passage(project, comparison, other)
    refs, ends = (first[0], second[0]), (first[1], second[1])
    return _decide(project, comparison, refs, ends, "linked", creator)


def _decide(
    project: Project,
    comparison: Comparison,
    pair: tuple[SentenceRef, SentenceRef],
    ends: tuple[Anchor, Anchor],
    verdict: Verdict,
    creator: str,
) -> Project:
    cleared = clear(project, comparison, *pair)
    decision = edits.new_link_decision(verdict, *ends, creator=creator)
    return edits.decide_link(cleared, decision)


# ------------------------------------------------------------------ whole facts
def merge(
    project: Project, comparison: Comparison, one: Fact, other: Fact, *, creator: str = ""
) -> Project:
    """Make one fact of two, by a hand link; what kept their mentions apart is withdrawn."""
    project = _reconciled(project, comparison, one, other)
    joined = next(
        (
            (a, b)
            for a in one.mentions
            for b in other.mentions
            if a.document != b.document and a not in other.mentions and b not in one.mentions
        ),
        None,
    )
    if joined is None:
        raise ValueError(
            worded("These facts differ in one account only: there is nothing to link.")
        )
    return decide(project, comparison, *joined, "linked", creator=creator)


def split(
    project: Project,
    comparison: Comparison,
    fact: Fact,
    mentions: Collection[SentenceRef],
    *,
    creator: str = "",
) -> Project:
    """Take some mentions out of a fact: their pairs with the others are rejected.

    Raises ValueError where nothing would be left, or nothing taken out, in another account.
    """
    out = [ref for ref in fact.mentions if ref in mentions]
    pairs = [
        (ref, left)
        for ref in out
        for left in fact.mentions
        if left not in out and left.document != ref.document
    ]
    if not pairs:
        raise ValueError(worded("A fact needs a mention in another account to be split from."))
    project = _cleared(project, comparison, pairs)
    for a, b in pairs:
        ends = (_anchor(project, comparison, a), _anchor(project, comparison, b))
        decision = edits.new_link_decision("rejected", *ends, creator=creator)
        project = edits.decide_link(project, decision)
    return project


def mark_not_told(
    project: Project, comparison: Comparison, fact: Fact, document: str, *, creator: str = ""
) -> Project:
    """Say that an account does not tell a fact.

    Kept with the mention that says least about other facts, so that those stay as they are.
    Raises ValueError where the account has a mention of it.
    """
    if document in fact.documents:
        raise ValueError(worded("This account has a mention of the fact: split that off first."))
    if document in fact.not_told:
        return project

    def other_facts(ref: SentenceRef) -> tuple[bool, int]:
        others = [f for f in comparison.facts if ref in f.mentions and f.id != fact.id]
        return any(document in other.documents for other in others), len(others)

    anchor = _anchor(project, comparison, min(fact.mentions, key=other_facts))
    decision = edits.new_link_decision(
        "not-told-here", anchor, None, document=document, creator=creator
    )
    return edits.decide_link(project, decision)


def unmark_not_told(
    project: Project, comparison: Comparison, fact: Fact, document: str
) -> Project:  # fmt: skip
    """Take back that an account does not tell a fact."""
    return _without(project, _untold(project, comparison, fact, (document,)))


def _reconciled(project: Project, comparison: Comparison, one: Fact, other: Fact) -> Project:
    """Without the decisions that keep the mentions of two facts apart."""
    across = [(a, b) for a in one.mentions for b in other.mentions]
    rejected = [item for item in project.link_decisions if item.verdict == "rejected"]
    apart = decisions_on(comparison.accounts, rejected, across)
    untold = [
        *_untold(project, comparison, one, other.documents),
        *_untold(project, comparison, other, one.documents),
    ]
    return _without(project, (*apart, *untold))


def _untold(
    project: Project, comparison: Comparison, fact: Fact, documents: Sequence[str]
) -> list[LinkDecision]:
    """The decisions that say that one of `documents` does not tell the fact."""
    return [
        decision
        for decision in project.link_decisions
        if decision.verdict == "not-told-here"
        and decision.document in documents
        and any(
            ref in fact.mentions
            for ref, _ in resolve_decisions(comparison.accounts, (decision,)).not_told
        )
    ]


def _without(project: Project, decisions: Iterable[LinkDecision]) -> Project:
    for name in dict.fromkeys(decision.id for decision in decisions):
        project = edits.withdraw_link_decision(project, name)
    return project


# ------------------------------------------------------------------ divergences
def decide_divergence(
    project: Project,
    comparison: Comparison,
    divergence: Divergence,
    verdict: DivergenceVerdict,
    *,
    creator: str = "",
) -> Project:
    """Confirm or dismiss a divergence; an earlier word on it goes.

    An omission that is confirmed becomes "not told here", as `mark_not_told` keeps it.  Raises
    ValueError where its account is not open any more, or the omission's fact is gone.
    """
    project = withdraw_divergence(project, comparison, divergence)
    a = _anchor_of(project, divergence.a)
    b = _anchor_of(project, divergence.b) if divergence.b is not None else None
    if divergence.kind == "omission" and verdict == "confirmed":
        fact = comparison.fact(divergence.fact)
        if fact is None:
            raise ValueError(worded("No fact holds this passage any more."))
        open_again = replace(
            fact, not_told=tuple(item for item in fact.not_told if item != divergence.silent)
        )
        return mark_not_told(project, comparison, open_again, divergence.silent, creator=creator)
    decision = framing_edits.new_divergence_decision(
        verdict,
        divergence.kind,
        a,
        b,
        document=divergence.silent,
        note=divergence.note,
        creator=creator,
    )
    return framing_edits.decide_divergence(project, decision)


def withdraw_divergence(
    project: Project, comparison: Comparison, divergence: Divergence
) -> Project:
    """Leave a divergence undecided again; the very project where nobody decided it."""
    fact = comparison.fact(divergence.fact)
    if divergence.kind == "omission" and fact is not None:
        project = unmark_not_told(project, comparison, fact, divergence.silent)
    about = decisions_about(
        comparison.accounts, comparison.facts, project.divergence_decisions, divergence
    )
    for decision in about:
        project = framing_edits.withdraw_divergence_decision(project, decision.id)
    return project


# ------------------------------------------------------------------ learning
def reset_learning(project: Project) -> Project:
    """Learn nothing more from the decisions made so far; they stay, and later ones teach."""
    latest = max((decision.created for decision in project.link_decisions), default="")
    settings = replace(project.settings, learn_after=latest or edits.timestamp())
    return edits.set_settings(project, settings)


def set_learning(project: Project, learn: bool) -> Project:
    """Whether decisions re-rank the links that nobody decided."""
    return edits.set_settings(project, replace(project.settings, learn=learn))


# ------------------------------------------------------------------ places
def _anchor_of(project: Project, place: Place) -> Anchor:
    document = project.document(place.document)
    if document is None:
        raise ValueError(worded("That account is not open any more."))
    return make_anchor(document, place.span)


def _anchor(project: Project, comparison: Comparison, ref: SentenceRef) -> Anchor:
    document, account = project.document(ref.document), comparison.account(ref.document)
    if document is None or account is None or ref.sentence >= len(account.sentences):
        raise ValueError(worded("That account is not open any more."))
    return make_anchor(document, comparison.sentence(ref).span)


def _passage(project: Project, comparison: Comparison, place: Place) -> tuple[SentenceRef, Anchor]:
    """The sentence that a passage is about, and the passage without blanks at its ends."""
    document, account = project.document(place.document), comparison.account(place.document)
    if document is None or account is None:
        raise ValueError(worded("That account is not open any more."))
    words = place.span.of(document.text)
    start = place.span.start + len(words) - len(words.lstrip())
    span = Span(start, start + len(words.strip())) if words.strip() else place.span
    best = max(account.sentences, key=lambda item: item.span.overlap(span), default=None)
    if best is None or not best.span.overlap(span):
        raise ValueError(
            worded("There is no sentence to link: select one, or set the caret into it.")
        )
    if best.boilerplate:
        raise ValueError(worded("Page debris takes part in nothing: say first that it is text."))
    return SentenceRef(place.document, best.index), make_anchor(document, span)
