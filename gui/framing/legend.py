"""A small legend of cue kinds: each with its own underline style and colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.badges import chip_font
from gui.cue_styles import CUE_UNDERLINES, cue_name, draw_underline
from gui.flow_layout import FlowLayout
from gui.theme import Theme, load_theme
from rashomon.model import CUE_KINDS, CueKind


class CueLegend(QWidget):
    """Show each kind of framing cue underlined as in the reading view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, gap=12, row_gap=2)
        layout.setContentsMargins(9, 6, 9, 7)
        self._entries = [CueSample(kind, self) for kind in CUE_KINDS]
        for entry in self._entries:
            layout.addWidget(entry)
        self.setAccessibleName(self.tr("Kinds of framing cues"))
        self._theme = load_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`, by way of the Pygments style made of it."""
        self._theme = theme
        if self.isVisible():
            self._colour_entries()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._colour_entries()

    def _colour_entries(self) -> None:
        for entry in self._entries:
            entry.set_colours(self._theme.cue(entry.kind), self._theme.colour("text"))


class CueSample(QWidget):
    """A kind's name, underlined in its style and colour."""

    def __init__(self, kind: CueKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: CueKind = kind
        self._name = cue_name(kind)
        self._colour, self._ink = QColor(), QColor()
        self.setAccessibleName(self._name)
        self.setToolTip(
            self.tr("{0}: {1} underline").format(self._name, CUE_UNDERLINES[kind].value)
        )

    def set_colours(self, line: QColor, ink: QColor) -> None:
        """Underline in `line`, write in `ink`."""
        self._colour, self._ink = line, ink
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._small())
        width = metrics.horizontalAdvance(self._name)
        return QSize(round(width + 1), round(metrics.height()) + 5)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._small())
        painter.setPen(self._ink)
        metrics = QFontMetricsF(painter.font())
        box = QRectF(0, 0, self.width(), metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._name)
        y = metrics.ascent() + 4
        style = CUE_UNDERLINES[self.kind]
        draw_underline(painter, 0, metrics.horizontalAdvance(self._name), y, style, self._colour)
        painter.end()

    def _small(self) -> QFont:
        font = chip_font(self.font())
        font.setWeight(self.font().weight())
        return font
