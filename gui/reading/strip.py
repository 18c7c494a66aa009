"""The strip of account cards above the columns, in the order of their dates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import log2

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.fonts import px
from gui.reading.account_card import AccountCard, card_height
from gui.reading.card_facts import Card, gap_between
from gui.theme import Theme

_MARGIN = 8
_CLOSE, _PER_DOUBLING = 10, 6  # px between two cards of one day, and for each doubling of days


class DateGap(QWidget):
    """The time between two cards, wider the longer it is."""

    def __init__(self, gap: tuple[int, str] | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._days, self._text = gap or (0, "")
        self._theme = theme
        self.setFixedSize(self._width(), card_height())
        self.setAccessibleName(self._text)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(11))
        return font

    def _width(self) -> int:
        room = _CLOSE + round(_PER_DOUBLING * log2(1 + self._days)) if self._days else _CLOSE
        metrics = QFontMetricsF(self._small())
        words = max((metrics.horizontalAdvance(line) for line in self._lines()), default=0.0)
        return max(room, round(words) + 12 if self._text else 0)

    def _lines(self) -> list[str]:
        """The words on two lines of about one length."""
        words = self._text.split()
        if len(words) < 2:
            return words
        parted = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
        return list(min(parted, key=lambda lines: max(map(len, lines))))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        painter.setFont(self._small())
        middle = self.height() / 2
        line = QFontMetricsF(painter.font()).height()
        words = self._lines()
        top = middle - line * len(words) / 2
        painter.setPen(QPen(self._theme.colour("line-strong"), 1, Qt.PenStyle.DotLine))
        x = self.width() / 2
        painter.drawLine(QPointF(x, 6), QPointF(x, top - 4))
        painter.drawLine(QPointF(x, top + line * len(words) + 4), QPointF(x, self.height() - 6))
        painter.setPen(self._theme.colour("muted"))
        for number, word in enumerate(words):
            place = QRectF(0, top + number * line, self.width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)


class AccountStrip(QWidget):
    """Shows a card for every account and asks for what a person wants done with one."""

    account_activated = Signal(str)  # document id
    details_requested = Signal(str)
    menu_requested = Signal(str, QPoint)  # document id, where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[AccountCard] = []
        self._gaps: list[DateGap] = []
        self._current = ""  # the document whose card is reached by Tab
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._line = QHBoxLayout(self._content)
        self._line.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._line.setSpacing(0)
        self._scroll.setWidget(self._content)
        self._scroll.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.setAccessibleName(self.tr("Account cards"))
        self._fit_height()
        self.set_theme(theme)

    def sizeHint(self) -> QSize:
        return QSize(800, self.height())

    def _fit_height(self) -> None:
        bar = self._scroll.horizontalScrollBar()
        across = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(card_height() + 2 * _MARGIN + across)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        for part in (*self._cards, *self._gaps):
            part.set_theme(theme)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.colour("window"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    # ------------------------------------------------------------------ cards
    def cards(self) -> list[AccountCard]:
        """The cards from left to right."""
        return list(self._cards)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these, in their order; a card with the keyboard keeps it."""
        ids = [card.document.id for card in cards]
        if ids != [_id_of(widget) for widget in self._cards]:
            self._build(len(cards))
        for widget, card in zip(self._cards, cards, strict=True):
            widget.set_card(card)
        self._show_gaps(cards)
        self._let_tab_reach(self._current if self._current in ids else next(iter(ids), ""))

    def set_states(self, hidden: frozenset[str], pinned: frozenset[str], current: str) -> None:
        """Tell of each account whether its column is hidden, pinned, or has the keyboard."""
        for card in self._cards:
            key = _id_of(card)
            card.set_state(hidden=key in hidden, pinned=key in pinned, current=key == current)

    def _build(self, count: int) -> None:
        while self._line.count():
            self._line.takeAt(0)
        for widget in (*self._cards, *self._gaps):
            widget.hide()
            widget.deleteLater()
        self._cards, self._gaps = [], []
        for _ in range(count):
            card = AccountCard(self._theme, self._content)
            card.clicked.connect(partial(self._go_to, card))
            card.edit_requested.connect(partial(self._ask_for_details, card))
            card.step_requested.connect(partial(self._step, card))
            card.came_to.connect(partial(self._on_focus, card))
            card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            card.customContextMenuRequested.connect(partial(self._ask_for_menu, card))
            self._cards.append(card)

    def _show_gaps(self, cards: Sequence[Card]) -> None:
        """Cards and the times between them into the line, closed up at its left."""
        while self._line.count():
            self._line.takeAt(0)
        for gap in self._gaps:
            gap.deleteLater()
        self._gaps = []
        for number, widget in enumerate(self._cards):
            if number:
                pair = cards[number - 1].document, cards[number].document
                self._gaps.append(DateGap(gap_between(*pair), self._theme, self._content))
                self._line.addWidget(self._gaps[-1])
            self._line.addWidget(widget, 100)
        self._line.addStretch(1)

    # ------------------------------------------------------------------ keyboard
    def focus(self) -> None:
        """Give the keyboard to the card it was on last."""
        for card in self._cards:
            if _id_of(card) == self._current:
                card.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_reach(self, document_id: str) -> None:
        """One stop for Tab: arrows go on from there."""
        self._current = document_id
        for card in self._cards:
            here = _id_of(card) == document_id
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            if here:
                self.setFocusProxy(card)

    def _on_focus(self, card: AccountCard) -> None:
        self._let_tab_reach(_id_of(card))
        self._scroll.ensureWidgetVisible(card, _MARGIN, 0)

    def _step(self, card: AccountCard, steps: int) -> None:
        place = max(0, min(len(self._cards) - 1, self._cards.index(card) + steps))
        self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------------ wishes
    def _go_to(self, card: AccountCard, _checked: bool = False) -> None:
        self.account_activated.emit(_id_of(card))

    def _ask_for_details(self, card: AccountCard) -> None:
        self.details_requested.emit(_id_of(card))

    def _ask_for_menu(self, card: AccountCard, at: QPoint) -> None:
        self.menu_requested.emit(_id_of(card), card.mapToGlobal(at))


def _id_of(widget: AccountCard) -> str:
    card = widget.card()
    return card.document.id if card is not None else ""
