"""What is kept of blocks of words changes no vector and no similarity."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from rashomon.matching import word_blocks
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.word_blocks import BLOCK, WordBlocks
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.memory import Memory

STARTS = ("bren", "dal", "harbour", "kest", "mol", "sea", "vel")
ENDS = ("ab", "er", "in", "ol", "um", *(f"t{number}" for number in range(60)))
# invented words, in an order of their own: some start alike, some are spelt alike
WORDS = [start + end + tail for tail in ("a", "ik", "orv") for start in STARTS for end in ENDS]
KINDS = ["number" if number % 11 == 0 else "word" for number in range(len(WORDS))]


def _grid(count: int, memory: Memory | None) -> tuple[np.ndarray, np.ndarray]:
    words, kinds = WORDS[:count], KINDS[:count]
    blocks = WordBlocks(words, kinds, memory)
    vectors = blocks.vectors(words, partial(word_vectors, memory=memory))
    everything = np.arange(count + 1, dtype=np.int32)[None]
    return vectors, WordSimilarity(words, kinds, vectors, blocks).grid(everything, everything)


@pytest.mark.parametrize("most", [12, 1, 0])
def test_words_compared_before_are_as_alike_as_words_compared_anew(most, monkeypatch) -> None:
    monkeypatch.setattr(word_blocks, "MOST_BLOCKS", most)
    memory = Memory()
    for count in (3, BLOCK, BLOCK + 90, 2 * BLOCK + 200, len(WORDS), BLOCK + 90):
        vectors, grid = _grid(count, memory)
        fresh_vectors, fresh_grid = _grid(count, None)
        assert np.array_equal(vectors, fresh_vectors)
        assert np.array_equal(grid, fresh_grid)


def _asked(*corpora: tuple[list[str], list[str]]) -> list[int]:
    """How many vectors are looked up for each block of several corpora, one after the other."""
    memory = Memory()
    asked: list[int] = []

    def find(words: list[str]) -> np.ndarray:
        asked.append(len(words))
        return np.zeros((len(words), 2), dtype=np.float32)

    for words, kinds in corpora:
        WordBlocks(words, kinds, memory).vectors(words, find)
    return asked


def test_only_words_of_the_last_block_are_looked_up_again() -> None:
    corpora = [(WORDS[:count], KINDS[:count]) for count in (BLOCK + 1, BLOCK + 40)]
    assert _asked(*corpora) == [BLOCK, 1, 40]


def test_words_of_another_kind_are_other_words() -> None:
    words = WORDS[:BLOCK]
    assert _asked((words, KINDS[:BLOCK]), (words, ["word"] * BLOCK)) == [BLOCK, 0, BLOCK, 0]
