"""A dialog for a memo on something that has no place in a text: project, account, fact."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui.tagging.memo import MemoEdit

SIZE = (520, 300)  # logical pixels


class MemoDialog(QDialog):
    """Edit one memo; Ctrl+Enter keeps it, Esc drops the change."""

    def __init__(self, title: str, memo: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Memo"))
        heading = QLabel(title, self)
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = MemoEdit(self)
        self.edit.keeps_on_leaving = False
        self.edit.set_memo(memo)
        self.edit.setAccessibleName(title)
        self.edit.dropped.connect(self._finish)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = QLabel(self.tr("Ctrl+Enter keeps · Esc drops · without words the memo goes"), self)
        hint.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (heading, self.edit, hint, buttons):
            layout.addWidget(widget)
        self._before = memo
        self.resize(*SIZE)
        self.edit.setFocus()

    def memo(self) -> str:
        """The text as it stands."""
        return self.edit.memo()

    def _finish(self) -> None:
        """The editor was left by Ctrl+Enter, which keeps, or by Esc, which restored the text."""
        if self.memo() != self._before:
            self.accept()
        else:
            self.reject()
