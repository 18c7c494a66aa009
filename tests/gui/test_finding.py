from __future__ import annotations

from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.finding import find_named
from rashomon.model import Tag

NAME = attrgetter("name")

TAGS = tuple(
    Tag(name, name, "#000000")
    for name in ("Unnamed source", "Official source", "Source", "Hedge", "Re-source cut")
)


def found(query: str) -> list[str]:
    return [tag.name for tag in find_named(query, TAGS, NAME)]


def test_nothing_typed_finds_all_in_order() -> None:
    assert find_named("  ", TAGS, NAME) == TAGS


def test_the_whole_name_stands_first_then_words_that_begin_so() -> None:
    assert found("source") == ["Source", "Unnamed source", "Official source", "Re-source cut"]


@pytest.mark.parametrize("typed", ["hegde", "hadge", "hedgee", "hdge"])
def test_one_slip_in_a_short_word_is_forgiven(typed: str) -> None:
    assert found(typed) == ["Hedge"]


def test_two_letters_must_be_right() -> None:
    assert found("hx") == []


@given(st.text(max_size=20))
def test_every_answer_is_a_tag_and_none_comes_twice(query: str) -> None:
    answer = find_named(query, TAGS, NAME)
    assert set(answer) <= set(TAGS)
    assert len(answer) == len(set(answer))


@given(st.sampled_from(TAGS), st.integers(1, 20))
def test_every_start_of_a_name_finds_it(tag: Tag, length: int) -> None:
    assert tag in find_named(tag.name[:length], TAGS, NAME)
