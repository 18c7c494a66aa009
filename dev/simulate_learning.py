"""How much a few decisions should teach: decisions simulated on gold links.

    python -m dev.simulate_learning ../shared/eval

A person decides the first n judged pairs of a story's list, as the gold says; then the pairs left
are ranked with and without what was learned from it.  The scores before learning are held out
(fitted on other topics), and so is the figure of the choice: what is learned from a decision is
chosen on three folds of topics and measured on the fourth.  "Wrong clicks" decides every one of the
n the wrong way round: what can careless clicking destroy?
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dev.fit_matching import (
    FOLDS,
    SHARES,
    average_precision,
    evidence_of,
    fit_probability,
    fit_weights,
    folds,
    pooled_links,
)
from dev.matching_data import clusters, measure
from rashomon.matching.evidence import Evidence, gather
from rashomon.matching.learning import learn

Floats = NDArray[np.float64]

CONFIRMED = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5)
REJECTED = (0.0, 1.0, 2.0, 3.0)
DECIDED = (5, 10, 20)
# Pairs and links that must remain for an average precision to mean much: of one link left alone it
# falls from 1 to 0.33 when the link falls behind two pairs.
FEWEST_LEFT, FEWEST_LINKS = 20, 5

Choice = tuple[float, float]  # most that a confirmation adds to the log-odds, a rejection takes


@dataclass(frozen=True, slots=True)
class Story:
    """One cluster: every compared pair with its held-out score, and which of them are judged."""

    source: str
    fold: int
    found: Evidence
    scores: Floats
    judged: NDArray[np.int64]  # rows, best score first
    gold: Floats  # of the judged rows


@dataclass(frozen=True, slots=True)
class Outcome:
    """Average precision and Brier score of the pairs left, without and with learning."""

    source: str
    fold: int
    decided: int
    before: float
    after: float
    brier: float
    brier_after: float


def stories(folder: Path) -> list[Story]:
    """The clusters of links, scored by a model that has not seen their topics."""
    items = measure(folder)
    where = folds(items)
    fold_of = {item.name: fold for item, fold in zip(items, where, strict=True)}
    models: list[tuple[Floats, Floats]] = []
    for fold in range(FOLDS):
        training = [item for item, of in zip(items, where, strict=True) if of != fold]
        weights = fit_weights(training)
        story, gold, counts = pooled_links(training)
        models.append(
            (weights, fit_probability(evidence_of(training, weights), story, gold, counts))
        )
    told: list[Story] = []
    for name, source, _topic, accounts, gold in clusters(folder):
        found = gather(accounts)
        weights, slope = models[fold_of[name]]
        raised = slope[0] * (found.features @ weights) + slope[1] * found.story + slope[2]
        scores = 1 / (1 + np.exp(-np.clip(raised, -30, 30)))
        rows = _rows(found, gold)
        values = np.array(list(gold.values()))
        order = np.argsort(-scores[rows], kind="stable")
        told.append(Story(source, fold_of[name], found, scores, rows[order], values[order]))
    return told


def _rows(found: Evidence, gold: dict) -> NDArray[np.int64]:
    known = {(int(ref.document), ref.sentence): row for row, ref in enumerate(found.corpus.refs)}
    places = {
        pair: row
        for row, pair in enumerate(zip(found.first.tolist(), found.second.tolist(), strict=True))
    }
    return np.array([places[known[a], known[b]] for a, b in gold], dtype=np.int64)


def outcome(story: Story, count: int, choice: Choice, *, wrong: bool = False) -> Outcome | None:
    """What `count` decisions do to the pairs left; None where too few are left."""
    left, gold = story.judged[count:], story.gold[count:]
    if len(left) < FEWEST_LEFT or gold.sum() < FEWEST_LINKS:
        return None
    decided = {
        int(row): bool(value > 0.5) != wrong
        for row, value in zip(story.judged[:count], story.gold[:count], strict=True)
    }
    moved = learn(
        story.found.first, story.found.second, story.scores, decided,
        confirmed=choice[0], rejected=choice[1],
    )  # fmt: skip
    odds = np.log(story.scores) - np.log1p(-story.scores)
    taught = 1 / (1 + np.exp(-(odds + moved)))
    return Outcome(
        story.source, story.fold, count,
        average_precision(story.scores[left], gold), average_precision(taught[left], gold),
        float(((story.scores[left] - gold) ** 2).mean()),
        float(((taught[left] - gold) ** 2).mean()),
    )  # fmt: skip


def outcomes(told: Sequence[Story], choice: Choice, *, wrong: bool = False) -> list[Outcome]:
    """Every story with every number of decisions."""
    found = (outcome(story, count, choice, wrong=wrong) for story, count in product(told, DECIDED))
    return [one for one in found if one is not None]


def mean_gain(found: Sequence[Outcome]) -> float:
    """Mean gain in average precision; sources count as in the fit of the weights."""
    gains: dict[str, list[float]] = {}
    for one in found:
        gains.setdefault(one.source, []).append(one.after - one.before)
    shares = [SHARES[source] for source in gains]
    return float(np.average([np.mean(values) for values in gains.values()], weights=shares))


def report(told: Sequence[Story]) -> None:
    """Print the grid of choices and the figure of the choice that other folds would make."""
    table = {choice: outcomes(told, choice) for choice in product(CONFIRMED, REJECTED)}
    print("mean gain in average precision of the pairs left, by most added and taken")
    print("confirmed  rejected: " + "".join(f"{rejected:>9}" for rejected in REJECTED))
    for confirmed in CONFIRMED:
        row = (mean_gain(table[confirmed, rejected]) for rejected in REJECTED)
        print(f"{confirmed:>9}            " + "".join(f"{gain:+9.4f}" for gain in row))
    print("\nchosen on the other folds, measured on this one")
    held_out: list[Outcome] = []
    for fold in range(FOLDS):
        best = max(table, key=lambda c: mean_gain([one for one in table[c] if one.fold != fold]))
        own = [one for one in table[best] if one.fold == fold]
        held_out += own
        print(f"fold {fold}: confirmed {best[0]}, rejected {best[1]}: {mean_gain(own):+.4f}")
    print(f"held out, all folds: {mean_gain(held_out):+.4f}")


def show(title: str, found: Sequence[Outcome]) -> None:
    """Print figures by source and number of decisions."""
    print(f"\n{title}")
    for source, count in product(SHARES, DECIDED):
        rows = [one for one in found if one.source == source and one.decided == count]
        if rows:
            before, after, brier, brier_after = np.mean(
                [(one.before, one.after, one.brier, one.brier_after) for one in rows], axis=0
            )
            better = sum(one.after > one.before + 1e-9 for one in rows)
            worse = sum(one.after < one.before - 1e-9 for one in rows)
            print(
                f"{source:9} n={count:<3} {len(rows):3} stories  AP {before:.3f} -> {after:.3f}"
                f"  (better {better}, worse {worse})  Brier {brier:.3f} -> {brier_after:.3f}"
            )


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="folder of links.jsonl and pairs.jsonl")
    parser.add_argument("--confirmed", type=float, default=0.5)
    parser.add_argument("--rejected", type=float, default=2.0)
    options = parser.parse_args()
    told = stories(options.folder)
    report(told)
    choice = (options.confirmed, options.rejected)
    show(f"confirmed {choice[0]}, rejected {choice[1]}", outcomes(told, choice))
    show("wrong clicks", outcomes(told, choice, wrong=True))


if __name__ == "__main__":
    main()
