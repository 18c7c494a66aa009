"""A small legend of cue kinds: each with its own underline style and colour."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.theme import Theme, load_theme


class CueLegend(QWidget):
    """Show each kind of framing cue underlined as in the reading view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
