"""Code points to UTF-16 units and back: the only conversion between Python's and Qt's counting.

Python, the engine and every exchange format count code points; Qt counts UTF-16 units, two for
each character beyond U+FFFF.  One emoji shifts everything after it, so no position may cross
between them without going through a map made for that very text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Both ways between the two countings of one text.

    Holds the places only from which on one unit more is counted, so that a text without astral
    characters costs nothing and a look-up is one bisection.
    """

    __slots__ = ("_halves", "_steps", "_steps_qt", "length", "qt_length")

    def __init__(self, text: str, inserted: Sequence[int] = ()) -> None:
        """`inserted`: the offsets of the characters before which Qt's text holds a line end that
        `text` lacks, in order."""
        astral: list[int] = []
        if 2 * len(text) < len(text.encode("utf-16-le", "surrogatepass")):  # 1 MB: 1 ms, not 16
            astral = [found.start() for found in _ASTRAL.finditer(text)]
        # A character of two units counts for what follows it, an inserted one for what it precedes.
        steps = sorted([*((at + 1, 0) for at in astral), *((at, 1) for at in inserted)])
        self._steps = [at for at, _ in steps]
        self._steps_qt = [at + number for number, at in enumerate(self._steps)]
        self._halves = frozenset(  # the UTF-16 offsets between the two halves of a character
            at + number for number, (at, kind) in enumerate(steps) if kind == 0
        )
        self.length = len(text)
        self.qt_length = self.length + len(steps)

    def to_qt(self, code_point: int) -> int:
        """The UTF-16 offset of a code-point offset, 0..length; after a line end inserted there.
        Raises ValueError outside."""
        if not 0 <= code_point <= self.length:
            raise ValueError(f"offset {code_point} outside a text of {self.length} code points")
        return code_point + bisect_right(self._steps, code_point)

    def from_qt(self, utf16: int) -> int:
        """The code-point offset of a UTF-16 offset, 0..qt_length; between the two halves of a
        character, that character's start.  Raises ValueError outside."""
        if not 0 <= utf16 <= self.qt_length:
            raise ValueError(f"offset {utf16} outside a text of {self.qt_length} UTF-16 units")
        return utf16 - bisect_left(self._steps_qt, utf16) - (utf16 in self._halves)
