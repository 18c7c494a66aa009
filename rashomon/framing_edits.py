"""Pure edits of what people said of divergences and of who is named how.

Like `rashomon.edits`: a project in, a new one out; what cannot be done raises ValueError with a
line a person can read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rashomon.by_id import find, require_new, where, without
from rashomon.edits import documents_of, new_id, timestamp
from rashomon.messages import worded
from rashomon.model import (
    ACTOR_KINDS,
    Anchor,
    DivergenceDecision,
    DivergenceKind,
    DivergenceVerdict,
    NamingDecision,
    NamingVerdict,
    Project,
)

LONGEST_NAME = 200  # characters of an actor's name: what a row of a table can show


# ------------------------------------------------------------------ divergences
def new_divergence_decision(
    verdict: DivergenceVerdict,
    kind: DivergenceKind,
    a: Anchor,
    b: Anchor | None,
    *,
    document: str = "",
    note: str = "",
    creator: str = "",
) -> DivergenceDecision:
    """A decision made now.  `document` names the account that lacks it where `b` is None."""
    return DivergenceDecision(
        new_id(), verdict, kind, a, b, document, note, creator, created=timestamp()
    )


def decide_divergence(project: Project, decision: DivergenceDecision) -> Project:
    """Keep a person's word on a divergence; it takes the place of an earlier one on the same
    passages and kind."""
    require_new(project.divergence_decisions, decision.id, "decision")
    for document_id in documents_of(decision):
        find(project.documents, document_id, "account")
    if decision.b is not None and decision.b.document == decision.a.document:
        raise ValueError(worded("A divergence stands between two different accounts."))
    if (decision.b is None) != bool(decision.document):
        raise ValueError(worded("Only what an account does not tell is judged with one passage."))
    key = _divergence_key(decision)
    kept = where(project.divergence_decisions, lambda item: _divergence_key(item) != key)
    return replace(project, divergence_decisions=(*kept, decision))


def withdraw_divergence_decision(project: Project, decision_id: str) -> Project:
    """Leave the divergence undecided again."""
    find(project.divergence_decisions, decision_id, "decision")
    kept = without(project.divergence_decisions, decision_id)
    return replace(project, divergence_decisions=kept)


def _divergence_key(decision: DivergenceDecision) -> tuple[str, frozenset[tuple[str, int, int]]]:
    ends = [decision.a] if decision.b is None else [decision.a, decision.b]
    places = {(end.document, end.span.start, end.span.end) for end in ends}
    return decision.kind, frozenset(places | {(decision.document, -1, -1)})


# ------------------------------------------------------------------ actors
def new_naming_decision(
    verdict: NamingVerdict,
    words: Iterable[str],
    *,
    other: Iterable[str] = (),
    value: str = "",
    document: str = "",
    creator: str = "",
) -> NamingDecision:
    """A decision made now; see `NamingDecision` for what each verdict needs."""
    return NamingDecision(
        new_id(), verdict, tuple(words), tuple(other), value, document, creator, timestamp()
    )


def decide_naming(project: Project, decision: NamingDecision) -> Project:
    """Keep a person's word on who is named how, after those made before.

    A name or kind given again takes the place of the earlier one on the same words.
    """
    require_new(project.naming_decisions, decision.id, "decision")
    if decision.document:
        find(project.documents, decision.document, "account")
    check_naming(decision)
    kept = project.naming_decisions
    if decision.verdict in ("rename", "kind"):
        kept = where(
            kept,
            lambda item: (item.verdict, item.words[0]) != (decision.verdict, decision.words[0]),
        )
    return replace(project, naming_decisions=(*kept, decision))


def check_naming(decision: NamingDecision) -> None:
    """Raise ValueError where a decision on namings says nothing that can be done."""
    if not decision.words or not all(word.strip() for word in decision.words):
        raise ValueError(worded("Choose a naming first."))
    if decision.verdict in ("merge", "move") and not decision.other:
        raise ValueError(worded("Choose the actor that it belongs to."))
    if decision.verdict == "merge" and set(decision.words) & set(decision.other):
        raise ValueError(worded("These are one actor already."))
    if decision.verdict == "rename" and not decision.value.strip():
        raise ValueError(worded("An actor needs a name."))
    if len(decision.value) > LONGEST_NAME:
        raise ValueError(
            worded(
                "A name of more than {longest_name} characters fits no table.",
                longest_name=LONGEST_NAME,
            )
        )
    if decision.verdict == "kind" and decision.value not in (*ACTOR_KINDS, ""):
        raise ValueError(
            worded("An actor is a person, an organisation, a country or a group, or nothing said.")
        )


def withdraw_naming_decision(project: Project, decision_id: str) -> Project:
    """Take one decision on namings back; those made after it stay."""
    find(project.naming_decisions, decision_id, "decision")
    return replace(project, naming_decisions=without(project.naming_decisions, decision_id))
