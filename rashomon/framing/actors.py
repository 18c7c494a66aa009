"""Actors of the story and how each account names them: names, titles, metonyms, groups.

By rules and name matching; no model.  A person's merges and splits belong to the project and come
later; this is the machine's first reading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from rashomon.framing import grammar as g
from rashomon.framing.grammar import word_set
from rashomon.framing.lexicon import load_list
from rashomon.framing.reading import Reading
from rashomon.framing.words import Words
from rashomon.model import AccountAnalysis, ActorLabel, Span
from rashomon.text.dates import WEEKDAYS

# Spelling variants of one name ("Uighur", "Uyghur"), whole-name ratio; chosen on invented and
# transliterated names, below it different people with a common surname begin to join.
_VARIANT = 84
_JOINS = word_set("of the and for de da del la al bin ibn von van der on")
_GROUPS = word_set(
    "government regime administration authorities officials movement group militants fighters "
    "forces troops army police leaders leadership rulers party delegation militia rebels soldiers "
    "ministry embassy parliament state side people citizens protesters demonstrators"
)
_NEVER = frozenset(
    (*WEEKDAYS, "january", "february", "march", "april", "may", "june", "july", "august",
     "september", "october", "november", "december", "i", "mr", "mrs", "ms", "dr")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mention:
    """One naming: `name` is the proper name in it, `span` all of the label."""

    document: str
    name: str
    span: Span
    text: str
    country: str = ""


def find_labels(accounts: Sequence[AccountAnalysis]) -> tuple[ActorLabel, ...]:
    """How each account names the actors of the story, in order of accounts and place.

    Names are joined over spelling variants, surnames and countries' names, demonyms and capitals
    that stand for governments; `entity` is the fullest name most often used.  Actors named only
    once in all accounts are left out.
    """
    readings = [Reading(account.document, account.sentences) for account in accounts]
    common = _lower_case_words(readings)
    mentions = [item for reading in readings for item in _mentions(reading, common)]
    entities = _entities(mentions)
    counts = Counter(entities[item.name] for item in mentions)
    return tuple(
        ActorLabel(entities[item.name], item.document, item.text, item.span)
        for item in mentions
        if counts[entities[item.name]] > 1
    )


def _lower_case_words(readings: Iterable[Reading]) -> frozenset[str]:
    """Words that occur without a capital somewhere: a capital at a sentence's start is no name."""
    return frozenset(
        word for reading in readings for word in reading.words.raw if word == word.lower()
    )


def _mentions(reading: Reading, common: frozenset[str]) -> Iterator[_Mention]:
    words = reading.words
    countries = _country_terms(reading.document.language)
    titles = _titles(reading.document.language)
    for first, stop in words.bounds:
        at = first
        while at < stop:
            end = _name_end(words, at, first, stop, common)
            if end == at:
                at += 1
                continue
            mention = _mention(reading, at, end, first, stop, countries, titles)
            if mention is not None:
                yield mention
            at = end


def _name_end(words: Words, at: int, first: int, stop: int, common: frozenset[str]) -> int:
    """The word after the name that starts at `at`; `at` itself where none does."""
    if not _capital(words, at) or (at == first and words.folded[at] in common):
        return at
    if words.folded[at] in g.FUNCTION or words.folded[at] in _NEVER:
        return at
    end = at + 1
    while end < stop:
        gap = words.gap(end)
        if not (gap.isspace() and "\n" not in gap) and gap not in (". ", "."):
            break
        if _capital(words, end) and words.folded[end] not in _NEVER:
            end += 1
        elif (
            words.folded[end] in _JOINS
            and words.folded[end] != "and"
            and end + 1 < stop
            and _capital(words, end + 1)
            and words.gap(end + 1).isspace()
        ):
            end += 2
        else:
            break
    return end


def _capital(words: Words, at: int) -> bool:
    return words.raw[at][:1].isupper()


def _mention(
    reading: Reading,
    at: int,
    end: int,
    first: int,
    stop: int,
    countries: dict[str, tuple[str, str]],
    titles: frozenset[str],
) -> _Mention | None:
    words = reading.words
    name_start = at
    while name_start < end - 1 and words.folded[name_start] in titles:
        name_start += 1  # "Foreign Minister Wang Yi": the name is what follows the title
    name = words.span(name_start, end).of(reading.text)
    start, last = at, end
    if end < stop and words.folded[end] in _GROUPS and words.gap(end).isspace():
        last = end + 1  # "Chinese government", "Taliban fighters"
    while start > first and words.folded[start - 1] in titles and words.gap(start).isspace():
        start -= 1
    country, kind = countries.get(name, ("", ""))
    if kind == "demonym" and last == end and not _stands_alone(words, end, stop):
        return None
    span = words.span(start, last)
    return _Mention(reading.document.id, country or name, span, span.of(reading.text), country)


def _stands_alone(words: Words, end: int, stop: int) -> bool:
    """Whether a demonym is a noun ("the Chinese are"), not an adjective ("Chinese goods")."""
    return end >= stop or words.folded[end] in g.FUNCTION or not words.gap(end).isspace()


def _country_terms(language: str) -> dict[str, tuple[str, str]]:
    return {entry.term: (entry.note, entry.kind) for entry in load_list("countries", language)}


def _titles(language: str) -> frozenset[str]:
    return frozenset(
        word
        for entry in load_list("titles", language)
        if entry.kind == "office"
        for word in entry.words
    ) | {"foreign", "defence", "defense", "interior", "prime", "vice", "former", "deputy"}


def _entities(mentions: Sequence[_Mention]) -> dict[str, str]:
    """For every name the name of its entity."""
    counts = Counter(item.name for item in mentions)
    fixed = {item.name for item in mentions if item.country}
    ordered = sorted(counts, key=lambda name: (-len(name.split()), -counts[name], name))
    entity: dict[str, str] = {}
    heads: list[str] = []
    for name in ordered:
        entity[name] = name if name in fixed else _joined(name, heads, fixed)
        if entity[name] == name:
            heads.append(name)
    return entity


def _joined(name: str, heads: Sequence[str], fixed: set[str]) -> str:
    """The fuller name that `name` is a variant or the surname of; itself if none or several."""
    same = [
        head
        for head in heads
        if head not in fixed and (_surname_of(name, head) or _spelt_like(name, head))
    ]
    return same[0] if len(same) == 1 else name


def _surname_of(name: str, head: str) -> bool:
    parts = head.split()
    return len(parts) > 1 and " " not in name and name in (parts[-1], parts[0])


def _spelt_like(name: str, head: str) -> bool:
    if min(len(name), len(head)) < 5 or len(name.split()) != len(head.split()):
        return False
    return fuzz.ratio(name.lower(), head.lower()) >= _VARIANT
