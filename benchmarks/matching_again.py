"""What is asked a second time: a further account, a moved threshold; and the very first answer."""

from __future__ import annotations

import gc
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
from rashomon.memory import Memory
from rashomon.model import AccountAnalysis, AnalysisSettings, Comparison, Match

ACCOUNTS, SENTENCES = 10, 43
ROUNDS = 7
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
    """Medians of `ROUNDS` rounds, each with stories of its own, so that only tables are warm.

    Shares are of processor seconds, which other work on the machine sways least.  A comparison ends
    with facts, parts of sentences that match, divergences and actors; what explains a link is found
    when it is looked at, so all of the largest fact's links are, beside it.
    """
    rounds = [_round(seed) for seed in range(ROUNDS + 1)][1:]  # the first one loads them
    found = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    loads = [_first_tables() for _ in range(ROUNDS)]
    found["seconds to import the engine"] = statistics.median(load[0] for load in loads)
    found["seconds to load tables"] = statistics.median(load[1] for load in loads)
    return {name: round(value, 4) for name, value in found.items()}


def _round(seed: int) -> dict[str, float]:
    settings = AnalysisSettings()
    one, other, texts, more = (_accounts(4 * seed + number) for number in range(4))
    memory = Memory()
    full = _taken(lambda: match_accounts(one, settings=settings, memory=Memory()))
    match_accounts(other[:ACCOUNTS], settings=settings, memory=memory)
    added = _taken(lambda: match_accounts(other, settings=settings, memory=memory))
    documents = [account.document for account in texts]
    whole = _taken(lambda: compare(documents, memory=Memory()))
    documents = [account.document for account in more]
    memory = Memory()
    ten = compare(documents[:ACCOUNTS], memory=memory)
    whole_added = _taken(lambda: compare(documents, memory=memory))
    moved = [
        _taken(lambda lowest=lowest: regroup(ten, AnalysisSettings(min_score=lowest)))[0]
        for lowest in POSITIONS
    ]
    explained = [_explained(link) for link in _links_of_largest_fact(ten)]
    found: dict[str, float] = {
        "explaining a link, median ms": 1000 * statistics.median(explained),
    }
    for place, unit in enumerate(("seconds", "processor seconds")):
        found |= {
            f"full matching {unit}": full[place],
            f"matching {unit} with one more account": added[place],
            f"full comparison {unit}": whole[place],
            f"comparison {unit} with one more account": whole_added[place],
        }
    return found | {
        "matching share": added[1] / full[1],
        "comparison share": whole_added[1] / whole[1],
        "moved threshold, median ms": 1000 * statistics.median(moved),
        "moved threshold, longest ms": 1000 * max(moved),
    }


def _links_of_largest_fact(comparison: Comparison) -> list[Match]:
    mentions = set(max(comparison.facts, key=lambda fact: len(fact.mentions)).mentions)
    return [link for link in comparison.matches if link.a in mentions and link.b in mentions]


def _explained(link: Match) -> float:
    """Seconds until a link is explained."""
    started = time.perf_counter()
    assert link.why
    return time.perf_counter() - started


def _accounts(seed: int) -> tuple[AccountAnalysis, ...]:
    """Ten accounts and one more, of a story of their own."""
    return tell((ACCOUNTS + 1) * SENTENCES, seed=seed, per_account=SENTENCES).accounts


def _taken(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of the processors; what was done before leaves no garbage to it."""
    gc.collect()
    started, worked = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - started, time.process_time() - worked


def _first_tables() -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_TABLES], check=True, stdout=subprocess.PIPE, cwd=ROOT
    )
    return json.loads(done.stdout)
