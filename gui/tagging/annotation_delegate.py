"""How an annotation is painted: account and quote, then tags and the memo's first line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.badges import chip_font, chip_height, chip_width, draw_account_badge, draw_swatch
from gui.panel_list import ThemedDelegate
from gui.row_painting import draw_list_row_ground
from gui.tag_colours import tag_colour
from gui.tagging.annotation_choice import Heading
from gui.tagging.annotation_rows import HEADING, ROW, AnnotationRow
from gui.text_lines import draw_line, fit_lines

Index = QModelIndex | QPersistentModelIndex

EDGE = 9.0
GAP = 7.0
PADDING = 5.0
STRIPE = 3.0  # of a tag's colour, at the left of its chip
MEMO_MARK = 15.0  # width of the sign that there is a memo, however many tags there are
LEAST_CHIP = 34.0  # narrower than that a tag's name says nothing


class AnnotationDelegate(ThemedDelegate):
    """Paints rows of `AnnotationRows`, all equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(option.font).lineSpacing()
        return QSize(160, round(line + chip_height(option.font) + 2 + 2 * PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AnnotationRow | None = index.data(ROW)
        if row is None:
            self._paint_heading(painter, option, index.data(HEADING))
            return
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_list_row_ground(painter, option, self.theme)
        rect = QRectF(option.rect).adjusted(EDGE, PADDING, -EDGE, -PADDING)
        left = self._paint_quote(painter, rect, row)
        below = rect.top() + QFontMetricsF(option.font).lineSpacing() + 2
        line = QRectF(left, below, rect.right() - left, chip_height(option.font))
        kept_free = MEMO_MARK if row.memo else 0.0
        rest = self._paint_tags(painter, line.adjusted(0, 0, -kept_free, 0), row)
        self._paint_memo(painter, rest.adjusted(0, 0, kept_free, 0), row)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        """What the rows below have in common, at the foot of its row, and how many they are."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, -PADDING)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.setFont(option.font)
        painter.setPen(self.theme.colour("muted"))
        count = str(heading.count)
        painter.drawText(rect, bottom | Qt.AlignmentFlag.AlignRight, count)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        line = QFontMetricsF(font).lineSpacing()
        text = rect.adjusted(0, rect.height() - line, -40, 0)
        if heading.colour:
            swatch = QRectF(text.left(), text.center().y() - 5, 10, 10)
            colour = tag_colour(heading.colour, self.theme)
            draw_swatch(painter, swatch, colour, self.theme.colour("line-strong"))
            text.setLeft(swatch.right() + GAP)
        painter.setPen(self.theme.colour("text"))
        for each in fit_lines(heading.text, font, text.width(), 1):
            draw_line(painter, text, each)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft() + QPointF(0, 2.5), rect.bottomRight() + QPointF(0, 2.5))
        painter.restore()

    def _paint_quote(self, painter: QPainter, rect: QRectF, row: AnnotationRow) -> float:
        """The account's letter and the quote; where the quote begins."""
        font = painter.font()
        line, high = QFontMetricsF(font).lineSpacing(), chip_height(font)
        top = rect.top() + (line - high) / 2
        badge = QRectF(rect.left(), top, chip_width(row.letter, font), high)
        draw_account_badge(painter, badge, row.letter, self.theme)
        left = badge.right() + GAP
        painter.setPen(self.theme.colour("ink"))
        for text in fit_lines(row.quote, font, rect.right() - left, 1):
            place = QRectF(left, rect.top(), rect.right() - left, line)
            draw_line(painter, place, text)
        return left

    def _paint_tags(self, painter: QPainter, line: QRectF, row: AnnotationRow) -> QRectF:
        """Chips of the tags; the room that is left on the line."""
        font = _plain_small(painter.font())
        metrics = QFontMetricsF(font)
        painter.save()
        painter.setFont(font)
        x = line.left()
        for place, tag in enumerate(row.tags):
            wanted = metrics.horizontalAdvance(tag.name) + STRIPE + 12
            others = (len(row.tags) - place - 1) * (LEAST_CHIP + 4)
            room = line.right() - x - others
            width = min(wanted, max(room, LEAST_CHIP))
            if x + width > line.right() + 1:
                self._paint_more(painter, QRectF(x, line.top(), 30, line.height()),
                                 len(row.tags) - place)  # fmt: skip
                x += 30
                break
            self._paint_chip(painter, QRectF(x, line.top(), width, line.height()),
                             tag.name, tag_colour(tag.colour, self.theme))  # fmt: skip
            x += width + 4
        painter.restore()
        return QRectF(x + 3, line.top(), max(line.right() - x - 3, 0), line.height())

    def _paint_chip(self, painter: QPainter, box: QRectF, name: str, colour: QColor) -> None:
        """A quiet chip whose left stripe has the tag's colour: the name stays readable on it."""
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.setBrush(self.theme.colour("paper"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        stripe = QRectF(box.left() + 3, box.top() + 3.5, STRIPE, box.height() - 7)
        painter.drawRoundedRect(stripe, 1.5, 1.5)
        painter.setPen(self.theme.colour("text"))
        text = box.adjusted(STRIPE + 7, 0, -3, 0)
        for line in fit_lines(name, painter.font(), text.width(), 1):
            draw_line(painter, text, line)

    def _paint_more(self, painter: QPainter, box: QRectF, count: int) -> None:
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"+{count}")

    def _paint_memo(self, painter: QPainter, room: QRectF, row: AnnotationRow) -> None:
        """A small page, then as much of the memo's first line as there is room for."""
        if not row.memo or room.width() < 12:
            return
        page = QRectF(room.left(), room.center().y() - 5.5, 9, 11)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("muted"), 1.2))
        painter.drawRoundedRect(page, 1.5, 1.5)
        for offset in (3.5, 6.0):
            y = page.top() + offset
            painter.drawLine(QPointF(page.left() + 2.2, y), QPointF(page.right() - 2.2, y))
        font = _plain_small(painter.font())
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        text = room.adjusted(14, 0, 0, 0)
        if text.width() < LEAST_CHIP:
            return
        for line in fit_lines(row.memo, font, text.width(), 1):
            draw_line(painter, text, line)


def _plain_small(font: QFont) -> QFont:
    small = chip_font(font)
    small.setWeight(font.weight())
    return small
