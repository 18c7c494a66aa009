"""The margin right of the text: a bar for each annotation, with its tags' names where room is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from gui.reading.geometry import TextGeometry
from gui.reading.marks import Mark, MarkIndex
from gui.tag_colours import tag_colour
from gui.theme import Theme

GAP = 10  # between text and lanes
LANE, BAR = 7, 4
NARROW_CHIP, WIDE_CHIP, CHIP_GAP, CHIP_HEIGHT = 84, 148, 5, 18
CHIP_ROOM = 400  # narrowest room for text, lanes and chips that still leaves good lines
EDGE = 8
EMPTY = 12  # right margin of a column without annotations


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation's bar and chip in document pixels; the chip is empty where none is drawn."""

    mark: Mark
    bar: QRectF
    chip: QRectF


class AnnotationLane:
    """Places, paints and finds annotations in the margin."""

    def __init__(self, geometry: TextGeometry) -> None:
        self._geometry = geometry
        self._lanes = 0
        self._chip_width = 0
        self.left = 0.0  # of the margin, in the viewport

    def fit(self, annotations: MarkIndex, room: int) -> int:
        """Width the margin needs for these annotations in a pane with `room` px beside the
        gutter."""
        self._lanes = max((mark.lane + 1 for mark in annotations.marks), default=0)
        self._chip_width = 0
        if not self._lanes:
            return EMPTY
        if room >= CHIP_ROOM:
            self._chip_width = min(WIDE_CHIP, NARROW_CHIP + (room - CHIP_ROOM) // 4)
        chips = CHIP_GAP + self._chip_width if self._chip_width else 0
        return GAP + self._lanes * LANE + chips + EDGE

    def has_chips(self) -> bool:
        """Whether there is room for names beside the bars."""
        return self._chip_width > 0

    def place(self, marks: Sequence[Mark]) -> list[Placed]:
        """Bars side by side in lanes; chips under each other, each as near its bar's top as the
        one above lets it."""
        placed: list[Placed] = []
        chip_x = self.left + GAP + self._lanes * LANE + CHIP_GAP - (LANE - BAR)
        free = float("-inf")
        for mark in sorted(marks, key=lambda item: (item.start, item.lane)):
            top, bottom = self._geometry.extent(mark.start, mark.end)
            bar = QRectF(self.left + GAP + mark.lane * LANE, top, BAR, bottom - top)
            chip = QRectF()
            if self._chip_width:
                chip = QRectF(chip_x, max(top, free), self._chip_width, CHIP_HEIGHT)
                free = chip.bottom() + 3
            placed.append(Placed(mark, bar, chip))
        return placed

    def paint(
        self, painter: QPainter, marks: Sequence[Mark], theme: Theme, font: QFont, chosen: str = ""
    ) -> None:
        """Paint the bars and chips of these annotations; the one of the id `chosen` is framed."""
        small = QFont(font)
        small.setPixelSize(11)
        painter.setFont(small)
        for item in self.place(marks):
            colours = [tag_colour(name, theme) for name in item.mark.colours] or [
                theme.colour("muted")
            ]
            _paint_bar(painter, item.bar, colours)
            if not item.chip.isEmpty():
                _paint_chip(painter, item, colours[0], theme)
            if chosen and item.mark.key == chosen:
                _frame(painter, item, theme)

    def hit(self, marks: Sequence[Mark], point: QPointF) -> Mark | None:
        """The annotation whose bar or chip holds a point in document pixels."""
        for item in self.place(marks):
            if item.bar.adjusted(-2, 0, 2, 0).contains(point) or item.chip.contains(point):
                return item.mark
        return None


def _paint_bar(painter: QPainter, bar: QRectF, colours: Sequence[QColor]) -> None:
    share = bar.height() / len(colours)
    path = QPainterPath()
    path.addRoundedRect(bar, 2, 2)
    painter.save()
    painter.setClipPath(path)
    for number, colour in enumerate(colours):
        painter.fillRect(QRectF(bar.left(), bar.top() + number * share, bar.width(), share), colour)
    painter.restore()


def _frame(painter: QPainter, item: Placed, theme: Theme) -> None:
    """A line around bar and chip: the chosen one is told by shape, whatever its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(item.bar.adjusted(-1.75, -1.75, 1.75, 1.75), 3.5, 3.5)
    if not item.chip.isEmpty():
        painter.drawRoundedRect(_chip_box(painter, item)[0], 4, 4)
    painter.restore()


def _paint_chip(painter: QPainter, item: Placed, colour: QColor, theme: Theme) -> None:
    soft = QColor(colour)
    soft.setAlpha(46 if theme.dark else 30)
    chip, label = _chip_box(painter, item)
    path = QPainterPath()
    path.addRoundedRect(chip, 4, 4)
    painter.fillPath(path, soft)
    painter.setPen(theme.colour("ink"))
    painter.drawText(chip.adjusted(6, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, label)


def _chip_box(painter: QPainter, item: Placed) -> tuple[QRectF, str]:
    """The chip as wide as its words need, and these words."""
    metrics = QFontMetricsF(painter.font())
    label = metrics.elidedText(
        item.mark.label or item.mark.note or "…",
        Qt.TextElideMode.ElideRight,
        item.chip.width() - 12,
    )
    chip = QRectF(item.chip)
    chip.setWidth(min(chip.width(), metrics.horizontalAdvance(label) + 12))
    return chip, label
