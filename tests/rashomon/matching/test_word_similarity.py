"""Words are alike by form, spelling or use; large and small vocabularies agree."""

from __future__ import annotations

import numpy as np
import pytest

from rashomon.matching import word_similarity
from rashomon.matching.embeddings import available, word_vectors
from rashomon.matching.word_similarity import WordSimilarity

WORDS = ("pledge", "promise", "territory", "terror", "banana", "brinken", "blinken", "#9")
KINDS = ("word",) * 7 + ("number",)

pytestmark = pytest.mark.skipif(not available(), reason="wordllama is not installed")


def _grid(similar: WordSimilarity) -> np.ndarray:
    everything = np.arange(len(WORDS) + 1, dtype=np.int32)[None, :]
    return similar.grid(everything, everything)[0]


@pytest.fixture
def grid() -> np.ndarray:
    return _grid(WordSimilarity(WORDS, KINDS, word_vectors(WORDS)))


def _at(grid: np.ndarray, one: str, other: str) -> float:
    return float(grid[WORDS.index(one), WORDS.index(other)])


def test_a_word_is_wholly_like_itself_alone(grid: np.ndarray) -> None:
    same = grid[:-1, :-1] == 1
    assert same.diagonal().all()
    assert same.sum() == len(WORDS)


def test_a_misspelt_name_is_nearly_the_same(grid: np.ndarray) -> None:
    assert _at(grid, "brinken", "blinken") > 0.85


def test_words_used_alike_are_more_alike_than_others(grid: np.ndarray) -> None:
    assert _at(grid, "pledge", "promise") > _at(grid, "pledge", "banana")


def test_words_spelt_alike_with_other_meanings_are_strangers(grid: np.ndarray) -> None:
    assert _at(grid, "territory", "terror") < 0.5


def test_no_word_is_like_nothing(grid: np.ndarray) -> None:
    assert not grid[-1].any()
    assert not grid[:, -1].any()


def test_comparing_on_demand_gives_the_same_numbers(
    grid: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_similarity, "MOST_AT_ONCE", 0)
    on_demand = _grid(WordSimilarity(WORDS, KINDS, word_vectors(WORDS)))
    assert np.allclose(grid, on_demand, atol=1 / 200)
