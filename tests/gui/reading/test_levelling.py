"""Picking a fact brings its mentions to one height, and nothing else moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented_accounts import Told, compared, filler
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.reading.layers import Layers
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


def twice_told() -> Comparison:
    """An account that tells a fact twice, and one that tells it once."""
    return compared(
        (
            "a",
            [
                *filler(4),
                Told("It burnt.", "f"),
                *filler(2),
                Told("So it burnt.", "f"),
                *filler(30),
            ],
        ),
        ("b", [*filler(20), Told("Fire.", "f"), *filler(20)]),
    )


def click_bar(view: ReadingView, qtbot: QtBot, document: str, nth: int) -> None:
    column = view.column(document)
    assert column is not None
    pane = column.pane
    top, bottom = pane.extent(pane.marking.facts.of("f")[nth])
    at = QPoint(round(pane.bars_right()) - 2, round((top + bottom) / 2) - pane.scroll_value())
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    view.settle()


def test_the_mention_whose_bar_is_clicked_is_the_one_levelled(
    show: Callable[..., ReadingView], qtbot: QtBot
) -> None:
    view = show(twice_told())
    view.fact_activated.connect(view.set_current_fact)
    for nth in (0, 1):
        click_bar(view, qtbot, "a", nth)
        assert view.current_fact() == "f"
        assert abs(height_of(view, "a", "f", nth) - height_of(view, "b", "f")) <= 1


def test_a_click_on_the_fact_picked_levels_anew_after_scrolling_away(
    show: Callable[..., ReadingView], qtbot: QtBot
) -> None:
    view = show(twice_told())
    view.set_current_fact("f")
    view.settle()
    pane = view.columns()[1].pane
    view.set_layers(Layers(sync=False))
    pane.verticalScrollBar().setValue(pane.scroll_value() + 300)
    click_bar(view, qtbot, "a", 0)
    assert abs(height_of(view, "a", "f") - height_of(view, "b", "f")) <= 1


def test_a_new_analysis_moves_nothing(show: Callable[..., ReadingView]) -> None:
    view = show(twice_told())
    view.set_current_fact("f")
    view.settle()
    level = [column.pane.scroll_value() for column in view.columns()]
    view.set_comparison(twice_told())
    view.settle()
    assert [column.pane.scroll_value() for column in view.columns()] == level
    view.columns()[0].pane.verticalScrollBar().setValue(500)
    scrolled = [column.pane.scroll_value() for column in view.columns()]
    view.set_comparison(twice_told())
    view.settle()
    assert [column.pane.scroll_value() for column in view.columns()] == scrolled


def test_a_fact_lost_in_a_new_analysis_is_no_longer_picked(view: ReadingView) -> None:
    view.set_current_fact("fire")
    view.settle()
    view.set_comparison(compared(("a", filler(3)), ("b", filler(3))))
    assert view.current_fact() == ""
    assert not any(column.header.pill.text() for column in view.columns())


def test_room_beyond_the_ends_is_given_back_once_no_fact_is_picked(
    show: Callable[..., ReadingView],
) -> None:
    view = show(
        compared(
            ("a", [*filler(30), Told("The quay burnt.", "fire"), *filler(30)]),
            ("b", [Told("A quay burnt.", "fire"), *filler(40)]),
        )
    )
    view.set_current_fact("fire")
    view.settle()
    pane = view.columns()[1].pane
    assert pane.scroll_value() < 0
    level = pane.scroll_value()
    view.set_current_fact("")
    assert pane.scroll_value() == level, "leaving a fact moves nothing"
    pane.verticalScrollBar().setValue(40)
    pane.verticalScrollBar().setValue(-400)
    assert pane.scroll_value() == 0
