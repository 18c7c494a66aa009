"""`merge`: two people's files of the same accounts made one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rashomon.cli.speaking import FAILED, OK, parser_of, say

DESCRIPTION = """\
Merge two coders' files of the same accounts. Nothing is lost: the same passage
with the same tag by the same coder counts once, all else is kept, and what the
files contradict each other in is named on standard error. A's word comes first."""

EPILOGUE = "exit status: 0 done, 1 a file cannot be read or written, 2 wrong usage."


def run(argv: Sequence[str], program: str) -> int:
    """Merge A and B into OUT; the exit status."""
    parser = parser_of(program, DESCRIPTION, EPILOGUE)
    parser.add_argument("first", metavar="A", help="a project, or a .qdpx")
    parser.add_argument("second", metavar="B", help="another one")
    parser.add_argument("target", metavar="OUT", help="the file to write")
    parser.add_argument("--force", action="store_true", help="overwrite OUT where it exists")
    given = parser.parse_args(argv)

    from rashomon.agreement.merging import merge_projects
    from rashomon.exchange.conversion import kind_of, read_file, write_file

    target = Path(given.target)
    kind_of(target)
    if target.exists() and not given.force:
        say(f"{program}: {target} exists already; use --force to overwrite it")
        return FAILED
    projects = [read_file(path) for path in (given.first, given.second)]
    merged, report = merge_projects(projects[0][0], projects[1][0])
    written = write_file(merged, target)
    notes = (*projects[0][1].notes, *projects[1][1].notes, *report.notes, *written.notes)
    say(f"{program}: {report.done}")
    for note in notes:
        say(f"{program}: note: {note}")
    return OK
