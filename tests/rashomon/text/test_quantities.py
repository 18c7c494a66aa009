"""Quantities in invented phrases: values, units, what is counted, what became of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import Span
from rashomon.text.numbers import number_of
from rashomon.text.quantities import Quantity, find_quantities


def only(text: str) -> Quantity:
    (found,) = find_quantities(text, Span(0, len(text)))
    return found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nine dockers", 9),
        ("9 dockers", 9),
        ("twenty-five dockers", 25),
        ("two hundred and fifty thousand crowns", 250_000),
        ("1,970 dockers", 1970),
        ("1.2 million dockers", 1_200_000),
        ("1.2m dockers", 1_200_000),
        ("half a million dockers", 500_000),
        ("a dozen dockers", 12),
    ],
)
def test_words_and_figures_have_one_value(text: str, value: float) -> None:
    found = only(text)
    assert (found.low, found.high) == (value, value)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value"),
    [
        ("a 76-kilometre border", "length", "m", 76_000),
        ("47 miles of coast", "length", "m", 75_639.168),
        ("$5bn loan", "money", "$", 5e9),
        ("41 cents a share", "money", "$", 0.41),
        ("12 per cent of voters", "percent", "%", 12),
        ("2.5% of voters", "percent", "%", 2.5),
        ("5 percentage points", "points", "points", 5),
        ("2 square miles", "area", "m2", 2 * 1609.344**2),
        ("two weeks", "duration", "s", 14 * 86_400),
        ("a 45-year-old docker", "age", "year", 45),
        ("Ada Orne, 61, said", "age", "year", 61),
    ],
)
def test_units_come_down_to_one_base(text: str, kind: str, unit: str, value: float) -> None:
    found = only(text)
    assert (found.kind, found.unit) == (kind, unit)
    assert found.low == pytest.approx(value)


def test_vague_words_are_ranges() -> None:
    found = only("dozens of dockers")
    assert (found.low, found.high) == (24, 99)


def test_what_leads_a_figure_in_is_kept() -> None:
    assert only("more than 40 dockers").lead == ">"
    assert only("at least 40 dockers").lead == ">="
    assert only("nearly $40 million").lead == "~<"


def test_the_role_of_those_counted_is_theirs_and_not_their_neighbours() -> None:
    text = "Forty dockers were killed, 100 wounded and nine visiting clerks left."
    found = find_quantities(text, Span(0, len(text)))
    assert [(item.low, item.role) for item in found] == [(40, "dead"), (100, "hurt"), (9, "")]


def test_the_nouns_after_a_figure_tell_what_is_counted() -> None:
    assert only("nine visiting harbour clerks in Velm").nouns == ("visiting", "harbour", "clerks")


@pytest.mark.parametrize(
    "text", ["one of the men", "no one came", "at 10:30", "a 3-1 win", "this one is red"]
)
def test_pronouns_times_and_scores_are_no_quantities(text: str) -> None:
    assert find_quantities(text, Span(0, len(text))) == ()


def test_other_languages_have_figures_but_no_number_words() -> None:
    text = "neun Arbeiter, 9 Arbeiter, one Arbeiter, 5%"
    found = find_quantities(text, Span(0, len(text)), "de")
    assert [item.low for item in found] == [9, 5]


def test_number_words_and_figures_compare_equal() -> None:
    assert number_of("nine") == number_of("9") == 9
    assert number_of("twenty-five") == 25
    assert number_of("1,200") == 1200
    assert number_of("harbour") is None


@given(st.text(alphabet="0123456789.,-$%£ aonethudrm/:\n", max_size=60))
def test_whatever_the_text_spans_hold_their_figures(text: str) -> None:
    for found in find_quantities(text, Span(0, len(text))):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.low <= found.high
