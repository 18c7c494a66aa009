"""Framing: what the divergence panel and its keys do, and what is remembered of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSignalBlocker

from gui.framing.filters import DECISIONS, Decision, DivergenceFilter
from gui.framing.model import same_contrast
from gui.reframing import Reframing
from rashomon.model import DIVERGENCE_KINDS, Divergence, DivergenceKind

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_KIND, _ACCOUNT = "divergences/kind", "divergences/account"
_DECISION, _THIS_FACT = "divergences/decision", "divergences/this-fact"


class FramingWiring(QObject):
    """Connects the divergence panel with decisions, with the settings and with the keys."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.divergences
        self.reframing = Reframing(window.session, window.runner, self)
        self._restore_filter()
        self._panel.filter_changed.connect(self._remember_filter)
        self._panel.decision_requested.connect(self._decide)
        commands = window.commands
        commands["confirm-divergence"].triggered.connect(lambda: self._judge("confirmed"))
        commands["dismiss-divergence"].triggered.connect(lambda: self._judge("dismissed"))
        commands["tag-divergence"].triggered.connect(lambda: self._tag())

    # ------------------------------------------------------------------ decisions
    def _decide(self, divergence: Divergence, verdict: str) -> None:
        if not self._window.deciding.decide_divergence(divergence, verdict):
            return
        if verdict == "confirmed":
            self._window.tell(self.tr("Confirmed. N shows the next one, Ctrl+Z takes it back."))
        elif verdict == "dismissed":
            self._window.tell(self.tr("Dismissed. N shows the next one, Ctrl+Z takes it back."))
        else:
            self._window.tell(self.tr("Open again."))

    def _judge(self, verdict: str) -> None:
        """By a key of the window: only what is lit in the columns can be meant."""
        if self._is_lit():
            self._panel.decide(verdict)

    def _tag(self) -> None:
        if self._is_lit():
            self._panel.ask_tag()

    def _is_lit(self) -> bool:
        current, lit = self._panel.current(), self._window.lighting.divergence
        if current is not None and lit is not None and same_contrast(current, lit):
            return True
        self._window.tell(self.tr("No divergence is shown. N shows the next one."))
        return False

    # ------------------------------------------------------------------ what is remembered
    def _restore_filter(self) -> None:
        settings = self._window.settings
        kind, decision = settings.choice(_KIND), settings.choice(_DECISION)
        chosen = DivergenceFilter(
            cast(DivergenceKind, kind) if kind in DIVERGENCE_KINDS else None,
            settings.choice(_ACCOUNT),
            decision=cast(Decision, decision) if decision in DECISIONS else "open",
        )
        with QSignalBlocker(self._panel):
            self._panel.set_filter(chosen, this_fact=settings.choice(_THIS_FACT) == "on")

    def _remember_filter(self) -> None:
        settings, chosen = self._window.settings, self._panel.filters.filter
        settings.set_choice(_KIND, chosen.kind or "")
        settings.set_choice(_ACCOUNT, chosen.account)
        settings.set_choice(_DECISION, chosen.decision)
        this_fact = self._panel.filters.fact_check.isChecked()
        settings.set_choice(_THIS_FACT, "on" if this_fact else "off")
