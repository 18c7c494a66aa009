"""Clauses are cut where a part can stand for itself."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.clauses import (
    LEAST_WEIGHT,
    MOST_CLAUSES,
    begins_clause,
    clause_numbers,
    clause_spans,
    matching_part,
)
from rashomon.matching.terms import sentence_terms
from rashomon.model import Span

TEXT = "The dam burst on Tuesday night, and the governor promised new homes for everybody."


def _parts() -> tuple[list[int], tuple[Span, ...]]:
    terms = sentence_terms(TEXT, Span(0, len(TEXT)), "en")
    cuts = np.array([term.parted or begins_clause(term.key) for term in terms])
    weights, borders = np.full(len(terms), 0.4), np.array([0, len(terms)])
    numbers = clause_numbers(cuts, weights, borders).tolist()
    starts, ends = zip(*((term.span.start, term.span.end) for term in terms), strict=True)
    return numbers, clause_spans(starts, ends, numbers)


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


_SENTENCES = st.lists(
    st.lists(st.tuples(st.booleans(), st.sampled_from([0.0, 0.3, 0.9])), max_size=20), max_size=6
)


@given(_SENTENCES)
def test_many_sentences_are_cut_as_each_would_be_word_by_word(
    sentences: list[list[tuple[bool, float]]],
) -> None:
    flat = [term for sentence in sentences for term in sentence]
    cuts = np.array([cut for cut, _ in flat], dtype=np.bool_)
    weights = np.array([weight for _, weight in flat], dtype=np.float64)
    borders = np.cumsum([0, *map(len, sentences)])
    expected: list[int] = []
    for sentence in sentences:
        clause, told = 0, 0.0
        for cut, weight in sentence:
            if cut and told > LEAST_WEIGHT and clause < MOST_CLAUSES - 1:
                clause, told = clause + 1, 0.0
            expected.append(clause)
            told += weight
    assert clause_numbers(cuts, weights, borders).tolist() == expected
