"""Which sentence a caret or a selection stands in."""

from __future__ import annotations

from collections.abc import Sequence

from gui.reading.column import Column
from rashomon.model import Sentence, Span


def sentence_around(sentences: Sequence[Sentence], column: Column, span: Span) -> Span:
    """`span` widened to whole sentences; without any there, to the line it stands in."""
    touched = [s.span for s in sentences if s.span.start <= max(span.start, span.end - 1)]
    touched = [other for other in touched if other.end > span.start or other.end == span.end]
    if touched:
        return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))
    text = column.document.text
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return Span(start, len(text) if end < 0 else end)
