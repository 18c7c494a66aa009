"""Facts as rows and accounts as columns, for Qt's views."""

from __future__ import annotations

import html
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.badges import account_letter, account_name, band_name, fact_name
from gui.language import numbered
from gui.text_lines import shortened
from rashomon.lettering import fact_numbers
from rashomon.mentions import phrase_of
from rashomon.model import Comparison, Document, Fact, SentenceRef

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

FACT = Qt.ItemDataRole.UserRole  # Fact of the row
NUMBER = Qt.ItemDataRole.UserRole + 1  # what it is called by, which is also its hue
CELL = Qt.ItemDataRole.UserRole + 2  # Cell; None in the column of facts
DOCUMENT = Qt.ItemDataRole.UserRole + 3  # id of the column's document; "" in the column of facts
CONFLICT = Qt.ItemDataRole.UserRole + 4  # whether numbers or dates of the row's fact differ
DECIDED = Qt.ItemDataRole.UserRole + 5  # whether a person decided on one of its links
POSITION = Qt.ItemDataRole.UserRole + 6  # where the accounts tell it, 0..1 on average
LETTER = Qt.ItemDataRole.UserRole + 7  # of the account that alone tells the row
SINGLE = -1  # the number of a row that is one account's sentence alone, no fact

CONFLICT_KINDS = frozenset({"number", "date"})
QUOTED = 280  # characters of a sentence in a tooltip: about five lines


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account tells of one fact."""

    mentions: tuple[SentenceRef, ...] = ()  # empty: no match found
    conflict: bool = False  # one of its numbers or dates differs from another account's
    not_told: bool = False  # by a person's word


@dataclass(frozen=True, slots=True)
class _Told:
    """What the cells of a table tell."""

    comparison: Comparison
    cells: dict[tuple[str, str], Cell]  # by fact and document
    decided: frozenset[SentenceRef]
    conflicts: frozenset[str]  # ids of facts

    @classmethod
    def by(cls, comparison: Comparison, facts: tuple[Fact, ...]) -> _Told:
        """What a comparison tells of these facts."""
        cells = _cells(comparison, facts)
        conflicts = frozenset(fact for (fact, _), cell in cells.items() if cell.conflict)
        return cls(comparison, cells, _decided(comparison), conflicts)


class FactTable(QAbstractTableModel):
    """A comparison's facts in its own order; column 0 is the fact, the others the accounts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._documents: tuple[Document, ...] = ()
        self._facts: tuple[Fact, ...] = ()
        self._alone = False
        self._numbers: Mapping[str, int] = {}
        self._prepared: _Told | None = None
        self._decided: frozenset[SentenceRef] = frozenset()
        self._cells: dict[tuple[str, str], Cell] = {}
        self._conflicts: frozenset[str] = frozenset()

    def set_comparison(self, comparison: Comparison) -> None:
        """Take the facts of `comparison`."""
        self.beginResetModel()
        self._comparison = comparison
        self._documents = tuple(account.document for account in comparison.accounts)
        self._facts = _singles(comparison) if self._alone else comparison.facts
        self._numbers = fact_numbers(comparison.facts)
        known = self._prepared
        if known is None or known.comparison is not comparison or self._alone:
            known = _Told.by(comparison, self._facts)
        self._cells, self._decided, self._conflicts = known.cells, known.decided, known.conflicts
        self.endResetModel()

    def prepare(self, comparison: Comparison) -> None:
        """Find beforehand, on any thread, what the cells tell: of 8,000 facts it takes 50 ms."""
        self._prepared = _Told.by(comparison, comparison.facts)

    def show_singles(self, alone: bool) -> None:
        """Show the sentences that nothing in another account matches, in place of the facts."""
        if alone != self._alone:
            self._alone = alone
            self.set_comparison(self._comparison)

    @property
    def singles(self) -> bool:
        """Whether sentences of one account alone are shown in place of the facts."""
        return self._alone

    @property
    def fact_count(self) -> int:
        """Facts of the comparison, shown or not."""
        return len(self._comparison.facts)

    def quotes(self, row: int) -> list[str]:
        """What each account tells of a row's fact: its sentences on one line, "" for none."""
        told = (self._cells.get((self._facts[row].id, each.id), Cell()) for each in self._documents)
        return [
            " … ".join(
                " ".join(self._comparison.sentence(mention).span.of(document.text).split())
                for mention in cell.mentions
            )
            for document, cell in zip(self._documents, told, strict=True)
        ]

    @property
    def documents(self) -> tuple[Document, ...]:
        """The accounts, in the order of the columns."""
        return self._documents

    def row_of(self, fact_id: str) -> int:
        """The row of that fact, or -1."""
        return next((i for i, fact in enumerate(self._facts) if fact.id == fact_id), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._facts)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._documents) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        fact = self._facts[index.row()]
        if role == FACT:
            return fact
        if role == NUMBER:
            return SINGLE if self._alone else self._numbers[fact.id]
        if role == CONFLICT:
            return fact.id in self._conflicts
        if role == DECIDED:
            return bool(fact.not_told) or not self._decided.isdisjoint(fact.mentions)
        if role == LETTER:
            return self._name(index.row())
        if role == POSITION:
            return self._position(fact)
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
            return self._name(section) if role == Qt.ItemDataRole.AccessibleTextRole else None
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

    def _position(self, fact: Fact) -> float:
        """Share of the sentences that stand before it, over its mentions."""
        lengths = {a.document.id: max(1, len(a.sentences)) for a in self._comparison.accounts}
        shares = [each.sentence / lengths[each.document] for each in fact.mentions]
        return sum(shares) / len(shares)

    def _name(self, row: int) -> str:
        """What a row is called: its fact's number, or the account that alone tells it."""
        if not self._alone:
            return fact_name(self._numbers[self._facts[row].id])
        documents = [document.id for document in self._documents]
        return account_letter(documents.index(self._facts[row].mentions[0].document))

    def _fact_data(self, row: int, fact: Fact, role: int) -> Any:
        if role == DOCUMENT:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return fact.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return _rich(f"{self._name(row)} · {fact.label}", *self._summary(fact))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((self._name(row), fact.label, *self._summary(fact)))
        return None

    def _summary(self, fact: Fact) -> tuple[str, ...]:
        if self._alone:
            return (self.tr("no match found in another account"),)
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
            return self._quoted(fact, document, cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = self._documents.index(document)
            return ", ".join((self._name(row), self._account(column), *self._said(cell)))
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
        told = numbered("FactTable", count, "%n sentence", "%n sentences")
        return (told, self.tr("numbers or dates differ")) if cell.conflict else (told,)

    def _quoted(self, fact: Fact, document: Document, cell: Cell) -> str:
        name = account_name(document)
        if cell.not_told:
            return _rich(name, self.tr("Not told here: decided by hand. N takes it back."))
        if not cell.mentions:
            return _rich(name, self.tr("No match found. N says that it is not told here."))
        quotes = (self._phrase(fact, document, mention) for mention in cell.mentions)
        differ = (self.tr("Numbers or dates differ."),) if cell.conflict else ()
        return _rich(name, *quotes, *differ)

    def _phrase(self, fact: Fact, document: Document, mention: SentenceRef) -> str:
        """The least that tells the fact, with dots where the sentence says more."""
        sentence = self._comparison.sentence(mention).span
        span = sentence if self._alone else phrase_of(self._comparison, fact, mention)
        before = "… " if span.start > sentence.start + 1 else ""  # a quotation mark is no more
        after = " …" if span.end < sentence.end - 1 else ""
        return f"{before}{shortened(span.of(document.text), QUOTED)}{after}"


def _singles(comparison: Comparison) -> tuple[Fact, ...]:
    """Sentences that are told in one account only, in the order of the accounts."""
    told = {mention for fact in comparison.facts for mention in fact.mentions}
    refs = [
        (SentenceRef(account.document.id, sentence.index), account, sentence)
        for account in comparison.accounts
        for sentence in account.sentences
        if not sentence.boilerplate
    ]
    return tuple(
        Fact(
            id=f"{ref.document}#{ref.sentence}",
            label=shortened(sentence.span.of(account.document.text), QUOTED),
            band="possible",
            mentions=(ref,),
        )
        for ref, account, sentence in refs
        if ref not in told
    )


def _decided(comparison: Comparison) -> frozenset[SentenceRef]:
    """Sentences of links that a person decided on."""
    decided = (match for match in comparison.matches if match.decided)
    return frozenset(ref for match in decided for ref in (match.a, match.b))


def _cells(comparison: Comparison, facts: tuple[Fact, ...]) -> dict[tuple[str, str], Cell]:
    """What each account tells of each fact, by fact id and document id; empty cells are absent."""
    conflicts: set[tuple[str, str]] = set()
    for divergence in comparison.divergences:
        if divergence.decided == "dismissed":  # a person's word: it is no conflict
            continue
        if divergence.kind in CONFLICT_KINDS and divergence.b is not None:
            conflicts.add((divergence.fact, divergence.a.document))
            conflicts.add((divergence.fact, divergence.b.document))
    mentions: dict[tuple[str, str], list[SentenceRef]] = defaultdict(list)
    for fact in facts:
        for mention in fact.mentions:
            mentions[fact.id, mention.document].append(mention)
    cells = {key: Cell(tuple(refs), key in conflicts) for key, refs in mentions.items()}
    untold = ((fact.id, document) for fact in facts for document in fact.not_told)
    return {key: Cell(not_told=True) for key in untold} | cells


def _rich(first: str, *rest: str) -> str:
    """A tooltip that wraps: the first line bold, the others below; every text escaped."""
    lines = (f"<b>{html.escape(first)}</b>", *(html.escape(line) for line in rest if line))
    return "<qt>" + "<br>".join(lines) + "</qt>"
