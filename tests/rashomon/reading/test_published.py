"""Dates of publication: taken where they are plain, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given

from rashomon.reading.published import (
    date_and_name,
    date_of_file_name,
    date_of_line,
    find_date,
    is_time_line,
    leading_date,
)
from tests.rashomon.text.any_text import any_text


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3 May 2031", "2031-05-03"),
        ("May 3, 2031", "2031-05-03"),
        ("Sept. 3rd, 2031 | 4:05 PM", "2031-09-03"),
        ("Published: Sat, 3 May 2031 14:05 GMT", "2031-05-03"),
        ("Last updated on 2031-05-03T10:00:00Z", "2031-05-03"),
        ("3. Mai 2031, 10.15 Uhr", "2031-05-03"),
        ("3 de mayo de 2031", "2031-05-03"),
        ("samedi 3 mai 2031 à 10h15", "2031-05-03"),
        ("3 мая 2031", "2031-05-03"),
        ("3 مايو 2031", "2031-05-03"),
        ("2031年5月3日", "2031-05-03"),
        ("28/07/2031", "2031-07-28"),
        ("7/28/2031", "2031-07-28"),
        ("03.05.2031", "2031-05-03"),
        ("May 2031", "2031-05"),
        ("03/05/2031", "2031"),  # March or May, depending on the country
        ("31 February 2031", ""),
        ("May 2031 was hot", ""),
        ("The talks of 3 May 2031 failed", ""),
        ("3 May", ""),
    ],
)
def test_a_line_about_time_gives_its_date(line: str, date: str) -> None:
    assert date_of_line(line) == date


def test_a_time_of_day_is_a_line_about_time_without_a_date() -> None:
    assert is_time_line("9:42 p.m.")
    assert not is_time_line("At 9:42 p.m. the pier gave way")


def test_a_name_beside_a_date_is_told_apart() -> None:
    assert date_and_name("The Karst Daily | 3 May 2031") == ("2031-05-03", "The Karst Daily")
    assert date_and_name("3 May 2031 – Ana Ruiz") == ("2031-05-03", "Ana Ruiz")
    assert date_and_name("Pier closed - 3 May 2031 was the last day of it") == ("", "")


def test_a_date_left_before_the_first_sentence_is_found() -> None:
    assert leading_date("date 2031-05-03 The port") == ("2031-05-03", 15)
    assert leading_date("Date palms die in Karst") == ("", 0)


@pytest.mark.parametrize(
    ("stem", "date"),
    [("4-karst-2031-05-03", "2031-05-03"), ("20310503_karst", "2031-05-03"), ("20311503", ""),
     ("karst_2031_05_03", "2031-05-03"), ("1234203105039", ""), ("karst", "")],
)  # fmt: skip
def test_dates_of_file_names(stem: str, date: str) -> None:
    assert date_of_file_name(stem) == date


@given(any_text)
def test_whatever_is_found_is_an_iso_date(text: str) -> None:
    for found in (find_date(text), date_of_line(text)):
        assert not found or found.replace("-", "").isdigit()
