"""Search: from the panel to the engine off the UI thread, and its hits into the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from gui.jobs import Cancelled, Progress
from gui.language import in_words
from rashomon.errors import SearchError
from rashomon.model import Comparison, Document, Place, Project
from rashomon.search import Hit, Query, SearchResult, search

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SEARCH = "search"


class SearchWiring(QObject):
    """Searches while the panel is open; a closed one marks nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        panel = window.search
        panel.query_changed.connect(lambda _query: self._search())
        panel.hit_activated.connect(self._show)
        panel.tag_all_requested.connect(self._tag_all)
        panel.left.connect(window.wiring.focus_columns)
        window.docks.by_name["search"].visibilityChanged.connect(lambda _shown: self._search())
        window.session.project_changed.connect(self._on_project)
        window.session.comparison_changed.connect(self._on_comparison)
        window.commands["search"].triggered.connect(lambda _=False: self._open())
        window.commands["next-hit"].triggered.connect(lambda _=False: panel.step(1))
        window.commands["previous-hit"].triggered.connect(lambda _=False: panel.step(-1))

    def _open(self) -> None:
        """Look for the words selected, if any, else take the keyboard."""
        window = self._window
        selected = window.reading.selection()
        document = window.session.project.document(selected.document) if selected else None
        words = selected.span.of(document.text) if selected and document else ""
        window.docks.bring("search")
        window.search.look_for(" ".join(words.split()) if len(words) <= 80 else "")

    def _on_project(self, before: Project, after: Project) -> None:
        if before.documents is not after.documents:
            self._search()

    def _on_comparison(self, comparison: Comparison) -> None:
        if not comparison.accounts:  # the project was closed
            self._search()

    def _search(self) -> None:
        window = self._window
        query = window.search.query()
        documents = window.session.project.documents
        if not query.text.strip() or not window.docks.by_name["search"].isVisible():
            window.runner.cancel(SEARCH)
            self._answer(SearchResult(), documents)
            return

        def work(progress: Progress, cancelled: Cancelled) -> SearchResult | SearchError:
            return _answer(documents, query, cancelled)

        def done(answer: SearchResult | SearchError) -> None:
            if isinstance(answer, SearchError):
                window.search.set_problem(in_words(answer))
                self._mark(())
            else:
                self._answer(answer, documents)

        window.runner.submit(SEARCH, self.tr("Searching"), work, done)

    def _answer(self, result: SearchResult, documents: tuple[Document, ...]) -> None:
        self._window.search.set_result(result, documents)
        self._mark(result.hits)

    def _mark(self, hits: tuple[Hit, ...]) -> None:
        self._window.reading.set_hits([Place(hit.document, hit.span) for hit in hits])

    def _show(self, hit: Hit) -> None:
        self._window.lighting.show_place(Place(hit.document, hit.span))

    def _tag_all(self, hits: tuple[Hit, ...]) -> None:
        places = tuple(Place(hit.document, hit.span) for hit in hits)
        corner = self._window.search.mapToGlobal(QPoint(12, 48))
        self._window.tagging.open_palette_for(places, corner)


def _answer(
    documents: tuple[Document, ...], query: Query, cancelled: Cancelled
) -> SearchResult | SearchError:
    """What cannot be searched for is an answer too: it belongs into the panel, not a dialog."""
    try:
        return search(documents, query, cancelled=cancelled)
    except SearchError as error:
        return error
