"""`convert`: from one kind of file to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rashomon.cli.speaking import FAILED, OK, parser_of, say

DESCRIPTION = """\
Convert annotations from one kind of file to another. The endings tell which:
  .rashomon.json  a project            .qdpx  a REFI-QDA project
  .jsonld         Web Annotation       .qdc   a REFI-QDA codebook
  .csv .xlsx      a table of annotations (.csv with the columns tag and
                  description: a codebook, as Taguette writes and reads it)
What could not be carried is named on standard error."""

EPILOGUE = """\
exit status: 0 done, 1 IN cannot be read or OUT not be written, 2 wrong usage.
Tables and the Web Annotations of other programs hold no texts: name the project
that holds the accounts with --into."""


def run(argv: Sequence[str], program: str) -> int:
    """Convert IN to OUT; the exit status."""
    parser = parser_of(program, DESCRIPTION, EPILOGUE)
    parser.add_argument("source", metavar="IN", help="the file to read")
    parser.add_argument("target", metavar="OUT", help="the file to write")
    parser.add_argument(
        "--into", metavar="PROJECT", help="the project whose accounts IN's annotations belong to"
    )
    parser.add_argument("--force", action="store_true", help="overwrite OUT where it exists")
    given = parser.parse_args(argv)

    from rashomon.exchange.conversion import CSV, XLSX, kind_of, read_file, write_file

    source, target = Path(given.source), Path(given.target)
    kind = kind_of(target)  # before anything is read
    if target.exists() and not given.force:
        say(f"{program}: {target} exists already; use --force to overwrite it")
        return FAILED
    into = read_file(given.into)[0] if given.into else None
    project, read = read_file(source, into)
    comparison = None
    if kind in (CSV, XLSX) and len(project.documents) > 1 and project.annotations:
        from rashomon.cli.analyze import compare_project

        comparison = compare_project(project)  # for the names of its facts
    written = write_file(project, target, comparison)
    for report in (read, written):
        say(f"{program}: {report.done}")
        for note in report.notes:
            say(f"{program}: note: {note}")
    return OK
