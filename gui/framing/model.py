"""Divergences grouped by kind, as rows of a list: a heading, then what belongs under it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice
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
from gui.framing.filters import DivergenceFilter, decision_name
from gui.framing.kinds import kind_name
from gui.language import in_words, numbered
from gui.text_lines import reads_right_to_left, shortened
from rashomon.lettering import fact_numbers
from rashomon.model import (
    DIVERGENCE_KINDS,
    AccountAnalysis,
    Comparison,
    Divergence,
    DivergenceKind,
    Place,
    Sentence,
    Span,
)

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

ROW = Qt.ItemDataRole.UserRole  # Row

SHORT_QUOTE = 36  # characters: up to about one narrow line, a quote is shown in its sentence
BEFORE, AFTER = 14, 60  # characters of the sentence kept on either side of a short quote

# A dozen is what a reader takes in before the list becomes a chore (design page on reading).
OPEN_BY_DEFAULT = 12
# Facts whose chips are shown before the list is opened: the rows of 4,700 facts took 2 s.
FACTS_AT_FIRST = 200
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
    fact: int  # number of its fact, -1 if unknown
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Chips:
    """The quiet divergences of one fact, side by side."""

    fact: int  # its number, -1 if unknown
    chips: tuple[Contrast, ...]


@dataclass(frozen=True, slots=True)
class QuietHeading:
    """Stands above the chips."""

    total: int


@dataclass(frozen=True, slots=True)
class More:
    """Stands below the rows where there are more than a dozen: opens or folds the list."""

    hidden: int
    is_open: bool


Row = Heading | Contrast | More | QuietHeading | Chips


def more_text(row: More) -> str:
    """What that row offers."""
    if row.is_open:
        return QCoreApplication.translate("DivergenceRows", "Show fewer")
    return numbered("DivergenceRows", row.hidden, "Show %n more", "Show %n more")


def quiet_text() -> str:
    """What the heading above the chips says."""
    return QCoreApplication.translate("DivergenceRows", "Quieter contrasts")


def nothing_text(contrast: Contrast) -> str:
    """What stands for the words of a side that has none: a person's word says more."""
    divergence = contrast.divergence
    if divergence.kind == "omission" and divergence.decided == "confirmed":
        return QCoreApplication.translate("DivergenceRows", "not told here")
    return QCoreApplication.translate("DivergenceRows", "no match found")


class DivergenceRows(QAbstractListModel):
    """The divergences that pass the filters, most telling first inside each kind.

    Quiet kinds stand as chips below the others, fact by fact, unless one of them is asked for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._filter = DivergenceFilter()
        self._all = False
        self._rows: tuple[Row, ...] = ()
        self.passing: tuple[Divergence, ...] = ()  # those that pass the filters, shown or not
        self.shown = 0  # of them in the list

    def set_comparison(self, comparison: Comparison) -> None:
        """Take the divergences of `comparison`."""
        self._comparison = comparison
        self._rebuild()

    def set_filter(self, chosen: DivergenceFilter, *, show_all: bool) -> None:
        """Keep what passes `chosen`; open the whole list or a dozen."""
        if (chosen, show_all) != (self._filter, self._all):
            self._filter, self._all = chosen, show_all
            self._rebuild()

    def row_of(self, divergence: Divergence) -> tuple[int, int]:
        """The row that shows `divergence` and its place among that row's chips, or (-1, 0)."""
        for row, each in enumerate(self._rows):
            for chip, contrast in enumerate(contrasts_of(each)):
                if same_contrast(contrast.divergence, divergence):
                    return row, chip
        return -1, 0

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], (Heading, QuietHeading)):
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
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, More):
            return more_text(row)
        if isinstance(row, Heading):
            return f"{kind_name(row.kind)}, {row.total}"
        if isinstance(row, QuietHeading):
            return f"{quiet_text()}, {row.total}"
        return ". ".join(self.spoken_contrast(each) for each in contrasts_of(row))

    def spoken_contrast(self, contrast: Contrast) -> str:
        """One divergence in words."""
        nothing = nothing_text(contrast)
        sides = [f"{side.letter}: {side.quote or nothing}" for side in contrast.sides]
        where = [fact_name(contrast.fact)] if contrast.fact >= 0 else []
        each = contrast.divergence
        decided = [decision_name(each.decided)] if each.decided else []
        return "; ".join((kind_name(each.kind), *where, *sides, in_words(each.note), *decided))

    # ------------------------------------------------------------------ rows
    def _rebuild(self) -> None:
        self.beginResetModel()
        self.passing = tuple(filter(self._filter.passes, self._comparison.divergences))
        aside = not self._filter.kind
        quiet = [each for each in self.passing if aside and each.quiet]
        loud = [each for each in self.passing if not (aside and each.quiet)]
        shown = loud if self._all else loud[:OPEN_BY_DEFAULT]
        rows = self._grouped(shown, loud)
        if len(loud) > OPEN_BY_DEFAULT:
            rows.append(More(len(loud) - len(shown), self._all))
        chips = quiet if self._all else self._of_first_facts(quiet)
        rows += self._chips(chips, len(quiet))
        if len(chips) < len(quiet):
            rows.append(More(len(quiet) - len(chips), False))
        self.shown = len(shown) + len(chips)
        self._rows = tuple(rows)
        self.endResetModel()

    def _of_first_facts(self, quiet: list[Divergence]) -> list[Divergence]:
        """Those of as many facts as are shown at first."""
        among = {each.fact for each in quiet}
        if len(among) <= FACTS_AT_FIRST:
            return quiet
        order = (fact.id for fact in self._comparison.facts if fact.id in among)
        first = set(islice(order, FACTS_AT_FIRST))
        return [each for each in quiet if each.fact in first]

    def _grouped(self, shown: list[Divergence], passing: list[Divergence]) -> list[Row]:
        rows: list[Row] = []
        for kind in DIVERGENCE_KINDS:
            here = [each for each in shown if each.kind == kind]
            if here:
                total = sum(each.kind == kind for each in passing)
                rows += [Heading(kind, len(here), total), *self._contrasts(here)]
        return rows

    def _chips(self, quiet: list[Divergence], total: int) -> list[Row]:
        """A row for each fact, in the order of the facts."""
        by_fact: dict[int, list[Contrast]] = {}
        for contrast in self._contrasts(quiet):
            by_fact.setdefault(contrast.fact, []).append(contrast)
        rows: list[Row] = [Chips(fact, tuple(by_fact[fact])) for fact in sorted(by_fact)]
        return [QuietHeading(total), *rows] if rows else []

    def _contrasts(self, divergences: list[Divergence]) -> list[Contrast]:
        facts = fact_numbers(self._comparison.facts)
        letters = account_letters(each.document for each in self._comparison.accounts)
        made: list[Contrast] = []
        for each in divergences:
            sides = [self._side(place, letters) for place in (each.a, each.b) if place is not None]
            if each.b is None and each.silent in letters:
                sides.append(Side(letters[each.silent], ""))
            made.append(Contrast(each, facts.get(each.fact, -1), tuple(sides)))
        return made

    def _side(self, place: Place, letters: dict[str, str]) -> Side:
        letter = letters.get(place.document, "?")
        account = self._comparison.account(place.document)
        if account is None:
            return Side(letter, "")
        quote = shortened(place.span.of(account.document.text), QUOTE)
        if len(quote) > SHORT_QUOTE:
            return Side(letter, quote)
        return Side(letter, quote, *_context(account, place.span))


def contrasts_of(row: Row | None) -> tuple[Contrast, ...]:
    """The divergences a row shows: several where it holds chips."""
    if isinstance(row, Contrast):
        return (row,)
    return row.chips if isinstance(row, Chips) else ()


def same_contrast(one: Divergence, other: Divergence) -> bool:
    """Whether both are about the same words, whatever is said of them by now."""
    return (one.kind, one.a, one.b, one.silent) == (other.kind, other.a, other.b, other.silent)


def _context(account: AccountAnalysis, span: Span) -> tuple[str, str]:
    """The words of the sentence before and after `span`; none in writing from right to left,
    where pieces painted one after the other would stand in the wrong order."""
    text = account.document.text
    after = bisect_right(account.sentences, span.start, key=_sentence_start)
    for sentence in account.sentences[max(0, after - 1) : after]:
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


def _sentence_start(sentence: Sentence) -> int:
    return sentence.span.start
