"""What the marks of the fact matrix mean, in shape and word, on one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.badges import (
    band_name,
    chip_font,
    draw_band_mark,
    draw_conflict_mark,
    draw_not_told,
    draw_nothing_found,
)
from gui.cue_styles import DIFFERENCE_UNDERLINES, draw_underline
from gui.flow_layout import FlowLayout
from gui.theme import Theme
from rashomon.model import BANDS, Band

MARK_WIDTH = 15

Draw = Callable[[QPainter, QPointF, Theme], None]


class MarkLegend(QWidget):
    """The bands' shapes, the sign of differing numbers, the sign of no match."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, gap=8)
        layout.setContentsMargins(8, 5, 8, 6)
        entries: list[tuple[str, Draw]] = [(band_name(band), _band(band)) for band in BANDS]
        entries.append((self.tr("differ"), _conflict))
        entries.append((self.tr("no match"), _nothing))
        entries.append((self.tr("not told"), _not_told))
        self._entries = [LegendEntry(word, draw, theme, self) for word, draw in entries]
        for entry in self._entries:
            layout.addWidget(entry)
        self.show_untold(False)

    def show_untold(self, shown: bool) -> None:
        """Explain the mark of what is not told only where it stands: the line is short."""
        self._entries[-1].setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        for entry in self._entries:
            entry.set_theme(theme)


class DifferenceLegend(QWidget):
    """How differing words are marked, and against which account."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, gap=10)
        layout.setContentsMargins(9, 2, 9, 4)
        self._against = QLabel(self)
        self._against.setObjectName("quiet")
        layout.addWidget(self._against)
        for kind, word in (
            ("only-here", self.tr("only here")),
            ("reworded", self.tr("worded otherwise")),
        ):
            layout.addWidget(LegendEntry(word, _difference(kind), theme, self))

    def set_reference(self, letter: str) -> None:
        """Say which account the others are compared with."""
        self._against.setText(self.tr("Against {0}:").format(letter))


class LegendEntry(QWidget):
    """One mark and its word."""

    def __init__(self, word: str, draw: Draw, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = word
        self._draw = draw
        self._theme = theme
        self.setAccessibleName(word)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(chip_font(self.font()))
        return QSize(MARK_WIDTH + metrics.horizontalAdvance(self._word) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, QPointF(5.5, self.height() / 2), self._theme)
        font = chip_font(self.font())
        font.setWeight(self.font().weight())
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        place = QRectF(self.rect()).adjusted(MARK_WIDTH, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()


def _band(band: Band) -> Draw:
    def draw(painter: QPainter, centre: QPointF, theme: Theme) -> None:
        draw_band_mark(painter, centre, band, theme.colour("muted"))

    return draw


def _difference(kind: str) -> Draw:
    def draw(painter: QPainter, centre: QPointF, theme: Theme) -> None:
        left, right = centre.x() - 5.5, centre.x() + 6.5
        style = DIFFERENCE_UNDERLINES[kind]
        draw_underline(painter, left, right, centre.y() + 4.5, style, theme.difference(kind))

    return draw


def _conflict(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    draw_conflict_mark(painter, centre, theme.colour("danger"))


def _nothing(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    box = QRectF(centre.x() - 5, centre.y() - 5, 11, 10)
    draw_nothing_found(painter, box, theme.colour("line-strong"))


def _not_told(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    box = QRectF(centre.x() - 6, centre.y() - 6, 13, 12)
    draw_not_told(painter, box, theme.colour("text"))
