"""One account as the rules of this package read it: words, sentences, quotations."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.words import Words
from rashomon.model import Document, Sentence
from rashomon.text.quotations import Quotation, find_quotations


class Reading:
    """The words of an account's own sentences (no debris) and where it quotes.

    `quotations` are the outer ones that touch a sentence; `inside(offset)` tells whether a
    character stands between quotation marks.  `lexicons` are the word lists that count for it.
    """

    def __init__(
        self, document: Document, sentences: Sequence[Sentence], lexicons: Lexicons = SHIPPED
    ) -> None:
        self.document = document
        self.lexicons = lexicons
        self.text = document.text
        self.sentences = tuple(item for item in sentences if not item.boilerplate)
        self.words = Words(document.text, self.sentences)
        kept = bytearray(len(self.text))
        for sentence in self.sentences:
            kept[sentence.span.start : sentence.span.end] = b"\1" * len(sentence.span)
        self.quotations: tuple[Quotation, ...] = tuple(
            item
            for item in find_quotations(document.text)
            if item.depth == 0 and kept[item.content.start]
        )
        self._quoted = bytearray(len(self.text) + 1)
        for item in self.quotations:
            inner = item.content
            self._quoted[inner.start : inner.end] = b"\1" * len(inner)

    def inside(self, offset: int) -> bool:
        """Whether the character at `offset` is part of somebody else's words."""
        return bool(self._quoted[offset])
