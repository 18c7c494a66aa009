"""Offsets in code points and in UTF-16 units agree for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.offsets import OffsetMap

texts = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from("😀👩‍👩‍👧🏽é𝔘\u0301\u200d日ا"),
    )
)


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_each_offset_equals_the_length_of_the_encoded_text_before_it(text: str) -> None:
    offsets = OffsetMap(text)
    for at in range(len(text) + 1):
        assert offsets.to_qt(at) == utf16_units(text[:at])


@given(texts)
def test_the_way_back_leads_home(text: str) -> None:
    offsets = OffsetMap(text)
    assert [offsets.from_qt(offsets.to_qt(at)) for at in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@given(texts)
def test_the_middle_of_a_surrogate_pair_is_taken_for_its_start(text: str) -> None:
    offsets = OffsetMap(text)
    for at, character in enumerate(text):
        if character > "\uffff":
            assert offsets.from_qt(offsets.to_qt(at) + 1) == at


def test_combining_marks_and_joined_emoji_count_as_the_code_points_they_are() -> None:
    offsets = OffsetMap("e\u0301 👩🏽‍🚒 x")
    assert offsets.to_qt(len("e\u0301 👩🏽‍🚒 ")) == 11
    assert offsets.from_qt(11) == 8


@pytest.mark.parametrize("outside", [-1, 3])
def test_an_offset_outside_the_text_is_refused(outside: int) -> None:
    with pytest.raises(ValueError, match="outside a text"):
        OffsetMap("ab").to_qt(outside)
    with pytest.raises(ValueError, match="outside a text"):
        OffsetMap("ab").from_qt(outside)


@given(st.lists(st.tuples(st.text("a😀", max_size=3), st.booleans()), max_size=12))
def test_line_ends_that_the_text_lacks_count_for_what_follows_them(
    parts: list[tuple[str, bool]],
) -> None:
    text, shown, inserted = "", "", []
    for part, cut in parts:
        if cut and text[-1:] != "\n":
            inserted.append(len(text))
            shown += "\n"
        text, shown = text + part + "b", shown + part + "b"
    offsets = OffsetMap(text, inserted)
    units = shown.encode("utf-16-le")
    assert offsets.qt_length == len(units) // 2
    for at, character in enumerate(text):
        start = 2 * offsets.to_qt(at)
        assert units[start:].decode("utf-16-le")[0] == character
        assert offsets.from_qt(offsets.to_qt(at)) == at
    for at in inserted:  # before the line end and after it is one place of the text
        assert offsets.from_qt(offsets.to_qt(at) - 1) == at
