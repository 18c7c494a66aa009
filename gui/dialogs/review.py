"""Passages that were not found for sure in a changed text: accept the likeliest place, choose one,
or leave it for later."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal, Slot
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
from gui.language import in_words
from gui.text_lines import shortened
from gui.written import quoted
from rashomon.model import Anchor

_WORDS = re.compile(r"\w+|\W")
_QUOTE = 90  # letters of a quote on a row


@dataclass(frozen=True, slots=True)
class Pending:
    """A passage in review, ready to be shown."""

    anchor: Anchor
    what: str  # the tags, or the kind of decision that hangs on it
    account: str
    candidate: str  # the words at the likeliest place; "" where there is none


def marked(quote: str, other: str) -> str:
    """`quote` as HTML, the words that `other` has not in bold and underlined."""
    ours, theirs = _WORDS.findall(quote), _WORDS.findall(other)
    parts: list[str] = []
    for kind, start, end, _, _ in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        words = html.escape("".join(ours[start:end]))
        parts.append(words if kind == "equal" or not words else f"<b><u>{words}</u></b>")
    return "".join(parts)


class ReviewDialog(QDialog):
    """Stays beside the columns while a person looks; what is decided can be undone."""

    accepted_candidate = Signal(object)  # Anchor
    placed_by_selection = Signal(object)
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Needs review"))
        self.setModal(False)
        self._pending: tuple[Pending, ...] = ()
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.tr("Passages that need review"))
        self.rows.setWordWrap(True)
        self.rows.setSpacing(3)
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.RichText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accept_button = QPushButton(self.tr("&Accept the likeliest place"), self)
        self.place_button = QPushButton(self.tr("Use the &selection"), self)
        self.place_button.setToolTip(self.tr("Select the words in the account first"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.accept_button, self.place_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        later = buttons.button(QDialogButtonBox.StandardButton.Close)
        later.setText(self.tr("&Later"))
        later.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.rows.currentRowChanged.connect(self._show)
        self.accept_button.clicked.connect(self._accept_candidate)
        self.place_button.clicked.connect(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self.text, self.rows, self.detail, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.rows, 1)
        self.resize(px(620), px(460))

    def set_pending(self, pending: Sequence[Pending]) -> None:
        """List what is left, keeping the row."""
        row = max(0, self.rows.currentRow())
        self._pending = tuple(pending)
        self.rows.blockSignals(True)
        self.rows.clear()
        for item in self._pending:
            quote = shortened(item.anchor.quote.replace("\n", " "), _QUOTE)
            self.rows.addItem(f"{item.account} · {item.what}\n{quoted(quote)}")
        self.rows.blockSignals(False)
        self.rows.setCurrentRow(min(row, len(self._pending) - 1))
        self.text.setText(
            self.tr(
                "Passages not found for sure in the text as it is now: %1. They are kept with "
                "their tags, memos and decisions, and count nowhere until you place them."
            ).replace("%1", str(len(self._pending)))
            if self._pending
            else self.tr("Every passage has its place.")
        )
        self._show(self.rows.currentRow())

    def _current(self) -> Pending | None:
        row = self.rows.currentRow()
        return self._pending[row] if 0 <= row < len(self._pending) else None

    @Slot(int)
    def _show(self, _row: int) -> None:
        item = self._current()
        self.accept_button.setEnabled(item is not None and bool(item.candidate))
        self.place_button.setEnabled(item is not None)
        if item is None or item.anchor.review is None:
            self.detail.setText("")
            return
        quote = item.anchor.quote
        lines = [html.escape(in_words(item.anchor.review.reason))]
        if item.candidate:
            lines.append(f"{self.tr('Before:')} “{marked(quote, item.candidate)}”")
            lines.append(f"{self.tr('Likeliest now:')} “{marked(item.candidate, quote)}”")
        else:
            lines.append(f"{self.tr('Before:')} “{html.escape(quote)}”")
        self.detail.setText("<br>".join(line.replace("\n", " ") for line in lines))
        self.shown.emit(item.anchor)

    @Slot()
    def _accept_candidate(self) -> None:
        item = self._current()
        if item is not None:
            self.accepted_candidate.emit(item.anchor)

    @Slot()
    def _place(self) -> None:
        item = self._current()
        if item is not None:
            self.placed_by_selection.emit(item.anchor)
