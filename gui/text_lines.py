"""Short texts fitted into a few painted lines."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from gui.offsets import OffsetMap


def fit_lines(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """Break `text` at words into at most `most` lines of `width` pixels; the last is elided.

    Line feeds count as spaces.  Words wider than a line are broken.
    """
    text = " ".join(text.split())
    if not text or width <= 0:
        return ()
    if most == 1:
        return (_elided(text, font, width),)
    lines: list[str] = []
    for start, end in _line_ranges(text, font, width, most):
        last = len(lines) == most - 1
        lines.append(_elided(text[start:], font, width) if last else text[start:end].strip())
    return tuple(lines)


def draw_line(painter: QPainter, place: QRectF, text: str) -> None:
    """Write one line at the left of `place`, in its middle, in the direction of its own script.

    An Arabic line keeps its ellipsis and its full stop at its end, though it stands in a panel
    that reads from left to right.
    """
    direction = Qt.LayoutDirection
    backwards = reads_right_to_left(text)
    before = painter.layoutDirection()
    painter.setLayoutDirection(direction.RightToLeft if backwards else direction.LeftToRight)
    align = Qt.AlignmentFlag
    painter.drawText(place, align.AlignVCenter | align.AlignLeft | align.AlignAbsolute, text)
    painter.setLayoutDirection(before)


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction of its own goes right to left (UAX 9, rule P2)."""
    for letter in text:
        strong = unicodedata.bidirectional(letter)
        if strong in ("L", "R", "AL"):
            return strong != "L"
    return False


def first_line(text: str) -> str:
    """The first line of `text` that holds anything; "" if none does."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def shortened(text: str, most: int) -> str:
    """`text` on one line, cut after `most` characters at a word's end, with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0] if " " in text[:most] else text[:most]
    return cut.rstrip(" ,;:–-") + "…"


def _elided(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _line_ranges(text: str, font: QFont, width: float, most: int) -> list[tuple[int, int]]:
    """Where the first `most` lines start and end, in code points."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    offsets = OffsetMap(text)
    ranges: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(ranges) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        ranges.append((offsets.from_qt(start), offsets.from_qt(end)))
    layout.endLayout()
    return ranges
