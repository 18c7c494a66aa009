"""What all borders between columns share: the theme, the fact picked, the one under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.theme import Theme


class Ties(QObject):
    """The state of the ribbons, wherever they are drawn; nothing here paints."""

    fact_activated = Signal(str)
    fact_hovered = Signal(str)  # the fact under the pointer, or ""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.current_fact = ""
        self.ribbons_shown = True
        self._hovered = ""

    @property
    def hovered(self) -> str:
        """The fact under the pointer, or ""."""
        return self._hovered

    def hover(self, fact: str) -> None:
        """The pointer has come to a fact, or left it ("")."""
        if fact != self._hovered:
            self._hovered = fact
            self.fact_hovered.emit(fact)
