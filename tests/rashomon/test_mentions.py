from __future__ import annotations

from dataclasses import replace

import pytest

from rashomon.mentions import links_at, matching_parts, phrase_of, sort_links
from rashomon.model import (
    AccountAnalysis,
    Band,
    Comparison,
    Document,
    Fact,
    Match,
    Sentence,
    SentenceRef,
    Span,
)

A, B, C = (SentenceRef(name, 0) for name in "abc")
WHOLE = Span(0, 40)


def link(a: SentenceRef, b: SentenceRef, part: Span | None, band: Band = "same-fact") -> Match:
    return Match(a, b, 0.8, band, span_a=part)


def compared(*matches: Match) -> Comparison:
    accounts = tuple(
        AccountAnalysis(Document(name, "x" * 40), (Sentence(0, WHOLE),)) for name in "abc"
    )
    fact = Fact("f", "stairs", "same-fact", (A, B, C))
    return Comparison(accounts=accounts, matches=matches, facts=(fact,))


def test_the_clause_that_matches_is_a_part_of_its_mention() -> None:
    assert matching_parts(compared(link(A, B, Span(3, 9))))["f", A] == (Span(3, 9),)


def test_a_sentence_that_matches_whole_has_no_parts() -> None:
    found = matching_parts(compared(link(A, B, Span(3, 9)), link(A, C, None)))
    assert ("f", A) not in found


def test_parts_that_meet_are_one() -> None:
    found = matching_parts(compared(link(A, B, Span(3, 9)), link(A, C, Span(7, 20))))
    assert found["f", A] == (Span(3, 20),)


def test_links_too_weak_to_count_widen_nothing() -> None:
    weak = link(A, C, None, "possible")
    assert matching_parts(compared(link(A, B, Span(3, 9)), weak))["f", A] == (Span(3, 9),)


@pytest.mark.parametrize("verdict", ["confirmed", "linked"])
def test_a_weak_link_that_a_person_made_counts(verdict: str) -> None:
    decided = replace(link(A, C, Span(20, 30), "possible"), decided=verdict)
    found = matching_parts(compared(link(A, B, Span(3, 9)), decided))
    assert found["f", A] == (Span(3, 9), Span(20, 30))


def test_the_phrase_of_a_mention_is_the_least_that_tells_the_fact() -> None:
    comparison = compared(link(A, B, Span(3, 9)), link(A, C, Span(15, 20)))
    (fact,) = comparison.facts
    assert phrase_of(comparison, fact, A) == Span(3, 20)
    assert phrase_of(comparison, fact, B) == WHOLE


def test_links_are_found_by_sentence_strongest_first() -> None:
    first, second, other = link(A, B, None), link(A, C, None), link(B, C, None)
    comparison = compared(first, other, second)
    assert links_at(comparison, [A]) == [first, second]
    assert links_at(comparison, [A, B, C]) == [first, other, second]
    assert links_at(compared(), [A]) == []


def test_links_of_another_comparison_are_not_remembered() -> None:
    sort_links(compared(link(A, B, None)))
    assert links_at(compared(link(B, C, None)), [A]) == []
