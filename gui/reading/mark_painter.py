"""Painting of marks around the letters: tints below, lines and bars above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from gui.cue_styles import CUE_UNDERLINES, Underline, draw_underline
from gui.reading.cue_index import CueIndex
from gui.reading.geometry import LineBox, Shown, TextGeometry
from gui.reading.layers import Layers
from gui.reading.marks import Mark, MarkIndex, Piece
from gui.tag_colours import tag_colour
from gui.theme import Theme
from rashomon.model import CueKind

# Alphas of 255.  A picked fact must be found at a glance among the others; the others must let
# the letters be read as if they were not there.
_CURRENT_TINT = {False: 44, True: 50}  # by whether the theme is dark
_REST_TINT = {False: 14, True: 16}  # of its sentence, beside the clause that matches
_QUIET_TINT = {False: (20, 42), True: (22, 46)}  # told by two accounts, by all
_DIFFERENCE_TINT = {False: 60, True: 74}
_TAG_TINT = {False: 24, True: 34}
_TAG_EDGE = 150
_QUIET_BAR = 130
_HIT = 150  # of a search: weaker than the one gone to

BAR_WIDTH, BAR_PITCH, BAR_LANES = 4.0, 6.0, 2
_BELOW_BASELINE = 3.5  # px: clear of the letters' feet


@dataclass(frozen=True, slots=True)
class Frame:
    """How words are framed."""

    role: str
    width: float
    line: Qt.PenStyle


LIT = Frame("ink", 2.0, Qt.PenStyle.SolidLine)
LINK_END = Frame("accent", 1.5, Qt.PenStyle.DashLine)


@dataclass(slots=True)
class Marking:
    """All that is marked in one account, and which of it is shown."""

    facts: MarkIndex = field(default_factory=MarkIndex)
    parts: MarkIndex = field(default_factory=MarkIndex)  # what of each mention matches
    tinted: MarkIndex = field(default_factory=MarkIndex)  # the same, one fact in each place
    cues: MarkIndex | CueIndex = field(default_factory=MarkIndex)  # those the layers show
    cue_lines: MarkIndex | CueIndex = field(default_factory=MarkIndex)  # the same, as drawn
    differences: MarkIndex = field(default_factory=MarkIndex)
    annotations: MarkIndex = field(default_factory=MarkIndex)
    debris: MarkIndex = field(default_factory=MarkIndex)
    link_end: MarkIndex = field(default_factory=MarkIndex)  # marked by hand, waiting for the other
    hits: MarkIndex = field(default_factory=MarkIndex)  # of a search
    lit: MarkIndex = field(default_factory=MarkIndex)  # the words that a divergence is about
    current_fact: str = ""
    hovered_fact: str = ""  # the one under the pointer, in this column or elsewhere
    layers: Layers = field(default_factory=Layers)


class MarkPainter:
    """Paints the marks of the visible blocks of one account, in document coordinates."""

    def __init__(self, marking: Marking, geometry: TextGeometry, theme: Theme) -> None:
        self._marking = marking
        self._geometry = geometry
        self._theme = theme

    # ------------------------------------------------------------------ below the letters
    def tints(self, painter: QPainter, shown: Sequence[Shown]) -> None:
        """Fills behind facts, word differences, tagged passages and lit words."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layers = self._marking.layers
        for each in shown:
            block, place = each.block, (each.block.blockNumber(), each.start, each.end)
            if layers.tags:
                self._tag_tints(painter, block, self._marking.annotations.in_block(*place))
            self._fact_tints(painter, block, place)
            if layers.differences:
                self._difference_tints(painter, block, self._marking.differences.in_block(*place))
            for piece in self._marking.hits.in_block(*place):
                self._fill(painter, block, piece, self._theme.colour("search-hit", _HIT))
            for piece in self._marking.lit.in_block(*place):
                self._fill(painter, block, piece, self._theme.colour("search-hit"))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _fact_tints(
        self, painter: QPainter, block: QTextBlock, place: tuple[int, int, int]
    ) -> None:
        """The clause that matches; of the fact picked the whole sentence too, more faintly."""
        marking, dark = self._marking, self._theme.dark
        lit = {marking.current_fact, marking.hovered_fact} - {""}
        if marking.layers.facts and not marking.current_fact:
            # While one fact is read, the others keep their bars only.
            for piece in marking.tinted.in_block(*place):
                if piece.mark.key not in lit:
                    least, most = _QUIET_TINT[dark]
                    alpha = round(least + piece.mark.carried * (most - least))
                    colour = self._theme.fact(piece.mark.hue, alpha)
                    self._fill(painter, block, piece, colour)
        if not lit:
            return
        for index, alpha in ((marking.facts, _REST_TINT), (marking.parts, _CURRENT_TINT)):
            for piece in index.in_block(*place):
                whole = index is marking.facts and not piece.mark.parts
                if piece.mark.key in lit and not whole:
                    self._fill(painter, block, piece, self._theme.fact(piece.mark.hue, alpha[dark]))

    def _difference_tints(
        self, painter: QPainter, block: QTextBlock, pieces: Sequence[Piece]
    ) -> None:
        hue = self._current_hue()
        if hue is None:
            return
        for piece in pieces:
            for box in self._geometry.boxes(block, piece.start, piece.end):
                colour = self._theme.fact(hue, _DIFFERENCE_TINT[self._theme.dark])
                if piece.mark.key == "only-here":
                    painter.fillPath(_rounded(box.rect, 2), colour)
                else:
                    painter.setPen(QPen(self._theme.fact(hue), 1, Qt.PenStyle.DotLine))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawPath(_rounded(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), 2))
                    painter.setPen(Qt.PenStyle.NoPen)

    def _current_hue(self) -> int | None:
        marks = self._marking.facts.of(self._marking.current_fact)
        return marks[0].hue if marks else None

    def _tag_tints(self, painter: QPainter, block: QTextBlock, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            # Tints of six tags above each other, or of a tag on the fact picked, would be mud.
            if piece.mark.lane == 0 and not self._in_current_fact(piece.mark):
                colour = self._tag_colour(piece.mark, 0, _TAG_TINT[self._theme.dark])
                self._fill(painter, block, piece, colour)

    def _in_current_fact(self, mark: Mark) -> bool:
        mentions = self._marking.facts.of(self._marking.current_fact)
        return any(mention.start < mark.end and mark.start < mention.end for mention in mentions)

    def _tag_colour(self, mark: Mark, number: int, alpha: int = 255) -> QColor:
        if not mark.colours:
            return self._theme.colour("muted", alpha)
        return tag_colour(mark.colours[number], self._theme, alpha)

    def _fill(self, painter: QPainter, block: QTextBlock, piece: Piece, colour: QColor) -> None:
        painter.setBrush(colour)
        for box in self._geometry.boxes(block, piece.start, piece.end):
            painter.drawRoundedRect(box.rect.adjusted(-2, 0, 2, 0), 3, 3)

    # ------------------------------------------------------------------ above the letters
    def lines(self, painter: QPainter, shown: Sequence[Shown]) -> None:
        """Lines under framing cues and tagged passages."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in shown:
            block, place = each.block, (each.block.blockNumber(), each.start, each.end)
            for piece in self._marking.cue_lines.in_block(*place):
                for box in self._geometry.boxes(block, piece.start, piece.end):
                    draw_cue_line(painter, box, piece.mark.key, self._theme)
            self._frames(painter, block, self._marking.lit.in_block(*place), LIT)
            self._frames(painter, block, self._marking.link_end.in_block(*place), LINK_END)
            if self._marking.layers.tags:
                self._tag_edges(painter, block, self._marking.annotations.in_block(*place))

    def _frames(
        self, painter: QPainter, block: QTextBlock, pieces: Sequence[Piece], frame: Frame
    ) -> None:
        """A frame around words, to be told from a selection, which moves on meanwhile."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces:
            outline = QPainterPath()
            for box in self._geometry.boxes(block, piece.start, piece.end):
                outline = outline.united(_rounded(box.rect.adjusted(-2, -4, 2, 4), 3))
            painter.setPen(QPen(self._theme.colour(frame.role), frame.width, frame.line))
            painter.drawPath(outline)

    def _tag_edges(self, painter: QPainter, block: QTextBlock, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            colour = self._tag_colour(piece.mark, 0, _TAG_EDGE)
            for box in self._geometry.boxes(block, piece.start, piece.end):
                y = round(box.bottom) - 0.5 + 2 * (piece.mark.lane % 2)
                painter.setPen(QPen(colour, 1))
                painter.drawLine(QPointF(box.left, y), QPointF(box.right, y))

    def fact_bars(self, painter: QPainter, marks: Iterable[Mark], left: float) -> None:
        """One bar for each fact beside its lines, growing leftwards from `left` by lane."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, top, bottom in self.fact_extents(marks):
            current = mark.key in (self._marking.current_fact, self._marking.hovered_fact)
            if not current and not self._marking.layers.facts:
                continue
            quiet = self._marking.current_fact != "" and not current
            colour = self._theme.fact(mark.hue, _QUIET_BAR if quiet else 255)
            width = BAR_WIDTH + 1 if current else BAR_WIDTH - 1
            x = left - BAR_PITCH * min(mark.lane, BAR_LANES - 1) - width
            painter.fillPath(_rounded(QRectF(x, top, width, bottom - top), width / 2), colour)

    def fact_extents(self, marks: Iterable[Mark]) -> list[tuple[Mark, float, float]]:
        """Each mark's vertical extent; where one ends on the line another starts, both give way."""
        placed: list[tuple[Mark, float, float]] = []
        last_of_lane: dict[int, int] = {}
        for mark in marks:
            top, bottom = self._geometry.extent(mark.start, mark.end)
            before = last_of_lane.get(mark.lane)
            if before is not None and placed[before][2] > top:
                other, other_top, other_bottom = placed[before]
                middle = (max(top, other_top) + min(bottom, other_bottom)) / 2
                placed[before] = (other, other_top, middle - 1)
                top = middle + 1
            last_of_lane[mark.lane] = len(placed)
            placed.append((mark, top, bottom))
        return placed


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def draw_cue_line(painter: QPainter, box: LineBox, kind: str, theme: Theme) -> None:
    """Underline one line's part of a cue in its kind's style, tellable without its colour."""
    style = CUE_UNDERLINES.get(cast(CueKind, kind), Underline.SOLID)
    y = round(box.baseline) + _BELOW_BASELINE
    draw_underline(painter, box.left, box.right, y, style, theme.cue(kind))


def through_line_pen(colour: QColor) -> QPen:
    """The pen of the line that ties a fact across what does not carry it."""
    pen = QPen(colour, 1.5, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern((4, 4))
    return pen


def through_line_path(
    width: float, level: float, left: float, right: float, between: float
) -> QPainterPath:
    """From edge to edge at `level`, bending to the height `between` from `left` to `right`."""
    path = QPainterPath(QPointF(0, level + 0.5))
    path.cubicTo(left / 2, level + 0.5, left / 2, between, left, between)
    path.lineTo(right, between)
    bend = (right + width) / 2
    path.cubicTo(bend, between, bend, level + 0.5, width, level + 0.5)
    return path
