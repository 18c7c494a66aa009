"""An account's genre is what its page calls it, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import Document
from rashomon.reading.genre import genre_of

PROSE = "The ferry Orlin ran aground off Tessel on Saturday with 212 passengers on board."


def account(text: str = PROSE, **details: str) -> Document:
    return Document("d", text, **details)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Editorial: The Orlin must not sail again", "editorial"),
        ("OPINION | Who watches the ferries?", "opinion"),
        ("The Orlin, a year on – Analysis", "analysis"),
        ("Live updates: ferry aground off Tessel", "live"),
    ],
)
def test_the_title_names_the_genre(title: str, kind: str) -> None:
    found = genre_of(account(title=title))
    assert found is not None
    assert (found.kind, found.where) == (kind, "title")


def test_a_line_of_its_own_above_the_article_names_it() -> None:
    found = genre_of(account(f"Opinion\n\nWho watches the ferries?\n\n{PROSE}"))
    assert found is not None
    assert (found.kind, found.words, found.where) == ("opinion", "Opinion", "line")


def test_the_section_may_stand_beside_it_on_the_line() -> None:
    found = genre_of(account(f"Analysis | Shipping\n\nWhy ferries sink\n\n{PROSE}"))
    assert found is not None
    assert found.kind == "analysis"


def test_the_name_of_a_section_in_a_menu_says_nothing() -> None:
    assert genre_of(account(f"News\nOpinion\nSport\n\nFerry aground\n\n{PROSE}")) is None


def test_a_word_below_the_first_sentence_says_nothing() -> None:
    assert genre_of(account(f"{PROSE}\n\nOpinion\n\n{PROSE}")) is None


def test_a_word_inside_the_title_says_nothing() -> None:
    assert genre_of(account(title="Ferry owner asks for a second opinion")) is None
    assert genre_of(account(title="Captain: opinion of engineers was ignored")) is None


def test_a_part_of_the_address_names_it() -> None:
    found = genre_of(account(url="https://courier.example/opinion/2030/05/orlin"))
    assert found is not None
    assert (found.kind, found.where) == ("opinion", "url")
    assert genre_of(account(url="https://courier.example/news/opinion-poll")) is None


def test_other_languages_have_words_of_their_own() -> None:
    found = genre_of(account(title="Análisis: el ferry encallado", language="es"))
    assert found is not None
    assert found.kind == "analysis"


@given(st.text(max_size=300), st.text(max_size=80))
def test_any_text_and_title_can_be_asked(text: str, title: str) -> None:
    found = genre_of(account(text, title=title))
    assert found is None or found.words.casefold() in (text + title).casefold()
