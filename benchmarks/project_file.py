"""The project file of 20 accounts and 10,000 annotations: opened, tagged, kept, saved.

    python benchmarks/project_file.py [--runs N] [--annotations N]

Beside each figure stands that of a peer on the same machine in the same minute: `json` reading
or writing the same data without a check, an order or a flush.  Memory is that of a process which
holds the project, above one that holds nothing.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from child_process import python  # noqa: E402

from rashomon import edits  # noqa: E402
from rashomon.annotation.anchoring import make_anchor  # noqa: E402
from rashomon.files.backups import keep_version  # noqa: E402
from rashomon.files.codebooks import load_codebook  # noqa: E402
from rashomon.files.journal import About, Change, Journal  # noqa: E402
from rashomon.files.project_file import load_project, save_project  # noqa: E402
from rashomon.model import Annotation, Document, Project, Span  # noqa: E402

ACCOUNTS = 20
LETTERS = 60_000  # of each account: a long report
MADE_OF = "the tram left rails at square police said that people were hurt when ice points"
WORDS = MADE_OF.split()
LIMITS = {"open": 1000, "tag": 16, "undo": 16, "keep": 1000, "save": 300}  # milliseconds
MEMORY = 300  # MB over an empty process


def made_up(annotations: int) -> Project:
    """A project of that many annotations on 20 made-up accounts."""
    dice = random.Random(7)
    documents = [
        Document(f"urn:uuid:{n:08d}", _text(dice), title=f"Account {n}") for n in range(ACCOUNTS)
    ]
    project = edits.add_documents(edits.new_project("Speed", load_codebook()), documents)
    tags = [tag.id for tag in project.codebook.tags]
    made: list[Annotation] = []
    for _ in range(annotations):
        document = dice.choice(documents)
        start = dice.randrange(LETTERS - 200)
        anchor = make_anchor(document, Span(start, start + dice.randint(10, 120)))
        memo = " ".join(dice.choices(WORDS, k=8)) if dice.random() < 0.2 else ""
        chosen = dice.sample(tags, dice.choice((1, 1, 2)))
        made.append(edits.new_annotation(anchor, chosen, memo=memo, creator="urn:uuid:ada"))
    return replace(project, annotations=edits.in_reading_order(project, made))


def _text(dice: random.Random) -> str:
    words = dice.choices(WORDS, k=LETTERS // 4)
    return " ".join(words)[:LETTERS].strip()


def median(work: Callable[[], object], runs: int) -> float:
    """Milliseconds of the median run."""
    taken: list[float] = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - started))
    return statistics.median(taken)


def measure(folder: Path, annotations: int, runs: int) -> dict[str, tuple[float, float]]:
    """Milliseconds of ours and of the peer, by what is done."""
    project = made_up(annotations)
    path, bare = folder / "speed.rashomon.json", folder / "bare.json"
    digest = save_project(project, path)
    data = json.loads(path.read_bytes())
    bare.write_text(json.dumps(data), "utf-8")
    fresh = load_project(path)

    def save() -> None:
        keep_version(path, folder / "backups")
        save_project(fresh, path, replacing=digest)

    anchor = make_anchor(fresh.documents[9], Span(5_000, 5_040))
    tagged = edits.toggle_tag(fresh, anchor, fresh.codebook.tags[0].id)
    journal = Journal(folder / "journals")
    change = Change(fresh, tagged, "Tag", edits.timestamp(), About(str(path), digest, "speed"))
    journal.append([change])

    def undo_and_look() -> bool:
        """What an undo costs the engine: the project before is put back, and what changed seen."""
        return fresh.annotations is not tagged.annotations

    found = {
        "open": (
            median(lambda: load_project(path), runs),
            median(lambda: json.loads(bare.read_bytes()), runs),
        ),
        "save": (
            median(save, runs),
            median(lambda: bare.write_text(json.dumps(data), "utf-8"), runs),
        ),
        "tag": (
            median(lambda: edits.toggle_tag(fresh, anchor, fresh.codebook.tags[0].id), runs),
            median(lambda: (*fresh.annotations, anchor), runs),
        ),
        "undo": (median(undo_and_look, runs), median(lambda: None, runs)),
        "keep": (
            median(lambda: journal.append([change]), runs),
            median(lambda: bare.write_text("x" * 800, "utf-8"), runs),
        ),
    }
    journal.clear()
    return found


def memory(path: Path) -> tuple[float, float]:
    """Peak MB of a process that opens the project, and of one that only imports the engine."""
    load = "from rashomon.files.project_file import load_project\n"
    return _peak(f"{load}project = load_project({str(path)!r})\n"), _peak(load)


def _peak(code: str) -> float:
    """What a process says of itself: its parent would see its own size, from before the exec."""
    tell = "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    said = subprocess.run(python(code + tell), cwd=ROOT, capture_output=True, check=True, text=True)
    return int(said.stdout.split()[1]) * 1024 / 1e6  # Linux counts in KiB


def main() -> int:
    """Measure and print; 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--annotations", type=int, default=10_000)
    arguments = parser.parse_args()
    gc.disable()  # as the window does, where `gui.collecting` chooses the moments
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_STATE_HOME"] = home
        found = measure(Path(home), arguments.annotations, arguments.runs)
        full, empty = memory(Path(home) / "speed.rashomon.json")
        size = (Path(home) / "speed.rashomon.json").stat().st_size / 1e6
    print(f"{ACCOUNTS} accounts, {arguments.annotations} annotations, {size:.1f} MB")
    late = False
    for what, (ours, peer) in found.items():
        late = late or ours > LIMITS[what]
        ratio = f"   ratio {ours / peer:5.1f}" if peer > 1 else ""
        print(f"{what:5} {ours:8.2f} ms   peer {peer:8.2f} ms   limit {LIMITS[what]} ms{ratio}")
    print(f"memory {full - empty:.0f} MB over an empty process   limit {MEMORY} MB")
    return 1 if late or full - empty > MEMORY else 0


if __name__ == "__main__":
    sys.exit(main())
