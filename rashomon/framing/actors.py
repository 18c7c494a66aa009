"""Actors of the story over all accounts, as the machine reads them: which naming is whose.

By rules and name matching; no model.  What a person decides comes after, in
`rashomon.framing.wording`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.framing.account_names import AccountNames
from rashomon.framing.actor_words import actor_words
from rashomon.framing.identities import Identities
from rashomon.framing.known_names import KnownNames
from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.namings import Naming
from rashomon.framing.references import LOCATED, References
from rashomon.memory import Memory
from rashomon.model import AccountAnalysis, ActorKind, ActorLabel, Document, Sentence

_LISTS = ("titles", "countries")  # word lists that naming depends on
_LAST_READ = Memory(4)  # the actors of so many sets of accounts


@dataclass(frozen=True, slots=True)
class Named:
    """One naming and whose it is; `entity` is the fullest name of an actor."""

    naming: Naming
    entity: str


@dataclass(frozen=True, slots=True)
class ActorReading:
    """Every naming of every actor, in order of accounts and place, and what the actors are."""

    named: tuple[Named, ...]
    kinds: Mapping[str, ActorKind]
    places: frozenset[str]  # entities that are only ever where something happens


def find_labels(
    accounts: Sequence[AccountAnalysis],
    lexicons: Lexicons = SHIPPED,
    memory: Memory | None = None,
) -> tuple[ActorLabel, ...]:
    """How each account names the actors of the story, in order of accounts and place.

    Names are joined over spelling variants, surnames and countries' names, demonyms and capitals
    that stand for governments; titles, appositions and "the group" are labels of the name they
    belong to.  `entity` is the fullest name.  Actors named only once in all are left out.  A
    `memory` of earlier comparisons saves time and changes nothing.
    """
    named = read_actors(accounts, lexicons, memory).named
    counts = Counter(item.entity for item in named)
    return tuple(
        ActorLabel(item.entity, item.naming.document, item.naming.text, item.naming.span)
        for item in named
        if counts[item.entity] > 1
    )


def read_actors(
    accounts: Sequence[AccountAnalysis],
    lexicons: Lexicons = SHIPPED,
    memory: Memory | None = None,
) -> ActorReading:
    """Every naming of every actor, those named once too.  Accounts read before are not read
    again: only what is decided on their actors may have changed.  `memory` knows the names of
    single accounts."""
    lists = tuple(item for item in lexicons.overlays if item.list in _LISTS)
    texts = tuple((account.document, account.sentences) for account in accounts)
    return _LAST_READ.recall(
        "actors", (texts, lists), lambda: _read(texts, Lexicons(lists), memory or Memory())
    )


def _read(
    texts: Sequence[tuple[Document, tuple[Sentence, ...]]], lexicons: Lexicons, memory: Memory
) -> ActorReading:
    accounts = [
        AccountNames(document, sentences, lexicons, memory) for document, sentences in texts
    ]
    language = texts[0][0].language if texts else ""
    found = _namings(accounts)
    nouns = actor_words(language)
    names = Counter(item.name for item in found if item.name)
    countries = frozenset(item.name for item in found if item.named_as == "country" and item.name)
    identities = Identities(names, countries, _grounds(found), nouns, language)
    references = References(found, identities, nouns)
    named = tuple(
        Named(item, entity)
        for item, entity in zip(found, references.entities, strict=True)
        if entity
    )
    return ActorReading(named, references.kinds(), references.places())


def _namings(accounts: Sequence[AccountNames]) -> list[Naming]:
    """All namings; read twice, since what is a name in one sentence is known from others."""
    common = frozenset[str]().union(*(account.lower for account in accounts))
    inner = frozenset[str]().union(*(account.inner for account in accounts))
    first: list[Naming] = []
    known = KnownNames(common)
    for account in accounts:
        first += account.namings(known, names_only=True)
    known = KnownNames(common, _surnames(first), _names(first), inner)
    found: list[Naming] = []
    for account in accounts:
        found += account.namings(known)
    return found


def _grounds(found: Iterable[Naming]) -> frozenset[str]:
    """Names that stand behind a preposition of place as often as not."""
    counts: Counter[str] = Counter()
    located: Counter[str] = Counter()
    for item in found:
        counts[item.name] += 1
        located[item.name] += item.located
    return frozenset(name for name in counts if located[name] >= LOCATED * counts[name] > 0)


def _surnames(found: Iterable[Naming]) -> frozenset[str]:
    """Last words, folded, of names of two words or more, and of names behind a title."""
    return frozenset(
        item.name.split()[-1].lower()
        for item in found
        if item.name and item.named_as != "country" and (" " in item.name or item.titles)
    )


def _names(found: Iterable[Naming]) -> frozenset[tuple[str, ...]]:
    """Names as written, word by word, that stand twice or more."""
    counts: defaultdict[tuple[str, ...], int] = defaultdict(int)
    for item in found:
        if item.name:
            counts[tuple(item.name.split())] += 1
    return frozenset(name for name, count in counts.items() if count > 1)
