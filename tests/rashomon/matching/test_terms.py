"""Sentences become terms whose spans count in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.terms import Term, sentence_terms
from rashomon.model import Span


def _terms(text: str, language: str = "en") -> tuple[Term, ...]:
    return sentence_terms(text, Span(0, len(text)), language)


def _keys(text: str, language: str = "en") -> set[str]:
    return {term.key for term in _terms(text, language)}


def test_a_country_its_people_and_its_capital_are_one_term() -> None:
    assert _keys("France") == _keys("French") == _keys("Paris")


def test_the_pronoun_us_is_no_country() -> None:
    assert not any(term.kind == "place" for term in _terms("They told us nothing."))


def test_a_number_takes_its_scale() -> None:
    assert _keys("2.4 billion") == _keys("2,400 million") == _keys("$2.4bn")


def test_a_number_knows_what_it_counts() -> None:
    numbers = [term for term in _terms("Nine people and 46 feet") if term.kind == "number"]
    assert [term.counted for term in numbers] == ["peopl", "foot"]


def test_hashtags_are_read_as_the_words_they_are_made_of() -> None:
    assert _keys("#dam") == _keys("dam")
    assert _keys("After #VelmDam") == _keys("After Velm Dam")
    assert _keys("says @IlkaMoor") == _keys("says Ilka Moor")
    assert _keys("on #flood_alert_7") == _keys("on flood alert 7")


def test_words_of_a_hashtag_stand_where_they_stand() -> None:
    text = "The #VelmDam_burst."
    assert [term.span.of(text) for term in _terms(text)] == ["The", "Velm", "Dam", "burst"]


def test_a_lone_number_sign_is_no_tag() -> None:
    assert _keys("#1") == _keys("1")
    assert _keys("# @") == set()


def test_hyphenated_words_are_read_in_pieces() -> None:
    assert {"le", "lead", "troop"} & _keys("Kremlin-led troops")


def test_the_speaker_counts_less_than_what_is_said() -> None:
    terms = _terms("Harbour spokeswoman Ilka Moor said that the bridge collapsed.")
    shares = {term.text: term.share for term in terms}
    assert shares["said"] < shares["Moor"] < shares["bridge"] == shares["collapsed"] == 1


def test_chinese_is_read_in_pairs_of_characters() -> None:
    assert {"外交", "交部"} <= _keys("外交部", "zh")


@given(st.text(max_size=60))
def test_spans_hold_what_the_terms_say_and_stand_in_order(text: str) -> None:
    terms = _terms(text)
    assert all(term.span.end <= len(text) and len(term.span) for term in terms)
    starts = [term.span.start for term in terms]
    assert starts == sorted(starts)
