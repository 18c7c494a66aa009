"""Run commands as child processes and read what each one took."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Usage:
    """What one whole process took, interpreter start included."""

    seconds: float
    peak_mb: float  # largest resident set, MB of 1,000,000 bytes


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Usage:
    """Run `command` to its end, its output dropped.

    Raises
    ------
    RuntimeError
        If it does not exit with 0: a run that failed is no measurement.
    """
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = process.stderr.read().decode(errors="replace") if process.stderr else ""
        raise RuntimeError(f"exit status {process.returncode}: {' '.join(command)}\n{said}")
    return Usage(seconds, usage.ru_maxrss * 1024 / 1e6)  # Linux counts in KiB


def compare(
    contenders: Mapping[str, Sequence[str]],
    *,
    runs: int,
    environment: Mapping[str, str] | None = None,
) -> dict[str, Usage]:
    """The median of `runs` runs of each command, taken in turns so that all meet the same load.

    One run of each goes before them uncounted: it fills the file cache.
    """
    taken: dict[str, list[Usage]] = {name: [] for name in contenders}
    for number in range(runs + 1):
        for name, command in contenders.items():
            usage = run(command, environment)
            if number:
                taken[name].append(usage)
    return {name: _median(usages) for name, usages in taken.items()}


def table(medians: Mapping[str, Usage], *, runs: int) -> str:
    """Medians in rows, each beside its ratio to the last row, the bare peer."""
    *_, peer = medians.values()
    lines = [f"{f'median of {runs}':44} {'seconds':>8} {'ratio':>6} {'peak MB':>8} {'ratio':>6}"]
    lines += [
        f"{name:44} {usage.seconds:8.2f} {usage.seconds / peer.seconds:6.2f}"
        f" {usage.peak_mb:8.1f} {usage.peak_mb / peer.peak_mb:6.2f}"
        for name, usage in medians.items()
    ]
    return "\n".join(lines)


def python(code: str) -> list[str]:
    """The command that runs `code` in this interpreter."""
    return [sys.executable, "-c", code]


def _median(usages: Sequence[Usage]) -> Usage:
    return Usage(
        statistics.median(usage.seconds for usage in usages),
        statistics.median(usage.peak_mb for usage in usages),
    )
