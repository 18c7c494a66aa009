"""One line to add a term to a word list: term, kind, note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gui.actions import plain
from rashomon.model import LexiconTerm


class TermForm(QWidget):
    """Enter in any field, or the button, gives the term; it stays until it was taken."""

    term_given = Signal(object)  # LexiconTerm

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.term_field = self._make_field(self.tr("New term…"))
        self.kind_field = self._make_field(self.tr("Kind"))
        self.note_field = self._make_field(self.tr("Note"))
        self._kinds = QStringListModel(self)
        completer = QCompleter(self._kinds, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.kind_field.setCompleter(completer)
        self.button = QPushButton(self.tr("Add"), self)
        self.button.setAutoDefault(False)
        self.button.setEnabled(False)
        self.button.clicked.connect(self._give)
        self.term_field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(6)
        for field, stretch in ((self.term_field, 3), (self.kind_field, 2), (self.note_field, 3)):
            row.addWidget(field, stretch)
        row.addWidget(self.button)

    def set_kinds(self, kinds: Sequence[str]) -> None:
        """Complete the kind from those the list has."""
        self._kinds.setStringList(list(kinds))

    def clear(self) -> None:
        """Empty the fields; the kind stays, for terms are added in rows of one kind."""
        self.term_field.clear()
        self.note_field.clear()

    def _make_field(self, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(hint)
        field.setAccessibleName(plain(hint))
        field.returnPressed.connect(self._give)
        return field

    @Slot()
    def _give(self) -> None:
        term = self.term_field.text().strip()
        if term:
            kind, note = self.kind_field.text().strip(), self.note_field.text().strip()
            self.term_given.emit(LexiconTerm(term, kind, note))
