"""How each kind of framing cue is underlined: told apart by style as well as by colour.

The reading view, the legend and the fact detail all take their marks from here, so that a dashed
line means a hedge wherever it stands.  Colours come from the theme; this module knows none.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat

from rashomon.model import CueKind


class Underline(Enum):
    """A style of line under words; the value is the word for it in documentation."""

    NONE = "none"
    SOLID = "solid"
    THIN = "thin"
    TICKED = "ticked"
    DASHED = "dashed"
    LONG_DASHED = "long-dashed"
    DOTTED = "dotted"
    DASH_DOT = "dash-dot"
    DASH_DOT_DOT = "dash-dot-dot"
    WAVY = "wavy"
    DOUBLE = "double"


CUE_UNDERLINES: Mapping[CueKind, Underline] = MappingProxyType(
    {
        "attribution": Underline.DOTTED,
        "hedge": Underline.DASHED,
        "booster": Underline.DASH_DOT,
        "loaded": Underline.WAVY,
        "label": Underline.SOLID,
        "contrast": Underline.DASH_DOT_DOT,
        "quotation": Underline.DOUBLE,
        "number": Underline.THIN,
        "date": Underline.TICKED,
        "passive": Underline.LONG_DASHED,
    }
)

# Word differences inside a matched pair (keys of `Theme.differences`).
DIFFERENCE_UNDERLINES: Mapping[str, Underline] = MappingProxyType(
    {"only-here": Underline.SOLID, "reworded": Underline.DASHED, "same": Underline.NONE}
)

_PEN_STYLES: Mapping[Underline, Qt.PenStyle] = MappingProxyType(
    {
        Underline.SOLID: Qt.PenStyle.SolidLine,
        Underline.THIN: Qt.PenStyle.SolidLine,
        Underline.TICKED: Qt.PenStyle.SolidLine,
        Underline.DOUBLE: Qt.PenStyle.SolidLine,
        Underline.DASHED: Qt.PenStyle.DashLine,
        Underline.LONG_DASHED: Qt.PenStyle.CustomDashLine,
        Underline.DOTTED: Qt.PenStyle.DotLine,
        Underline.DASH_DOT: Qt.PenStyle.DashDotLine,
        Underline.DASH_DOT_DOT: Qt.PenStyle.DashDotDotLine,
    }
)

_CHAR_STYLES: Mapping[Underline, QTextCharFormat.UnderlineStyle] = MappingProxyType(
    {
        Underline.NONE: QTextCharFormat.UnderlineStyle.NoUnderline,
        Underline.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
        Underline.THIN: QTextCharFormat.UnderlineStyle.SingleUnderline,
        Underline.TICKED: QTextCharFormat.UnderlineStyle.SingleUnderline,
        Underline.DOUBLE: QTextCharFormat.UnderlineStyle.SingleUnderline,
        Underline.DASHED: QTextCharFormat.UnderlineStyle.DashUnderline,
        Underline.LONG_DASHED: QTextCharFormat.UnderlineStyle.DashUnderline,
        Underline.DOTTED: QTextCharFormat.UnderlineStyle.DotLine,
        Underline.DASH_DOT: QTextCharFormat.UnderlineStyle.DashDotLine,
        Underline.DASH_DOT_DOT: QTextCharFormat.UnderlineStyle.DashDotDotLine,
        Underline.WAVY: QTextCharFormat.UnderlineStyle.WaveUnderline,
    }
)

_THIN = frozenset((Underline.THIN, Underline.DOUBLE, Underline.TICKED))
LINE_WIDTH = 1.6  # logical pixels: the thinnest at which dashes and dots stay apart at 1x
THIN_WIDTH = 1.0
TICK = 3.0  # height of the strokes at the ends of a ticked line
LONG_DASHES = (7.0, 4.0)  # dash and gap in widths of the line; Qt's own dash is 4 and 2
WAVE_HEIGHT = 1.5  # half the height of a wave
WAVE_LENGTH = 5.0


def cue_name(kind: str) -> str:
    """The kind's name as a person reads it, translated; the kind itself where it is unknown."""
    names = {
        "attribution": QCoreApplication.translate("CueKind", "Attribution"),
        "hedge": QCoreApplication.translate("CueKind", "Hedge"),
        "booster": QCoreApplication.translate("CueKind", "Booster"),
        "loaded": QCoreApplication.translate("CueKind", "Loaded word"),
        "label": QCoreApplication.translate("CueKind", "Label"),
        "contrast": QCoreApplication.translate("CueKind", "Contrast"),
        "quotation": QCoreApplication.translate("CueKind", "Quotation"),
        "number": QCoreApplication.translate("CueKind", "Number"),
        "date": QCoreApplication.translate("CueKind", "Date"),
        "passive": QCoreApplication.translate("CueKind", "Nobody named"),
    }
    return names.get(kind, kind)


def underline_name(style: Underline) -> str:
    """The style in words, translated."""
    translate = QCoreApplication.translate
    names = {
        Underline.NONE: translate("Underline", "no underline"),
        Underline.SOLID: translate("Underline", "solid underline"),
        Underline.THIN: translate("Underline", "thin underline"),
        Underline.TICKED: translate("Underline", "ticked underline"),
        Underline.DASHED: translate("Underline", "dashed underline"),
        Underline.LONG_DASHED: translate("Underline", "long-dashed underline"),
        Underline.DOTTED: translate("Underline", "dotted underline"),
        Underline.DASH_DOT: translate("Underline", "dash-dot underline"),
        Underline.DASH_DOT_DOT: translate("Underline", "dash-dot-dot underline"),
        Underline.WAVY: translate("Underline", "wavy underline"),
        Underline.DOUBLE: translate("Underline", "double underline"),
    }
    return names[style]


def underline_pen(style: Underline, colour: QColor) -> QPen:
    """The pen of a straight style; `WAVY` and `NONE` give a solid pen (see `draw_underline`)."""
    pen = QPen(colour, THIN_WIDTH if style in _THIN else LINE_WIDTH)
    pen.setStyle(_PEN_STYLES.get(style, Qt.PenStyle.SolidLine))
    if style is Underline.LONG_DASHED:
        pen.setDashPattern(LONG_DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_underline(
    painter: QPainter, left: float, right: float, y: float, style: Underline, colour: QColor
) -> None:
    """Draw one line from `left` to `right` at height `y`, in logical pixels."""
    if style is Underline.NONE or right <= left:
        return
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(underline_pen(style, colour))
    if style is Underline.WAVY:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPath(_wave(left, right, y))
    elif style is Underline.DOUBLE:
        painter.drawLine(QPointF(left, y - 1), QPointF(right, y - 1))
        painter.drawLine(QPointF(left, y + 1.5), QPointF(right, y + 1.5))
    elif style is Underline.TICKED:
        ends = (
            QPointF(left, y - TICK),
            QPointF(left, y),
            QPointF(right, y),
            QPointF(right, y - TICK),
        )
        painter.drawPolyline(ends)
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.restore()


def underlined(style: Underline, colour: QColor) -> QTextCharFormat:
    """A character format with the nearest underline that Qt's text layout draws itself."""
    form = QTextCharFormat()
    form.setUnderlineStyle(_CHAR_STYLES[style])
    form.setUnderlineColor(colour)
    return form


def _wave(left: float, right: float, y: float) -> QPainterPath:
    """Half waves, alternately below and above `y`; the last one is cut at `right`."""
    path = QPainterPath(QPointF(left, y))
    half, x, down = WAVE_LENGTH / 2, left, True
    while x < right:
        step = min(half, right - x)
        bend = y + (2 if down else -2) * WAVE_HEIGHT * step / half
        path.quadTo(QPointF(x + step / 2, bend), QPointF(x + step, y))
        x, down = x + step, not down
    return path
