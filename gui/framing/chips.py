"""How the quiet divergences of one fact are painted: small chips behind the fact's own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from gui.badges import chip_font, chip_height, chip_width, draw_fact_chip, fact_name
from gui.framing.kind_marks import MARK, draw_kind_mark
from gui.framing.kinds import short_name
from gui.framing.model import Chips, Contrast
from gui.theme import Theme

EDGE = 9.0
PADDING = 4.0  # above and below the row, and inside a chip left and right
GAP = 5.0
_RADIUS = 6.0


def chip_text(contrast: Contrast) -> str:
    """What a chip says: the kind in a word, and the letters of its accounts."""
    letters = "·".join(side.letter for side in contrast.sides)
    return f"{short_name(contrast.divergence.kind)} {letters}"


def chips_height(row: Chips, font: QFont, width: float) -> float:
    """Height of the row at that width."""
    return place_chips(row, font, width)[-1].bottom() + PADDING


def place_chips(row: Chips, font: QFont, width: float) -> tuple[QRectF, ...]:
    """Where each chip stands, measured from the row's top left corner."""
    high = chip_height(font) + 2 * PADDING
    left = EDGE + _fact_width(font) + GAP
    metrics = QFontMetricsF(_small(font))
    places: list[QRectF] = []
    x, y = left, PADDING
    for contrast in row.chips:
        wide = MARK + metrics.horizontalAdvance(chip_text(contrast)) + 3 * PADDING + 2
        if x > left and x + wide > width - EDGE:
            x, y = left, y + high + GAP
        places.append(QRectF(x, y, wide, high))
        x += wide + GAP
    return tuple(places)


def chip_at(row: Chips, font: QFont, width: float, point: QPointF) -> int:
    """Which chip stands at a point of the row, or -1."""
    places = place_chips(row, font, width)
    return next((n for n, place in enumerate(places) if place.contains(point)), -1)


def paint_chips(
    painter: QPainter, rect: QRectF, row: Chips, theme: Theme, chosen: int, *, focused: bool
) -> None:
    """Paint the row into `rect`; the chip `chosen` (-1: none) is marked."""
    font = painter.font()
    places = [place.translated(rect.topLeft()) for place in place_chips(row, font, rect.width())]
    if row.fact >= 0:
        high, first = chip_height(font), places[0]
        box = QRectF(rect.left() + EDGE, first.center().y() - high / 2, _fact_width(font), high)
        box.setWidth(chip_width(fact_name(row.fact), font))
        draw_fact_chip(painter, box, row.fact, theme)
    for number, (place, contrast) in enumerate(zip(places, row.chips, strict=True)):
        is_chosen = number == chosen
        _paint_chip(painter, place, contrast, theme, is_chosen, is_chosen and focused)


def _paint_chip(
    painter: QPainter, place: QRectF, contrast: Contrast, theme: Theme, chosen: bool, focused: bool
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("accent-soft" if chosen else "paper"))
    outline = theme.colour("focus" if focused else "line-strong")
    painter.setPen(QPen(outline, 2.0 if focused else 1.0))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    centre = QPointF(place.left() + PADDING + MARK / 2, place.center().y())
    draw_kind_mark(painter, centre, contrast.divergence.kind, theme)
    painter.setFont(_small(painter.font()))
    painter.setPen(theme.colour("text"))
    words = place.adjusted(MARK + 2 * PADDING, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, chip_text(contrast))
    painter.restore()


def _fact_width(font: QFont) -> float:
    """Room for a fact's chip: the chips of all rows begin at one edge up to F99."""
    return chip_width(fact_name(98), font)


def _small(font: QFont) -> QFont:
    small = chip_font(font)
    small.setWeight(font.weight())
    return small
