"""Quotations in invented sentences: marks of several languages, nested, broken, unclosed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.quotations import find_quotations

MARKS = st.text(alphabet="a b.,\n“”„‟\"«»‹›「」‘’‚'`sS!5", max_size=80)


def contents(text: str) -> list[str]:
    return [quotation.content.of(text) for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She called it “a quiet day” in Velm.", "a quiet day"),
        ('She called it "a quiet day" in Velm.', "a quiet day"),
        ("She called it ''a quiet day'' in Velm.", "a quiet day"),
        ("Sie sprach von einem „ruhigen Tag“ in Velm.", "ruhigen Tag"),
        ("Elle parle d'un «jour calme» à Velm.", "jour calme"),
        ("Sie sprach von einem »ruhigen Tag« in Velm.", "ruhigen Tag"),
        ("彼女は「静かな日」と言った。", "静かな日"),
        ("She called it ‘a quiet day’ in Velm.", "a quiet day"),
        ("She called it 'a quiet day' in Velm.", "a quiet day"),
    ],
)
def test_each_kind_of_marks_is_read(text: str, expected: str) -> None:
    assert contents(text) == [expected]


def test_apostrophes_are_no_quotations() -> None:
    assert (
        contents("The dockers' strike of the '90s wasn't Velm’s first; 'twas the boys’ idea.") == []
    )


def test_inch_marks_are_no_quotations() -> None:
    assert contents('The bolt was 5" wide and 6\'2" long.') == []


def test_a_quotation_within_a_quotation_is_one_level_deeper() -> None:
    text = "“They told us ‘go home’ twice,” she said."
    assert [(q.content.of(text), q.depth) for q in find_quotations(text)] == [
        ("They told us ‘go home’ twice,", 0),
        ("go home", 1),
    ]


def test_an_opening_mark_that_stands_where_a_closing_one_should_closes() -> None:
    text = "“We will restore the ferry. “\nThe ferry sails."
    (quotation,) = find_quotations(text)
    assert quotation.closed
    assert quotation.content.of(text) == "We will restore the ferry. "


def test_a_quotation_never_leaves_its_paragraph() -> None:
    text = "“We stay\nThe ferry sails” again."
    assert all("\n" not in content for content in contents(text))


def test_a_quotation_goes_on_in_a_paragraph_that_opens_with_a_mark() -> None:
    text = "“We stay. We wait.\n“And we sing,” she said."
    first, second = find_quotations(text)
    assert (first.content.of(text), first.closed) == ("We stay. We wait.", False)
    assert (second.content.of(text), second.closed) == ("And we sing,", True)


def test_an_unclosed_quotation_ends_with_its_sentence() -> None:
    text = 'He said "it never ends. The crowd went home.'
    (quotation,) = find_quotations(text)
    assert (quotation.content.of(text), quotation.closed) == ("it never ends.", False)


def test_a_quotation_without_its_opening_mark_begins_with_its_sentence() -> None:
    text = 'It rained. We waited for hours," she said.'
    (quotation,) = find_quotations(text)
    assert (quotation.content.of(text), quotation.closed) == ("We waited for hours,", False)


def test_a_new_opening_mark_ends_a_quotation_that_was_left_open() -> None:
    text = 'He said "it never ends and left. She said "fine" too.'
    assert contents(text)[-1] == "fine"


@given(MARKS)
def test_whatever_the_marks_spans_lie_in_the_text_in_order(text: str) -> None:
    found = find_quotations(text)
    assert [q.span for q in found] == sorted((q.span for q in found), key=lambda s: s.start)
    for quotation in found:
        assert quotation.span.contains(quotation.content)
        assert quotation.span.end <= len(text)
        assert len(quotation.content) > 0


def test_a_line_of_nothing_but_marks_is_read_in_linear_time() -> None:
    times: list[float] = []
    for count in (20_000, 80_000):
        started = time.perf_counter()
        find_quotations("“a 'b\" " * count)
        times.append(time.perf_counter() - started)
    assert times[1] < 10 * times[0] + 0.1
