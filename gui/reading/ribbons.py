"""The splitter between columns, whose handles carry ribbons from fact to fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QToolTip, QWidget

from gui.badges import fact_name
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

    def is_seen(self, height: float, *, one_end: bool) -> bool:
        """Whether both ends are on screen, or with `one_end` at least one; `height` is the
        viewports'."""
        left = self.left_bottom > HEIGHT and self.left_top < HEIGHT + height
        right = self.right_bottom > HEIGHT and self.right_top < HEIGHT + height
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


def seen_in_both(left: Column, right: Column) -> list[str]:
    """Ids of the facts with a mention on screen in both columns."""
    here = {mark.key: None for mark in left.pane.visible_marks(left.pane.marking.facts)}
    there = {mark.key for mark in right.pane.visible_marks(right.pane.marking.facts)}
    return [key for key in here if key in there]


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
    edges = [
        y - column.pane.scroll_value() + HEIGHT
        for column, mark in ((left, ours), (right, theirs))
        for y in column.pane.extent(mark)
    ]
    return Ribbon(ours, *edges)


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

    def update_ribbons(self) -> None:
        """Paint the ribbons anew: columns have scrolled, or marks have changed."""
        for handle in self.handles():
            handle.update()


class RibbonHandle(QSplitterHandle):
    """Draws the facts that the columns on both sides share; drags resize the columns."""

    def __init__(self, splitter: ColumnSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._splitter = splitter
        self._pressed: QPointF | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Border between two columns"))
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

    def ribbons(self) -> list[Ribbon]:
        """The ribbons to draw: facts seen in both columns; while one is picked, that one only,
        even where only one end of it is seen."""
        columns = self.neighbours()
        if columns is None:
            return []
        left, right = columns
        current = self._splitter.current_fact
        if current:
            keys: list[str] = [current]
        elif self._splitter.ribbons_shown:
            keys = seen_in_both(left, right)
        else:
            keys = []
        ribbons = [
            ribbon_between(left, right, ours, theirs)
            for key in keys
            for ours, theirs in paired(
                left.pane.marking.facts.of(key), right.pane.marking.facts.of(key)
            )
        ]
        height = left.pane.viewport().height()
        return [ribbon for ribbon in ribbons if ribbon.is_seen(height, one_end=bool(current))]

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
        ribbon = self.ribbon_at(event.position())
        if ribbon is not None:
            self._splitter.fact_activated.emit(ribbon.mark.key)

    def ribbon_at(self, point: QPointF) -> Ribbon | None:
        """The uppermost ribbon at a point of the handle."""
        ribbons = reversed(self.ribbons())
        return next((r for r in ribbons if r.shape(self.width()).contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            ribbon = self.ribbon_at(QPointF(event.pos()))
            text = f"{fact_name(ribbon.mark.hue)} · {ribbon.mark.label}" if ribbon else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
