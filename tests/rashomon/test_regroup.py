"""A moved threshold: facts from the scores at hand, the same as a whole comparison gives."""

from __future__ import annotations

import pytest

from rashomon.comparison import compare, regroup
from rashomon.model import AnalysisSettings, Comparison, Document

TEXTS = (
    "The ferry Orlin ran aground off Tessel with 212 passengers.\n\nThe company blamed thick fog."
    "\n\nNobody was hurt, harbour master Ida Venn said.",
    "The Orlin ran aground off Tessel on Saturday with 212 passengers on board.\n\n"
    "Thick fog was to blame, the company told reporters.\n\nThe weather cleared at noon.",
    "With 230 passengers on board the ferry hit rocks near Tessel.\n\n"
    "Harbour master Ida Venn said nobody was hurt.",
)
DOCUMENTS = tuple(Document(f"d{number}", text) for number, text in enumerate(TEXTS))


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(DOCUMENTS)


@pytest.mark.parametrize("lowest", [0.3, 0.5, 0.7, 0.9, 0.99])
def test_facts_are_those_of_a_whole_comparison(comparison: Comparison, lowest: float) -> None:
    settings = AnalysisSettings(min_score=lowest)
    assert regroup(comparison, settings).facts == compare(DOCUMENTS, settings=settings).facts


def test_going_back_gives_the_same_comparison(comparison: Comparison) -> None:
    assert regroup(comparison, AnalysisSettings()) == comparison


def test_no_machine_link_below_the_threshold_makes_a_fact(comparison: Comparison) -> None:
    facts = regroup(comparison, AnalysisSettings(min_score=0.8)).facts
    assert facts
    assert all(fact.score >= 0.8 for fact in facts)


def test_divergences_of_facts_that_are_gone_go_with_them(comparison: Comparison) -> None:
    moved = regroup(comparison, AnalysisSettings(min_score=0.99))
    known = {fact.id for fact in moved.facts}
    assert {item.fact for item in moved.divergences} <= known


@pytest.mark.parametrize("listed_from", [None, 0])
def test_a_lowest_score_below_every_band_is_that_of_the_weakest_band(listed_from: int | None):
    weakest = compare(DOCUMENTS, settings=AnalysisSettings(min_band="possible"))
    lower = compare(DOCUMENTS, settings=AnalysisSettings(min_score=0.0), min_score=listed_from)
    assert lower.facts == weakest.facts
