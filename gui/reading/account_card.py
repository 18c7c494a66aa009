"""One account on a card: a button that tells what is known of it, painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.badges import chip_height, chip_width, draw_account_badge, draw_chip, draw_nothing_found
from gui.fonts import px
from gui.reading.card_facts import Card
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme

NARROWEST, WIDEST = 208, 380  # px; five and two gaps stand beside the panels at 1600
_PADDING = 10.0
_ROW = 17.0  # px: a line of small text
_BAR = 6.0
_TITLE = 20.0
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}


def card_height() -> int:
    """Of a card, at the size of the application's type."""
    return round(2 * _PADDING + px(_TITLE) + 4 * px(_ROW))


class AccountCard(QAbstractButton):
    """A click or Space goes to the column, Enter or F2 edits, arrows go to other cards."""

    edit_requested = Signal()
    step_requested = Signal(int)
    came_to = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: Card | None = None
        self._hidden = self._pinned = self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    # ------------------------------------------------------------------ what is shown
    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`, at the size of the application's type."""
        self._theme = theme
        self.setMinimumWidth(px(NARROWEST))
        self.setMaximumWidth(px(WIDEST))
        self.setFixedHeight(card_height())
        self.update()

    def set_card(self, card: Card) -> None:
        """Tell of that account."""
        self._card = card
        self._name()

    def card(self) -> Card | None:
        """What the card tells."""
        return self._card

    def set_state(self, *, hidden: bool, pinned: bool, current: bool) -> None:
        """Whether the account's column is hidden, stays at the left, has the keyboard."""
        if (hidden, pinned, current) != (self._hidden, self._pinned, self._current):
            self._hidden, self._pinned, self._current = hidden, pinned, current
            self._name()

    def _name(self) -> None:
        if self._card is None:
            return
        states = [
            self.tr("hidden") if self._hidden else "",
            self.tr("pinned") if self._pinned else "",
        ]
        told = ", ".join(state for state in states if state)
        name = self.tr("Account {0}: {1}").format(self._card.letter, self._card.title)
        self.setAccessibleName(f"{name} ({told})" if told else name)
        self.setAccessibleDescription(self._card.said(titled=False))
        self.setToolTip(self._card.said())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(280), card_height())

    # ------------------------------------------------------------------ keys and focus
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_requested.emit()
        elif event.key() in _STEPS and not event.modifiers():
            self.step_requested.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came_to.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    # ------------------------------------------------------------------ painting
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = QRectF(self.rect()).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        title, row = px(_TITLE), px(_ROW)
        self._paint_title(painter, QRectF(room.left(), room.top(), room.width(), title), self._card)
        font = QFont(self.font())
        font.setPixelSize(px(12))
        painter.setFont(font)
        rows = [self._source(room.width()), self._written(room.width()), self._voices()]
        for number, text in enumerate(rows):
            place = QRectF(room.left(), room.top() + title + number * row, room.width(), row)
            self._paint_line(painter, place, text, "muted" if number else "text")
        self._paint_kind(painter, room)
        self._paint_shares(painter, QRectF(room.left(), room.bottom() - row, room.width(), row))

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        role = "hover" if self.underMouse() else "window" if self._hidden else "paper"
        painter.setBrush(self._theme.colour(role))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
        else:
            pen = QPen(self._theme.colour("line-strong" if self._current else "line"), 1)
            if self._hidden:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
        painter.drawRoundedRect(box, 6, 6)

    def _paint_title(self, painter: QPainter, place: QRectF, card: Card) -> None:
        font = QFont(self.font())
        font.setPixelSize(px(13))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        width = chip_width(card.letter, font)
        height = chip_height(font)
        badge = QRectF(place.left(), place.center().y() - height / 2, width, height)
        draw_account_badge(painter, badge, card.letter, self._theme)
        marks = [self.tr("hidden")] if self._hidden else [self.tr("pinned")] if self._pinned else []
        text = place.adjusted(width + 7, 0, 0, 0)
        for mark in marks:
            taken = chip_width(mark, font)
            at = QRectF(place.right() - taken, badge.top(), taken, height)
            draw_chip(
                painter, at, mark, self._theme.colour("accent-soft"), self._theme.colour("text")
            )
            text = text.adjusted(0, 0, -taken - 6, 0)
        self._paint_line(painter, text, card.title, "muted" if self._hidden else "text")

    def _paint_line(self, painter: QPainter, place: QRectF, text: str, role: str) -> None:
        painter.setPen(self._theme.colour(role))
        for line in fit_lines(text, painter.font(), place.width(), 1):
            draw_line(painter, place, line)

    def _kind_width(self) -> float:
        kind = self._card.kind if self._card is not None else ""
        return chip_width(kind, self._small()) if kind else 0.0

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(12))
        return font

    def _source(self, width: float) -> str:
        """Outlet and date; where both do not fit the outlet is shortened, not the date."""
        if self._card is None or not self._card.document.outlet:
            return self._card.dated if self._card is not None else ""
        after = " · " + self._card.dated
        left = width - QFontMetricsF(self._small()).horizontalAdvance(after) - 2
        outlet = fit_lines(self._card.document.outlet, self._small(), left, 1)
        # Isolated, after a mark of direction: an outlet written from right to left would draw the
        # date into its own order.
        return f"\u200e\u2068{outlet[0]}\u2069{after}" if outlet else self._card.dated

    def _written(self, width: float) -> str:
        """Author and length, shortened to leave the genre its room."""
        text = self._card.written if self._card is not None else ""
        kind = self._kind_width()
        fitted = fit_lines(text, self._small(), width - (kind + 8 if kind else 0), 1)
        return fitted[0] if fitted else ""

    def _paint_kind(self, painter: QPainter, room: QRectF) -> None:
        kind, width = self._card.kind if self._card is not None else "", self._kind_width()
        if kind:
            height = chip_height(painter.font())
            row = px(_ROW)
            top = room.top() + px(_TITLE) + row + (row - height) / 2
            place = QRectF(room.right() - width, top, width, height)
            ground, ink = self._theme.colour("warning-soft"), self._theme.colour("warning")
            draw_chip(painter, place, kind, ground, ink)

    def _voices(self) -> str:
        voices = self._card.voices if self._card is not None else ""
        return self.tr("Quotes: {0}").format(voices) if voices else ""

    def _paint_shares(self, painter: QPainter, place: QRectF) -> None:
        """The two shares as one thin bar, filled and hatched, between their numbers."""
        shares = self._card.shared if self._card is not None else None
        if shares is None:
            return
        shared, only = shares
        texts = self.tr("{0} shared").format(shared), self.tr("{0} only here").format(only)
        metrics = QFontMetricsF(painter.font())
        left, right = (metrics.horizontalAdvance(text) + 8 for text in texts)
        bar = QRectF(place.left() + left, place.center().y() - _BAR / 2, 0, _BAR)
        bar.setRight(place.right() - right)
        self._paint_line(painter, place, texts[0], "text")
        self._paint_line(
            painter, place.adjusted(place.width() - right + 8, 0, 4, 0), texts[1], "text"
        )
        whole = shared + only
        if whole == 0 or bar.width() < 12:
            return
        split = bar.left() + bar.width() * shared / whole
        rest = QRectF(QPointF(split, bar.top()), bar.bottomRight())
        if only:
            draw_nothing_found(painter, rest, self._theme.colour("line-strong"))
        filled = QRectF(bar.topLeft(), QPointF(split, bar.bottom()))
        painter.fillRect(filled, QColor(self._theme.colour("accent")))
