from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import Span
from rashomon.text.reading_units import (
    clauses_of,
    extended,
    paragraph_around,
    units_around,
    word_around,
)

TEXT = (
    "The ferry Orlin ran aground off Tessel, with 2,120 people (most of them well-fed) on board. "
    "Nobody was hurt — so far.\n\nNext day, fog."
)
SENTENCES = (Span(0, 91), Span(92, 117), Span(119, 133))


def words(span: Span | None) -> str:
    assert span is not None
    return span.of(TEXT)


def test_a_clause_ends_at_punctuation_but_not_inside_a_figure() -> None:
    assert [words(each) for each in clauses_of(TEXT, SENTENCES[0])] == [
        "The ferry Orlin ran aground off Tessel",
        "with 2,120 people",
        "most of them well-fed",
        "on board.",
    ]
    assert [words(each) for each in clauses_of(TEXT, SENTENCES[1])] == [
        "Nobody was hurt",
        "so far.",
    ]


def test_clauses_are_cut_in_scripts_that_write_without_spaces() -> None:
    text = "渡轮搁浅，无人受伤。"
    assert [each.of(text) for each in clauses_of(text, Span(0, len(text)))] == [
        "渡轮搁浅",
        "无人受伤。",
    ]


def test_a_selection_grows_from_word_to_paragraph_and_stops_there() -> None:
    chosen = Span(47, 47)
    grown: list[str] = []
    while (wider := extended(TEXT, SENTENCES, chosen)) != chosen:
        chosen = wider
        grown.append(words(chosen))
    assert grown == [
        "2,120",
        "with 2,120 people",
        words(SENTENCES[0]),
        words(Span(0, 117)),
    ]


def test_a_selection_over_two_clauses_grows_to_both() -> None:
    assert words(extended(TEXT, SENTENCES, Span(35, 50))) == words(Span(0, 57))


def test_words_hold_hyphens_and_apostrophes() -> None:
    assert words(word_around(TEXT, TEXT.index("fed"), SENTENCES[0])) == "well-fed"
    assert word_around("...", 0, Span(0, 3)) is None


def test_between_paragraphs_the_next_one_is_meant() -> None:
    assert words(paragraph_around(TEXT, 118)) == "Next day, fog."
    assert paragraph_around("a\n\n\n", 4) is None


@given(st.text(alphabet="ab ,.;(—)\n1，é🎪", max_size=40), st.data())
def test_each_unit_holds_the_one_before_and_is_wider(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    chosen = Span(start, end)
    before = chosen
    for unit in units_around(text, (), chosen):
        assert unit.contains(before)
        assert unit != before
        before = unit
