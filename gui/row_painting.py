"""What rows of lists have in common on the screen: their ground, and a key drawn as a key cap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.badges import PADDING, chip_font, chip_height
from gui.theme import Theme


def draw_list_row_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The ground of a list's row: selected, hovered, focused."""
    rect = QRectF(option.rect).adjusted(3, 0, -3, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(theme.colour("accent-soft"))
        painter.drawRoundedRect(rect, 6, 6)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(rect, 6, 6)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


def keycap_width(font: QFont, key: str) -> float:
    """How wide the cap of `key` is in a row of that font."""
    wide = QFontMetricsF(chip_font(font)).horizontalAdvance(key) + 2 * PADDING
    return max(chip_height(font), wide)


def draw_keycap(painter: QPainter, row: QRectF, key: str, theme: Theme) -> float:
    """Draw `key` as a key cap at the right end of `row`; gives the cap's left edge.

    The room of a cap with one letter is kept where there is no key.
    """
    font = chip_font(painter.font())
    high = chip_height(painter.font())
    width = keycap_width(painter.font(), key)
    cap = QRectF(row.right() - width, row.center().y() - high / 2, width, high)
    if key:
        painter.save()
        painter.setPen(QPen(theme.colour("line-strong"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.restore()
    return cap.left()
