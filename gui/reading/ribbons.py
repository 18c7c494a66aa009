"""The borders between columns, which carry ribbons from fact to fact."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QToolTip, QWidget

from gui.badges import fact_name
from gui.reading.column import Column
from gui.reading.column_header import header_height
from gui.reading.mark_painter import through_line_pen
from gui.reading.marks import Mark
from gui.reading.ribbon_shapes import (
    Ribbon,
    Stub,
    crossing_behind,
    paired,
    ribbon_between,
    seen_in,
    stub_of,
)
from gui.reading.ties import Ties

HANDLE_WIDTH = 26
_CLICK_SLACK = 3  # px a click may move before it is a drag of the handle


class RibbonSplitter(QSplitter):
    """Widgets beside each other with ribbons between the columns that meet at each border."""

    def __init__(self, ties: Ties, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.ties = ties
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE_WIDTH)

    def createHandle(self) -> QSplitterHandle:
        return RibbonHandle(self)

    def beside(self, handle: RibbonHandle) -> tuple[Column, Column] | None:
        """The columns left and right of a border, or None."""
        raise NotImplementedError

    def handles(self) -> list[RibbonHandle]:
        """The borders between what is shown, from left to right."""
        found = (self.handle(number) for number in range(1, self.count()))
        return [each for each in found if isinstance(each, RibbonHandle)]


class ColumnSplitter(RibbonSplitter):
    """Columns beside each other; those hidden are passed over."""

    def columns(self) -> list[Column]:
        """The columns from left to right, hidden ones included."""
        found = (self.widget(number) for number in range(self.count()))
        return [widget for widget in found if isinstance(widget, Column)]

    def shown(self) -> list[Column]:
        """The columns from left to right that are not hidden."""
        return [column for column in self.columns() if not column.isHidden()]

    def handles(self) -> list[RibbonHandle]:
        # A column's handle is the one at its left; Qt hides those of hidden columns only later.
        found = (self.handle(self.indexOf(column)) for column in self.shown()[1:])
        return [each for each in found if isinstance(each, RibbonHandle)]

    def beside(self, handle: RibbonHandle) -> tuple[Column, Column] | None:
        shown = self.shown()
        for left, right in pairwise(shown):
            if self.handle(self.indexOf(right)) is handle:
                return left, right
        return None


class RibbonHandle(QSplitterHandle):
    """Draws the facts that the columns on both sides share; drags resize the columns."""

    def __init__(self, splitter: RibbonSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._splitter = splitter
        self._ties = splitter.ties
        self._pressed: QPointF | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Border between two columns"))
        self._through: tuple[int, QColor] | None = None

    def neighbours(self) -> tuple[Column, Column] | None:
        """The columns left and right of the handle."""
        return self._splitter.beside(self)

    def set_through_line(self, line: tuple[int, QColor] | None) -> None:
        """Draw a dashed line across at a height of the viewports, or none."""
        if line != self._through:
            self._through = line
            self.update()

    def ribbons(self) -> list[Ribbon]:
        """The ribbons to draw: facts seen in both columns; while one is picked, that one only,
        even where only one end of it is seen.  Those that cross others come first: behind."""
        return self._ends()[0]

    def stubs(self) -> list[Stub]:
        """Ends of ribbons whose other end is out of view; none while a fact is picked, whose
        ribbon is drawn whole."""
        return self._ends()[1]

    def _ends(self) -> tuple[list[Ribbon], list[Stub]]:
        columns = self.neighbours()
        if columns is None:
            return [], []
        current = self._ties.current_fact
        if current:
            return self._tied(*columns, [current], one_end=True), []
        if not self._ties.ribbons_shown:
            return [], []
        left, right = columns
        here, there = seen_in(left), seen_in(right)
        ribbons = self._tied(left, right, [key for key in here if key in there], one_end=False)
        stubs = [stub_of(left, right, here[key], at_left=True) for key in here if key not in there]
        stubs += [
            stub_of(right, left, there[key], at_left=False) for key in there if key not in here
        ]
        return ribbons, [stub for stub in stubs if stub is not None]

    def _tied(
        self, left: Column, right: Column, keys: Sequence[str], *, one_end: bool
    ) -> list[Ribbon]:
        ribbons = [
            ribbon_between(left, right, ours, theirs)
            for key in keys
            for ours, theirs in paired(
                left.pane.marking.facts.of(key), right.pane.marking.facts.of(key)
            )
        ]
        height = left.pane.viewport().height()
        return crossing_behind([each for each in ribbons if each.is_seen(height, one_end=one_end)])

    # ------------------------------------------------------------------ painting
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._ties.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        top, height = header_height(), self.height() - header_height()
        painter.fillRect(0, 0, self.width(), top, theme.colour("panel"))
        for x in (0, self.width() - 1):
            painter.fillRect(x, top, 1, height, theme.colour("line"))
        painter.fillRect(0, top - 1, self.width(), 1, theme.colour("line"))
        painter.setClipRect(QRectF(0, top, self.width(), height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ribbons, stubs = self._ends()
        for stub in stubs:
            self._paint_stub(painter, stub)
        for ribbon in ribbons:
            self._paint(painter, ribbon)
        if self._through is not None:
            y = self._through[0] + header_height() + 0.5
            painter.setPen(through_line_pen(self._through[1]))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _paint(self, painter: QPainter, ribbon: Ribbon) -> None:
        theme = self._ties.theme
        lit = ribbon.mark.key in (self._ties.current_fact, self._ties.hovered)
        shape = ribbon.shape(self.width())
        # The outline smooths the edges: to smooth those of the fill takes five times as long, for a
        # ribbon 800 px tall 0.22 ms beside 0.05 ms.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillPath(shape, theme.fact(ribbon.mark.hue, 110 if lit else 34))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.fact(ribbon.mark.hue, 230 if lit else 70), 1))
        painter.drawPath(shape)

    def _paint_stub(self, painter: QPainter, stub: Stub) -> None:
        lit = stub.mark.key == self._ties.hovered
        pen = QPen(self._ties.theme.fact(stub.mark.hue, 255 if lit else 150), 2 if lit else 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(stub.shape(self.width()))

    # ------------------------------------------------------------------ mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.globalPosition()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            mark = self.mark_at(event.position())
            self._ties.hover(mark.key if mark is not None else "")
            self.setCursor(
                Qt.CursorShape.SplitHCursor if mark is None else Qt.CursorShape.PointingHandCursor
            )

    def leaveEvent(self, event: QEvent) -> None:
        self._ties.hover("")
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if (event.globalPosition() - pressed).manhattanLength() > _CLICK_SLACK:
            return
        mark = self.mark_at(event.position())
        if mark is not None:
            self._ties.fact_activated.emit(mark.key)

    def mark_at(self, point: QPointF) -> Mark | None:
        """The mention whose ribbon, or stub, is uppermost at a point of the handle."""
        ribbons, stubs = self._ends()
        ends: Sequence[Ribbon | Stub] = (*reversed(ribbons), *stubs)
        return next((each.mark for each in ends if each.holds(point, self.width())), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(QPointF(event.pos()))
            text = f"{fact_name(mark.hue)} · {mark.label}" if mark else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
