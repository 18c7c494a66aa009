"""The fact matrix beyond picking a fact: whose facts, sentences of one account alone, copying."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.language import numbered
from rashomon.model import Anchor, Comparison, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class FactWiring(QObject):
    """Connects what the matrix asks for beside facts and mentions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.matrix.mine_wanted.connect(self._show_mine)
        window.matrix.copied.connect(
            lambda rows: window.tell(
                numbered(
                    "FactWiring",
                    rows,
                    "%n row is on the clipboard.",
                    "%n rows are on the clipboard.",
                )
            )
        )
        window.detail.emptied.connect(lambda: window.wiring.focus_columns())
        window.reading.fact_hovered.connect(window.matrix.view.set_lit)
        window.matrix.view.hover.fact_hovered.connect(window.reading.hover_fact)
        window.session.project_changed.connect(lambda _before, _after: self._follow())
        window.session.comparison_changed.connect(lambda _comparison: self._follow())

    def _follow(self) -> None:
        if self._window.matrix.shows_mine:
            self._show_mine()

    def _show_mine(self) -> None:
        session = self._window.session
        self._window.matrix.set_mine(
            facts_of(session.coder.id, session.project, session.comparison)
        )


def facts_of(coder: str, project: Project, comparison: Comparison) -> frozenset[str]:
    """Ids of the facts in whose sentences that coder tagged words or decided on a link."""
    touched: dict[str, list[Anchor]] = defaultdict(list)
    for annotation in project.annotations:
        if annotation.creator == coder:
            touched[annotation.anchor.document].append(annotation.anchor)
    for decision in project.link_decisions:
        if decision.creator == coder:
            for anchor in (decision.a, decision.b):
                if anchor is not None:
                    touched[anchor.document].append(anchor)
    return frozenset(
        fact.id
        for fact in comparison.facts
        if any(
            anchor.span.overlap(comparison.sentence(mention).span)
            for mention in fact.mentions
            for anchor in touched.get(mention.document, ())
        )
    )
