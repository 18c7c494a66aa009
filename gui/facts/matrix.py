"""The fact × account matrix: what each account tells, and where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, load_theme
from rashomon.model import Comparison


class FactMatrix(QWidget):
    """Show facts as rows and accounts as columns, and ask for a fact or one mention of it."""

    fact_activated = Signal(str)  # fact id
    mention_activated = Signal(str, str)  # fact id, document id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._comparison = Comparison()
        self._current = ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def set_comparison(self, comparison: Comparison) -> None:
        """Show the facts of `comparison` in its own order."""
        self._comparison = comparison

    def set_current_fact(self, fact_id: str) -> None:
        """Mark the row of that fact and scroll to it; "" marks none."""
        self._current = fact_id
