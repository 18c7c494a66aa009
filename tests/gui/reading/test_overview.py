"""The overview bar shows the whole account and scrolls it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.reading.column import Column
from gui.reading.view import ReadingView


@pytest.fixture
def column(view: ReadingView) -> Column:
    found = view.column("c")
    assert found is not None
    return found


def test_a_click_scrolls_to_that_part_of_the_text(column: Column, qtbot: QtBot) -> None:
    bar = column.overview
    end = round(bar.height() * column.pane.text_height() / max(_tallest(column), 1))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, min(end, bar.height()) - 2))
    assert column.pane.scroll_value() == column.pane.natural_maximum()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 1))
    assert column.pane.scroll_value() == 0


def _tallest(column: Column) -> float:
    view = column.window()
    assert isinstance(view, ReadingView)
    return max(other.pane.text_height() for other in view.columns())


def test_a_drag_scrolls_along(column: Column, qtbot: QtBot) -> None:
    bar = column.overview
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, 1))
    qtbot.mouseMove(bar, QPoint(8, bar.height() // 2))
    middle = column.pane.scroll_value()
    assert middle > 0
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(8, bar.height() // 2))


def test_a_fact_leaves_a_tick_where_it_stands(view: ReadingView, column: Column) -> None:
    view.set_current_fact("fire")
    view.settle()
    bar, pane = column.overview, column.pane
    tops, bottoms = pane.extent(pane.marking.facts.of("fire")[0])
    scale = min(1.0, bar.height() / _tallest(column))
    image = bar.grab().toImage()
    tick = image.pixelColor(8, round((tops + bottoms) / 2 * scale))
    hue = view._theme.fact(pane.marking.facts.of("fire")[0].hue)
    assert abs(tick.hslHue() - hue.hslHue()) < 25


def test_scrolling_here_takes_the_other_columns_along(
    view: ReadingView, column: Column, qtbot: QtBot
) -> None:
    qtbot.mouseClick(
        column.overview, Qt.MouseButton.LeftButton, pos=QPoint(8, column.overview.height() // 2)
    )
    other = view.column("a")
    assert other is not None
    assert other.pane.scroll_value() > 0


def test_of_more_marks_than_pixels_one_a_pixel_is_drawn(column: Column) -> None:
    bar = column.overview
    one = column.pane.marking.facts.marks[0]
    assert len(list(bar._ticks([one] * 3))) == 3
    assert len(list(bar._ticks([one] * 10 * bar.height()))) == 1


def test_picking_a_fact_draws_no_tick_of_the_others_twice(
    view: ReadingView, column: Column, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_current_fact("fire")
    column.overview.grab()
    drawn: list[str] = []
    draw = column.overview._draw
    monkeypatch.setattr(column.overview, "_draw", lambda name: drawn.append(name) or draw(name))
    other = next(mark.key for mark in column.pane.marking.facts.marks if mark.key != "fire")
    view.set_current_fact(other)
    view.settle()
    column.overview.grab()
    assert drawn == []


def test_the_fact_under_the_pointer_is_lit_in_every_column_and_named(
    view: ReadingView, column: Column, qtbot: QtBot
) -> None:
    bar, pane = column.overview, column.pane
    mark = pane.marking.facts.of("fire")[0]
    top, bottom = pane.extent(mark)
    scale = min(1.0, bar.height() / _tallest(column))
    lit: list[str] = []
    view.fact_hovered.connect(lit.append)
    qtbot.mouseMove(bar, QPoint(8, 2))
    qtbot.mouseMove(bar, QPoint(8, round((top + bottom) / 2 * scale)))
    assert lit[-1] == "fire"
    other = view.column("a")
    assert other is not None and other.pane.marking.hovered_fact == "fire"
    assert pane.span_of(mark).of(pane.account.text)[:20] in bar.tip(mark)
    qtbot.mouseMove(pane.viewport(), QPoint(2, 2))
    assert lit[-1] in ("", "fire")


def test_far_from_every_tick_there_is_no_fact(column: Column) -> None:
    assert column.overview.mark_at(column.overview.height() + 50.0) is None
