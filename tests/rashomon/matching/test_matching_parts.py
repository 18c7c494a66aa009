"""The clauses that hold most of the evidence are the part of a sentence that matches."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.clauses import MOST_CLAUSES, begins_clause, clause_numbers
from rashomon.matching.matching_parts import (
    LONGEST_PART,
    MOST_EVIDENCE,
    Clauses,
    find_clauses,
    matching_parts,
)
from rashomon.matching.terms import sentence_terms
from rashomon.model import Span

TEXT = "The dam burst on Tuesday night, and the governor promised new homes for everybody."


def _read() -> tuple[np.ndarray, Clauses]:
    terms = sentence_terms(TEXT, Span(0, len(TEXT)), "en")
    cuts = np.array([term.parted or begins_clause(term.key) for term in terms])
    weights, borders = np.full(len(terms), 0.4), np.array([0, len(terms)])
    numbers = clause_numbers(cuts, weights, borders)
    starts = np.array([term.span.start for term in terms], dtype=np.int32)
    ends = np.array([term.span.end for term in terms], dtype=np.int32)
    return numbers, find_clauses(starts, ends, numbers, borders)


def _part(evidence: np.ndarray) -> Span | None:
    numbers, clauses = _read()
    (part,) = matching_parts(clauses, numbers[None], evidence[None].astype(np.float32))
    return part


def test_a_comma_starts_a_clause() -> None:
    _, clauses = _read()
    assert TEXT[clauses.starts[0, 0] : clauses.ends[0, 0]] == "The dam burst on Tuesday night"
    assert clauses.counts.tolist() == [2]


def test_the_clause_with_the_evidence_is_the_matching_part() -> None:
    numbers, _ = _read()
    part = _part(numbers == 0)
    assert part is not None
    assert part.of(TEXT) == "The dam burst on Tuesday night"


def test_evidence_all_over_is_the_whole_sentence() -> None:
    numbers, _ = _read()
    assert _part(np.ones(len(numbers))) is None


def test_without_evidence_no_part_is_shown() -> None:
    numbers, _ = _read()
    assert _part(np.zeros(len(numbers))) is None


def _by_hand(clauses: list[list[float]], lengths: list[int]) -> tuple[int, int] | None:
    """The first and last clause of the part, tried out one after the other."""
    held = [sum(clause) for clause in clauses]
    ends = np.cumsum(lengths).tolist()
    starts = [0, *ends[:-1]]
    enough = MOST_EVIDENCE * sum(held)
    runs = [
        (ends[last] - starts[first], first, last)
        for first in range(len(held))
        for last in range(first, len(held))
        if sum(held[first : last + 1]) >= enough
    ]
    length, first, last = min(runs)
    return (first, last) if length <= LONGEST_PART * ends[-1] else None


# evidence in powers of two, so that no sum is rounded
_CLAUSES = st.lists(
    st.tuples(st.lists(st.sampled_from([0.25, 0.5, 4.0]), min_size=1, max_size=4),
              st.integers(4, 30)),
    min_size=2, max_size=MOST_CLAUSES,
)  # fmt: skip


@given(st.lists(_CLAUSES, min_size=1, max_size=4))
def test_many_parts_are_found_as_each_would_be_by_trying_every_run(
    sentences: list[list[tuple[list[float], int]]],
) -> None:
    width = max(sum(len(terms) for terms, _ in sentence) for sentence in sentences)
    shape = (len(sentences), MOST_CLAUSES)
    clauses = Clauses(np.zeros(shape, np.int32), np.zeros(shape, np.int32), np.zeros(shape[0], int))
    numbers = np.zeros((len(sentences), width), dtype=np.int8)
    evidence = np.zeros((len(sentences), width), dtype=np.float32)
    expected: list[Span | None] = []
    for row, sentence in enumerate(sentences):
        ends = np.cumsum([length for _, length in sentence])
        clauses.ends[row, : len(ends)] = ends
        clauses.starts[row, 1 : len(ends)] = ends[:-1]
        clauses.counts[row] = len(sentence)
        flat = [(at, one) for at, (terms, _) in enumerate(sentence) for one in terms]
        numbers[row, : len(flat)] = [at for at, _ in flat]
        evidence[row, : len(flat)] = [one for _, one in flat]
        run = _by_hand([terms for terms, _ in sentence], [length for _, length in sentence])
        starts = [0, *ends[:-1].tolist()]
        expected.append(Span(starts[run[0]], int(ends[run[1]])) if run else None)
    assert matching_parts(clauses, numbers, evidence) == expected
