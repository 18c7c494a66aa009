"""Words, numbers and marks, each with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import Span
from rashomon.text.tokens import Token, kind_of, scan, tokenise
from tests.rashomon.text.any_text import any_text


def tokens_of(text: str, language: str = "en") -> tuple[Token, ...]:
    return tokenise(text, Span(0, len(text)), language)


def texts_of(text: str, language: str = "en") -> list[str]:
    return [token.text for token in tokens_of(text, language)]


@pytest.mark.parametrize(
    "word",
    ["U.S.", "U.S.-led", "d'Ivoire", "O’Neill", "76-kilometer", "1,200-strong", "Covid-19", "AT&T",
     "Ph.D.", "a.m.", "20th", "1990s", "F-16s", "@karst_port", "#karst", "col·laborar", "צה\u05f4ל",
     "https://karst.example/port?id=3", "می\u200cخواهم", "المُتَحَدِّثُ", "हिन्दी", "한국어"],
)  # fmt: skip
def test_a_word_stays_whole(word: str) -> None:
    assert [(token.text, token.kind) for token in tokens_of(word)] == [(word, "word")]


@pytest.mark.parametrize(
    "number",
    ["1,200", "3.5", "9/11", "10%", "$5.2bn", "€30m", "5€", "14:30", "2021-08-16", "10–15", "½",
     "−7", "1\u202f200\u202f000", "١٢٫٥٪"],
)  # fmt: skip
def test_a_number_keeps_its_separators_and_signs(number: str) -> None:
    assert [(token.text, token.kind) for token in tokens_of(number)] == [(number, "number")]


def test_stops_quotes_and_dashes_are_punctuation() -> None:
    found = [
        token.text
        for token in tokens_of("“No,” he said -- twice...")
        if token.kind == "punctuation"
    ]
    assert found == ["“", ",", "”", "--", "..."]


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Halvera’s", "halvera"), ("China's", "china"), ("O’Neill", "o'neill"), ("ÉTAT", "état"),
     ("so\u00adcial", "social"), ("co‑op", "co-op"), ("Straße", "strasse")],
)  # fmt: skip
def test_words_are_folded_for_comparison(word: str, folded: str) -> None:
    assert [token.folded for token in tokens_of(word)] == [folded]


def test_an_elided_article_is_folded_away_in_french_but_not_in_english() -> None:
    assert tokens_of("l’armée", "fr")[0].folded == "armée"
    assert tokens_of("l’armée", "en")[0].folded == "l'armée"


@pytest.mark.parametrize("text", ["港口关闭", "タリバン", "ประเทศ", "ພາສາ", "ខ្មែរ"])
def test_scripts_without_spaces_are_read_letter_by_letter(text: str) -> None:
    found = tokens_of(text)
    assert len(found) > 1
    assert "".join(token.text for token in found) == text
    assert all(token.kind == "word" for token in found)


def test_a_missing_space_after_a_stop_does_not_join_two_words() -> None:
    assert texts_of("in Karst.The minister") == ["in", "Karst", ".", "The", "minister"]


def test_only_the_span_is_read() -> None:
    text = "One ferry sank."
    assert [token.text for token in tokenise(text, Span(4, 9), "en")] == ["ferry"]


@given(any_text)
def test_tokens_stand_in_order_at_their_places_and_hold_all_ink(text: str) -> None:
    found = tokens_of(text)
    end = 0
    for token in found:
        assert token.span.of(text) == token.text
        assert not text[end : token.span.start].strip()
        end = token.span.end
    assert not text[end:].strip()
    assert all(token.text and token.text.strip() and token.folded for token in found)


@given(any_text, st.integers(0, 40), st.integers(0, 40))
def test_the_quick_scan_finds_the_same_tokens(text: str, skipped: int, dropped: int) -> None:
    start = min(skipped, len(text))
    end = max(start, len(text) - dropped)
    slow = [(one.span.start, one.text, one.kind) for one in tokenise(text, Span(start, end), "en")]
    quick = [(at, piece, kind_of(piece, way)) for at, piece, way in scan(text, start, end)]
    assert quick == slow


@pytest.mark.parametrize("unit", ["a", "1", "1-", "a.", "a'", ".", "@_", "www.,", "http://"])
def test_a_megabyte_without_a_space_takes_seconds_not_hours(unit: str) -> None:
    # A quadratic pattern would need days for this; the suite's own time limit stops it.
    text = unit * (1_000_000 // len(unit))
    assert sum(len(token.text) for token in tokens_of(text)) == len(text)
