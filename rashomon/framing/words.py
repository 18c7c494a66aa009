"""The words of a text as parallel lists: what every rule of this package walks over.

Half a megabyte a second leaves about ten microseconds a word, so words are not objects here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rashomon.model import Sentence, Span

# Letters and digits, joined by hyphens or apostrophes ("far-right", "don't"); "'s" is no
# part of a word and no word itself, so that "Beijing's" is the name.
WORD = re.compile(
    r"(?<![^\W\d_]['’])[^\W_]+(?:[-‐‑][^\W_]+)*(?:n['’]t\b|['’](?!s\b|S\b)[^\W\d_]+)?", re.UNICODE
)


def fold(word: str) -> str:
    """A word as lists hold it: lower case, one kind of apostrophe and hyphen."""
    return word.lower().replace("’", "'").replace("‐", "-").replace("‑", "-")


class Words:
    """The words inside some sentences of a text.

    `starts[i]:ends[i]` is word `i` in the text, `raw[i]` as written and `folded[i]` as lists hold
    it.  `bounds[k]` are the first word of sentence `k` (counted over `sentences`) and the one
    after its last.
    """

    __slots__ = ("bounds", "ends", "folded", "raw", "sentences", "starts", "text")

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.text = text
        self.sentences = tuple(sentences)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.raw: list[str] = []
        self.bounds: list[tuple[int, int]] = []
        for sentence in self.sentences:
            first = len(self.starts)
            for found in WORD.finditer(text, sentence.span.start, sentence.span.end):
                start, end = found.span()
                self.starts.append(start)
                self.ends.append(end)
                self.raw.append(found[0])
            self.bounds.append((first, len(self.starts)))
        self.folded = [fold(word) for word in self.raw]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, stop: int) -> Span:
        """The stretch of text from word `first` up to, not including, word `stop`."""
        return Span(self.starts[first], self.ends[stop - 1])

    def gap(self, at: int) -> str:
        """What stands between word `at` and the one before it ("" before the first, and behind
        the last)."""
        if not 0 < at < len(self.starts):
            return ""
        return self.text[self.ends[at - 1] : self.starts[at]]

    def at_or_after(self, offset: int) -> int:
        """The first word that starts at or after an offset (their number if there is none)."""
        return bisect_left(self.starts, offset)
