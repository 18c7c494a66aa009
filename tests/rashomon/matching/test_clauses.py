"""Clauses are cut where a part can stand for itself."""

from __future__ import annotations

import numpy as np

from rashomon.matching.clauses import clause_numbers, clause_spans, matching_part
from rashomon.matching.terms import sentence_terms
from rashomon.model import Span

TEXT = "The dam burst on Tuesday night, and the governor promised new homes for everybody."


def _parts() -> tuple[list[int], tuple[Span, ...]]:
    terms = sentence_terms(TEXT, Span(0, len(TEXT)), "en")
    numbers = clause_numbers(terms, [0.4] * len(terms))
    return numbers, clause_spans(terms, numbers)


def test_a_comma_starts_a_clause() -> None:
    _, spans = _parts()
    assert spans[0].of(TEXT) == "The dam burst on Tuesday night"


def test_the_clause_with_the_evidence_is_the_matching_part() -> None:
    numbers, spans = _parts()
    evidence = np.array([1.0 if number == 0 else 0.0 for number in numbers], dtype=np.float32)
    part = matching_part(spans, numbers, evidence)
    assert part is not None
    assert part.of(TEXT) == "The dam burst on Tuesday night"


def test_evidence_all_over_is_the_whole_sentence() -> None:
    numbers, spans = _parts()
    assert matching_part(spans, numbers, np.ones(len(numbers), dtype=np.float32)) is None
