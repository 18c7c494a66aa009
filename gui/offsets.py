"""Code points to UTF-16 units and back: the only conversion between Python's and Qt's counting.

Python, the engine and every exchange format count code points; Qt counts UTF-16 units, two for
each character beyond U+FFFF.  One emoji shifts everything after it, so no position may cross
between them without going through a map made for that very text.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Both ways between the two countings of one text.

    Holds the positions of the astral characters only, so that a text without any costs nothing
    and a look-up is one bisection.
    """

    __slots__ = ("_astral", "_astral_qt", "length", "qt_length")

    def __init__(self, text: str) -> None:
        self._astral: list[int] = []
        if 2 * len(text) < len(text.encode("utf-16-le", "surrogatepass")):  # 1 MB: 1 ms, not 16
            self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._astral_qt: list[int] = [at + nth for nth, at in enumerate(self._astral)]
        self.length = len(text)
        self.qt_length = self.length + len(self._astral)

    def to_qt(self, code_point: int) -> int:
        """The UTF-16 offset of a code-point offset, 0..length.  Raises ValueError outside."""
        if not 0 <= code_point <= self.length:
            raise ValueError(f"offset {code_point} outside a text of {self.length} code points")
        return code_point + bisect_left(self._astral, code_point)

    def from_qt(self, utf16: int) -> int:
        """The code-point offset of a UTF-16 offset, 0..qt_length; between the two halves of a
        character, that character's start.  Raises ValueError outside."""
        if not 0 <= utf16 <= self.qt_length:
            raise ValueError(f"offset {utf16} outside a text of {self.qt_length} UTF-16 units")
        before = bisect_left(self._astral_qt, utf16)
        inside_pair = before > 0 and self._astral_qt[before - 1] == utf16 - 1
        return utf16 - before if not inside_pair else self._astral[before - 1]
