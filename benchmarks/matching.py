"""Matching beside its peers, and how its time and memory grow with the sentences.

    python benchmarks/matching.py peers [--transformer PYTHON] [--links FOLDER]
    python benchmarks/matching.py growth [--sizes N …]
    python benchmarks/matching.py again
    python benchmarks/matching.py plot

`peers`: 8,000 sentences of 300 accounts told as one story, beside brute-force token_set_ratio over
the same pairs and beside a sentence transformer (its interpreter by --transformer), in turns in one
run.  The peers are timed on a part and extrapolated: the first linearly over rows, the second over
sentences.  Average precision is that on links.jsonl of --links; ours is the held-out one of the
shipped parameters.  `growth`: 1,000 to 100,000 sentences.  `again`: what is asked a second time.
Each writes its part of docs/benchmarks/matching.json; `plot` draws it, and the reliability curve of
the shipped parameters (needs the extra `bench`).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from child_process import ROOT

sys.path.insert(0, str(ROOT))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself does, see main.py

import numpy as np
from matching_again import measure_again
from rapidfuzz import fuzz, process
from stories import tell

from dev.fit_matching import average_precision

RESULTS = ROOT / "docs" / "benchmarks" / "matching.json"
PARAMETERS = ROOT / "resources" / "models" / "matching.json"
SOURCES = ("superpal", "ecb+")  # of links that peers are measured on too
HERE = Path(__file__).parent
SIZES = (1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 100_000)
ROUNDS = 3
OFTEN = 16_000  # sentences up to which growth is measured in so many rounds
ROWS = 100  # of token_set_ratio's table, of 8,000
SAMPLE = 200  # sentences the transformer reads, of 8,000


def main() -> None:
    """Measure, print and keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("part", choices=("peers", "growth", "again", "plot"))
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--transformer", default=sys.executable, help="its interpreter")
    parser.add_argument("--links", type=Path, default=ROOT.parent / "shared" / "eval")
    given = parser.parse_args()
    if given.part == "plot":
        from matching_plots import draw

        draw(kept(), json.loads(PARAMETERS.read_text(encoding="utf-8")), RESULTS.parent)
        return
    parts: dict[str, Callable[[], object]] = {
        "peers": lambda: peers(given.transformer, given.links),
        "growth": lambda: [grown(size) for size in given.sizes],
        "again": measure_again,
    }
    found = parts[given.part]()
    print(json.dumps(found, indent=2))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({**kept(), given.part: found}, indent=2) + "\n", encoding="utf-8")


def kept() -> dict[str, object]:
    """What was measured before."""
    return json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {}


def child(sentences: int) -> dict[str, float]:
    """One run of ours in a process of its own."""
    command = [sys.executable, str(HERE / "matching_child.py"), str(sentences)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    print(done.stdout, end="", file=sys.stderr, flush=True)
    return json.loads(done.stdout)


def grown(sentences: int) -> dict[str, float]:
    """The run of median processor time; of large stories, that take long anyway, the only one."""
    runs = [child(sentences) for _ in range(ROUNDS if sentences <= OFTEN else 1)]
    return sorted(runs, key=lambda run: run["processor seconds"])[len(runs) // 2]


def peers(interpreter: str, folder: Path) -> dict[str, object]:
    """Seconds of the three, medians of `ROUNDS` rounds in turns, and their average precision."""
    sentences = _sentences(8_000)
    judged = _judged(folder)
    pairs = [pair for cluster in judged for pair in cluster["pairs"]]
    taken: dict[str, list[Taken]] = {"ours": [], "token_set_ratio": [], "transformer": []}
    cosines: list[float] = []
    for number in range(ROUNDS):
        taken["ours"].append(_taken(child(8_000)))
        taken["token_set_ratio"].append(_brute(sentences))
        answer = transformer(interpreter, sentences[:SAMPLE], [] if number else pairs)
        if answer is not None:
            taken["transformer"].append(_taken(answer, len(sentences) / SAMPLE))
            cosines = answer["cosines"] or cosines
    found: dict[str, object] = {"sentences": len(sentences), **_compared(taken)}
    if judged:
        ratios = [fuzz.token_set_ratio(a, b) for a, b in pairs]
        found["average precision"] = {
            "ours, held out": _own_precision(),
            "token_set_ratio": _precision(judged, ratios),
            "transformer": _precision(judged, cosines),
        }
    return found


def transformer(
    interpreter: str, timed: Sequence[str], pairs: Sequence[tuple[str, str]]
) -> dict | None:
    """The peer's answer; None, and the reason said, where there is no such peer."""
    done = subprocess.run(
        [interpreter, str(HERE / "transformer_child.py")],
        input=json.dumps({"timed": timed, "pairs": pairs}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(f"no transformer beside it: {done.stderr.strip()[-200:]}", file=sys.stderr)
        return None
    return json.loads(done.stdout.splitlines()[-1])


def _sentences(count: int) -> list[str]:
    return [
        sentence.span.of(account.document.text)
        for account in tell(count).accounts
        for sentence in account.sentences
    ]


def _judged(folder: Path) -> list[dict]:
    """The judged pairs of each cluster: source, pairs of sentences, gold."""
    path = folder / "links.jsonl"
    if not path.is_file():
        print(f"no average precision: {path} is not there", file=sys.stderr)
        return []
    found: list[dict] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        texts = [document["sentences"] for document in record["documents"]]
        judged = [*record["links"], *record["nonlinks"]]
        found.append(
            {
                "source": record["source"],
                "pairs": [(texts[a][i], texts[b][j]) for a, i, b, j in judged],
                "gold": [1.0] * len(record["links"]) + [0.0] * len(record["nonlinks"]),
            }
        )
    return found


def _precision(judged: Sequence[dict], scores: Sequence[float]) -> dict[str, float]:
    """Mean over each source's clusters."""
    if not len(scores):
        return {}
    found: dict[str, list[float]] = {}
    start = 0
    for cluster in judged:
        own = np.array(scores[start : start + len(cluster["gold"])])
        start += len(own)
        value = average_precision(own, np.array(cluster["gold"]))
        found.setdefault(cluster["source"], []).append(value)
    return {source: round(float(np.mean(values)), 3) for source, values in found.items()}


def _own_precision() -> dict[str, float]:
    figures = json.loads(PARAMETERS.read_text(encoding="utf-8"))["provenance"]["figures"]
    return {source: round(figures[source]["average precision"], 3) for source in SOURCES}


Taken = tuple[float, float]  # seconds by the clock, seconds of all processors


def _taken(answer: Mapping[str, float], times: float = 1.0) -> Taken:
    return answer["seconds"] * times, answer["processor seconds"] * times


def _brute(sentences: Sequence[str]) -> Taken:
    """The whole table of token_set_ratio, each pair once, by `ROWS` of its rows."""
    started, worked = time.perf_counter(), time.process_time()
    process.cdist(sentences[:ROWS], sentences, scorer=fuzz.token_set_ratio, workers=-1)
    times = len(sentences) / ROWS / 2
    return (time.perf_counter() - started) * times, (time.process_time() - worked) * times


def _compared(taken: Mapping[str, Sequence[Taken]]) -> dict[str, object]:
    """Medians, and how many times ours each peer's is.

    On a machine that others work on too, processor seconds say more than the clock.
    """
    found: dict[str, object] = {}
    for place, unit in enumerate(("seconds", "processor seconds")):
        medians = {
            name: statistics.median(one[place] for one in rounds)
            for name, rounds in taken.items()
            if rounds
        }
        for name, value in medians.items():
            found[f"{name} {unit}".removeprefix("ours ")] = round(value, 2)
            if name != "ours":
                found[f"{name} ratio of {unit}"] = round(value / medians["ours"], 1)
    return found


if __name__ == "__main__":
    main()
