"""How a tag is painted in a list: swatch, name, count, number key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from gui.badges import draw_swatch
from gui.panel_list import ThemedDelegate
from gui.row_painting import draw_keycap, draw_list_row_ground
from gui.tag_colours import tag_colour
from gui.tagging.rows import COUNT, DEPTH, TAG
from gui.text_lines import draw_line, fit_lines
from rashomon.model import Tag

Index = QModelIndex | QPersistentModelIndex

EDGE = 9.0
SWATCH = 12.0
GAP = 8.0
INDENT = 14.0  # for each tag above
PADDING = 4


class TagDelegate(ThemedDelegate):
    """Paints rows of `TagRows`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(option.font).lineSpacing()
        return QSize(160, round(line) + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_list_row_ground(painter, option, self.theme)
        rect = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        tag = index.data(TAG)
        if isinstance(tag, Tag):
            self._paint_tag(painter, rect, tag, index)
        else:
            self._paint_offer(painter, rect, index.data(Qt.ItemDataRole.DisplayRole))
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        left = option.rect.left() + int(self._name_left(index))
        editor.setGeometry(
            QRect(left, option.rect.top(), option.rect.right() - left, option.rect.height())
        )

    def _name_left(self, index: Index) -> float:
        return EDGE + INDENT * (index.data(DEPTH) or 0) + SWATCH + GAP - 7

    def _paint_tag(self, painter: QPainter, rect: QRectF, tag: Tag, index: Index) -> None:
        left = rect.left() + INDENT * index.data(DEPTH)
        swatch = QRectF(left, rect.center().y() - SWATCH / 2, SWATCH, SWATCH)
        colour = tag_colour(tag.colour, self.theme)
        draw_swatch(painter, swatch, colour, self.theme.colour("line-strong"))
        right = draw_keycap(painter, rect, tag.shortcut, self.theme)
        right = self._paint_count(painter, rect, right, index.data(COUNT))
        name = QRectF(swatch.right() + GAP, rect.top(), 0, rect.height())
        name.setRight(right - GAP)
        painter.setPen(self.theme.colour("text"))
        for line in fit_lines(tag.name, painter.font(), name.width(), 1):
            draw_line(painter, name, line)

    def _paint_count(
        self, painter: QPainter, rect: QRectF, right: float, count: int | None
    ) -> float:
        if not count:
            return right
        text = str(count)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        box = QRectF(right - GAP - width - 1, rect.top(), width + 1, rect.height())
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        return box.left()

    def _paint_offer(self, painter: QPainter, rect: QRectF, text: str) -> None:
        accent = self.theme.colour("accent")
        x, y = rect.left() + SWATCH / 2, rect.center().y()
        painter.setPen(QPen(accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x - 4.5, y), QPointF(x + 4.5, y))
        painter.drawLine(QPointF(x, y - 4.5), QPointF(x, y + 4.5))
        place = rect.adjusted(SWATCH + GAP, 0, 0, 0)
        for line in fit_lines(text, painter.font(), place.width(), 1):
            draw_line(painter, place, line)
