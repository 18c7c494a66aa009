"""Passages by key: selected unit by unit, chosen among annotations, resized, tagged everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rashomon.model import Place, Span
from rashomon.text.reading_units import clauses_of, extended, paragraph_around, units_around

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from rashomon.model import Annotation


class PassageWiring(QObject):
    """What the keys of the columns do with words and annotations."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._before: list[Place] = []  # the selections that extending led away from
        window.reading.annotation_chosen.connect(self._tell_chosen)
        window.reading.annotation_resized.connect(window.judging.move_annotation)
        for name, do in (
            ("select-clause", self.select_clause),
            ("select-paragraph", self.select_paragraph),
            ("extend-selection", self.extend),
            ("shrink-selection", self.shrink),
            ("tag-everywhere", self.tag_everywhere),
        ):
            window.commands[name].triggered.connect(lambda _=False, do=do: do())

    # ------------------------------------------------------------------ selecting
    def select_clause(self) -> None:
        """Select the clause at the caret, or the one after it between two of them."""
        self._select(self._clause_at)

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret, or the next one."""
        self._select(lambda text, _sentences, at: paragraph_around(text, at))

    def _clause_at(self, text: str, sentences: tuple[Span, ...], at: int) -> Span | None:
        for sentence in sentences:
            clauses = clauses_of(text, sentence) if sentence.end > at else ()
            found = next((clause for clause in clauses if clause.end > at), None)
            if found is not None:
                return found
        return None

    def _select(self, find: Callable[[str, tuple[Span, ...], int], Span | None]) -> None:
        place = self._chosen()
        if place is None:
            return
        text, sentences = self._text(place.document)
        span = find(text, sentences, place.span.start)
        if span is None:
            self._window.tell(self.tr("There is no text behind the caret."))
        else:
            self._show(Place(place.document, span))

    def extend(self) -> None:
        """Take the next wider unit: word, clause, sentence, paragraph."""
        place = self._chosen()
        if place is None:
            return
        text, sentences = self._text(place.document)
        wider = Place(place.document, extended(text, sentences, place.span))
        if wider == place:
            self._window.tell(self.tr("The selection is as wide as a paragraph."))
            return
        if self._before and not wider.span.contains(self._before[-1].span):
            self._before.clear()
        self._before.append(place)
        self._show(wider)

    def shrink(self) -> None:
        """Go back to the unit that was extended, or else take the next narrower one."""
        place = self._chosen()
        if place is None or not len(place.span):
            return
        while self._before:
            narrower = self._before.pop()
            if narrower.document == place.document and _inside(narrower.span, place.span):
                self._show(narrower)
                return
        text, sentences = self._text(place.document)
        first = Span(place.span.start, place.span.start)
        units = [unit for unit in units_around(text, sentences, first) if _inside(unit, place.span)]
        self._show(Place(place.document, units[-1] if units else first))

    def _chosen(self) -> Place | None:
        view = self._window.reading
        return view.selection() or view.caret()

    def _text(self, document_id: str) -> tuple[str, tuple[Span, ...]]:
        """An account's text, and its sentences as far as it was analysed."""
        document = self._session.project.document(document_id)
        account = self._session.comparison.account(document_id)
        text = document.text if document is not None else ""
        known = account is not None and account.document.text == text
        sentences = account.sentences if account is not None and known else ()
        return text, tuple(sentence.span for sentence in sentences)

    def _show(self, place: Place) -> None:
        column = self._window.reading.column(place.document)
        if column is not None:
            column.pane.select(place.span)
            column.pane.reveal(place.span)

    # ------------------------------------------------------------------ annotations
    def _tell_chosen(self, annotation_id: str, place: int, count: int) -> None:
        """Say in the status bar which annotation is chosen, and what its keys are."""
        annotation = self._window.judging.annotation(annotation_id)
        if annotation is None:
            self._window.status.prompt("")
            return
        told = self.tr("%1 (%2 of %3): Tab next, Shift+←→ end, Alt+Shift+←→ start, Esc lets go")
        told = told.replace("%1", self._name(annotation))
        self._window.status.prompt(told.replace("%2", str(place)).replace("%3", str(count)))

    def _name(self, annotation: Annotation) -> str:
        tags = map(self._session.project.codebook.get, annotation.tags)
        return ", ".join(tag.name for tag in tags if tag is not None) or self.tr("Memo")

    def tag_everywhere(self) -> None:
        """Copy the tags of the annotation at the caret to the matching passages elsewhere."""
        from rashomon.annotation.counterparts import counterparts

        window = self._window
        annotation = window.tagging.annotation_here()
        if annotation is None:
            window.tell(self.tr("There is no annotation at the caret: tag this passage first."))
            return
        here = Place(annotation.anchor.document, annotation.anchor.span)
        places = counterparts(self._session.comparison, here)
        if not places:
            window.tell(self.tr("No match found in another account for this passage."))
            return
        window.judging.copy_tags(annotation.id, places)
        told = self.tr("Matching passages tagged in other accounts: %1")
        window.tell(told.replace("%1", str(len(places))))


def _inside(narrower: Span, wider: Span) -> bool:
    return wider.contains(narrower) and narrower != wider
