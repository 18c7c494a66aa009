"""One quiet line: how many decisions re-ranked the links, and the way to reset that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.language import numbered


class LearningNote(QWidget):
    """“Learned from 12 decisions · Reset”; takes no room while nothing was learned."""

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setObjectName("quiet")
        self.reset_button = QToolButton(self)
        self.reset_button.setText(self.tr("Reset"))
        self.reset_button.setAutoRaise(True)
        self.reset_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset_button.setToolTip(
            self.tr("Forget what these decisions taught; the decisions themselves stay")
        )
        self.reset_button.setAccessibleName(self.tr("Reset learning"))
        self.reset_button.clicked.connect(self.reset_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(4)
        row.addWidget(self._label)
        row.addWidget(self.reset_button)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._label.text()

    def show_count(self, count: int) -> None:
        """Say that the links were re-ranked by that many decisions."""
        self._label.setText(
            numbered("LearningNote", count, "Learned from %n decision", "Learned from %n decisions")
        )
        self.setVisible(count > 0)
