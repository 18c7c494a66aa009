"""Dates in invented sentences, absolute and relative to the account's own date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import Span
from rashomon.text.dates import DateMention, find_dates, published_day

WEDNESDAY = "2031-03-19"


def only(text: str, published: str = WEDNESDAY) -> DateMention:
    (found,) = find_dates(text, Span(0, len(text)), published)
    return found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on 12 March 2031", date(2031, 3, 12)),
        ("on March 12, 2031", date(2031, 3, 12)),
        ("on 2031-03-12", date(2031, 3, 12)),
        ("on Wednesday, 12 March", date(2031, 3, 12)),
        ("on Sept. 3", date(2030, 9, 3)),
        ("on Sunday", date(2031, 3, 16)),
        ("on Sunday (16)", date(2031, 3, 16)),
        ("on Wednesday", date(2031, 3, 19)),
        ("last Wednesday", date(2031, 3, 12)),
        ("next Friday", date(2031, 3, 21)),
        ("yesterday", date(2031, 3, 18)),
        ("tomorrow", date(2031, 3, 20)),
        ("three days ago", date(2031, 3, 16)),
    ],
)
def test_a_day_is_found_from_the_accounts_own_date(text: str, day: date) -> None:
    found = only(text)
    assert (found.first, found.last) == (day, day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("last month", date(2031, 2, 1), date(2031, 2, 28)),
        ("in March 2030", date(2030, 3, 1), date(2030, 3, 31)),
        ("since 2001", date(2001, 1, 1), date(2001, 12, 31)),
        ("in the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("last week", date(2031, 3, 10), date(2031, 3, 16)),
    ],
)
def test_longer_times_have_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    found = only(text)
    assert (found.first, found.last) == (first, last)


def test_without_an_own_date_a_weekday_stays_open() -> None:
    found = only("on Sunday (16)", published="")
    assert (found.first, found.weekday, found.day) == (None, 6, 16)


@pytest.mark.parametrize(
    "text",
    ["It may rain.", "They march on.", "20 years of talks may end", "1200 people", "the sun rose"],
)
def test_no_dates_are_invented(text: str) -> None:
    assert find_dates(text, Span(0, len(text)), WEDNESDAY) == ()


def test_a_day_that_no_month_has_is_no_date() -> None:
    assert find_dates("on 2031-02-30", Span(0, 13), "") == ()


def test_the_own_date_may_be_a_year_or_a_month() -> None:
    assert published_day("2031") == (date(2031, 1, 1), date(2031, 12, 31))
    assert published_day("2031-02") == (date(2031, 2, 1), date(2031, 2, 28))
    assert published_day("") is None


@given(st.text(alphabet="0123456789 MayMrch.,-Sundaylstekgo()", max_size=60))
def test_whatever_the_text_spans_lie_in_it(text: str) -> None:
    for found in find_dates(text, Span(0, len(text)), WEDNESDAY):
        assert 0 <= found.span.start < found.span.end <= len(text)
