from __future__ import annotations

from dataclasses import replace

from rashomon.annotation.counterparts import counterparts
from rashomon.model import (
    AccountAnalysis,
    Comparison,
    Document,
    Fact,
    Match,
    Place,
    Sentence,
    SentenceRef,
    Span,
)

A = AccountAnalysis(Document("a", "One. Two."), (Sentence(0, Span(0, 4)), Sentence(1, Span(5, 9))))
B = AccountAnalysis(
    Document("b", "Uno, eins. Un."), (Sentence(0, Span(0, 10)), Sentence(1, Span(11, 14)))
)
C = AccountAnalysis(Document("c", "Ein."), (Sentence(0, Span(0, 4)),))
ONE, UNO, UN, EIN = (
    SentenceRef("a", 0),
    SentenceRef("b", 0),
    SentenceRef("b", 1),
    SentenceRef("c", 0),
)
LINK = Match(ONE, UNO, 0.9, "same-fact", span_b=Span(5, 9))
FOUND = Comparison(
    (A, B, C),
    (LINK, Match(UNO, EIN, 0.8, "same-fact")),
    (Fact("f", "one", "same-fact", (ONE, UNO, UN, EIN)),),
)


def test_the_clause_that_matches_is_meant_where_it_is_known_else_the_sentence() -> None:
    assert counterparts(FOUND, Place("a", Span(0, 3))) == (
        Place("b", Span(5, 9)),
        Place("c", Span(0, 4)),
    )


def test_a_passage_that_shares_no_fact_has_no_counterpart() -> None:
    assert counterparts(FOUND, Place("a", Span(5, 9))) == ()


def test_of_two_mentions_in_one_account_the_linked_one_is_meant() -> None:
    fact = replace(FOUND.facts[0], mentions=(ONE, UN, UNO))
    assert counterparts(replace(FOUND, facts=(fact,)), Place("a", Span(0, 4))) == (
        Place("b", Span(5, 9)),
    )


def test_a_rejected_link_says_nothing_of_the_clause() -> None:
    comparison = replace(FOUND, matches=(replace(LINK, decided="rejected"),))
    assert counterparts(comparison, Place("a", Span(0, 4)))[0] == Place("b", Span(0, 10))
