"""Where a listed verb stands in its sentence, and how much that speaks for attribution.

Word classes stand in for a tagger.  The points are data (`attribution_contexts`), so that a reader
can see, and another language can bring, what each context weighs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rashomon.framing.grammar import Grammar, grammar
from rashomon.framing.lexicon import Entry, load_list
from rashomon.framing.words import Words
from rashomon.text.word_tables import read_table

_OPENING = frozenset('“"„«‘`')


@cache
def _before_classes(language: str) -> Mapping[str, str]:
    """A word -> the class that counts where it stands before a verb."""
    g = grammar(language)
    classes = (
        (g.to, "to"), (g.modals, "modal"), (g.do, "do"), (g.be, "be"), (g.have, "have"),
        (g.i_we_you, "i-we-you"), (g.he_she, "he-she"), (g.they_it, "they-it"), (g.who, "who"),
        (g.which, "which"), (g.that, "that"), (g.determiners, "determiner"),
        (g.prepositions, "preposition"), (g.conjunctions, "conjunction"),
    )  # fmt: skip
    return {word: name for words, name in reversed(classes) for word in words}


@cache
def _after_classes(language: str) -> Mapping[str, str]:
    """A word -> the class that counts where it stands behind a verb."""
    g = grammar(language)
    classes = (
        (g.conjunctions, "conjunction"), (g.prepositions, "preposition"),
        (g.determiners, "determiner"), (g.object_pronouns, "object"), (g.plain_subjects, "subject"),
        (g.auxiliaries, "auxiliary"), (g.wh, "wh"), (g.to, "to"), (g.that, "that"),
    )  # fmt: skip
    return {word: name for words, name in classes for word in words}


@dataclass(frozen=True, slots=True)
class Context:
    """One context's points and its name for people ("before a that-clause")."""

    points: int
    words: str


@cache
def attribution_contexts(language: str) -> Mapping[str, Context]:
    """The points of a language's list of contexts; empty where it has none."""
    rows = read_table("attribution_contexts", language)
    return {context: Context(int(points), words) for context, points, words in rows}


@cache
def speakers(language: str) -> Mapping[str, str]:
    """Words for people and offices -> "role", for what reports or shows -> "document"."""
    kinds = {"office": "role", "person": "role", "document": "document"}
    return {
        entry.words[-1]: kinds[entry.kind]
        for entry in load_list("titles", language)
        if entry.kind in kinds
    }


def form_of(entry: Entry) -> str:
    """The one form that a rule asks about: base, third, past (participles too), future or
    gerund."""
    for form in ("participle", "past", "base", "third", "future"):
        if form in entry.forms:
            return "past" if form == "participle" else form
    return "gerund"


def head_before(g: Grammar, words: Words, at: int, first: int) -> int:
    """The word before `at` in the same clause that is no adverb; `first - 1` if there is none."""
    place = at - 1
    while place >= first and g.is_adverb(words.folded[place]) and words.gap(place + 1).isspace():
        place -= 1
    return place


def before(g: Grammar, words: Words, at: int, first: int) -> str:
    """The class of what stands before word `at` in its sentence."""
    place = head_before(g, words, at, first)
    if place < first:
        return "start"
    gap = words.gap(place + 1)
    if gap.lstrip("'’s").strip():
        return "punctuation"
    word = words.folded[place]
    known = _before_classes(g.language).get(word, "")
    if gap.strip():
        return "be" if known else "possessive"  # "he's saying", "Beijing's claim"
    if known:
        return known
    if word[0].isdigit():
        return "determiner"
    if words.raw[place][:1].isupper():
        return "name"
    return "plural" if word.endswith("s") and not word.endswith("ss") else "noun"


def after(g: Grammar, words: Words, at: int, stop: int) -> str:
    """The class of what follows: the word `at`, or the end of its sentence."""
    end = words.ends[at - 1]
    gap = words.text[end : words.starts[at]] if at < stop else words.text[end : end + 4]
    if (gap.strip(" ,:")[:1] in _OPENING and gap.strip(" ,:")) or "''" in gap:
        return "quotation"
    if at >= stop:
        return "end"
    if gap.strip():
        return "punctuation"
    word = words.folded[at]
    known = _after_classes(g.language).get(word)
    if known is not None:
        return known
    if word[0].isdigit():
        return "figure"
    if g.is_adverb(word):
        return "adverb"
    return "name" if words.raw[at][:1].isupper() else "noun"
