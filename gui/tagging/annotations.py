"""The list of annotations: every tagged passage, one step away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, load_theme
from rashomon.model import Project


class AnnotationList(QWidget):
    """List a project's annotations in reading order and ask to see, change or remove one."""

    annotation_activated = Signal(str)  # annotation id
    removal_requested = Signal(str)  # annotation id
    memo_edited = Signal(str, str)  # annotation id, text
    tag_removal_requested = Signal(str, str)  # annotation id, tag id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme

    def set_project(self, project: Project) -> None:
        """List the annotations of `project`, keeping the selected row where it still exists."""

    def select(self, annotation_id: str) -> None:
        """Make that annotation the current row."""
