"""One command for everything a developer does: `python -m dev check | test | shots | bench`."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from dev.shots import take_pictures, take_shots
from dev.tree import write_tree

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sys.executable
SCRIPTS = Path(sysconfig.get_path("scripts"))
LINTERS: tuple[tuple[str, ...], ...] = (
    (PYTHON, "-m", "ruff", "check", "."),
    (PYTHON, "-m", "ruff", "format", "--check", "."),
    (PYTHON, "-m", "pyright", "--pythonpath", PYTHON),
    (str(SCRIPTS / "lint-imports"),),
)
TESTS: tuple[str, ...] = (PYTHON, "-m", "pytest")
BENCHMARKS: tuple[tuple[str, ...], ...] = (
    ("analyze.py",),
    ("startup.py",),
    ("window.py",),
    ("matching.py", "peers"),
    ("matching.py", "again"),
    ("framing.py",),
    ("matching.py", "growth"),  # minutes
    ("project_file.py",),
    ("tagging.py",),
    ("big_texts.py",),  # minutes
    ("kill.py", "--rounds", "200"),  # minutes
)
WINDOW_REQUIREMENTS = ("PySide6-Essentials", "pytest-qt")
LINTER_REQUIREMENTS = ("import-linter", "pyright", "ruff")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0 only if everything it ran passed."""
    parser = argparse.ArgumentParser(prog="python -m dev", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="all that a change must pass: lint, then test")
    commands.add_parser("lint", help="ruff, pyright, import-linter")
    test = commands.add_parser("test", help="pytest; further words go to it")
    test.add_argument("words", nargs=argparse.REMAINDER)
    shots = commands.add_parser("shots", help="pictures of the window: themes, scales, accounts")
    shots.add_argument("--out", type=Path, default=ROOT / "shots", help="folder of the pictures")
    shots.add_argument("--with", dest="folder", type=Path, help="a further folder of accounts")
    commands.add_parser("pictures", help="the pictures of README and manual, taken anew")
    commands.add_parser("bench", help="speed and memory, beside bare peers in the same run")
    commands.add_parser("sample", help="write the annotated sample anew from its accounts")
    commands.add_parser("translations", help="bring resources/translations up to the source")
    commands.add_parser("tree", help="write the tree of modules into docs/ARCHITECTURE.md")
    commands.add_parser("engine-requirements", help="what the engine and its tests install")
    given = parser.parse_args(argv)
    match given.command:
        case "check":
            return run_all((*LINTERS, TESTS))
        case "lint":
            return run_all(LINTERS)
        case "test":
            return run_all(((*TESTS, *given.words),))
        case "shots":
            return take_shots(ROOT, given.out, given.folder)
        case "pictures":
            return take_pictures(ROOT)
        case "bench":
            return run_all((PYTHON, f"benchmarks/{name}", *words) for name, *words in BENCHMARKS)
        case "sample":
            from dev.sample import write_sample  # needs the engine's own requirements

            write_sample(ROOT)
            return 0
        case "translations":
            from dev.translations import write_translations

            write_translations(ROOT)
            return 0
        case "tree":
            write_tree(ROOT)
            return 0
        case _:
            print("\n".join(engine_requirements()))
            return 0


def run_all(commands: Iterable[Sequence[str]]) -> int:
    """Run every command, also after one has failed; 1 if any failed."""
    failed: list[str] = []
    for command in commands:
        line = " ".join(command).replace(PYTHON, "python")
        print(f"\n$ {line}", flush=True)
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(line)
    if failed:
        print("\nfailed:", *failed, sep="\n  ")
    return 1 if failed else 0


def engine_requirements() -> list[str]:
    """What the engine and its tests need: all of pyproject.toml but the window's and linters'."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    everything: list[str] = project["dependencies"] + project["optional-dependencies"]["dev"]
    unneeded = {*WINDOW_REQUIREMENTS, *LINTER_REQUIREMENTS}
    return [item for item in everything if name_of(item) not in unneeded]


def name_of(requirement: str) -> str:
    """The package a requirement names: "pytest" for "pytest>=8.2"."""
    found = re.match(r"[\w.-]+", requirement)
    if found is None:
        raise ValueError(f"not a requirement: {requirement!r}")
    return found[0]


if __name__ == "__main__":
    sys.exit(main())
