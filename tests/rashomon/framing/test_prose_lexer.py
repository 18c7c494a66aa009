"""The Pygments lexer and style that show cues."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.token import Text, Token

from rashomon.framing.lexer import ProseLexer
from rashomon.framing.style import style_from_colours
from rashomon.framing.tokens import kind_of, token_for
from rashomon.model import CUE_KINDS, FramingCue, Span

COLOURS = {kind: f"#{number:06x}" for number, kind in enumerate(CUE_KINDS, 0x101010)}


def test_cues_become_tokens_and_the_rest_is_text() -> None:
    text = "It may rain."
    lexer = ProseLexer([FramingCue("hedge", Span(3, 6), "list: hedges (modal)")])
    assert list(lexer.get_tokens_unprocessed(text)) == [
        (0, Text, "It "),
        (3, Token.Cue.Hedge, "may"),
        (6, Text, " rain."),
    ]


def test_inside_a_quotation_the_shorter_cue_shows() -> None:
    text = "“a brutal day”"
    lexer = ProseLexer(
        [
            FramingCue("quotation", Span(0, 14), "rule: quotation"),
            FramingCue("loaded", Span(3, 9), "list: loaded (violence)", in_quote=True),
        ]
    )
    assert [(kind, value) for _, kind, value in lexer.get_tokens_unprocessed(text)] == [
        (Token.Cue.Quotation, "“a "),
        (Token.Cue.Loaded.InQuote, "brutal"),
        (Token.Cue.Quotation, " day”"),
    ]


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.sampled_from(CUE_KINDS), st.integers(0, 45), st.integers(0, 10))),
)
def test_whatever_the_cues_the_values_join_to_the_text(
    text: str, cues: list[tuple[str, int, int]]
) -> None:
    made = [FramingCue(kind, Span(start, start + size), "rule") for kind, start, size in cues]  # type: ignore[arg-type]
    tokens = list(ProseLexer(made).get_tokens_unprocessed(text))
    assert "".join(value for _, _, value in tokens) == text
    assert all(text[offset : offset + len(value)] == value for offset, _, value in tokens)
    assert all(value for _, _, value in tokens)


def test_white_space_at_both_ends_stays() -> None:
    text = "\n  It may rain. \n\n"
    assert "".join(value for _, value in ProseLexer().get_tokens(text)) == text


def test_each_kind_has_a_token_and_each_token_its_kind() -> None:
    for kind in CUE_KINDS:
        assert kind_of(token_for(kind)) == kind
        assert kind_of(token_for(kind, in_quote=True)) == kind
    assert kind_of(Text) is None
    with pytest.raises(ValueError, match="mood"):
        token_for("mood")  # type: ignore[arg-type]


def test_the_style_has_the_colours_of_the_theme() -> None:
    style = style_from_colours(COLOURS, ink="#202020", paper="#fefefe")
    assert style.background_color == "#fefefe"
    for kind in CUE_KINDS:
        assert style.style_for_token(token_for(kind))["color"] == COLOURS[kind][1:]
        assert style.style_for_token(token_for(kind))["underline"]
        assert style.style_for_token(token_for(kind, in_quote=True))["italic"]


def test_a_kind_without_a_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        style_from_colours({"hedge": "#101010"})


def test_html_is_written_with_the_style() -> None:
    lexer = ProseLexer([FramingCue("hedge", Span(3, 6), "list: hedges (modal)")])
    formatter = HtmlFormatter(style=style_from_colours(COLOURS), noclasses=True)
    html = highlight("It may rain.", lexer, formatter)
    assert COLOURS["hedge"].lower() in html.lower()
