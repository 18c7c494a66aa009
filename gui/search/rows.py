"""Hits as rows of a list, in the order of the accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.badges import account_letters
from rashomon.model import Document
from rashomon.search import Hit

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

ROW = Qt.ItemDataRole.UserRole  # HitRow
AROUND = 80  # characters kept on either side of a hit: more than any panel is wide


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit and the words around it, line feeds and runs of spaces as one space."""

    hit: Hit
    letter: str  # of the account
    before: str
    words: str
    after: str


class HitRows(QAbstractListModel):
    """One row a hit; rows are made when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()
        self._documents: Mapping[str, Document] = {}
        self._letters: Mapping[str, str] = {}

    def set_hits(self, hits: Sequence[Hit], documents: Sequence[Document]) -> None:
        """List `hits` in `documents`."""
        self.beginResetModel()
        self._hits = hits
        self._documents = {document.id: document for document in documents}
        self._letters = account_letters(documents)
        self.endResetModel()

    def row_of(self, hit: Hit | None) -> int:
        """The row of that hit, or -1."""
        return next((row for row, other in enumerate(self._hits) if other == hit), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._row(self._hits[index.row()])
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            quote = f"{row.before}{row.words}{row.after}"
            return self.tr("Account {0}: {1}").format(row.letter, quote)
        if role == Qt.ItemDataRole.ToolTipRole and row.hit.score < 1:
            return self.tr("{0} % alike").format(round(100 * row.hit.score))
        return None

    def _row(self, hit: Hit) -> HitRow:
        text, span = self._documents[hit.document].text, hit.span
        before = " ".join(f"{text[max(0, span.start - AROUND) : span.start]}|".split())[:-1]
        after = " ".join(f"|{text[span.end : span.end + AROUND]}".split())[1:]
        words = " ".join(span.of(text).split())
        return HitRow(hit, self._letters[hit.document], before, words, after)
