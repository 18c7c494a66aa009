"""In what other programs count places of a text, found by the words that shall stand there.

The standard says code points, `end` exclusive, line ends as in the file.  Programs also count
CRLF as two where the file has LF (or as one where it has CRLF), the byte order mark, UTF-16
units, or name the last character instead of the one after it.  Of these, that counting is taken
whose slices agree most often with the words the file gives for its passages.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, product

from rashomon.messages import Message, in_a_row, worded
from rashomon.text.normalise import BYTE_ORDER_MARK, normalise

_ASCII_RUN = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]*")
_LOOKED_AT = 400  # passages of an account; one way of counting holds for all of them
_EXACT = 2
_TELLING = 4  # characters of a name from which it can be told to be the words of its passage


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as the file gives it: two numbers, and perhaps its words."""

    start: int
    end: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of counting."""

    utf16: bool = False
    two_for_line_end: bool = False
    mark: bool = False  # the byte order mark counts
    inclusive: bool = False  # `end` names the last character

    def told(self) -> Message:
        """The way in words: "UTF-16 units, line ends as two"."""
        parts = [worded("UTF-16 units") if self.utf16 else worded("code points")]
        parts += [worded("line ends as two")] if self.two_for_line_end else []
        parts += [worded("the byte order mark")] if self.mark else []
        parts += [worded("the end inclusive")] if self.inclusive else []
        return in_a_row(parts)


class CountedText:
    """A text as the file holds it, and the ways to count in it."""

    def __init__(self, raw: str) -> None:
        """`raw` is decoded, with line ends and byte order mark as they stand in the file."""
        self.text = normalise(raw)
        self.has_mark = raw.startswith(BYTE_ORDER_MARK)
        self.has_crlf = "\r\n" in raw
        body = raw.lstrip(BYTE_ORDER_MARK).replace("\r\n", "\n")
        self._body = body
        self._line_ends = [found.start() for found in re.finditer("\n", body)]
        self._wide = [found.start() for found in re.finditer("[\U00010000-\U0010ffff]", body)]
        self._to_normal = _Composed(body)

    def ways(self) -> tuple[Way, ...]:
        """All ways, the standard's first."""
        crlf = (True, False) if self.has_crlf else (False, True)
        mark = (False, True)
        return tuple(Way(*way) for way in product((False, True), crlf, mark, (False, True)))

    def standard(self) -> Way:
        """How the standard counts in this text."""
        return Way(two_for_line_end=self.has_crlf)

    def place(self, number: int, way: Way) -> int:
        """The place in the normalised text that a number means; past the end where it is so."""
        number -= way.mark
        if number > self._count(len(self._body), way):
            return len(self.text) + 1
        low, high = 0, len(self._body)
        while low < high:  # the first place that counts at least that much
            middle = (low + high) // 2
            if self._count(middle, way) < number:
                low = middle + 1
            else:
                high = middle
        return self._to_normal.place(low)

    def span(self, passage: Passage, way: Way) -> tuple[int, int] | None:
        """Both ends of a passage; None where that is no passage of this text."""
        start, end = passage.start, passage.end + way.inclusive
        if not 0 <= start < end or start < way.mark:
            return None
        first, last = self.place(start, way), self.place(end, way)
        return (first, last) if first < last <= len(self.text) else None

    def best_way(self, passages: Sequence[Passage]) -> Way:
        """The way whose slices agree best with the words, the first of equals."""
        telling = [item for item in passages if len(item.words.strip()) >= _TELLING]
        telling = telling[:: max(1, len(telling) // _LOOKED_AT)]
        best, most = self.standard(), self._agreement(telling, self.standard())
        for way in self.ways():
            if most == _EXACT * len(telling):
                break
            agreement = self._agreement(telling, way)
            if agreement > most:
                best, most = way, agreement
        return best

    def _agreement(self, passages: Sequence[Passage], way: Way) -> int:
        spans = ((item, self.span(item, way)) for item in passages)
        return sum(self.fit(span, item) for item, span in spans if span)

    def fit(self, span: tuple[int, int], passage: Passage) -> int:
        """How well the passage's words stand there: exactly (2), but for white space or cut (1)."""
        here, words = self.text[slice(*span)], normalise(passage.words)
        here = here.lstrip(BYTE_ORDER_MARK)  # a passage may begin with one; its words lost it
        if here == words:
            return _EXACT
        here, words = " ".join(here.split()), " ".join(words.split())
        shorter = words.rstrip(".…").rstrip()
        return here == words or (words != shorter and shorter != "" and here.startswith(shorter))

    def _count(self, place: int, way: Way) -> int:
        """What a place of the text without byte order mark and CR counts."""
        count = place
        if way.two_for_line_end:
            count += bisect_left(self._line_ends, place)
        if way.utf16:
            count += bisect_left(self._wide, place)
        return count


class _Composed:
    """Places of a text in its composed form (NFC).

    An ASCII character never joins what stands before it, so each stretch from one to the next
    composes by itself.
    """

    def __init__(self, body: str) -> None:
        self._plain = unicodedata.is_normalized("NFC", body)
        if self._plain:
            return
        self._parts = [part for part in _ASCII_RUN.findall(body) if part]
        self._starts = [0, *accumulate(map(len, self._parts))]
        composed = (len(unicodedata.normalize("NFC", part)) for part in self._parts)
        self._new_starts = [0, *accumulate(composed)]

    def place(self, old: int) -> int:
        """The place in the composed text; inside a composed letter, the place before it."""
        if self._plain:
            return old
        number = bisect_right(self._starts, old) - 1
        inside = old - self._starts[number]
        if not inside:
            return self._new_starts[number]
        part = self._parts[number]
        whole = unicodedata.normalize("NFC", part)
        head = unicodedata.normalize("NFC", part[:inside])
        while head and not whole.startswith(head):
            head = head[:-1]
        return self._new_starts[number] + len(head)
