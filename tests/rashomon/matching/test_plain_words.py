"""Why two sentences are linked, said so that nobody needs to know how matching works."""

from __future__ import annotations

from rashomon.matching.plain_words import reason_in_words, shared_names, with_doubts
from rashomon.matching.terms import Noted, Term, sentence_terms
from rashomon.model import Span, TermPair, ToldReason

A = "Mayor Ilse Torvane praised the calm officers in Osk."
B = "Yesterday Ilse Torvane said in Osk that officers stayed quiet."
PAIRS = (
    TermPair("Torvane", "Torvane", 0.4),
    TermPair("calm", "quiet", 0.3),
    TermPair("officers", "officers", 0.2),
)


NOTHING = Noted.of(())


def terms(text: str) -> tuple[Term, ...]:
    return sentence_terms(text, Span(0, len(text)), "en")


def noted(text: str) -> Noted:
    return Noted.of(terms(text))


def test_names_that_stand_side_by_side_are_one_name() -> None:
    assert shared_names(noted(A), noted(B)) == ("Ilse Torvane", "Osk")


def test_the_first_word_of_a_sentence_is_a_name_only_beside_one() -> None:
    a, b = terms("Ilse Torvane came. Officers left."), terms("Ilse Torvane said: Officers wait.")
    assert shared_names(Noted.of(a[:2]), Noted.of(b[:2])) == ("Ilse Torvane",)
    assert shared_names(noted("Officers left Osk."), noted("Officers came.")) == ()


def test_a_reason_names_the_names_then_the_words() -> None:
    assert reason_in_words(noted(A), noted(B), PAIRS) == (
        "Both name Ilse Torvane and Osk; “calm” for “quiet” also carries the likeness."
    )


def test_a_reason_says_where_only_a_part_matches() -> None:
    reason = reason_in_words(NOTHING, NOTHING, PAIRS[2:], part_a=True)
    assert reason == "“officers” carries the likeness; only a part of one sentence matches."


def test_a_reason_without_words_says_so() -> None:
    assert reason_in_words(NOTHING, NOTHING, ()) == (
        "No single word carries it, only the meaning of the whole."
    )


def test_doubts_are_told_after_the_reason() -> None:
    reason = ToldReason((), ("different numbers: 9 / 11",), "Both name Osk.")
    assert with_doubts(reason) == "Both name Osk. Against it: different numbers: 9 / 11."
