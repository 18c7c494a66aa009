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

LIST_MODULES = """
import contextlib, io, json, sys
import main
with contextlib.redirect_stdout(io.StringIO()):
    status = main.main(["analyze", *sys.argv[1:]])
if status:
    sys.exit(status)
print(json.dumps(sorted(sys.modules)))
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    files = given.files or [str(path) for path in sorted((ROOT / "resources/samples").iterdir())]
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
    loaded: list[str] = json.loads(
        subprocess.run(
            [*python(LIST_MODULES), *files], cwd=ROOT, check=True, stdout=subprocess.PIPE
        ).stdout
    )
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
