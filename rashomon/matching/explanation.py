"""Why two sentences were matched: the pairs of words, the clauses, and what speaks against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.clauses import matching_part
from rashomon.matching.corpus import Corpus
from rashomon.matching.terms import Term
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.model import Span, TermPair

Floats = NDArray[np.float32]

WEAKEST_TERM = 0.04  # share of the evidence below which a pair of words explains nothing
WEAKEST_LIKENESS = 0.25  # of two words below which nobody sees why they were paired
MOST_TERMS = 12
LARGEST_COUNT = 10.0  # numbers up to here agree only when equal; above, a twentieth is rounding
ROUNDING = 0.05


@dataclass(frozen=True, slots=True)
class Explanation:
    """What made a match; spans count in the documents' texts, None is the whole sentence."""

    terms: tuple[TermPair, ...]
    span_a: Span | None
    span_b: Span | None
    against: tuple[str, ...]


def explain(corpus: Corpus, similar: WordSimilarity, first: int, second: int) -> Explanation:
    """Explain the match of two rows of `corpus`."""
    terms_a, terms_b = corpus.terms[first], corpus.terms[second]
    grid = similar.grid(corpus.ids[[first], : len(terms_a)], corpus.ids[[second], : len(terms_b)])[
        0
    ]
    weights_a = corpus.weights[first, : len(terms_a)]
    weights_b = corpus.weights[second, : len(terms_b)]
    return Explanation(
        terms=_term_pairs(terms_a, terms_b, grid, np.sqrt(np.outer(weights_a, weights_b))),
        span_a=_part(corpus, first, weights_a * grid.max(axis=1, initial=0)),
        span_b=_part(corpus, second, weights_b * grid.max(axis=0, initial=0)),
        against=conflicts(terms_a, terms_b),
    )


def _part(corpus: Corpus, row: int, evidence: Floats) -> Span | None:
    return matching_part(
        corpus.clause_spans(row), corpus.clauses[row, : len(evidence)].tolist(), evidence
    )


def _term_pairs(
    terms_a: tuple[Term, ...], terms_b: tuple[Term, ...], grid: Floats, weights: Floats
) -> tuple[TermPair, ...]:
    """Pairs of words, heaviest first; each word is paired once, with the best partner left.

    Weights are shares of all the evidence, so that those shown add up to at most 1.
    """
    gain = grid * weights
    chosen: list[tuple[float, int, int]] = []
    left_a, left_b = set(range(len(terms_a))), set(range(len(terms_b)))
    for place in np.argsort(-gain, axis=None, kind="stable").tolist():
        row, column = divmod(place, len(terms_b))
        if gain[row, column] <= 0 or not left_a or not left_b:
            break
        if row in left_a and column in left_b:
            left_a.discard(row)
            left_b.discard(column)
            chosen.append((float(gain[row, column]), row, column))
    total = sum(weight for weight, _, _ in chosen) or 1.0
    shown = [
        TermPair(terms_a[row].text, terms_b[column].text, round(weight / total, 4))
        for weight, row, column in chosen
        if weight / total >= WEAKEST_TERM and grid[row, column] >= WEAKEST_LIKENESS
    ]
    return tuple(shown[:MOST_TERMS])


def conflicts(terms_a: Sequence[Term], terms_b: Sequence[Term]) -> tuple[str, ...]:
    """What speaks against the match in plain words.

    Numbers conflict that count the same thing (the same word follows), or that stand alone on both
    sides; places where both sides have one that the other lacks.  What is left out is no conflict.
    """
    found: list[str] = []
    numbers_a, numbers_b = _only(terms_a, terms_b, "number"), _only(terms_b, terms_a, "number")
    pairs = [(a, b) for a in numbers_a for b in numbers_b if _count_the_same(a, b)]
    if not pairs and len(numbers_a) == len(numbers_b) == 1:
        pairs = [(numbers_a[0], numbers_b[0])]
    found += [f"different numbers: {a.text} / {b.text}" for a, b in pairs]
    places_a, places_b = _only(terms_a, terms_b, "place"), _only(terms_b, terms_a, "place")
    if places_a and places_b:
        found.append(f"different places: {_listed(places_a)} / {_listed(places_b)}")
    return tuple(found)


def _count_the_same(a: Term, b: Term) -> bool:
    return bool(a.counted) and a.counted == b.counted


def _listed(terms: Sequence[Term]) -> str:
    return ", ".join(dict.fromkeys(term.text for term in terms))


def _only(terms: Sequence[Term], others: Sequence[Term], kind: str) -> list[Term]:
    """Terms of a kind that no term of `others` agrees with, in order of reading."""
    theirs = [term for term in others if term.kind == kind]
    own = sorted((term for term in terms if term.kind == kind), key=lambda term: term.span.start)
    return [term for term in own if not any(_agree(term, other) for other in theirs)]


def _agree(a: Term, b: Term) -> bool:
    if a.key == b.key:
        return True
    if a.kind != "number":
        return False
    try:
        value_a, value_b = float(a.key.removeprefix("#")), float(b.key.removeprefix("#"))
    except ValueError:  # a time or a score ("9:30"), compared by its characters alone
        return False
    if max(value_a, value_b) <= LARGEST_COUNT:
        return False
    return abs(value_a - value_b) <= ROUNDING * max(value_a, value_b)
