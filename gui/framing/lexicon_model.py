"""Word lists for Qt's views: the lists by language, and the terms of one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from gui.fonts import px
from gui.language import numbered
from rashomon.model import LexiconTerm

if TYPE_CHECKING:
    from rashomon.framing.lexicons import ListCount, TermCount

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
ROW = Qt.ItemDataRole.UserRole  # ListCount, or the language's name as a heading; or TermCount
SORT = Qt.ItemDataRole.UserRole + 1
TERM, KIND, NOTE, COUNT = range(4)  # columns
ROW_HEIGHT = 25  # of a list's name, logical pixels
_CHECK = Qt.ItemDataRole.CheckStateRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def list_name(name: str) -> str:
    """A word list as a person reads it, translated; its file's name where it is unknown."""
    names = {
        "loaded": QCoreApplication.translate("WordList", "Loaded words"),
        "hedges": QCoreApplication.translate("WordList", "Hedges"),
        "boosters": QCoreApplication.translate("WordList", "Boosters"),
        "attribution_verbs": QCoreApplication.translate("WordList", "Attribution: verbs"),
        "attribution_phrases": QCoreApplication.translate("WordList", "Attribution: phrases"),
        "attribution_nouns": QCoreApplication.translate("WordList", "Attribution: nouns"),
        "label_pairs": QCoreApplication.translate("WordList", "Labels"),
        "contrast_cause": QCoreApplication.translate("WordList", "Contrast and cause"),
        "agentless": QCoreApplication.translate("WordList", "Verbs without an agent"),
        "titles": QCoreApplication.translate("WordList", "Titles"),
        "countries": QCoreApplication.translate("WordList", "Countries"),
    }
    return names.get(name, name.replace("_", " "))


class WordLists(QAbstractListModel):
    """The lists under their languages; the check says whether a list counts."""

    list_switched = Signal(object, bool)  # ListCount, on

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListCount | str, ...] = ()
        self._changed: frozenset[str] = frozenset()

    def set_lists(
        self, lists: Sequence[ListCount], languages: dict[str, str], changed: frozenset[str]
    ) -> None:
        """Take the lists; `languages` gives the names of languages, `changed` the ids of lists
        that the project changes ("hedges.en")."""
        rows: list[ListCount | str] = []
        for language, name in languages.items():
            rows += [name, *(each for each in lists if each.language == language)]
        self._changed = changed
        if [_key(row) for row in rows] == [_key(row) for row in self.rows]:
            self.rows = tuple(rows)  # the same lists with other counts: nothing moves
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_of(self, name: str, language: str) -> int:
        """The row of a list, or -1."""
        wanted = (name, language)
        return next((n for n, row in enumerate(self.rows) if _key(row) == wanted), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != _CHECK or isinstance(row, str):
            return False
        self.list_switched.emit(row, Qt.CheckState(value) == _ON)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, px(ROW_HEIGHT))
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role == _CHECK:
            return _ON if row.enabled else _OFF
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            star = " *" if f"{row.list}.{row.language}" in self._changed else ""
            return f"{list_name(row.list)}{star}  ·  {row.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            told = self.tr("{0}; {1} in the accounts open").format(
                numbered("WordLists", len(row.terms), "%Ln term", "%Ln terms"),
                numbered("WordLists", row.count, "%Ln hit", "%Ln hits"),
            )
            changed = f"{row.list}.{row.language}" in self._changed
            return told + ("\n" + self.tr("* changed in this project") if changed else "")
        return None


class Terms(QAbstractTableModel):
    """The terms of one list: on or off, kind, note, and how often each fires."""

    term_switched = Signal(object, bool)  # TermCount, on
    term_changed = Signal(object, object)  # TermCount, LexiconTerm: what it shall be

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[TermCount, ...] = ()

    def set_terms(self, terms: tuple[TermCount, ...]) -> None:
        """Take the terms of a list."""
        if [(each.term, each.own) for each in terms] == [(x.term, x.own) for x in self.terms]:
            self.terms = terms  # other counts or checks: nothing moves
            if terms:
                self.dataChanged.emit(self.index(0, 0), self.index(len(terms) - 1, COUNT))
            return
        self.beginResetModel()
        self.terms = terms
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.terms)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TERM and not self.terms[index.row()].own:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() != COUNT else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        term = self.terms[index.row()]
        if role == _CHECK:
            self.term_switched.emit(term, Qt.CheckState(value) == _ON)
            return True
        fields = [term.term, term.kind, term.note]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == fields[index.column()]:
            return False
        fields[index.column()] = text
        self.term_changed.emit(term, LexiconTerm(fields[TERM], fields[KIND], fields[NOTE]))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        term, column = self.terms[index.row()], index.column()
        fields = (term.term, term.kind, term.note, term.count)
        if role == ROW:
            return term
        if role == SORT:
            # Of equal counts the own terms first, then by letter, also where the most are on top.
            return (term.count, term.own) if column == COUNT else str(fields[column]).casefold()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (term.count or "") if column == COUNT else fields[column]
        if role == _CHECK and column == TERM and not term.own:
            return _ON if term.on else _OFF
        if role == Qt.ItemDataRole.TextAlignmentRole and column == COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TERM:
            return ", ".join((term.term, *self._spoken(term)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "; ".join(self._spoken(term))
        return None

    def _spoken(self, term: TermCount) -> list[str]:
        state = self.tr("on") if term.on else self.tr("off")
        own = [self.tr("added in this project; Delete removes it")] if term.own else []
        fires = numbered("Terms", term.count, "fires once", "fires %n times")
        return [*own, state, fires]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Term"), self.tr("Kind"), self.tr("Note"), self.tr("Fires"))[section]


class SoughtTerms(QSortFilterProxyModel):
    """The terms that hold what is sought, sorted by any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sought = ""

    def set_sought(self, words: str) -> None:
        """Keep terms that hold `words` in term, kind or note."""
        self.beginResetModel()
        self._sought = words.casefold().strip()
        self.endResetModel()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        term: TermCount = self.sourceModel().index(source_row, 0, source_parent).data(ROW)
        texts = (term.term, term.kind, term.note)
        return any(self._sought in text.casefold() for text in texts)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        return source_left.data(SORT) < source_right.data(SORT)


def _key(row: ListCount | str) -> tuple[str, str]:
    return (row, "") if isinstance(row, str) else (row.list, row.language)
