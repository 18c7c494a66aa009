"""The lowest score a link needs to make a fact: a slider that shows what each position keeps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.badges import band_name, draw_band_mark
from gui.language import numbered
from gui.theme import Theme
from gui.written import readable_figure
from rashomon.model import Band

STEPS = 100  # of the scale 0..1
SETTLES = 600  # milliseconds after the last key until a position counts as chosen
_EDGE = 7.0  # logical pixels between the widget's edge and the end of the scale
_GROOVE = 9.0  # its height above the middle of the band marks' row, from the top
_MARKS = 23.0


class ScoreSlider(QAbstractSlider):
    """A scale of scores with the bands' cuts under it; what lies right of the handle is kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cuts: Mapping[Band, float] = {}
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(1)
        self.setPageStep(10)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def set_cuts(self, cuts: Mapping[Band, float]) -> None:
        """Let the scale begin at the weakest of `cuts`, and mark where each band begins."""
        self._cuts = cuts
        self.setRange(round(min(cuts.values()) * STEPS), STEPS - 1)
        names = (f"{band_name(band)}: {readable_figure(cut, 2)}" for band, cut in cuts.items())
        self.setToolTip("\n".join(names))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 30)

    def place_of(self, value: float) -> float:
        """Where a value (in steps) stands, in logical pixels from the left."""
        length = max(1, self.maximum() - self.minimum())
        return _EDGE + (self.width() - 2 * _EDGE) * (value - self.minimum()) / length

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        left, right, at = _EDGE, self.width() - _EDGE, self.place_of(self.value())
        for start, end, role in ((left, at, "line-strong"), (at, right, "accent")):
            painter.setPen(QPen(colour(role), 2.0))
            painter.drawLine(QPointF(start, _GROOVE), QPointF(end, _GROOVE))
        for band, cut in self._cuts.items():
            place = self.place_of(cut * STEPS)
            painter.setPen(QPen(colour("line-strong"), 1.0))
            painter.drawLine(QPointF(place, _GROOVE + 3), QPointF(place, _MARKS - 6))
            draw_band_mark(painter, QPointF(place, _MARKS), band, colour("muted"))
        handle = QRectF(at - 5, _GROOVE - 5, 10, 10)
        painter.setPen(QPen(colour("accent"), 2.0))
        painter.setBrush(colour("panel"))
        painter.drawEllipse(handle)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(handle.adjusted(-3.5, -3.5, 3.5, 3.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a list is scrolled past it; nothing may change by that

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _EDGE) / max(1.0, self.width() - 2 * _EDGE)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))


class ThresholdBar(QWidget):
    """Slider, what its position keeps, and the way back to the band's own cut.

    A position counts as chosen when the mouse lets go, or when no key was pressed for a while: so
    a walk along the scale is one step of undo.
    """

    moved = Signal(float)  # looked at, not chosen: the score
    chosen = Signal(object)  # the score, or None for where the band begins

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: Sequence[float] = ()
        self._facts = 0
        self._chosen: float | None = None
        self.slider = ScoreSlider(theme, self)
        self.slider.setAccessibleName(self.tr("Lowest score of a link that makes a fact"))
        self.label = QLabel(self)
        self.label.setObjectName("quiet")
        self.label.setToolTip(self.tr("What links of at least this score make"))
        self.reset_button = QToolButton(self)
        self.reset_button.setText(self.tr("Reset"))
        self.reset_button.setAutoRaise(True)
        self.reset_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset_button.setToolTip(self.tr("Back to where “same fact” begins"))
        self.reset_button.clicked.connect(self._reset)
        self._settling = QTimer(self, singleShot=True, interval=SETTLES)
        self._settling.timeout.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 10, 4)
        layout.setSpacing(6)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.label)
        layout.addWidget(self.reset_button)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self._choose)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.slider.set_theme(theme)

    def show_state(
        self,
        scores: Sequence[float],
        facts: int,
        cuts: Mapping[Band, float],
        chosen: float | None,
        default: float,
    ) -> None:
        """Show what is chosen now; does nothing while a position is being looked for.

        `scores` are those of all links, in any order; `default` holds where nothing is chosen.
        """
        if self._settling.isActive() or self.slider.isSliderDown():
            return
        self._scores = sorted(scores)
        self._facts = facts
        self._chosen = chosen
        self.slider.blockSignals(True)
        self.slider.set_cuts(cuts)
        self.slider.setValue(round((default if chosen is None else chosen) * STEPS))
        self.slider.blockSignals(False)
        self.slider.update()
        self.setVisible(bool(scores))
        self._show_words()

    def show_facts(self, facts: int) -> None:
        """Say how many facts the position keeps."""
        self._facts = facts
        self._show_words()

    @property
    def score(self) -> float:
        """The position as a score."""
        return self.slider.value() / STEPS

    def _show_words(self) -> None:
        links = len(self._scores) - bisect_left(self._scores, self.score)
        self.label.setText(
            self.tr("{0}: {1}, {2}").format(
                QLocale().toString(self.score, "f", 2),
                numbered("ThresholdBar", links, "%Ln link", "%Ln links"),
                numbered("ThresholdBar", self._facts, "%Ln fact", "%Ln facts"),
            )
        )
        self.reset_button.setVisible(self._chosen is not None)

    @Slot()
    def _on_moved(self) -> None:
        self.moved.emit(self.score)
        self._show_words()
        self.slider.update()
        if not self.slider.isSliderDown():
            self._settling.start()

    @Slot()
    def _choose(self) -> None:
        self._settling.stop()
        self._chosen = self.score
        self._show_words()
        self.chosen.emit(self.score)

    @Slot()
    def _reset(self) -> None:
        self._settling.stop()
        self._chosen = None
        self.chosen.emit(None)
