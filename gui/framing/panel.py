"""What two accounts do differently inside one shared fact, as a list by kind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, load_theme
from rashomon.model import Comparison


class DivergencePanel(QWidget):
    """List divergences, most telling first, and ask to see or tag both sides of one."""

    divergence_activated = Signal(object)  # Divergence
    tag_requested = Signal(object)  # Divergence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._comparison = Comparison()
        self._current = ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def set_comparison(self, comparison: Comparison) -> None:
        """List the divergences of `comparison`."""
        self._comparison = comparison

    def set_current_fact(self, fact_id: str) -> None:
        """Tell which fact "this fact only" means; "" for none."""
        self._current = fact_id

    def step(self, steps: int) -> None:
        """Activate the divergence that many rows further down (negative: up)."""
