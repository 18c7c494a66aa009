"""The real program killed while it is edited: no edit older than a second is missing after it.

Ten rounds here; `benchmarks/kill.py` does 200, and says how ages are told on a busy machine.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import kill


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="kills with SIGKILL")
def test_ten_kills_lose_no_edit_older_than_a_second() -> None:
    result = kill.run(10, "continuous", editing=(0.05, 0.5))
    assert result.faults == []  # unreadable files, lost edits that were flushed or were too old
    assert result.edits > 10
    assert result.longest <= kill.ALLOWED


def lost(found: str, *, kept: int, beat: float) -> list[str]:
    """The faults found where a window made states A, B and C at 0, 1 and 2 s, and was killed."""
    result = kill.Result()
    before = kill.Round(states=[(0.0, "A"), (1.0, "B"), (2.0, "C")], kept=kept, beat=beat)
    kill._judge(result, 1, kill.Round(found=found, how="restored"), before)
    return result.faults


def test_a_young_edit_may_be_lost_unless_it_was_flushed() -> None:
    assert lost("B", kept=1, beat=2.5) == []
    assert lost("B", kept=2, beat=2.5) == ["round 1: lost an edit that was flushed to the disk"]


def test_an_edit_older_than_a_second_may_not_be_lost() -> None:
    assert lost("B", kept=1, beat=3.5) == ["round 1: lost an edit 1.50 s old"]


def test_an_edit_does_not_age_while_the_machine_flushes_nothing() -> None:
    assert lost("B", kept=1, beat=1.9) == []


def test_a_state_that_never_was_is_a_fault() -> None:
    assert lost("D", kept=0, beat=0.0) == ["round 1: restored a state that never was"]
