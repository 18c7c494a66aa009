"""From features to a probability: a logistic regression fitted by `dev/fit_matching.py`.

The parameters stand in `resources/models/matching.json`, with the data, the split and the figures
they were fitted with.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from rashomon.model import BANDS, Band


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of the features and the lowest score of each band."""

    features: tuple[str, ...]
    coefficients: tuple[float, ...]
    intercept: float
    thresholds: tuple[float, ...]  # in the order of BANDS

    def scores(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Probability in (0, 1) for each row of `features`."""
        raised = features @ np.array(self.coefficients) + self.intercept
        return 1 / (1 + np.exp(-np.clip(raised, -30, 30)))

    def band(self, score: float) -> Band | None:
        """The strongest band that `score` reaches, or None."""
        for band, lowest in zip(BANDS, self.thresholds, strict=True):
            if score >= lowest:
                return band
        return None

    def lowest(self, band: Band) -> float:
        """The lowest score of `band`."""
        return self.thresholds[BANDS.index(band)]


@lru_cache(maxsize=1)
def load_calibration() -> Calibration:
    """The shipped parameters."""
    file = resources.files("resources") / "models" / "matching.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    return Calibration(
        features=tuple(data["features"]),
        coefficients=tuple(data["coefficients"]),
        intercept=data["intercept"],
        thresholds=tuple(data["bands"][band]["score"] for band in BANDS),
    )
