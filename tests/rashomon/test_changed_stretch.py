"""Where two sequences differ, told by identity."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.by_id import changed_stretch

THINGS = [object() for _ in range(4)]
sequences = st.lists(st.sampled_from(THINGS), max_size=8).map(tuple)


@given(sequences, sequences)
def test_all_outside_the_stretch_is_the_same_and_its_ends_are_not(
    before: tuple[object, ...], after: tuple[object, ...]
) -> None:
    gone, come = changed_stretch(before, after)
    assert before[: gone.start] == after[: come.start]
    assert before[gone.stop :] == after[come.stop :]
    assert (before[: gone.start], before[gone], before[gone.stop :]) == (
        after[: gone.start],
        before[gone],
        after[come.stop :],
    )
    if before[gone] and after[come]:
        assert before[gone][0] is not after[come][0]
        assert before[gone][-1] is not after[come][-1]


@given(sequences)
def test_the_same_sequence_has_no_stretch(things: tuple[object, ...]) -> None:
    gone, come = changed_stretch(things, things)
    assert things[gone] == things[come] == ()
