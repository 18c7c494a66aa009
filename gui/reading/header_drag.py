"""A column moved by dragging its head: a line shows where it would go, Escape leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.reading.column import Column

if TYPE_CHECKING:
    from gui.reading.column_row import ColumnRow

_LINE = 4  # px wide


class DropLine(QWidget):
    """Where the column would stand."""

    def __init__(self, row: ColumnRow) -> None:
        super().__init__(row.window())
        self._row = row
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._row.ties.theme.colour("accent"))


class HeaderDrag(QObject):
    """Watches the heads of the columns of a row."""

    dropped = Signal(object, int)  # Column, x in the row

    def __init__(self, row: ColumnRow) -> None:
        super().__init__(row)
        self._row = row
        self._column: Column | None = None
        self._pressed = QPoint()
        self._line: DropLine | None = None  # while a drag is under way

    def watch(self, column: Column) -> None:
        """Let the head of a column be dragged."""
        column.header.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._follow(watched, event)
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._line:
            self._finish()
            return True
        return False

    def _follow(self, watched: QObject, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        left = Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
            shown = self._row.shown()
            self._column = next((c for c in shown if c.header is watched), None)
            self._pressed = at
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & left:
            self._move(at)
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == left:
            column, dragged = self._column, self._line is not None
            self._finish()
            if dragged and column is not None:
                self.dropped.emit(column, self._row.mapFromGlobal(at).x())

    def _move(self, at: QPoint) -> None:
        column = self._column
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if column is None or (self._line is None and not far):
            return
        if self._line is None:
            self._line = DropLine(self._row)
            column.header.grabKeyboard()
            column.header.setCursor(Qt.CursorShape.ClosedHandCursor)
        x = self._row.drop_line(column, self._row.mapFromGlobal(at).x())
        x = max(0, min(x, self._row.width() - _LINE))
        corner = self._row.mapTo(self._row.window(), QPoint(x - _LINE // 2, 0))
        self._line.setGeometry(corner.x(), corner.y(), _LINE, self._row.height())
        self._line.show()
        self._line.raise_()

    def _finish(self) -> None:
        if self._line is not None:
            self._line.deleteLater()
            self._line = None
            if self._column is not None:
                self._column.header.releaseKeyboard()
                self._column.header.unsetCursor()
        self._column = None
