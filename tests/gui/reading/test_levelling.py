"""Picking a fact brings its mentions to one height, and nothing else moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented_accounts import Told, compared, filler
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.reading.view import ReadingView
from rashomon.model import Comparison


def height_of(view: ReadingView, document: str, fact: str, nth: int = 0) -> float:
    """Height of a mention's first line below the top of its viewport."""
    column = view.column(document)
    assert column is not None
    mark = column.pane.marking.facts.of(fact)[nth]
    return column.pane.extent(mark)[0] - column.pane.scroll_value()


@pytest.mark.parametrize("fact", ["fire", "ferry", "strike"])
def test_all_columns_that_carry_a_fact_show_it_at_one_height(
    view: ReadingView, harbour: Comparison, fact: str
) -> None:
    view.set_current_fact(fact)
    view.settle()
    carrying = next(each.documents for each in harbour.facts if each.id == fact)
    heights = [height_of(view, document, fact) for document in carrying]
    assert max(heights) - min(heights) <= 1


def test_the_column_without_the_fact_stays_where_it_is_and_says_so(view: ReadingView) -> None:
    column = view.column("b")
    assert column is not None
    column.pane.verticalScrollBar().setValue(137)
    view.set_current_fact("fire")
    view.settle()
    assert column.pane.scroll_value() == 137
    assert column.header.pill.text() == "no match found"
    assert column.header.pill.isVisible()


def test_the_columns_are_level_again_after_a_resize(view: ReadingView) -> None:
    view.set_current_fact("ferry")
    view.settle()
    view.resize(900, 560)
    view.settle()
    heights = [height_of(view, document, "ferry") for document in "abc"]
    assert max(heights) - min(heights) <= 1


def test_the_columns_are_level_again_after_a_change_of_type_size(view: ReadingView) -> None:
    view.set_current_fact("ferry")
    view.settle()
    view.zoom(4)
    view.settle()
    heights = [height_of(view, document, "ferry") for document in "abc"]
    assert max(heights) - min(heights) <= 1


def test_a_glide_ends_level(view: ReadingView, qtbot: QtBot) -> None:
    view.set_reduced_motion(False)
    view.set_current_fact("fire")
    qtbot.waitUntil(lambda: abs(height_of(view, "a", "fire") - height_of(view, "c", "fire")) <= 1)


def test_the_column_being_read_keeps_its_place_and_the_others_come(
    view: ReadingView, qtbot: QtBot
) -> None:
    column = view.column("a")
    assert column is not None
    qtbot.mouseClick(column.pane.viewport(), Qt.MouseButton.LeftButton, pos=view.rect().topLeft())
    column.pane.setFocus()
    top = column.pane.extent(column.pane.marking.facts.of("fire")[0])[0]
    column.pane.verticalScrollBar().setValue(round(top) - 150)
    before = column.pane.scroll_value()
    view.set_current_fact("fire")
    view.settle()
    assert column.pane.scroll_value() == before
    assert height_of(view, "c", "fire") == pytest.approx(150, abs=1)


def test_free_reading_dims_no_column(view: ReadingView) -> None:
    view.set_current_fact("fire")
    view.set_current_fact("")
    view.settle()
    assert not any(column.header.pill.text() for column in view.columns())
    assert view.current_fact() == ""


def test_a_fact_the_comparison_does_not_have_picks_none(view: ReadingView) -> None:
    view.set_current_fact("flood")
    assert view.current_fact() == ""


def test_an_account_of_two_lines_is_levelled_with_a_long_one(
    show: Callable[..., ReadingView],
) -> None:
    view = show(
        compared(
            ("a", [*filler(30), Told("The quay burnt.", "fire")]),
            ("b", [Told("A quay burnt.", "fire")]),
        )
    )
    view.set_current_fact("fire")
    view.settle()
    assert abs(height_of(view, "a", "fire") - height_of(view, "b", "fire")) <= 1
