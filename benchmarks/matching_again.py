"""What is asked a second time: a further account, a moved threshold; and the very first answer."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from child_process import ROOT
from stories import tell

from rashomon.comparison import compare, regroup
from rashomon.matching import match_accounts
from rashomon.model import AnalysisSettings

ACCOUNTS, SENTENCES = 10, 43
ROUNDS = 5
POSITIONS = [position / 20 for position in range(5, 20)]
FIRST_TABLES = """
import json, sys, time
started = time.perf_counter()
import rashomon.comparison
imported = time.perf_counter()
from rashomon.matching.calibration import load_calibration
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.normal_forms import stem
from rashomon.matching.reporting_shell import shell_words
from rashomon.matching.term_weights import background
load_calibration(), word_vectors(["harbour"]), stem("harbours"), shell_words("en")
background("en")
print(json.dumps([imported - started, time.perf_counter() - imported]))
"""


def measure_again() -> dict[str, float]:
    """Medians of `ROUNDS` rounds, each with a story of its own, so that only tables are warm."""
    rounds = [_round(seed) for seed in range(ROUNDS + 1)][1:]  # the first one loads them
    found = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    loads = [_first_tables() for _ in range(ROUNDS)]
    found["seconds to import the engine"] = statistics.median(load[0] for load in loads)
    found["seconds to load tables"] = statistics.median(load[1] for load in loads)
    return {name: round(value, 4) for name, value in found.items()}


def _round(seed: int) -> dict[str, float]:
    settings = AnalysisSettings()
    one, other = (
        tell((ACCOUNTS + 1) * SENTENCES, seed=2 * seed + side, per_account=SENTENCES).accounts
        for side in (0, 1)
    )
    texts = [account.document for account in tell(
        (ACCOUNTS + 1) * SENTENCES, seed=-1 - seed, per_account=SENTENCES).accounts]  # fmt: skip
    more = [account.document for account in tell(
        (ACCOUNTS + 1) * SENTENCES, seed=-101 - seed, per_account=SENTENCES).accounts]  # fmt: skip
    full = _seconds(lambda: match_accounts(one, settings=settings))
    match_accounts(other[:ACCOUNTS], settings=settings)
    added = _seconds(lambda: match_accounts(other, settings=settings))
    whole = _seconds(lambda: compare(texts))
    ten = compare(more[:ACCOUNTS])
    whole_added = _seconds(lambda: compare(more))
    moved = [
        _seconds(lambda lowest=lowest: regroup(ten, AnalysisSettings(min_score=lowest)))
        for lowest in POSITIONS
    ]
    return {
        "full matching seconds": full,
        "matching seconds with one more account": added,
        "matching share": added / full,
        "full comparison seconds": whole,
        "comparison seconds with one more account": whole_added,
        "comparison share": whole_added / whole,
        "moved threshold, median ms": 1000 * statistics.median(moved),
        "moved threshold, longest ms": 1000 * max(moved),
    }


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _first_tables() -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_TABLES], check=True, stdout=subprocess.PIPE, cwd=ROOT
    )
    return json.loads(done.stdout)
