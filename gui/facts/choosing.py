"""Which facts the matrix shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from gui.badges import account_letter, account_name
from gui.eliding_box import ElidingBox
from gui.facts.model import CONFLICT, DECIDED, FACT, POSITION
from rashomon.model import BANDS, Document, Fact

Index = QModelIndex | QPersistentModelIndex


class FactFilter(Enum):
    """Which facts the matrix shows; "not in" goes with an account."""

    ALL = "all"
    EVERYWHERE = "everywhere"
    CONFLICTS = "conflicts"
    ONLY_ONE = "only-one"  # sentences that nothing in another account matches
    DECIDED = "decided"  # a person has said something of a link
    MINE = "mine"  # tagged or decided by the person at the keyboard
    NOT_IN = "not-in"


class FactOrder(Enum):
    """In which order."""

    CARRIAGE = "carriage"  # the comparison's own: most accounts first, then band and score
    STORY = "story"  # where the accounts tell it, on average
    BAND = "band"
    CONFLICT = "conflict"


class FactRows(QSortFilterProxyModel):
    """The rows of a `FactTable` that a filter lets through, in a chosen order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = FactFilter.ALL
        self._account = ""
        self._order = FactOrder.CARRIAGE
        self._mine: frozenset[str] = frozenset()

    def choose(self, chosen: FactFilter, account: str, order: FactOrder) -> None:
        """Show the rows that `chosen` names (`account`: the document of "not in") in `order`."""
        self.beginResetModel()
        self._filter, self._account, self._order = chosen, account, order
        self.endResetModel()
        # The comparison's own order needs no sorting: of 8,000 facts it took 1 s.
        self.sort(-1 if order is FactOrder.CARRIAGE else 0)
        self.invalidate()

    def set_mine(self, facts: frozenset[str]) -> None:
        """The facts that the person at the keyboard has tagged or decided on."""
        if facts != self._mine:
            self._mine = facts
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._filter in (FactFilter.ALL, FactFilter.ONLY_ONE):  # the table holds only these
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        fact: Fact = index.data(FACT)
        match self._filter:
            case FactFilter.CONFLICTS:
                return bool(index.data(CONFLICT))
            case FactFilter.EVERYWHERE:
                return len(fact.documents) == self.sourceModel().columnCount() - 1
            case FactFilter.DECIDED:
                return bool(index.data(DECIDED))
            case FactFilter.MINE:
                return fact.id in self._mine
            case FactFilter.NOT_IN:
                return self._account not in fact.documents

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._key(left) < self._key(right)

    def _key(self, index: Index) -> tuple[Any, ...]:
        fact: Fact = index.data(FACT)
        number: int = index.row()
        match self._order:
            case FactOrder.STORY:
                return (index.data(POSITION), number)
            case FactOrder.BAND:
                return (BANDS.index(fact.band), -fact.score, number)
            case FactOrder.CONFLICT:
                return (not index.data(CONFLICT), number)
            case FactOrder.CARRIAGE:
                return (number,)


class ChoiceBar(QWidget):
    """Boxes for filter and order, and how many facts are shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[tuple[str, str], ...] = ()  # id, name
        self.filter_box = _box(self, self.tr("Which facts to show"))
        self.order_box = _box(self, self.tr("In which order"))
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        for order, text in (
            (FactOrder.CARRIAGE, self.tr("By accounts")),
            (FactOrder.STORY, self.tr("By the story")),
            (FactOrder.BAND, self.tr("By band")),
            (FactOrder.CONFLICT, self.tr("Conflicts first")),
        ):
            self.order_box.addItem(text, order)
        self._fill_filters(())
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 6, 10, 6)
        layout.setHorizontalSpacing(8)
        for column, widget in enumerate((self.filter_box, self.order_box, self.count)):
            layout.addWidget(widget, 0, column)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(1, 2)
        self.filter_box.currentIndexChanged.connect(self._tell)
        self.order_box.currentIndexChanged.connect(self._tell)

    def set_documents(self, documents: Sequence[Document]) -> None:
        """Offer "not in" for each account; the choice stays where its account does."""
        names = tuple((document.id, account_name(document)) for document in documents)
        if names != self._documents:
            self._documents = names
            self._fill_filters(names)

    def chosen(self) -> tuple[FactFilter, str, FactOrder]:
        """Filter, the account of "not in" (else ""), order."""
        kind, account = self.filter_box.currentData()
        return kind, account, self.order_box.currentData()

    def choose(self, kind: FactFilter, account: str = "") -> None:
        """Show another choice; one that is not offered counts as all."""
        wanted = [self.filter_box.itemData(row) for row in range(self.filter_box.count())]
        row = wanted.index((kind, account)) if (kind, account) in wanted else 0
        self.filter_box.setCurrentIndex(row)

    def _fill_filters(self, names: tuple[tuple[str, str], ...]) -> None:
        before = self.filter_box.currentData()
        blocker = QSignalBlocker(self.filter_box)
        self.filter_box.clear()
        for kind, text in (
            (FactFilter.ALL, self.tr("All facts")),
            (FactFilter.EVERYWHERE, self.tr("In every account")),
            (FactFilter.CONFLICTS, self.tr("Numbers or dates differ")),
            (FactFilter.DECIDED, self.tr("Decided by hand")),
            (FactFilter.MINE, self.tr("Mine: tagged or decided")),
            (FactFilter.ONLY_ONE, self.tr("Only in one account")),
        ):
            self.filter_box.addItem(text, (kind, ""))
        for number, (document, name) in enumerate(names):
            text = self.tr("Not in {0}: {1}").format(account_letter(number), name)
            self.filter_box.addItem(text, (FactFilter.NOT_IN, document))
        if before is not None:
            self.choose(*before)
        blocker.unblock()
        if before is not None and self.filter_box.currentData() != before:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _box(parent: QWidget, name: str) -> QComboBox:
    box = ElidingBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setMaxVisibleItems(16)
    box.view().setTextElideMode(Qt.TextElideMode.ElideRight)
    return box
