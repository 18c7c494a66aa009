"""Draw automatic divergences at random, for a person to judge against the texts.

    python -m dev.judge_divergences ../shared/eval --seed 7 --count 50 --out judged.txt

Reads the ECB+ clusters of `links.jsonl`.  Automatic are the kinds of the open list that contrast
two passages: number, date, label, quotation, agency, loaded.  What is written quotes the texts of
others and is for the judge's eyes: it stays out of the repository, the verdicts go to
docs/DIVERGENCES-JUDGED.md in the judge's own words.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.comparison import compare
from rashomon.model import Comparison, Divergence, Document, Place

AUTOMATIC = ("number", "date", "label", "quotation", "agency", "loaded")


@dataclass(frozen=True, slots=True)
class Drawn:
    """One divergence with the comparison it was found in."""

    cluster: str
    comparison: Comparison
    divergence: Divergence


def comparisons(folder: Path, source: str) -> Iterator[tuple[str, Comparison]]:
    """Every cluster of one source, compared by the program; sentences are paragraphs."""
    for line in (folder / "links.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        if record["source"] != source:
            continue
        documents = [
            Document(str(number), "\n\n".join(item["sentences"]), outlet=f"account {number}")
            for number, item in enumerate(record["documents"])
        ]
        yield record["cluster"], compare(documents)


def automatic(folder: Path, source: str = "ecb+") -> list[Drawn]:
    """All automatic divergences of the clusters of one source, in their order."""
    return [
        Drawn(cluster, comparison, item)
        for cluster, comparison in comparisons(folder, source)
        for item in comparison.divergences
        if item.kind in AUTOMATIC and item.b is not None
    ]


def sheet(drawn: Sequence[Drawn]) -> str:
    """The drawn divergences as text: note, and both sentences with the passage in brackets."""
    lines: list[str] = []
    for number, item in enumerate(drawn, 1):
        found = item.divergence
        lines.append(f"{number}. {item.cluster} {found.kind}: {found.note}")
        for place in filter(None, (found.a, found.b)):
            lines.append(f"   {place.document}: {_shown(item.comparison, place)}")
    return "\n".join(lines) + "\n"


def _shown(comparison: Comparison, place: Place) -> str:
    account = comparison.account(place.document)
    if account is None:
        raise KeyError(place.document)
    text, span = account.document.text, place.span
    touched = [item.span for item in account.sentences if item.span.overlap(span)]
    start = min([span.start, *(item.start for item in touched)])
    end = max([span.end, *(item.end for item in touched)])
    shown = f"{text[start : span.start]}[[{span.of(text)}]]{text[span.end : end]}"
    return " ".join(shown.split())


def main() -> None:
    """Draw, write the sheet, and tell how many there are of each kind."""
    parser = argparse.ArgumentParser(description="Draw automatic divergences at random.")
    parser.add_argument("folder", type=Path, help="the evaluation kit's folder")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--kind", default="", help="only this kind")
    parser.add_argument("--out", type=Path, required=True, help="the sheet; outside the repository")
    given = parser.parse_args()
    found = [item for item in automatic(given.folder) if given.kind in ("", item.divergence.kind)]
    print(len(found), dict(Counter(item.divergence.kind for item in found)))
    drawn = random.Random(given.seed).sample(found, min(given.count, len(found)))
    given.out.write_text(sheet(drawn), "utf-8")


if __name__ == "__main__":
    main()
