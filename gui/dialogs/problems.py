"""All there is to say of files that were not opened, or of the comparison, in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import px


class ProblemsDialog(QDialog):
    """Lists messages in full; they can be copied."""

    def __init__(self, messages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages"))
        self._messages = tuple(messages)
        title = QLabel(f"<b>{self.tr('What to know')}</b>", self)
        rows = QListWidget(self)
        rows.setAccessibleName(self.tr("Messages"))
        rows.setWordWrap(True)
        rows.setSpacing(4)
        rows.addItems(list(self._messages))
        copy = QPushButton(self.tr("Copy all"), self)
        copy.clicked.connect(self.copy)
        copy.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (title, rows, buttons):
            column.addWidget(widget)
        self.resize(px(620), px(340))

    @Slot()
    def copy(self) -> None:
        """Put all messages on the clipboard, one a line."""
        QGuiApplication.clipboard().setText("\n".join(self._messages))
