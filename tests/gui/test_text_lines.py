from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from gui.text_lines import first_line, fit_lines, reads_right_to_left, shortened

FONT = QFont("Noto Sans", 10)


def test_a_short_text_stays_on_one_line(qapp: object) -> None:
    assert fit_lines("A ferry", FONT, 500, 2) == ("A ferry",)


def test_a_long_text_breaks_at_words_and_ends_in_an_ellipsis(qapp: object) -> None:
    lines = fit_lines("The ferry ran aground off the northern point at night", FONT, 110, 2)
    assert len(lines) == 2
    assert not lines[0].endswith(("…", " "))
    assert lines[1].endswith("…")


def test_emoji_before_a_break_lose_no_letter(qapp: object) -> None:
    text = "🚢🚢🚢 ferry aground near the northern point"
    assert " ".join(fit_lines(text, FONT, 100, 20)) == text


@given(st.text(max_size=80), st.integers(20, 400), st.integers(1, 3))
def test_no_line_is_wider_than_asked(qapp: object, text: str, width: int, most: int) -> None:
    lines = fit_lines(text, FONT, width, most)
    assert len(lines) <= most
    if text.isascii():
        assert all(QFontMetricsF(FONT).horizontalAdvance(line) <= width + 1 for line in lines)


def test_no_room_gives_no_lines(qapp: object) -> None:
    assert fit_lines("word", FONT, 0, 2) == ()


def test_shortening_cuts_at_a_word_and_marks_it() -> None:
    assert shortened("one two, three four", 10) == "one two…"


def test_shortening_leaves_short_texts_alone() -> None:
    assert shortened("one  two\nthree", 20) == "one two three"


def test_shortening_cuts_a_word_that_is_too_long_by_itself() -> None:
    assert shortened("abcdefghij", 4) == "abcd…"


def test_the_first_line_is_the_first_that_holds_anything() -> None:
    assert first_line("\n  \n second \nthird") == "second"
    assert first_line("") == ""


@pytest.mark.parametrize(
    ("text", "backwards"),
    [("9 أشخاص", True), ("«עיר» port", True), ("port مدينة", False), ("123", False)],
)
def test_the_first_strong_letter_gives_the_direction(text: str, backwards: bool) -> None:
    assert reads_right_to_left(text) is backwards
