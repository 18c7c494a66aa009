"""From features to a probability: parameters fitted by `dev/fit_matching.py`.

They stand in `resources/models/matching.json` with the data, the split and the figures they were
fitted with.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from rashomon.model import BANDS, Band

_AT_ONCE = 65_536  # rows of which longer numbers are made at a time, 8 MB


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of the features, what turns their sum into a probability, and the bands.

    The evidence of a pair is the weighted sum of its features; its probability is
    ``sigmoid(slope * evidence + story_slope * story + intercept)``, where `story` is the mean
    strength over all pairs compared: accounts that tell one story in like words have more links at
    the same evidence than accounts that only share a topic.
    """

    features: tuple[str, ...]
    weights: tuple[float, ...]
    slope: float
    story_slope: float
    story_range: tuple[float, float]  # lowest and highest story seen in fitting
    intercept: float
    thresholds: tuple[float, ...]  # lowest score of each of BANDS

    def evidence(self, features: NDArray[np.float32 | np.float64]) -> NDArray[np.float64]:
        """One number a row of `features`."""
        weights, found = np.array(self.weights), np.empty(len(features))
        for start in range(0, len(features), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            found[part] = features[part] @ weights
        return found

    def scores(self, evidence: NDArray[np.float64], story: float) -> NDArray[np.float64]:
        """Probability in (0, 1) that a pair of that evidence states the same fact."""
        story = min(max(story, self.story_range[0]), self.story_range[1])
        raised = self.slope * evidence + self.story_slope * story + self.intercept
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


@lru_cache(maxsize=2)
def load_calibration(name: str = "matching") -> Calibration:
    """The shipped parameters: "matching", or "matching-transformer" for the refinement."""
    file = resources.files("resources") / "models" / f"{name}.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    return Calibration(
        features=tuple(data["weights"]),
        weights=tuple(data["weights"].values()),
        slope=data["probability"]["slope"],
        story_slope=data["probability"]["story_slope"],
        story_range=tuple(data["probability"]["story_range"]),
        intercept=data["probability"]["intercept"],
        thresholds=tuple(data["bands"][band]["score"] for band in BANDS),
    )
