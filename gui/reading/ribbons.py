"""The splitter between columns, whose handles carry ribbons from fact to fact."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gui.reading.column import Column
from gui.reading.column_header import HEIGHT
from gui.reading.mark_painter import through_line_pen
from gui.reading.marks import Mark
from gui.theme import Theme

HANDLE_WIDTH = 26
_CLICK_SLACK = 3  # px a click may move before it is a drag of the handle


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A tie between two mentions, in pixels of the handle."""

    mark: Mark
    left_top: float
    left_bottom: float
    right_top: float
    right_bottom: float

    def shape(self, width: float) -> QPainterPath:
        """The band between the two edges of a handle `width` px wide."""
        bend = width / 2
        path = QPainterPath(QPointF(0, self.left_top))
        path.cubicTo(bend, self.left_top, bend, self.right_top, width, self.right_top)
        path.lineTo(width, self.right_bottom)
        path.cubicTo(bend, self.right_bottom, bend, self.left_bottom, 0, self.left_bottom)
        path.closeSubpath()
        return path


class ColumnSplitter(QSplitter):
    """Columns beside each other; knows the theme, the fact picked and whether ribbons show."""

    fact_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.current_fact = ""
        self.ribbons_shown = True
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE_WIDTH)

    def createHandle(self) -> QSplitterHandle:
        return RibbonHandle(self)

    def columns(self) -> list[Column]:
        """The columns from left to right."""
        found = (self.widget(number) for number in range(self.count()))
        return [widget for widget in found if isinstance(widget, Column)]

    def handles(self) -> list[RibbonHandle]:
        """The handles between columns, from left to right."""
        found = (self.handle(number) for number in range(1, self.count()))
        return [handle for handle in found if isinstance(handle, RibbonHandle)]

    def set_through_line(self, level: int | None, colour: QColor) -> None:
        """Lead a line at that height of the viewports through the columns without the fact
        picked, from the first column that carries it to the last; None: no line."""
        columns = self.columns()
        carrying = [
            place
            for place, column in enumerate(columns)
            if column.pane.marking.facts.of(self.current_fact)
        ]
        first, last = (carrying[0], carrying[-1]) if carrying else (0, 0)
        line = (level, colour) if level is not None and carrying else None
        for place, column in enumerate(columns):
            skipped = first < place < last and place not in carrying
            column.pane.set_through_line(line if skipped else None)
        for place, handle in enumerate(self.handles(), start=1):
            skipped = first < place <= last and not {place - 1, place} <= set(carrying)
            handle.set_through_line(line if skipped else None)

    def refresh_ribbons(self) -> None:
        """Forget where mentions stood, and paint anew."""
        for handle in self.handles():
            handle.refresh()

    def update_ribbons(self) -> None:
        """Paint the ribbons anew: columns have scrolled."""
        for handle in self.handles():
            handle.update()


class RibbonHandle(QSplitterHandle):
    """Draws the facts that the columns on both sides share; drags resize the columns."""

    def __init__(self, splitter: ColumnSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._splitter = splitter
        self._links: list[tuple[Mark, Mark]] | None = None
        self._extents: list[tuple[float, float, float, float]] = []
        self._tops: list[float] = []
        self._pressed: QPointF | None = None
        self._through: tuple[int, QColor] | None = None

    def neighbours(self) -> tuple[Column, Column] | None:
        """The columns left and right of the handle."""
        columns = self._splitter.columns()
        for number in range(1, self._splitter.count()):
            if self._splitter.handle(number) is self and number < len(columns):
                return columns[number - 1], columns[number]
        return None

    def set_through_line(self, line: tuple[int, QColor] | None) -> None:
        """Draw a dashed line across at a height of the viewports, or none."""
        self._through = line
        self.update()

    def refresh(self) -> None:
        """Forget where the mentions stood."""
        self._links = None
        self.update()

    def _measure(self, left: Column, right: Column) -> list[tuple[Mark, Mark]]:
        if self._links is not None:
            return self._links
        measured: list[tuple[tuple[float, float, float, float], tuple[Mark, Mark]]] = []
        right_facts = right.pane.marking.facts
        for key in dict.fromkeys(mark.key for mark in left.pane.marking.facts.marks):
            ours, theirs = left.pane.marking.facts.of(key), right_facts.of(key)
            if not theirs:
                continue
            for nth in range(max(len(ours), len(theirs))):
                pair = ours[min(nth, len(ours) - 1)], theirs[min(nth, len(theirs) - 1)]
                extent = (*left.pane.extent(pair[0]), *right.pane.extent(pair[1]))
                measured.append((extent, pair))
        measured.sort(key=lambda item: item[0])
        self._extents = [extent for extent, _ in measured]
        self._tops = [extent[0] for extent in self._extents]
        self._links = [pair for _, pair in measured]
        return self._links

    def ribbons(self) -> list[Ribbon]:
        """The ribbons to draw, the current fact's last: those with both ends on screen, and of
        the current fact those with one."""
        columns = self.neighbours()
        if columns is None:
            return []
        left, right = columns
        links = self._measure(left, right)
        current = self._splitter.current_fact
        quiet = self._splitter.ribbons_shown and not current
        height = left.pane.viewport().height()
        from_left, from_right = left.pane.scroll_value(), right.pane.scroll_value()
        reach = max((bottom - top for top, bottom, _, _ in self._extents), default=0.0)
        first = bisect_left(self._tops, from_left - reach) if quiet else 0
        last = bisect_left(self._tops, from_left + height) if quiet else len(links)
        found: list[Ribbon] = []
        for number in range(first, last):
            mark = links[number][0]
            if not quiet and mark.key != current:
                continue
            extent = self._extents[number]
            ribbon = Ribbon(
                mark,
                *(y - from_left + HEIGHT for y in extent[:2]),
                *(y - from_right + HEIGHT for y in extent[2:]),
            )
            left_seen = ribbon.left_bottom > HEIGHT and ribbon.left_top < HEIGHT + height
            right_seen = ribbon.right_bottom > HEIGHT and ribbon.right_top < HEIGHT + height
            if (left_seen and right_seen) or (mark.key == current and (left_seen or right_seen)):
                found.append(ribbon)
        return found

    # ------------------------------------------------------------------ painting
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._splitter.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.fillRect(0, 0, self.width(), HEIGHT, theme.colour("panel"))
        for x in (0, self.width() - 1):
            painter.fillRect(x, HEIGHT, 1, self.height() - HEIGHT, theme.colour("line"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.colour("line"))
        painter.setClipRect(QRectF(0, HEIGHT, self.width(), self.height() - HEIGHT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ribbon in self.ribbons():
            self._paint(painter, ribbon)
        if self._through is not None:
            y = self._through[0] + HEIGHT + 0.5
            painter.setPen(through_line_pen(self._through[1]))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _paint(self, painter: QPainter, ribbon: Ribbon) -> None:
        theme = self._splitter.theme
        current = ribbon.mark.key == self._splitter.current_fact
        shape = ribbon.shape(self.width())
        painter.fillPath(shape, theme.fact(ribbon.mark.hue, 110 if current else 34))
        painter.setPen(QPen(theme.fact(ribbon.mark.hue, 230 if current else 70), 1))
        painter.drawPath(shape)

    # ------------------------------------------------------------------ mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.globalPosition()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if (event.globalPosition() - pressed).manhattanLength() > _CLICK_SLACK:
            return
        for ribbon in reversed(self.ribbons()):
            if ribbon.shape(self.width()).contains(event.position()):
                self._splitter.fact_activated.emit(ribbon.mark.key)
                return
