"""The head of a column: which account this is, and whether it carries the fact picked."""

from __future__ import annotations

from PySide6.QtCore import (
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from gui.fonts import px
from gui.language import numbered
from gui.text_lines import reads_right_to_left
from gui.theme import Theme
from gui.written import readable_date, readable_length
from rashomon.model import Document

HEIGHT = 58
_BADGE = 22


def header_height() -> int:
    """Of the head of a column, at the size of the application's type."""
    return px(HEIGHT)


PART = " · "  # between what is told on one line


class ElidedLabel(QWidget):
    """One line of text that gives up its last parts where it does not fit, and ends in an ellipsis
    where its first one does not; whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._colour = QColor()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_look(self, font: QFont, colour: QColor) -> None:
        """Draw in that font and colour."""
        self.setFont(font)
        self._colour = colour
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Show `text`."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(20, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._colour)
        metrics = QFontMetrics(self.font())
        shown = fitting_parts(self._text, metrics, self.width())
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), align | Qt.AlignmentFlag.AlignAbsolute, shown)


def fitting_parts(text: str, metrics: QFontMetrics, width: int) -> str:
    """As many whole parts of a line as fit, at least the first: "409 …" tells nothing."""
    parts = text.split(PART)
    while len(parts) > 1 and metrics.horizontalAdvance(PART.join(parts)) > width:
        parts.pop()
    return PART.join(parts)


class CloseButton(QAbstractButton):
    """A drawn cross that shows a ground only under the pointer or with the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setFixedSize(22, 22)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # removing has a menu entry; Tab stays short

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), 5, 5)
            painter.fillPath(path, self._theme.colour("hover"))
        role = "text" if self.underMouse() else "muted"
        pen = QPen(self._theme.colour(role), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre, arm = QPointF(11, 11), 3.6
        for sign in (1, -1):
            reach = QPointF(arm, sign * arm)
            painter.drawLine(centre - reach, centre + reach)


class Pill(QWidget):
    """A short word on a soft ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def set_text(self, text: str) -> None:
        """Say `text`; nothing hides the pill."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What the pill says."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 16, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        radius = self.height() / 2
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(path, self._theme.colour("warning-soft"))
        painter.setPen(self._theme.colour("warning"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class ColumnHeader(QWidget):
    """Badge, title, source and length of an account; a pill where the fact was not found."""

    close_requested = Signal()
    details_requested = Signal()
    menu_requested = Signal(QPoint)  # where, on the screen

    def __init__(self, document: Document, badge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._badge = badge
        self._theme: Theme | None = None
        self._active = False
        self._focused = False
        self._dimmed = False
        self._facts: int | None = None
        self.pinned = False  # whether the column stays at the left
        self.title = ElidedLabel(self)
        self.detail = ElidedLabel(self)
        self.pill = Pill(self)
        self.close_button = CloseButton(self)
        self.close_button.clicked.connect(self.close_requested)
        self.close_button.setToolTip(self.tr("Remove this account"))
        self.close_button.setAccessibleName(self.tr("Remove account {0}").format(badge))
        self._arrange()
        self.set_document(document, badge)
        self.pill.set_text("")

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(6)
        first.addSpacing(px(_BADGE) + 7)
        first.addWidget(self.title, 1)
        first.addWidget(self.close_button)
        second.setSpacing(6)
        second.addWidget(self.detail, 1)
        second.addWidget(self.pill)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 6, 6, 7)
        rows.setSpacing(0)
        rows.addLayout(first)
        rows.addLayout(second)

    def set_document(self, document: Document, badge: str) -> None:
        """Show another state of the account, or another letter."""
        self._document, self._badge = document, badge
        self.title.set_text(self.title_of(document))
        self.detail.set_text(self._details())
        self.update()

    def set_facts(self, count: int | None) -> None:
        """Tell how many facts the account shares with others; None: not compared."""
        self._facts = count
        self.detail.set_text(self._details())

    def set_pinned(self, pinned: bool) -> None:
        """Say that the column stays at the left."""
        self.pinned = pinned
        self.detail.set_text(self._details())

    def title_of(self, document: Document) -> str:
        """The account's title, or what else names it."""
        return document.title or document.outlet or self.tr("Untitled account")

    def _details(self) -> str:
        outlet = self._document.outlet
        # Isolated: one written from right to left would draw the date into its own order.
        parts = [
            f"\u2068{outlet}\u2069" if reads_right_to_left(outlet) else outlet,
            readable_date(self._document.published),
            readable_length(self._document),
        ]
        if self._facts is not None:
            parts.append(numbered("ColumnHeader", self._facts, "%n shared fact", "%n shared facts"))
        if self.pinned:
            parts.insert(0, self.tr("pinned"))
        return PART.join(part for part in parts if part)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.close_button.set_theme(theme)
        self.pill.set_theme(theme)
        self._apply_look()

    def _apply_look(self) -> None:
        if self._theme is None:
            return
        self.setFixedHeight(header_height())
        bold, small = QFont(self.font()), QFont(self.font())
        bold.setPixelSize(px(14))
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(px(12))
        self.title.set_look(bold, self._theme.colour("muted" if self._dimmed else "text"))
        self.detail.set_look(small, self._theme.colour("muted"))
        small.setPixelSize(px(11))
        self.pill.setFont(small)
        self.update()

    def set_active(self, active: bool) -> None:
        """Show whether this is the column that has, or last had, the keyboard."""
        self._active = active
        self.update()

    def set_focused(self, focused: bool) -> None:
        """Show whether the keyboard is here now."""
        self._focused = focused
        self.update()

    def set_missing(self, missing: bool, *, untold: bool = False) -> None:
        """Say that the fact picked was not found in this account, or, by a person's word
        (`untold`), is not told in it."""
        self._dimmed = missing
        text = self.tr("not told here") if untold else self.tr("no match found")
        self.pill.set_text(text if missing else "")
        self._apply_look()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.details_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        line = "accent" if self._focused else "line-strong" if self._active else "line"
        thickness = 2 if self._focused or self._active else 1
        painter.fillRect(
            0, self.height() - thickness, self.width(), thickness, self._theme.colour(line)
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = px(18)
        top = self.title.geometry().center().y() - (height - 1) / 2
        badge = QRectF(12, top, px(_BADGE), height)
        path = QPainterPath()
        path.addRoundedRect(badge, 4, 4)
        painter.fillPath(path, self._theme.colour("accent" if self._focused else "muted"))
        font = QFont(self.font())
        font.setPixelSize(px(11))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("on-accent" if self._focused else "panel"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._badge)
