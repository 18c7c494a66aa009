"""Which place of one account corresponds to a place of another while scrolling."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp

_ARRIVED = 2.0  # px: rounding to whole pixels leaves no larger gap


@dataclass(frozen=True, slots=True, order=True)
class AnchorPair:
    """A fact both columns carry: its heights in document pixels, and how much it counts."""

    a: float
    b: float
    weight: float = 1.0


def heaviest_chain(pairs: Sequence[AnchorPair]) -> tuple[AnchorPair, ...]:
    """The heaviest selection of pairs that rises in both columns.

    O(n log n) in the number of pairs: a tree of best weights over the ranks in `b`, filled in
    the order of `a` (Gusfield 1997, section 12.5.2, heaviest increasing subsequence).
    """
    ordered = sorted(pairs)
    heights = sorted({pair.b for pair in ordered})
    rank = {height: number for number, height in enumerate(heights, start=1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(heights) + 1)
    before: list[int] = []
    for _, same_height in groupby(enumerate(ordered), key=lambda item: item[1].a):
        found = [(n, pair, _best_below(best, rank[pair.b])) for n, pair in same_height]
        for number, pair, (weight, previous) in found:  # of equal `a` only one can be chosen
            before.append(previous)
            _raise_from(best, rank[pair.b], (weight + pair.weight, number))
    at = _best_below(best, len(heights) + 1)[1]
    chain: list[AnchorPair] = []
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    return tuple(reversed(chain))


def _best_below(tree: Sequence[tuple[float, int]], rank: int) -> tuple[float, int]:
    """The heaviest chain that ends below `rank`: its weight and its last pair."""
    at, found = rank - 1, (0.0, -1)
    while at > 0:
        found = max(found, tree[at])
        at -= at & -at
    return found


def _raise_from(tree: list[tuple[float, int]], rank: int, chain: tuple[float, int]) -> None:
    """Note a chain that ends at `rank`."""
    while rank < len(tree):
        tree[rank] = max(tree[rank], chain)
        rank += rank & -rank


def compatible_with(pairs: Sequence[AnchorPair], fixed: AnchorPair) -> list[AnchorPair]:
    """The pairs a chain through `fixed` may hold, `fixed` among them."""
    return [
        fixed,
        *(
            p
            for p in pairs
            if (p.a < fixed.a and p.b < fixed.b) or (p.a > fixed.a and p.b > fixed.b)
        ),
    ]


class ScrollMap:
    """Heights of column a to heights of column b: linear between the anchors and the ends."""

    __slots__ = ("_a", "_b")

    def __init__(self, chain: Sequence[AnchorPair], height_a: float, height_b: float) -> None:
        self._a = [0.0, *(pair.a for pair in chain), max(height_a, 1.0)]
        self._b = [0.0, *(pair.b for pair in chain), max(height_b, 1.0)]

    def __call__(self, y: float) -> float:
        """The height in b that corresponds to the height `y` in a; beyond the ends, as far
        beyond as in a."""
        if y <= 0 or y >= self._a[-1]:
            return y if y <= 0 else self._b[-1] + (y - self._a[-1])
        right = bisect_right(self._a, y)
        a0, a1 = self._a[right - 1], self._a[right]
        b0, b1 = self._b[right - 1], self._b[right]
        return b0 + (b1 - b0) * ((y - a0) / (a1 - a0) if a1 > a0 else 0.0)


def sync_fraction(value: float, maximum: float, viewport: float) -> float:
    """The share of the viewport's height at which both columns must agree.

    The middle, sliding to the top over the first half-screen and to the bottom over the last,
    so that both texts reach their ends together (Meld, `FileDiff._sync_vscroll`).
    """
    half = max(1.0, viewport / 2)
    from_top = min(1.0, max(0.0, value / half))
    from_bottom = min(1.0, max(0.0, (maximum - value) / half))
    return 0.5 * from_top + 0.5 * (1.0 - from_bottom)


def converge(current: float, target: float, step: float, moved: float, viewport: float) -> float:
    """Where a follower goes when the driver has moved by `moved` px.

    `step` is how far the follower's target moved with it.  A follower that stands off its target
    takes the step and closes the gap little by little, 95 % of it (1 - e^-3) within half a screen
    of scrolling, in however many steps: it never jumps.
    """
    gap = (target - step) - current
    share = 1.0 - exp(-3.0 * abs(moved) / max(1.0, viewport / 2))
    return target if abs(gap) <= _ARRIVED else current + step + gap * share
