"""Actors of the story over all accounts: whose names are whose.

By rules and name matching; no model.  A person's merges and splits belong to the project and come
later; this is the machine's first reading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from rashomon.framing.contexts import speakers
from rashomon.framing.names import NameReader, Naming, country_names
from rashomon.framing.reading import Reading
from rashomon.model import AccountAnalysis, ActorLabel

# Ratio of two words from which they are spellings of one name ("Brenken", "Blenken" 86).
_VARIANT = 80
_REACH = 600  # characters from a group's name to "the group"


def find_labels(accounts: Sequence[AccountAnalysis]) -> tuple[ActorLabel, ...]:
    """How each account names the actors of the story, in order of accounts and place.

    Names are joined over spelling variants, surnames and countries' names, demonyms and capitals
    that stand for governments; titles, appositions and "the group" are labels of the name they
    belong to.  `entity` is the fullest name.  Actors named only once in all are left out.
    """
    named = read_namings(accounts)
    counts = Counter(item.entity for item in named)
    return tuple(
        ActorLabel(item.entity, item.naming.document, item.naming.text, item.naming.span)
        for item in named
        if counts[item.entity] > 1
    )


@dataclass(frozen=True, slots=True)
class Named:
    """One naming and whose it is; `entity` is the fullest name of an actor."""

    naming: Naming
    entity: str


def read_namings(accounts: Sequence[AccountAnalysis]) -> tuple[Named, ...]:
    """Every naming of every actor, those named once too, in order of accounts and place."""
    readings = [Reading(account.document, account.sentences) for account in accounts]
    common = _lower_case_words(readings)
    found: list[Naming] = []
    for reading in readings:
        found += NameReader(reading, common).namings()
    entities = _entities([item for item in found if item.name])
    groups = _groups(found, entities)
    named = _with_descriptions(found, entities, groups)
    return tuple(Named(item, entities[item.name]) for item in named)


def _lower_case_words(readings: Iterable[Reading]) -> frozenset[str]:
    return frozenset(
        word for reading in readings for word in reading.words.raw if word == word.lower()
    )


def _groups(found: Sequence[Naming], entities: dict[str, str]) -> frozenset[str]:
    """Entities that a group noun names somewhere, and that no title makes a person."""
    persons = {entities[item.name] for item in found if item.name and item.person}
    return frozenset(
        entities[item.name] for item in found if item.name and item.group and not item.country
    ) - frozenset(persons)


def _with_descriptions(
    found: Sequence[Naming], entities: dict[str, str], groups: frozenset[str]
) -> list[Naming]:
    """The namings with "the group" given to the group named last, shortly before it."""
    named: list[Naming] = []
    last: Naming | None = None
    for item in found:
        if item.name:
            named.append(item)
            if entities[item.name] in groups:
                last = item
        elif (
            last is not None
            and last.document == item.document
            and item.span.start - last.span.end <= _REACH
        ):
            named.append(replace(item, name=last.name))
    return named


def _entities(found: Sequence[Naming]) -> dict[str, str]:
    """For every name the name of its entity."""
    counts = Counter(item.name for item in found)
    countries = {item.name for item in found if item.country}
    ordered = sorted(counts, key=lambda name: (-len(name.split()), -counts[name], name))
    clusters: dict[str, list[str]] = {}  # entity -> its names
    for name in sorted(ordered, key=lambda name: _core(name) in counts):
        core = _core(name)
        if core in counts and core not in countries:  # "Velmish Guard" beside "the Guard"
            entity = next(key for key, names in clusters.items() if core in names)
            clusters[entity].append(name)
            continue
        entity = name if name in countries else _joined(name, clusters, countries)
        clusters.setdefault(entity, []).append(name)
    return {name: entity for entity, names in clusters.items() for name in names}


def _joined(name: str, clusters: dict[str, list[str]], countries: set[str]) -> str:
    """The entity that `name` is a variant or a part of; itself if of none or several."""
    same = [
        entity
        for entity, names in clusters.items()
        if entity not in countries
        and any(_part_of(name, other) or _spelt_like(name, other) for other in names)
    ]
    return same[0] if len(same) == 1 else name


def _core(name: str) -> str:
    """A name without the country's adjective before it; "" where there is none."""
    first, _, rest = name.partition(" ")
    return rest if rest and (first,) in country_names("en") else ""


def _part_of(name: str, other: str) -> bool:
    """Whether a single word is the last or first of a person's two to four names."""
    parts = other.split()
    return " " not in name and 1 < len(parts) <= 4 and name in (parts[-1], parts[0])


def _spelt_like(name: str, other: str) -> bool:
    """Whether two names are spellings of one, word by word."""
    words, others = name.lower().split(), other.lower().split()
    if len(words) != len(others) or min(len(name), len(other)) < 5:
        return False
    roles = speakers("en")  # a minister is no ministry
    return all(
        one == two
        or (one[0] == two[0] and not {one, two} & roles.keys() and fuzz.ratio(one, two) >= _VARIANT)
        for one, two in zip(words, others, strict=True)
    )
