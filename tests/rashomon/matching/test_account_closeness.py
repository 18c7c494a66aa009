"""Sentences are likelier one fact where their accounts meet in other sentences too."""

from __future__ import annotations

import numpy as np
import pytest
from accounts_at_hand import account
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.account_closeness import account_closeness
from rashomon.matching.evidence import gather
from rashomon.matching.features import FEATURES

MONDAY = (
    "The Velm dam burst on Monday.",
    "Nine people drowned in the lower town.",
    "Soldiers carried sandbags to the bridge.",
)
MONDAY_TOO = (
    "On Monday the dam at Velm burst.",
    "In the lower town nine people drowned.",
    "Sandbags were carried to the bridge by soldiers.",
)
FRIDAY = (
    "The Velm dam will be built anew.",
    "Members of parliament argued about its price.",
    "A choir sang at the market.",
)


def _pairs(sizes: list[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    accounts = np.repeat(np.arange(len(sizes)), sizes).astype(np.int32)
    first, second = np.triu_indices(len(accounts), 1)
    across = accounts[first] != accounts[second]
    return accounts, first[across].astype(np.int32), second[across].astype(np.int32)


def test_two_accounts_of_one_day_are_closer_than_either_to_a_third() -> None:
    told = [account(str(n), *one) for n, one in enumerate((MONDAY, MONDAY_TOO, FRIDAY))]
    found = gather(told)
    close = found.features[:, FEATURES.index("accounts")]
    accounts = found.corpus.accounts
    both = (accounts[found.first] == 0) & (accounts[found.second] == 1)
    assert close[both].min() > 0
    assert close[~both].max() < 0


def test_two_accounts_alone_are_neither_close_nor_far() -> None:
    accounts, first, second = _pairs([3, 4])
    strength = np.linspace(0, 2, len(first))
    assert account_closeness(accounts, strength, first, second) == pytest.approx(0)


def test_no_pairs_have_no_closeness() -> None:
    none = np.zeros(0, dtype=np.int32)
    assert len(account_closeness(none, np.zeros(0), none, none)) == 0


@given(
    st.lists(st.integers(1, 4), min_size=2, max_size=4),
    st.lists(st.floats(-1, 3), min_size=96, max_size=96),
)
def test_closeness_is_bounded_and_one_for_two_accounts(
    sizes: list[int], strengths: list[float]
) -> None:
    accounts, first, second = _pairs(sizes)
    close = account_closeness(accounts, np.array(strengths[: len(first)]), first, second)
    assert np.abs(close).max() <= 0.5
    both = accounts[first] * len(sizes) + accounts[second]
    for pair in set(both.tolist()):
        assert len(set(close[both == pair].tolist())) == 1
