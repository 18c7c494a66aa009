"""Themes: colours by role, read from `resources/themes/*.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from resources import FOLDER

OWN_PALETTE = "standard"  # the fact colours that stand in the theme itself


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours.  Roles are listed, with what each is for, in `light.toml`."""

    name: str
    dark: bool
    roles: Mapping[str, str]  # "#rrggbb" by role
    cues: Mapping[str, str]  # by cue kind
    differences: Mapping[str, str]  # "only-here", "reworded", "same"
    facts: tuple[str, ...]
    tags: tuple[str, ...]

    def colour(self, role: str, alpha: int = 255) -> QColor:
        """The colour of an interface role; `alpha` 0..255.  Raises KeyError for an unknown role."""
        return _with_alpha(self.roles[role], alpha)

    def cue(self, kind: str, alpha: int = 255) -> QColor:
        """The colour of a kind of framing cue, by way of the Pygments style made of the theme, so
        that the window and whatever else is made with Pygments agree.  Raises KeyError for a kind
        that is none."""
        return _with_alpha(_cue_colours(tuple(self.cues.items()))[kind], alpha)

    def difference(self, kind: str, alpha: int = 255) -> QColor:
        """The colour of a kind of word difference inside a matched pair."""
        return _with_alpha(self.differences[kind], alpha)

    def fact(self, number: int, alpha: int = 255) -> QColor:
        """The hue of the fact with that number (0, 1, …), cycled."""
        return _with_alpha(self.facts[number % len(self.facts)], alpha)


@cache
def _cue_colours(cues: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    # Imported when first asked for: the engine's framing takes 0.1 s, and the window comes first.
    from rashomon.framing.style import style_from_colours
    from rashomon.framing.tokens import token_for
    from rashomon.model import CUE_KINDS

    style = style_from_colours(dict(cues))
    return {kind: f"#{style.style_for_token(token_for(kind))['color']}" for kind in CUE_KINDS}


def _with_alpha(name: str, alpha: int) -> QColor:
    colour = QColor(name)
    colour.setAlpha(alpha)
    return colour


def theme_names() -> tuple[str, ...]:
    """Names of the themes shipped, in alphabetical order."""
    return tuple(sorted(file.stem for file in (FOLDER / "themes").glob("*.toml")))


def palette_names() -> tuple[str, ...]:
    """Names of the palettes of fact colours, the themes' own first."""
    return (OWN_PALETTE, *sorted(file.stem for file in (FOLDER / "palettes").glob("*.toml")))


def read_colours(text: str) -> dict[str, Any]:
    """A file of colours as `tomllib` reads it, which would take 6 ms to import before the first
    paint.  Of TOML these files use tables, strings, lists of strings on one line, true and false;
    a test reads every one of them both ways."""
    whole: dict[str, Any] = {}
    table = whole
    for line in text.splitlines():
        if line.startswith("["):
            table = whole.setdefault(line[1 : line.index("]")], {})
        elif " = " in line and not line.startswith("#"):
            key, value = line.split(" = ", 1)
            table[key.strip()] = _value(value)
    return whole


def _value(text: str) -> str | list[str] | bool:
    if text.startswith("["):
        return text[: text.index("]")].split('"')[1::2]
    if text.startswith('"'):
        return text.split('"')[1]
    return text.startswith("true")


def load_theme(name: str, palette: str = OWN_PALETTE) -> Theme:
    """The theme of that name, its facts in the colours of that palette.

    Raises FileNotFoundError for an unknown name.
    """
    theme = _load_theme(name)
    if palette == OWN_PALETTE:
        return theme
    colours = read_colours((FOLDER / "palettes" / f"{palette}.toml").read_text("utf-8"))
    return replace(theme, facts=tuple(colours["dark" if theme.dark else "light"]))


def _load_theme(name: str) -> Theme:
    data = read_colours((FOLDER / "themes" / f"{name}.toml").read_text("utf-8"))
    return Theme(
        name=data["name"],
        dark=data["dark"],
        roles=data["roles"],
        cues=data["cues"],
        differences=data["differences"],
        facts=tuple(data["palettes"]["facts"]),
        tags=tuple(data["palettes"]["tags"]),
    )
