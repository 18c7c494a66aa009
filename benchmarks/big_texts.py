"""Five accounts of 1 MB in the real window: opening, comparing, scrolling, stepping, memory.

    python benchmarks/big_texts.py [--runs N] [--characters N] [--accounts N] [--quick]

The peer is a bare Qt window with the same texts in as many text edits, in the same run.  Gaps are
those between the ticks of a 10 ms timer on the UI thread; a scroll step is painted before it ends.
Memory is what Linux counts as resident: of the window's process at the end, with facts, ribbons,
overviews, matrix, cues and 1,000 annotations shown; and the most that the window and the process
that compares held together.  `--quick` leaves out the comparison, which takes minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from child_process import ROOT

CHARACTERS, ACCOUNTS = 1_000_000, 5
IN_A_PARAGRAPH = 4  # sentences
# What the reading view shall reach; times in ms, memory in MB.
LIMITS = {
    "load: seconds": 3.0,
    "load: largest gap, ms": 50,
    "comparing: largest gap, ms": 50,
    "scroll: median, ms": 16,
    "scroll: p99, ms": 33,
    "step: p99, ms": 50,
    "one line of 5 MB: largest gap, ms": 500,
    "memory: at the end, MB": 500,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--characters", type=int, default=CHARACTERS)
    parser.add_argument("--accounts", type=int, default=ACCOUNTS)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = invented(Path(folder), given.accounts, given.characters)
        kinds = ["peer", "window", *([] if given.quick else ["compared"]), "line"]
        taken: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
        for _ in range(given.runs):
            for kind in kinds:  # in turns, so that all meet the same load
                taken[kind].append(_child(kind, files))
    print(f"{given.accounts} accounts of {given.characters:,} characters, runs: {given.runs}")
    medians = {kind: _medians(runs) for kind, runs in taken.items()}
    for kind in kinds[1:]:
        _print(medians[kind], medians["peer"])


def _medians(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _print(found: dict[str, float], peer: dict[str, float]) -> None:
    for name, value in found.items():
        line = f"{name:44} {value:9.2f}"
        if name in peer:
            line += f"   peer {peer[name]:9.2f}   ratio {value / max(peer[name], 0.01):6.2f}"
        if name in LIMITS:
            met = "reached" if value <= LIMITS[name] else "NOT REACHED"
            line += f"   limit {LIMITS[name]:g}: {met}"
        print(line)


def invented(folder: Path, accounts: int, characters: int) -> list[Path]:
    """Files of one made-up story, its sentences in paragraphs of four."""
    sys.path.insert(0, str(ROOT))
    from stories import tell

    sentences = characters // 121  # so long is a sentence with the space after it
    files: list[Path] = []
    for account in tell(accounts * sentences, per_account=sentences).accounts:
        lines = account.document.text.split("\n\n")
        paragraphs = [
            " ".join(lines[at : at + IN_A_PARAGRAPH]) for at in range(0, len(lines), IN_A_PARAGRAPH)
        ]
        files.append(folder / f"{account.document.id}.txt")
        files[-1].write_text("\n\n".join(paragraphs), "utf-8")
    return files


def _child(kind: str, files: Sequence[Path]) -> dict[str, float]:
    """What a child process measured, and the most memory it and its own children held."""
    with tempfile.TemporaryDirectory() as home:  # nothing of the person's own settings
        homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
        process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("big_texts_child.py")), kind,
             *map(str, files)],
            cwd=ROOT,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **homes},
            stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        watched = Watched(process.pid)
        said, _ = process.communicate()
        watched.stop()
    if process.returncode:
        raise RuntimeError(f"{kind}: exit status {process.returncode}")
    found: dict[str, float] = json.loads(said.splitlines()[-1])
    if kind != "line":
        found["memory: most of all processes, MB"] = watched.most
    return found


class Watched:
    """Looks from outside how much memory a process and its children hold."""

    def __init__(self, pid: int) -> None:
        self.most = 0.0
        self._pid = pid
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> None:
        """Look no longer."""
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(0.1):
            self.most = max(self.most, resident(self._pid))


def resident(pid: int) -> float:
    """MB (of 1,000,000 bytes) of a process and its children; what they share counts twice."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        children = [child for task in tasks for child in (task / "children").read_text().split()]
    except (OSError, IndexError):  # it has ended meanwhile
        return 0.0
    own = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return own + sum(resident(int(child)) for child in children)


if __name__ == "__main__":
    main()
