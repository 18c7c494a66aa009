"""What the marks of the fact matrix mean, in shape and word, on one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
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
_GAP = 8  # between entries
_TWO_LINES = 1.7  # of what one line holds: the first may end before a long word
_EDGES = (8, 5, 8, 6)  # left, top, right, bottom

Length = Literal["whole", "short", "none"]
LENGTHS: tuple[Length, ...] = ("whole", "short", "none")
Draw = Callable[[QPainter, QPointF, Theme], None]


class MarkLegend(QWidget):
    """The bands' shapes, the sign of differing numbers, the sign of no match.

    Where it is too narrow for one line the words grow shorter, then take a second, then go; each
    mark's tooltip keeps them.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, gap=_GAP)
        layout.setContentsMargins(*_EDGES)
        entries: list[tuple[str, Draw]] = [(band_name(band), _band(band)) for band in BANDS]
        entries.append((self.tr("differ"), _conflict))
        entries.append((self.tr("no match"), _nothing))
        entries.append((self.tr("not told"), _not_told))
        self._entries = [LegendEntry(word, draw, theme, self) for word, draw in entries]
        shorter = (self.tr("verbatim"), self.tr("same"), self.tr("maybe"))
        for entry, word in zip(self._entries, shorter, strict=False):
            entry.shorter = word
        for entry in self._entries:
            layout.addWidget(entry)
        self.show_untold(False)

    def show_untold(self, shown: bool) -> None:
        """Explain the mark of what is not told only where it stands: the line is short."""
        self._entries[-1].setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as one line holds."""
        shown = [entry for entry in self._entries if not entry.isHidden()]
        room = self.width() - _EDGES[0] - _EDGES[2] - _GAP * (len(shown) - 1)
        length: Length = "none"
        for each in LENGTHS:
            if sum(entry.width_for(each) for entry in shown) <= room:
                length = each
                break
        if (
            length == "none"
            and sum(entry.width_for("short") for entry in shown) <= room * _TWO_LINES
        ):
            length = "short"  # on two lines: in a language of longer words
        for entry in self._entries:
            entry.set_length(length)

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
        self.shorter = word  # said instead where there is less room
        self._length: Length = "whole"
        self._draw = draw
        self._theme = theme
        self.setAccessibleName(word)
        self.setToolTip(word)

    def set_length(self, length: Length) -> None:
        """Say the word, the shorter one, or none."""
        if length != self._length:
            self._length = length
            self.updateGeometry()
            self.update()

    def width_for(self, length: Length) -> int:
        """Logical pixels that the mark takes with so much of its word."""
        word = self._said(length)
        return MARK_WIDTH + (self._metrics().horizontalAdvance(word) + 1 if word else 0)

    def _said(self, length: Length) -> str:
        if length == "none":
            return ""
        return self._word if length == "whole" else self.shorter

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(chip_font(self.font()))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self._length), self._metrics().height())

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
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._said(self._length))
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
