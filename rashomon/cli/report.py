"""`report`: a project as a page to read, print and archive."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rashomon.cli.speaking import FAILED, OK, parser_of, say

DESCRIPTION = """\
Write a report of a project, or of accounts, as one HTML page: the accounts, the facts with
the words in which they are told, divergences, tags and tagged passages, and how it was made.
The page loads nothing and holds no script. A PDF of it is made in the window (File, Export)."""

EPILOGUE = """\
exit status: 0 done, 1 nothing could be read or OUT not be written, 2 wrong usage."""


def run(argv: Sequence[str], program: str) -> int:
    """Write the report; the exit status."""
    parser = parser_of(program, DESCRIPTION, EPILOGUE)
    parser.add_argument("paths", nargs="+", metavar="PROJECT | FILE", help="what to report on")
    parser.add_argument("target", metavar="OUT.html", help="the page to write")
    parser.add_argument("--title", default="", help="the headline of the report")
    parser.add_argument("--force", action="store_true", help="overwrite OUT.html where it exists")
    given = parser.parse_args(argv)

    from rashomon.cli.analyze import compare_project, read_sources
    from rashomon.exchange.report_page import make_report
    from rashomon.files.atomic_write import write_atomically

    target = Path(given.target)
    if target.suffix.lower() not in (".html", ".htm"):
        parser.error(f"{target} shall be an HTML page: give it a name that ends in .html")
    if target.exists() and not given.force:
        say(f"{program}: {target} exists already; use --force to overwrite it")
        return FAILED
    sources = read_sources(given.paths)
    for problem in sources.problems:
        say(f"{program}: {problem}")
    if not sources.project.documents:
        return FAILED
    comparison = compare_project(sources.project)
    page = make_report(
        sources.project, comparison, title=given.title, made=date.today().isoformat()
    )
    write_atomically(target, page.encode("utf-8", "replace"))
    say(f"{program}: wrote {target}")
    return OK
