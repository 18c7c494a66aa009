"""The words that a divergence is about, lit in the columns of both accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.reading.marks import Mark
from rashomon.model import Divergence, Place, Span

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.reading.column import Column


class Lighting(QObject):
    """Lights both sides of one divergence until another fact is picked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._view = window.reading
        self._session = window.session
        self._divergence: Divergence | None = None
        self._lit: tuple[Place, ...] = ()
        self._selected: Place | None = None  # by us: not a person's own selection
        self._session.current_fact_changed.connect(self._leave)
        self._session.comparison_changed.connect(lambda _comparison: self._light())

    @property
    def divergence(self) -> Divergence | None:
        """What is lit, or None."""
        return self._divergence

    def show(self, divergence: Divergence) -> None:
        """Pick the divergence's fact, level the columns on its two passages and light them.

        The first passage is selected, so that the next key is about it.
        """
        self._divergence = divergence
        self._session.set_current_fact(divergence.fact)
        self._lit = _sides(divergence)
        self._deselect()
        self._light()
        for place in reversed(_sides(divergence)):  # the caret ends in the first account
            self._view.reveal(place.document, place.span)
            self._collapse(place)
        self._view.level_again(*self._mentions(divergence))
        self._select(divergence.a)

    def show_place(self, place: Place) -> None:
        """Show one passage, lit and selected; the fact picked stays."""
        self._divergence = None
        self._lit = (place,)
        self._deselect()
        self._light()
        self._view.reveal(place.document, place.span)
        self._select(place)

    def _light(self) -> None:
        for column in self._view.columns():
            pane = column.pane
            marks = [
                Mark(pane.offsets.to_qt(side.span.start), pane.offsets.to_qt(side.span.end), "lit")
                for side in self._lit
                if side.document == column.document.id
                and side.span.end <= len(column.document.text)
            ]
            pane.set_marks(lit=pane.index(marks))

    @Slot(str)
    def _leave(self, fact_id: str) -> None:
        if self._divergence is None or fact_id != self._divergence.fact:
            self._divergence = None
            self._lit = ()
            self._light()

    def _mentions(self, divergence: Divergence) -> list[Mark]:
        """The sentences of the fact that hold the two passages."""
        found: list[Mark] = []
        for side in _sides(divergence):
            column = self._view.column(side.document)
            mark = column.mention_at(side.span.start, divergence.fact) if column else None
            found += [mark] if mark is not None else []
        return found

    def _select(self, place: Place) -> None:
        column = self._view.column(place.document)
        if column is None:
            return
        column.pane.select(place.span)
        self._selected = place
        focus = QApplication.focusWidget()
        if focus is not None and self._view.isAncestorOf(focus):  # a panel keeps the keyboard
            self._view.focus_column(place.document)

    def _deselect(self) -> None:
        """Take back the last selection, unless a person has made another since."""
        place, self._selected = self._selected, None
        column = self._view.column(place.document) if place is not None else None
        if place is not None and column is not None and _selects(column, place.span):
            self._collapse(place)

    def _collapse(self, place: Place) -> None:
        column = self._view.column(place.document)
        if column is not None:
            column.pane.select(Span(place.span.start, place.span.start))


def _selects(column: Column, span: Span) -> bool:
    return column.pane.selected_span() == span


def _sides(divergence: Divergence) -> tuple[Place, ...]:
    return (divergence.a,) if divergence.b is None else (divergence.a, divergence.b)
