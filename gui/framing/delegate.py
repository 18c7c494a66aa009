"""How one divergence is painted: both quotes under each other, the note below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
)

from gui.badges import (
    chip_font,
    chip_height,
    chip_width,
    draw_account_badge,
    draw_fact_chip,
    fact_name,
)
from gui.cue_styles import draw_underline
from gui.framing.chips import chips_height, paint_chips
from gui.framing.kind_marks import draw_decision_mark, draw_kind_mark, kind_underline
from gui.framing.kinds import kind_name
from gui.framing.model import (
    ROW,
    Chips,
    Contrast,
    Heading,
    More,
    QuietHeading,
    Side,
    more_text,
    nothing_text,
    quiet_text,
)
from gui.language import in_words
from gui.panel_list import ThemedDelegate
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

EDGE = 9.0
INDENT = 7.0  # between a badge and its quote
QUOTE_LINES = 2
GAP = 2.0  # between the lines of one divergence
PADDING = 5.0  # above and below it
HEADING_PADDING = 6.0


class ContrastDelegate(ThemedDelegate):
    """Paints headings and divergences at the width of their view."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(theme, view)
        self._view = view
        self.chip = 0  # which chip of the current row is meant

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        font = self._view.font()
        line = QFontMetricsF(font).lineSpacing()
        width = self._view.viewport().width()
        if isinstance(row, Chips):
            return QSize(width, round(chips_height(row, font, width)))
        if isinstance(row, (Heading, More, QuietHeading)):
            return QSize(width, round(line + 2 * HEADING_PADDING))
        height = 2 * PADDING - GAP
        for side in row.sides:
            height += len(self._quote_lines(side, font, width, row)) * line + GAP
        if row.divergence.note:
            height += QFontMetricsF(_small(font)).lineSpacing() + GAP
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setFont(self._view.font())
        if isinstance(row, Heading):
            mark = QPointF(option.rect.left() + EDGE + 7, QRectF(option.rect).center().y())
            draw_kind_mark(painter, mark, row.kind, self.theme)
            count = str(row.total) if row.shown == row.total else f"{row.shown} / {row.total}"
            inner = QRectF(option.rect).adjusted(EDGE + 21, 0, -EDGE, 0)
            self._paint_heading(painter, inner, kind_name(row.kind), count)
        elif isinstance(row, QuietHeading):
            inner = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
            self._paint_heading(painter, inner, quiet_text(), str(row.total))
        elif isinstance(row, Chips):
            current = index == self._view.currentIndex()
            seen = current and bool(option.state & QStyle.StateFlag.State_Selected)
            paint_chips(painter, QRectF(option.rect), row, self.theme, self.chip if seen else -1,
                        focused=self._view.hasFocus())  # fmt: skip
        elif isinstance(row, More):
            self._paint_ground(painter, option)
            painter.setPen(self.theme.colour("accent"))
            place = QRectF(option.rect).adjusted(EDGE + 21, 0, -EDGE, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, more_text(row))
        else:
            self._paint_ground(painter, option)
            self._paint_contrast(painter, QRectF(option.rect), row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, inner: QRectF, text: str, count: str) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(self._view.font())
        painter.setPen(self.theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, right, count)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect).adjusted(3, 0, -3, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self.theme.colour("accent-soft"))
            painter.drawRoundedRect(rect, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.colour("hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_contrast(self, painter: QPainter, rect: QRectF, row: Contrast) -> None:
        font = painter.font()
        line = QFontMetricsF(font).lineSpacing()
        y = rect.top() + PADDING
        for side in row.sides:
            badge = chip_width(side.letter, font)
            high = chip_height(font)
            box = QRectF(rect.left() + EDGE, y + (line - high) / 2, badge, high)
            draw_account_badge(painter, box, side.letter, self.theme)
            left = rect.left() + _quote_left(side, font)
            lines = self._quote_lines(side, font, rect.width(), row)
            if not side.quote:
                self._paint_nothing(painter, QRectF(left, y, rect.right() - left, line), row)
            elif side.before or side.after:
                room = self._room(side, font, rect.width(), row)
                self._paint_in_sentence(painter, QRectF(left, y, room, line), side, row)
            else:
                painter.setPen(self.theme.colour("ink"))
                for number, text in enumerate(lines):
                    place = QRectF(left, y + number * line, rect.right() - left, line)
                    draw_line(painter, place, text)
            y += len(lines) * line + GAP
        self._paint_note(painter, rect, y, row)
        self._paint_fact(painter, rect, row)
        if row.divergence.decided:
            line_middle = rect.top() + PADDING + 1.5 * line + GAP
            centre = QPointF(rect.right() - EDGE - 7, line_middle)
            draw_decision_mark(painter, centre, row.divergence.decided, self.theme)

    def _paint_nothing(self, painter: QPainter, place: QRectF, row: Contrast) -> None:
        """The account on this side has no such words."""
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, nothing_text(row))

    def _paint_in_sentence(
        self, painter: QPainter, place: QRectF, side: Side, row: Contrast
    ) -> None:
        """A short quote underlined as its kind is, between quieter words of its sentence."""
        metrics = QFontMetricsF(painter.font())
        before = side.before
        if metrics.horizontalAdvance(before + side.quote) > place.width():
            before = ""
        pieces = ((before, "muted"), (side.quote, "ink"), (side.after, "muted"))
        x = place.left()
        for text, role in pieces:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.right() - x)
            width = metrics.horizontalAdvance(text)
            painter.setPen(self.theme.colour(role))
            box = QRectF(x, place.top(), width + 2, place.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            if role == "ink":
                y = place.center().y() + metrics.ascent() / 2 + 1.5
                style, colour = kind_underline(row.divergence.kind, self.theme)
                draw_underline(painter, x, x + width, y, style, colour)
            x += width

    def _paint_note(self, painter: QPainter, rect: QRectF, y: float, row: Contrast) -> None:
        font = painter.font()
        painter.setFont(_small(font))
        painter.setPen(self.theme.colour("muted"))
        left = rect.left() + _quote_left(row.sides[0], font)
        width = rect.right() - left - EDGE
        for text in fit_lines(in_words(row.divergence.note), painter.font(), width, 1):
            place = QRectF(left, y, width, QFontMetricsF(painter.font()).lineSpacing())
            draw_line(painter, place, text)
        painter.setFont(font)

    def _paint_fact(self, painter: QPainter, rect: QRectF, row: Contrast) -> None:
        if row.fact < 0:
            return
        font = painter.font()
        width, high = chip_width(fact_name(row.fact), font), chip_height(font)
        top = rect.top() + PADDING + (QFontMetricsF(font).lineSpacing() - high) / 2
        box = QRectF(rect.right() - EDGE - width, top, width, high)
        draw_fact_chip(painter, box, row.fact, self.theme)

    def _quote_lines(self, side: Side, font: QFont, width: float, row: Contrast) -> tuple[str, ...]:
        """A quote's lines, leaving room for the fact's chip at the right."""
        if side.before or side.after:
            return (side.quote,)
        return fit_lines(side.quote, font, self._room(side, font, width, row), QUOTE_LINES) or ("",)

    def _room(self, side: Side, font: QFont, width: float, row: Contrast) -> float:
        chip = chip_width(fact_name(max(row.fact, 0)), font) + INDENT
        return width - _quote_left(side, font) - EDGE - chip


def _quote_left(side: Side, font: QFont) -> float:
    return EDGE + chip_width(side.letter, font) + INDENT


def _small(font: QFont) -> QFont:
    small = chip_font(font)
    small.setWeight(font.weight())
    return small
