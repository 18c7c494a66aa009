"""The real program killed while it is edited: no edit older than a second is missing after it.

Ten rounds here; `benchmarks/kill.py` does 200.
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
    assert result.faults == []
    assert result.edits > 10
    assert result.longest <= kill.ALLOWED
