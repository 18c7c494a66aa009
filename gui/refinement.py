"""Whether a language model refines the comparison, with which one, or why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from gui.jobs import Cancelled, Progress
from gui.settings import Settings
from rashomon.errors import ModelMissingError
from rashomon.memory import Memory
from rashomon.model import Comparison, Project

if TYPE_CHECKING:
    from rashomon.matching.contextual import Encoder

# Imports of the engine stand in the functions: numpy and rapidfuzz take 0.2 s together, and the
# window should be painted before them.

Analyse = Callable[..., Comparison]  # see `analyse`


def _find_model(folder: str) -> Encoder:
    from rashomon.matching.contextual import find_model

    return find_model(folder)


def analyse(
    project: Project,
    progress: Progress,
    cancelled: Cancelled,
    encoder: Encoder | None = None,
    *,
    waits: bool = False,
    memory: Memory | None = None,
) -> Comparison:
    """The engine's answer for a project.  Runs on a pool thread; long work in a process of its own,
    where a `memory` does not reach.

    With an `encoder` it is refined, if it `waits` for the model or all has been read before.
    """
    from rashomon.comparison_apart import compare_apart, worthwhile

    given: dict[str, Any] = {
        "settings": project.settings,
        "boilerplate_decisions": project.boilerplate_decisions,
        "link_decisions": project.link_decisions,
        "divergence_decisions": project.divergence_decisions,
        "naming_decisions": project.naming_decisions,
        "lexicons": project.lexicons,
        "progress": progress,
        "cancelled": cancelled,
    }
    if encoder is not None:
        from rashomon.matching.refinement import Refiner

        given["refiner"] = Refiner(encoder, waits=waits)
    if worthwhile(project.documents):
        return compare_apart(project.documents, **given)

    from rashomon.comparison import compare

    return compare(project.documents, memory=memory, **given)


def _not_refined() -> str:
    return QCoreApplication.translate(
        "Refinement",
        "Refining is turned on, but its language model is not there any more: links are those found"
        " without it. “About matching” in the Help menu says how to get one.",
    )


def remembering() -> Analyse:
    """`analyse` with a memory of its own: what is asked again is answered sooner."""
    return partial(analyse, memory=Memory())


class Refinement:
    """The first answer comes at once, without the model unless it has read all before; a second,
    refined one follows where `wants` says so.  `compare` and `refine` run on a pool thread."""

    def __init__(
        self,
        settings: Settings,
        *,
        analyse: Analyse | None = None,
        find: Callable[[str], Encoder] = _find_model,
    ) -> None:
        self._settings = settings
        self._analyse = analyse or remembering()
        self._find = find
        self._encoder: Encoder | None = None

    @property
    def on(self) -> bool:
        """Whether the person wants it."""
        return self._settings.refine

    def turn(self, on: bool) -> None:
        """Remember what the person wants.  Raises ModelMissingError where there is no model."""
        if on:
            self.find()
        self._settings.refine = on

    def find(self) -> Encoder:
        """The model; looked for once.  Raises ModelMissingError."""
        if self._encoder is None:
            self._encoder = self._find(self._settings.model_folder)
        return self._encoder

    def use_folder(self, folder: str) -> None:
        """Take the model in `folder` from now on.  Raises ModelMissingError where there is none,
        and keeps the model there was."""
        self._encoder = self._find(folder)
        self._settings.model_folder = folder

    def wants(self, comparison: Comparison) -> bool:
        """Whether an answer is still to be refined."""
        return (
            self.on
            and self._encoder is not None
            and not comparison.refined_with
            and len(comparison.accounts) > 1
        )

    def compare(self, project: Project, progress: Progress, cancelled: Cancelled) -> Comparison:
        """The answer that needs no waiting for the model."""
        if not self.on:
            return self._analyse(project, progress, cancelled)
        try:
            encoder = self.find()
        except ModelMissingError:  # taken away since it was turned on
            found = self._analyse(project, progress, cancelled)
            return replace(found, notes=(*found.notes, _not_refined()))
        return self._analyse(project, progress, cancelled, encoder)

    def refine(self, project: Project, progress: Progress, cancelled: Cancelled) -> Comparison:
        """The refined answer, however long the model takes."""
        return self._analyse(project, progress, cancelled, self.find(), waits=True)
