"""Decisions re-rank the undecided by neighbourhood, within bounds, and leave no trace."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.learning import CONFIRMED, REJECTED, learn

ACCOUNT = (0, 0, 1, 1, 2, 2)  # of each of six sentences
PAIRS = [(a, b) for a, b in combinations(range(6), 2) if ACCOUNT[a] != ACCOUNT[b]]
FIRST, SECOND = (np.array(ends, dtype=np.int32) for ends in zip(*PAIRS, strict=True))
SCORES = st.lists(st.floats(0.01, 0.99), min_size=len(PAIRS), max_size=len(PAIRS)).map(np.array)
DECIDED = st.dictionaries(st.integers(0, len(PAIRS) - 1), st.booleans())


def row(a: int, b: int) -> int:
    return PAIRS.index((a, b))


def even(score: float = 0.5) -> np.ndarray:
    return np.full(len(PAIRS), score)


@given(SCORES, DECIDED)
def test_no_number_of_decisions_moves_a_pair_beyond_the_bounds(scores, decided):
    moved = learn(FIRST, SECOND, scores, decided)
    assert (moved <= CONFIRMED).all() and (moved >= -REJECTED).all()


@given(SCORES, DECIDED, st.randoms(use_true_random=False))
def test_the_order_of_decisions_makes_no_difference(scores, decided, chance):
    shuffled = dict(chance.sample(list(decided.items()), len(decided)))
    one, other = (learn(FIRST, SECOND, scores, each) for each in (decided, shuffled))
    assert (one == other).all()


@given(SCORES)
def test_without_decisions_nothing_moves(scores):
    assert not learn(FIRST, SECOND, scores, {}).any()


def test_a_rejection_lowers_the_pair_with_a_third_account_that_says_the_same():
    scores = even(0.1)
    scores[row(2, 4)] = 0.95  # sentence 4 states what sentence 2 states
    moved = learn(FIRST, SECOND, scores, {row(0, 2): False})
    assert moved[row(0, 4)] < -1.5
    assert moved[row(1, 4)] == 0  # sentence 1 was not spoken of
    assert moved[row(0, 3)] == 0  # same account as sentence 2: no likeness is known there


def test_a_confirmation_raises_it():
    scores = even(0.1)
    scores[row(2, 4)] = 0.95
    assert learn(FIRST, SECOND, scores, {row(0, 2): True})[row(0, 4)] > 0.4


def test_what_a_person_said_of_the_neighbour_outweighs_its_score():
    scores = even(0.1)
    scores[row(2, 4)] = 0.95
    moved = learn(FIRST, SECOND, scores, {row(0, 2): True, row(2, 4): False})
    assert moved[row(0, 4)] < 0


def test_with_two_accounts_there_is_nothing_to_learn():
    two = [number for number, (a, b) in enumerate(PAIRS) if b < 4]
    moved = learn(FIRST[two], SECOND[two], even()[two], {0: True, 1: False})
    assert not moved.any()
