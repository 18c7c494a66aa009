"""The words of two mentions of a fact, aligned.

The engine keeps what it has aligned (`rashomon.framing.alignment`), so a pair is always asked for
in the same order, the one in which the analysis aligned it.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.framing.alignment import align_words
from rashomon.mentions import Difference
from rashomon.model import Comparison, SentenceRef

_MIRRORED = {"only-a": "only-b", "only-b": "only-a"}


def align_mentions(
    comparison: Comparison, one: SentenceRef, other: SentenceRef
) -> Sequence[Difference]:
    """Kind ("same", "reworded", "only-a", "only-b") and spans of what `one` (a) and `other` (b)
    say alike and otherwise; nothing where their accounts are in different languages."""
    ours, theirs = comparison.account(one.document), comparison.account(other.document)
    if ours is None or theirs is None or ours.document.language != theirs.document.language:
        return ()
    if _place(comparison, one) > _place(comparison, other):
        mirrored = align_mentions(comparison, other, one)
        return [(_MIRRORED.get(kind, kind), b, a) for kind, a, b in mirrored]
    spans = comparison.sentence(one).span, comparison.sentence(other).span
    found = align_words(
        ours.document.text, spans[0], theirs.document.text, spans[1], ours.document.language
    )
    return [(each.kind, each.a, each.b) for each in found]


def _place(comparison: Comparison, ref: SentenceRef) -> tuple[int, int]:
    ids = [account.document.id for account in comparison.accounts]
    return ids.index(ref.document), ref.sentence
