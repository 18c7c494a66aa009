"""A table with a column for each account, walked cell by cell, shown from and copied."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.account_table import LetterHeader
from gui.fonts import px
from gui.own_keys import claims
from gui.panel_list import LEAST_HEIGHT, ThemedDelegate
from gui.theme import Theme

Key = Qt.Key
_SHOW = (Key.Key_Return, Key.Key_Enter, Key.Key_Space)


class AccountGrid(QTableView):
    """Enter or a click shows what a cell stands for, Ctrl+C copies; who inherits adds keys."""

    activated_at = Signal(QModelIndex)
    key_pressed = Signal(Qt.Key)  # one of the own keys
    copy_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        first_width: int,
        cell_width: int,
        own_keys: Set[Qt.Key] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._least = (first_width, cell_width)  # of the first column and the accounts'
        self._own_keys = own_keys
        self._header = LetterHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(px(LEAST_HEIGHT))
        self.clicked.connect(self._on_clicked)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._header.theme = theme
        delegate = self.itemDelegate()
        if isinstance(delegate, ThemedDelegate):
            delegate.theme = theme
        self._header.viewport().update()
        self.viewport().update()

    # ------------------------------------------------------------------ layout
    def fit(self) -> None:
        """Share the width among the columns, and give each row the lines it needs."""
        model = self.model()
        accounts = model.columnCount() - 1 if model is not None else 0
        if accounts < 1:
            return
        first, least = self._least
        width = self.viewport().width()
        cell = max((width - first) // accounts, least)
        for column in range(1, accounts + 1):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(0, max(width - accounts * cell, first))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def sizeHintForRow(self, row: int) -> int:
        """Of all its cells, also those scrolled away: rows must not jump while one scrolls."""
        option, model = QStyleOptionViewItem(), self.model()
        hints = (
            self.itemDelegate().sizeHint(option, model.index(row, column))
            for column in range(model.columnCount())
        )
        return max(hint.height() for hint in hints)

    # ------------------------------------------------------------------ keys and mouse
    def chosen_rows(self) -> list[int]:
        """The rows selected, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.chosen_rows()) <= 1:  # with Ctrl or Shift rows are being chosen
            self.activated_at.emit(index)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def _claims(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            return True
        return self.currentIndex().isValid() and claims(event, self.own_keys())

    def own_keys(self) -> Set[Qt.Key]:
        """Keys that mean the current cell before they mean the window."""
        return self._own_keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        current = self.currentIndex().isValid()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in _SHOW and current:
            self.activated_at.emit(self.currentIndex())
        elif event.key() in self.own_keys() and plain and current:
            self.key_pressed.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)
