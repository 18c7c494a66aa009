"""Passages of a project file whose words do not stand where the file says: for a person to see."""

from __future__ import annotations

from rashomon.annotation.reanchoring import in_review, reanchor
from rashomon.annotation.similar import Likeness
from rashomon.files.strict_json import FormatError, Record
from rashomon.messages import worded
from rashomon.model import Anchor, Document, Review, Span

REVIEW = "rashomon:review"


def checked(anchor: Anchor, target: Record, document: Document) -> Anchor:
    """The anchor as the file has it, or in review where it must be.

    `target` is what was read of the passage; its `rashomon:review` is taken.  A passage beyond
    the text's end, or at which other words stand than its quote, was cut off from its text by
    another program: it loads, with the likeliest place as a candidate, and moves nowhere unasked.
    """
    if target.has(REVIEW):
        return _in_review(anchor, target.record(REVIEW), document)
    if anchor.span.of(document.text) == anchor.quote:
        return anchor
    if anchor.span.end > len(document.text):
        reason = worded(
            "The file places it up to letter {span_end}, but the text has {count}.",
            span_end=anchor.span.end,
            count=len(document.text),
        )
    else:
        reason = worded("Other words stand where the file places it.")
    found = reanchor(anchor, document)
    if found.review is None:
        return in_review(anchor, document, reason, Likeness(found.span, 1.0))
    return in_review(anchor, document, reason, _candidate(found.review))


def _candidate(review: Review) -> Likeness | None:
    return Likeness(review.candidate, review.similarity) if review.candidate else None


def _in_review(anchor: Anchor, record: Record, document: Document) -> Anchor:
    reason = record.text("rashomon:reason", "")
    candidate = None
    if record.has("rashomon:start"):
        start, end = record.integer("rashomon:start"), record.integer("rashomon:end")
        if not start < end <= len(document.text):
            raise FormatError(
                record.place,
                worded("{start} to {end} is no passage of the text", start=start, end=end),
            )
        similarity = record.share("rashomon:similarity")
        candidate = Likeness(Span(start, end), similarity)
    return in_review(anchor, document, reason, candidate)
