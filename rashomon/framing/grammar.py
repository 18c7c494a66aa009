"""Closed word classes that the rules lean on, by language: data for the rules, no lists of cues.

A language's classes stand in `resources/lexicons/grammar.LANGUAGE.tsv`; where there is no such
file every class is empty, and the rules that need them find nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache, cached_property

from rashomon.text.word_tables import read_table

_NONE: frozenset[str] = frozenset()


def word_set(words: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(words.split())


@dataclass(frozen=True)
class Grammar:
    """The word classes of one language, folded; named as in the table, "-" for "_"."""

    language: str = ""
    be: frozenset[str] = _NONE
    have: frozenset[str] = _NONE
    do: frozenset[str] = _NONE
    modals: frozenset[str] = _NONE
    negations: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    demonstratives: frozenset[str] = _NONE
    possessives: frozenset[str] = _NONE
    quantifiers: frozenset[str] = _NONE
    subject_pronouns: frozenset[str] = _NONE
    object_pronouns: frozenset[str] = _NONE
    plain_subjects: frozenset[str] = _NONE  # those that mark a clause right after a verb
    he_she: frozenset[str] = _NONE
    i_we_you: frozenset[str] = _NONE
    they_it: frozenset[str] = _NONE
    prepositions: frozenset[str] = _NONE
    conjunctions: frozenset[str] = _NONE
    and_: frozenset[str] = _NONE
    relatives: frozenset[str] = _NONE
    who: frozenset[str] = _NONE
    which: frozenset[str] = _NONE
    that: frozenset[str] = _NONE  # opens the clause that is reported
    to: frozenset[str] = _NONE
    by: frozenset[str] = _NONE  # names the agent of a passive
    wh: frozenset[str] = _NONE
    adverbs: frozenset[str] = _NONE
    adverb_endings: frozenset[str] = _NONE
    not_adverbs: frozenset[str] = _NONE
    further: frozenset[str] = _NONE  # function words of no class above
    inside: frozenset[str] = _NONE  # may stand inside the name of a source
    inside_before_capital: frozenset[str] = _NONE
    of: frozenset[str] = _NONE
    source_lead: frozenset[str] = _NONE  # ends a source unless a capital follows
    speaks_of: frozenset[str] = _NONE  # last words of phrases that a source follows
    prepositions_of_verbs: frozenset[str] = _NONE  # forms of listed verbs, mostly prepositions
    before_objects: frozenset[str] = _NONE  # prepositions that objects have ("a los obreros")
    before_that: frozenset[str] = _NONE  # between a noun and its clause ("la acusación de que")
    impersonal: frozenset[str] = _NONE  # a subject that is nobody ("se dice que")
    charges: frozenset[str] = _NONE  # words of a court, around what somebody is charged with
    no_agents: frozenset[str] = _NONE  # after "by", yet nobody who acts
    no_speakers: frozenset[str] = _NONE  # talks and meetings, at which others speak
    no_objects: frozenset[str] = _NONE  # after a verb, yet nothing it is done to
    past_auxiliaries: frozenset[str] = _NONE
    future_auxiliaries: frozenset[str] = _NONE
    past_endings: frozenset[str] = _NONE
    future_endings: frozenset[str] = _NONE
    silent: frozenset[str] = _NONE

    @cached_property
    def auxiliaries(self) -> frozenset[str]:
        return self.be | self.have | self.do | self.modals

    @cached_property
    def pointers(self) -> frozenset[str]:
        """Articles and demonstratives."""
        return self.articles | self.demonstratives

    @cached_property
    def determiners(self) -> frozenset[str]:
        return self.pointers | self.possessives | self.quantifiers

    @cached_property
    def function(self) -> frozenset[str]:
        """Every word of a closed class."""
        return (
            self.auxiliaries | self.determiners | self.subject_pronouns | self.object_pronouns
            | self.prepositions | self.conjunctions | self.relatives | self.wh | self.negations
            | self.further
        )  # fmt: skip

    @cached_property
    def ends_source(self) -> frozenset[str]:
        """Words at which the name of a source ends, whichever way it is read."""
        return (
            self.auxiliaries | (self.prepositions - self.inside) | (self.conjunctions - self.and_)
            | self.relatives | self.wh | self.negations
        )  # fmt: skip

    @cached_property
    def _endings(self) -> tuple[str, ...]:
        return tuple(self.adverb_endings)

    def is_adverb(self, word: str) -> bool:
        """Whether a folded word reads as an adverb before a verb."""
        return word in self.adverbs or (
            word.endswith(self._endings) and len(word) > 4 and word not in self.not_adverbs
        )


@cache
def grammar(language: str) -> Grammar:
    """The word classes of a language (BCP 47 primary tag); all empty where it has none."""
    known = {field.name for field in fields(Grammar)} - {"language"}
    given: dict[str, frozenset[str]] = {}
    for name, words in read_table("grammar", language):
        key = name.replace("-", "_")
        key = f"{key}_" if key == "and" else key
        if key not in known:
            raise ValueError(f"grammar.{language}.tsv: there is no class {name!r}")
        given[key] = word_set(words)
    return Grammar(language, **given)


# The classes of English by name, for rules that hold of English only.
_ENGLISH = grammar("en")
BE = _ENGLISH.be
HAVE = _ENGLISH.have
DO = _ENGLISH.do
AUXILIARIES = _ENGLISH.auxiliaries
ARTICLES = _ENGLISH.pointers
POSSESSIVES = _ENGLISH.possessives
QUANTIFIERS = _ENGLISH.quantifiers
DETERMINERS = _ENGLISH.determiners
SUBJECT_PRONOUNS = _ENGLISH.subject_pronouns
OBJECT_PRONOUNS = _ENGLISH.object_pronouns
PREPOSITIONS = _ENGLISH.prepositions
CONJUNCTIONS = _ENGLISH.conjunctions
RELATIVES = _ENGLISH.relatives
WH = _ENGLISH.wh
NEGATIONS = _ENGLISH.negations
MODALS = _ENGLISH.modals
FUNCTION = _ENGLISH.function
is_adverb = _ENGLISH.is_adverb
