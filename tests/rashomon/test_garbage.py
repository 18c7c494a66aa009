"""Searches for cycles wait for work that asked for it, and go on afterwards whatever happens."""

from __future__ import annotations

import gc

import pytest

from rashomon.garbage import without_search_for_cycles


def test_searches_wait_until_the_outermost_work_is_done() -> None:
    seen: list[bool] = []

    @without_search_for_cycles
    def inner() -> None:
        seen.append(gc.isenabled())

    @without_search_for_cycles
    def outer() -> None:
        inner()
        seen.append(gc.isenabled())

    outer()
    assert seen == [False, False]
    assert gc.isenabled()


def test_searches_go_on_after_work_that_fails() -> None:
    @without_search_for_cycles
    def fails() -> None:
        raise ValueError("no such dam")

    with pytest.raises(ValueError, match="no such dam"):
        fails()
    assert gc.isenabled()
