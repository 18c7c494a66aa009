"""The words by which actors are found, by language: data of `resources/lexicons`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache

from rashomon.framing.grammar import word_set
from rashomon.framing.lexicon import load_lexicon
from rashomon.framing.lexicons import Lexicons
from rashomon.text.word_tables import read_table

_NONE: frozenset[str] = frozenset()
_CALLED = "called "


@dataclass(frozen=True, slots=True)
class ActorWords:
    """Word classes of one language, folded; named as in `actor_words.LANGUAGE.tsv`, which says
    what each is for."""

    joins: frozenset[str] = _NONE
    joins_institutions: frozenset[str] = _NONE
    groups: frozenset[str] = _NONE
    governing: frozenset[str] = _NONE
    civic: frozenset[str] = _NONE
    rulers: frozenset[str] = _NONE
    newly: frozenset[str] = _NONE
    led: frozenset[str] = _NONE
    institutions: frozenset[str] = _NONE
    places: frozenset[str] = _NONE
    described: frozenset[str] = _NONE
    generic: frozenset[str] = _NONE
    single: frozenset[str] = _NONE
    stately: frozenset[str] = _NONE
    corporate: frozenset[str] = _NONE
    seated: frozenset[str] = _NONE
    indefinite: frozenset[str] = _NONE
    honorifics: frozenset[str] = _NONE
    called_by: frozenset[str] = _NONE
    months: frozenset[str] = _NONE
    in_dates: frozenset[str] = _NONE
    locative: frozenset[str] = _NONE
    also: frozenset[str] = _NONE
    called: Mapping[str, str] = field(default_factory=dict[str, str])  # word -> set of people

    @property
    def known(self) -> bool:
        """Whether the language has these words at all."""
        return bool(self.groups)


@cache
def actor_words(language: str) -> ActorWords:
    """The words of a language (BCP 47 primary tag); all empty where it has none.

    Raises ValueError for a table with a class that no rule knows.
    """
    known = {item.name for item in fields(ActorWords)}
    given: dict[str, frozenset[str]] = {}
    called: dict[str, str] = {}
    for name, words in read_table("actor_words", language):
        key = name.replace("-", "_")
        if name.startswith(_CALLED):
            called |= dict.fromkeys(words.split(), name.removeprefix(_CALLED))
        elif key in known:
            given[key] = word_set(words)
        else:
            raise ValueError(f"actor_words.{language}.tsv: there is no class {name!r}")
    return ActorWords(**given, called=called)


CountryNames = Mapping[tuple[str, ...], tuple[str, str]]


def country_names(lexicons: Lexicons, language: str) -> CountryNames:
    """Words as written -> (country, kind: name, alias, demonym, metonym)."""
    entries = lexicons.entries("countries", language)
    return {entry.cased: (entry.note, entry.kind) for entry in entries if entry.cased}


@cache
def demonyms(language: str) -> frozenset[str]:
    """Single words, folded, that say of which country something is ("french")."""
    entries = load_lexicon("countries", language).entries
    return frozenset(
        entry.words[0] for entry in entries if entry.kind == "demonym" and len(entry.words) == 1
    )
