"""Cues made where they are looked at are those that would be made of the whole account."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gui.offsets import OffsetMap
from gui.reading.cue_index import CueIndex
from gui.reading.marks import BlockStarts, Mark, MarkIndex, cue_line_marks, cue_marks
from rashomon.model import CUE_KINDS, AccountAnalysis, Document, FramingCue, Span

TEXT = "😀 “A brutal raid,” she said.\n\nOthers saw no raid 🚢 at all.\nIt was, perhaps, a parade."
OFFSETS = OffsetMap(TEXT)
BLOCKS = BlockStarts(TEXT)
spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda ends: Span(min(ends), max(ends))
)
cues = st.lists(
    st.builds(FramingCue, st.sampled_from(sorted(CUE_KINDS)), spans, st.just("made up")),
    max_size=12,
)


def account(found: list[FramingCue]) -> AccountAnalysis:
    return AccountAnalysis(Document("d", TEXT), (), tuple(found))


def seen(index: MarkIndex | CueIndex) -> list[list[tuple[str, int, int]]]:
    """In each block the parts of marks to be seen in it."""
    return [
        sorted((piece.mark.key, piece.start, piece.end) for piece in index.in_block(number))
        for number in range(len(BLOCKS.starts))
    ]


@given(cues)
@settings(max_examples=200)
def test_each_block_shows_what_it_would_of_the_whole_account(found: list[FramingCue]) -> None:
    for make in (cue_marks, cue_line_marks):
        whole = MarkIndex(make(account(found), OFFSETS), BLOCKS)
        assert seen(CueIndex(account(found), OFFSETS, BLOCKS, make)) == seen(whole)


@given(cues, spans)
@settings(max_examples=200)
def test_inside_a_mention_stands_what_would_of_the_whole_account(
    found: list[FramingCue], span: Span
) -> None:
    mention = [Mark(OFFSETS.to_qt(span.start), OFFSETS.to_qt(span.end), "fact")]
    for make in (cue_marks, cue_line_marks):
        whole = MarkIndex(make(account(found), OFFSETS), BLOCKS).inside(mention, BLOCKS)
        some = CueIndex(account(found), OFFSETS, BLOCKS, make).inside(mention, BLOCKS)
        assert set(some.marks) == set(whole.marks)


@given(cues, st.integers(0, OFFSETS.qt_length))
@settings(max_examples=200)
def test_at_a_place_stand_the_cues_that_hold_it(found: list[FramingCue], position: int) -> None:
    whole = MarkIndex(cue_marks(account(found), OFFSETS), BLOCKS)
    some = CueIndex(account(found), OFFSETS, BLOCKS, cue_marks)
    assert set(some.at(position, BLOCKS)) == set(whole.at(position, BLOCKS))


def test_nothing_is_made_before_it_is_looked_at() -> None:
    asked: list[int] = []

    def make(some: AccountAnalysis, offsets: OffsetMap) -> list[Mark]:
        asked.append(len(some.cues))
        return cue_marks(some, offsets)

    found = [FramingCue("hedge", Span(at, at + 3), "made up") for at in (0, 34, 66)]
    index = CueIndex(account(found), OFFSETS, BLOCKS, make)
    assert not asked
    index.in_block(2)
    index.in_block(2)
    assert asked == [1]
