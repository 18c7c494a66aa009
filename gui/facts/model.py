"""Facts as rows and accounts as columns, for Qt's views."""

from __future__ import annotations

import html
from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from gui.badges import account_letter, account_name, band_name, fact_name
from gui.text_lines import shortened
from rashomon.model import Comparison, Document, Fact, SentenceRef

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

FACT = Qt.ItemDataRole.UserRole  # Fact of the row
NUMBER = Qt.ItemDataRole.UserRole + 1  # its place in the comparison, which is also its hue
CELL = Qt.ItemDataRole.UserRole + 2  # Cell; None in the column of facts
DOCUMENT = Qt.ItemDataRole.UserRole + 3  # id of the column's document; "" in the column of facts
CONFLICT = Qt.ItemDataRole.UserRole + 4  # whether numbers or dates of the row's fact differ

CONFLICT_KINDS = frozenset({"number", "date"})
QUOTED = 280  # characters of a sentence in a tooltip: about five lines


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account tells of one fact."""

    mentions: tuple[SentenceRef, ...] = ()  # empty: no match found
    conflict: bool = False  # one of its numbers or dates differs from another account's
    not_told: bool = False  # by a person's word


class FactFilter(Enum):
    """Which facts the matrix shows."""

    ALL = "all"
    EVERYWHERE = "everywhere"
    CONFLICTS = "conflicts"


class FactTable(QAbstractTableModel):
    """A comparison's facts in its own order; column 0 is the fact, the others the accounts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._documents: tuple[Document, ...] = ()
        self._cells: dict[tuple[str, str], Cell] = {}
        self._conflicts: frozenset[str] = frozenset()

    def set_comparison(self, comparison: Comparison) -> None:
        """Take the facts of `comparison`."""
        self.beginResetModel()
        self._comparison = comparison
        self._documents = tuple(account.document for account in comparison.accounts)
        self._cells = _cells(comparison)
        self._conflicts = frozenset(
            fact for (fact, _), cell in self._cells.items() if cell.conflict
        )
        self.endResetModel()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The accounts, in the order of the columns."""
        return self._documents

    def row_of(self, fact_id: str) -> int:
        """The row of that fact, or -1."""
        return next((i for i, fact in enumerate(self._comparison.facts) if fact.id == fact_id), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._comparison.facts)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._documents) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        fact = self._comparison.facts[index.row()]
        if role == FACT:
            return fact
        if role == NUMBER:
            return index.row()
        if role == CONFLICT:
            return fact.id in self._conflicts
        if index.column() == 0:
            return self._fact_data(index.row(), fact, role)
        return self._cell_data(index.row(), fact, self._documents[index.column() - 1], role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:  # hidden, but a screen reader names rows by it
            return fact_name(section) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if section == 0:
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.tr("Fact") if role in texts else None
        document = self._documents[section - 1]
        letter = account_letter(section - 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return letter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Account {0}: {1}").format(letter, account_name(document))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _rich(self._account(section - 1), document.title, document.published)
        return None

    def _fact_data(self, row: int, fact: Fact, role: int) -> Any:
        if role == DOCUMENT:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return fact.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return _rich(f"{fact_name(row)} · {fact.label}", *self._summary(fact))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((fact_name(row), fact.label, *self._summary(fact)))
        return None

    def _summary(self, fact: Fact) -> tuple[str, ...]:
        carried = self.tr("in {0} of {1} accounts").format(
            len(fact.documents), len(self._documents)
        )
        differ = (self.tr("numbers or dates differ"),) if fact.id in self._conflicts else ()
        return (band_name(fact.band), carried, *differ)

    def _cell_data(self, row: int, fact: Fact, document: Document, role: int) -> Any:
        cell = self._cells.get((fact.id, document.id), Cell())
        if role == CELL:
            return cell
        if role == DOCUMENT:
            return document.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._quoted(document, cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = self._documents.index(document)
            return ", ".join((fact_name(row), self._account(column), *self._said(cell)))
        return None

    def _account(self, column: int) -> str:
        name = account_name(self._documents[column])
        return self.tr("account {0}, {1}").format(account_letter(column), name)

    def _said(self, cell: Cell) -> tuple[str, ...]:
        if cell.not_told:
            return (self.tr("not told here, decided by hand"),)
        if not cell.mentions:
            return (self.tr("no match found"),)
        count = len(cell.mentions)
        told = self.tr("1 sentence") if count == 1 else self.tr("{0} sentences").format(count)
        return (told, self.tr("numbers or dates differ")) if cell.conflict else (told,)

    def _quoted(self, document: Document, cell: Cell) -> str:
        name = account_name(document)
        if cell.not_told:
            return _rich(name, self.tr("Not told here: decided by hand. N takes it back."))
        if not cell.mentions:
            return _rich(name, self.tr("No match found. N says that it is not told here."))
        sentences = (self._comparison.sentence(mention) for mention in cell.mentions)
        quotes = (shortened(each.span.of(document.text), QUOTED) for each in sentences)
        differ = (self.tr("Numbers or dates differ."),) if cell.conflict else ()
        return _rich(name, *quotes, *differ)


class FactRows(QSortFilterProxyModel):
    """The rows of a `FactTable` that a filter lets through, in the same order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = FactFilter.ALL

    def set_filter(self, chosen: FactFilter) -> None:
        """Show the rows that `chosen` names."""
        self.beginResetModel()
        self._filter = chosen
        self.endResetModel()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        if self._filter is FactFilter.CONFLICTS:
            return bool(index.data(CONFLICT))
        if self._filter is FactFilter.EVERYWHERE:
            fact: Fact = index.data(FACT)
            return len(fact.documents) == self.sourceModel().columnCount() - 1
        return True


def _cells(comparison: Comparison) -> dict[tuple[str, str], Cell]:
    """What each account tells of each fact, by fact id and document id; empty cells are absent."""
    conflicts: set[tuple[str, str]] = set()
    for divergence in comparison.divergences:
        if divergence.decided == "dismissed":  # a person's word: it is no conflict
            continue
        if divergence.kind in CONFLICT_KINDS and divergence.b is not None:
            conflicts.add((divergence.fact, divergence.a.document))
            conflicts.add((divergence.fact, divergence.b.document))
    mentions: dict[tuple[str, str], list[SentenceRef]] = defaultdict(list)
    for fact in comparison.facts:
        for mention in fact.mentions:
            mentions[fact.id, mention.document].append(mention)
    cells = {key: Cell(tuple(refs), key in conflicts) for key, refs in mentions.items()}
    untold = ((fact.id, document) for fact in comparison.facts for document in fact.not_told)
    return {key: Cell(not_told=True) for key in untold} | cells


def _rich(first: str, *rest: str) -> str:
    """A tooltip that wraps: the first line bold, the others below; every text escaped."""
    lines = (f"<b>{html.escape(first)}</b>", *(html.escape(line) for line in rest if line))
    return "<qt>" + "<br>".join(lines) + "</qt>"
