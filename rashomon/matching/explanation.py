"""Why two sentences were matched: the pairs of words, and what speaks against."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.model import TermPair

WEAKEST_TERM = 0.02  # share of the evidence below which a pair of words is not shown
MOST_TERMS = 12


def term_pairs(
    corpus: Corpus, similar: NDArray[np.float32], first: int, second: int
) -> tuple[TermPair, ...]:
    """Pairs of words that made the match, heaviest first; their weights add up to at most 1.

    Each word is paired once, with the best partner left (heaviest pairs first).
    """
    terms_a, terms_b = corpus.terms[first], corpus.terms[second]
    grid = similar[np.ix_(corpus.ids[first, : len(terms_a)], corpus.ids[second, : len(terms_b)])]
    weights = grid * np.sqrt(
        np.outer(corpus.weights[first, : len(terms_a)], corpus.weights[second, : len(terms_b)])
    )
    chosen: list[tuple[float, int, int]] = []
    left_a, left_b = set(range(len(terms_a))), set(range(len(terms_b)))
    for place in np.argsort(-weights, axis=None, kind="stable"):
        row, column = divmod(int(place), weights.shape[1])
        weight = float(weights[row, column])
        if weight <= 0 or not left_a or not left_b:
            break
        if row in left_a and column in left_b:
            left_a.discard(row)
            left_b.discard(column)
            chosen.append((weight, row, column))
    total = sum(weight for weight, _, _ in chosen) or 1.0
    return tuple(
        TermPair(terms_a[row].text, terms_b[column].text, round(weight / total, 4))
        for weight, row, column in chosen[:MOST_TERMS]
        if weight / total >= WEAKEST_TERM
    )


def conflicts(corpus: Corpus, first: int, second: int) -> tuple[str, ...]:
    """What speaks against the match in plain words: numbers of one side that the other lacks.

    Said only where both sides have such a number, for a number left out is no conflict.
    """
    numbers_a = {t.key: t.text for t in corpus.terms[first] if t.kind == "number"}
    numbers_b = {t.key: t.text for t in corpus.terms[second] if t.kind == "number"}
    only_a = [text for key, text in numbers_a.items() if key not in numbers_b]
    only_b = [text for key, text in numbers_b.items() if key not in numbers_a]
    if not only_a or not only_b:
        return ()
    return (f"different numbers: {', '.join(only_a)} / {', '.join(only_b)}",)
