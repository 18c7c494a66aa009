from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reading.marks import Mark
from gui.reading.matching_parts import apart, part_marks


def test_a_mention_without_parts_matches_whole() -> None:
    (mark,) = part_marks([Mark(3, 9, "f", hue=2)])
    assert (mark.start, mark.end, mark.key, mark.hue) == (3, 9, "f", 2)


def test_a_part_is_tinted_as_its_fact_is_carried() -> None:
    (part,) = part_marks([Mark(0, 20, "f", carried=1.0, parts=((2, 5),))])
    assert part.carried == 1.0


def test_each_part_is_a_mark_of_its_fact() -> None:
    found = part_marks([Mark(0, 20, "f", parts=((2, 5), (9, 14)))])
    assert [(mark.start, mark.end, mark.key) for mark in found] == [(2, 5, "f"), (9, 14, "f")]


def test_two_clauses_of_one_sentence_keep_their_own_facts() -> None:
    found = apart([Mark(0, 5, "f"), Mark(7, 12, "g", lane=1)])
    assert [(mark.start, mark.end, mark.key) for mark in found] == [(0, 5, "f"), (7, 12, "g")]


def test_where_two_facts_overlap_the_lower_lane_is_tinted() -> None:
    found = apart([Mark(0, 20, "f"), Mark(5, 30, "g", lane=1)])
    assert [(mark.start, mark.end, mark.key) for mark in found] == [(0, 20, "f"), (20, 30, "g")]


places = st.tuples(st.integers(0, 60), st.integers(1, 20), st.integers(0, 3))


@given(st.lists(places, max_size=12))
def test_apart_covers_the_same_letters_each_once(drawn: list[tuple[int, int, int]]) -> None:
    marks = [Mark(s, s + n, str(i), lane=lane) for i, (s, n, lane) in enumerate(drawn)]
    found = apart(marks)
    letters = [at for mark in found for at in range(mark.start, mark.end)]
    assert sorted(letters) == sorted({at for m in marks for at in range(m.start, m.end)})
