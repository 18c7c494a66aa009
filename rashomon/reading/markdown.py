"""Markdown to the text a reader sees: marks of emphasis and links gone, their words kept.

Offsets of an account count in this text, never in the Markdown source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

_TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_SPACES = re.compile(" {2,}")


@dataclass(frozen=True, slots=True)
class Rendered:
    """Plain text of a Markdown source and its first heading ("" where it has none)."""

    text: str
    heading: str


def render_plain(source: str) -> Rendered:
    """The readable text of Markdown: blocks with a blank line between, list items marked.

    Links become their words, images vanish, code keeps its lines, HTML tags vanish.
    """
    page = _Page()
    heading, in_heading = "", False
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source):
        page.take(token)
        if token.type == "heading_open":
            in_heading = True
        elif token.type == "inline" and in_heading:
            heading = heading or _words(token.children or ()).strip()
            in_heading = False
    return Rendered(page.text(), heading)


@dataclass(slots=True)
class _Page:
    parts: list[str] = field(default_factory=list[str])  # blocks, and what stands between them
    markers: list[str] = field(default_factory=list[str])  # of the list items open now
    numbers: list[int | None] = field(default_factory=list[int | None])  # None: a bulleted list
    cells: list[str] | None = None  # of the table row being read
    tight: bool = False  # whether the next block stands right under the last
    fresh: bool = False  # whether a list has begun and has no item yet

    def take(self, token: Token) -> None:
        """Read one token of the block structure."""
        kind = token.type
        if kind == "inline":
            self._add(_words(token.children or ()))
        elif kind in ("fence", "code_block"):
            self._add(token.content.strip("\n"))
        elif kind == "html_block":
            self._add(_TAG.sub("", token.content))
        elif kind == "tr_open":
            self.cells = []
        elif kind == "tr_close" and self.cells is not None:
            row, self.cells = " | ".join(self.cells), None
            self._add(row)
            self.tight = True
        elif kind == "table_close":
            self.tight = False
        elif kind == "paragraph_open":
            self.tight = bool(token.hidden and self.markers and not self.fresh)
        else:
            self._take_list(token)

    def _take_list(self, token: Token) -> None:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            self.fresh = not self.numbers
        if token.type == "bullet_list_open":
            self.numbers.append(None)
        elif token.type == "ordered_list_open":
            self.numbers.append(int(token.attrs.get("start", 1)))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self.numbers.pop()
            self.tight = False
        elif token.type == "list_item_close":
            self.markers.clear()  # of an item without words
        elif token.type == "list_item_open":
            number = self.numbers[-1]
            self.markers.append("• " if number is None else f"{number}. ")
            if number is not None:
                self.numbers[-1] = number + 1

    def _add(self, words: str) -> None:
        if self.cells is not None:
            self.cells.append(words.strip())
        elif words.strip():
            if self.parts:
                self.parts.append("\n" if self.tight else "\n\n")
            self.parts.append("".join(self.markers) + words.strip("\n"))
            self.markers.clear()
            self.tight = self.fresh = False

    def text(self) -> str:
        """All blocks, ended by a line end."""
        return "".join(self.parts) + "\n" if self.parts else ""


def _words(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak":
            parts.append("\n")
    return _SPACES.sub(" ", "".join(parts))  # an image between two words leaves two spaces
