"""When: a deed that one side tells as done and the other as still to come, and the time of day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rashomon.framing.conflicts import Finding
from rashomon.framing.grammar import Grammar
from rashomon.framing.inflection import is_irregular_past, stem
from rashomon.framing.pairs import Pair, Side, words_of
from rashomon.framing.words import Words
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
            one, first = _tense(pair.grammar, here, at)
            two, begin = _tense(pair.grammar, there, place)
            if {one, two} == {"done", "to come"}:
                note = f"Told as {one} here, as {two} there."
                yield Finding(
                    "time", here.span(first, at + 1), there.span(begin, place + 1), note, 0.6
                )
                return


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
    left, right = _times_of_day(pair.a, pair.language), _times_of_day(pair.b, pair.language)
    if len(left) == len(right) == 1 and left.keys() != right.keys():
        one, other = next(iter(left.values())), next(iter(right.values()))
        said = f"{pair.a.of(one)} here, {pair.b.of(other)} there"
        yield Finding("time", one, other, f"Another time of day: {said}.", 0.4)


def _times_of_day(side: Side, language: str) -> dict[str, Span]:
    """Parts of the day that a side names -> where it does first."""
    daytimes = date_words(language).daytimes
    found: dict[str, Span] = {}
    pattern = _daytime_pattern(language)
    for match in pattern.finditer(side.text, side.span.start, side.span.end):
        found.setdefault(daytimes[match[0].lower()], Span(*match.span()))
    return found
