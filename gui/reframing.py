"""A person's judgements on divergences, actors and word lists, shown at once: the comparison is
framed anew, and nothing is matched again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from gui.jobs import Cancelled, JobRunner, Progress
from gui.session import Session, needs_analysis
from rashomon.model import Comparison, Project

LANE = "reframing"


class Reframing(QObject):
    """Keeps the comparison in step with what of a project changes its framing alone.

    An answer may come from an analysis that began before the last judgement; it is framed anew as
    well.  Judgements take milliseconds and are answered at once; changed word lists are read in
    the background.
    """

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._showing = False
        self._framed = session.project  # whose judgements and lists the comparison shows
        session.project_changed.connect(self._on_project)
        session.comparison_changed.connect(self._on_comparison)

    @Slot(object, object)
    def _on_project(self, before: Project, after: Project) -> None:
        if before.id == after.id and not needs_analysis(before, after):
            self._keep_in_step()

    @Slot(object)
    def _on_comparison(self, _comparison: Comparison) -> None:
        if not self._showing:
            self._framed = self._session.analysed
            self._keep_in_step()

    def _keep_in_step(self) -> None:
        self._runner.cancel(LANE)
        framed, project = self._framed, self._session.project
        if not self._session.comparison.accounts or framed.id != project.id:
            return
        if framed.lexicons != project.lexicons:
            self._read_lists(project)
        elif _judged_otherwise(framed, project):
            self._show(_framed_anew(self._session.comparison, project), project)

    def _read_lists(self, project: Project) -> None:
        comparison = self._session.comparison

        def read(_progress: Progress, cancelled: Cancelled) -> Comparison:
            return _framed_anew(comparison, project, with_lists=True, cancelled=cancelled)

        self._runner.submit(
            LANE,
            self.tr("Applying the word lists"),
            read,
            lambda found: self._take(found, comparison, project),
        )

    def _take(self, found: Any, made_of: Comparison, project: Project) -> None:
        """Show what the lists give, unless the comparison has been made anew meanwhile."""
        if self._session.comparison is made_of:
            self._show(found, project)
        self._keep_in_step()

    def _show(self, comparison: Comparison, project: Project) -> None:
        self._framed = project
        self._showing = True
        self._session.show_meanwhile(comparison)
        self._showing = False


def _judged_otherwise(one: Project, other: Project) -> bool:
    return (
        one.divergence_decisions is not other.divergence_decisions
        or one.naming_decisions is not other.naming_decisions
    )


def _framed_anew(
    comparison: Comparison,
    project: Project,
    *,
    with_lists: bool = False,
    cancelled: Cancelled | None = None,
) -> Comparison:
    """`comparison` with the judgements (and lists) of `project`."""
    # Imported here: the engine takes 0.2 s, and the window should be painted before it.
    from rashomon.reframing import reframe

    return reframe(
        comparison,
        divergence_decisions=project.divergence_decisions,
        naming_decisions=project.naming_decisions,
        lexicons=project.lexicons if with_lists else None,
        cancelled=cancelled,
    )
