"""The context menu of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from gui.reading.column import Column
from rashomon.model import Place, Span

if TYPE_CHECKING:
    from gui.reading.view import ReadingView

_OF_ACCOUNT = (
    "account-details",
    "memo-account",
    "move-left",
    "move-right",
    "hide-column",
    "pin-column",
)


class HeaderMenu(QMenu):
    """What can be done with an account as a whole."""

    def __init__(self, view: ReadingView, column: Column) -> None:
        super().__init__(column.header)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.focus_column(column.document.id)  # its actions are about the column with the keyboard
        for action in view.actions():
            if action.objectName() in _OF_ACCOUNT:
                self.addAction(action)
        self._add_swaps(view, column)
        self.addSeparator()
        self.addAction(
            self.tr("Remove account"),
            lambda: view.remove_document_requested.emit(column.document.id),
        )

    def _add_swaps(self, view: ReadingView, column: Column) -> None:
        """The hidden accounts, any of which can be shown instead of this one."""
        hidden = [each for each in view.columns() if each.document.id in view.row.hidden()]
        if not hidden:
            return
        swaps = self.addMenu(self.tr("Show instead"))
        for other in sorted(hidden, key=lambda each: (len(each.badge), each.badge)):
            swaps.addAction(
                f"{other.badge}  {other.header.title.text()}",
                lambda key=other.document.id: self._swap(view, column, key),
            )

    def _swap(self, view: ReadingView, column: Column, other: str) -> None:
        view.row.swap(column.document.id, other)
        view.focus_column(other)


class PaneMenu(QMenu):
    """What can be done at the caret, or with the selection, of one column."""

    def __init__(self, view: ReadingView, column: Column) -> None:
        super().__init__(column.pane)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        self._column = column
        self._place = Place(column.document.id, column.pane.selected_span())
        self._add_passage_entries()
        self._add_sentence_entries()

    def _add_passage_entries(self) -> None:
        selected = len(self._place.span) > 0
        self.addAction(self.tr("Tag…"), self._ask_for_tag).setEnabled(
            selected or self._view.sentence_at(self._place) is not None
        )
        for annotation in self._view.annotations_at(self._place):
            self.addAction(
                self.tr("Remove annotation"),
                lambda key=annotation: self._view.annotation_removal_requested.emit(key),
            )
        self.addAction(self.tr("Copy"), self._column.pane.copy).setEnabled(selected)

    def _add_sentence_entries(self) -> None:
        self.addSeparator()
        self.addAction(self.tr("Select sentence"), self._view.select_sentence)
        fact = self._view.fact_at(self._place)
        if fact:
            self.addAction(
                self.tr("Level the columns on this fact"),
                lambda: self._view.fact_activated.emit(fact),
            )
        for action in self._view.actions():
            if action.objectName() in ("link", "name-actor"):
                self.addAction(action)
        sentence = self._view.sentence_at(self._place)
        if sentence is not None:
            is_debris = self._column.pane.is_debris(self._place.span.start)
            text = self.tr("This is text") if is_debris else self.tr("This is page debris")
            self.addAction(
                text,
                lambda: self._view.boilerplate_flip_requested.emit(self._place.document, sentence),
            )

    def _ask_for_tag(self) -> None:
        place = self._place
        if not len(place.span):
            self._view.select_sentence()
            place = self._view.selection() or Place(place.document, Span(0, 0))
        self._view.tag_menu_requested.emit(place, self.pos())
