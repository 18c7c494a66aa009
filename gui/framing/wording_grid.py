"""The wording table's view: rows marked, chosen together and renamed in place."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QWidget

from gui.account_grid import AccountGrid
from gui.fonts import px
from gui.framing.wording_delegate import WordingDelegate
from gui.framing.wording_model import ACTOR
from gui.theme import Theme
from rashomon.model import Actor

Key = Qt.Key
OWN_KEYS = frozenset({Key.Key_M, Key.Key_S, Key.Key_K, Key.Key_U, Key.Key_Delete, Key.Key_F2})
ACTOR_WIDTH = 150  # least width of the column of actors, logical pixels
CELL_WIDTH = 110  # least width of an account's column: below, the table is scrolled


class WordingGrid(AccountGrid):
    """Enter or a click shows a naming; M, S, K, F2, Delete and U edit, Ctrl+C copies."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme, parent, first_width=px(ACTOR_WIDTH), cell_width=px(CELL_WIDTH), own_keys=OWN_KEYS
        )
        self._delegate = WordingDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Actors and how each account names them"))
        self.setAccessibleDescription(
            self.tr(
                "Enter shows the next passage; M merges two rows, S splits a naming off, "
                "F2 renames, K changes the kind, Delete says that it names nobody, U leaves the "
                "actor to the program again, Ctrl+C copies the table."
            )
        )

    @property
    def merging(self) -> str:
        """Id of the actor marked as the first of two to be merged, or ""."""
        return self._delegate.merging

    def set_merging(self, actor_id: str) -> None:
        """Mark that actor, or none."""
        self._delegate.merging = actor_id
        self.viewport().update()

    def own_keys(self) -> Set[Qt.Key]:
        return OWN_KEYS | {Key.Key_Escape} if self.merging else OWN_KEYS

    def chosen_actors(self) -> tuple[Actor, ...]:
        """The actors of the rows selected."""
        return tuple(self.model().index(row, 0).data(ACTOR) for row in self.chosen_rows())

    def go_to(self, row: int, column: int, *, keep: bool = False) -> None:
        """Put the keyboard on a cell; `keep`: rows that are selected with it stay so."""
        index = self.model().index(row, column)
        if keep and self.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        else:
            self.setCurrentIndex(index)
        self.scrollTo(index)
