"""Type of the interface: a sans for panels, a serif for headlines; the first installed wins.

The type of the accounts' text is the reading view's own (`gui.reading.typography`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase

# Families with even colour at 13 px first; each system has at least one further down.
INTERFACE_FAMILIES = ("Noto Sans", "Segoe UI", "SF Pro Text", "Cantarell", "DejaVu Sans")
HEADLINE_FAMILIES = ("Source Serif 4", "Noto Serif", "Charter", "Georgia", "DejaVu Serif")
INTERFACE_POINTS = 9.75  # 13 px at 96 dpi


def interface_font() -> QFont:
    """The font of menus, panels and buttons."""
    return _font(INTERFACE_FAMILIES, INTERFACE_POINTS, QFont.StyleHint.SansSerif)


def headline_font(scale: float) -> QFont:
    """The font of a page's headline, `scale` times as large as the interface's."""
    return _font(HEADLINE_FAMILIES, INTERFACE_POINTS * scale, QFont.StyleHint.Serif)


def _font(families: Sequence[str], points: float, hint: QFont.StyleHint) -> QFont:
    installed = set(QFontDatabase.families())
    font = QFont([name for name in families if name in installed][:1] or list(families))
    font.setStyleHint(hint)
    font.setPointSizeF(points)
    return font
