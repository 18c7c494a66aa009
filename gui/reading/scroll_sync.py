"""Takes the other columns along with the one being scrolled."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from heapq import nlargest

from PySide6.QtCore import QObject

from gui.reading.account_pane import AccountPane
from gui.reading.marks import Mark
from gui.reading.sync import (
    AnchorPair,
    ScrollMap,
    compatible_with,
    converge,
    heaviest_chain,
    sync_fraction,
)

Chain = Sequence[tuple[Mark, Mark]]  # mentions of facts in two columns

# Places in a chain on both sides of the last one asked for, among which the next is sought first.
_NEAR = 4

# Of long texts only the heaviest facts are anchors: to choose among 5,600 took 0.2 s a column.
MOST_ANCHORS = 2_000


class ScrollSync(QObject):
    """The column being scrolled drives every other; events that this causes are dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = True
        self._panes: Sequence[AccountPane] = ()
        self._weights: Mapping[str, float] = {}
        self._current = ""
        self._level: int | None = None
        self._maps: dict[tuple[int, int], ScrollMap | LongMap] = {}
        self._chains: dict[tuple[int, int], Chain] = {}  # of long texts, whatever their layout
        self._driving = False

    def set_panes(self, panes: Sequence[AccountPane]) -> None:
        """Drive these panes."""
        self._panes = tuple(panes)
        self._forget_chains()

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """How much each fact counts as an anchor, by its id."""
        self._weights = weights
        self._forget_chains()

    def set_level(self, fact: str, level: int | None) -> None:
        """The fact picked is an anchor in any case, and columns agree at the height it stands."""
        self._current, self._level = fact, level
        self._forget_chains()

    def forget(self) -> None:
        """Lines have moved: compute the maps anew when they are needed."""
        self._maps.clear()

    def _forget_chains(self) -> None:
        self._chains.clear()
        self.forget()

    def drive(self, driver: AccountPane, moved: int) -> None:
        """Let every other column follow `driver`, which a person has moved by `moved` px."""
        if not self.enabled or self._driving or driver not in self._panes:
            return
        self._driving = True
        try:
            for follower in self._panes:
                if follower is not driver:
                    self._follow(driver, follower, moved)
        finally:
            self._driving = False

    def _follow(self, driver: AccountPane, follower: AccountPane, moved: int) -> None:
        target = self.target(driver, follower, driver.scroll_value())
        earlier = self.target(driver, follower, driver.scroll_value() - moved)
        now = follower.scroll_value()
        height = driver.viewport().height()
        value = converge(now, target, target - earlier, moved, height)
        lowest, highest = min(0, now), max(follower.natural_maximum(), now)
        follower.scroll_to(round(max(lowest, min(value, highest))))

    def target(self, driver: AccountPane, follower: AccountPane, value: float) -> float:
        """The follower's scroll value that corresponds to the driver's `value`."""
        height = driver.viewport().height()
        share = sync_fraction(value, driver.natural_maximum(), height)
        if self._level is not None:
            share = self._level / max(1, height)
        to_other = self._map(driver, follower)
        return to_other(value + share * height) - share * follower.viewport().height()

    def _map(self, driver: AccountPane, follower: AccountPane) -> ScrollMap | LongMap:
        key = id(driver), id(follower)
        if key not in self._maps:
            self._maps[key] = self._made_map(driver, follower)
        return self._maps[key]

    def _made_map(self, driver: AccountPane, follower: AccountPane) -> ScrollMap | LongMap:
        shared = self._shared(driver, follower)
        if not (driver.is_long() or follower.is_long()):
            anchors = {
                mark.key: (driver.extent(mark)[0], follower.extent(theirs)[0])
                for mark, theirs in shared
            }
            chain = heaviest_chain(self._pairs(anchors))
            return ScrollMap(chain, driver.text_height(), follower.text_height())
        key = id(driver), id(follower)
        if key not in self._chains:
            heaviest = nlargest(MOST_ANCHORS, shared, key=lambda pair: self._weight(pair[0].key))
            anchors = {mark.key: (mark.start, theirs.start) for mark, theirs in heaviest}
            chosen = {(pair.a, pair.b) for pair in heaviest_chain(self._pairs(anchors))}
            self._chains[key] = sorted(
                (pair for pair in heaviest if (pair[0].start, pair[1].start) in chosen),
                key=lambda pair: pair[0].start,
            )
        return LongMap(self._chains[key], driver, follower)

    def _weight(self, fact: str) -> float:
        return float("inf") if fact == self._current else self._weights.get(fact, 1.0)

    def _shared(self, driver: AccountPane, follower: AccountPane) -> Chain:
        """The first mentions of each fact that both tell."""
        ours, theirs = driver.marking.facts, follower.marking.facts
        return [
            (mark, theirs.of(mark.key)[0])
            for mark in ours.marks
            if theirs.of(mark.key) and ours.of(mark.key)[0] is mark
        ]

    def _pairs(self, anchors: Mapping[str, tuple[float, float]]) -> list[AnchorPair]:
        """Places of facts in both columns as pairs that a chain may hold."""
        pairs = {
            fact: AnchorPair(a, b, self._weights.get(fact, 1.0)) for fact, (a, b) in anchors.items()
        }
        fixed = pairs.get(self._current)
        every = list(pairs.values())
        return compatible_with(every, fixed) if fixed is not None else every


class LongMap:
    """What `ScrollMap` answers, of long texts: asks only where the anchors around a place stand.

    To ask it of thousands takes seconds, and lays everything out at once.
    """

    def __init__(self, chain: Chain, driver: AccountPane, follower: AccountPane) -> None:
        self._chain = chain
        self._driver = driver
        self._follower = follower
        self._right = 0  # number of the anchor after the last place
        self._between = (0.0, 0.0)  # the anchors around the last place, and what lies between
        self._part = ScrollMap((), 0.0, 0.0)

    def __call__(self, y: float) -> float:
        """The height in the follower that corresponds to the height `y` in the driver."""
        if not self._between[0] <= y < self._between[1]:
            self._look_around(y)
        return self._part(y)

    def _look_around(self, y: float) -> None:
        chain = self._chain
        self._right = right = self._after(y)
        around = chain[max(0, right - 1) : right + 1]
        pairs = [
            AnchorPair(self._driver.extent(mark)[0], self._follower.extent(theirs)[0])
            for mark, theirs in around
        ]
        self._between = (pairs[0].a, pairs[1].a) if 0 < right < len(chain) else (0.0, 0.0)
        heights = self._driver.text_height(), self._follower.text_height()
        self._part = ScrollMap(pairs, *heights)

    def _after(self, y: float) -> int:
        """Number of the first anchor below `y`: mostly near the last, where scrolling goes on."""
        chain, top = self._chain, self._driver.places.top_at
        first, last = max(0, self._right - _NEAR), min(len(chain), self._right + _NEAR)
        found = bisect_right(chain, y, first, last, key=lambda pair: top(pair[0].start))
        if (found > first or first == 0) and (found < last or last == len(chain)):
            return found
        return bisect_right(chain, y, key=lambda pair: top(pair[0].start))
