"""One friendly line where a panel has nothing to show yet: what to do to fill it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

MARGINS = (24, 28, 24, 12)  # logical pixels


class HintedStack(QStackedWidget):
    """A panel's content, or a line in its place that says how to get some."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget(self)
        self.hint = QLabel(page)
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(*MARGINS)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        self.addWidget(content)
        self.addWidget(page)

    def show_content(self) -> None:
        """Show the panel itself."""
        self.setCurrentIndex(0)

    def show_hint(self, text: str) -> None:
        """Show `text` in the panel's place."""
        self.hint.setText(text)
        self.setCurrentIndex(1)
