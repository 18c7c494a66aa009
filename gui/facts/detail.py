"""One fact in detail: its mentions under each other, and the links that hold them together."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.badges import BandMark, FactChip, account_letters, band_name
from gui.elided_label import ElidedLabel
from gui.facts.differences import word_marks
from gui.facts.focus_frame import FocusFrame
from gui.facts.legend import DifferenceLegend
from gui.facts.link import LinkRow
from gui.facts.links import candidates_of, central_mention, links_of
from gui.facts.mention import MentionCard
from gui.hints import HintedStack
from gui.language import numbered
from gui.theme import Theme, load_theme
from gui.written import readable_figure
from rashomon.lettering import fact_numbers
from rashomon.model import Comparison, Fact, Match, SentenceRef

LINKS_OPEN = 6  # a fact of four accounts has six; larger ones open the rest by a button
CANDIDATES = 3  # weaker links offered for a decision: more would bury the fact itself
TURN = 0.008  # s of one turn of the event loop: half of what a frame has at 60 Hz


class _Content(QWidget):
    """All that is shown of one fact, while it is being made and after."""

    def __init__(self, fact: Fact, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("fact-detail")
        self.fact = fact
        self.cards: list[MentionCard] = []
        self.legend = DifferenceLegend(theme, self)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(4, 8, 4, 8)
        self.rows.setSpacing(2)


class FactDetail(QWidget):
    """Show how each account words the picked fact, and why the program linked the sentences."""

    mention_activated = Signal(object)  # SentenceRef
    link_decision_requested = Signal(object, str)  # Match, "confirmed" | "rejected" | "" to clear
    emptied = Signal()  # the fact is gone while a part of it had the keyboard
    split_requested = Signal(str, object)  # fact id, SentenceRef to be taken out of it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._comparison = Comparison()
        self._current = ""
        self._reference: SentenceRef | None = None
        self._all_links_of = ""  # id of the fact whose links are all open
        self._stale = False
        self._memos: Mapping[str, str] = {}
        self._content: _Content | None = None
        self._making: tuple[_Content, Iterator[None]] | None = None
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = HintedStack(self._scroll, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._rebuild()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._refresh()

    def set_comparison(self, comparison: Comparison) -> None:
        """Take facts, sentences and links from `comparison`, keeping the shown fact."""
        self._comparison = comparison
        self._refresh()

    def set_memos(self, memos: Mapping[str, str]) -> None:
        """What people noted on facts, by fact id; the shown fact's stands below its name."""
        before, self._memos = self._memos.get(self._current), dict(memos)
        if before != self._memos.get(self._current):
            self._refresh()

    def set_current_fact(self, fact_id: str) -> None:
        """Show that fact; "" shows none."""
        if fact_id != self._current:
            self._current = fact_id
            self._reference = None
            self._scroll.verticalScrollBar().setValue(0)
            self._refresh()

    def follow_fact(self, fact_id: str) -> None:
        """Show that fact as soon as there is time, a few milliseconds at a time: while a person
        steps through facts, the columns come first, and what was begun for a fact that is left
        already is dropped."""
        if fact_id == self._current:
            return
        fact = self._comparison.fact(fact_id)
        if fact is None or self._content is None or not self.isVisible():
            self.set_current_fact(fact_id)
            return
        self._current = fact_id
        self._reference = None
        self._begin(fact)
        self._turns.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._rebuild()

    def _refresh(self) -> None:
        """Build anew at once if anybody sees it, else when it is next shown."""
        if self.isVisible():
            self._rebuild()
        else:
            self._stale = True

    def _rebuild(self) -> None:
        self._stale = False
        focused = self._focused_key()
        self._drop()
        fact = self._comparison.fact(self._current)
        if fact is None:
            self._content = None
            self.setFocusProxy(self._scroll)
            self._scroll.setWidget(QWidget())
            self._stack.show_hint(
                self.tr("Pick a fact in the matrix, or press ], to see how each account words it.")
            )
            if focused is not None:  # else nothing would have the keyboard
                self.emptied.emit()
            return
        content, parts = self._begin(fact)
        for _ in parts:
            pass
        self._show(content, self._scroll.verticalScrollBar().value())

    def _begin(self, fact: Fact) -> tuple[_Content, Iterator[None]]:
        self._drop()
        content = _Content(fact, self._theme)
        self._making = (content, self._make(content))
        return self._making

    def _drop(self) -> None:
        """Give up what is being made."""
        self._turns.stop()
        if self._making is not None:
            self._making[0].deleteLater()
            self._making = None

    @Slot()
    def _go_on(self) -> None:
        if self._making is None:
            return
        content, parts = self._making
        until = time.monotonic() + TURN
        for _ in parts:
            if time.monotonic() > until:
                return
        self._show(content, 0)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keys must never reach a link of a fact that is left already."""
        if self._making is not None and now is not None and self.isAncestorOf(now):
            self._drop()  # not within this event: what has just got the keyboard would be deleted
            QTimer.singleShot(0, self._rebuild)

    def _show(self, content: _Content, offset: int) -> None:
        self._turns.stop()
        self._making = None
        focused = self._focused_key()
        self._content = content
        self.setFocusProxy(content.cards[0] if content.cards else self._scroll)
        self._scroll.setWidget(content)
        self._stack.show_content()
        self._scroll.verticalScrollBar().setValue(offset)
        self._restore_focus(focused)

    def _make(self, content: _Content) -> Iterator[None]:
        """Make it all, part by part."""
        fact = content.fact
        content.rows.addWidget(self._make_heading(fact, content))
        yield
        yield from self._add_mentions(fact, content)
        yield from self._add_links(fact, content.rows, content)
        yield from self._add_candidates(fact, content.rows, content)
        content.rows.addStretch(1)

    def _make_heading(self, fact: Fact, parent: QWidget) -> QWidget:
        heading = QWidget(parent)
        number = fact_numbers(self._comparison.facts)[fact.id]
        row = QHBoxLayout()
        row.setSpacing(8)
        chip = FactChip(number, self._theme, heading)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(fact.label, heading)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        state = QHBoxLayout()
        state.setSpacing(5)
        state.addWidget(BandMark(fact.band, self._theme, heading))
        state.addWidget(self._quiet(self._summary(fact), heading), 1)
        layout = QVBoxLayout(heading)
        layout.setContentsMargins(9, 0, 9, 4)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addLayout(state)
        if memo := self._memos.get(fact.id):
            layout.addWidget(self._memo(memo, heading))
        return heading

    def _memo(self, text: str, parent: QWidget) -> QLabel:
        label = QLabel(self.tr("Memo: {0}").format(text), parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setObjectName("fact-memo")
        label.setAccessibleName(self.tr("Memo on the fact: {0}").format(text))
        return label

    def _summary(self, fact: Fact) -> str:
        carried = self.tr("in {0} of {1} accounts").format(
            len(fact.documents), len(self._comparison.accounts)
        )
        links = links_of(self._comparison, fact)
        if links and all(match.decided == "linked" for match in links):
            return f"{self.tr('linked by hand')} · {carried}"  # no score of the program made it
        return f"{band_name(fact.band)} · {carried} · {readable_figure(fact.score, 2)}"

    def _quiet(self, text: str, parent: QWidget) -> QLabel:
        label = ElidedLabel(text, parent)
        label.setObjectName("quiet")
        return label

    def _add_mentions(self, fact: Fact, content: _Content) -> Iterator[None]:
        letters = account_letters(each.document for each in self._comparison.accounts)
        content.rows.addWidget(content.legend)
        for ref in fact.mentions:
            account = self._comparison.account(ref.document)
            if account is None:
                continue
            span = self._comparison.sentence(ref).span
            letter = letters[ref.document]
            card = MentionCard(ref, account.document, span, letter, self._theme, content)
            card.chosen.connect(self._activate_mention)
            card.focused.connect(self._keep_in_view)
            card.comparison_requested.connect(self._compare_with)
            card.split_requested.connect(self._ask_split)
            content.rows.addWidget(card)
            content.cards.append(card)
            yield
        if self._reference not in fact.mentions:
            self._reference = None
        self._mark_words(content)
        yield

    def _add_links(self, fact: Fact, layout: QVBoxLayout, parent: QWidget) -> Iterator[None]:
        """The strongest links; all of them once a person asked for this fact's."""
        links = links_of(self._comparison, fact)
        if not links:
            return
        layout.addWidget(_section(self.tr("Why these sentences are linked"), parent))
        all_open = self._all_links_of == fact.id
        decided = [match for match in links if match.decided is not None]
        shown = links if all_open else dict.fromkeys((*links[:LINKS_OPEN], *decided))
        for match in shown:
            layout.addWidget(self._link_row(match, parent))
            yield
        if len(links) > len(shown):
            button = QToolButton(parent)
            button.setText(numbered("FactDetail", len(links), "Show the link", "Show all %n links"))
            button.clicked.connect(self._open_links)
            layout.addWidget(button)

    def _add_candidates(self, fact: Fact, layout: QVBoxLayout, parent: QWidget) -> Iterator[None]:
        """What might tell the fact where no match was found: for a person to decide."""
        candidates = candidates_of(self._comparison, fact, CANDIDATES)
        if not candidates:
            return
        layout.addWidget(_section(self.tr("Perhaps also: too weak to count"), parent))
        for match, outer in candidates:
            layout.addWidget(self._link_row(match, parent, outer))
            yield

    def _link_row(self, match: Match, parent: QWidget, outer: SentenceRef | None = None) -> LinkRow:
        letters = account_letters(each.document for each in self._comparison.accounts)
        pair = (letters.get(match.a.document, "?"), letters.get(match.b.document, "?"))
        row = LinkRow(match, pair, self._theme, parent)
        account = self._comparison.account(outer.document) if outer is not None else None
        if outer is not None and account is not None:
            row.show_quote(outer, account.document.text, self._comparison.sentence(outer).span)
        row.decision_requested.connect(self.link_decision_requested)
        row.place_requested.connect(self.mention_activated)
        row.focused.connect(self._keep_in_view)
        return row

    def _mark_words(self, content: _Content) -> None:
        """Mark the words that differ from the reference: the mention chosen, or the central one."""
        if not content.cards:
            return
        mentions = [card.ref for card in content.cards]
        reference = self._reference or central_mention(self._comparison, mentions)
        marks = word_marks(self._comparison, mentions, reference)
        for card in content.cards:
            card.show_marks(marks.get(card.ref, ()), is_reference=card.ref == reference)
        letters = account_letters(each.document for each in self._comparison.accounts)
        content.legend.set_reference(letters[reference.document])
        content.legend.setVisible(len(mentions) > 1)

    @Slot()
    def _open_links(self) -> None:
        self._all_links_of = self._current
        self._rebuild()

    @Slot()
    def _activate_mention(self) -> None:
        card = self.sender()
        if isinstance(card, MentionCard):
            self.mention_activated.emit(card.ref)

    @Slot(object)
    def _ask_split(self, ref: SentenceRef) -> None:
        self.split_requested.emit(self._current, ref)

    @Slot(object)
    def _compare_with(self, ref: SentenceRef) -> None:
        self._reference = ref
        if self._content is not None:
            self._mark_words(self._content)

    @Slot()
    def _keep_in_view(self) -> None:
        frame = self.sender()
        if isinstance(frame, QWidget):
            self._scroll.ensureWidgetVisible(frame, 0, 8)

    def _focused_key(self) -> object:
        """Which part has the keyboard, by what outlives a rebuild; None if no part has it."""
        frame = QApplication.focusWidget()
        while frame is not None and frame is not self:
            if isinstance(frame, (MentionCard, LinkRow)):
                return frame.key
            frame = frame.parentWidget()
        return None

    def _restore_focus(self, key: object) -> None:
        if key is None:
            return
        for frame in self._scroll.findChildren(FocusFrame):
            if isinstance(frame, (MentionCard, LinkRow)) and frame.key == key:
                frame.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _section(text: str, parent: QWidget) -> QLabel:
    label = ElidedLabel(text, parent)
    label.setObjectName("quiet")
    label.setContentsMargins(9, 10, 9, 2)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
