"""A whole account at a glance: facts, tags and the part in view, on a bar that scrolls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.badges import fact_name
from gui.reading.account_pane import AccountPane
from gui.reading.marks import Mark
from gui.tag_colours import tag_colour
from gui.text_lines import shortened
from gui.theme import Theme

WIDTH = 17
_LEAST_TICK = 2.0
_TICK, _PALER = 165, 70  # alphas: of a fact's tick, and beside the one picked
_NEAR = 3.0  # px from a tick that still mean it
_PHRASE = 120  # letters of the phrase in the tooltip
_CROWDED = 2  # marks for each pixel of the bar


class OverviewBar(QWidget):
    """Shows where the marks of one account are; a click or a drag scrolls there."""

    scrolled = Signal()

    def __init__(self, pane: AccountPane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._theme = theme
        self._tallest = 0.0
        self._extents: dict[tuple[int, int], tuple[float, float]] = {}  # by place of the mark
        # Drawn once: the ground with the facts' ticks, those with one picked (paler), and the
        # ticks above them.  The picked fact and the handle are painted between and over them.
        self._pictures: dict[str, QPixmap] = {}
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview"))
        self.setAccessibleDescription(
            self.tr("Facts, tags and search hits over the whole account; click or drag to scroll")
        )
        pane.laid_out.connect(self.refresh)
        pane.verticalScrollBar().valueChanged.connect(self.update)
        pane.verticalScrollBar().rangeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.redraw()

    def set_tallest(self, height: float) -> None:
        """Height of the tallest column's text: bars are drawn on one scale, longest = whole."""
        if height != self._tallest:
            self._tallest = height
            self.redraw()

    def refresh(self) -> None:
        """Draw anew, as lines have moved."""
        self._extents.clear()
        self.redraw()

    def redraw(self) -> None:
        """Draw anew: lines stand where they stood, but other marks are shown or picked."""
        self._pictures.clear()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    # ------------------------------------------------------------------ scale
    def _text_height(self) -> float:
        return max(1.0, self._pane.text_height())

    def _scale(self) -> float:
        """Bar pixels for each document pixel; never more than one."""
        return min(1.0, self.height() / max(self._text_height(), self._tallest))

    def _extent(self, mark: Mark) -> tuple[float, float]:
        if self._pane.is_long():
            return self._measure(mark)
        place = mark.start, mark.end
        known = self._extents.get(place)
        if known is None:
            known = self._extents[place] = self._measure(mark)
        return known

    def _measure(self, mark: Mark) -> tuple[float, float]:
        if not self._pane.is_long():
            return self._pane.extent(mark)
        # By its share of the text: asking where it stands would lay everything out at once.
        length = self._pane.offsets.qt_length
        height = self._text_height()
        return mark.start / length * height, mark.end / length * height

    # ------------------------------------------------------------------ painting
    def paintEvent(self, event: QPaintEvent) -> None:
        marking = self._pane.marking
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._drawn("paler" if marking.current_fact else "facts"))
        for mark in marking.facts.of(marking.current_fact):
            top, height = self._tick(mark, self._scale())
            painter.fillRect(QRectF(3, top, 12, height), self._theme.fact(mark.hue))
        if marking.hits.marks or (marking.layers.tags and marking.annotations.marks):
            painter.drawPixmap(0, 0, self._drawn("above"))
        self._paint_handle(painter)
        painter.end()

    def _drawn(self, name: str) -> QPixmap:
        picture = self._pictures.get(name)
        if picture is None or picture.devicePixelRatio() != self.devicePixelRatio():
            picture = self._pictures[name] = self._draw(name)
        return picture

    def _draw(self, name: str) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if name == "above":
            self._paint_above(painter)
        else:
            self._paint_facts(painter, _PALER if name == "paler" else _TICK)
        painter.end()
        return picture

    def _paint_facts(self, painter: QPainter, alpha: int) -> None:
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour("line"))
        self._paint_ground(painter, self._scale())
        marking = self._pane.marking
        if not marking.layers.facts:
            return
        for mark, top, height in self._ticks(marking.facts.marks):
            painter.fillRect(QRectF(4, top, 5, height), self._theme.fact(mark.hue, alpha))

    def _paint_above(self, painter: QPainter) -> None:
        marking = self._pane.marking
        if marking.layers.tags:
            for mark, top, height in self._ticks(marking.annotations.marks):
                colour = (
                    tag_colour(mark.colours[0], self._theme)
                    if mark.colours
                    else self._theme.colour("muted")
                )
                painter.fillRect(QRectF(11, top, 3, height), colour)
        for _mark, top, _height in self._ticks(marking.hits.marks):
            painter.fillRect(QRectF(1, top, WIDTH - 1, _LEAST_TICK), self._theme.colour("accent"))

    def _ticks(self, marks: Sequence[Mark]) -> Iterator[tuple[Mark, float, float]]:
        """Marks with top and height; where there are more than pixels, one a pixel: the others
        would be painted over."""
        scale = self._scale()
        if len(marks) <= _CROWDED * self.height():
            for mark in marks:
                yield mark, *self._tick(mark, scale)
            return
        # By their share of the text, as of a long one, and without a question to Qt for each.
        pixels = self._text_height() * scale / max(1, self._pane.offsets.qt_length)
        last = -1
        for mark in marks:
            top = mark.start * pixels
            if int(top) != last:
                last = int(top)
                yield mark, top, max(_LEAST_TICK, mark.end * pixels - top)

    def _paint_ground(self, painter: QPainter, scale: float) -> None:
        end = self._text_height() * scale
        if end < self.height() - 1:
            rest = QRectF(1, end, WIDTH - 1, self.height() - end)
            painter.fillRect(rest, self._theme.colour("window"))

    def _tick(self, mark: Mark, scale: float) -> tuple[float, float]:
        top, bottom = self._extent(mark)
        return top * scale, max(_LEAST_TICK, (bottom - top) * scale)

    def _paint_handle(self, painter: QPainter) -> None:
        scale = self._scale()
        top = self._pane.scroll_value() * scale
        height = self._pane.viewport().height() * scale
        box = QRectF(1.5, top + 0.5, WIDTH - 2, height - 1).intersected(
            QRectF(1.5, 0.5, WIDTH - 2, self.height() - 1)
        )
        path = QPainterPath()
        path.addRoundedRect(box, 3, 3)
        painter.fillPath(path, self._theme.colour("muted", 26))
        painter.setPen(QPen(self._theme.colour("muted", 190), 1))
        painter.drawPath(path)

    # ------------------------------------------------------------------ mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())
            return
        mark = self.mark_at(event.position().y())
        self._pane.fact_hovered.emit(mark.key if mark is not None else "")

    def leaveEvent(self, event: QEvent) -> None:
        self._pane.fact_hovered.emit("")
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(event.pos().y())
            text = self.tip(mark) if mark is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mark_at(self, y: float) -> Mark | None:
        """The fact whose tick is at, or nearest to, a height of the bar; None where none is."""
        marking = self._pane.marking
        if not marking.layers.facts:
            return None
        scale, found, nearest = self._scale(), None, _NEAR
        for mark in marking.facts.marks:
            top, height = self._tick(mark, scale)
            away = max(top - y, y - top - height, 0.0)
            if away < nearest:
                found, nearest = mark, away
        return found

    def tip(self, mark: Mark) -> str:
        """The fact's name, and the phrase in which this account tells it."""
        phrase = self._pane.span_of(mark).of(self._pane.account.text)
        return f"<b>{fact_name(mark.hue)}</b> · {escape(shortened(phrase, _PHRASE))}"

    def _scroll_to(self, y: float) -> None:
        middle = y / self._scale()
        value = round(middle - self._pane.viewport().height() / 2)
        self._pane.verticalScrollBar().setValue(max(0, min(value, self._pane.natural_maximum())))
