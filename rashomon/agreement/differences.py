"""The passages where two coders differ, in reading order, to be walked through and settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.model import Annotation, Document, Span

_BLOCK = 256  # characters; most passages lie in one or two

Kind = Literal["only-first", "only-second", "borders", "other-tag"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the coders differ on a tag."""

    kind: Kind
    document: str
    span: Span  # from the first to the last character either of them marked
    tag: str
    first: tuple[str, ...]  # annotations of the first coder that bear the tag there
    second: tuple[str, ...]
    instead: tuple[str, ...] = ()  # "other-tag": tags the other coder gave that place


def find_differences(
    documents: Sequence[Document],
    first: Iterable[Annotation],
    second: Iterable[Annotation],
    tags: Sequence[str],
) -> tuple[Difference, ...]:
    """Every passage that one coder gave a tag and the other did not give in the same borders.

    Passages of one tag that overlap are one difference.  Where one coder alone gave the tag and
    the other gave the place other tags, these are named.
    """
    order = {document.id: number for number, document in enumerate(documents)}
    both = (
        [item for item in first if item.anchor.document in order],
        [item for item in second if item.anchor.document in order],
    )
    near = Near(both[0]), Near(both[1])
    found: list[Difference] = []
    for tag in tags:
        marks = sorted(
            (order[item.anchor.document], item.anchor.span, side, item.id)
            for side, annotations in enumerate(both)
            for item in annotations
            if tag in item.tags
        )
        for cluster in _clusters(marks):
            difference = _difference(documents, cluster, tag)
            if difference is not None:
                found.append(_with_other_tags(difference, *near))
    places = {tag: number for number, tag in enumerate(tags)}
    return tuple(
        sorted(found, key=lambda item: (order[item.document], item.span, places[item.tag]))
    )


Mark = tuple[int, Span, int, str]  # number of the account, passage, coder (0 or 1), annotation


def _clusters(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Marks in order, those that hang together by overlapping in one list."""
    clusters: list[list[Mark]] = []
    reach = (-1, -1)
    for mark in marks:
        number, span, _, _ = mark
        if clusters and number == reach[0] and span.start < reach[1]:
            clusters[-1].append(mark)
            reach = (number, max(reach[1], span.end))
        else:
            clusters.append([mark])
            reach = (number, span.end)
    return clusters


def _difference(
    documents: Sequence[Document], cluster: Sequence[Mark], tag: str
) -> Difference | None:
    spans = [{span for _, span, side, _ in cluster if side == coder} for coder in (0, 1)]
    if spans[0] == spans[1]:
        return None
    ids = [tuple(name for _, _, side, name in cluster if side == coder) for coder in (0, 1)]
    kind: Kind = "borders" if all(ids) else "only-first" if ids[0] else "only-second"
    whole = Span(
        min(span.start for _, span, _, _ in cluster), max(span.end for _, span, _, _ in cluster)
    )
    return Difference(kind, documents[cluster[0][0]].id, whole, tag, *ids)


class Near:
    """Annotations by place, so that what overlaps a passage is found without asking each."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        self._blocks: dict[tuple[str, int], list[Annotation]] = {}
        for item in annotations:
            for block in _blocks(item.anchor.span):
                self._blocks.setdefault((item.anchor.document, block), []).append(item)

    def overlapping(self, document: str, span: Span) -> Iterator[Annotation]:
        """In reading order; one that reaches over several blocks may come several times."""
        for block in _blocks(span):
            for item in self._blocks.get((document, block), ()):
                if item.anchor.span.overlap(span):
                    yield item


def _blocks(span: Span) -> range:
    return range(span.start // _BLOCK, (span.end - 1) // _BLOCK + 1)


def _with_other_tags(difference: Difference, first: Near, second: Near) -> Difference:
    if difference.kind == "borders":
        return difference
    other = second if difference.kind == "only-first" else first
    near = other.overlapping(difference.document, difference.span)
    tags = dict.fromkeys(tag for item in near for tag in item.tags)
    if not tags:
        return difference
    return Difference(
        "other-tag", difference.document, difference.span, difference.tag,
        difference.first, difference.second, tuple(tags),
    )  # fmt: skip
