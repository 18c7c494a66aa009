"""Which differences are worth a mark."""

from __future__ import annotations

import pytest

from rashomon.framing.silent_words import tells_something
from rashomon.model import Span


def tells(text: str, language: str = "en") -> bool:
    return tells_something(text, Span(0, len(text)), language)


@pytest.mark.parametrize("words", ["the", "of", "Is", "of the", "a", "and his", "to, the"])
def test_function_words_alone_tell_nothing(words: str) -> None:
    assert not tells(words)


@pytest.mark.parametrize("words", ["not", "no", "wasn't", "may", "all", "despite", "without", "3"])
def test_negations_modals_amounts_and_contrasts_are_never_silent(words: str) -> None:
    assert tells(words)


def test_one_telling_word_among_function_words_is_enough() -> None:
    assert tells("of the ferry")


@pytest.mark.parametrize(
    ("words", "language"), [("de la", "es"), ("l'", "fr"), ("der", "de"), ("des", "fr")]
)
def test_other_languages_have_silent_words_of_their_own(words: str, language: str) -> None:
    assert not tells(words, language)


@pytest.mark.parametrize(("words", "language"), [("no", "es"), ("pas", "fr"), ("nicht", "de")])
def test_negations_of_other_languages_are_told(words: str, language: str) -> None:
    assert tells(words, language)


def test_where_the_closed_classes_are_unknown_every_word_counts() -> None:
    assert tells("the", "sw")
