"""Tags in the colours a person gave them, as far as they can be seen on the theme's ground."""

from __future__ import annotations

from functools import lru_cache
from math import atan2, degrees, hypot

from PySide6.QtGui import QColor

from gui.colour_vision import contrast_of, oklab_of, rgb_of_oklch
from gui.theme import Theme

LEAST_CONTRAST = 3.0  # of bars and swatches with what they stand on (WCAG 2.2, 1.4.11)
_STEP = 0.02  # of OKLab's lightness: a just seen one


def tag_colour(chosen: str, theme: Theme, alpha: int = 255) -> QColor:
    """The colour of a tag in that theme: `chosen` ("#rrggbb"), or the nearest one of its hue that
    is light or dark enough to be seen; `alpha` 0..255.

    A colour is chosen once and kept in the project, and the next reader may prefer a dark window.
    """
    colour = QColor(_seen(QColor(chosen).name(), theme.roles["paper"], theme.dark))
    colour.setAlpha(alpha)
    return colour


@lru_cache(maxsize=256)
def _seen(chosen: str, ground: str, dark: bool) -> str:
    if contrast_of(chosen, ground) >= LEAST_CONTRAST:
        return chosen
    light, a, b = oklab_of(chosen)
    chroma, hue = hypot(a, b), degrees(atan2(b, a))
    for number in range(1, round(1 / _STEP)):
        lightness = light + (number if dark else -number) * _STEP
        shown = _in_gamut(min(1.0, max(0.0, lightness)), chroma, hue)
        if contrast_of(shown, ground) >= LEAST_CONTRAST:
            return shown
    return chosen


def _in_gamut(lightness: float, chroma: float, hue: float) -> str:
    """The colour of that lightness and hue with as much of the chroma as a screen can show."""
    for share in range(20, 0, -1):
        shown = rgb_of_oklch(lightness, chroma * share / 20, hue)
        if shown is not None:
            return shown
    grey = round(255 * lightness)
    return f"#{grey:02x}{grey:02x}{grey:02x}"
