"""How the fact matrix is painted: header letters, fact labels, cells."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

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
from gui.facts.model import CELL, FACT, NUMBER, Cell
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme
from rashomon.model import Fact

Index = QModelIndex | QPersistentModelIndex

LABEL_WIDTH = 128  # least width of the column of facts, logical pixels: three words a line
EDGE = 8.0  # left of a row's chip, logical pixels
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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(option.font).lineSpacing() * LEADING * LABEL_LINES
        return QSize(LABEL_WIDTH, round(lines) + 2 * ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fact: Fact = index.data(FACT)
        number: int = index.data(NUMBER)
        rect = QRectF(option.rect)
        painter.save()
        painter.setFont(option.font)
        _row_background(painter, option, self.theme)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), _hue(number, self))
        chip = self._draw_chip(painter, rect, number, fact)
        self._draw_label(painter, rect, chip.right() + 8, fact.label)
        if fact.id == self.merging:
            _dashed_frame(painter, rect, self.theme)
        _focus_line(painter, option, self.theme)
        painter.restore()

    def _draw_chip(self, painter: QPainter, rect: QRectF, number: int, fact: Fact) -> QRectF:
        """The chip with the band's mark beneath; the chip's place."""
        height = chip_height(painter.font())
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
        _row_background(painter, option, self.theme)
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
        _focus_line(painter, option, self.theme)
        painter.restore()

    def _draw_told(self, painter: QPainter, box: QRectF, number: int, cell: Cell) -> None:
        hue = self.theme.fact(number)
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


class LetterHeader(QHeaderView):
    """The accounts' letters as badges; the column of facts keeps its word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(10)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(chip_height(self.font())) + 9)

    def paintSection(  # Qt's own argument name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803
    ) -> None:
        model = self.model()
        text = model.headerData(logicalIndex, Qt.Orientation.Horizontal)
        box = QRectF(rect)
        painter.save()
        painter.setFont(self.font())
        painter.fillRect(box, self.theme.colour("panel"))
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft() - QPointF(0, 0.5), box.bottomRight() - QPointF(0, 0.5))
        if logicalIndex == 0:
            painter.setPen(self.theme.colour("muted"))
            place = box.adjusted(EDGE, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text or "")
        else:
            height = chip_height(self.font())
            width = min(chip_width(text or "", self.font()), box.width() - 1)
            x, y = box.center().x() - width / 2, box.center().y() - height / 2
            draw_account_badge(painter, QRectF(x, y, width, height), text or "", self.theme)
        painter.restore()


def _hue(number: int, delegate: FactDelegate) -> QColor:
    return delegate.theme.fact(number)


def _row_background(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    rect = QRectF(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("accent-soft"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))


def _dashed_frame(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 4, 4)


def _focus_line(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
