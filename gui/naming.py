"""A person's word on who is named how: what a key or click in the wording table becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from gui.language import in_words
from gui.session import Session
from rashomon.model import Actor, ActorKind, ActorNaming, Place, Project

if TYPE_CHECKING:
    from types import ModuleType


class Naming(QObject):
    """Turns wishes about actors into edits of the session; each is one step of undo."""

    refused = Signal(str)  # why a wish could not be granted, in plain words

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def merge(self, actors: tuple[Actor, ...], into: Actor) -> None:
        """Make one actor of several."""
        creator = self._session.coder.id

        def edit(engine: ModuleType, project: Project) -> Project:
            for actor in actors:
                project = engine.merge_actors(project, actor, into, creator=creator)
            return project

        self._edit(edit, self.tr("Merge into “%1”").replace("%1", into.name))

    def split(self, actor: Actor, namings: tuple[ActorNaming, ...]) -> None:
        """Make an actor of some of its namings."""
        creator = self._session.coder.id
        self._edit(
            lambda engine, p: engine.split_namings(p, actor, namings, creator=creator),
            self.tr("Split off “%1”").replace("%1", namings[0].text if namings else ""),
        )

    def dismiss(self, actor: Actor, namings: tuple[ActorNaming, ...]) -> None:
        """Say that namings name nobody."""
        creator = self._session.coder.id
        self._edit(
            lambda engine, p: engine.dismiss_namings(p, actor, namings, creator=creator),
            self.tr("“%1” names nobody").replace("%1", namings[0].text if namings else ""),
        )

    def rename(self, actor: Actor, name: str) -> None:
        """Call an actor by another name."""
        creator = self._session.coder.id
        self._edit(
            lambda engine, p: engine.rename_actor(p, actor, name, creator=creator),
            self.tr("Rename “%1”").replace("%1", actor.name),
        )

    def set_kind(self, actor: Actor, kind: str) -> None:
        """Say what an actor is."""
        creator, chosen = self._session.coder.id, cast(ActorKind, kind)
        self._edit(
            lambda engine, p: engine.set_actor_kind(p, actor, chosen, creator=creator),
            self.tr("Kind of “%1”").replace("%1", actor.name),
        )

    def add(self, place: Place, actor: Actor) -> None:
        """Say that the words at a place name an actor."""
        comparison, creator = self._session.comparison, self._session.coder.id
        self._edit(
            lambda engine, p: engine.add_naming(p, comparison, place, actor, creator=creator),
            self.tr("Name “%1”").replace("%1", actor.name),
        )

    def add_new(self, place: Place, name: str) -> None:
        """Say that the words at a place name somebody who is not in the table, called `name`."""
        comparison, creator = self._session.comparison, self._session.coder.id

        def edit(engine: ModuleType, project: Project) -> Project:
            from rashomon.framing_edits import decide_naming, new_naming_decision

            project = engine.new_actor(project, comparison, place, creator=creator)
            words = project.naming_decisions[-1].words
            decision = new_naming_decision("rename", words, value=name, creator=creator)
            return decide_naming(project, decision)

        self._edit(edit, self.tr("Name “%1”").replace("%1", name))

    def reset(self, actor: Actor) -> None:
        """Leave an actor to the program again."""
        self._edit(
            lambda engine, p: engine.reset_actor(p, actor),
            self.tr("Reset “%1”").replace("%1", actor.name),
        )

    def _edit(self, edit: Callable[[ModuleType, Project], Project], text: str) -> None:
        # The engine's framing takes 0.1 s to import, and the window should be painted before it.
        from rashomon import actor_curation

        try:
            after = edit(actor_curation, self._session.project)
        except ValueError as error:  # what the edits refuse, they say for the person
            self.refused.emit(in_words(error))
            return
        self._session.apply(after, text)
