"""The slider of the Facts panel and the project's lowest score: looked at, chosen, undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rashomon.edits import set_settings
from rashomon.model import BANDS, AnalysisSettings, Comparison, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class ThresholdWiring(QObject):
    """Answers each position of the slider from the scores at hand.

    Engine parts that load numpy are imported where a comparison is there to need them.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._session = window.session
        self._bar = window.matrix.threshold
        self._bar.moved.connect(self._look)
        self._bar.chosen.connect(self._choose)
        self._session.preparations.append(_import_engine)
        self._session.comparison_changed.connect(self._show)
        self._session.project_changed.connect(self._answer_at_once)

    @Slot(object)
    def _show(self, comparison: Comparison) -> None:
        if not comparison.matches:
            return
        from rashomon.matching.calibration import load_calibration
        from rashomon.matching.refinement import PARAMETERS

        refined = (PARAMETERS,) if comparison.refined_with else ()
        calibration = load_calibration(*refined)
        settings = self._session.project.settings
        self._bar.show_state(
            [match.score for match in comparison.matches if match.decided != "rejected"],
            len(comparison.facts),
            {band: calibration.lowest(band) for band in BANDS},
            settings.min_score,
            calibration.lowest(settings.min_band),
        )

    @Slot(float)
    def _look(self, score: float) -> None:
        settings = replace(self._session.project.settings, min_score=score)
        self._bar.show_facts(len(self._regrouped(settings).facts))

    @Slot(object)
    def _choose(self, score: float | None) -> None:
        project = self._session.project
        settings = replace(project.settings, min_score=score)
        text = self.tr("Lowest score") if score is not None else self.tr("Reset the lowest score")
        self._session.apply(set_settings(project, settings), text)

    @Slot(object, object)
    def _answer_at_once(self, before: Project, after: Project) -> None:
        """Show the facts of another lowest score before the whole answer is made anew."""
        moved = before.settings.min_score != after.settings.min_score
        if moved and before.documents is after.documents and self._session.comparison.matches:
            self._session.show_meanwhile(self._regrouped(after.settings))

    def _regrouped(self, settings: AnalysisSettings) -> Comparison:
        from rashomon.comparison import regroup

        project = self._session.project
        return regroup(self._session.comparison, settings, project.link_decisions)


def _import_engine(_comparison: Comparison) -> None:
    """Import on the pool thread what `ThresholdWiring` needs: it takes 0.2 s."""
    import rashomon.matching.refinement  # noqa: F401
