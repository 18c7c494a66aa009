"""A person's word on who is named how: pure edits of a project, in terms of the wording table.

Actors are merged, split, renamed, given a kind; namings are moved, taken out or added.  What
cannot be done raises ValueError with a line a person can read.
"""

from __future__ import annotations

from collections.abc import Iterable

from rashomon.framing.wording import folded, telling_words
from rashomon.framing_edits import decide_naming, new_naming_decision, withdraw_naming_decision
from rashomon.messages import worded
from rashomon.model import (
    Actor,
    ActorKind,
    ActorNaming,
    Comparison,
    NamingDecision,
    NamingVerdict,
    Place,
    Project,
)


def merge_actors(project: Project, one: Actor, into: Actor, *, creator: str = "") -> Project:
    """Make one actor of two; it keeps the name and kind of `into`."""
    if one.id == into.id:
        raise ValueError(worded("These are one actor already."))
    return _decide(project, "merge", telling_words(one), telling_words(into), creator=creator)


def split_namings(
    project: Project, actor: Actor, namings: Iterable[ActorNaming], *, creator: str = ""
) -> Project:
    """Make namings of an actor an actor of their own.

    Naming words go with the account they stand in; those given for every account that uses them
    are taken out everywhere.  Raises ValueError where nothing would be left, or nothing is given.
    """
    return _for_namings(project, actor, tuple(namings), "split", (), creator)


def move_namings(
    project: Project,
    actor: Actor,
    namings: Iterable[ActorNaming],
    to: Actor,
    *,
    creator: str = "",
) -> Project:
    """Give namings of one actor to another."""
    if actor.id == to.id:
        raise ValueError(worded("They belong to this actor already."))
    given = tuple(namings)
    if set(given) == set(actor.namings):
        return merge_actors(project, actor, to, creator=creator)
    return _for_namings(project, actor, given, "move", telling_words(to), creator)


def dismiss_namings(
    project: Project, actor: Actor, namings: Iterable[ActorNaming] = (), *, creator: str = ""
) -> Project:
    """Say that namings name nobody; all of the actor's where none are given."""
    given = tuple(namings) or actor.namings
    for words, document in _by_account(actor, given):
        project = _decide(project, "no-actor", words, document=document, creator=creator)
    return project


def add_naming(
    project: Project, comparison: Comparison, place: Place, actor: Actor, *, creator: str = ""
) -> Project:
    """Say that the words at `place` name an actor, there and wherever that account uses them.

    Raises ValueError for a passage without a word.
    """
    account = comparison.account(place.document)
    words = folded(place.span.of(account.document.text)) if account is not None else ""
    if not words:
        raise ValueError(worded("Select the words that name the actor."))
    return _decide(
        project, "move", (words,), telling_words(actor), document=place.document, creator=creator
    )


def new_actor(
    project: Project, comparison: Comparison, place: Place, *, creator: str = ""
) -> Project:
    """Say that the words at `place` name an actor of their own, wherever that account uses
    them."""
    account = comparison.account(place.document)
    words = folded(place.span.of(account.document.text)) if account is not None else ""
    if not words:
        raise ValueError(worded("Select the words that name the actor."))
    return _decide(project, "split", (words,), document=place.document, creator=creator)


def rename_actor(project: Project, actor: Actor, name: str, *, creator: str = "") -> Project:
    """Call an actor by another name.  The texts' own namings stay as they are."""
    name = " ".join(name.split())
    if name == actor.name:
        return project
    return _decide(project, "rename", telling_words(actor), value=name, creator=creator)


def set_actor_kind(
    project: Project, actor: Actor, kind: ActorKind, *, creator: str = ""
) -> Project:
    """Say what an actor is."""
    if kind == actor.kind:
        return project
    return _decide(project, "kind", telling_words(actor), value=kind, creator=creator)


def decisions_on_actor(project: Project, actor: Actor) -> tuple[NamingDecision, ...]:
    """The decisions that name a naming of this actor, in the order they were made."""
    words = {folded(item.text) for item in actor.namings}
    return tuple(item for item in project.naming_decisions if words & {*item.words, *item.other})


def reset_actor(project: Project, actor: Actor) -> Project:
    """Leave an actor to the machine again: every decision that names one of its namings goes."""
    for decision in decisions_on_actor(project, actor):
        project = withdraw_naming_decision(project, decision.id)
    return project


# ------------------------------------------------------------------ what they have in common
def _decide(
    project: Project,
    verdict: NamingVerdict,
    words: Iterable[str],
    other: Iterable[str] = (),
    *,
    value: str = "",
    document: str = "",
    creator: str = "",
) -> Project:
    decision = new_naming_decision(
        verdict, words, other=other, value=value, document=document, creator=creator
    )
    return decide_naming(project, decision)


def _for_namings(
    project: Project,
    actor: Actor,
    namings: tuple[ActorNaming, ...],
    verdict: NamingVerdict,
    other: Iterable[str],
    creator: str,
) -> Project:
    if not namings:
        raise ValueError(worded("Choose the namings first."))
    if set(namings) == set(actor.namings):
        raise ValueError(worded("An actor needs a naming that stays with it."))
    for words, document in _by_account(actor, namings):
        project = _decide(project, verdict, words, other, document=document, creator=creator)
        if verdict == "split":  # what else is split off goes with the first
            verdict, other = "move", words
    return project


def _by_account(
    actor: Actor, namings: tuple[ActorNaming, ...]
) -> list[tuple[tuple[str, ...], str]]:
    """Words with the account they are meant in; "" where every account's use of them is meant."""
    chosen: dict[str, set[str]] = {}
    used: dict[str, set[str]] = {}
    for item in actor.namings:
        used.setdefault(folded(item.text), set()).add(item.document)
    for item in namings:
        chosen.setdefault(folded(item.text), set()).add(item.document)
    everywhere = tuple(words for words in chosen if chosen[words] == used.get(words))
    found: list[tuple[tuple[str, ...], str]] = [(everywhere, "")] if everywhere else []
    by_account: dict[str, list[str]] = {}
    for words, documents in chosen.items():
        for document in sorted(documents) if words not in everywhere else ():
            by_account.setdefault(document, []).append(words)
    return [*found, *((tuple(words), document) for document, words in by_account.items())]
