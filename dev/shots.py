"""Pictures of the real window: every theme, at 1x and 2x, with 0 to 8 accounts, in every state."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

THEMES = ("light", "dark", "contrast")
SCALES = (1, 2)
SIZE = "1600x1000"
SECONDS_FOR_STATES = 600  # some twenty pictures of one window
SECONDS_FOR_ONE = 120  # a picture of the sample takes about 3 s; a window that hangs must not


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take."""

    name: str
    accounts: tuple[Path, ...]
    theme: str
    scale: int

    def command(self, root: Path, out: Path) -> list[str]:
        """The program's own command that takes it."""
        return [
            sys.executable,
            str(root / "main.py"),
            *("--screenshot", str(out / f"{self.name}.png")),
            *("--size", SIZE, "--scale", str(self.scale), "--theme", self.theme),
            *(str(path) for path in self.accounts),
        ]


def plan_shots(root: Path, folder: Path | None) -> Iterator[Shot]:
    """Every picture: our own accounts by number, the empty window, and `folder` if one is given."""
    sample = tuple(sorted(accounts_in(root / "resources" / "samples")))
    foreign = tuple(sorted(accounts_in(root / "tests" / "data" / "accounts")))
    sets = {
        "empty": (),
        "one": sample[:1],
        "two": sample[:2],
        "five": sample,
        "eight": sample + foreign,
    }
    if folder is not None:
        sets[folder.name] = tuple(sorted(accounts_in(folder)))
    for name, accounts in sets.items():
        for theme in THEMES:
            for scale in SCALES:
                yield Shot(f"{name}-{theme}-{scale}x", accounts, theme, scale)


def take_pictures(root: Path) -> int:
    """Take the pictures of README and manual anew, without a screen."""
    command = [sys.executable, "-m", "dev.pictures", str(root / "docs" / "images")]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run(
        command, cwd=root, env=environment, timeout=SECONDS_FOR_STATES, check=False
    ).returncode


def accounts_in(folder: Path) -> list[Path]:
    """The text and Markdown files of a folder."""
    return [path for path in folder.iterdir() if path.suffix in {".txt", ".md"}]


def take_shots(root: Path, out: Path, folder: Path | None = None) -> int:
    """Save every planned picture in `out`; 1 if any failed."""
    out.mkdir(parents=True, exist_ok=True)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    failed = 0
    for shot in plan_shots(root, folder):
        started = time.perf_counter()
        status = subprocess.run(
            shot.command(root, out), env=environment, timeout=SECONDS_FOR_ONE, check=False
        ).returncode
        seconds = time.perf_counter() - started
        print(f"{shot.name}: {'saved' if status == 0 else f'FAILED ({status})'}, {seconds:.1f} s")
        failed += status != 0
    for theme in THEMES:
        for scale in SCALES:
            command = [sys.executable, "-m", "dev.states", str(out), theme, str(scale)]
            failed += bool(
                subprocess.run(
                    command, cwd=root, env=environment, timeout=SECONDS_FOR_STATES, check=False
                ).returncode
            )
    return 1 if failed else 0
