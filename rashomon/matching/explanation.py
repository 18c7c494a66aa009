"""Why two sentences were matched: the pairs of words, the clauses, and what speaks against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.clauses import matching_part
from rashomon.matching.corpus import Corpus
from rashomon.matching.terms import Noted, Term
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.messages import worded
from rashomon.model import Span, TermPair

Floats = NDArray[np.float32]

WEAKEST_TERM = 0.04  # share of the evidence below which a pair of words explains nothing
WEAKEST_LIKENESS = 0.25  # of two words below which nobody sees why they were paired
MOST_TERMS = 12
LARGEST_COUNT = 10.0  # numbers up to here agree only when equal; above, a twentieth is rounding
ROUNDING = 0.05
_AT_ONCE = 256  # matches whose words' similarities are in memory at a time


@dataclass(frozen=True, slots=True)
class Explanation:
    """What made a match; spans count in the documents' texts, None is the whole sentence."""

    terms: tuple[TermPair, ...]
    span_a: Span | None
    span_b: Span | None
    against: tuple[str, ...]


def explain(
    corpus: Corpus, similar: WordSimilarity, first: Sequence[int], second: Sequence[int]
) -> list[Explanation]:
    """Explain the matches of the rows ``first[i]`` and ``second[i]`` of `corpus`, for every i.

    Many at a time: what is common to all of them takes a fifth of the time so.
    """
    found: list[Explanation] = []
    for start in range(0, len(first), _AT_ONCE):
        some = list(first[start : start + _AT_ONCE]), list(second[start : start + _AT_ONCE])
        found += _explained(corpus, similar, *some)
    return found


def _explained(
    corpus: Corpus, similar: WordSimilarity, first: list[int], second: list[int]
) -> Iterator[Explanation]:
    told = corpus.terms
    terms_a, terms_b = [told[row] for row in first], [told[row] for row in second]
    longest_a, longest_b = max(map(len, terms_a)), max(map(len, terms_b))
    weights_a = corpus.weights[first, :longest_a]
    weights_b = corpus.weights[second, :longest_b]
    grid = similar.grid(corpus.ids[first, :longest_a], corpus.ids[second, :longest_b])
    met_a = weights_a * grid.max(axis=2, initial=0)
    met_b = weights_b * grid.max(axis=1, initial=0)
    gain = grid * np.sqrt(weights_a[:, :, None] * weights_b[:, None, :])
    for number, chosen in enumerate(_paired(gain, grid)):
        own_a, own_b = terms_a[number], terms_b[number]
        yield Explanation(
            terms=_term_pairs(own_a, own_b, chosen),
            span_a=_part(corpus, first[number], met_a[number, : len(own_a)]),
            span_b=_part(corpus, second[number], met_b[number, : len(own_b)]),
            against=conflicts(told.noted(first[number]), told.noted(second[number])),
        )


def _part(corpus: Corpus, row: int, evidence: Floats) -> Span | None:
    spans = corpus.clause_spans(row)
    if len(spans) < 2:
        return None
    return matching_part(spans, corpus.clauses[row, : len(evidence)].tolist(), evidence)


# what a pair of words adds, how alike they are, and their places
Chosen = list[tuple[float, float, int, int]]


def _paired(gain: Floats, grid: Floats) -> Iterator[Chosen]:
    """For each of ``(n, p, q)`` tables of gains pairs of rows and columns, the highest first.

    Each row and column is paired once, with the best partner left; of equals the earlier.
    Changes `gain`.
    """
    count, rows, columns = gain.shape
    every = np.arange(count, dtype=np.int64)
    steps: list[Sequence[tuple[float, float, int, int]]] = []
    for _ in range(min(rows, columns)):
        best = gain.reshape(count, -1).argmax(axis=1)
        row, column = np.divmod(best, columns)
        value = gain[every, row, column]
        if not value.any():
            break
        alike = grid[every, row, column]
        columns_of_step = (value, alike, row, column)
        steps.append(list(zip(*(one.tolist() for one in columns_of_step), strict=True)))
        gain[every, row, :] = 0
        gain[every, :, column] = 0
    for number in range(count):
        yield [step[number] for step in steps if step[number][0] > 0]


def _term_pairs(
    terms_a: tuple[Term, ...], terms_b: tuple[Term, ...], chosen: Chosen
) -> tuple[TermPair, ...]:
    """Pairs of words, heaviest first.

    Weights are shares of all the evidence, so that those shown add up to at most 1.
    """
    total = sum([pair[0] for pair in chosen]) or 1.0
    shown: list[TermPair] = []
    for weight, alike, row, column in chosen:
        if weight / total < WEAKEST_TERM or len(shown) == MOST_TERMS:
            break  # the heaviest stand first
        if alike >= WEAKEST_LIKENESS:
            shown.append(
                TermPair(terms_a[row].text, terms_b[column].text, round(weight / total, 4))
            )
    return tuple(shown)


def conflicts(a: Noted, b: Noted) -> tuple[str, ...]:
    """What speaks against the match in plain words.

    Numbers conflict that count the same thing (the same word follows), or that stand alone on both
    sides; places where both sides have one that the other lacks.  What is left out is no conflict.
    """
    found: list[str] = []
    if a.numbers and b.numbers:
        numbers_a, numbers_b = _only(a.numbers, b.numbers), _only(b.numbers, a.numbers)
        pairs = [(one, two) for one in numbers_a for two in numbers_b if _count_the_same(one, two)]
        if not pairs and len(numbers_a) == len(numbers_b) == 1:
            pairs = [(numbers_a[0], numbers_b[0])]
        found += [
            worded("different numbers: {one} / {other}", one=one.text, other=two.text)
            for one, two in pairs
        ]
    if a.places and b.places:
        places_a, places_b = _only(a.places, b.places), _only(b.places, a.places)
        if places_a and places_b:
            found.append(
                worded(
                    "different places: {one} / {other}",
                    one=_listed(places_a),
                    other=_listed(places_b),
                )
            )
    return tuple(found)


def _count_the_same(a: Term, b: Term) -> bool:
    return bool(a.counted) and a.counted == b.counted


def _listed(terms: Sequence[Term]) -> str:
    return ", ".join(dict.fromkeys(term.text for term in terms))


def _only(terms: Sequence[Term], others: Sequence[Term]) -> list[Term]:
    """Terms that no term of `others` agrees with."""
    return [term for term in terms if not any(_agree(term, other) for other in others)]


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
