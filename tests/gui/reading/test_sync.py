"""The map from one column's heights to another's."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.reading.sync import (
    AnchorPair,
    ScrollMap,
    compatible_with,
    converge,
    heaviest_chain,
    sync_fraction,
)

heights = st.integers(1, 2000).map(float)
anchor_pairs = st.lists(
    st.builds(AnchorPair, heights, heights, st.integers(1, 5).map(float)), max_size=9
)


def rises(chain: tuple[AnchorPair, ...]) -> bool:
    return all(one.a < two.a and one.b < two.b for one, two in pairwise(chain))


@given(anchor_pairs)
def test_a_chain_rises_in_both_columns_and_none_is_heavier(pairs: list[AnchorPair]) -> None:
    chain = heaviest_chain(pairs)
    assert rises(chain)
    best = max(
        sum(pair.weight for pair in some)
        for size in range(len(pairs) + 1)
        for some in combinations(sorted(pairs), size)
        if rises(some)
    )
    assert sum(pair.weight for pair in chain) == best


@given(anchor_pairs, st.floats(-500, 4000), st.floats(-500, 4000))
def test_going_down_in_one_column_never_goes_up_in_the_other(
    pairs: list[AnchorPair], one: float, two: float
) -> None:
    to_other = ScrollMap(heaviest_chain(pairs), 2500, 2500)
    low, high = sorted((one, two))
    assert to_other(low) <= to_other(high) + 1e-6


@given(anchor_pairs)
def test_shared_facts_correspond_exactly(pairs: list[AnchorPair]) -> None:
    chain = heaviest_chain(pairs)
    to_other = ScrollMap(chain, 2500, 2500)
    assert [to_other(pair.a) for pair in chain] == pytest.approx([pair.b for pair in chain])


@given(anchor_pairs.filter(bool))
def test_a_chain_through_the_fact_picked_holds_it(pairs: list[AnchorPair]) -> None:
    fixed = pairs[0]
    others = compatible_with(pairs, fixed)
    assert all(rises(tuple(sorted((fixed, other)))) for other in others if other is not fixed)


def test_both_columns_agree_at_top_middle_and_bottom() -> None:
    assert sync_fraction(0, 3000, 600) == 0
    assert sync_fraction(1500, 3000, 600) == 0.5
    assert sync_fraction(3000, 3000, 600) == 1


def test_a_text_shorter_than_the_screen_agrees_at_a_fixed_height() -> None:
    assert 0 <= sync_fraction(0, 0, 600) <= 1


@given(st.integers(1, 60))
def test_a_follower_off_its_target_closes_the_gap_within_half_a_screen(step: int) -> None:
    current, target, scrolled = 0.0, 500.0, 0
    while scrolled < 300:
        before, target, scrolled = current, target + step, scrolled + step
        current = converge(current, target, step=step, moved=step, viewport=600)
        assert abs(current - before) <= step + 500 * 3 * step / 300, "it must not jump"
    assert target - current <= 0.06 * 500


def test_a_follower_on_its_target_stays_on_it() -> None:
    assert converge(100, 151, step=50, moved=50, viewport=600) == 151
