"""Which words of a fact's mention stand only in this account, or differently in others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import category

from gui.word_differences import aligned, tells_something
from rashomon.model import Comparison, Fact, SentenceRef, Span

# What wins where one character is judged against several accounts.
_UNJUDGED, _ONLY_HERE, _REWORDED, _SAME = range(4)
_STRENGTH = {"only-a": _ONLY_HERE, "reworded": _REWORDED, "same": _SAME}
_AT_LEAST = [bytes(max(now, least) for now in range(256)) for least in range(_SAME + 1)]
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
    and stands only here if no account has anything in its place.  Stretches of words that tell
    nothing by themselves ("of the") are left out.
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
        for kind, run, _ in aligned(comparison, mention, other):
            if run is None:
                continue
            start, end = max(run.start, span.start) - span.start, run.end - span.start
            judged[start:end] = judged[start:end].translate(_AT_LEAST[_STRENGTH[kind]])
    for stretch, strength in _stretches(judged, span.of(text)):
        found = Span(span.start + stretch.start, span.start + stretch.end)
        if strength in _KIND and tells_something(account.document, found):
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
