"""One link between two sentences: its score, what made it, what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.badges import AccountBadge, BandMark, band_name
from gui.elided_label import ElidedLabel
from gui.facts.focus_frame import FocusFrame
from gui.facts.marked_text import MarkedText
from gui.facts.term_chips import TermChips
from gui.fonts import px
from gui.icons import icon
from gui.language import in_words
from gui.own_keys import claims
from gui.theme import Theme
from gui.written import readable_figure
from rashomon.model import Match, SentenceRef, Span

# they decide on this link
OWN_KEYS = frozenset({Qt.Key.Key_C, Qt.Key.Key_Delete, Qt.Key.Key_U})


class LinkRow(FocusFrame):
    """A link between two accounts' sentences, to be confirmed or rejected.

    Keys: Enter or C confirms, Delete rejects; the same key again, or U, takes the decision back,
    and unlinks what was linked by hand.
    """

    decision_requested = Signal(object, str)  # Match, "confirmed" | "rejected" | ""
    place_requested = Signal(object)  # SentenceRef of the quoted sentence, to be read in place

    def __init__(
        self,
        match: Match,
        letters: tuple[str, str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._match = match
        self._letters = letters
        self._quoted: SentenceRef | None = None
        self.confirm_button = self._button("confirm", self.tr("Confirm this link (C)"))
        self.reject_button = self._button("reject", self.tr("Reject this link (Delete)"))
        self.confirm_button.setChecked(match.decided in ("confirmed", "linked"))
        self.reject_button.setChecked(match.decided == "rejected")
        self.clear_button = self._button("undo", self._clear_text())
        self.clear_button.setCheckable(False)
        self.clear_button.setVisible(match.decided is not None)
        self.clear_button.clicked.connect(self.clear)
        self.confirm_button.clicked.connect(self.confirm)
        self.reject_button.clicked.connect(self.reject)
        self._body = layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 4, 7, 6)
        layout.setSpacing(3)
        layout.addLayout(self._make_heading())
        if match.terms:
            layout.addWidget(TermChips(match.terms, theme, self))
        if match.why:
            layout.addWidget(self._reason(in_words(match.why)))
        for words in match.against:
            layout.addWidget(self._against(words))
        self.chosen.connect(self._take_click)
        self.setAccessibleName(self._spoken())
        self.setAccessibleDescription(
            self.tr("C confirms, Delete rejects; the same key again, or U, takes it back.")
        )

    @property
    def key(self) -> object:
        """What stays the same when the detail is built anew."""
        return (self._match.a, self._match.b)

    def show_quote(self, ref: SentenceRef, text: str, span: Span) -> None:
        """Show a sentence that the link would add to the fact; a click goes to it."""
        self._quoted = ref
        self._body.insertWidget(1, MarkedText(text, span, (), self._theme, self))
        self.setAccessibleName(f"{self._spoken()}: {span.of(text)}")

    def confirm(self) -> None:
        """Ask to confirm the link, or to take the confirmation back."""
        self._decide("confirmed", self._match.decided in ("confirmed", "linked"))

    def reject(self) -> None:
        """Ask to reject the link, or to take the rejection back."""
        self._decide("rejected", self._match.decided == "rejected")

    def clear(self) -> None:
        """Ask to leave the link to the program again."""
        if self._match.decided is not None:
            self.decision_requested.emit(self._match, "")

    def event(self, event: QEvent) -> bool:
        if claims(event, OWN_KEYS):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        elif event.key() == Qt.Key.Key_Delete:
            self.reject()
        elif event.key() == Qt.Key.Key_U:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _decide(self, verdict: str, decided_so: bool) -> None:
        self.decision_requested.emit(self._match, "" if decided_so else verdict)

    def _take_click(self) -> None:
        """A click on the row never decides: a judgement is not made by a stray click."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._quoted is not None:
            self.place_requested.emit(self._quoted)

    def _make_heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        first, second = (AccountBadge(letter, self._theme, self) for letter in self._letters)
        row.addWidget(first)
        row.addWidget(second)
        row.addSpacing(4)
        row.addWidget(BandMark(self._match.band, self._theme, self))
        word = ElidedLabel(self._state(), self)
        word.setObjectName("quiet")
        row.addWidget(word, 1)
        score = QLabel(readable_figure(self._match.score, 2), self)
        score.setToolTip(
            self.tr("Of pairs with this score, about {0} in 100 state the same fact.").format(
                round(self._match.score * 100)
            )
        )
        row.addWidget(score)
        row.addWidget(self.clear_button)
        row.addWidget(self.confirm_button)
        row.addWidget(self.reject_button)
        return row

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, self._theme))
        button.setIconSize(QSize(px(16), px(16)))
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setAccessibleName(f"{tip}: {' – '.join(self._letters)}")
        return button

    def _clear_text(self) -> str:
        if self._match.decided == "linked":
            return self.tr("Unlink (U)")
        return self.tr("Leave this link to the program again (U)")

    def _reason(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("quiet")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _against(self, words: str) -> QLabel:
        label = QLabel(self.tr("Against: {0}").format(in_words(words)), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        palette = label.palette()
        palette.setColor(label.foregroundRole(), self._theme.colour("warning"))
        label.setPalette(palette)
        return label

    def _state(self) -> str:
        if self._match.decided == "linked":
            return self.tr("linked by hand")
        if self._match.decided == "confirmed":
            return self.tr("confirmed by hand")
        if self._match.decided == "rejected":
            return self.tr("rejected by hand")
        return band_name(self._match.band)

    def _spoken(self) -> str:
        pairs = ", ".join(
            term.a if term.a.casefold() == term.b.casefold() else f"{term.a} – {term.b}"
            for term in self._match.terms
        )
        link = self.tr("Link of {0} and {1}, {2}, score {3}: {4}").format(
            *self._letters, self._state(), readable_figure(self._match.score, 2), pairs
        )
        against = (self.tr("Against: {0}").format(in_words(words)) for words in self._match.against)
        return ". ".join((link, *filter(None, (in_words(self._match.why).rstrip("."),)), *against))
