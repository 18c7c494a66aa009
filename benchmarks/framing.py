"""How fast the cue engine reads, and what framing adds to matching at ten accounts."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from child_process import ROOT

sys.path.insert(0, str(ROOT))

from stories import tell

from rashomon.framing import find_cues, find_divergences, find_labels
from rashomon.matching import group_facts, match_accounts
from rashomon.memory import Memory
from rashomon.model import AccountAnalysis, AnalysisSettings, Document
from rashomon.reading import read_accounts
from rashomon.reading.boilerplate import read_sentences

ACCOUNTS, SENTENCES = 10, 43
CHARACTERS = 500_000  # of the text that the cue engine reads at once
ROUNDS = 3
Answer = TypeVar("Answer")
FASTEST_ALLOWED = 0.5  # megabytes of text a second, the mark of the cue engine
MOST_ALLOWED = 1.0  # seconds of framing to one second of matching


def measure_framing() -> dict[str, float]:
    """Medians of `ROUNDS` rounds, in processor seconds; the first one loads the tables."""
    rounds = [_round(seed) for seed in range(ROUNDS + 1)][1:]
    found = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    return {name: round(value, 3) for name, value in found.items()}


def _round(seed: int) -> dict[str, float]:
    found = {f"cue engine, MB a second, {name}": _speed(text, name) for name, text in _prose()}
    accounts = tell(ACCOUNTS * SENTENCES, seed, SENTENCES).accounts
    settings = AnalysisSettings()
    matching, matches = _taken(lambda: match_accounts(accounts, settings=settings, memory=Memory()))
    facts = group_facts(accounts, matches, settings)
    cues, read = _taken(lambda: tuple(_with_cues(account) for account in accounts))
    contrasts, _ = _taken(lambda: find_divergences(read, facts, matches, memory=Memory()))
    naming, _ = _taken(lambda: find_labels(read))
    return {
        **found,
        "matching, seconds": matching,
        "cues, seconds": cues,
        "divergences, seconds": contrasts,
        "namings, seconds": naming,
        "framing to matching": (cues + contrasts + naming) / matching,
    }


def _with_cues(account: AccountAnalysis) -> AccountAnalysis:
    cues = find_cues(account.document, account.sentences)
    return AccountAnalysis(account.document, account.sentences, cues)


def _prose() -> list[tuple[str, str]]:
    """The sample's accounts and the Spanish one of the tests, over and over."""
    samples = read_accounts(sorted((ROOT / "resources" / "samples").glob("[1-9]*"))).documents
    spanish = (ROOT / "tests" / "data" / "accounts" / "6-diario-de-sarn.txt").read_text("utf-8")
    english = "\n\n".join(document.text for document in samples)
    return [
        (name, (text + "\n\n") * (CHARACTERS // len(text) + 1))
        for name, text in (("en", english), ("es", spanish))
    ]


def _speed(text: str, language: str) -> float:
    document = Document("a", text[:CHARACTERS], language=language)
    sentences = read_sentences(document, ())
    taken, _ = _taken(lambda: find_cues(document, sentences))
    return len(document.text.encode()) / 1e6 / taken


def _taken(work: Callable[[], Answer]) -> tuple[float, Answer]:
    started = time.process_time()
    answer = work()
    return time.process_time() - started, answer


def main() -> int:
    """Print the figures; 1 if a mark is missed."""
    found = measure_framing()
    print(json.dumps(found, indent=1))
    slow = [name for name in found if "MB" in name and found[name] < FASTEST_ALLOWED]
    return int(bool(slow) or found["framing to matching"] > MOST_ALLOWED)


if __name__ == "__main__":
    raise SystemExit(main())
