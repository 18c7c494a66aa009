"""When: a deed that one side tells as done and the other as still to come, and the time of day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from rashomon.framing.conflicts import Finding, number_conflicts
from rashomon.framing.grammar import Grammar, grammar
from rashomon.framing.inflection import is_irregular_past, stem
from rashomon.framing.pairs import Pair, Side, words_of
from rashomon.framing.words import Words
from rashomon.messages import worded
from rashomon.model import Span
from rashomon.text.dates import date_words

_BACK = 3  # words before a verb among which its auxiliaries stand


def times(pair: Pair) -> Iterator[Finding]:
    """One verb in the past here and in the future there, or another time of the day."""
    if not pair.language:
        return
    yield from _tenses(pair)
    yield from _daytimes(pair)


def _tenses(pair: Pair) -> Iterator[Finding]:
    if not any(_looks_ahead(one.text, one.span, pair.language) for one in (pair.a, pair.b)):
        return
    here, there = words_of(pair.a.text, pair.a.span), words_of(pair.b.text, pair.b.span)
    for at in range(len(here)):
        word = here.folded[at]
        if word in pair.grammar.function or len(word) < 3:
            continue
        for _, other in pair.aligned(here.span(at, at + 1)):
            place = there.at_or_after(other.start)
            if place >= len(there) or there.starts[place] >= other.end:
                continue
            if stem(word, pair.language) != stem(there.folded[place], pair.language):
                continue
            if _reports(pair.a, here.span(at, at + 1)) or _reports(pair.b, other):
                continue  # "said", "will say": not what is told
            one, first = _tense(pair.grammar, here, at)
            two, begin = _tense(pair.grammar, there, place)
            if {one, two} == {"done", "to come"}:
                note = worded("Told as done here, as to come there.")
                if one == "to come":
                    note = worded("Told as to come here, as done there.")
                yield Finding(
                    "time", here.span(first, at + 1), there.span(begin, place + 1), note, 0.6
                )
                return


@lru_cache(maxsize=4096)  # a passage stands in many pairs
def _looks_ahead(text: str, passage: Span, language: str) -> bool:
    """Whether anything is told as still to come: few sentences do, and the rest need no look."""
    g = grammar(language)
    endings = tuple(g.future_endings)
    folded = words_of(text, passage).folded
    return any(word in g.future_auxiliaries or word.endswith(endings) for word in folded)


def _reports(side: Side, span: Span) -> bool:
    """Whether a plain verb of saying stands there."""
    said = (cue for cue in side.cues_of("attribution") if cue.stance == "neutral")
    return any(cue.span.overlap(span) for cue in said)


def _tense(g: Grammar, words: Words, at: int) -> tuple[str, int]:
    """ "done", "to come" or "" for the verb at word `at`, and where its auxiliaries begin."""
    first = at
    while first and at - first < _BACK and words.gap(first).isspace():
        previous = words.folded[first - 1]
        if previous not in g.auxiliaries | g.future_auxiliaries | g.to and not g.is_adverb(
            previous
        ):
            break
        first -= 1
    before = words.folded[first:at]
    if any(word in g.future_auxiliaries for word in before):
        return "to come", first
    if any(word in g.modals | g.to for word in before):
        return "", at
    if any(word in g.past_auxiliaries | g.have for word in before):
        return "done", first
    word = words.folded[at]
    if word.endswith(tuple(g.future_endings)):
        return "to come", at
    subject = first > 0 and words.folded[first - 1] not in g.determiners | g.prepositions
    past = word.endswith(tuple(g.past_endings)) or is_irregular_past(word, g.language)
    return ("done", at) if past and subject and first == at else ("", at)


@cache
def _daytime_pattern(language: str) -> re.Pattern[str]:
    words = sorted(date_words(language).daytimes, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b", re.IGNORECASE)


def _daytimes(pair: Pair) -> Iterator[Finding]:
    left, right = (_times_of_day(side.text, side.span, pair.language) for side in (pair.a, pair.b))
    if len(left) == len(right) == 1 and not left.keys() & right.keys():
        (here, one), (there, other) = *left.items(), *right.items()
        hours = here & _HOURS and there & _HOURS
        if here & there and not hours:
            return  # "at 9 p.m.", "in the evening"
        if hours and any(told.a == one for told in number_conflicts(pair)):
            return  # told as figures already
        note = worded(
            "Another time of day: {here} here, {there} there.",
            here=pair.a.of(one),
            there=pair.b.of(other),
        )
        yield Finding("time", one, other, note, 0.4)


@lru_cache(maxsize=4096)  # a passage stands in many pairs
def _times_of_day(text: str, span: Span, language: str) -> dict[frozenset[str], Span]:
    """What a passage says of the time of day -> where it does first: the part of the day, or the
    hour with the parts it belongs to."""
    words = date_words(language)
    found: dict[frozenset[str], Span] = {}
    for match in words.clock.finditer(text, span.start, span.end):
        hour = int(match["hour"]) % 12 + (12 if match["half"].lower() == "p" else 0)
        found.setdefault(frozenset((f"{hour}h", *_PARTS[hour])), Span(*match.span()))
    for match in _daytime_pattern(language).finditer(text, span.start, span.end):
        part = words.daytimes[" ".join(match[0].lower().split())]
        found.setdefault(frozenset((part,)), Span(*match.span()))
    return found


_HOURS = frozenset(f"{hour}h" for hour in range(24))
# What people call an hour; generous, for two accounts may draw the line apart.
_PARTS: tuple[tuple[str, ...], ...] = (
    ("night", "midnight"), *[("night", "dawn")] * 4, ("dawn", "morning"), *[("morning",)] * 5,
    ("morning", "noon"), ("noon", "afternoon"), *[("afternoon",)] * 4, ("afternoon", "evening"),
    *[("evening", "night")] * 5, ("evening", "night", "midnight"),
)  # fmt: skip
