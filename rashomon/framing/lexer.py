"""A Pygments lexer for prose whose tokens are the engine's cues.

So the window, the report and anything else that speaks Pygments show the same marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from pygments.lexer import Lexer
from pygments.token import Text

from rashomon.framing.tokens import TokenType, token_for
from rashomon.model import FramingCue


class ProseLexer(Lexer):
    """Emits `Token.Cue.*` where a cue stands, `Text` elsewhere.

    Where cues overlap the text is split, and the shorter cue shows (it is the more particular);
    `Token.Cue.Loaded.InQuote` is a loaded word that somebody else says.
    """

    name = "Prose with framing cues"
    aliases = ("prose-cues",)
    url = "https://pygments.org"

    def __init__(self, cues: Sequence[FramingCue] = (), **options: Any) -> None:
        # Nothing of the text may be changed, or offsets would shift.
        options |= {"stripnl": False, "ensurenl": False}
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]
        self.cues = tuple(cues)

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, TokenType, str]]:
        """(offset, token type, value): offsets are code points, the values join to `text`."""
        edges = {0, len(text)}
        starting: dict[int, list[FramingCue]] = {}
        for cue in self.cues:
            if len(cue.span) and cue.span.end <= len(text):
                edges |= {cue.span.start, cue.span.end}
                starting.setdefault(cue.span.start, []).append(cue)
        active: list[FramingCue] = []
        places = sorted(edges)
        for start, end in pairwise(places):
            active = [cue for cue in active if cue.span.end > start] + starting.get(start, [])
            shown = min(active, key=lambda cue: (len(cue.span), cue.span.start), default=None)
            kind = Text if shown is None else token_for(shown.kind, in_quote=shown.in_quote)
            yield start, kind, text[start:end]


__all__ = ["ProseLexer", "token_for"]
