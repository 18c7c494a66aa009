"""Fit what the place of a listed verb weighs for attribution: `attribution_contexts.en.tsv`.

    python -m dev.fit_attribution ../shared/eval          # figures, and how the table would change
    python -m dev.fit_attribution ../shared/eval --write  # and write the table

A logistic regression over the 120 PolNeAR articles of `attribution.jsonl`: every listed verb
outside quotations is one case, its contexts are the features, and it is gold where an annotated cue
overlaps it.  Points are coefficients times four, rounded (four points are one natural logarithm of
odds); the constant goes into the classes of verbs.  Contexts set by hand stay as they are.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rashomon.framing.attribution import AttributionFinder
from rashomon.framing.reading import Reading
from rashomon.model import Document
from rashomon.reading.boilerplate import read_sentences
from rashomon.text.word_tables import folder, read_table

Floats = NDArray[np.float64]

FOLDS = 5
RIDGE = 2.0  # 1 to 5 differ by 0.002 in F1
POINTS = 4.0  # points to one natural logarithm of odds
FEWEST = 5  # cases from which a context is fitted
BY_HAND = ("after:figure",)  # "added 12 points": too few cases to fit
TABLE = "attribution_contexts"


@dataclass(frozen=True, slots=True)
class Case:
    """One listed verb in one article: the contexts it stands in, and whether it is annotated."""

    article: int
    contexts: tuple[str, ...]
    gold: bool


def cases(folder_: Path) -> list[Case]:
    """The verbs of all articles, in order."""
    found: list[Case] = []
    for number, line in enumerate((folder_ / "attribution.jsonl").read_text("utf-8").splitlines()):
        record = json.loads(line)
        gold = [span for item in record["attributions"] for span in item["cue"]]
        document = Document("a", record["text"])
        finder = AttributionFinder(Reading(document, read_sentences(document, ())))
        for span, contexts in finder.verbs_in_context():
            hit = any(start < span.end and span.start < end for start, end in gold)
            found.append(Case(number, contexts, hit))
    return found


def fit(train: Sequence[Case]) -> dict[str, float]:
    """Log-odds of each context seen often enough (ridge-regularised, by Newton's method)."""
    counts: dict[str, int] = {}
    for case in train:
        for name in case.contexts:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    place = {name: column for column, name in enumerate(names)}
    features = np.zeros((len(train), len(names)))
    for row, case in enumerate(train):
        for name in case.contexts:
            if name in place:
                features[row, place[name]] = 1.0
    gold = np.array([case.gold for case in train], dtype=float)
    weights = np.zeros(len(names))
    for _ in range(25):
        chance = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (gold - chance) - RIDGE * weights
        curve = (features * (chance * (1 - chance))[:, None]).T @ features
        weights += np.linalg.solve(curve + RIDGE * np.eye(len(names)), slope)
    return dict(zip(names, weights.tolist(), strict=True))


def rounded(weights: Mapping[str, float]) -> dict[str, int]:
    """Log-odds as points."""
    return {name: round(POINTS * weight) for name, weight in weights.items()}


def scored(points: Mapping[str, int], judged: Sequence[Case]) -> tuple[int, int, int]:
    """Cases marked, marked rightly, and gold."""
    marked = [case for case in judged if sum(points.get(n, 0) for n in case.contexts) >= 0]
    return len(marked), sum(case.gold for case in marked), sum(case.gold for case in judged)


def cross_validated(found: Sequence[Case]) -> tuple[float, float]:
    """Precision and recall among listed verbs, each fold scored by a table of the others."""
    articles = sorted({case.article for case in found})
    random.Random(0).shuffle(articles)
    marked = right = gold = 0
    for fold in range(FOLDS):
        held = set(articles[fold::FOLDS])
        points = rounded(fit([case for case in found if case.article not in held]))
        counts = scored(points, [case for case in found if case.article in held])
        marked, right, gold = marked + counts[0], right + counts[1], gold + counts[2]
    return right / marked, right / gold


def table(points: Mapping[str, int]) -> Iterator[tuple[str, int, str]]:
    """The shipped rows with the points fitted; contexts set by hand or too rare keep theirs."""
    for name, shipped, words in read_table(TABLE, "en"):
        keeps = name in BY_HAND or name not in points
        yield name, int(shipped) if keeps else points[name], words


def main() -> None:
    """Print what a fit gives beside the shipped table; write it if asked to."""
    parser = argparse.ArgumentParser(description="Fit the contexts of attribution verbs.")
    parser.add_argument("folder", type=Path, help="the evaluation kit's folder")
    parser.add_argument("--write", action="store_true", help="write the table")
    given = parser.parse_args()
    found = cases(given.folder)
    rows = list(table(rounded(fit(found))))
    shipped = {name: int(points) for name, points, _ in read_table(TABLE, "en")}
    print(f"{len(found)} listed verbs, {sum(case.gold for case in found)} annotated")
    for title, points in (("shipped", shipped), ("fitted", {n: p for n, p, _ in rows})):
        marked, right, gold = scored(points, found)
        print(f"{title}: precision {right / marked:.3f}, recall {right / gold:.3f}")
    print("cross-validated: precision {:.3f}, recall {:.3f}".format(*cross_validated(found)))
    moved = [abs(points - shipped[name]) for name, points, _ in rows]
    print(f"{sum(move == 0 for move in moved)} of {len(moved)} rows alike, "
          f"{sum(move <= 1 for move in moved)} within one point, most {max(moved)}")  # fmt: skip
    if given.write:
        path = Path(str(folder() / f"{TABLE}.en.tsv"))
        kept = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
        body = [f"{name}\t{points}\t{words}" for name, points, words in rows]
        path.write_text("\n".join([*kept, "context\tpoints\twords", *body]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
