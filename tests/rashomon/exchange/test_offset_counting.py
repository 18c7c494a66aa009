"""Places that others count in bytes-of-a-sort are places of our text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.exchange.offset_counting import CountedText, Passage, Way
from rashomon.text.normalise import normalise

PIECES = st.sampled_from(
    ["\r\n", "\n", "\r", "e\u0301", "é", "🚢", "船", "\u1100\u1161", "a", " ", "of", "שָׁלוֹם", "\x00"]
)
RAW = st.tuples(st.sampled_from(["", "\ufeff"]), st.lists(PIECES, min_size=1, max_size=14)).map(
    lambda pair: pair[0] + "".join(pair[1])
)
WAYS = st.builds(Way, st.booleans(), st.booleans(), st.booleans(), st.booleans())


def numbers(raw: str, start: int, end: int, way: Way) -> tuple[int, int]:
    """The slow way: write the text out as that program sees it, and measure."""

    def count(head: str) -> int:
        seen = head.lstrip("\ufeff").replace("\r\n", "\n")
        seen = seen.replace("\n", "\r\n") if way.two_for_line_end else seen
        units = len(seen.encode("utf-16-le")) // 2 if way.utf16 else len(seen)
        return units + way.mark

    return count(raw[:start]), count(raw[:end]) - way.inclusive


@given(raw=RAW, way=WAYS, data=st.data())
def test_every_way_of_counting_leads_to_the_same_words(raw: str, way: Way, data: st.DataObject):
    text = normalise(raw)
    cuts = [
        place for place in range(raw.startswith("\ufeff"), len(raw) + 1)
        if normalise(raw[:place]) + normalise("x" + raw[place:])[1:] == text
        and raw[place - 1 : place + 1] != "\r\n"
    ]  # fmt: skip
    start = data.draw(st.sampled_from(cuts))
    end = data.draw(st.sampled_from([place for place in cuts if place >= start]))
    counted = CountedText(raw)
    first, last = len(normalise(raw[:start])), len(normalise(raw[:end]))
    span = counted.span(Passage(*numbers(raw, start, end, way)), way)
    assert span == ((first, last) if first < last else None)


@given(raw=RAW, way=WAYS)
def test_a_place_past_the_end_is_no_place(raw: str, way: Way):
    counted = CountedText(raw)
    _, end = numbers(raw, 0, len(raw), way)
    assert counted.span(Passage(1, end + 1), way) is None


def test_a_passage_may_begin_with_a_byte_order_mark_inside_the_text():
    text = "🚢\ufeff🚢 The ferry sank"
    passage = Passage(1, 14, text[1:14])
    assert CountedText(text).fit((1, 14), passage)
