"""Marks are found by block, by key and by place, and overlapping ones get lanes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from invented_accounts import Told, account

from gui.offsets import OffsetMap
from gui.reading.marks import (
    BlockStarts,
    Mark,
    MarkIndex,
    debris_marks,
    decided_sentences,
    in_lanes,
)
from rashomon.model import Anchor, BoilerplateDecision, Sentence

texts = st.text(st.sampled_from("ab😀\n\u2029 "), min_size=1, max_size=60)


def indexed(text: str, marks: list[Mark]) -> tuple[MarkIndex, BlockStarts]:
    blocks = BlockStarts(text)
    return MarkIndex(marks, blocks), blocks


@given(texts, st.data())
def test_the_pieces_of_a_mark_cover_it_but_for_the_ends_of_blocks(
    text: str, data: st.DataObject
) -> None:
    length = OffsetMap(text).qt_length
    start = data.draw(st.integers(0, length))
    mark = Mark(start, data.draw(st.integers(start, length)), "m")
    index, blocks = indexed(text, [mark])
    covered = {
        blocks.starts[number] + inside
        for number in range(len(blocks.starts))
        for piece in index.in_block(number)
        for inside in range(piece.start, piece.end)
    }
    assert covered == set(range(mark.start, mark.end)) - set(blocks.ends)


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 30)), max_size=12))
def test_marks_in_one_lane_never_overlap(spans: list[tuple[int, int]]) -> None:
    placed = in_lanes([Mark(s, s + n, str(i)) for i, (s, n) in enumerate(spans)], clearance=0)
    for i, one in enumerate(placed):
        for two in placed[:i]:
            assert one.lane != two.lane or one.end <= two.start or two.end <= one.start


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 30)), max_size=12), st.data())
def test_the_marks_inside_others_are_those_that_overlap_them(
    spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    marks = [Mark(s, s + n, str(i)) for i, (s, n) in enumerate(spans)]
    start = data.draw(st.integers(0, 80))
    other = Mark(start, start + data.draw(st.integers(1, 40)), "other")
    index, blocks = indexed("a" * 120, marks)
    kept = {mark.key for mark in index.inside([other], blocks).marks}
    assert kept == {m.key for m in marks if m.start < other.end and other.start < m.end}


def test_the_place_right_after_a_mark_still_belongs_to_it() -> None:
    index, blocks = indexed("one two", [Mark(0, 3, "m")])
    assert [mark.key for mark in index.at(3, blocks)] == ["m"]
    assert index.at(4, blocks) == ()


def test_a_persons_word_on_debris_counts_before_the_analysis_has_caught_up() -> None:
    analysed = account("a", [Told("12 shares", debris=True), Told("The quay burnt.")])
    first, second = analysed.sentences
    text = analysed.document.text
    decisions = [
        BoilerplateDecision("1", Anchor("a", first.span, first.span.of(text)), False),
        BoilerplateDecision("2", Anchor("a", second.span, second.span.of(text)), True),
    ]
    decided = decided_sentences(analysed.sentences, decisions)
    assert [sentence.boilerplate for sentence in decided] == [False, True]
    assert decided[1] == Sentence(1, second.span, True, "by hand")
    marked = debris_marks(decided, OffsetMap(text))
    assert [(mark.start, mark.end) for mark in marked] == [(second.span.start, second.span.end)]
