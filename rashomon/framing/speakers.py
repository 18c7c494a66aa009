"""Who is said to have said it: the source beside an attribution cue."""

from __future__ import annotations

from rashomon.framing.contexts import head_before
from rashomon.framing.grammar import Grammar
from rashomon.framing.words import Words
from rashomon.model import Span

_LONGEST = 14  # words of a source, with its title
_ASIDE = 40  # words of an aside or an opening phrase; a bound for endless lines
_CLOSING = ("”", '"', "''", "’", "»")


def source_of_verb(
    g: Grammar, words: Words, at: int, length: int, bounds: tuple[int, int], form: str
) -> Span | None:
    """The subject of the reporting verb at word `at`: before it, or after it where it follows a
    quotation or its clause (“…,” said the minister).

    `length` is the verb's in words, `bounds` the sentence's first word and the one after its
    last, `form` the verb's ("gerund": "…, adding that" has the sentence's subject).
    """
    first, stop = bounds
    head = head_before(g, words, at, first)
    if form == "past" and head >= first and words.folded[head] in g.be:
        return _agent(g, words, at + length, stop)
    while head >= first and words.folded[head] in g.auxiliaries and words.gap(head + 1).isspace():
        head = head_before(g, words, head, first)
    # what stands between the subject's last word and the verb (or its auxiliaries)
    gap = words.gap(head + 1).strip() if head >= first else ""
    if form == "gerund" and (gap or head < first or words.folded[head] in g.ends_source):
        return _opening_phrase(g, words, first, at)
    quoted = any(mark in gap for mark in _CLOSING)
    if quoted or head < first:
        return _phrase_after(g, words, at + length, stop)
    if gap.startswith((",", "—", "–", "--", ")")):
        return _before_aside(g, words, head, first) or _phrase_after(g, words, at + length, stop)
    if words.folded[head] in g.conjunctions or words.folded[head] in g.to:
        return _opening_phrase(g, words, first, at)
    return _phrase_before(g, words, head, first)


def _agent(g: Grammar, words: Words, at: int, stop: int) -> Span | None:
    """Who a passive names: "was praised by the mayor"."""
    for place in range(at, min(at + 3, stop)):
        if words.folded[place] in g.by:
            return _phrase_after(g, words, place + 1, stop)
    return None


def _opening_phrase(g: Grammar, words: Words, first: int, at: int) -> Span | None:
    """The noun phrase that opens the sentence, if a pronoun or a name is in it.

    An opening "On Sunday," is passed over.
    """
    start = first
    if words.folded[first] in g.prepositions | g.conjunctions:
        while start < min(at, first + _ASIDE) and "," not in words.gap(start):
            start += 1
    end = start
    while end < at and end - start < _LONGEST:
        word = words.folded[end]
        if (end > start and words.gap(end).strip(" .'’s-")) or word in g.ends_source:
            break
        if end > start and words.raw[end - 1][:1].isupper() and not words.raw[end][:1].isupper():
            break
        end += 1
        if word in g.subject_pronouns:
            return words.span(end - 1, end)
    named = any(words.raw[place][:1].isupper() for place in range(start + (start == first), end))
    single = end == start + 1 and words.folded[start] not in g.function
    return words.span(start, end) if end > start and (named or single) else None


def source_after(g: Grammar, words: Words, at: int, stop: int) -> Span | None:
    """The source that follows "according to" and its like, from word `at` on."""
    return _phrase_after(g, words, at, stop)


def _phrase_after(g: Grammar, words: Words, at: int, stop: int) -> Span | None:
    end = at
    while end < min(stop, at + _LONGEST):
        gap = words.gap(end)
        if end > at and gap.strip(" .'’s-"):
            break
        if end == at and gap.strip():
            return None
        word = words.folded[end]
        opening = end == at and word in g.inside - g.articles
        if opening or word in g.ends_source or word in g.object_pronouns:
            break
        if word in g.source_lead and not _capital(words, end + 1, stop):
            break
        end += 1
        if word in g.subject_pronouns:
            break
    while end > at and words.folded[end - 1] in g.inside:
        end -= 1
    return words.span(at, end) if end > at and _names_somebody(g, words, at, end) else None


def _names_somebody(g: Grammar, words: Words, at: int, end: int) -> bool:
    """Whether a phrase can be a speaker: a pronoun, a name, or article and noun."""
    first = words.folded[at]
    return (
        first in g.subject_pronouns
        or any(words.raw[place][:1].isupper() for place in range(at, end))
        or first in g.determiners
        or words.folded[end - 1].endswith("s")
        or first.endswith("s")
    )


def _capital(words: Words, at: int, stop: int) -> bool:
    return at < stop and words.raw[at][:1].isupper()


def _phrase_before(g: Grammar, words: Words, head: int, first: int) -> Span | None:
    """The noun phrase that ends with word `head`."""
    word = words.folded[head]
    if word in g.impersonal:
        return None
    if word in g.who | g.which | g.that:
        head -= 1
        if head < first:
            return None
        if words.gap(head + 1).strip() == ",":
            return _before_aside(g, words, head, first) or _phrase_before(g, words, head, first)
        word = words.folded[head]
    if word in g.subject_pronouns or word in g.object_pronouns or word in g.determiners:
        return words.span(head, head + 1)
    if word in g.function and word not in g.quantifiers:
        return None
    start = head
    while start > first and head - start < _LONGEST:
        gap = words.gap(start)
        previous = words.folded[start - 1]
        if gap.strip(" .'’s-") or previous in g.ends_source or previous in g.subject_pronouns:
            break
        if previous in g.inside_before_capital and not _capital(words, start, head + 1):
            break
        start -= 1
        if previous in g.articles and words.folded[start - 1] not in g.of:
            break
    while start < head and words.folded[start] in g.inside - g.articles:
        start += 1
    return words.span(start, head + 1)


def _before_aside(g: Grammar, words: Words, head: int, first: int) -> Span | None:
    """The name before an aside: "Ada Orne, the mayor of Velm, said"."""
    for place in range(head, max(first, head - _ASIDE), -1):
        if not words.gap(place).strip().startswith((",", "—", "–", "--", "(")):
            continue
        start = end = place - 1
        while start > first and _runs_on(g, words, start):
            start -= 1
        named = all(words.raw[at][:1].isupper() for at in range(place, head + 1))
        if named and start != first:
            return words.span(place, head + 1)  # "The mayor of Velm, Ada Orne, said"
        if words.raw[start][:1].isupper() and words.folded[start] not in g.function:
            opens = start == first or words.gap(start).strip(" .") or place - first < _LONGEST
            if opens and not (end == head and place == head):
                return words.span(start, end + 1)
    return None


def _runs_on(g: Grammar, words: Words, at: int) -> bool:
    """Whether the word before `at` belongs to the same name."""
    previous = words.raw[at - 1]
    if words.folded[at - 1] in g.determiners:
        return False  # "The minister, Ada Orne, said"
    return previous[:1].isupper() and not words.gap(at).strip(" .")
