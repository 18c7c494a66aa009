"""Type of the interface: a sans for panels, a serif for headlines; the first installed wins.

Its size is the one the desktop gives applications, and so are all lengths that hold type: `px`, and
the style sheet.  The type of the accounts' text is the reading view's own
(`gui.reading.typography`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

# Families with even colour at 13 px first; each system has at least one further down.
INTERFACE_FAMILIES = ("Noto Sans", "Segoe UI", "SF Pro Text", "Cantarell", "DejaVu Sans")
HEADLINE_FAMILIES = ("Source Serif 4", "Noto Serif", "Charter", "Georgia", "DejaVu Serif")
LEAST_POINTS = 9.75  # where no desktop says a size Qt takes 9, and letters of 12 px are too small
USUAL_PIXELS = 13  # LEAST_POINTS at 96 dpi: the size at which all lengths were chosen


def interface_font() -> QFont:
    """The font of menus, panels and buttons, as large as the application's font is now."""
    return _font(INTERFACE_FAMILIES, _points(), QFont.StyleHint.SansSerif)


def headline_font(scale: float) -> QFont:
    """The font of a page's headline, `scale` times as large as the interface's."""
    return _font(HEADLINE_FAMILIES, _points() * scale, QFont.StyleHint.Serif)


def type_scale() -> float:
    """How many times larger the application's type is than usual."""
    return QFontInfo(QGuiApplication.font()).pixelSize() / USUAL_PIXELS


def px(length: float) -> int:
    """Logical pixels for what takes up `length` at the usual size of the type."""
    return round(length * type_scale())


def _points() -> float:
    font = QGuiApplication.font()
    points = font.pointSizeF()
    if points <= 0:  # a font given in pixels
        points = QFontInfo(font).pointSizeF()
    return max(points, LEAST_POINTS)


def _font(families: Sequence[str], points: float, hint: QFont.StyleHint) -> QFont:
    installed = set(QFontDatabase.families())
    font = QFont([name for name in families if name in installed][:1] or list(families))
    font.setStyleHint(hint)
    font.setPointSizeF(points)
    return font
