"""A small drawn mark for each kind of divergence, told apart by shape."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.badges import draw_conflict_mark, draw_nothing_found
from gui.cue_styles import CUE_UNDERLINES, Underline, draw_underline
from gui.theme import Theme
from rashomon.model import CueKind, DivergenceKind

MARK = 14.0  # width of a mark, logical pixels


def kind_underline(kind: DivergenceKind, theme: Theme) -> tuple[Underline, QColor]:
    """How the differing words are underlined: as the cue is, or as a difference of words is."""
    if kind == "agency":
        return Underline.SOLID, theme.colour("accent")
    if kind == "time":
        return CUE_UNDERLINES["date"], theme.cue("date")
    style = CUE_UNDERLINES.get(cast(CueKind, kind))
    if style is None:
        return Underline.DASHED, theme.difference("reworded")
    return style, theme.cue(kind)


def draw_kind_mark(painter: QPainter, centre: QPointF, kind: DivergenceKind, theme: Theme) -> None:
    """Draw the mark of `kind`: an underline sample where a cue has one, a sign elsewhere."""
    if kind in ("number", "date"):
        draw_conflict_mark(painter, centre, theme.colour("danger"))
    elif kind == "omission":
        box = QRectF(centre.x() - 6, centre.y() - 5, 12, 10)
        draw_nothing_found(painter, box, theme.colour("muted"))
    elif kind == "agency":
        _draw_arrow(painter, centre, theme)
    elif kind == "wording":
        _draw_nearly_equal(painter, centre, theme)
    else:
        _draw_sample(painter, centre, *kind_underline(kind, theme))


def draw_decision_mark(painter: QPainter, centre: QPointF, decision: str, theme: Theme) -> None:
    """A tick for what a person confirmed, a crossed ring for what was dismissed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = centre.x(), centre.y()
    role = "good" if decision == "confirmed" else "muted"
    painter.setPen(QPen(theme.colour(role), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if decision == "confirmed":
        painter.drawPolyline([QPointF(x - 5, y), QPointF(x - 1.5, y + 3.5), QPointF(x + 5, y - 4)])
    else:
        painter.drawEllipse(centre, 5, 5)
        painter.drawLine(QPointF(x - 3.4, y + 3.4), QPointF(x + 3.4, y - 3.4))
    painter.restore()


def _draw_sample(painter: QPainter, centre: QPointF, style: Underline, colour: QColor) -> None:
    """Two short strokes for words, underlined in the kind's own style."""
    left, right = centre.x() - MARK / 2, centre.x() + MARK / 2
    painter.save()
    painter.setPen(QPen(colour, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawLine(QPointF(left + 1.5, centre.y() - 2), QPointF(centre.x() - 2, centre.y() - 2))
    painter.drawLine(
        QPointF(centre.x() + 2.5, centre.y() - 2), QPointF(right - 1.5, centre.y() - 2)
    )
    painter.restore()
    draw_underline(painter, left, right, centre.y() + 3.5, style, colour)


def _draw_nearly_equal(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Two waves above each other: the same, said otherwise."""
    colour = theme.difference("reworded")
    for y in (-2.5, 2.5):
        left, right = centre.x() - MARK / 2 + 2, centre.x() + MARK / 2 - 2
        draw_underline(painter, left, right, centre.y() + y, Underline.WAVY, colour)


def _draw_arrow(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """An arrow from the one who acts to the one acted upon."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.colour("accent")
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = centre.x(), centre.y()
    painter.drawEllipse(QRectF(x - 6.5, y - 2.5, 5, 5))
    painter.drawLine(QPointF(x - 1.5, y), QPointF(x + 6, y))
    painter.drawLine(QPointF(x + 2.8, y - 3.2), QPointF(x + 6, y))
    painter.drawLine(QPointF(x + 2.8, y + 3.2), QPointF(x + 6, y))
    painter.restore()
