"""What is drawn of the framing cues: the prose lexer's tokens, in the Pygments style's colours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.offsets import OffsetMap
from gui.reading.marks import cue_line_marks, cue_marks
from gui.theme import load_theme, theme_names
from rashomon.framing.style import style_from_colours
from rashomon.framing.tokens import token_for
from rashomon.model import CUE_KINDS, AccountAnalysis, Document, FramingCue, Span

TEXT = "😀 “A brutal raid,” she said."
QUOTATION = FramingCue("quotation", Span(2, 18), "rule: quotation, curly quotes")
LOADED = FramingCue("loaded", Span(5, 11), "list: loaded words", in_quote=True)
ACCOUNT = AccountAnalysis(Document("d", TEXT), (), (QUOTATION, LOADED))


def test_a_cue_inside_another_interrupts_its_line_and_no_letter_bears_two():
    lines = cue_line_marks(ACCOUNT, OffsetMap(TEXT))
    assert [(line.start, line.end, line.key) for line in lines] == [
        (3, 6, "quotation"),  # in UTF-16 units: the face before it counts two
        (6, 12, "loaded"),
        (12, 19, "quotation"),
    ]


def test_what_is_said_of_a_cue_still_covers_the_whole_of_it():
    said = cue_marks(ACCOUNT, OffsetMap(TEXT))
    assert [(mark.start, mark.end, mark.key) for mark in said] == [
        (3, 19, "quotation"),
        (6, 12, "loaded"),
    ]


def test_a_cue_is_told_with_its_rule_its_term_its_source_and_whose_words_it_is():
    quotation = replace(QUOTATION, source=Span(19, 22))
    loaded = replace(LOADED, term="brutality")
    account = AccountAnalysis(Document("d", TEXT), (), (quotation, loaded))
    assert [mark.note for mark in cue_marks(account, OffsetMap(TEXT))] == [
        "rule: quotation, curly quotes; source: “she”",
        "list: loaded words; listed as “brutality”; inside a quotation",
    ]


@pytest.mark.parametrize("name", theme_names())
def test_cues_wear_the_colours_of_the_pygments_style(name: str):
    theme = load_theme(name)
    style = style_from_colours(theme.cues)
    for kind in CUE_KINDS:
        assert theme.cue(kind).name() == f"#{style.style_for_token(token_for(kind))['color']}"
