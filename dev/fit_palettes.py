"""Fact colours that stay apart for eyes that see fewer colours; `--write` ships them.

Colours are chosen from a grid of OKLCh (Ottosson 2020), each with a contrast of at least 3 against
the theme's paper (WCAG 2.2, 1.4.11), so that the smallest distance in OKLab between any two of
them, for every kind of eye the palette is made for, is as large as a greedy choice with exchanges
finds.  Eyes are simulated by the matrices of Machado, Oliveira and Fernandes (2009), severity 1.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gui.colour_vision import contrast_of, oklab_of, rgb_of_oklch, seen_by
from gui.theme import load_theme

Array = NDArray[np.float64]

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "palettes"
SIZE = 8  # colours; a ninth fact takes the first again, with its number beside it
LEAST_CONTRAST = 3.0
PALETTES = {
    "all-eyes": ("protan", "deutan", "tritan"),
    "red-green": ("protan", "deutan"),
    "blue-yellow": ("tritan",),
}
TOLD = {
    "all-eyes": "Safe for every kind of colour blindness",
    "red-green": "Safe where red and green look alike",
    "blue-yellow": "Safe where blue and yellow look alike",
}


def candidates(paper: str) -> list[str]:
    """Colours in gamut that stand out from the paper enough."""
    found: list[str] = []
    for light, chroma, hue in product(
        np.arange(0.30, 0.93, 0.03), (0.05, 0.09, 0.12, 0.15, 0.18), np.arange(0, 360, 12)
    ):
        colour = rgb_of_oklch(float(light), float(chroma), float(hue))
        if colour is not None and contrast_of(colour, paper) >= LEAST_CONTRAST:
            found.append(colour)
    return found


def distances(colours: Sequence[str], eyes: Sequence[str]) -> Array:
    """Least OKLab distance of each pair over the eyes; shape (n, n)."""
    tables: list[Array] = []
    for eye in ("normal", *eyes):
        places = np.array([oklab_of(seen_by(colour, eye)) for colour in colours])
        tables.append(np.linalg.norm(places[:, None] - places[None], axis=2))
    return np.minimum.reduce(tables)


def choose(table: Array) -> list[int]:
    """`SIZE` rows of `table` that lie far from each other."""
    best: tuple[float, list[int]] = (0.0, [])
    for first in range(0, len(table), 7):
        chosen = [first]
        while len(chosen) < SIZE:
            chosen.append(int(table[:, chosen].min(axis=1).argmax()))
        chosen = _exchange(table, chosen)
        best = max(best, (_least(table, chosen), chosen))
    return best[1]


def _exchange(table: Array, chosen: list[int]) -> list[int]:
    """Put a better colour in any one's place while that helps."""
    improved = True
    while improved:
        improved = False
        for place in range(SIZE):
            rest = chosen[:place] + chosen[place + 1 :]
            other = int(table[:, rest].min(axis=1).argmax())
            if _least(table, [*rest, other]) > _least(table, chosen) + 1e-9:
                chosen, improved = [*rest, other], True
    return chosen


def _least(table: Array, chosen: list[int]) -> float:
    part = table[np.ix_(chosen, chosen)] + 9 * np.eye(len(chosen))
    return float(part.min())


def main() -> None:
    """Fit every palette for every ground; print the smallest distances."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write resources/palettes/*.toml")
    given = parser.parse_args()
    papers = {ground: load_theme(ground).roles["paper"] for ground in ("light", "dark")}
    for name, eyes in PALETTES.items():
        lines = [f"# {TOLD[name]}.  Written by `python -m dev.fit_palettes --write`.",
                 f"eyes = {list(eyes)}".replace("'", '"')]  # fmt: skip
        for ground, paper in papers.items():
            colours = candidates(paper)
            table = distances(colours, eyes)
            chosen = choose(table)
            least = _least(table, chosen)
            # Neighbours in the list shall differ most: the first two facts are seen together.
            ordered = _far_first(table, chosen)
            print(f"{name} {ground}: smallest distance {least:.3f} of {len(colours)} colours")
            lines.append(f"# smallest distance in OKLab {least:.3f}")
            lines.append(f"{ground} = {[colours[i] for i in ordered]}".replace("'", '"'))
        if given.write:
            FOLDER.mkdir(exist_ok=True)
            (FOLDER / f"{name}.toml").write_text("\n".join(lines) + "\n", "utf-8")


def _far_first(table: Array, chosen: list[int]) -> list[int]:
    left = sorted(chosen)
    ordered = [left.pop(0)]
    while left:
        left.sort(key=lambda each: -table[each, ordered].min())
        ordered.append(left.pop(0))
    return ordered


if __name__ == "__main__":
    main()
