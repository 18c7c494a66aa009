"""Walking the listed facts one after the other, also over the place of one that is gone."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex


class Standing:
    """The row at which a person stands in a list whose rows come and go.

    Where the fact picked is gone (its only link was rejected) the place stays: the next step leads
    to the row that moved up into it, and not back to the first of two hundred.
    """

    def __init__(self, rows: QAbstractItemModel) -> None:
        self._rows = rows
        self._row = -1  # -1: nowhere
        self._gone = False

    def stand(self, row: int) -> None:
        """The fact picked is listed in that row."""
        self._row, self._gone = row, False

    def lose(self) -> None:
        """The fact picked is listed no longer."""
        self._gone = self._row >= 0

    def let_go(self) -> None:
        """No fact is picked, by a person's wish; the place of one that is gone stays."""
        if not self._gone:
            self.leave()

    def leave(self) -> None:
        """Stand nowhere: the next step leads to the first row, or back to the last."""
        self._row, self._gone = -1, False

    def step(self, steps: int) -> QModelIndex:
        """The row that many further, past either end the last there is; invalid without rows."""
        last = self._rows.rowCount() - 1
        if self._row < 0:
            row = 0 if steps > 0 else last
        elif self._gone and steps > 0:  # the next one stands here now
            row = self._row + steps - 1
        else:
            row = self._row + steps
        return self._rows.index(min(max(row, 0), last), 0) if last >= 0 else QModelIndex()
