"""The word lists matching reads from `resources/lexicons`, each loaded once.

A list is a tab-separated file with the columns `term`, `kind`, `note`; lines that start with "#"
are remarks.  Its language stands in its name (`countries.en.tsv`).
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import NamedTuple


class Entry(NamedTuple):
    """One line of a word list."""

    term: str
    kind: str
    note: str


@lru_cache(maxsize=32)
def read_lexicon(name: str, language: str) -> tuple[Entry, ...]:
    """Entries of the list `name` for `language`; none where there is no such list."""
    file = resources.files("resources") / "lexicons" / f"{name}.{language}.tsv"
    if not file.is_file():
        return ()
    entries: list[Entry] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#") and not line.startswith("term\t"):
            term, kind, note = [*line.split("\t"), "", ""][:3]
            entries.append(Entry(term, kind, note))
    return tuple(entries)
