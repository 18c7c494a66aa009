"""Where a popup stands: at the point asked for, but whole on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MARGIN = 6  # logical pixels kept free at the screen's edges


def place_popup(popup: QWidget, point: QPoint) -> None:
    """Move `popup` so that its upper left corner is at `point`, or as near as the screen lets."""
    screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
    free = screen.availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    x = min(point.x(), free.right() - popup.width())
    y = min(point.y(), free.bottom() - popup.height())
    popup.move(max(x, free.left()), max(y, free.top()))
