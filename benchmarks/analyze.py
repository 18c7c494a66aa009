"""Seconds and peak memory of `analyze`, beside a bare interpreter importing the same libraries.

    python benchmarks/analyze.py [--runs N] [FILE...]

Whole processes, taken in turns in one run; without files, the built-in sample.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from importlib.metadata import packages_distributions

from child_process import ROOT, compare, python, table

ANALYSE_AND_LIST_MODULES = """
import json, sys
import main
status = main.main(["analyze", *sys.argv[1:]])
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
sys.exit(status)
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    folder = ROOT / "resources" / "samples"
    sample = sorted(str(path) for path in folder.iterdir() if path.suffix in {".txt", ".md"})
    files = given.files or sample
    modules = library_modules(files)
    libraries = sorted({name.partition(".")[0] for name in modules})
    print(f"analyze of {len(files)} accounts; libraries: {', '.join(libraries)}")
    contenders = {
        "main.py analyze": [sys.executable, "main.py", "analyze", *files],
        "bare interpreter, same library modules": python(f"import {', '.join(modules)}"),
    }
    print(table(compare(contenders, runs=given.runs), runs=given.runs))


def library_modules(files: Sequence[str]) -> list[str]:
    """The public modules of our declared dependencies that an analysis of `files` has loaded."""
    done = subprocess.run(
        [*python(ANALYSE_AND_LIST_MODULES), *files],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    loaded: list[str] = json.loads(done.stderr.splitlines()[-1])  # messages may stand before it
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = " ".join(project["dependencies"]).lower()
    owners = packages_distributions()
    return [
        name
        for name in loaded
        if any(owner.lower() in declared for owner in owners.get(name.partition(".")[0], ()))
        and not any(part.startswith("_") for part in name.split("."))
    ]


if __name__ == "__main__":
    main()
