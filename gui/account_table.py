"""Tables with a column for each account: header letters, and the ground of their rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from gui.badges import chip_height, chip_width, draw_account_badge
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme

EDGE = 8.0  # left of what stands in a row, logical pixels
NAME = Qt.ItemDataRole.UserRole  # of a header: the account's name, written where room is
_NAME_FROM = 72.0  # least width of a column that shows the name beside the letter


class LetterHeader(QHeaderView):
    """The accounts' letters as badges, with their names in wide columns; the first column keeps its
    word."""

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
            name = model.headerData(logicalIndex, Qt.Orientation.Horizontal, NAME)
            self._draw_account(painter, box, text or "", name or "")
        painter.restore()

    def _draw_account(self, painter: QPainter, box: QRectF, letter: str, name: str) -> None:
        height = chip_height(self.font())
        width = min(chip_width(letter, self.font()), box.width() - 1)
        named = bool(name) and box.width() >= _NAME_FROM
        x = box.left() + EDGE if named else box.center().x() - width / 2
        y = box.center().y() - height / 2
        draw_account_badge(painter, QRectF(x, y, width, height), letter, self.theme)
        if named:
            place = box.adjusted(EDGE + width + 6, 0, -4, 0)
            painter.setPen(self.theme.colour("muted"))
            for line in fit_lines(name, self.font(), place.width(), 1):
                draw_line(painter, place, line)


def draw_row_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The ground of a cell whose row is selected, or that the mouse is on."""
    rect = QRectF(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("accent-soft"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))


def draw_dashed_frame(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The frame of a row that waits for another to be merged with."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 4, 4)


def draw_focus_frame(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """A frame around the cell that has the keyboard."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
