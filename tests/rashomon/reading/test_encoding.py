"""Bytes to characters, without turning short texts into nonsense."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.reading.encoding import decode

STORY = "The harbour was “closed” – said Mme. Ruiz of El Niño’s café.\n"
CYRILLIC = "Порт закрыт во вторник, сообщили власти города. Два парома остались у причала. "
GREEK = "Το λιμάνι έκλεισε την Τρίτη, είπαν οι αρχές. Δύο πλοία έμειναν δεμένα. "
POLISH = "Port został zamknięty we wtorek, mówią urzędnicy. Żaden prom nie wypłynął. "
JAPANESE = "港は火曜日に閉鎖されたと当局は述べた。フェリー二隻が港に残った。"
CHINESE = "官员说，港口周二关闭。两艘渡轮留在港口，旅客在学校过夜。"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "utf-32-le"),
        (b"", "cp1252"),
    ],
)
def test_unicode_with_and_without_a_mark_and_windows_1252_are_certain(
    mark: bytes, encoding: str
) -> None:
    decoded = decode(mark + STORY.encode(encoding))
    assert (decoded.text, decoded.guessed, decoded.replaced) == (STORY, False, 0)


@pytest.mark.parametrize("text", ["Café", "El niño cayó", "naïve", "“Nein”", "Ærø – 5 €", "São"])
def test_short_western_texts_stay_western(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(CYRILLIC, "cp1251"), (CYRILLIC, "koi8-r"), (GREEK, "cp1253"), (POLISH, "cp1250"),
     (JAPANESE, "shift-jis"), (JAPANESE, "euc-jp"), (CHINESE, "gb18030")],
)  # fmt: skip
def test_other_code_pages_are_guessed_and_called_a_guess(text: str, encoding: str) -> None:
    decoded = decode((text * 4).encode(encoding))
    assert (decoded.text, decoded.guessed) == (text * 4, True)


def test_utf_8_with_broken_bytes_keeps_its_other_letters() -> None:
    decoded = decode((STORY * 3).encode() + b"\xff\xfe end")
    assert decoded.text.startswith(STORY * 3)
    assert (decoded.encoding, decoded.replaced) == ("UTF-8", 2)


def test_utf_8_cut_in_the_middle_of_a_letter_loses_only_that() -> None:
    decoded = decode(("Łódź " * 20 + "ź").encode()[:-1])
    assert decoded.text == "Łódź " * 20 + "\ufffd"


@given(st.binary(min_size=1, max_size=200))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80))
def test_utf_8_is_always_read_as_what_was_written(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
