"""What of each mention matches: the clause that is tinted, where the sentence says more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from gui.reading.marks import Mark


def part_marks(facts: Iterable[Mark]) -> list[Mark]:
    """What of each mention matches, as marks of their own; they may overlap."""
    return [
        Mark(start, end, mark.key, mark.hue, mark.lane, carried=mark.carried)
        for mark in facts
        for start, end in mark.parts or ((mark.start, mark.end),)
    ]


def apart(marks: Iterable[Mark]) -> list[Mark]:
    """The same places with one mark each, that of the lowest lane: two tints would be mud."""
    return [mark for group in _overlapping(marks) for mark in _taken_apart(group)]


def _overlapping(marks: Iterable[Mark]) -> Iterator[list[Mark]]:
    """Runs of marks that overlap, directly or through others."""
    group: list[Mark] = []
    reach = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        if group and mark.start >= reach:
            yield group
            group = []
        group.append(mark)
        reach = max(reach, mark.end) if len(group) > 1 else mark.end
    if group:
        yield group


def _taken_apart(group: Sequence[Mark]) -> Iterator[Mark]:
    if len(group) == 1:
        yield group[0]
        return
    edges = sorted({edge for mark in group for edge in (mark.start, mark.end)})
    last: Mark | None = None
    for start, end in pairwise(edges):
        here = [mark for mark in group if mark.start <= start and mark.end >= end]
        mark = min(here, key=lambda mark: mark.lane)
        if (
            last is not None
            and last.end == start
            and (last.key, last.lane) == (mark.key, mark.lane)
        ):
            last = replace(last, end=end)
            continue
        if last is not None:
            yield last
        last = replace(mark, start=start, end=end)
    if last is not None:
        yield last
