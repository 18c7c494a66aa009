"""How much of two sentences stands in the same order."""

from __future__ import annotations

import numpy as np
import pytest
from accounts_at_hand import account
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.corpus import read_corpus
from rashomon.matching.word_order import same_order


def _order(one: str, other: str) -> float:
    corpus = read_corpus([account("0", one), account("1", other)])
    rows = np.array([0], dtype=np.int32), np.array([1], dtype=np.int32)
    return float(same_order(corpus, *rows)[0])


def test_the_same_words_in_another_order_count_less() -> None:
    told = "Osk defeated Velm at home."
    assert _order(told, told) == pytest.approx(1)
    assert _order(told, "Velm defeated Osk at home.") < 1


def test_order_counts_over_the_words_of_the_longer_sentence() -> None:
    assert _order("Osk defeated Velm", "Osk defeated Velm by far yesterday") == pytest.approx(0.5)


def test_inflected_words_stand_for_each_other() -> None:
    assert _order("Miners strike", "Miners striking") == pytest.approx(1)


@given(st.lists(st.sampled_from(["dam", "mayor", "burst", "rain", "seven", "Osk"]), max_size=9))
def test_order_lies_between_0_and_1_whichever_comes_first(words: list[str]) -> None:
    one, other = " ".join(words), "The mayor of Osk saw the dam burst."
    assert 0 <= _order(one, other) <= 1
    assert _order(one, other) == pytest.approx(_order(other, one))
