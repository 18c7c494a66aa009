"""Ribbons and their stubs as shapes, in pixels of the border they are drawn in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui.reading.column import Column
from gui.reading.column_header import header_height
from gui.reading.marks import Mark

STUB_LENGTH = 9.0  # px, along the border; it reaches as far into it
_ARROW = 3.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A tie between two mentions."""

    mark: Mark
    left_top: float
    left_bottom: float
    right_top: float
    right_bottom: float

    def is_seen(self, height: float, *, one_end: bool) -> bool:
        """Whether both ends are on screen, or with `one_end` at least one; `height` is the
        viewports'."""
        top = header_height()
        left = self.left_bottom > top and self.left_top < top + height
        right = self.right_bottom > top and self.right_top < top + height
        return (left or right) if one_end else (left and right)

    def shape(self, width: float) -> QPainterPath:
        """The band between the two edges of a handle `width` px wide."""
        bend = width / 2
        path = QPainterPath(QPointF(0, self.left_top))
        path.cubicTo(bend, self.left_top, bend, self.right_top, width, self.right_top)
        path.lineTo(width, self.right_bottom)
        path.cubicTo(bend, self.right_bottom, bend, self.left_bottom, 0, self.left_bottom)
        path.closeSubpath()
        return path

    def holds(self, point: QPointF, width: float) -> bool:
        """Whether a point of the handle lies on the band."""
        return self.shape(width).contains(point)


@dataclass(frozen=True, slots=True)
class Stub:
    """The beginning of a ribbon whose other end is out of view: it bends up or down to it."""

    mark: Mark
    at_left: bool
    y: float  # middle of the mention seen
    up: bool  # where the other end is

    def shape(self, width: float) -> QPainterPath:
        """A hook with an arrow head, open; to be stroked."""
        edge, way = (0.0, 1.0) if self.at_left else (width, -1.0)
        tip = QPointF(edge + way * STUB_LENGTH, self.y - self._down() * STUB_LENGTH)
        path = QPainterPath(QPointF(edge, self.y))
        path.quadTo(QPointF(tip.x(), self.y), tip)
        path.moveTo(tip + QPointF(-_ARROW, self._down() * _ARROW))
        path.lineTo(tip)
        path.lineTo(tip + QPointF(_ARROW, self._down() * _ARROW))
        return path

    def _down(self) -> float:
        return 1.0 if self.up else -1.0

    def holds(self, point: QPointF, width: float) -> bool:
        """Whether a point of the handle lies on the stub, with room for a hand."""
        area: QRectF = self.shape(width).boundingRect().adjusted(-2, -2, 2, 2)
        return area.contains(point)


def seen_in(column: Column) -> dict[str, Mark]:
    """The facts with a mention on screen, each with the first seen."""
    found: dict[str, Mark] = {}
    for mark in column.pane.visible_marks(column.pane.marking.facts):
        found.setdefault(mark.key, mark)
    return found


def paired(ours: Sequence[Mark], theirs: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    """First with first, second with second; the rest of the longer side with the last."""
    if not ours or not theirs:
        return []
    return [
        (ours[min(nth, len(ours) - 1)], theirs[min(nth, len(theirs) - 1)])
        for nth in range(max(len(ours), len(theirs)))
    ]


def ribbon_between(left: Column, right: Column, ours: Mark, theirs: Mark) -> Ribbon:
    """The ribbon from a mention in the left column to one in the right."""
    edges = [edge for column, mark in ((left, ours), (right, theirs)) for edge in _on(column, mark)]
    return Ribbon(ours, *edges)


def stub_of(column: Column, other: Column, mark: Mark, *, at_left: bool) -> Stub | None:
    """The stub at a mention seen in `column`; None where `other` does not tell its fact."""
    theirs = other.pane.marking.facts.of(mark.key)
    if not theirs:
        return None
    top, bottom = _on(column, mark)
    highest = header_height()
    lowest = highest + column.pane.viewport().height()
    middle = (max(top, highest) + min(bottom, lowest)) / 2
    return Stub(mark, at_left, middle, _on(other, theirs[0])[1] <= highest)


def _on(column: Column, mark: Mark) -> tuple[float, float]:
    top, bottom = column.pane.extent(mark)
    shift = header_height() - column.pane.scroll_value()
    return top + shift, bottom + shift


def crossing_behind(ribbons: Sequence[Ribbon]) -> list[Ribbon]:
    """In the order to be painted: first those that cross the longest row of parallel ones."""
    ordered = sorted(ribbons, key=lambda ribbon: (ribbon.left_top, ribbon.right_top))
    ends: list[float] = []  # least right end of a parallel row, by its length
    length: list[int] = []
    for ribbon in ordered:
        at = bisect_right(ends, ribbon.right_top)
        ends[at : at + 1] = [ribbon.right_top]
        length.append(at)
    parallel: list[Ribbon] = []
    wanted, limit = len(ends) - 1, float("inf")
    for ribbon, place in zip(reversed(ordered), reversed(length), strict=True):
        if place == wanted and ribbon.right_top <= limit:
            parallel.append(ribbon)
            wanted, limit = wanted - 1, ribbon.right_top
    inside = {id(ribbon) for ribbon in parallel}
    return [each for each in ordered if id(each) not in inside] + parallel[::-1]
