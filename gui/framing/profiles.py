"""What each account does, side by side: cues per 1,000 words, and whose voices it quotes."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.account_grid import AccountGrid
from gui.account_table import EDGE, draw_focus_frame, draw_row_ground
from gui.cue_styles import CUE_UNDERLINES, draw_underline
from gui.eliding_box import ElidingBox
from gui.fonts import px
from gui.framing.profile_model import CELL, ROW, Cell, ProfileTable, Row
from gui.hints import HintedStack
from gui.icons import icon
from gui.panel_list import ThemedDelegate
from gui.tab_order import tab_through
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme, load_theme
from rashomon.model import Comparison, Place

Index = QModelIndex | QPersistentModelIndex

NAME_WIDTH = 170  # least width of the column of names, logical pixels
CELL_WIDTH = 84
_PADDING = 4.0
_BAR = 5.0  # height of a bar
_FIGURE = 46.0  # room for a figure before its bar


class ProfilePanel(QWidget):
    """Show figures of each account, with bars that compare the accounts inside a row."""

    place_requested = Signal(object, str)  # Place; what it is, for the status bar
    scope_changed = Signal(bool)  # whether cues are counted in the shared facts only
    copied = Signal(int)  # rows put on the clipboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Place, ...], int] = ((), -1)  # of a cell, and the last one shown
        self._table = ProfileTable(self)
        self.view = ProfileGrid(load_theme("light"), self)
        self.view.setModel(self._table)
        self.view.activated_at.connect(self._show_next)
        self.view.copy_wanted.connect(self.copy)
        self.scope_box = ElidingBox(self)
        self.scope_box.addItem(self.tr("Shared facts only"), True)
        self.scope_box.addItem(self.tr("Whole account"), False)
        self.scope_box.setAccessibleName(self.tr("Where cues are counted"))
        self.scope_box.setToolTip(self.scope_box.accessibleName())
        self.scope_box.currentIndexChanged.connect(self._on_scope)
        self.copy_button = QToolButton(self)
        self.copy_button.setToolTip(self.tr("Copy as a table (Ctrl+C)"))
        self.copy_button.setAccessibleName(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self.copy)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        tab_through(self.scope_box, self.copy_button, self.view)
        self.set_theme(load_theme("light"))
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self.copy_button.setIcon(icon("copy", theme))

    def set_comparison(self, comparison: Comparison) -> None:
        """Show the profiles of the accounts of `comparison`."""
        from rashomon.framing.profiles import make_profiles

        self._table.set_profiles(comparison, make_profiles(comparison))
        self.view.fit()
        self._show_state()

    def set_scope(self, shared_only: bool) -> None:
        """Count cues in the shared facts only, or in the whole accounts."""
        with QSignalBlocker(self.scope_box):
            self.scope_box.setCurrentIndex(self.scope_box.findData(shared_only))
        self._table.set_shared_only(shared_only)

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        note = QLabel(self.tr("Bars compare the accounts inside a row."), content)
        note.setObjectName("quiet")
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        bar.addWidget(self.scope_box)
        bar.addSpacing(6)
        bar.addWidget(note)
        bar.addStretch(1)
        bar.addWidget(self.copy_button)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        return content

    @Slot()
    def _on_scope(self) -> None:
        shared_only: bool = self.scope_box.currentData()
        here = self.view.currentIndex()
        row, column = here.row(), here.column()
        self._table.set_shared_only(shared_only)
        self.view.fit()
        if row >= 0:
            self.view.setCurrentIndex(self._table.index(row, column))
        self.scope_changed.emit(shared_only)

    def _show_state(self) -> None:
        if self._table.documents:
            self._stack.show_content()
        else:
            self._stack.show_hint(
                self.tr("How often each account hedges and judges, and whom it quotes, in figures.")
            )

    @Slot(QModelIndex)
    def _show_next(self, index: QModelIndex) -> None:
        """Show the next place that a figure counts."""
        cell: Cell | None = index.data(CELL)
        row: Row = index.data(ROW)
        if cell is None or not cell.places:
            return
        before, last = self._shown
        number = (last + 1) % len(cell.places) if before == cell.places else 0
        self._shown = (cell.places, number)
        told = self.tr("{0}: {1} of {2}; Enter shows the next").format(
            row.name, number + 1, len(cell.places)
        )
        self.place_requested.emit(cell.places[number], told)

    @Slot()
    def copy(self) -> None:
        """Put the rows selected, or all where not several are, on the clipboard."""
        rows = self.view.chosen_rows()
        if len(rows) < 2:
            rows = list(range(self._table.rowCount()))
        QGuiApplication.clipboard().setText(self._table.as_tsv(rows))
        self.copied.emit(len(rows))


class ProfileGrid(AccountGrid):
    """Enter or a click shows the next place that a figure counts; Ctrl+C copies."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, first_width=px(NAME_WIDTH), cell_width=px(CELL_WIDTH))
        self.setItemDelegate(ProfileDelegate(theme, self))
        self.setAccessibleName(self.tr("Accounts in figures"))
        self.setAccessibleDescription(
            self.tr("Enter shows the next place that a figure counts; Ctrl+C copies the table.")
        )


class ProfileDelegate(ThemedDelegate):
    """Paints a figure and its bar; a heading runs over the whole row."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(theme, view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        above = 6 if row.part == "heading" else 0
        line = QFontMetricsF(self._view.font()).lineSpacing()
        return QSize(self._view.columnWidth(index.column()), round(line + 2 * _PADDING + above))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        painter.setFont(self._view.font())
        if row.part == "heading":
            self._paint_heading(painter, rect, row, index.column())
        else:
            draw_row_ground(painter, option, self.theme)
            cell: Cell | None = index.data(CELL)
            if cell is None:
                self._paint_name(painter, rect, row)
            else:
                self._paint_figure(painter, rect, cell)
            draw_focus_frame(painter, option, self.theme)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: Row, column: int) -> None:
        """Each column paints its part of the heading, which is wider than any of them."""
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        left = self._view.columnViewportPosition(0) + EDGE
        place = QRectF(left, rect.top(), self._view.viewport().width(), rect.height() - _PADDING)
        painter.setClipRect(rect)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, row.name)

    def _paint_name(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        painter.setPen(self.theme.colour("text"))
        inner = rect.adjusted(EDGE, 0, -4, 0)
        for line in fit_lines(row.name, painter.font(), inner.width(), 1):
            draw_line(painter, inner, line)
            if row.kind is not None:
                metrics = QFontMetricsF(painter.font())
                y = rect.center().y() + metrics.ascent() / 2 + 2
                wide = metrics.horizontalAdvance(line)
                style = CUE_UNDERLINES[row.kind]
                draw_underline(
                    painter, inner.left(), inner.left() + wide, y, style, self.theme.cue(row.kind)
                )

    def _paint_figure(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        painter.setPen(self.theme.colour("text" if cell.share else "muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(rect.left(), rect.top(), _FIGURE, rect.height()), right, cell.text)
        groove = QRectF(rect.left() + _FIGURE + 6, rect.center().y() - _BAR / 2, 0, _BAR)
        groove.setRight(rect.right() - 8)
        if not cell.counted or groove.width() < _BAR:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(groove.bottomLeft(), groove.bottomRight())
        if cell.share > 0:
            groove.setWidth(max(2.0, groove.width() * cell.share))
            painter.fillRect(groove, self.theme.colour("muted"))
