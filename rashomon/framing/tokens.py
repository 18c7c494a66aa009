"""Pygments token types of framing cues."""

from __future__ import annotations

from typing import TypeAlias

from pygments.token import Token, _TokenType  # pyright: ignore[reportPrivateUsage]

from rashomon.model import CUE_KINDS, CueKind

# Pygments has no public name for the type of its tokens.
TokenType: TypeAlias = _TokenType

CUE = Token.Cue


def token_for(kind: CueKind, *, in_quote: bool = False) -> TokenType:
    """The token type of a kind of cue: `Token.Cue.Hedge`, or `Token.Cue.Hedge.InQuote`.

    Raises ValueError for a kind that is none.
    """
    if kind not in CUE_KINDS:
        raise ValueError(f"not a kind of cue: {kind}")
    token: TokenType = getattr(CUE, kind.capitalize())
    return token.InQuote if in_quote else token


def kind_of(token: TokenType) -> CueKind | None:
    """The kind of cue that a token type stands for; None for plain text."""
    if token not in CUE or len(token) < 2:
        return None
    return next((kind for kind in CUE_KINDS if kind.capitalize() == token[1]), None)
