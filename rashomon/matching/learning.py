"""What a person decided re-ranks the rest: a small, bounded correction of the scores.

A logistic regression whose offset is the shipped model, on that model's own features: the most
probable weights under a Gaussian prior around "nothing to correct".  It has one optimum, found by
Newton's method in a few steps, so the order of decisions does not matter and a decision taken back
leaves no trace.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

PRIOR = 5.0
MOST = 1.5
_FARTHEST = 3.0  # standard deviations beyond which a feature teaches no more
_STEPS = 50
_DONE = 1e-9


@dataclass(frozen=True, slots=True)
class Correction:
    """What is added to the log-odds of every pair: ``clip(pairs @ weights, -most, most)``."""

    centre: Floats
    spread: Floats
    weights: Floats  # of the standardised features, then of a constant
    most: float

    def of(self, features: Floats) -> Floats:
        """The correction of each row of `features`, in log-odds, within ``-most..most``."""
        rows = _standardised(features, self.centre, self.spread)
        return np.clip(rows @ self.weights, -self.most, self.most)


def learn(
    features: Floats,
    log_odds: Floats,
    decided: Sequence[int],
    same: Sequence[bool],
    *,
    prior: float = PRIOR,
    most: float = MOST,
) -> Correction:
    """The correction that decisions on some pairs suggest for all.

    Parameters
    ----------
    features, log_odds
        Of every compared pair, shapes ``(pairs, features)`` and ``(pairs,)``: what the shipped
        model sees, and what it says.
    decided, same
        Rows that a person decided, and whether their sentences state the same fact.
    prior
        Precision of the Gaussian prior on each weight: larger learns more slowly.
    most
        Largest correction of a pair, in log-odds.
    """
    centre, spread = features.mean(axis=0), features.std(axis=0)
    spread = np.where(spread > 0, spread, 1.0)
    rows = _standardised(features[list(decided)], centre, spread)
    offset, target = log_odds[list(decided)], np.array(same, dtype=np.float64)
    weights = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-np.clip(offset + rows @ weights, -30, 30)))
        slope = rows.T @ (chances - target) + prior * weights
        curve = (rows * (chances * (1 - chances))[:, None]).T @ rows
        step = np.linalg.solve(curve + prior * np.eye(len(weights)), slope)
        weights = weights - step
        if np.abs(step).max() < _DONE:
            break
    return Correction(centre, spread, weights, most)


def _standardised(features: Floats, centre: Floats, spread: Floats) -> Floats:
    rows = np.clip((features - centre) / spread, -_FARTHEST, _FARTHEST)
    return np.column_stack([rows, np.ones(len(rows))])
