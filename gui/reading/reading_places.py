"""What stands where a person reads: the columns, the one with the keyboard, and what is there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from gui.reading.column import Column
from gui.reading.column_marks import ColumnMarks
from gui.reading.column_row import ColumnRow
from gui.reading.sentence_selection import sentence_around
from gui.reading.ties import Ties
from gui.theme import Theme
from rashomon.model import Place, Span


class ReadingPlaces(QWidget):
    """Answers questions about the columns of a reading view; it changes nothing but selections."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = ColumnMarks()
        self._active: Column | None = None
        self._current_fact = ""
        self._ties = Ties(theme, self)
        self.row = ColumnRow(self._ties, self)

    def columns(self) -> list[Column]:
        """All columns from left to right, hidden ones included; `row` tells which are shown."""
        return self.row.columns()

    def column(self, document_id: str) -> Column | None:
        """The column of that document, or None."""
        return next((c for c in self.columns() if c.document.id == document_id), None)

    # ------------------------------------------------------------------ caret and selection
    def _focused(self) -> Iterator[Column]:
        columns = self.row.shown()
        if self._active in columns:
            yield self._active
        elif columns:
            yield columns[0]

    def active_document(self) -> str | None:
        """Id of the document whose column has, or last had, the keyboard."""
        return next((column.document.id for column in self._focused()), None)

    def caret(self) -> Place | None:
        """The caret's place in the active column, as an empty span."""
        for column in self._focused():
            at = column.pane.caret_offset()
            return Place(column.document.id, Span(at, at))
        return None

    def selection(self) -> Place | None:
        """The selection of the active column, or None where nothing is selected."""
        for column in self._focused():
            span = column.pane.selected_span()
            return Place(column.document.id, span) if len(span) else None
        return None

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        for column in self._focused():
            span = Span(*[column.pane.selected_span().start] * 2)
            column.pane.select(sentence_around(self._marks.sentences(column), column, span))

    def fact_at(self, place: Place) -> str:
        """Id of a fact whose mention holds the start of `place`, or ""."""
        column = self.column(place.document)
        return column.fact_at(place.span.start, self._current_fact) if column else ""

    def annotations_at(self, place: Place) -> tuple[str, ...]:
        """Ids of the annotations that hold the start of `place`."""
        column = self.column(place.document)
        return column.annotations_at(place.span.start) if column else ()

    def sentence_at(self, place: Place) -> int | None:
        """Index of the sentence that holds the start of `place`, or None."""
        column = self.column(place.document)
        return self._marks.sentence_at(column, place.span.start) if column else None

    def chosen_annotation(self) -> str:
        """Id of the annotation chosen in the active column, or ""."""
        return next((column.pane.chosen.key for column in self._focused()), "")

    def release_annotation(self) -> bool:
        """Let go of the annotation chosen; whether there was one."""
        return any(column.pane.chosen.release() for column in self._focused())
