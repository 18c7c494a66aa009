"""The word pairs that made a link, heaviest first, as a flow of quiet chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.badges import PADDING, RADIUS, chip_font, chip_height
from gui.flow_layout import FlowLayout
from gui.theme import Theme
from gui.written import readable_percent
from rashomon.model import TermPair

SHOWN = 8  # pairs; the lighter ones stand in the tooltip


class TermChips(QWidget):
    """Each pair once ("killed ~ dead"), with the share of the evidence it carries."""

    def __init__(
        self, terms: Sequence[TermPair], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, gap=4, row_gap=3)
        heaviest = max((term.weight for term in terms), default=1.0) or 1.0
        for term in terms[:SHOWN]:
            layout.addWidget(TermChip(term, term.weight / heaviest, theme, self))
        if len(terms) > SHOWN:
            self.setToolTip("\n".join(f"{pair_text(t)}  {share(t)}" for t in terms))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, len(terms) <= SHOWN)


class TermChip(QWidget):
    """One pair; a bar along the bottom is as long as the pair is heavy."""

    def __init__(self, term: TermPair, weight: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = pair_text(term)
        self._share = share(term)
        self._weight = weight
        self._theme = theme
        self.setAccessibleName(f"{self._text} {self._share}")

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        width = metrics.horizontalAdvance(f"{self._text} {self._share}") + 2 * PADDING + 2
        return QSize(round(width + 1), round(chip_height(self.font())) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        bar = QRectF(box.left() + PADDING, box.bottom() - 3, 0, 1.5)
        bar.setWidth((box.width() - 2 * PADDING) * self._weight)
        painter.fillRect(bar, self._theme.colour("accent"))
        painter.setFont(self._font())
        inner = box.adjusted(PADDING, 0, -PADDING, -2)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.setPen(self._theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, right, self._share)
        painter.end()

    def _font(self) -> QFont:
        font = chip_font(self.font())
        font.setWeight(self.font().weight())
        return font


def pair_text(term: TermPair) -> str:
    """A pair as it is read: one word where both are the same but for case."""
    return term.a if term.a.casefold() == term.b.casefold() else f"{term.a} ~ {term.b}"


def share(term: TermPair) -> str:
    """The pair's share of the evidence, in hundredths."""
    return readable_percent(term.weight)
