from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.annotation.counting import (
    count_by_account,
    recounted,
    tags_by_account,
    tags_together,
)
from rashomon.codebook_edits import place_tag, tree_order
from rashomon.model import Anchor, Annotation, Codebook, Document, Project, Review, Span, Tag

A, B = Document("a", "x" * 100), Document("b", "y" * 100)
TAGS = (Tag("frame", "Frame", "#111111"), Tag("blame", "Blame", "#222222", "", "frame"),
        Tag("hedge", "Hedge", "#333333"))  # fmt: skip


def item(name: str, document: str, start: int, end: int, *tags: str) -> Annotation:
    return Annotation(name, Anchor(document, Span(start, end), ""), tags)


ITEMS = (
    item("long", "a", 0, 50, "frame"),
    item("short", "a", 5, 10, "blame"),
    item("other", "a", 20, 25, "blame", "hedge"),
    item("touching", "a", 50, 60, "hedge"),
    item("far", "b", 0, 5, "blame"),
)
PROJECT = Project("p", "", (A, B), Codebook(TAGS), ITEMS)


def test_tags_are_counted_by_account() -> None:
    assert count_by_account(PROJECT)["blame"] == {"a": 2, "b": 1}
    table = tags_by_account(PROJECT)
    assert table.counts["blame", "a"] == ("short", "other")
    assert table.count("frame", "b") == 0


def test_a_tag_counts_what_stands_below_it_where_asked() -> None:
    table = tags_by_account(PROJECT, with_subtree=True)
    assert table.counts["frame", "a"] == ("long", "short", "other")
    assert table.count("frame", "b") == 1


def test_tags_meet_where_their_passages_share_words_not_where_they_touch() -> None:
    table = tags_together(PROJECT)
    assert table.counts["frame", "blame"] == ("long",)
    assert table.counts["blame", "frame"] == ("short", "other")
    assert table.counts["frame", "hedge"] == ("long",)
    assert table.counts["blame", "hedge"] == ("other",)
    assert table.counts["hedge", "hedge"] == ("other", "touching")


def test_a_passage_in_review_counts_nowhere() -> None:
    anchor = replace(ITEMS[4].anchor, review=Review(Span(0, 5), "gone"))
    project = replace(PROJECT, annotations=(*ITEMS[:4], replace(ITEMS[4], anchor=anchor)))
    assert count_by_account(project)["blame"] == {"a": 2}
    assert tags_together(project).count("blame", "blame") == 2


spans = st.tuples(
    st.integers(0, 20), st.integers(1, 8), st.sets(st.sampled_from(("frame", "blame", "hedge")))
)


@given(st.lists(spans, max_size=8))
def test_meeting_is_what_looking_at_every_pair_finds(made: list[tuple[int, int, set[str]]]) -> None:
    items = tuple(
        item(str(number), "a", start, start + length, *sorted(tags))
        for number, (start, length, tags) in enumerate(made)
    )
    table = tags_together(replace(PROJECT, annotations=items))
    for row in TAGS:
        for column in TAGS:
            expected = {
                one.id
                for one in items
                for two in items
                if row.id in one.tags and column.id in two.tags
                and one.anchor.span.overlap(two.anchor.span)
                and (row is not column or one is two)
            }  # fmt: skip
            assert set(table.counts.get((row.id, column.id), ())) == expected


@given(st.lists(st.sampled_from(ITEMS)), st.lists(st.sampled_from(ITEMS)))
def test_counting_only_what_changed_gives_what_counting_all_gives(
    before: list[Annotation], after: list[Annotation]
) -> None:
    known = count_by_account(replace(PROJECT, annotations=tuple(before)))
    expected = count_by_account(replace(PROJECT, annotations=tuple(after)))
    assert recounted(known, before, after) == expected


def test_a_tree_is_read_parent_first_and_circles_lose_no_tag() -> None:
    frame, blame, hedge = TAGS
    book = Codebook((hedge, blame, frame))
    assert [tag.id for tag in tree_order(book)] == ["hedge", "frame", "blame"]
    circle = Codebook((replace(frame, parent="blame"), blame, hedge))
    assert {tag.id for tag in tree_order(circle)} == {"frame", "blame", "hedge"}


def test_a_tag_is_placed_below_another_but_never_below_itself() -> None:
    after = place_tag(PROJECT, "hedge", "frame", 1)
    assert [tag.id for tag in after.codebook.tags] == ["frame", "hedge", "blame"]
    assert after.codebook.tags[1].parent == "frame"
    with pytest.raises(ValueError, match="below itself"):
        place_tag(PROJECT, "frame", "blame", 0)
