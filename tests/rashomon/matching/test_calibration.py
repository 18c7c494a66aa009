"""The shipped parameters fit the engine, and say where they come from."""

from __future__ import annotations

import json
from importlib import resources

import numpy as np

from rashomon.matching.calibration import load_calibration
from rashomon.matching.features import FEATURES
from rashomon.model import BANDS


def test_the_parameters_name_the_engines_features_in_order() -> None:
    assert load_calibration().features == FEATURES


def test_stronger_bands_ask_for_higher_scores() -> None:
    lowest = [load_calibration().lowest(band) for band in BANDS]
    assert lowest == sorted(lowest, reverse=True)
    assert [load_calibration().band(score) for score in lowest] == list(BANDS)


def test_scores_are_probabilities_that_rise_with_evidence() -> None:
    scores = load_calibration().scores(np.linspace(-100, 100, 50), story=0.3)
    assert (np.diff(scores) >= 0).all()
    assert scores.min() > 0
    assert scores.max() < 1


def test_the_provenance_stands_beside_the_parameters() -> None:
    file = resources.files("resources") / "models" / "matching.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    assert {"data", "split", "date", "figures"} <= set(data["provenance"])
    for band in BANDS:
        assert data["bands"][band]["precision"] >= data["bands"][band]["precision wanted"]
