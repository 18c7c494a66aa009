"""A popup at the caret that finds or creates a tag while typing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme import Theme, load_theme
from rashomon.model import Codebook


class TagPalette(QFrame):
    """Offer the codebook's tags by what was typed; Enter chooses, Esc closes."""

    tag_chosen = Signal(str)  # tag id
    tag_created = Signal(str)  # name of the tag wished for, to be applied at once

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def open_at(self, codebook: Codebook, point: QPoint) -> None:
        """Show all tags of `codebook` with the popup's corner at `point` (global, logical)."""
