"""One fact in detail: its mentions under each other, and the links that hold them together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, load_theme
from rashomon.model import Comparison


class FactDetail(QWidget):
    """Show how each account words the picked fact, and why the program linked the sentences."""

    mention_activated = Signal(object)  # SentenceRef
    link_decision_requested = Signal(object, str)  # Match, "confirmed" | "rejected" | "" to clear

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._comparison = Comparison()
        self._current = ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def set_comparison(self, comparison: Comparison) -> None:
        """Take facts, sentences and links from `comparison`, keeping the shown fact."""
        self._comparison = comparison

    def set_current_fact(self, fact_id: str) -> None:
        """Show that fact; "" shows none."""
        self._current = fact_id
