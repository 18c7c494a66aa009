"""Kill the real program at random moments while it is edited, and see what comes back.

    python benchmarks/kill.py [--rounds N] [--seed WORD]

Each round starts the program, which restores what the killed one left (or opens the project
where nothing was left), edits and saves it through the keyboard, and is killed with SIGKILL.
What the next round finds must be a state that was there.  No edit that the journal had flushed may
be missing from it, however young, and no other that was older than a second; the project file must
be readable after every kill.  Ages are told by the program's own clock, up to its last beat: the
beginning of a flush that ended before the kill, so that a machine which lets nobody work for a
while is not taken for a program that keeps nothing.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from rashomon.edits import add_documents, new_project  # noqa: E402
from rashomon.files.codebooks import load_codebook  # noqa: E402
from rashomon.files.project_file import load_project, save_project  # noqa: E402
from rashomon.reading import account_from_text  # noqa: E402

ALLOWED = 1.0  # seconds of edits that may be lost
EDITING = (0.05, 1.5)  # seconds of editing before the kill
EARLY = 0.15  # share of rounds that are killed before that, at any moment of the start
START = 3.0  # seconds within which those are killed
PATIENCE = 60.0  # seconds until a program that does nothing counts as hanging

ACCOUNTS = {
    "Courier": "The tram left the rails at Holm Square on Friday. Six people were hurt. The "
    "operator blamed ice on the points.\n\nA witness said the driver braked too late. Services "
    "resumed at noon.\n",
    "Mirror": "Six passengers were injured when a tram derailed at Holm Square. Nobody had "
    "salted the points, the union claimed.\n\nThe operator spoke of ice. Trams ran again from "
    "noon.\n",
}


@dataclass
class Round:
    """What one program did before it was killed."""

    found: str = ""  # digest of the project it began with
    how: str = ""  # "restored" or "opened"
    states: list[tuple[float, str]] = field(default_factory=list)  # when, digest; oldest first
    kept: int = 0  # the state that was flushed last, as a place in `states`
    beat: float = 0.0  # when the last flush began that the program could end beside its journal's
    saves: int = 0
    said: str = ""  # on stderr


@dataclass
class Result:
    """What all rounds came to."""

    rounds: int = 0
    restored: int = 0
    edits: int = 0
    saves: int = 0
    lost: list[float] = field(default_factory=list)  # age of each edit lost, in seconds
    faults: list[str] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """Age of the oldest edit lost, in seconds; 0 where none was."""
        return max(self.lost, default=0.0)


def run(rounds: int, seed: str, editing: tuple[float, float] = EDITING) -> Result:
    """Do that many rounds; what went wrong is in the result's `faults`.

    `editing`: least and most seconds of editing before a kill.
    """
    dice, result = random.Random(seed), Result()
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "tram.rashomon.json"
        documents = [account_from_text(text, title) for title, text in ACCOUNTS.items()]
        save_project(add_documents(new_project("Tram", load_codebook()), documents), path)
        expected: Round | None = None
        for number in range(rounds + 1):  # the last only looks at what the one before left
            played = play(
                path, Path(home), dice, editing, f"{seed}-{number}", last=number == rounds
            )
            if played.found:  # else the one before is still what is to be found
                if expected is not None:
                    _judge(result, number, played, expected)
                expected = played
                result.restored += played.how == "restored"
            result.edits += max(0, len(played.states) - 1)
            result.saves += played.saves
            if "Traceback" in played.said:
                result.faults.append(f"round {number}: {played.said.strip()[-600:]}")
            try:
                load_project(path)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
                result.faults.append(f"round {number}: {error}")
        result.rounds = rounds
    return result


def _judge(result: Result, number: int, played: Round, expected: Round) -> None:
    digests = [state for _, state in expected.states]
    if played.found not in digests:
        result.faults.append(f"round {number}: {played.how} a state that never was")
        return
    last = len(digests) - 1 - digests[::-1].index(played.found)
    ages = [max(0.0, expected.beat - when) for when, _ in expected.states[last + 1 :]]
    result.lost.extend(ages)
    if last < expected.kept:
        result.faults.append(f"round {number}: lost an edit that was flushed to the disk")
    if ages and max(ages) > ALLOWED:
        result.faults.append(f"round {number}: lost an edit {max(ages):.2f} s old")


def play(
    path: Path,
    home: Path,
    dice: random.Random,
    seconds: tuple[float, float],
    seed: str,
    *,
    last: bool,
) -> Round:
    """Start the program, let it be edited, kill it."""
    played, editing = Round(), threading.Event()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "benchmarks" / "kill_child.py"), str(path), seed],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    listener = threading.Thread(target=_listen, args=(process, played, editing, last))
    listener.start()
    if not last and dice.random() < EARLY:
        editing.wait(dice.uniform(0, START))
    elif editing.wait(PATIENCE) and not last:
        time.sleep(dice.uniform(*seconds))
    process.kill()
    listener.join()
    process.wait()
    played.said = process.stderr.read() if process.stderr is not None else ""
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    return played


def _listen(
    process: subprocess.Popen[str], played: Round, editing: threading.Event, last: bool
) -> None:
    for line in process.stdout or ():
        if not line.endswith("\n"):  # killed in the middle of a word
            break
        kind, *words, when = line.split()
        if kind == "found":
            played.found, played.how = words
            played.states = [(float(when), words[0])]
            if last:
                editing.set()
        elif kind == "edit":
            played.states.append((float(when), words[0]))
            editing.set()
        elif kind == "kept":
            digests = [state for _, state in played.states]
            if words[0] in digests:
                played.kept = len(digests) - 1 - digests[::-1].index(words[0])
        elif kind == "beat":
            played.beat = float(when)
        elif kind == "saved":
            played.saves += 1


def main() -> int:
    """Run and print; 1 where anything was lost that may not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", default="tram")
    arguments = parser.parse_args()
    began = time.monotonic()
    result = run(arguments.rounds, arguments.seed)
    print(f"{result.rounds} kills in {time.monotonic() - began:.0f} s, "
          f"{result.restored} times unsaved work was restored")  # fmt: skip
    print(f"{result.edits} edits, {result.saves} saves")
    print(f"{len(result.lost)} edits lost, the oldest {result.longest:.3f} s old "
          f"(at most {ALLOWED:.0f} s allowed)")  # fmt: skip
    for fault in result.faults:
        print(fault)
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
