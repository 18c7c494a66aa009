"""The open project and its comparison: the only place in the window that holds state.

Every edit of the project passes `Session.apply`, which pushes one undo command that keeps the
project before and after.  Projects are immutable, so that is all undo needs, and a view knows
what to redraw by `before.codebook is not after.codebook`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.fact_numbering import FactNumbers
from gui.jobs import Cancelled, JobRunner, Progress
from rashomon.edits import add_coder, new_project
from rashomon.model import Coder, Comparison, Fact, Project

ANALYSIS = "analysis"
REFINEMENT = "refinement"

Compare = Callable[[Project, Progress, Cancelled], Comparison]


class SecondLook(Protocol):
    """Makes a better answer in its own time; see `gui.refinement`."""

    def wants(self, comparison: Comparison) -> bool:
        """Whether `comparison` is still to be refined."""
        ...

    def refine(self, project: Project, progress: Progress, cancelled: Cancelled) -> Comparison:
        """The refined answer.  Runs on a pool thread."""
        ...


def needs_analysis(before: Project, after: Project) -> bool:
    """Whether the machine's answer for `before` may differ from the one for `after`."""
    return (
        before.documents is not after.documents
        or before.boilerplate_decisions is not after.boilerplate_decisions
        or before.link_decisions is not after.link_decisions
        or before.settings is not after.settings
    )


def _successor(fact: Fact, comparison: Comparison) -> str:
    """Id of the fact that holds most passages of one that is gone; "" where none holds two."""
    kept = {item.id: len(set(item.mentions) & set(fact.mentions)) for item in comparison.facts}
    best = max(kept, key=lambda name: kept[name], default="")
    return best if best and kept[best] > 1 else ""


_OF_A_RUN = 1  # id of undo commands that may be merged


class _Edit(QUndoCommand):
    def __init__(
        self, session: Session, before: Project, after: Project, text: str, run: str
    ) -> None:
        super().__init__(text)
        self._run = run
        self._session = session
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._session._show(self._after, self.text())

    def id(self) -> int:
        return _OF_A_RUN if self._run else -1  # Qt asks only commands of one kind to be merged

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._run != self._run:
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        undone = self._session.tr("Undo: %1").replace("%1", self.text())
        self._session._show(self._before, undone)


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Where the project lives."""

    path: Path | None = None  # None: never saved
    read_only: str = ""  # why it must not be written; "" when it may
    digest: str = ""  # of its bytes when last read or written here; "" unknown


NEVER_SAVED = OpenFile()


class Session(QObject):
    """Holds the project, its comparison and the current fact; tells who listens what changed."""

    project_changed = Signal(object, object)  # before, after
    project_opened = Signal(object, bool)  # the project, whether no file holds it yet
    edited = Signal(object, object, str)  # before, after, what was done; undo and redo too
    comparison_changed = Signal(object)
    current_fact_changed = Signal(str)
    modified_changed = Signal(bool)
    file_changed = Signal(object)  # OpenFile
    analysis_started = Signal()
    analysis_finished = Signal()

    def __init__(
        self,
        runner: JobRunner,
        coder: Coder,
        *,
        compare: Compare,
        second_look: SecondLook | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._compare = compare
        self._second_look = second_look
        self._project = new_project()
        self._analysed = self._project  # the project the comparison was (or is being) made for
        self._comparison = Comparison()
        self._current_fact = ""
        self._numbers = FactNumbers()
        self._file = OpenFile()
        self._unsaved_import = False
        self.coder = coder
        # Called with each answer on the pool thread, before anybody shows it.
        self.preparations: list[Callable[[Comparison], object]] = []
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._tell_modified)
        runner.finished.connect(self._on_finished)

    # ------------------------------------------------------------------ what is open
    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._project

    @property
    def analysed(self) -> Project:
        """The project as it stood when the newest answer was asked for."""
        return self._analysed

    @property
    def comparison(self) -> Comparison:
        """The newest answer; it may belong to an older state while `analysing`."""
        return self._comparison

    @property
    def file(self) -> OpenFile:
        """Where the project lives."""
        return self._file

    @property
    def path(self) -> Path | None:
        """The project file, or None while it was never saved."""
        return self._file.path

    @property
    def modified(self) -> bool:
        """Whether something would be lost by closing."""
        return self._unsaved_import or not self.undo_stack.isClean()

    @property
    def analysing(self) -> bool:
        """Whether a newer answer is on its way."""
        return self._runner.busy(ANALYSIS)

    def open(
        self, project: Project, file: OpenFile = NEVER_SAVED, *, unsaved: bool = False
    ) -> None:
        """Put `project` in place of the open one; the undo history starts anew.

        `unsaved`: the project holds work that no file has yet.
        """
        before, self._project = self._project, project
        self._comparison = Comparison()
        self._numbers = FactNumbers()  # a late answer for the other project numbers nothing here
        self._file = file
        self._unsaved_import = unsaved
        self.undo_stack.clear()
        self.set_current_fact("")
        self.file_changed.emit(file)
        self.project_changed.emit(before, project)
        self.comparison_changed.emit(self._comparison)
        self._tell_modified()
        self.project_opened.emit(project, unsaved)
        self._start_analysis()

    def close(self) -> None:
        """Hold an empty project again."""
        self.open(new_project())

    def mark_saved(self, path: Path, digest: str = "") -> None:
        """The project as it stands is in `path` now, whose bytes have that digest."""
        self._file = OpenFile(path, digest=digest)
        self._unsaved_import = False
        self.undo_stack.setClean()
        self.file_changed.emit(self._file)
        self._tell_modified()

    # ------------------------------------------------------------------ edits
    def apply(self, after: Project, text: str, *, run: str = "") -> None:
        """Make `after` the project, as one step of undo called `text`; edits of one `run` that
        follow each other are one step together."""
        if after is self._project:
            return
        known = any(coder.id == self.coder.id for coder in after.coders)
        if not known:
            after = add_coder(after, self.coder)
        self.undo_stack.push(_Edit(self, self._project, after, text, run))

    def _show(self, project: Project, what: str) -> None:
        before, self._project = self._project, project
        self.edited.emit(before, project, what)
        self.project_changed.emit(before, project)
        if needs_analysis(self._analysed, project):
            self._start_analysis()

    @Slot()
    def _tell_modified(self) -> None:
        self.modified_changed.emit(self.modified)

    # ------------------------------------------------------------------ the current fact
    @property
    def current_fact(self) -> str:
        """Id of the picked fact, or ""."""
        return self._current_fact

    @Slot(str)
    def set_current_fact(self, fact_id: str) -> None:
        """Pick a fact ("" for none); unknown ids pick none."""
        if fact_id and self._comparison.fact(fact_id) is None:
            fact_id = ""
        if fact_id != self._current_fact:
            self._current_fact = fact_id
            self.current_fact_changed.emit(fact_id)

    def step_fact(self, steps: int) -> Fact | None:
        """Pick the fact that many rows further (past either end: stay); the first if none is."""
        facts = self._comparison.facts
        if not facts:
            return None
        ids = [fact.id for fact in facts]
        if self._current_fact in ids:
            row = min(max(ids.index(self._current_fact) + steps, 0), len(ids) - 1)
        else:
            row = 0 if steps > 0 else len(ids) - 1
        self.set_current_fact(ids[row])
        return facts[row]

    # ------------------------------------------------------------------ analysis
    def _start_analysis(self) -> None:
        project, numbers = self._project, self._numbers
        self._analysed = project
        self._runner.cancel(REFINEMENT)
        if not project.documents:
            self._runner.cancel(ANALYSIS)
            self._take_comparison(Comparison())
            return
        self._runner.submit(
            ANALYSIS,
            self.tr("Comparing the accounts"),
            lambda progress, cancelled: self._prepared(
                numbers.number(self._compare(project, progress, cancelled))
            ),
            self._take_first_answer,
        )
        self.analysis_started.emit()

    def _prepared(self, comparison: Comparison) -> Comparison:
        for prepare in self.preparations:
            prepare(comparison)
        return comparison

    def reanalyse(self) -> None:
        """Ask for a new answer, for instance after the person stopped the last one."""
        self._start_analysis()

    def show_meanwhile(self, comparison: Comparison) -> None:
        """Show what can be answered at once, until the whole answer comes."""
        self._take_comparison(comparison)

    def _take_first_answer(self, comparison: Any) -> None:
        """Show what was found at once, and ask for what a longer look finds."""
        self._take_comparison(comparison)
        look, project, numbers = self._second_look, self._analysed, self._numbers
        if look is not None and look.wants(comparison):
            self._runner.submit(
                REFINEMENT,
                self.tr("Refining the comparison"),
                lambda progress, cancelled: self._prepared(
                    numbers.number(look.refine(project, progress, cancelled))
                ),
                self._take_comparison,
            )

    def _take_comparison(self, comparison: Any) -> None:
        before = self._comparison.fact(self._current_fact)
        self._comparison = comparison = self._numbers.number(comparison)
        if before is not None and comparison.fact(before.id) is None:
            self._current_fact = _successor(before, comparison)
            self.comparison_changed.emit(comparison)
            self.current_fact_changed.emit(self._current_fact)
        else:
            self.comparison_changed.emit(comparison)

    @Slot(str)
    def _on_finished(self, lane: str) -> None:
        if lane == ANALYSIS:
            self.analysis_finished.emit()
