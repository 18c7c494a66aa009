"""What two sentences must have in common to be one statement."""

from __future__ import annotations

import numpy as np
import pytest
from accounts_at_hand import account
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.evidence import gather
from rashomon.matching.features import FEATURES, SPEAKERS_CAP


def _feature(name: str, one: str, other: str) -> float:
    found = gather([account("0", one, "Rain fell on Osk."), account("1", other, "A choir sang.")])
    return float(found.features[0, FEATURES.index(name)])


SHORT = "Miners at Velm ended their strike."
LONG = "Miners at Velm ended their strike, while bakers marched through Osk with torches and drums."


def test_a_sentence_that_tells_much_besides_is_covered_less() -> None:
    assert _feature("cover", SHORT, SHORT) > _feature("cover", SHORT, LONG)


def test_a_sentence_met_by_less_than_half_is_not_covered() -> None:
    assert _feature("cover", SHORT, "Bakers at Velm marched with torches and drums.") == 0


def test_the_name_of_who_is_quoted_counts_where_both_have_it() -> None:
    one, other = "The dam is sound, Ilka Moor said.", "Prices rise, said Ilka Moor."
    assert 0 < _feature("speakers", one, other) <= SPEAKERS_CAP
    assert _feature("speakers", one, "Prices rise, said Bram Holt.") == pytest.approx(0, abs=0.05)


def test_a_country_that_speaks_is_no_name() -> None:
    one, other = "The dam is sound, France said.", "Prices rise, said France."
    assert _feature("speakers", one, other) == 0


_WORDS = st.lists(
    st.sampled_from(["dam", "Moor", "said", "not", "may", "seven", "Osk", "burst"]), max_size=8
)


@given(_WORDS, _WORDS)
def test_features_are_finite_and_the_same_whichever_account_comes_first(
    one: list[str], other: list[str]
) -> None:
    a, b = account("0", " ".join(one), "Rain fell."), account("1", " ".join(other), "Choirs sang.")
    there = gather([a, b]).features.reshape(2, 2, -1)
    back = gather([b, a]).features.reshape(2, 2, -1)
    assert np.isfinite(there).all()
    assert there == pytest.approx(back.transpose(1, 0, 2), abs=1e-5)
