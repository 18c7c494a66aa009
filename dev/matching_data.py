"""Gold pairs of sentences of the evaluation kit, measured by the engine.

Reads `links.jsonl` (SuperPAL, ECB+) and `pairs.jsonl` (MRPC, STS news); their texts belong to
others and stay outside this repository.  Only numbers leave this module.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.contextual import TokenVectors
from rashomon.matching.evidence import Evidence, gather
from rashomon.matching.refinement import (
    Reading,
    Refiner,
    features_in_context,
    read_in_context,
)
from rashomon.model import AccountAnalysis, Document, Sentence, Span

Floats = NDArray[np.float64]
Place = tuple[int, int]  # account, sentence
MIXED = "mixed"  # source of stories made of two clusters of one topic
KEPT_AT_ONCE = 256  # sentences that a stopped run may lose
BUNDLE = 50  # loose pairs that form two accounts, as the kit's own script bundles them


@dataclass(frozen=True, slots=True)
class Measured:
    """The judged pairs of one cluster (or bundle of loose pairs) and their features."""

    name: str
    source: str  # as in the kit, or `MIXED`
    fold_name: str  # clusters of one topic share it, so that they are never parted
    features: Floats
    story: float
    gold: Floats  # 1 link, 0 no link; for STS the grade divided by its highest


def measure(folder: Path, refiner: Refiner | None = None) -> list[Measured]:
    """All judged pairs of the kit in `folder`; with the features in context of a `refiner`."""
    told = (*clusters(folder), *mixed(folder), *_bundles(folder))
    if refiner is not None:
        _read_ahead([account for item in told for account in item[3]], refiner)
    return [_measured(*item, refiner) for item in told]


def _read_ahead(accounts: Sequence[AccountAnalysis], refiner: Refiner) -> None:
    """Have the model read all sentences at once: it takes ten seconds to begin."""
    sentences = {
        sentence.span.of(account.document.text)
        for account in accounts
        for sentence in account.sentences
    }
    digest = refiner.encoder.digest
    unknown = sorted(sentences - refiner.cache.find(digest, sentences).keys())
    fresh: dict[str, TokenVectors] = {}
    for number, vectors in refiner.encoder.encode(unknown, lambda: None):
        fresh[unknown[number]] = vectors
        if len(fresh) == KEPT_AT_ONCE:
            refiner.cache.keep(digest, fresh)
            fresh.clear()
    refiner.cache.keep(digest, fresh)


def _measured(
    name: str,
    source: str,
    fold_name: str,
    accounts: Sequence[AccountAnalysis],
    gold: dict[tuple[Place, Place], float],
    refiner: Refiner | None,
) -> Measured:
    found = gather(accounts)
    rows = {(int(ref.document), ref.sentence): row for row, ref in enumerate(found.corpus.refs)}
    places = {
        pair: number
        for number, pair in enumerate(zip(found.first.tolist(), found.second.tolist(), strict=True))
    }
    chosen = [places[rows[a], rows[b]] for a, b in gold]
    features = found.features[chosen].astype(np.float64)
    if refiner is not None:
        features = np.hstack([features, _in_context(found, accounts, chosen, refiner)])
    return Measured(name, source, fold_name, features, found.story, np.array(list(gold.values())))


def _in_context(
    found: Evidence, accounts: Sequence[AccountAnalysis], chosen: Sequence[int], refiner: Refiner
) -> Floats:
    """Features in context of some pairs, the model having read every sentence."""
    rows = range(len(found.corpus.refs))
    vectors = read_in_context(found.corpus, accounts, rows, Reading(refiner))
    if vectors is None:
        raise ValueError("the refiner must wait for its model")
    first, second = found.first[chosen], found.second[chosen]
    return features_in_context(found.corpus, vectors, first, second, lambda: None)


def clusters(folder: Path) -> Iterator[tuple[str, str, str, list[AccountAnalysis], dict]]:
    """Name, source, topic, accounts and judged pairs (1 link, 0 none) of each cluster of links."""
    for record in _records(folder / "links.jsonl"):
        accounts = [
            _account(str(number), document["sentences"])
            for number, document in enumerate(record["documents"])
        ]
        gold: dict[tuple[Place, Place], float] = {}
        for value, pairs in ((1.0, record["links"]), (0.0, record["nonlinks"])):
            for a, i, b, j in pairs:
                first, second = sorted(((a, i), (b, j)))
                gold[first, second] = value
        topic = re.sub(r"(ecb|ecbplus)$", "", record["id"])
        yield record["id"], record["source"], topic, accounts, gold


def mixed(folder: Path) -> Iterator[tuple[str, str, str, list[AccountAnalysis], dict]]:
    """As `clusters`: the two events that a topic of ECB+ is about, told as one story.

    Two earthquakes, two arrests: events of one kind, that share their words and often their names.
    What is judged inside each event stays; every pair of sentences across the two is no link.
    """
    topics: dict[str, list[tuple[list[AccountAnalysis], dict]]] = {}
    for _name, source, topic, accounts, gold in clusters(folder):
        if source == "ecb+":
            topics.setdefault(topic, []).append((accounts, gold))
    for topic, events in topics.items():
        if len(events) == 2:
            (told, judged), (others, judged_too) = events
            moved = [
                replace(account, document=replace(account.document, id=str(number)))
                for number, account in enumerate(others, len(told))
            ]
            gold = dict(judged)
            for (a, b), value in judged_too.items():
                gold[(a[0] + len(told), a[1]), (b[0] + len(told), b[1])] = value
            across = product(_places(told), _places(moved))
            yield f"{topic} mixed", MIXED, topic, [*told, *moved], gold | dict.fromkeys(across, 0.0)


def _places(accounts: Sequence[AccountAnalysis]) -> list[Place]:
    return [
        (int(account.document.id), sentence.index)
        for account in accounts
        for sentence in account.sentences
    ]


def _bundles(folder: Path) -> Iterator[tuple[str, str, str, list[AccountAnalysis], dict]]:
    by_source: dict[str, list[dict]] = {}
    for record in _records(folder / "pairs.jsonl"):
        by_source.setdefault(record["source"], []).append(record)
    for source, records in by_source.items():
        chance = random.Random(source)
        chance.shuffle(records)
        for number, start in enumerate(range(0, len(records), BUNDLE)):
            group = records[start : start + BUNDLE]
            order = chance.sample(range(len(group)), len(group))
            accounts = [
                _account("0", [record["a"] for record in group]),
                _account("1", [group[place]["b"] for place in order]),
            ]
            gold = {
                ((0, place), (1, number_b)): float(group[place]["score"])
                for number_b, place in enumerate(order)
            }
            name = f"{source}/{number}"
            yield name, source, name, accounts, gold


def _records(path: Path) -> list[dict]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _account(name: str, sentences: Sequence[str]) -> AccountAnalysis:
    """An account whose sentences are paragraphs of their own."""
    spans: list[Sentence] = []
    text = ""
    for index, sentence in enumerate(sentences):
        text += "\n\n" if text else ""
        spans.append(Sentence(index, Span(len(text), len(text) + len(sentence))))
        text += sentence
    return AccountAnalysis(Document(name, text), tuple(spans))
