"""Whose names are whose: variants, surnames, initials, a country's word before a group's name.

By rules and spelling alone; RapidFuzz compares the spellings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz import fuzz

from rashomon.framing.actor_words import ActorWords, demonyms
from rashomon.framing.contexts import speakers
from rashomon.framing.words import fold

# Ratio of two words from which they are spellings of one name ("Brenken", "Blenken" 86).
_VARIANT = 80
_LONGEST_PERSON = 4  # words of a person's name whose last word is a surname
_QUOTED = re.compile(r"[“\"‘'`]+([^”\"’'`]+)[”\"’'`]+ ")
_ACRONYM = range(2, 7)  # letters


class Identities:
    """For every name the actors it may name; an actor goes by the first of its names, the fullest.

    `counts` are the names as written and how often each stands; `countries` those of them that
    are countries, which join nothing, and `grounds` those that stand where something happens,
    which are no part of a longer name ("Boston", beside "Boston Herald").
    """

    def __init__(
        self,
        counts: Mapping[str, int],
        countries: frozenset[str],
        grounds: frozenset[str],
        nouns: ActorWords,
        language: str,
    ) -> None:
        self._grounds = grounds
        self._nouns = nouns
        self._countries = countries
        self._demonyms = demonyms(language)
        self._roles = frozenset(speakers(language))
        self._clusters: dict[str, list[str]] = {}
        self._several: dict[str, tuple[str, ...]] = {}
        order = sorted(counts, key=lambda name: (-len(name.split()), -counts[name], name))
        for name in sorted(order, key=lambda name: self._core(name) in counts):
            self._place(name, counts)
        shown = {key: self._shown(names, counts) for key, names in self._clusters.items()}
        self._keys = {name: shown[key] for key, names in self._clusters.items() for name in names}
        self._candidates = {
            name: tuple(shown[key] for key in keys) for name, keys in self._several.items()
        }

    def candidates(self, name: str) -> tuple[str, ...]:
        """The actors that a name may name, one as a rule; several share a surname."""
        return self._candidates.get(name) or (self._keys[name],)

    @property
    def surnames(self) -> Mapping[str, str]:
        """Single words that stand for a longer name whose last word they are, and whose."""
        return MappingProxyType(
            {
                name: key
                for name, key in self._keys.items()
                if " " in key and name == key.split()[-1]
            }
        )

    def _place(self, name: str, counts: Mapping[str, int]) -> None:
        core = self._core(name)
        if core in counts and core not in self._countries:  # "Velmish Guard" beside "the Guard"
            key = next(key for key, names in self._clusters.items() if core in names)
            self._clusters[key].append(name)
            return
        keys = [] if name in self._countries else self._matching(name)
        if len(keys) > 1 and " " not in name:
            self._several[name] = tuple(keys)
        self._clusters.setdefault(keys[0] if len(keys) == 1 else name, []).append(name)

    def _matching(self, name: str) -> list[str]:
        return [
            key
            for key, names in self._clusters.items()
            if key not in self._countries
            and any(
                self._part_of(name, other)
                or self._spelt_like(name, other)
                or _initials(name, other)
                or _nickname(other) in (name, f"The {name}")
                for other in names
            )
        ]

    def _core(self, name: str) -> str:
        """A name without the country's adjective before it; "" where there is none."""
        first, _, rest = name.partition(" ")
        return rest if rest and fold(first) in self._demonyms else ""

    def _shown(self, names: Sequence[str], counts: Mapping[str, int]) -> str:
        """The name an actor goes by: of those of two words or more the most frequent, else of all;
        a country's adjective makes no such name."""
        full = [name for name in names if " " in name and self._core(name) not in names]
        full = [name for name in full if not _nickname(name)] or full
        alone = {name: counts[name] for name in names}
        return max(
            full or names,
            key=lambda name: (counts[name], alone.get(name.split()[-1], 0), len(name), name),
        )

    def _part_of(self, name: str, other: str) -> bool:
        """Whether a single word is the first or last of a person's two to four names."""
        parts = other.split()
        if (
            name in self._grounds
            or " " in name
            or not 1 < len(parts) <= _LONGEST_PERSON
            or name not in (parts[0], parts[-1])
        ):
            return False
        folded = {fold(part) for part in parts}
        if fold(parts[0]) in self._demonyms:
            return False
        if name == parts[0] and {fold(part) for part in parts[1:]} <= self._nouns.corporate:
            return True  # "Quay Holdings"
        if name == parts[0] != parts[-1] and (len(parts) > 2 or name.isupper()):
            return False  # a firm is not each of its goods
        return not folded & (self._nouns.institutions | self._nouns.places | {"and"})

    def _spelt_like(self, name: str, other: str) -> bool:
        """Whether two names are spellings of one, word by word."""
        if _squeezed(name) == _squeezed(other):
            return True
        words, others = name.lower().split(), other.lower().split()
        if self._same_person(words, others):
            return True
        if len(words) != len(others) or min(len(name), len(other)) < 5:
            return False
        return all(
            one == two or self._variants(one, two) for one, two in zip(words, others, strict=True)
        )

    def _same_person(self, words: Sequence[str], others: Sequence[str]) -> bool:
        """Whether two names differ in what stands between the first and last name, or in how much
        of the first is written: "Fred Marrow", "Frederick C. Marrow"."""
        lengths = len(words), len(others)
        if min(lengths) < 2 or max(lengths) > _LONGEST_PERSON or words[-1] != others[-1]:
            return False
        if words[-1] in self._nouns.institutions | self._nouns.places:
            return False
        first, other = sorted((words[0], others[0]), key=len)
        return first == other if len(first) < 3 else other.startswith(first)

    def _variants(self, one: str, two: str) -> bool:
        if one[0] != two[0] or {one, two} & self._roles:  # a minister is no ministry
            return False
        if any(char.isdigit() for char in one + two):
            return False
        return fuzz.ratio(one, two) >= _VARIANT


@lru_cache(maxsize=4096)  # each name is compared with all others
def _squeezed(name: str) -> str:
    """Letters alone: "Kim Jong-un" and "KIM JONG UN" are one."""
    return "".join(char for char in name.casefold() if char.isalnum())


def _nickname(name: str) -> str:
    """What stands between quotation marks in a name: "Ada “The Gull” Orne"."""
    found = _QUOTED.search(name)
    return found[1] if found else ""


def _initials(name: str, other: str) -> bool:
    """Whether one name is made of the other's initials: "VHB", "Velm Harbour Board"."""
    short, long = sorted((name, other), key=lambda text: len(text.split()))
    letters = short.replace(".", "")
    if " " in short or len(letters) not in _ACRONYM or not letters.isupper():
        return False
    capitals = "".join(word[0] for word in long.split() if word[:1].isupper())
    return len(capitals) > 1 and " " in long and letters == capitals
