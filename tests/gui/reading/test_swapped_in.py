"""A column that is swapped in stands where the others do."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.reading.view import ReadingView


def heights(view: ReadingView) -> dict[str, int]:
    """Where each column shown has the fact picked, below its upper edge."""
    found: dict[str, int] = {}
    for column in view.row.shown():
        for mark in column.pane.marking.facts.of(view.current_fact())[:1]:
            top = round(column.pane.extent(mark)[0]) - column.pane.scroll_value()
            found[column.document.id] = top
    return found


def test_a_column_swapped_in_is_level_with_the_others(view: ReadingView, qtbot: QtBot) -> None:
    first, second, *_ = (column.document.id for column in view.columns())
    last = view.columns()[-1].document.id
    view.row.set_hidden(last, True)
    fact = next(
        mark.key
        for mark in view.columns()[-1].pane.marking.facts.marks
        if view.columns()[0].pane.marking.facts.of(mark.key)
    )
    view.set_current_fact(fact)
    view.settle()
    view.row.swap(second, last)
    qtbot.waitUntil(lambda: last in heights(view))
    qtbot.waitUntil(lambda: len(set(heights(view).values())) == 1)
    assert first in heights(view)


def test_one_swapped_in_after_scrolling_comes_where_the_others_are(
    view: ReadingView, qtbot: QtBot
) -> None:
    first, second, last = view.columns()
    view.row.set_hidden(last.document.id, True)
    view.settle()
    bar = first.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert last.pane.scroll_value() == 0
    view.row.swap(second.document.id, last.document.id)
    qtbot.waitUntil(lambda: last.pane.scroll_value() > 0)
