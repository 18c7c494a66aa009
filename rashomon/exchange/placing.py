"""Passages of other programs' files in a text of ours: where their words stand, or in review."""

from __future__ import annotations

from collections.abc import Iterable

from rashomon.annotation.anchoring import make_anchor
from rashomon.annotation.reanchoring import in_review, reanchor
from rashomon.exchange.report import Notes
from rashomon.messages import worded
from rashomon.model import Anchor, Document, Span
from rashomon.text.normalise import normalise


def place(
    document: Document,
    places: Iterable[tuple[int | None, int | None]],
    quote: str,
    prefix: str = "",
    suffix: str = "",
) -> Anchor | None:
    """The anchor of a passage that a file gives by its words, its place, or both.

    Parameters
    ----------
    places
        What the file's numbers may mean in `document`, likeliest first; they may lie anywhere.
    quote
        The words; "" where the file gives none, and the first possible place counts.

    Returns
    -------
    Anchor | None
        In review where the words do not stand for sure in one place; None where there are no
        words and no possible place.
    """
    words = normalise(quote)
    spans = [
        Span(start, end)
        for start, end in places
        if start is not None and end is not None and 0 <= start < end <= len(document.text)
    ]
    for span in spans:
        if not quote or span.of(document.text) in (quote, words):  # words have lost a BOM
            return make_anchor(document, span)
    if not words:
        return None
    start = spans[0].start if spans else 0
    wanted = Anchor(
        document.id, Span(start, start + len(words)), words, normalise(prefix), normalise(suffix)
    )
    return reanchor(wanted, document)


def without_place(document: Document, quote: str, start: int, reason: str) -> Anchor:
    """An anchor in review: its words are known, its place is not."""
    words = normalise(quote)
    span = Span(start, start + len(words)) if start >= 0 else Span(0, len(words))
    return in_review(Anchor(document.id, span, words), document, reason)


def note_review(anchor: Anchor, notes: Notes) -> None:
    """Tell of a passage that a person must find."""
    if anchor.review is not None:
        notes.add(worded("a passage was not found for sure and needs review"), anchor.quote)
