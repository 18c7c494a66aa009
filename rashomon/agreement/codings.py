"""What one coder gave each tag, as stretches of all compared accounts laid end to end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.model import Annotation, Document, Span
from rashomon.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Continuum:
    """The accounts end to end, and the sentences in them."""

    starts: Mapping[str, int]  # where each account begins
    length: int
    sentences: tuple[Span, ...]

    def span(self, annotation: Annotation) -> Span:
        """Where an annotation stands in all of them."""
        start = self.starts[annotation.anchor.document]
        span = annotation.anchor.span
        return Span(start + span.start, start + span.end)


def continuum(documents: Sequence[Document]) -> Continuum:
    """Lay accounts end to end."""
    starts: dict[str, int] = {}
    sentences: list[Span] = []
    length = 0
    for document in documents:
        starts[document.id] = length
        for span in split_sentences(document.text, document.language):
            sentences.append(Span(length + span.start, length + span.end))
        length += len(document.text)
    return Continuum(starts, length, tuple(sentences))


def passages(annotations: Iterable[Annotation], whole: Continuum) -> dict[str, tuple[Span, ...]]:
    """The passages of each tag, in order, each once, as they were marked."""
    found: dict[str, set[Span]] = {}
    for annotation in annotations:
        for tag in annotation.tags:
            found.setdefault(tag, set()).add(whole.span(annotation))
    return {tag: tuple(sorted(spans)) for tag, spans in found.items()}


def without_overlaps(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Passages in order, those that overlap made one; those that only touch stay apart."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def characters_of(units: Iterable[Span]) -> int:
    """Characters in passages without overlaps."""
    return sum(map(len, units))


def characters_of_both(first: Sequence[Span], second: Sequence[Span]) -> int:
    """Characters in both of two lists of passages, each in order and without overlaps."""
    total = a = b = 0
    while a < len(first) and b < len(second):
        total += first[a].overlap(second[b])
        if first[a].end <= second[b].end:
            a += 1
        else:
            b += 1
    return total


def sentences_of(units: Sequence[Span], sentences: Sequence[Span]) -> frozenset[int]:
    """Numbers of the sentences that a passage reaches into."""
    starts = [sentence.start for sentence in sentences]
    ends = [sentence.end for sentence in sentences]
    reached: set[int] = set()
    for unit in units:
        reached.update(range(bisect_right(ends, unit.start), bisect_left(starts, unit.end)))
    return frozenset(reached)


def overlapping(span: Span, units: Sequence[Span]) -> bool:
    """Whether a passage shares a character with any of some without overlaps, in order."""
    number = bisect_right(units, span.start, key=lambda unit: unit.end)
    return number < len(units) and units[number].start < span.end
