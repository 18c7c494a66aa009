"""Linking two passages by hand in two steps: mark the first end, then press again elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.reading.marks import Mark
from rashomon.model import Place, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class LinkGesture(QObject):
    """Remembers the first end of a link, and shows it in its column."""

    changed = Signal()  # an end was marked, linked or dropped
    linked = Signal(object, object)  # the two Places

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._first: Place | None = None
        window.session.project_changed.connect(self._on_project)

    @property
    def first(self) -> Place | None:
        """The end marked, waiting for the other."""
        return self._first

    def press(self) -> None:
        """Mark the selection, or the sentence at the caret, as the first end; with one marked in
        another account, link the two.  In the same account the mark moves."""
        place = self._chosen()
        if place is None:
            self._window.tell(self.tr("There is no sentence at the caret."))
        elif self._is_debris(place):  # said at once, not when the other end is found
            self._window.tell(
                self.tr("This is page debris, which takes part in nothing. B says that it is text.")
            )
        elif self._first is None or self._first.document == place.document:
            self._set(place)
        elif self._window.deciding.link(self._first, place):
            self.linked.emit(self._first, place)
            self._set(None)

    def drop(self) -> None:
        """Forget the first end."""
        if self._first is not None:
            self._set(None)

    def _is_debris(self, place: Place) -> bool:
        column = self._window.reading.column(place.document)
        return column is not None and column.pane.is_debris(place.span.start)

    def _chosen(self) -> Place | None:
        view = self._window.reading
        selected = view.selection()
        if selected is not None:
            return selected
        caret = view.caret()
        number = view.sentence_at(caret) if caret is not None else None
        account = self._window.session.comparison.account(caret.document) if caret else None
        if caret is None or account is None:
            return None
        if number is not None:
            return Place(caret.document, account.sentences[number].span)
        # Between paragraphs the next sentence is meant, as where one is selected by key.
        behind = (each.span for each in account.sentences if each.span.start >= caret.span.start)
        span = next(behind, None)
        return Place(caret.document, span) if span is not None else None

    def _set(self, place: Place | None) -> None:
        self._first = place
        for column in self._window.reading.columns():
            pane, marks = column.pane, list[Mark]()
            if place is not None and place.document == column.document.id:
                span = place.span
                start, end = pane.offsets.to_qt(span.start), pane.offsets.to_qt(span.end)
                marks = [Mark(start, end, "link-end")]
            pane.set_marks(link_end=pane.index(marks))
        self.changed.emit()

    def _on_project(self, _before: Project, after: Project) -> None:
        if self._first is not None and after.document(self._first.document) is None:
            self._set(None)
