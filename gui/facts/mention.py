"""One account's sentence about the picked fact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.badges import AccountBadge, account_line, account_name
from gui.elided_label import ElidedLabel
from gui.facts.focus_frame import FocusFrame
from gui.facts.marked_text import MarkedText
from gui.fonts import px
from gui.icons import icon
from gui.own_keys import claims
from gui.text_lines import shortened
from gui.theme import Theme
from gui.written import readable_date
from rashomon.mentions import Mark
from rashomon.model import Document, SentenceRef, Span

HEADING_HEIGHT = 22  # logical pixels: a button must not push the sentence away from its account
OPENING = 40  # letters that tell two mentions of one account apart
OWN_KEYS = frozenset({Qt.Key.Key_Delete})  # takes this mention out of the fact


class MentionCard(FocusFrame):
    """Account, date and sentence, with the words that differ from the reference marked.

    Enter goes to the sentence, Delete splits the mention off the fact.
    """

    comparison_requested = Signal(object)  # SentenceRef to compare the others with
    split_requested = Signal(object)  # SentenceRef to be taken out of the fact

    def __init__(
        self,
        ref: SentenceRef,
        document: Document,
        span: Span,
        letter: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.ref = ref
        self._text = document.text
        self._span = span
        self._who = f"{letter}, {account_line(document)}"
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 5, 7, 7)
        layout.setSpacing(3)
        layout.addLayout(self._make_heading(document, letter))
        self._sentence = MarkedText(document.text, span, (), theme, self)
        layout.addWidget(self._sentence)
        self.show_marks((), is_reference=False)

    @property
    def key(self) -> object:
        """What stays the same when the detail is built anew."""
        return self.ref

    def show_marks(self, marks: Sequence[Mark], *, is_reference: bool) -> None:
        """Mark differing words; the reference is the mention the others are compared with."""
        self._sentence.set_marks(marks)
        self.compare_button.setChecked(is_reference)
        self.setAccessibleName(f"{self._who}: {self._span.of(self._text)}")
        self.setAccessibleDescription(self._spoken(marks))

    def _make_heading(self, document: Document, letter: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        badge = AccountBadge(letter, self._theme, self)
        badge.setToolTip(document.title)
        row.addWidget(badge)
        name = ElidedLabel(account_name(document), self)
        date = QLabel(readable_date(document.published), self)
        for label in (name, date):
            label.setObjectName("quiet")
        row.addWidget(name)
        row.addWidget(date)
        row.addStretch(1)
        self.compare_button = QToolButton(self)
        self.compare_button.setIcon(icon("differences", self._theme))
        self.compare_button.setCheckable(True)
        self.compare_button.setMaximumHeight(px(HEADING_HEIGHT))
        self.compare_button.setToolTip(self.tr("Compare the other accounts with this one"))
        self.compare_button.setAccessibleName(
            f"{self.tr('Compare the other accounts with {0}').format(letter)}: {self._opening()}"
        )
        self.compare_button.clicked.connect(self._ask_comparison)
        row.addWidget(self.compare_button)
        self.split_button = QToolButton(self)
        self.split_button.setIcon(icon("split", self._theme))
        self.split_button.setMaximumHeight(px(HEADING_HEIGHT))
        self.split_button.setToolTip(self.tr("Split this mention off the fact (Delete)"))
        self.split_button.setAccessibleName(
            f"{self.tr('Split the mention of {0} off the fact').format(letter)}: {self._opening()}"
        )
        self.split_button.clicked.connect(self._ask_split)
        row.addWidget(self.split_button)
        return row

    def _opening(self) -> str:
        """Its first words: two mentions of one account are told apart by them."""
        return shortened(self._span.of(self._text), OPENING)

    def event(self, event: QEvent) -> bool:
        if claims(event, OWN_KEYS):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._ask_split()
        else:
            super().keyPressEvent(event)

    def _ask_split(self) -> None:
        self.split_requested.emit(self.ref)

    def _ask_comparison(self) -> None:
        self.comparison_requested.emit(self.ref)

    def _spoken(self, marks: Sequence[Mark]) -> str:
        parts: list[str] = []
        for kind, word in (
            ("only-here", self.tr("only here")),
            ("reworded", self.tr("worded otherwise")),
        ):
            words = [mark.span.of(self._text) for mark in marks if mark.kind == kind]
            if words:
                parts.append(f"{word}: {', '.join(words)}")
        return "; ".join(parts)
