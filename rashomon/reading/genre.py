"""What an account calls itself: editorial, analysis, interview, …, as far as its page says so.

Only words of the page count, and only where a page names its genre: before a colon or bar in the
title, as a line of its own above the article, or as a part of the address.  Nothing is guessed from
the way an account is written; most news reports name no genre.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from rashomon.model import Document
from rashomon.reading.lines import is_prose
from rashomon.text.word_tables import read_table

Where = Literal["title", "line", "url"]
_SECTION = "section"
_TITLE_LEAD = re.compile(r"\s*[:|｜–—]\s*|\s-\s")
_Table = dict[str, tuple[str, frozenset[str]]]  # kind, and where it counts, by term
_TRIMMED = " \t#*_[]()>|•·:–—-"


@dataclass(frozen=True, slots=True)
class Genre:
    """The genre a page names."""

    kind: str  # "editorial", "opinion", "analysis", …: the kinds of `genres.en.tsv`
    words: str  # as they stand on the page
    where: Where


def genre_of(document: Document) -> Genre | None:
    """The genre the account's page names; the title's word before a line's, a line's before the
    address's; None where it names none."""
    table = _terms(document.language)
    return (
        _in_title(document.title, table)
        or _in_lines(document.text, table)
        or _in_address(document.url, table)
    )


def _terms(language: str) -> _Table:
    """The terms of a language; English ones count in every language."""
    rows = (*read_table("genres", "en"), *read_table("genres", language))
    return {term: (kind, frozenset(note.split())) for term, kind, note in rows}


def _found(words: str, where: Where, table: _Table) -> Genre | None:
    kind, places = table.get(_folded(words), ("", frozenset[str]()))
    return Genre(kind, words.strip(_TRIMMED), where) if where in places else None


def _folded(words: str) -> str:
    return " ".join(words.casefold().strip(_TRIMMED).split())


def _in_title(title: str, table: _Table) -> Genre | None:
    parts = _TITLE_LEAD.split(title.strip())
    if len(parts) < 2:
        return _found(title, "title", table)
    return _found(parts[0], "title", table) or _found(parts[-1], "title", table)


def _in_lines(text: str, table: _Table) -> Genre | None:
    """A line that stands alone above the article; in a row with other sections it is a menu's."""
    lines = list(_above_article(text))
    for place, line in enumerate(lines):
        found = _found(line, "line", table) or _before_bar(line, table)
        beside = lines[max(0, place - 1) : place] + lines[place + 1 : place + 2]
        if found is not None and not any(_folded(other) in table for other in beside):
            return found
    return None


def _before_bar(line: str, table: _Table) -> Genre | None:
    """The first part of a line like "Opinion | Politics"; other parts are its section."""
    first, bar, rest = line.partition("|")
    return _found(first, "line", table) if bar and "|" not in rest else None


def _above_article(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if is_prose(line):
            return
        if line.strip():
            yield line


def _in_address(url: str, table: _Table) -> Genre | None:
    for part in urlsplit(url).path.split("/")[:-1]:
        found = _found(part, "url", table)
        if found is not None:
            return found
    return None
