"""Encoders for tests: no model, the same vectors every time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256

import numpy as np

from rashomon.errors import RefinementError
from rashomon.matching.contextual import TokenVectors

PIECE = re.compile(r"\w{1,4}|[^\w\s]")


class PieceEncoder:
    """Cuts words into pieces of four letters; a piece has the same vector everywhere."""

    name = "pieces"

    def __init__(self, digest: str = "pieces-1", *, fails_after: int | None = None) -> None:
        self.digest = digest
        self.fails_after = fails_after
        self.read: list[str] = []  # every sentence it was ever asked for and answered

    def encode(
        self, sentences: Sequence[str], check: Callable[[], None]
    ) -> Iterator[tuple[int, TokenVectors]]:
        for number in reversed(range(len(sentences))):  # in any order, says the protocol
            check()
            if self.fails_after is not None and len(self.read) >= self.fails_after:
                raise RefinementError("The language model pieces could not be used: it is tired")
            self.read.append(sentences[number])
            yield number, self.vectors(sentences[number])

    def vectors(self, sentence: str) -> TokenVectors:
        found = list(PIECE.finditer(sentence))
        spans = np.array([piece.span() for piece in found], dtype=np.int32).reshape(-1, 2)
        rows = [self._vector(piece.group().lower()) for piece in found]
        return TokenVectors(spans, np.array(rows, dtype=np.float16).reshape(-1, 16))

    def _vector(self, piece: str) -> list[float]:
        return [byte / 128 - 1 for byte in sha256(piece.encode()).digest()[:16]]


def one_token_a_character(sentence: str) -> TokenVectors:
    """Each character that is no space has a direction of its own: the one of its offset."""
    places = [place for place, character in enumerate(sentence) if not character.isspace()]
    spans = np.array([(place, place + 1) for place in places], dtype=np.int32).reshape(-1, 2)
    vectors = np.zeros((len(places), len(sentence)), dtype=np.float16)
    vectors[np.arange(len(places)), places] = 1
    return TokenVectors(spans, vectors)
