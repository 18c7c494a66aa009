"""The grid of the fact matrix: walked cell by cell, with keys that decide on a cell or a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QWidget

from gui.account_table import LetterHeader
from gui.facts.delegates import LABEL_WIDTH, CellDelegate, FactDelegate
from gui.facts.hovering import RowHover
from gui.facts.model import CELL, Cell
from gui.own_keys import claims
from gui.theme import Theme

CELL_WIDTHS = (13, 30)  # least and most of an account's column
LABEL_WANTED = 196  # of the column of facts before accounts grow: some 23 letters a line


class FactGrid(QTableView):
    """A table walked cell by cell with the arrow keys; Enter, Space and a click activate.

    N on an empty cell says that the fact is not told there; M on two rows merges them.
    """

    activated_at = Signal(QModelIndex)
    not_told_at = Signal(QModelIndex)
    merge_at = Signal(QModelIndex)
    merge_dropped = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = LetterHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self._fact_delegate = FactDelegate(theme, self)
        self._cell_delegate = CellDelegate(theme, self)
        self.setItemDelegate(self._cell_delegate)
        self.setItemDelegateForColumn(0, self._fact_delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Facts and accounts"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys walk the cells; Enter shows the fact or the account's mention. "
                "N on an empty cell says that it is not told there, M on two rows merges them."
            )
        )
        self.clicked.connect(self.activated_at)
        self.hover = RowHover(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._fit_rows()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        for part in (self._header, self._fact_delegate, self._cell_delegate):
            part.theme = theme
        self._header.viewport().update()
        self.viewport().update()

    def set_lit(self, fact_id: str) -> None:
        """Show which row's fact is under the pointer elsewhere; "" for none."""
        if fact_id != self._fact_delegate.lit:
            self._fact_delegate.lit = fact_id
            self.viewport().update()

    @property
    def merging(self) -> str:
        """Id of the fact marked as the first of two to be merged, or ""."""
        return self._fact_delegate.merging

    def set_merging(self, fact_id: str) -> None:
        """Mark that fact, or none."""
        self._fact_delegate.merging = fact_id
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and claims(event, self._own_keys()):
            event.accept()
            return True
        return super().event(event)

    def _own_keys(self) -> frozenset[Qt.Key]:
        """Keys that decide on the current cell before they mean the window."""
        keys: set[Qt.Key] = {Qt.Key.Key_M} if self.currentIndex().isValid() else set()
        if self._on_empty_cell():
            keys.add(Qt.Key.Key_N)
        if self.merging:
            keys.add(Qt.Key.Key_Escape)
        return frozenset(keys)

    def _on_empty_cell(self) -> bool:
        cell: Cell | None = self.currentIndex().data(CELL)
        return cell is not None and not cell.mentions

    def fit_columns(self) -> None:
        """Share the width: accounts as wide as useful, facts the rest."""
        model = self.model()
        accounts = model.columnCount() - 1 if model is not None else 0
        if accounts < 1:
            return
        least, most = CELL_WIDTHS
        width = self.viewport().width()
        cell = min(max((width - LABEL_WANTED) // accounts, least), most)
        for column in range(1, accounts + 1):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(0, max(width - accounts * cell - 4, LABEL_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in keys and self.currentIndex().isValid():
            self.activated_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_N and self._on_empty_cell():
            self.not_told_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_M and self.currentIndex().isValid():
            self.merge_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.merging:
            self.merge_dropped.emit()
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self._fact_delegate.sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
