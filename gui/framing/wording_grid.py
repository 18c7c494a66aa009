"""The wording table's view: cells walked with the arrow keys, rows chosen, single keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.account_table import LetterHeader
from gui.framing.wording_delegate import WordingDelegate
from gui.framing.wording_model import ACTOR
from gui.own_keys import claims
from gui.panel_list import LEAST_HEIGHT
from gui.theme import Theme
from rashomon.model import Actor

Key = Qt.Key
OWN_KEYS = frozenset({Key.Key_M, Key.Key_S, Key.Key_K, Key.Key_U, Key.Key_Delete, Key.Key_F2})
ACTOR_WIDTH = 150  # least width of the column of actors, logical pixels
CELL_WIDTH = 110  # least width of an account's column: below, the table is scrolled


class WordingGrid(QTableView):
    """Enter or a click shows a naming; M, S, K, F2, Delete and U edit, Ctrl+C copies."""

    activated_at = Signal(QModelIndex)
    key_pressed = Signal(Qt.Key)  # one of OWN_KEYS, or Escape
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = LetterHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._delegate = WordingDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setAccessibleName(self.tr("Actors and how each account names them"))
        self.setAccessibleDescription(
            self.tr(
                "Enter shows the next passage; M merges two rows, S splits a naming off, "
                "F2 renames, K changes the kind, Delete says that it names nobody, U leaves the "
                "actor to the program again, Ctrl+C copies the table."
            )
        )
        self.clicked.connect(self._on_clicked)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._header.theme = self._delegate.theme = theme
        self._header.viewport().update()
        self.viewport().update()

    # ------------------------------------------------------------------ what is chosen
    @property
    def merging(self) -> str:
        """Id of the actor marked as the first of two to be merged, or ""."""
        return self._delegate.merging

    def set_merging(self, actor_id: str) -> None:
        """Mark that actor, or none."""
        self._delegate.merging = actor_id
        self.viewport().update()

    def chosen_rows(self) -> list[int]:
        """The rows selected, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def chosen_actors(self) -> tuple[Actor, ...]:
        """The actors of the rows selected."""
        return tuple(self.model().index(row, 0).data(ACTOR) for row in self.chosen_rows())

    def go_to(self, row: int, column: int, *, keep: bool = False) -> None:
        """Put the keyboard on a cell; `keep`: rows that are selected with it stay so."""
        index = self.model().index(row, column)
        flags = QItemSelectionModel.SelectionFlag
        if keep and self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        else:
            self.setCurrentIndex(index)
        self.scrollTo(index)

    # ------------------------------------------------------------------ layout
    def fit(self) -> None:
        """Share the width among the columns, and give each row the lines it needs."""
        model = self.model()
        accounts = model.columnCount() - 1 if model is not None else 0
        if accounts < 1:
            return
        width = self.viewport().width()
        cell = max((width - ACTOR_WIDTH) // accounts, CELL_WIDTH)
        for column in range(1, accounts + 1):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(0, max(width - accounts * cell, ACTOR_WIDTH))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def sizeHintForRow(self, row: int) -> int:
        """Of all its cells, also those scrolled away: rows must not jump while one scrolls."""
        option, model = QStyleOptionViewItem(), self.model()
        columns = range(model.columnCount())
        hints = (self._delegate.sizeHint(option, model.index(row, each)) for each in columns)
        return max(hint.height() for hint in hints)

    # ------------------------------------------------------------------ keys and mouse
    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.chosen_rows()) == 1:  # with Ctrl or Shift rows are being chosen
            self.activated_at.emit(index)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def _claims(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            return True
        keys = OWN_KEYS | {Key.Key_Escape} if self.merging else OWN_KEYS
        return self.currentIndex().isValid() and claims(event, keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        current = self.currentIndex().isValid()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_Space) and current:
            self.activated_at.emit(self.currentIndex())
        elif event.key() == Key.Key_F2 and current:
            self.edit(self.currentIndex().siblingAtColumn(0))
        elif event.key() == Key.Key_Escape and self.merging:
            self.key_pressed.emit(Key.Key_Escape)
        elif event.key() in OWN_KEYS and plain and current:
            self.key_pressed.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)
