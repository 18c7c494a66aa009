"""The Pygments style of framing cues, made of a theme's colours: the one source of colours for
the window and the report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pygments.style import Style
from pygments.token import Text

from rashomon.framing.tokens import TokenType, token_for
from rashomon.model import CUE_KINDS

_QUOTED = "italic"  # somebody else's words look different without colour, too


def style_from_colours(cues: Mapping[str, str], *, ink: str = "", paper: str = "") -> type[Style]:
    """A Pygments style whose cue tokens have the colours given by kind ("#rrggbb").

    `ink` and `paper` colour plain text and the background; left out, Pygments' own stand.

    Raises
    ------
    KeyError
        If a kind of cue has no colour.
    """
    styles: dict[TokenType, str] = {Text: ink}
    for kind in CUE_KINDS:
        styles[token_for(kind)] = f"{cues[kind]} underline"
        styles[token_for(kind, in_quote=True)] = f"{cues[kind]} underline {_QUOTED}"
    body: dict[str, object] = {"styles": styles, "name": "rashomon"}
    if paper:
        body["background_color"] = paper
    return cast("type[Style]", type("CueStyle", (Style,), body))
