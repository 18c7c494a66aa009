"""Takes the other columns along with the one being scrolled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from gui.reading.account_pane import AccountPane
from gui.reading.sync import (
    AnchorPair,
    ScrollMap,
    compatible_with,
    converge,
    heaviest_chain,
    sync_fraction,
)


class ScrollSync(QObject):
    """The column being scrolled drives every other; events that this causes are dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = True
        self._panes: Sequence[AccountPane] = ()
        self._weights: Mapping[str, float] = {}
        self._current = ""
        self._level: int | None = None
        self._maps: dict[tuple[int, int], ScrollMap] = {}
        self._driving = False

    def set_panes(self, panes: Sequence[AccountPane]) -> None:
        """Drive these panes."""
        self._panes = tuple(panes)
        self.forget()

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """How much each fact counts as an anchor, by its id."""
        self._weights = weights
        self.forget()

    def set_level(self, fact: str, level: int | None) -> None:
        """The fact picked is an anchor in any case, and columns agree at the height it stands."""
        self._current, self._level = fact, level
        self.forget()

    def forget(self) -> None:
        """Lines or facts have moved: compute the maps anew when they are needed."""
        self._maps.clear()

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

    def _map(self, driver: AccountPane, follower: AccountPane) -> ScrollMap:
        key = id(driver), id(follower)
        if key not in self._maps:
            chain = heaviest_chain(self._pairs(driver, follower))
            self._maps[key] = ScrollMap(chain, driver.text_height(), follower.text_height())
        return self._maps[key]

    def _pairs(self, driver: AccountPane, follower: AccountPane) -> list[AnchorPair]:
        pairs: list[AnchorPair] = []
        fixed: AnchorPair | None = None
        for mark in driver.marking.facts.marks:
            theirs = follower.marking.facts.of(mark.key)
            if theirs and driver.marking.facts.of(mark.key)[0] is mark:
                pair = AnchorPair(
                    driver.extent(mark)[0],
                    follower.extent(theirs[0])[0],
                    self._weights.get(mark.key, 1.0),
                )
                pairs.append(pair)
                if mark.key == self._current:
                    fixed = pair
        return compatible_with(pairs, fixed) if fixed is not None else pairs
