"""Tables of words by language: what the rules know of a language is data, `resources/lexicons`.

A table is a TSV file named NAME.LANGUAGE.tsv: lines that begin with "#" say how it is meant, the
first other line names the columns.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

Row = tuple[str, ...]


def folder() -> Traversable:
    """Where the shipped tables and lists lie."""
    return resources.files("resources") / "lexicons"


@cache
def read_table(name: str, language: str) -> tuple[Row, ...]:
    """The rows of a shipped table; none where the language lacks it."""
    file = folder() / f"{name}.{language}.tsv"
    if not file.is_file():
        return ()
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    return tuple(tuple(line.split("\t")) for line in lines[1:] if line)


def words_by_kind(name: str, language: str) -> dict[str, dict[str, str]]:
    """A table of the columns term, kind, value as {kind: {term: value}}, in order of its rows.

    Of a term that stands twice in a kind the last value counts; a missing value is "".
    """
    found: dict[str, dict[str, str]] = {}
    for term, kind, *value in read_table(name, language):
        found.setdefault(kind, {})[term] = value[0] if value else ""
    return found
