"""The words of a corpus in blocks, by which a memory knows them in the next one.

Words stand in order of their first place, so a further account puts its new words behind all
others: every block but the last stays what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from rashomon.memory import Memory

BLOCK = 512  # words
# Beyond so many whole blocks nothing is kept: 6,600 words, about 30 accounts of 43 sentences.
MOST_BLOCKS = 12
_MOST_PAIRS = MOST_BLOCKS * (MOST_BLOCKS + 1) // 2  # 0.25 MB each

Found = TypeVar("Found")


class WordBlocks:
    """Recalls what was found of whole blocks of words; all of it depends on `words` and `kinds`."""

    def __init__(self, words: Sequence[str], kinds: Sequence[str], memory: Memory | None) -> None:
        whole = len(words) // BLOCK
        self._memory = memory if whole <= MOST_BLOCKS else None
        self._tokens: list[object] = []  # one and the same object stands for the same words
        if self._memory is not None:
            for start in range(0, whole * BLOCK, BLOCK):
                told = tuple(words[start : start + BLOCK]), tuple(kinds[start : start + BLOCK])
                self._tokens.append(self._memory.recall("blocks", told, object, most=MOST_BLOCKS))

    def vectors(
        self, words: Sequence[str], find: Callable[[Sequence[str]], NDArray[np.float32]]
    ) -> NDArray[np.float32]:
        """What `find` finds for `words`, one row each; it is asked only for those not known."""
        parts: list[NDArray[np.float32]] = []
        for block, token in enumerate(self._tokens):
            some = words[block * BLOCK : (block + 1) * BLOCK]
            parts.append(self._recall("vectors of words", token, partial(find, some), MOST_BLOCKS))
        if not parts:
            return find(words)
        return np.vstack([*parts, find(words[len(parts) * BLOCK :])])

    def keeps(self, one: int, other: int) -> bool:
        """Whether what is found of two blocks is kept."""
        return max(one, other) < len(self._tokens)

    def compared(
        self, one: int, other: int, find: Callable[[], NDArray[np.uint8]]
    ) -> NDArray[np.uint8]:
        """What `find` finds for the words of two blocks that are kept."""
        question = self._tokens[one], self._tokens[other]
        return self._recall("words compared", question, find, _MOST_PAIRS)

    def _recall(self, kind: str, question: Hashable, find: Callable[[], Found], most: int) -> Found:
        return find() if self._memory is None else self._memory.recall(kind, question, find, most)
