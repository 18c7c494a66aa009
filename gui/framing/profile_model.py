"""What each account does, in figures: kinds of cue and voices as rows, accounts as columns."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.account_table import NAME
from gui.badges import account_letter, account_name
from gui.cue_styles import cue_name
from gui.language import numbered
from gui.written import readable_count, readable_figure, readable_percent
from rashomon.model import CUE_KINDS, AccountAnalysis, Comparison, CueKind, Document, Place

if TYPE_CHECKING:
    from rashomon.framing.profiles import Profile, Voice

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

ROW = Qt.ItemDataRole.UserRole  # Row
CELL = Qt.ItemDataRole.UserRole + 1  # Cell; None in the first column and in headings
NOT_QUOTED = "–"
MOST_VOICES = 40  # rows; those of most words are kept

# Kinds found without any word list; the others say nothing of a language that has none.
WITHOUT_LISTS: frozenset[CueKind] = frozenset(("quotation", "number", "date"))


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of one account."""

    text: str
    share: float  # of the largest in its row, 0..1: the length of its bar
    told: str  # what it counts, in words
    places: tuple[Place, ...] = ()  # where it was counted
    counted: bool = True  # False: not looked for in this account's language, or no such voice


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (no cells), or one kind of figure."""

    name: str
    part: Literal["heading", "account", "cue", "voice"]
    kind: CueKind | None = None
    cells: tuple[Cell, ...] = ()


class ProfileTable(QAbstractTableModel):
    """The profiles of all accounts; column 0 names the figure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self._comparison = Comparison()
        self._profiles: tuple[Profile, ...] = ()
        self._shared_only = True
        self.rows: tuple[Row, ...] = ()

    def set_profiles(self, comparison: Comparison, profiles: Sequence[Profile]) -> None:
        """Take the profiles of the accounts of `comparison`, in their order."""
        self._comparison, self._profiles = comparison, tuple(profiles)
        self._documents = tuple(account.document for account in comparison.accounts)
        self._rebuild()

    def set_shared_only(self, shared_only: bool) -> None:
        """Count cues in the shared facts only, or in the whole accounts."""
        self._shared_only = shared_only
        self._rebuild()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The accounts, in the order of the columns."""
        return self._documents

    # ------------------------------------------------------------------ rows
    def _rebuild(self) -> None:
        self.beginResetModel()
        self.rows = (*self._account_rows(), *self._cue_rows(), *self._voice_rows())
        self.endResetModel()

    def _account_rows(self) -> list[Row]:
        words = [(readable_count(p.words), float(p.words), "", ()) for p in self._profiles]
        shared = [
            (_percent(p.share_shared), p.share_shared,
             self.tr("{0} of {1} sentences tell a fact that another account tells").format(
                 p.shared_sentences, p.sentences), ())
            for p in self._profiles
        ]  # fmt: skip
        if not self._profiles:
            return []
        return [
            Row(self.tr("Words"), "account", None, _cells(words)),
            Row(self.tr("In shared facts"), "account", None, _cells(shared)),
        ]

    def _cue_rows(self) -> list[Row]:
        if not self._profiles:
            return []
        heading = (
            self.tr("Cues per 1,000 words of the shared facts")
            if self._shared_only
            else self.tr("Cues per 1,000 words of the whole account")
        )
        return [Row(heading, "heading"), *(self._cue_row(kind) for kind in CUE_KINDS)]

    def _cue_row(self, kind: CueKind) -> Row:
        figures: list[tuple[str, float, str, tuple[Place, ...]]] = []
        for profile, account in zip(self._profiles, self._comparison.accounts, strict=True):
            rate = profile.rate(kind)
            count = rate.shared_count if self._shared_only else rate.count
            words = profile.shared_words if self._shared_only else profile.words
            value = rate.shared_per_thousand if self._shared_only else rate.per_thousand
            told = self.tr("{0} in {1}").format(
                count, numbered("ProfileTable", words, "%Ln word", "%Ln words")
            )
            figures.append((readable_figure(value, 1), value, told, self._places(account, kind)))
        return Row(cue_name(kind), "cue", kind, self._unless_unknown(_cells(figures), kind))

    def _unless_unknown(self, cells: tuple[Cell, ...], kind: CueKind) -> tuple[Cell, ...]:
        """A kind that needs a word list is not counted where the language has none."""
        from rashomon.framing import languages_covered

        unknown = self.tr("There are no word lists for this account's language.")
        return tuple(
            cell
            if kind in WITHOUT_LISTS or document.language in languages_covered()
            else Cell("?", 0.0, unknown, counted=False)
            for cell, document in zip(cells, self._documents, strict=True)
        )

    def _places(self, account: AccountAnalysis, kind: CueKind) -> tuple[Place, ...]:
        document = account.document.id
        told = [
            account.sentences[mention.sentence].span
            for fact in self._comparison.facts
            for mention in fact.mentions
            if mention.document == document
        ]
        return tuple(
            Place(document, cue.span)
            for cue in account.cues
            if cue.kind == kind
            and (not self._shared_only or any(span.contains(cue.span) for span in told))
        )

    def _voice_rows(self) -> list[Row]:
        voices: dict[str, list[Voice | None]] = {}
        for column, profile in enumerate(self._profiles):
            for voice in profile.voices:
                row = voices.setdefault(voice.speaker, [None] * len(self._profiles))
                row[column] = voice
        if not voices:
            return []
        words = {name: sum(v.words for v in row if v is not None) for name, row in voices.items()}
        ranked = sorted(voices, key=lambda name: (-words[name], name))[:MOST_VOICES]
        heading = Row(self.tr("Voices quoted: share of the whole account's words"), "heading")
        return [heading, *(self._voice_row(name, voices[name]) for name in ranked)]

    def _voice_row(self, name: str, voices: list[Voice | None]) -> Row:
        figures: list[tuple[str, float, str, tuple[Place, ...]]] = []
        for voice in voices:
            if voice is None:
                figures.append((NOT_QUOTED, 0.0, self.tr("Not quoted here."), ()))
                continue
            told = self.tr("{0} in {1}; {2} of all that is quoted here").format(
                numbered("ProfileTable", voice.words, "%Ln word", "%Ln words"),
                numbered("ProfileTable", voice.quotations, "%n quotation", "%n quotations"),
                _percent(voice.share_of_quoted),
            )
            share = voice.share_of_account
            figures.append((_percent(share), share, told, voice.places))
        return Row(name or self.tr("No name found"), "voice", None, _cells(figures))

    # ------------------------------------------------------------------ for the views
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._documents) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].part == "heading":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        cell = row.cells[index.column() - 1] if index.column() and row.cells else None
        if role == ROW:
            return row
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text if cell is not None else row.name if not index.column() else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if cell is None:
                return row.name
            told = f"{row.name}, {account_letter(index.column() - 1)}: {cell.text}"
            return f"{told}. {cell.told}" if cell.told else told
        if role == Qt.ItemDataRole.ToolTipRole and cell is not None and cell.told:
            name = account_name(self._documents[index.column() - 1])
            lines = (f"<b>{html.escape(name)}</b>", html.escape(row.name), html.escape(cell.told))
            return "<qt>" + "<br>".join(lines) + "</qt>"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation == Qt.Orientation.Vertical:
            return self.rows[section].name if role in texts else None
        if section == 0:
            return "" if role in texts else None
        document, letter = self._documents[section - 1], account_letter(section - 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return letter
        if role in (NAME, Qt.ItemDataRole.ToolTipRole):
            return account_name(document)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QCoreApplication.translate("ProfileTable", "Account {0}: {1}").format(
                letter, account_name(document)
            )
        return None

    def as_tsv(self, rows: Sequence[int]) -> str:
        """These rows with their header, tab-separated."""
        head = [""] + [
            f"{account_letter(number)} {account_name(document)}"
            for number, document in enumerate(self._documents)
        ]
        lines = [head]
        for row in (self.rows[number] for number in rows):
            lines.append([row.name, *(cell.text for cell in row.cells)])
        return "\n".join("\t".join(" ".join(c.split()) for c in line) for line in lines) + "\n"


def _cells(figures: Sequence[tuple[str, float, str, tuple[Place, ...]]]) -> tuple[Cell, ...]:
    """Figures with bars that compare them inside their row."""
    largest = max((value for _, value, _, _ in figures), default=0.0)
    return tuple(
        Cell(text, value / largest if largest else 0.0, told, places, text != NOT_QUOTED)
        for text, value, told, places in figures
    )


def _percent(share: float) -> str:
    return readable_percent(share, 1 if 0 < share < 0.1 else 0)
