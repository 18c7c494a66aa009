"""Clauses are cut where a part can stand for itself."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.clauses import (
    LEAST_WEIGHT,
    MOST_CLAUSES,
    clause_numbers,
)

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
