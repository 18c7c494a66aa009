"""How often the shipped parameters are right, as measured when they were fitted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources

from rashomon.model import BANDS, Band


@dataclass(frozen=True, slots=True)
class Figures:
    """Measured on annotated news that the parameters were not fitted on; shares in 0..1."""

    right_in_band: dict[Band, float]  # of the links at or above the band's lowest score
    average_precision: dict[str, float]  # by source; higher: links stand above chance pairs


def load_figures(name: str = "matching") -> Figures:
    """Of "matching", or of "matching-transformer" for the refinement."""
    file = resources.files("resources") / "models" / f"{name}.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    measured: dict[str, dict[str, float]] = data["provenance"]["figures"]
    return Figures(
        {band: data["bands"][band]["precision"] for band in BANDS},
        {
            source: row["average precision"]
            for source, row in measured.items()
            if "average precision" in row
        },
    )
