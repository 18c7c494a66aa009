"""Words are alike by form, spelling or use; large and small vocabularies agree."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_a_table_in_parts_gives_the_same_numbers(
    grid: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = WordSimilarity(WORDS, KINDS, word_vectors(WORDS))
    sentences = np.array([[0, 2, 8], [1, 3, 4], [6, 7, 0], [5, 8, 8]], dtype=np.int32)
    first, second = np.array([0, 0, 1, 2], np.int32), np.array([1, 2, 3, 3], np.int32)
    at_once = whole.met(sentences, first, second)
    monkeypatch.setattr(word_similarity, "TABLE_BYTES", 20)
    parted = WordSimilarity(WORDS, KINDS, word_vectors(WORDS))
    assert np.allclose(_grid(parted), grid, atol=1 / 200)
    for one, other in zip(at_once, parted.met(sentences, first, second), strict=True):
        assert np.abs(one.astype(int) - other).max() <= 1  # a step, by rounding


def test_without_its_table_it_says_the_same_of_pairs_alone_and_together(
    grid: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = WordSimilarity(WORDS, KINDS, word_vectors(WORDS))
    assert whole.without_table() is whole
    monkeypatch.setattr(word_similarity, "KEPT_BYTES", 20)
    lean = whole.without_table()
    assert np.allclose(_grid(lean), grid, atol=1 / 200)  # a step, by rounding
    sentences = np.array([[0, 2, 8], [1, 3, 4], [6, 7, 0]], dtype=np.int32)
    together = lean.grid(sentences, sentences[::-1])
    for row, alone in enumerate(together):
        one = slice(row, row + 1)
        assert np.array_equal(lean.grid(sentences[one], sentences[::-1][one])[0], alone)


@given(st.data())
def test_a_word_is_met_by_the_likest_word_of_the_other_sentence(data: st.DataObject) -> None:
    similar = WordSimilarity(WORDS, KINDS, word_vectors(WORDS))
    numbers = st.lists(st.integers(0, len(WORDS) - 1), max_size=4, unique=True)
    sentences = data.draw(st.lists(numbers, min_size=2, max_size=5))
    ids = np.full((len(sentences), 4), len(WORDS), dtype=np.int32)
    for row, words in enumerate(sentences):
        ids[row, : len(words)] = words
    rows = st.integers(0, len(sentences) - 1)
    pairs = data.draw(st.lists(st.tuples(rows, rows), max_size=8))
    first, second = np.array(pairs, dtype=np.int32).reshape(-1, 2).T
    met_a, met_b = similar.met(ids, first, second)
    grid = np.rint(similar.grid(ids[first], ids[second]) * 255)
    assert (met_a == grid.max(axis=2, initial=0)).all()
    assert (met_b == grid.max(axis=1, initial=0)).all()
