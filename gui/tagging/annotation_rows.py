"""A project's annotations as rows, in reading order."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter, is_
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from gui.badges import account_letters, account_name
from gui.tagging.annotation_choice import Choice, Heading, Order, arranged
from gui.text_lines import first_line, shortened
from rashomon.by_id import changed_stretch
from rashomon.model import Annotation, Project, Tag

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole  # AnnotationRow; None in a heading
HEADING = Qt.ItemDataRole.UserRole + 1  # Heading; None elsewhere

QUOTE = 200  # characters of a quote kept for painting and for the tooltip


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """One annotation, ready to be shown and searched."""

    annotation: Annotation
    place: tuple[int, int, int]  # number of its account, start, end; kept, or sorting took 10 ms
    letter: str  # of its account
    account: str
    tags: tuple[Tag, ...]
    quote: str
    memo: str  # its first line
    haystack: str  # folded words that the filter looks through


_BY_PLACE = attrgetter("place")


class AnnotationRows(QStringListModel):
    """The annotations that contain every word of a filter.

    Qt's own list of empty strings counts the rows: a view that lays them out asks for their
    number at each, and 20,000 calls into Python took 15 ms after every edit.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project(id="")
        self._made: dict[str, AnnotationRow] = {}
        self._every: tuple[AnnotationRow, ...] = ()
        self._shown: Sequence[AnnotationRow | Heading] = ()
        self._in_order = True  # whether the rows stand as the project's annotations do
        self._choice = Choice()
        self._order: Order | None = None  # None: by place, without headings
        self._matching = 0

    def set_project(self, project: Project) -> bool:
        """Take the annotations of `project`; whether anything that is shown changed."""
        before, self._project = self._project, project
        same_words = before.codebook is project.codebook and before.documents is project.documents
        same_words = same_words and before.coders is project.coders
        if same_words and before.annotations is project.annotations:
            return False
        plain = self._choice == Choice() and self._order is None
        if same_words and plain and self._take_stretch(before.annotations, project):
            return True
        every = self._make_rows(project, self._made if same_words else {})
        if plain and _same_passages(self._every, every):
            self._replace(every)
            return True
        self._every = every
        self._made = {row.annotation.id: row for row in every}
        self._in_order = all(map(is_, (row.annotation for row in every), project.annotations))
        self._choose_rows()
        return True

    def _take_stretch(self, before: Sequence[Annotation], project: Project) -> bool:
        """Make anew only the rows of the stretch that changed; whether that could be done."""
        gone, come = changed_stretch(before, project.annotations)
        if not self._in_order or len(self._every) != len(before):
            return False
        made = self._rows_of(project.annotations[come], project, self._made)
        around = (*self._every[: gone.start][-1:], *made, *self._every[gone.stop :][:1])
        if any(one.place > other.place for one, other in pairwise(around)):
            return False
        every = (*self._every[: gone.start], *made, *self._every[gone.stop :])
        if _same_passages(self._every[gone], made):
            self._replace(every)
            return True
        for row in self._every[gone]:
            del self._made[row.annotation.id]
        self._made.update((row.annotation.id, row) for row in made)
        self._every = every
        self._choose_rows()
        return True

    def choose(self, choice: Choice, order: Order | None = None) -> None:
        """Show the annotations that `choice` lets through, under headings where `order` is given;
        words are looked for in tags, account, quote and memo."""
        if (choice, order) == (self._choice, self._order):
            return
        self._choice, self._order = choice, order
        self._choose_rows()

    @property
    def matching(self) -> int:
        """Annotations shown, each counted once."""
        return self._matching

    @property
    def total(self) -> int:
        """Annotations of the project, shown or not."""
        return len(self._every)

    def row_of(self, annotation_id: str) -> int:
        """The row of that annotation, or -1 where it is not shown."""
        return next(
            (
                number
                for number, row in enumerate(self._shown)
                if isinstance(row, AnnotationRow) and row.annotation.id == annotation_id
            ),
            -1,
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = index.isValid() and isinstance(self._shown[index.row()], Heading)
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if isinstance(row, Heading):
            return _of_heading(row, role)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.quote
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _replace(self, every: tuple[AnnotationRow, ...]) -> None:
        """Take rows of the same passages; only those that changed are drawn anew."""
        part, _ = changed_stretch(self._every, every)
        changed = [
            row for row in range(part.start, part.stop) if self._every[row] is not every[row]
        ]
        self._every = self._shown = every
        self._matching = len(every)
        for row in changed:
            self._made[every[row].annotation.id] = every[row]
            self.dataChanged.emit(self.index(row), self.index(row))

    def _choose_rows(self) -> None:
        """Show the rows that are chosen; views begin anew."""
        choice = self._choice
        rows = self._every
        if choice != Choice():
            rows = tuple(row for row in rows if choice.lets(row))
        self._matching = len(rows)
        coders = {coder.id: coder.name for coder in self._project.coders}
        self._shown = rows if self._order is None else arranged(rows, self._order, coders)
        self.setStringList([""] * len(self._shown))

    def _make_rows(
        self, project: Project, made: dict[str, AnnotationRow]
    ) -> tuple[AnnotationRow, ...]:
        """Rows in the order of accounts and places; rows of unchanged annotations are kept."""
        return tuple(sorted(self._rows_of(project.annotations, project, made), key=_BY_PLACE))

    def _rows_of(
        self, annotations: Sequence[Annotation], project: Project, made: dict[str, AnnotationRow]
    ) -> tuple[AnnotationRow, ...]:
        order = {document.id: place for place, document in enumerate(project.documents)}
        letters = account_letters(project.documents)
        names = {document.id: account_name(document) for document in project.documents}
        tags = {tag.id: tag for tag in project.codebook.tags}
        rows: list[AnnotationRow] = []
        for annotation in annotations:
            known = made.get(annotation.id)
            if known is not None and known.annotation is annotation:
                rows.append(known)
                continue
            where = annotation.anchor.document
            place = _place(annotation, order)
            letter, account = letters.get(where, "?"), names.get(where, "")
            rows.append(_make_row(annotation, place, letter, account, tags))
        return tuple(rows)

    def _spoken(self, row: AnnotationRow) -> str:
        tags = ", ".join(tag.name for tag in row.tags) or self.tr("no tag")
        where = self.tr("account {0}, {1}").format(row.letter, row.account)
        memo = (self.tr("memo: {0}").format(row.memo),) if row.memo else ()
        return "; ".join((tags, where, row.quote, *memo))


def _of_heading(heading: Heading, role: int) -> Any:
    if role == HEADING:
        return heading
    spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return f"{heading.text} ({heading.count})" if role in spoken else None


def _same_passages(one: tuple[AnnotationRow, ...], other: tuple[AnnotationRow, ...]) -> bool:
    """Whether both list the same annotations in the same order."""
    return len(one) == len(other) and all(
        a is b or a.annotation.id == b.annotation.id for a, b in zip(one, other, strict=True)
    )


def _place(annotation: Annotation, order: Mapping[str, int]) -> tuple[int, int, int]:
    """Where an annotation stands: account, start, end; those of unknown accounts come last."""
    span = annotation.anchor.span
    return order.get(annotation.anchor.document, len(order)), span.start, span.end


def _make_row(
    annotation: Annotation,
    place: tuple[int, int, int],
    letter: str,
    account: str,
    codebook: dict[str, Tag],
) -> AnnotationRow:
    tags = tuple(codebook[tag] for tag in annotation.tags if tag in codebook)
    quote = annotation.anchor.quote
    note = first_line(annotation.memo)
    if annotation.anchor.review is not None:
        review = QCoreApplication.translate("AnnotationRows", "needs review")
        note = f"{review} · {note}" if note else review
    days = (annotation.created[:10], annotation.modified[:10])  # as "2031-03-14"
    words = " ".join((*(tag.name for tag in tags), account, quote, note, annotation.memo, *days))
    return AnnotationRow(
        annotation=annotation,
        place=place,
        letter=letter,
        account=account,
        tags=tags,
        quote=shortened(quote, QUOTE),
        memo=note,
        haystack=words.casefold(),
    )


def _tip(row: AnnotationRow) -> str:
    lines = [f"<b>{html.escape(', '.join(tag.name for tag in row.tags))}</b>"] if row.tags else []
    lines += [html.escape(row.quote)]
    if row.annotation.memo:
        lines.append(html.escape(row.annotation.memo).replace("\n", "<br>"))
    return "<qt>" + "<br>".join(lines) + "</qt>"
