"""Ribbons tie what both neighbouring columns show, and a click on one picks its fact."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented_accounts import Told, compared, filler
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.reading.layers import Layers
from gui.reading.ribbons import RibbonHandle
from gui.reading.view import ReadingView


@pytest.fixture
def pair(show: Callable[..., ReadingView]) -> ReadingView:
    """Two accounts: an early fact in both views, a late one far down."""
    return show(
        compared(
            ("a", [Told("The quay burnt.", "early"), *filler(40), Told("Rain fell.", "late")]),
            ("b", [*filler(2), Told("A quay burnt.", "early"), *filler(40), Told("Rain.", "late")]),
        )
    )


def handle_of(view: ReadingView) -> RibbonHandle:
    return view.row.borders()[0]


def test_only_facts_on_screen_in_both_columns_have_ribbons(pair: ReadingView) -> None:
    assert [ribbon.mark.key for ribbon in handle_of(pair).ribbons()] == ["early"]
    for column in pair.columns():
        column.pane.verticalScrollBar().setValue(99_999)
    assert [ribbon.mark.key for ribbon in handle_of(pair).ribbons()] == ["late"]


def test_a_ribbon_ends_where_the_mentions_stand(pair: ReadingView) -> None:
    ribbon = handle_of(pair).ribbons()[0]
    left, right = pair.columns()
    for column, top in ((left, ribbon.left_top), (right, ribbon.right_top)):
        mark = column.pane.marking.facts.of("early")[0]
        at = column.pane.viewport().mapTo(
            column, QPoint(0, round(column.pane.extent(mark)[0] - column.pane.scroll_value()))
        )
        assert top == pytest.approx(at.y(), abs=1)


def test_while_a_fact_is_picked_only_its_ribbon_is_drawn(pair: ReadingView) -> None:
    pair.set_current_fact("late")
    pair.settle()
    assert [ribbon.mark.key for ribbon in handle_of(pair).ribbons()] == ["late"]


def test_without_the_layer_only_the_fact_picked_has_a_ribbon(pair: ReadingView) -> None:
    pair.set_layers(Layers(ribbons=False))
    assert handle_of(pair).ribbons() == []
    pair.set_current_fact("early")
    pair.settle()
    assert [ribbon.mark.key for ribbon in handle_of(pair).ribbons()] == ["early"]


def test_a_click_on_a_ribbon_picks_its_fact(pair: ReadingView, qtbot: QtBot) -> None:
    handle = handle_of(pair)
    ribbon = handle.ribbons()[0]
    middle = ribbon.shape(handle.width()).boundingRect().center().toPoint()
    with qtbot.waitSignal(pair.fact_activated) as picked:
        qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert picked.args == ["early"]


def test_a_line_leads_through_the_column_that_skips_the_fact(view: ReadingView) -> None:
    skipped = view.column("b")
    assert skipped is not None
    quiet = skipped.pane.viewport().grab().toImage()
    view.set_current_fact("fire")
    view.settle()
    dimmed = skipped.pane.viewport().grab().toImage()
    hue = skipped.pane.marking.facts
    assert not hue.of("fire")
    level = next(
        round(c.pane.extent(c.pane.marking.facts.of("fire")[0])[0] - c.pane.scroll_value())
        for c in view.columns()
        if c.pane.marking.facts.of("fire")
    )
    rows = range(level - 1, level + 3)
    assert any(dimmed.pixelColor(x, y) != quiet.pixelColor(x, y) for y in rows for x in range(3))
