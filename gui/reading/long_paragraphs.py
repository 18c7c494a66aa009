"""Endless paragraphs, shown in pieces: Qt lays out, and looks through, a paragraph as a whole.

With 5 MB on one line a step took 0.6 s and a new width 1.6 s; in pieces neither grows with the
length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 20_000  # characters of a paragraph that is left whole: 300 lines, 5 ms to lay out
PIECE = 3_000  # characters of a piece: about 40 lines

# Every paragraph is looked at once: a pattern that asks for the length itself begins anew at each
# letter of a shorter one, 0.9 s for 1 MB.
_PARAGRAPH = re.compile(r"[^\n\r\u2029\ufdd0\ufdd1]++")
_SPACE = re.compile(r"[ \t\u00a0\u3000]")
_STOP = re.compile(r"[。！？；、，]")  # of writing without spaces
_AFTER_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]?(?P<space> )")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text as it is given to Qt: some spaces have become line ends, and some line ends stand
    before the characters of the source at `inserted`."""

    text: str
    inserted: tuple[int, ...] = ()


def in_pieces(text: str) -> Pieces:
    """`text` with its endless paragraphs cut: at spaces, where every character keeps its place, or
    where there are none, after a sentence or at the latest between two letters."""
    shown: list[str] = []
    inserted: list[int] = []
    done = 0
    for at in _cuts(text):
        shown += (text[done:at], "\n")
        done = at
        if _SPACE.match(text[at]):
            done += 1
        else:
            inserted.append(at)
    return Pieces("".join((*shown, text[done:])), tuple(inserted)) if shown else Pieces(text)


def _cuts(text: str) -> Iterator[int]:
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        if end - start < LONGEST:
            continue
        while end - start > PIECE:
            yield (start := _cut(text, start))


def _cut(text: str, start: int) -> int:
    """The last space after a sentence in the next piece, else any of its later half, else the first
    place after a sentence, or after a letter, without a space."""
    half, end = start + PIECE // 2, start + PIECE
    sentence_ends = [found.start("space") for found in _AFTER_SENTENCE.finditer(text, start, end)]
    if sentence_ends and sentence_ends[-1] > start:
        return sentence_ends[-1]
    space = _SPACE.search(text, half, end)
    if space is not None:
        return space.start()
    stops = [found.end() for found in _STOP.finditer(text, half, end)]
    at = stops[-1] if stops else end
    while at > half and unicodedata.combining(text[at]):  # an accent stays on its letter
        at -= 1
    return at
