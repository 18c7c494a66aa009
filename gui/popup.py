"""What a popup looks like and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme import Theme

MARGIN = 6  # logical pixels kept free at the screen's edges


class Popup(QFrame):
    """A small frame above the window, edged like a menu; a click elsewhere closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def place(self, point: QPoint) -> None:
        """Move the upper left corner to `point` (global), or as near as the screen lets."""
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        x = min(point.x(), free.right() - self.width())
        y = min(point.y(), free.bottom() - self.height())
        self.move(max(x, free.left()), max(y, free.top()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
