"""`validate`: whether a file is whole, and if not, what is wrong with it and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rashomon.cli.speaking import FAILED, OK, parser_of, say
from rashomon.errors import RashomonError

if TYPE_CHECKING:
    from rashomon.model import Project

DESCRIPTION = """\
Check a project, or a file of any kind that `convert` reads. What is wrong is
printed with its place; a project's passages are compared with its texts."""

EPILOGUE = """\
exit status: 0 the file is whole (notes tell what could not be carried here),
1 it is damaged, or has passages that need review, 2 wrong usage."""


def run(argv: Sequence[str], program: str) -> int:
    """Check a file; the exit status."""
    parser = parser_of(program, DESCRIPTION, EPILOGUE)
    parser.add_argument("file", metavar="FILE", help="the file to check")
    parser.add_argument(
        "--into", metavar="PROJECT", help="the project whose accounts FILE's annotations belong to"
    )
    given = parser.parse_args(argv)

    from rashomon.exchange.conversion import read_file

    try:
        into = read_file(given.into)[0] if given.into else None
        project, report = read_file(given.file, into)
    except RashomonError as error:
        say(str(error))
        for line in _what_else(given.file):
            say(f"{given.file}: {line}")
        return FAILED
    problems = problems_of(project)
    for line in problems:
        say(f"{given.file}: {line}")
    for note in report.notes:
        say(f"{given.file}: note: {note}")
    if problems:
        return FAILED
    print(f"{given.file}: whole. {report.done}")  # noqa: T201
    return OK


def _what_else(file: str) -> list[str]:
    """Of a damaged project, every place that is lost, and how much is not."""
    from rashomon.files.project_file import is_project_path
    from rashomon.files.salvage import salvage

    if not is_project_path(file):
        return []
    try:
        found = salvage(file)
    except RashomonError:  # nothing of it can be read: that was said
        return []
    kept = found.project
    rest = (
        f"{len(kept.documents):,} accounts, {len(kept.codebook.tags):,} tags and"
        f" {len(kept.annotations):,} annotations of it can be read; the window opens them as a copy"
    )
    return [*(f"lost: {line}" for line in found.lost), rest]


def problems_of(project: Project) -> list[str]:
    """What is wrong with a project that can be read: passages whose words stand elsewhere."""
    from rashomon.annotation.reanchoring import needing_review

    titles = {document.id: document.title for document in project.documents}
    problems: list[str] = []
    for thing, anchor in needing_review(project):
        review = anchor.review
        assert review is not None
        problems.append(
            f"{thing.id}: “{anchor.quote[:60]}”, {review.span.start} to {review.span.end} of"
            f" “{titles[anchor.document]}”: {review.reason}"
        )
    return problems
