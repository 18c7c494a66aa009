"""The codebook: a person's tags, in the order the person gave them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, load_theme
from rashomon.model import Codebook


class CodebookPanel(QWidget):
    """Show the codebook's tags and ask for one to be applied, changed, moved or removed."""

    tag_requested = Signal(str)  # tag id: apply it to the selection
    tag_added = Signal(str)  # name of the tag wished for
    tag_edited = Signal(object)  # Tag as it should be
    tag_removed = Signal(str)  # tag id
    tag_move_requested = Signal(str, int)  # tag id, its new place (0 is the top)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._codebook = Codebook()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def set_codebook(self, codebook: Codebook, counts: Mapping[str, int]) -> None:
        """Show `codebook` in its own order with how often each tag is used, keeping the row."""
        self._codebook = codebook
