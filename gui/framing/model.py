"""Divergences grouped by kind, as rows of a list: a heading, then what belongs under it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.badges import account_letters, fact_name
from gui.text_lines import reads_right_to_left, shortened
from rashomon.model import (
    DIVERGENCE_KINDS,
    AccountAnalysis,
    Comparison,
    Divergence,
    DivergenceKind,
    Place,
    Span,
)

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

ROW = Qt.ItemDataRole.UserRole  # Heading | Contrast | More

SHORT_QUOTE = 36  # characters: up to about one narrow line, a quote is shown in its sentence
BEFORE, AFTER = 14, 60  # characters of the sentence kept on either side of a short quote

# A dozen is what a reader takes in before the list becomes a chore (design page on reading).
OPEN_BY_DEFAULT = 12
QUOTE = 160  # characters of a quote kept for painting; two narrow lines show some seventy


@dataclass(frozen=True, slots=True)
class Heading:
    """The kind that the rows below share."""

    kind: DivergenceKind
    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class Side:
    """One account's words; `letter` is its badge."""

    letter: str
    quote: str  # "" where nothing was found
    before: str = ""  # words of the sentence before a short quote
    after: str = ""  # and after it


@dataclass(frozen=True, slots=True)
class Contrast:
    """One divergence, ready to be shown."""

    divergence: Divergence
    fact: int  # place of its fact in the comparison, -1 if unknown
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class More:
    """The last row where not all is shown, or more than a dozen: opens or folds the list."""

    total: int
    is_open: bool


Row = Heading | Contrast | More


def kind_name(kind: DivergenceKind) -> str:
    """The kind as a person reads it, translated."""
    names: dict[DivergenceKind, str] = {
        "number": QCoreApplication.translate("DivergenceKind", "Numbers"),
        "date": QCoreApplication.translate("DivergenceKind", "Dates and times"),
        "attribution": QCoreApplication.translate("DivergenceKind", "Who says so"),
        "label": QCoreApplication.translate("DivergenceKind", "Labels"),
        "hedge": QCoreApplication.translate("DivergenceKind", "Hedged or plain"),
        "loaded": QCoreApplication.translate("DivergenceKind", "Loaded words"),
        "quotation": QCoreApplication.translate("DivergenceKind", "Quotations"),
        "agency": QCoreApplication.translate("DivergenceKind", "Who acts"),
        "omission": QCoreApplication.translate("DivergenceKind", "Not found or not told"),
        "wording": QCoreApplication.translate("DivergenceKind", "Other wording"),
    }
    return names[kind]


def more_text(row: More) -> str:
    """What the last row offers."""
    if row.is_open:
        return QCoreApplication.translate("DivergenceRows", "Show fewer")
    return QCoreApplication.translate("DivergenceRows", "Show all ({0})").format(row.total)


class DivergenceRows(QAbstractListModel):
    """The divergences that pass the filters, most telling first inside each kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._kind: DivergenceKind | None = None
        self._fact = ""
        self._all = False
        self._rows: tuple[Row, ...] = ()
        self.passing = 0  # divergences that pass the filters, shown or not

    def set_comparison(self, comparison: Comparison) -> None:
        """Take the divergences of `comparison`."""
        self._comparison = comparison
        self._rebuild()

    def set_filter(self, kind: DivergenceKind | None, fact_id: str, *, show_all: bool) -> None:
        """Keep one kind (None: all) and one fact ("": all); open the whole list or a dozen."""
        self._kind, self._fact, self._all = kind, fact_id, show_all
        self._rebuild()

    def kinds(self) -> tuple[DivergenceKind, ...]:
        """The kinds that occur, in the order of the list."""
        found = {each.kind for each in self._comparison.divergences}
        return tuple(kind for kind in DIVERGENCE_KINDS if kind in found)

    def row_of(self, divergence: Divergence) -> int:
        """The row that shows `divergence`, or -1."""
        for row, each in enumerate(self._rows):
            if isinstance(each, Contrast) and each.divergence == divergence:
                return row
        return -1

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Contrast):
            return row.divergence.note
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, More):
            return more_text(row)
        if isinstance(row, Heading):
            return f"{kind_name(row.kind)}, {row.total}"
        sides = [f"{side.letter}: {side.quote or self.tr('no match found')}" for side in row.sides]
        where = [fact_name(row.fact)] if row.fact >= 0 else []
        kind = kind_name(row.divergence.kind)
        return "; ".join((kind, *where, *sides, row.divergence.note))

    def _rebuild(self) -> None:
        self.beginResetModel()
        passing = [
            each
            for each in self._comparison.divergences
            if self._kind in (None, each.kind) and self._fact in ("", each.fact)
        ]
        self.passing = len(passing)
        shown = passing if self._all else passing[:OPEN_BY_DEFAULT]
        rows = self._grouped(shown, passing)
        if len(passing) > OPEN_BY_DEFAULT:
            rows.append(More(len(passing), self._all))
        self._rows = tuple(rows)
        self.endResetModel()

    def _grouped(self, shown: list[Divergence], passing: list[Divergence]) -> list[Row]:
        facts = {fact.id: place for place, fact in enumerate(self._comparison.facts)}
        letters = account_letters(each.document for each in self._comparison.accounts)
        rows: list[Row] = []
        for kind in DIVERGENCE_KINDS:
            here = [each for each in shown if each.kind == kind]
            if not here:
                continue
            total = sum(each.kind == kind for each in passing)
            rows.append(Heading(kind, len(here), total))
            for each in here:
                sides = (self._side(each.a, letters), self._side(each.b, letters))
                told = tuple(side for side in sides if side is not None)
                rows.append(Contrast(each, facts.get(each.fact, -1), told))
        return rows

    def _side(self, place: Place | None, letters: dict[str, str]) -> Side | None:
        if place is None:
            return None
        letter = letters.get(place.document, "?")
        account = self._comparison.account(place.document)
        if account is None:
            return Side(letter, "")
        quote = shortened(place.span.of(account.document.text), QUOTE)
        if len(quote) > SHORT_QUOTE:
            return Side(letter, quote)
        return Side(letter, quote, *_context(account, place.span))


def _context(account: AccountAnalysis, span: Span) -> tuple[str, str]:
    """The words of the sentence before and after `span`; none in writing from right to left,
    where pieces painted one after the other would stand in the wrong order."""
    text = account.document.text
    for sentence in account.sentences:
        if sentence.span.contains(span):
            if reads_right_to_left(sentence.span.of(text)):
                break
            before = " ".join(text[sentence.span.start : span.start].split())
            after = " ".join(text[span.end : sentence.span.end].split())
            if len(before) > BEFORE:
                before = "…" + before[-BEFORE:].split(" ", 1)[-1]
            gap = " " if text[span.end : span.end + 1].isspace() else ""
            space = " " if before and text[span.start - 1].isspace() else ""
            return before + space, gap + after[:AFTER]
    return "", ""
