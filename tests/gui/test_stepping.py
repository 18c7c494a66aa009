"""Stepping through facts: what moves at once, what follows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.facts.mention import MentionCard
from gui.main_window import MainWindow


def click_first_row(window: MainWindow, qtbot: QtBot) -> None:
    view = window.matrix.view
    row = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)


def heights(window: MainWindow) -> set[int]:
    """Where the mentions of the fact picked stand in their columns' viewports."""
    found: set[int] = set()
    for column in window.reading.columns():
        for mark in column.pane.marking.facts.of(window.session.current_fact)[:1]:
            found.add(round(column.pane.extent(mark)[0]) - column.pane.scroll_value())
    return found


def test_a_click_on_the_picked_row_levels_the_columns_again(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    click_first_row(open_window, qtbot)
    assert len(heights(open_window)) == 1
    open_window.commands["layer-sync"].trigger()
    bar = open_window.reading.columns()[1].pane.verticalScrollBar()
    bar.setValue(bar.value() - 12)
    assert len(heights(open_window)) > 1
    click_first_row(open_window, qtbot)
    assert len(heights(open_window)) == 1


def test_the_panels_follow_to_the_fact_a_step_stops_at(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.commands["next-fact"].trigger()
    open_window.commands["next-fact"].trigger()
    fact = open_window.session.comparison.fact(open_window.session.current_fact)
    assert fact is not None
    assert open_window.reading.current_fact() == fact.id
    qtbot.waitUntil(
        lambda: (
            [card.ref for card in open_window.detail.findChildren(MentionCard)]
            == list(fact.mentions)
        )
    )
