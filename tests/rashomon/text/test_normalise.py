"""One text, changed once and no further."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.normalise import count_unreadable, normalise

raw_text = st.text(st.characters(exclude_categories=()), max_size=80)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("\ufeffKarst", "Karst"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("cafe\u0301", "caf\u00e9"),
        ("a\x00b", "a\ufffdb"),
        ("a\ud800b\udfff", "a\ufffdb\ufffd"),
    ],
)
def test_what_programs_disagree_about_is_made_one(raw: str, expected: str) -> None:
    assert normalise(raw) == expected


@pytest.mark.parametrize(
    "kept", ["  a\tb  \n\n\n", "“a” – ‘b’…", "a\u00a0b\u200bc\u2028d", "ﬁ ½ Ａ"]
)
def test_white_space_quotes_dashes_and_invisible_characters_stay(kept: str) -> None:
    assert normalise(kept) == kept


@given(raw_text)
def test_normalising_twice_changes_nothing_more(raw: str) -> None:
    assert normalise(normalise(raw)) == normalise(raw)


@given(raw_text)
def test_normalised_text_can_be_written_as_utf_8_and_is_composed(raw: str) -> None:
    text = normalise(raw)
    assert text.encode("utf-8").decode("utf-8") == text
    assert unicodedata.is_normalized("NFC", text)
    assert not {"\r", "\x00"} & set(text)


def test_a_byte_order_mark_inside_the_text_is_somebodys_character() -> None:
    assert normalise("a\ufeffb") == "a\ufeffb"


def test_unreadable_characters_are_counted() -> None:
    assert count_unreadable("a\x00b\ud800c") == 2
