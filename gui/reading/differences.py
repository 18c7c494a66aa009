"""Which words of a fact's mention stand only in this account, or differently in others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import category

from rashomon.model import Comparison, Fact, SentenceRef, Span

# What wins where one character is judged against several accounts.
_UNJUDGED, _ONLY_HERE, _REWORDED, _SAME = range(4)
_STRENGTH = {"only-a": _ONLY_HERE, "reworded": _REWORDED, "same": _SAME}
_KIND = {_ONLY_HERE: "only-here", _REWORDED: "reworded"}


@dataclass(frozen=True, slots=True)
class DifferenceSpan:
    """A stretch of one document, in code points, and what is different about it."""

    document: str
    span: Span
    kind: str  # "only-here" or "reworded"


def word_differences(comparison: Comparison, fact: Fact) -> list[DifferenceSpan]:
    """The words of each mention of `fact` that no other account's mention has.

    A word is the same if any other account has it, reworded if some account says it otherwise,
    and stands only here if no account has anything in its place.
    """
    found: list[DifferenceSpan] = []
    for mention in fact.mentions:
        others = [other for other in fact.mentions if other.document != mention.document]
        found.extend(_differences_of(comparison, mention, others))
    return found


def _differences_of(
    comparison: Comparison, mention: SentenceRef, others: Sequence[SentenceRef]
) -> Iterator[DifferenceSpan]:
    account = comparison.account(mention.document)
    if account is None:
        return
    span, text = comparison.sentence(mention).span, account.document.text
    judged = bytearray(len(span))
    for other in others:
        for run, strength in _against(comparison, mention, other):
            for at in range(max(run.start, span.start), min(run.end, span.end)):
                judged[at - span.start] = max(judged[at - span.start], strength)
    for stretch, strength in _stretches(judged, span.of(text)):
        if strength in _KIND:
            found = Span(span.start + stretch.start, span.start + stretch.end)
            yield DifferenceSpan(mention.document, found, _KIND[strength])


def _stretches(judged: Sequence[int], text: str) -> Iterator[tuple[Span, int]]:
    """Stretches judged alike, from the first to the last letter or digit of each."""
    start = end = 0
    now = _UNJUDGED
    for at, strength in enumerate(judged):
        if not _is_letter(text[at]):
            continue
        if strength != now:
            if start < end:
                yield Span(start, end), now
            start, now = at, strength
        end = at + 1
    if start < end:
        yield Span(start, end), now


def _is_letter(character: str) -> bool:
    """Whether it is a letter, a digit, or a mark that belongs to one."""
    return character.isalnum() or category(character).startswith("M")


def _against(
    comparison: Comparison, mention: SentenceRef, other: SentenceRef
) -> Iterator[tuple[Span, int]]:
    ours, theirs = comparison.account(mention.document), comparison.account(other.document)
    if ours is None or theirs is None or ours.document.language != theirs.document.language:
        return
    # Imported late: it brings rapidfuzz and word lists, which the first paint need not wait for.
    from rashomon.framing.alignment import align_words

    differences = align_words(
        ours.document.text,
        comparison.sentence(mention).span,
        theirs.document.text,
        comparison.sentence(other).span,
        ours.document.language,
    )
    for difference in differences:
        if difference.a is not None:
            yield difference.a, _STRENGTH[difference.kind]
