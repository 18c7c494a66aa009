"""How a hit is painted: account, the words around it, the hit itself on its ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.badges import chip_height, chip_width, draw_account_badge
from gui.panel_list import ThemedDelegate
from gui.row_painting import draw_list_row_ground
from gui.search.rows import ROW, HitRow
from gui.text_lines import draw_line, fit_lines, reads_right_to_left

Index = QModelIndex | QPersistentModelIndex

EDGE = 9.0
GAP = 7.0
PADDING = 4.0
BEFORE = 0.3  # of the line at most for the words before the hit


class HitDelegate(ThemedDelegate):
    """Paints rows of `HitRows`, all equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, round(QFontMetricsF(option.font).lineSpacing() + 2 * PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HitRow = index.data(ROW)
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_list_row_ground(painter, option, self.theme)
        rect = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        high = chip_height(option.font)
        wide = chip_width(row.letter, option.font)
        badge = QRectF(rect.left(), rect.center().y() - high / 2, wide, high)
        draw_account_badge(painter, badge, row.letter, self.theme)
        rect.setLeft(badge.right() + GAP)
        if reads_right_to_left(row.words):
            self._paint_whole(painter, rect, row)
        else:
            self._paint_parts(painter, rect, row)
        painter.restore()

    def _paint_parts(self, painter: QPainter, rect: QRectF, row: HitRow) -> None:
        metrics = QFontMetricsF(painter.font())
        before = _tail(row.before, metrics, rect.width() * BEFORE)
        x = self._paint_plain(painter, rect, before, metrics.horizontalAdvance(before))
        words = fit_lines(row.words, painter.font(), rect.right() - x, 1)
        for line in words:
            place = QRectF(x, rect.top(), metrics.horizontalAdvance(line) + 1, rect.height())
            self._paint_ground(painter, place, metrics)
            painter.setPen(self.theme.colour("ink"))
            draw_line(painter, place, line)
            x = place.right()
        room = rect.right() - x
        if room > 0 and row.after:
            leading = " " if row.after.startswith(" ") else ""
            x += metrics.horizontalAdvance(leading)
            for line in fit_lines(row.after, painter.font(), rect.right() - x, 1):
                self._paint_plain(
                    painter, QRectF(x, rect.top(), 0, rect.height()), line, rect.right() - x
                )

    def _paint_plain(self, painter: QPainter, rect: QRectF, text: str, width: float) -> float:
        """Write quiet words; where they end."""
        painter.setPen(self.theme.colour("muted"))
        place = QRectF(rect.left(), rect.top(), width + 1, rect.height())
        draw_line(painter, place, text)
        return place.left() + width

    def _paint_whole(self, painter: QPainter, rect: QRectF, row: HitRow) -> None:
        """A line from right to left is not cut in parts: its order is the layout's to find."""
        painter.setPen(self.theme.colour("ink"))
        quote = f"{row.words}{row.after}"
        for line in fit_lines(quote, painter.font(), rect.width(), 1):
            draw_line(painter, rect, line)

    def _paint_ground(self, painter: QPainter, place: QRectF, metrics: QFontMetricsF) -> None:
        high = metrics.height()
        ground = QRectF(place.left(), place.center().y() - high / 2, place.width(), high)
        painter.fillRect(ground, self.theme.colour("search-hit"))


def _tail(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The end of `text` that fits, from a word's start, with an ellipsis where cut."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split(" ")
    while len(words) > 1:
        words = words[1:]
        tail = "… " + " ".join(words)
        if metrics.horizontalAdvance(tail) <= width:
            return tail
    return ""
