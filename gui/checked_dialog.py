"""A dialog that says what is wrong with its fields and accepts only what is right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from gui.theme import Theme


class CheckedDialog(QDialog):
    """OK, Cancel and a line for what is wrong; who inherits lays them out and does the checking."""

    def _make_verdict(self, theme: Theme) -> None:
        """Make the line and the buttons: after the fields, for Tab follows the order of making."""
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), theme.colour("danger"))
        self._problem.setPalette(palette)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Be high enough: what a dialog asks for leaves out the lines that a label wraps into."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _tell(self, problem: str) -> None:
        """Say what is wrong, and let it be accepted only where `problem` is empty."""
        self._problem.setText(problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
