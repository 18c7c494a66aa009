"""Tags counted: by account, and with each other; every figure leads to its passages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.account_grid import AccountGrid
from gui.account_table import EDGE, LetterHeader, draw_focus_frame, draw_row_ground
from gui.badges import draw_swatch
from gui.eliding_box import ElidingBox
from gui.fonts import px
from gui.hints import HintedStack
from gui.icons import icon
from gui.panel_list import ThemedDelegate
from gui.tab_order import tab_through
from gui.tag_colours import tag_colour
from gui.tagging.table_model import CELL, DEPTH, TAG, Cell, TagTableModel
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme, load_theme
from rashomon.model import Project, Tag

Index = QModelIndex | QPersistentModelIndex

NAME_WIDTH = 170  # least width of the column of tags, logical pixels
CELL_WIDTH = 84
_PADDING = 4.0
_BAR = 6.0  # height of a bar
_FIGURE = 30.0  # room for a count before its bar
_SWATCH = 11.0
_INDENT = 14.0  # for each tag above


class TagTables(QWidget):
    """Show how often tags were given where, or beside which others."""

    annotation_requested = Signal(str, str)  # annotation id; what it is, for the status bar
    copied = Signal(int)  # rows put on the clipboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, ...], int] = ((), -1)  # of a cell, and the last one shown
        self._table = TagTableModel(self)
        self.view = TagGrid(load_theme("light"), self)
        self.view.setModel(self._table)
        self.view.activated_at.connect(self._show_next)
        self.view.copy_wanted.connect(self.copy)
        self.kind_box = ElidingBox(self)
        self.kind_box.addItem(self.tr("Tags by account"), False)
        self.kind_box.addItem(self.tr("Tags with each other"), True)
        self.kind_box.setAccessibleName(self.tr("What is counted"))
        self.kind_box.setToolTip(
            self.tr("With each other: passages of the row's tag that share words with the column's")
        )
        self.kind_box.currentIndexChanged.connect(self._choose)
        self.subtree_box = QCheckBox(self.tr("Count tags below as well"), self)
        self.subtree_box.toggled.connect(self._choose)
        self.copy_button = QToolButton(self)
        self.copy_button.setToolTip(self.tr("Copy as a table (Ctrl+C)"))
        self.copy_button.setAccessibleName(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self.copy)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        tab_through(self.kind_box, self.subtree_box, self.copy_button, self.view)
        self.set_theme(load_theme("light"))
        self.set_project(Project(id=""))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self.copy_button.setIcon(icon("copy", theme))

    def set_project(self, project: Project) -> None:
        """Count the tags of `project`, keeping the current cell."""
        self._keep_place(lambda: self._table.set_project(project))
        if project.annotations and project.codebook.tags:
            self._stack.show_content()
        else:
            self._stack.show_hint(
                self.tr("How often each tag was given in each account, once passages are tagged.")
            )

    def _keep_place(self, change: Callable[[], None]) -> None:
        here = self.view.currentIndex()
        row, column = here.row(), here.column()
        change()
        self.view.fit()
        if row >= 0:
            self.view.setCurrentIndex(self._table.index(row, column))

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        bar.addWidget(self.kind_box)
        bar.addSpacing(6)
        bar.addWidget(self.subtree_box)
        bar.addStretch(1)
        bar.addWidget(self.copy_button)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        return content

    @Slot()
    def _choose(self) -> None:
        together: bool = self.kind_box.currentData()
        below = self.subtree_box.isChecked()
        self._keep_place(lambda: self._table.choose(together=together, with_subtree=below))

    @Slot(QModelIndex)
    def _show_next(self, index: QModelIndex) -> None:
        """Show the next passage that a figure counts."""
        cell: Cell | None = index.data(CELL)
        if cell is None or not cell.annotations:
            return
        before, last = self._shown
        number = (last + 1) % cell.count if before == cell.annotations else 0
        self._shown = (cell.annotations, number)
        told = self.tr("{0}: {1} of {2}; Enter shows the next").format(
            index.data(TAG).name, number + 1, cell.count
        )
        self.annotation_requested.emit(cell.annotations[number], told)

    @Slot()
    def copy(self) -> None:
        """Put the rows selected, or all where not several are, on the clipboard."""
        rows = self.view.chosen_rows()
        if len(rows) < 2:
            rows = list(range(self._table.rowCount()))
        QGuiApplication.clipboard().setText(self._table.as_tsv(rows))
        self.copied.emit(len(rows))


class TagGrid(AccountGrid):
    """Enter or a click shows the next passage that a figure counts; Ctrl+C copies."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, first_width=px(NAME_WIDTH), cell_width=px(CELL_WIDTH))
        self._header = TagHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(CountDelegate(theme, self))
        self.setAccessibleName(self.tr("Tags counted"))
        self.setAccessibleDescription(
            self.tr("Enter shows the next passage that a figure counts; Ctrl+C copies the table.")
        )


class TagHeader(LetterHeader):
    """Over a column of an account its letter, over a column of a tag its swatch and name."""

    def paintSection(  # Qt's own argument name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803
    ) -> None:
        tag = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, TAG)
        if not isinstance(tag, Tag):
            super().paintSection(painter, rect, logicalIndex)
            return
        box = QRectF(rect)
        painter.save()
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, self.theme.colour("panel"))
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft() - QPointF(0, 0.5), box.bottomRight() - QPointF(0, 0.5))
        _draw_tag(painter, box.adjusted(EDGE, 0, -3, 0), tag, self.theme, "muted")
        painter.restore()


class CountDelegate(ThemedDelegate):
    """Paints a tag's name, or a count with a bar of the tag's colour."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(theme, view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(self._view.font()).lineSpacing()
        return QSize(self._view.columnWidth(index.column()), round(line + 2 * _PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(self._view.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row_ground(painter, option, self.theme)
        rect, tag = QRectF(option.rect), index.data(TAG)
        cell: Cell | None = index.data(CELL)
        if cell is None:
            left = EDGE + _INDENT * index.data(DEPTH)
            _draw_tag(painter, rect.adjusted(left, 0, -4, 0), tag, self.theme, "text")
        else:
            self._paint_count(painter, rect, cell, tag_colour(tag.colour, self.theme))
        draw_focus_frame(painter, option, self.theme)
        painter.restore()

    def _paint_count(self, painter: QPainter, rect: QRectF, cell: Cell, colour: QColor) -> None:
        """A tag with itself has an outlined bar: it says how many there are, not what they meet."""
        painter.setPen(self.theme.colour("text" if cell.count else "faint"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        figure = QRectF(rect.left(), rect.top(), _FIGURE, rect.height())
        painter.drawText(figure, right, str(cell.count))
        bar = QRectF(rect.left() + _FIGURE + 7, rect.center().y() - _BAR / 2, 0, _BAR)
        room = rect.right() - 8 - bar.left()
        if not cell.count or room < _BAR:
            return
        bar.setWidth(max(2.0, room * cell.share))
        painter.setPen(QPen(colour, 1) if cell.own else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if cell.own else colour)
        painter.drawRoundedRect(bar, 2, 2)


def _draw_tag(painter: QPainter, rect: QRectF, tag: Tag, theme: Theme, role: str) -> None:
    box = QRectF(rect.left(), rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
    draw_swatch(painter, box, tag_colour(tag.colour, theme), theme.colour("line-strong"))
    painter.setPen(theme.colour(role))
    text = rect.adjusted(_SWATCH + 6, 0, 0, 0)
    for line in fit_lines(tag.name, painter.font(), text.width(), 1):
        draw_line(painter, text, line)
