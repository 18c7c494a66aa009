"""How the fact matrix is painted: header letters, fact labels, cells."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.account_table import EDGE, draw_dashed_frame, draw_focus_frame, draw_row_ground
from gui.badges import (
    chip_height,
    chip_width,
    draw_account_badge,
    draw_band_mark,
    draw_chip,
    draw_conflict_mark,
    draw_fact_chip,
    draw_not_told,
    draw_nothing_found,
    fact_name,
    on_colour,
)
from gui.facts.model import CELL, FACT, LETTER, NUMBER, SINGLE, Cell
from gui.fonts import px
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme
from rashomon.model import Fact

Index = QModelIndex | QPersistentModelIndex

LABEL_WIDTH = 128  # least width of the column of facts, logical pixels: three words a line
LABEL_LINES = 2
ROW_PADDING = 3
LEADING = 0.9  # of the font's own line spacing: labels are two short lines, not a paragraph
CELL_GAP = 3.0  # at most, at each side of a filled cell
CELL_GAP_SHARE = 0.12  # of the cell's width: narrow cells keep their fill
EMPTY_ALPHA = 90  # of the hatching: there when looked for, no more


class FactDelegate(QStyledItemDelegate):
    """Paints a row's fact: chip, band mark, label in two lines at most."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.merging = ""  # id of the fact that waits for another to be merged with
        self.lit = ""  # id of the fact under the pointer, in the columns or between them

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(option.font).lineSpacing() * LEADING * LABEL_LINES
        return QSize(px(LABEL_WIDTH), round(lines) + 2 * ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fact: Fact = index.data(FACT)
        number: int = index.data(NUMBER)
        rect = QRectF(option.rect)
        painter.save()
        painter.setFont(option.font)
        draw_row_ground(painter, option, self.theme)
        if fact.id == self.lit and not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.colour("hover"))
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, _hue(number, self.theme))
        chip = self._draw_chip(painter, rect, number, fact, index)
        self._draw_label(painter, rect, chip.right() + 8, fact.label)
        if fact.id == self.merging:
            draw_dashed_frame(painter, rect, self.theme)
        draw_focus_frame(painter, option, self.theme)
        painter.restore()

    def _draw_chip(
        self, painter: QPainter, rect: QRectF, number: int, fact: Fact, index: Index
    ) -> QRectF:
        """The chip with the band's mark beneath, or the account's letter; the chip's place."""
        height = chip_height(painter.font())
        if number == SINGLE:
            badge = QRectF(rect.left() + EDGE, rect.center().y() - height / 2, height + 1, height)
            draw_account_badge(painter, badge, index.data(LETTER), self.theme)
            return badge
        width = max(chip_width(name, painter.font()) for name in (fact_name(number), fact_name(9)))
        top = rect.center().y() - (height + 3 + 9) / 2
        chip = QRectF(rect.left() + EDGE, top, width, height)
        draw_fact_chip(painter, chip, number, self.theme)
        mark = QPointF(chip.center().x(), chip.bottom() + 3 + 4.5)
        draw_band_mark(painter, mark, fact.band, self.theme.colour("muted"))
        return chip

    def _draw_label(self, painter: QPainter, rect: QRectF, left: float, label: str) -> None:
        width = rect.right() - left - 4
        lines = fit_lines(label, painter.font(), width, LABEL_LINES)
        spacing = QFontMetricsF(painter.font()).lineSpacing() * LEADING
        top = rect.center().y() - spacing * len(lines) / 2
        painter.setPen(self.theme.colour("text"))
        for row, line in enumerate(lines):
            place = QRectF(left, top + (row - 0.25) * spacing, width, spacing * 1.5)
            draw_line(painter, place, line)


class CellDelegate(QStyledItemDelegate):
    """Paints what one account tells of one fact."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        painter.save()
        painter.setFont(option.font)
        draw_row_ground(painter, option, self.theme)
        gap = min(CELL_GAP, option.rect.width() * CELL_GAP_SHARE)
        box = QRectF(option.rect).adjusted(gap, 0, -gap, 0)
        height = chip_height(option.font)
        box = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
        if cell.mentions:
            self._draw_told(painter, box, index.data(NUMBER), cell)
        elif cell.not_told:
            draw_not_told(painter, box, self.theme.colour("text"))
        else:
            draw_nothing_found(painter, box, self.theme.colour("faint", EMPTY_ALPHA))
        draw_focus_frame(painter, option, self.theme)
        painter.restore()

    def _draw_told(self, painter: QPainter, box: QRectF, number: int, cell: Cell) -> None:
        hue = _hue(number, self.theme)
        ink = on_colour(hue, self.theme)
        count = str(len(cell.mentions)) if len(cell.mentions) > 1 else ""
        both = bool(count) and cell.conflict
        draw_chip(painter, box, "" if both else count, hue, ink)
        if cell.conflict:
            shift = 5.0 if both else 0.0
            draw_conflict_mark(painter, box.center() + QPointF(shift, 0), ink)
        if both:
            left = QRectF(box.left(), box.top(), box.width() - 10, box.height())
            draw_chip(painter, left, count, hue, ink)


def _hue(number: int, theme: Theme) -> QColor:
    return theme.colour("muted") if number == SINGLE else theme.fact(number)
