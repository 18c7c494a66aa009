"""Title, outlet, date and author as a page says them, and nothing it does not say."""

from __future__ import annotations

import pytest
from hypothesis import given

from rashomon.reading.metadata import Metadata, find_metadata, shortened
from tests.rashomon.reading.messy_pages import PAGES, text_of
from tests.rashomon.text.any_text import any_text

STORY = (
    "\n\nThe northern pier of Karst stayed closed on Tuesday after a barge broke loose in the "
    "night, the port authority said.\n\nNobody was hurt, according to the police.\n"
)


def read(head: str, foot: str = "") -> Metadata:
    return find_metadata(head + STORY + foot)


@pytest.mark.parametrize(
    ("head", "title", "outlet"),
    [
        ("Karst pier closed", "Karst pier closed", ""),
        ("Karst pier closed!", "Karst pier closed!", ""),
        ("What closed the Karst pier, and why?", "What closed the Karst pier, and why?", ""),
        ("Karst pier closed | Islands Post", "Karst pier closed", "Islands Post"),
        ("Karst pier closed – The Islands Post", "Karst pier closed", "The Islands Post"),
        ("Karst pier closed - for good", "Karst pier closed - for good", ""),
        ("Nordwire | Barge closes the Karst pier", "Barge closes the Karst pier", "Nordwire"),
        ("The Karst Daily\n\nPier closed after barge breaks loose",
         "Pier closed after barge breaks loose", "The Karst Daily"),
        ("Pier closed after barge breaks loose\n\nThe Karst Daily",
         "Pier closed after barge breaks loose", "The Karst Daily"),
        ("MENU\n\nBarge closes the Karst pier", "Barge closes the Karst pier", ""),
        ("1,200 views\n\nShare\n\nPier closed\n\nPhoto: Petra Holm", "Pier closed", ""),
        ("港口关闭", "港口关闭", ""),
    ],
)  # fmt: skip
def test_the_headline_is_the_title_and_the_name_beside_it_the_outlet(
    head: str, title: str, outlet: str
) -> None:
    found = read(head)
    assert (found.title, found.outlet) == (title, outlet)


def test_a_text_that_begins_with_a_sentence_has_it_shortened_as_its_title() -> None:
    assert find_metadata(STORY).title == (
        "The northern pier of Karst stayed closed on Tuesday after a barge broke loose…"
    )
    assert find_metadata(
        "KARST, May 3 (Nordwire) — Nobody was hurt on Tuesday, police said."
    ).title == ("Nobody was hurt on Tuesday, police said.")
    assert find_metadata("date 2031-05-03 Nobody at all was hurt on Tuesday.").title == (
        "Nobody at all was hurt on Tuesday."
    )


@pytest.mark.parametrize(
    ("head", "foot", "published"),
    [
        ("Pier closed\n\n3 May 2031", "", "2031-05-03"),
        ("Pier closed\n\nPublished: May 3, 2031, 10:15", "", "2031-05-03"),
        ("Pier closed\n\nThe Karst Daily | 3 May 2031", "", "2031-05-03"),
        ("Pier closed\n\nBy Ana Ruiz | 3 May 2031", "", "2031-05-03"),
        ("Pier closed", "\nUpdated on 3 May 2031", "2031-05-03"),
        ("Pier closed\n\n3 May", "", ""),
        ("The pier that was closed on 3 May 2031", "", ""),
    ],
)
def test_the_date_is_taken_from_lines_about_time(head: str, foot: str, published: str) -> None:
    found = read(head, foot)
    assert (found.published, found.published_from) == (published, "text" if published else "")


def test_the_date_of_a_dateline_counts_only_with_its_year() -> None:
    sentence = "The pier of Karst gave way in the night, the port authority said."
    assert find_metadata(f"KARST, May 3, 2031 (Nordwire) - {sentence}").published == "2031-05-03"
    found = find_metadata(f"KARST, May 3 (Nordwire) - {sentence}")
    assert (found.published, found.outlet) == ("", "Nordwire")
    found = find_metadata(f"KARST, May 3, 2031. /NORDWIRE/. {sentence}")
    assert (found.published, found.outlet) == ("2031-05-03", "NORDWIRE")
    assert found.title == sentence


def test_the_file_name_gives_the_date_only_where_the_text_has_none() -> None:
    with_date = find_metadata("Pier closed\n\n3 May 2031" + STORY, file_stem="karst-2031-05-09")
    without = find_metadata("Pier closed" + STORY, file_stem="karst-2031-05-09")
    assert (with_date.published, with_date.published_from) == ("2031-05-03", "text")
    assert (without.published, without.published_from) == ("2031-05-09", "file name")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ana Ruiz", "Ana Ruiz"),
        ("BY ANA RUIZ", "ANA RUIZ"),
        ("By Ana Ruiz and Li Wei in Karst", "Ana Ruiz, Li Wei"),
        ("Written by Otto de la Cruz, professor of shipping in Orva.", "Otto de la Cruz"),
        ("Author: Jon O’Falk | 3 May 2031", "Jon O’Falk"),
        ("Von Jörg Lund", "Jörg Lund"),
        ("Por Ana Ruiz", "Ana Ruiz"),
        ("By Sunday evening", ""),
        ("By the harbour", ""),
    ],
)
def test_the_author_stands_in_the_byline(line: str, author: str) -> None:
    assert read(f"Northern pier closed\n\n{line}").author == author


def test_the_outlet_may_stand_in_the_byline_or_at_the_foot() -> None:
    assert read("Pier closed\n\nBy Ana Ruiz, Karst News").outlet == "Karst News"
    assert read("Pier closed", "\nSource: The Islands Post").outlet == "The Islands Post"
    assert read("Pier closed", "\n© 2031 Nordwire. All rights reserved.").outlet == "Nordwire"
    assert read(
        "Pier closed", "\nThis article was first published in The Islands Post."
    ).outlet == ("The Islands Post")


def test_an_address_line_is_the_url() -> None:
    assert read("Pier closed", "\nSource: https://karst.example/pier").url == (
        "https://karst.example/pier"
    )


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("donation blog",
         ("Who Profits From The Closed Port Of Karst?", "Harbourfront", "", "Otto Brand")),
        ("agency page",
         ("Barge breaks loose in Karst, two ferry lines suspended", "Nordwire", "2031-05-03",
          "Ana Ruiz, Li Wei")),
        ("scraped page",
         ("Pier of Karst gives way under barge", "Islands Post Shipping News", "", "")),
        ("local paper",
         ("Northern pier stays shut, council says", "The Karst Daily", "2031-05-04", "")),
        ("Spanish page",
         ("Una barcaza rompe el muelle norte de Karst", "", "2031-05-03", "Ana Ruiz")),
        ("chronology",
         ("How the northern pier was lost", "The Karst Daily", "2031-05-10", "Ida Moen")),
        ("widget inside the article", ("Islands ask for an airlift", "", "", "")),
        ("broadcaster",
         ("Karst pier collapse: Ferry services suspended after barge accident", "NNC News", "",
          "Ana Ruiz")),
        ("newsletter", ("The pier was never safe", "Otto Brand", "2031-05-04", "")),
        ("wire page", ("Northern pier of Karst destroyed by barge", "", "2031-05-04", "")),
    ],
)  # fmt: skip
def test_messy_pages_say_who_they_are(page: str, expected: tuple[str, str, str, str]) -> None:
    found = find_metadata(text_of(PAGES[page]))
    assert (found.title, found.outlet, found.published, found.author) == expected


def test_a_title_is_cut_at_a_word_and_never_longer_than_asked() -> None:
    assert shortened("The pier stayed closed, officials said", 24) == "The pier stayed closed…"
    assert shortened("short") == "short"
    assert shortened("x" * 300) == "x" * 79 + "…"


@given(any_text)
def test_nothing_is_found_that_is_not_in_the_text(text: str) -> None:
    found = find_metadata(text)
    squeezed = "".join(text.split())
    for value in (found.title.rstrip("…"), found.outlet, found.url):
        assert "".join(value.split()) in squeezed
