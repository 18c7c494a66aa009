"""What is known of an account beside its text, to be corrected by hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui.checked_dialog import CheckedDialog
from gui.elided_label import ElidedLabel
from gui.language import in_words
from gui.theme import Theme
from rashomon.account_rules import check_published
from rashomon.model import Document
from rashomon.text.language import LANGUAGE_NAMES, language_name


class AccountDialog(CheckedDialog):
    """Change title, outlet, author, date and language; a date that is none is not accepted."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Account details"))
        self._document = document
        self.title_edit = QLineEdit(document.title, self)
        self.title_edit.setCursorPosition(0)  # a long title shows its beginning
        self.outlet_edit = QLineEdit(document.outlet, self)
        self.author_edit = QLineEdit(document.author, self)
        self.date_edit = QLineEdit(document.published, self)
        self.date_edit.setPlaceholderText("2026, 2026-05, 2026-05-31")
        self.date_edit.textChanged.connect(self._check)
        self.language_box = self._make_language_box()
        self._form = QFormLayout()
        self._origin = QLabel(self)
        self._origin.setObjectName("quiet")
        self._origin.setTextFormat(Qt.TextFormat.PlainText)
        self._make_verdict(theme)
        self._lay_out()
        self._check()

    def document(self) -> Document:
        """The account as it stands in the fields."""
        return replace(
            self._document,
            title=_tidy(self.title_edit),
            outlet=_tidy(self.outlet_edit),
            author=_tidy(self.author_edit),
            published=_tidy(self.date_edit),
            language=self.language_box.currentData(),
        )

    @property
    def problem(self) -> str:
        """Why the fields cannot be accepted; "" where they can."""
        return self._problem.text()

    def _lay_out(self) -> None:
        form = self._form
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("&Title"), self.title_edit)
        form.addRow(self.tr("&Outlet"), self.outlet_edit)
        form.addRow(self.tr("&Author"), self.author_edit)
        form.addRow(self.tr("&Date"), self.date_edit)
        form.addRow("", self._origin)
        form.addRow("", self._problem)
        form.addRow(self.tr("&Language"), self.language_box)
        if self._document.path:
            path = ElidedLabel(self._document.path, self)
            path.setObjectName("quiet")
            form.addRow(self.tr("File"), path)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        layout.addStrut(448)  # at least; words of another language may ask for more

    def _make_language_box(self) -> QComboBox:
        """The languages by name; that of the account is there even if it has no name."""
        box = QComboBox(self)
        tags = {*LANGUAGE_NAMES, self._document.language}
        for tag in sorted(tags, key=lambda tag: in_words(language_name(tag)).casefold()):
            box.addItem(in_words(language_name(tag)), tag)
        box.setCurrentIndex(box.findData(self._document.language))
        return box

    @Slot()
    def _check(self) -> None:
        """Say where the date is from, or why it is none; no such date can be accepted."""
        date = _tidy(self.date_edit)
        try:
            check_published(date)
            problem = ""
        except ValueError as error:
            problem = in_words(error)
        self._tell(problem)
        self._form.setRowVisible(self._problem, bool(problem))
        self._form.setRowVisible(self._origin, not problem)
        self._origin.setText(self._origin_of(date))

    def _origin_of(self, date: str) -> str:
        if not date:
            return self.tr("no date known")
        if date != self._document.published:
            return self.tr("set by hand")
        where = {
            "text": self.tr("found in the text"),
            "file name": self.tr("found in the file's name"),
            "by hand": self.tr("set by hand"),
        }
        return where.get(self._document.published_from, self.tr("nobody noted where it is from"))


def _tidy(edit: QLineEdit) -> str:
    return " ".join(edit.text().split())
