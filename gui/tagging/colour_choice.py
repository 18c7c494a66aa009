"""Colours for a tag that every eye tells from those of the other tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from gui.colour_vision import EYES, contrast_of, distance
from gui.theme import load_theme
from gui.written import quoted
from rashomon.model import Tag

# In OKLab.  What the nine colours offered to tags keep from each other for full colour vision is
# 0.061 at least (orange and red); for a deutan eye two of them come down to 0.005.
LEAST_DISTANCE = 0.06
LEAST_CONTRAST = 3.0  # of marks against their ground: WCAG 2.2, 1.4.11
SUGGESTIONS = 4


def least_distance(colour: str, others: Iterable[str]) -> float:
    """How far a colour lies from the nearest of `others`, for the eye that sees it nearest."""
    return min(
        (distance(colour, other, eye) for other in others for eye in EYES), default=float("inf")
    )


def suggested(offered: Sequence[str], taken: Sequence[str]) -> tuple[str, ...]:
    """The colours farthest from those taken, best first.

    They come from those offered and from the palettes that are safe for every kind of colour
    blindness; all are seen on light and on dark paper, for a tag's colour is the same on both.
    """
    themes = [load_theme(name, "all-eyes") for name in ("light", "dark")]
    papers = [theme.roles["paper"] for theme in themes]
    every = dict.fromkeys((*(each for theme in themes for each in theme.facts), *offered))
    distances = {
        each: least_distance(each, taken)
        for each in every
        if min(contrast_of(each, paper) for paper in papers) >= LEAST_CONTRAST
    }
    far = sorted(
        (each for each in distances if distances[each] > LEAST_DISTANCE),
        key=lambda each: -distances[each],
    )
    return tuple(far[:SUGGESTIONS])


def told_apart(colour: str, others: Iterable[Tag]) -> str:
    """Which other tags some eyes hardly tell from one of this colour, in a line; "" for none."""
    alike: list[str] = []
    for tag in others:
        eyes = [eye for eye in EYES if distance(colour, tag.colour, eye) < LEAST_DISTANCE]
        if "normal" in eyes:
            alike.append(
                QCoreApplication.translate("ColourChoice", "“%1”, for all eyes").replace(
                    "%1", tag.name
                )
            )
        elif eyes:
            alike.append(f"{quoted(tag.name)} ({', '.join(eyes)})")
    if not alike:
        return ""
    said = QCoreApplication.translate("ColourChoice", "Hard to tell from %1")
    return said.replace("%1", ", ".join(alike))
