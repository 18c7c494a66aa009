"""Where a listed verb stands in its sentence, and how much that speaks for attribution.

Word classes stand in for a tagger.  The points are data (`attribution_contexts`), so that a reader
can see, and another language can bring, what each context weighs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rashomon.framing import grammar as g
from rashomon.framing.lexicon import Entry, load_list
from rashomon.framing.words import Words
from rashomon.text.word_tables import read_table

_OPENING = frozenset('“"„«‘`')
_SINGULAR = g.word_set("he she he'd she'd he'll she'll")
_FIRST_SECOND = g.word_set("i we you i've we've you've i'm we're you're i'd we'd you'd")
_PLURAL = g.word_set("they it they've they're they'd it'd")
_CLASSES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(("to",)), "to"), (g.MODALS, "modal"), (g.DO, "do"), (g.BE, "be"), (g.HAVE, "have"),
    (_FIRST_SECOND, "i-we-you"), (_SINGULAR, "he-she"), (_PLURAL, "they-it"),
    (frozenset(("who",)), "who"), (frozenset(("which",)), "which"), (frozenset(("that",)), "that"),
    (g.DETERMINERS, "determiner"), (g.PREPOSITIONS, "preposition"), (g.CONJUNCTIONS, "conjunction"),
)  # fmt: skip
_BEFORE = {word: name for words, name in reversed(_CLASSES) for word in words}
_AFTER = {
    **dict.fromkeys(g.CONJUNCTIONS, "conjunction"), **dict.fromkeys(g.PREPOSITIONS, "preposition"),
    **dict.fromkeys(g.DETERMINERS, "determiner"), **dict.fromkeys(g.OBJECT_PRONOUNS, "object"),
    **dict.fromkeys(("he", "she", "they", "we", "i", "it"), "subject"),
    **dict.fromkeys(g.AUXILIARIES, "auxiliary"), **dict.fromkeys(g.WH, "wh"),
    "to": "to", "that": "that",
}  # fmt: skip


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
    """The one form that a rule asks about: base, third, past (participles too) or gerund."""
    for form in ("participle", "past", "base", "third"):
        if form in entry.forms:
            return "past" if form == "participle" else form
    return "gerund"


def head_before(words: Words, at: int, first: int) -> int:
    """The word before `at` in the same clause that is no adverb; `first - 1` if there is none."""
    place = at - 1
    while place >= first and g.is_adverb(words.folded[place]) and words.gap(place + 1).isspace():
        place -= 1
    return place


def before(words: Words, at: int, first: int) -> str:
    """The class of what stands before word `at` in its sentence."""
    place = head_before(words, at, first)
    if place < first:
        return "start"
    gap = words.gap(place + 1)
    if gap.lstrip("'’s").strip():
        return "punctuation"
    word = words.folded[place]
    if gap.strip():
        return "be" if word in _BEFORE else "possessive"  # "he's saying", "Beijing's claim"
    if word in _BEFORE:
        return _BEFORE[word]
    if word[0].isdigit():
        return "determiner"
    if words.raw[place][:1].isupper():
        return "name"
    return "plural" if word.endswith("s") and not word.endswith("ss") else "noun"


def after(words: Words, at: int, stop: int) -> str:
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
    if word in _AFTER:
        return _AFTER[word]
    if word[0].isdigit():
        return "figure"
    if g.is_adverb(word):
        return "adverb"
    return "name" if words.raw[at][:1].isupper() else "noun"
