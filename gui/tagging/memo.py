"""A popup for the memo of one annotation: Ctrl+Enter keeps, Esc drops."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme import Theme, load_theme


class MemoPopup(QFrame):
    """Edit one memo beside its passage."""

    memo_edited = Signal(str, str)  # annotation id, text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def open_at(self, annotation_id: str, memo: str, point: QPoint) -> None:
        """Show `memo` for editing with the popup's corner at `point` (global, logical)."""
