"""What a screen reader is told while the caret moves: the facts and tags it comes upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gui.badges import account_letters, fact_name
from rashomon.lettering import fact_numbers
from rashomon.model import Annotation, Place

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.reading.column import Column


class CaretSpeech(QObject):
    """Announces each fact and each annotation once, where the caret enters it.

    Marks are painted, which no screen reader sees.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._here: frozenset[str] = frozenset()  # ids of facts and annotations at the caret
        window.reading.caret_moved.connect(self._on_caret)

    def _on_caret(self, place: Place) -> None:
        column = self._window.reading.column(place.document)
        if column is None:
            return
        at = column.pane.offsets.to_qt(place.span.start)
        marked = column.pane.marking
        facts = [mark.key for mark in marked.facts.at(at, column.pane.blocks)]
        annotations = list(column.annotations_at(place.span.start))
        before, self._here = self._here, frozenset((*facts, *annotations))
        if not column.pane.hasFocus():
            return
        said = [self._fact(key) for key in dict.fromkeys(facts) if key not in before]
        said += self._annotations([key for key in annotations if key not in before])
        if said:
            self._announce(column, " ".join(filter(None, said)))

    def _fact(self, fact_id: str) -> str:
        session = self._window.session
        fact = session.comparison.fact(fact_id)
        if fact is None or fact_id == session.current_fact:  # told when it was picked
            return ""
        number = fact_numbers(session.comparison.facts)[fact_id]
        letters = account_letters(session.project.documents)
        told = [letters[key] for key in letters if key in fact.documents]
        return self.tr("%1, in %2.").replace("%1", fact_name(number)).replace("%2", ", ".join(told))

    def _annotations(self, ids: list[str]) -> list[str]:
        project = self._window.session.project
        return [self._annotation(each) for each in project.annotations if each.id in ids]

    def _annotation(self, annotation: Annotation) -> str:
        codebook = self._window.session.project.codebook
        tags = [tag.name for tag in map(codebook.get, annotation.tags) if tag is not None]
        parts = [self.tr("tagged %1").replace("%1", ", ".join(tags))] if tags else []
        if annotation.memo:
            parts.append(self.tr("memo: %1").replace("%1", annotation.memo))
        return "; ".join(parts) + "." if parts else ""

    def _announce(self, column: Column, text: str) -> None:
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(column.pane, text))
