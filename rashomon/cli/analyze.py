"""`analyze`: a comparison as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rashomon.arguments import number_between
from rashomon.cli.speaking import FAILED, OK, parser_of, say
from rashomon.errors import RashomonError

if TYPE_CHECKING:
    from rashomon.matching.refinement import Refiner
    from rashomon.model import Comparison, Project

# Imports of the analysis stand in the functions: numpy and the word lists take 0.3 s, and a wrong
# word on the command line should not wait for them.

PROJECT_SUFFIX = ".json"  # no account ends so, whatever stands before it

DESCRIPTION = """\
Compare news accounts of one event and print the comparison as one JSON object
(schema rashomon-analysis/1, see docs/ANALYSIS-SCHEMA.md) on standard output.
Messages go to standard error."""

EPILOGUE = """\
exit status: 0 done (accounts that could not be read are named on standard error),
1 nothing could be read, or --refine found no language model, 2 wrong usage."""


def run(argv: Sequence[str], program: str) -> int:
    """Compare the accounts named in `argv` and print the JSON; the exit status."""
    parser = _parser(program)
    given = parser.parse_args(argv)
    if not given.paths:  # asked here, or argparse would complain of this before an unknown option
        parser.error("name at least one account, a folder of accounts, or a project")
    sources = read_sources(given.paths)
    for problem in sources.problems:
        say(f"{program}: {problem}")
    if not sources.project.documents:
        if not sources.problems:
            say(f"{program}: there is no account to read in {', '.join(given.paths)}")
        return FAILED
    comparison = compare_project(sources.project, given.min_score, refiner=_refiner(given.refine))
    for note in comparison.notes:
        say(f"{program}: note: {note}")
    _print(comparison)
    return OK


@dataclass(slots=True)
class Sources:
    """What the words of a command line led to."""

    project: Project
    problems: list[str] = field(default_factory=list[str])


def read_sources(paths: Sequence[str]) -> Sources:
    """Read accounts, folders of accounts and at most one project, in the order given.

    The accounts of a project come at its place, and its decisions and settings with them.
    What cannot be read becomes a problem; the rest is still read.
    """
    from rashomon import edits
    from rashomon.reading import read_accounts

    sources = Sources(edits.new_project())
    accounts: list[Path] = []
    opened = False

    def take_accounts() -> None:
        if accounts:
            result = read_accounts(accounts)
            sources.project = edits.add_documents(sources.project, result.documents)
            sources.problems.extend(str(problem) for problem in result.problems)
            accounts.clear()

    for path in paths:
        if not path.lower().endswith(PROJECT_SUFFIX):
            accounts.append(Path(path))
        elif opened:
            sources.problems.append(f"{path}: one project at a time can be analysed; left out")
        else:
            opened = True
            take_accounts()
            _take_project(sources, path)
    take_accounts()
    return sources


def _take_project(sources: Sources, path: str) -> None:
    """Put a project's accounts after those read so far, and keep its decisions and settings."""
    from rashomon import edits
    from rashomon.files.project_file import load_project

    try:
        project = load_project(Path(path))
    except RashomonError as error:
        sources.problems.append(str(error))
        return
    # The project comes first here: its accounts keep their ids, which its decisions name.
    both = edits.add_documents(project, sources.project.documents).documents
    count = len(project.documents)
    sources.project = replace(project, documents=(*both[count:], *both[:count]))


def _refiner(wanted: bool) -> Refiner | None:
    """Raises ModelMissingError where a refinement is wanted and there is nothing to do it with."""
    if not wanted:
        return None
    from rashomon.matching.contextual import find_model
    from rashomon.matching.refinement import Refiner

    return Refiner(find_model())


def compare_project(
    project: Project, min_score: float | None = None, refiner: Refiner | None = None
) -> Comparison:
    """The comparison of a project's accounts, with its settings and decisions."""
    from rashomon.comparison import compare

    return compare(
        project.documents,
        settings=project.settings,
        boilerplate_decisions=project.boilerplate_decisions,
        link_decisions=project.link_decisions,
        divergence_decisions=project.divergence_decisions,
        naming_decisions=project.naming_decisions,
        lexicons=project.lexicons,
        min_score=min_score,
        refiner=refiner,
    )


def _print(comparison: Comparison) -> None:
    from rashomon.files.analysis_json import write_analysis

    write_analysis(comparison, sys.stdout.buffer)
    sys.stdout.buffer.flush()


def _parser(program: str) -> argparse.ArgumentParser:
    parser = parser_of(program, DESCRIPTION, EPILOGUE)
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="FILE",
        help="an account, a folder of accounts, or a project (NAME.rashomon.json)",
    )
    parser.add_argument(
        "--min-score",
        type=number_between(0, 1),
        metavar="X",
        help="lowest score of a match to list, 0 to 1; 0 lists every scored pair"
        " (default: those that reach a band)",
    )
    parser.add_argument(
        "--refine",
        action="store_true",
        help="have a local language model judge the likeliest links anew; needs"
        " rashomon[transformer], or a model's folder named by RASHOMON_MODEL",
    )
    return parser
