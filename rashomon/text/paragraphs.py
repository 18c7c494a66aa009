"""Paragraphs: where a line end is the end of a thought, and where only the column was full.

News comes both ways: one paragraph a line, and lines wrapped by hand at seventy-odd columns.
A line end inside a block of lines is a wrap if the next word would not have fitted any more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from rashomon.model import Span

# Columns text is wrapped at by hand, from newspaper columns to wide e-mail; longer lines are
# paragraphs of their own.
NARROWEST_WRAP = 40
WIDEST_WRAP = 130

LINE = re.compile("[^\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_FIRST_WORD = re.compile(r"\S+")
_STOP_AT_END = re.compile("[.!?…。！？؟।:][\"'”’»)\\]]*$")
_ITEM = re.compile(r"(?:[-*•‣⁃◦–—]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s")


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span  # without white space at either end
    ink: str
    block: int  # lines of one block have no blank line between them


def find_lines(text: str) -> tuple[Span, ...]:
    """Lines that hold more than white space, trimmed, in order."""
    return tuple(line.span for line in _lines(text))


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Paragraphs of `text`, trimmed of white space, in order; together they hold all of its ink.

    A blank line always ends a paragraph.  A single line end does too, unless the line was wrapped
    by hand, or a sentence plainly runs on in the next line.
    """
    lines = _lines(text)
    width = _wrap_width(lines)
    paragraphs: list[Span] = []
    start = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following is None or not _runs_on(line, following, lines[start], width):
            paragraphs.append(Span(lines[start].span.start, line.span.end))
            start = number + 1
    return tuple(paragraphs)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    block, end = 0, 0
    for found in LINE.finditer(text):
        ink = found.group().strip()
        if not ink:
            continue
        start = found.start() + len(found.group()) - len(found.group().lstrip())
        # Whatever stands between two lines is white space; more than one line end is a blank line.
        between = text[end:start]
        if between.count("\n") > 1 or "\u2029" in between or "\x0c" in between:
            block += 1
        end = start + len(ink)
        lines.append(_Line(Span(start, end), ink, block))
    return lines


def _wrap_width(lines: list[_Line]) -> int:
    """The column at which the text was wrapped by hand; 0 if it was not.

    Wrapped text is told by its line ends: most stand where the next word did not fit, and most
    do not end a sentence.
    """
    inner = [
        (line, following) for line, following in pairwise(lines) if line.block == following.block
    ]
    lengths = sorted(len(line.ink) for line, _ in inner)
    if len(inner) < 2:
        return 0
    width = lengths[(len(lengths) - 1) * 9 // 10]  # a long address must not widen the column
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return 0
    full = sum(_is_full(line, following, width) for line, following in inner)
    stopped = sum(_STOP_AT_END.search(line.ink) is not None for line, _ in inner)
    return width if 2 * full >= len(inner) and 2 * stopped <= len(inner) else 0


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    word = _FIRST_WORD.match(following.ink)
    return len(line.ink) + 1 + (word.end() if word else 0) >= width


def _runs_on(line: _Line, following: _Line, first: _Line, width: int) -> bool:
    """Whether the paragraph that began with `first` goes on from `line` to `following`."""
    if line.block != following.block or _ITEM.match(following.ink):
        return False
    if width and _is_full(line, following, width):
        return True
    # Cut off in the middle of a sentence: a capital began it, a small letter goes on.
    return (
        first.ink[0].isupper()
        and following.ink[0].islower()
        and len(line.ink) <= WIDEST_WRAP
        and " " in line.ink
        and _STOP_AT_END.search(line.ink) is None
    )
