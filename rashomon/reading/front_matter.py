"""The block of `key: value` lines between two rules that Markdown files begin with."""

from __future__ import annotations

import re
from collections.abc import Mapping

_BLOCK = re.compile(
    r"\ufeff?---[ \t]*\n(?P<lines>(?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w -]{0,30}?)[ \t]*:[ \t]*(?P<value>.*)")
_FIELDS = {
    "title": "title", "headline": "title", "date": "published", "published": "published",
    "publication date": "published", "outlet": "outlet", "publication": "outlet",
    "publisher": "outlet", "source": "outlet", "newspaper": "outlet", "site": "outlet",
    "author": "author", "authors": "author", "by": "author", "byline": "author", "url": "url",
    "link": "url", "canonical": "url", "lang": "language", "language": "language",
}  # fmt: skip


def split_front_matter(text: str) -> tuple[Mapping[str, str], str]:
    """The fields known here, by the name `Document` gives them, and the text without the block.

    Keys nobody here knows are read over; a text that does not begin with such a block comes back
    whole.  `text` has plain line ends.
    """
    block = _BLOCK.match(text)
    if block is None:
        return {}, text
    lines = [line for line in block["lines"].split("\n") if line.strip()]
    entries = [_ENTRY.match(line) for line in lines]
    if not any(entries):
        return {}, text  # a rule, some text and a rule: no front matter
    fields: dict[str, str] = {}
    for entry in entries:
        if entry is None:
            continue
        field = _FIELDS.get(entry["key"].casefold())
        value = _plain(entry["value"])
        if field == "outlet" and value.startswith(("http://", "https://")):
            field = "url"
        if field and value:
            fields.setdefault(field, value)
    return fields, text[block.end() :]


def _plain(value: str) -> str:
    value = value.strip().strip("[]").strip()
    return ", ".join(part.strip().strip("\"'").strip() for part in value.split('", "'))
