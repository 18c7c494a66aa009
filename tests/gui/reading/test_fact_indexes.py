"""Marks of facts made beforehand, on another thread, are those made when a comparison is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pytest

from gui.reading.fact_indexes import FactIndexing
from gui.reading.marks import MarkIndex
from gui.reading.view import ReadingView
from rashomon.model import Comparison


def prepare_elsewhere(view: ReadingView, comparison: Comparison) -> None:
    thread = Thread(target=view.prepare, args=(comparison,))
    thread.start()
    thread.join()


def shown(view: ReadingView) -> list[tuple[object, ...]]:
    markings = [column.pane.marking for column in view.columns()]
    return [(each.facts.marks, each.parts.marks, each.tinted.marks) for each in markings]


def test_prepared_marks_are_shown(
    view: ReadingView, harbour: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shown(view)
    again = replace(harbour)
    prepare_elsewhere(view, again)

    def fail(*_: object) -> None:
        raise AssertionError("made once more")

    monkeypatch.setattr(FactIndexing, "_make", fail)
    view.set_comparison(again)
    assert shown(view) == before


def test_marks_prepared_for_another_comparison_are_not_shown(
    view: ReadingView, harbour: Comparison
) -> None:
    prepare_elsewhere(view, replace(harbour, facts=()))
    view.set_comparison(harbour)
    assert all(column.pane.marking.facts.marks for column in view.columns())


def test_a_column_that_is_gone_is_prepared_no_longer(
    show: Callable[..., ReadingView], harbour: Comparison
) -> None:
    view = show(harbour)
    view._marks.forget(view.columns()[0])
    view.prepare(harbour)
    _, made = view._marks._indexing._made
    assert len(made) == len(view.columns()) - 1
    assert all(isinstance(found.facts, MarkIndex) for _, found in made.values())
