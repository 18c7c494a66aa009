"""Words selected while reading, said to name somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from rashomon.model import Actor, Place

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class NamingWiring(QObject):
    """Asks who the selected words name: an actor of the table, or a new one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands["name-actor"].triggered.connect(lambda: self._ask())

    def _ask(self) -> None:
        window = self._window
        place = window.reading.selection()
        if place is None:
            window.tell(self.tr("Select the words that name somebody first."))
            return
        actors = window.session.comparison.actors
        around = self._around(place, actors)
        if around is not None:
            window.tell(self.tr("Select all of “%1”: it is one naming.").replace("%1", around))
            return
        names = [actor.name for actor in actors]
        words = self._words(place)
        named = _named_at(place, actors)
        chosen, accepted = QInputDialog.getItem(
            window,
            self.tr("Who is this?"),
            self.tr("“%1” names (choose, or write a new name):").replace("%1", words),
            [words, *names],
            names.index(named.name) + 1 if named is not None else 0,
            True,
        )
        name = " ".join(chosen.split())
        if not accepted or not name:
            return
        actor = next((each for each in actors if each.name == name), None)
        if actor is None:
            window.below.naming.add_new(place, name)
        elif actor is not named:
            window.below.naming.add(place, actor)

    def _around(self, place: Place, actors: tuple[Actor, ...]) -> str | None:
        """A naming that the words overlap without being it."""
        for actor in actors:
            for naming in actor.of(place.document):
                for span in naming.spans:
                    if span != place.span and span.overlap(place.span):
                        return self._words(Place(place.document, span))
        return None

    def _words(self, place: Place) -> str:
        document = self._window.session.project.document(place.document)
        return " ".join(place.span.of(document.text).split()) if document is not None else ""


def _named_at(place: Place, actors: tuple[Actor, ...]) -> Actor | None:
    """The actor that exactly these words name already."""
    for actor in actors:
        if any(place.span in naming.spans for naming in actor.of(place.document)):
            return actor
    return None
