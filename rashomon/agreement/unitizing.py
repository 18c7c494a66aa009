"""Krippendorff's alpha for unitizing: do coders mark the same stretches of a text?

Unlike agreement by character it sees borders: two passages beside each other are not one.

References
----------
Krippendorff (1995), "On the Reliability of Unitizing Continuous Data"; Krippendorff (2004),
"Content Analysis", 2nd edition, section 11.6, whose worked example (page 254) is a test.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rashomon.agreement.figures import NOTHING, UNUSED, Figure
from rashomon.model import Span

Units = Sequence[Span]  # of one coder and one tag: in order, without overlaps


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Disagreement on the units of one tag: observed, and as chance would have it."""

    observed: float
    expected: float


def unitizing_alpha(every: Iterable[Disagreement]) -> Figure:
    """Alpha over one or more tags."""
    disagreements = tuple(every)
    if not disagreements:
        return Figure(None, UNUSED)
    expected = sum(item.expected for item in disagreements)
    if expected <= 0:
        return Figure(None, NOTHING)
    return Figure(1 - sum(item.observed for item in disagreements) / expected)


def disagreement(coders: Sequence[Units], length: int) -> Disagreement | None:
    """Disagreement of coders on one tag over a text of `length` characters.

    None where no coder marked anything, or one unit fills the whole text for each.
    """
    if not any(coders) or length < 1 or len(coders) < 2:
        return None
    gaps = [_gaps(units, length) for units in coders]
    observed = sum(
        _against(coders[one], gaps[one], coders[other])
        for one in range(len(coders))
        for other in range(len(coders))
        if one != other
    )
    pairs = len(coders) * (len(coders) - 1)
    expected = _expected(coders, gaps, length)
    return None if expected is None else Disagreement(observed / (pairs * length**2), expected)


def _gaps(units: Units, length: int) -> list[Span]:
    """The stretches that a coder left unmarked, those between touching units (empty) left out."""
    ends = [0, *(unit.end for unit in units)]
    starts = [*(unit.start for unit in units), length]
    return [Span(end, start) for end, start in zip(ends, starts, strict=True) if start > end]


def _against(units: Units, gaps: Sequence[Span], others: Units) -> int:
    """Squared differences of one coder's sections with another's units that they meet."""
    starts = [unit.start for unit in units]
    gap_starts = [gap.start for gap in gaps]
    total = 0
    for other in others:
        number = max(0, bisect_right(starts, other.start) - 1)
        while number < len(units) and units[number].start < other.end:
            unit = units[number]
            if unit.end > other.start:
                total += (unit.start - other.start) ** 2 + (unit.end - other.end) ** 2
            number += 1
        place = bisect_right(gap_starts, other.start) - 1
        if place >= 0 and gaps[place].contains(other):
            total += 2 * len(other) ** 2  # as gap against unit, and as unit against gap
    return total


def _expected(coders: Sequence[Units], gaps: Sequence[Sequence[Span]], length: int) -> float | None:
    units = [len(unit) for one in coders for unit in one]
    empty = sorted(len(gap) for one in gaps for gap in one)
    tails = [*accumulate(reversed(empty), initial=0)][::-1]  # lengths from each place to the end
    total = 0.0
    for size in units:
        first = bisect_left(empty, size)
        longer = len(empty) - first
        fitting = tails[first] - longer * (size - 1)
        total += (len(units) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * fitting
    whole = len(coders) * length
    ways = whole * (whole - 1) - sum(size * (size - 1) for size in units)
    return 2 / length * total / ways if ways > 0 and total > 0 else None
