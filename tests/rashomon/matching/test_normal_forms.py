"""Words and numbers that mean the same share a normal form."""

from __future__ import annotations

import pytest

from rashomon.matching.normal_forms import number_key, parse_number, stem


@pytest.mark.parametrize(
    "words",
    [
        "leave leaves leaving left",
        "evacuate evacuated evacuation",
        "attack attacker attackers",
        "withdraw withdrew withdrawal",
        "propose proposal proposed",
        "agree agreed agreement",
        "stop stopped stopping",
    ],
)
def test_forms_of_one_word_share_a_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("officer", "office"), ("station", "state"), ("wing", "win"), ("news", "new")],
)
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_words_of_other_languages_are_left_alone() -> None:
    assert stem("regierungen", "de") == "regierungen"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nine", 9),
        ("9", 9),
        ("9th", 9),
        ("twenty-five", 25),
        ("19,000", 19_000),
        ("7.8", 7.8),
        ("7,8", 7.8),
        ("1.250.000", 1_250_000),
    ],
)
def test_a_number_has_one_value_however_it_is_written(text: str, value: float) -> None:
    assert parse_number(text) == value
    assert number_key(value) == number_key(float(parse_number(text) or 0))


def test_a_word_is_no_number() -> None:
    assert parse_number("none") is None
