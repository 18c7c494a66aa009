"""Endless paragraphs, shown in pieces: Qt lays out, and looks through, a paragraph as a whole.

With 5 MB on one line a step took 0.6 s and a new width 1.6 s; in pieces neither grows with the
length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 20_000  # characters of a paragraph that is left whole: 300 lines, 5 ms to lay out
PIECE = 3_000  # characters of a piece: about 40 lines

# Every paragraph is looked at once: a pattern that asks for the length itself begins anew at each
# letter of a shorter one, 0.9 s for 1 MB.
_PARAGRAPH = re.compile(r"[^\n\r\u2029\ufdd0\ufdd1]++")
_SPACE = re.compile(r"[ \t\u00a0\u3000]")
_AFTER_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]?(?P<space> )")


def in_pieces(text: str) -> str:
    """`text` with some spaces of its endless paragraphs turned into line ends, as it is given to
    Qt: every character keeps its place.  Where an endless paragraph has no spaces, it stays."""
    shown: list[str] = []
    done = 0
    for at in _cuts(text):
        shown += (text[done:at], "\n")
        done = at + 1
    return "".join((*shown, text[done:])) if shown else text


def _cuts(text: str) -> Iterator[int]:
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        if end - start < LONGEST:
            continue
        while end - start > PIECE:
            at = _cut(text, start, end)
            if at is None:
                break
            yield at
            start = at + 1


def _cut(text: str, start: int, end: int) -> int | None:
    """The last space after a sentence in the next piece, else any of its later half, else the
    first after it."""
    sentence_ends = [
        found.start("space") for found in _AFTER_SENTENCE.finditer(text, start, start + PIECE)
    ]
    if sentence_ends:
        return sentence_ends[-1]
    space = _SPACE.search(text, start + PIECE // 2, end)
    return space.start() if space is not None else None
