"""What is measured on a pair of sentences; the calibration weighs these numbers.

Every feature is finite and does not depend on which sentence comes first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.soft_alignment import align

FEATURES = ("dice", "balance", "mass", "containment")

_TINY = 1e-6


def pair_features(
    corpus: Corpus,
    similar: NDArray[np.float32],
    first: NDArray[np.int32],
    second: NDArray[np.int32],
) -> NDArray[np.float64]:
    """One row a pair ``(first[i], second[i])``, one column for each of `FEATURES`."""
    found = align(corpus, similar, first, second)
    met_a = (found.weights_a * found.met_a).sum(axis=1)
    met_b = (found.weights_b * found.met_b).sum(axis=1)
    whole_a, whole_b = found.weights_a.sum(axis=1), found.weights_b.sum(axis=1)
    columns = (
        (met_a + met_b) / (whole_a + whole_b + _TINY),
        (met_a + met_b) / np.sqrt(whole_a + whole_b + _TINY),
        np.log1p(met_a + met_b),
        np.maximum(met_a / (whole_a + _TINY), met_b / (whole_b + _TINY)),
    )
    return np.column_stack(columns).astype(np.float64)
