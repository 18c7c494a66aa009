"""Which words of a fact's mention stand only in this account, or differently in others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from rashomon.model import Comparison, Fact, SentenceRef, Span

_STRENGTH = {"only-here": 0, "reworded": 1, "same": 2}


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
    span = comparison.sentence(mention).span
    best: dict[Span, str] = {}
    for other in others:
        for word, kind in _against(comparison, mention, other):
            if _STRENGTH[kind] > _STRENGTH.get(best.get(word, ""), -1):
                best[word] = kind
    words = sorted(best.items())
    for kind, run in groupby(words, key=lambda item: item[1]):
        stretch = [word for word, _ in run]
        if kind != "same":
            covered = Span(stretch[0].start, min(span.end, stretch[-1].end))
            yield DifferenceSpan(mention.document, covered, kind)


def _against(
    comparison: Comparison, mention: SentenceRef, other: SentenceRef
) -> Iterator[tuple[Span, str]]:
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
            kind = "only-here" if difference.kind == "only-a" else difference.kind
            yield difference.a, kind
