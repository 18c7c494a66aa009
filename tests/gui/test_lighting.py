"""The words of a divergence, lit in both columns."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from rashomon.model import Divergence, Place, Span


@pytest.fixture
def two_sided(open_window: MainWindow) -> Divergence:
    """The first divergence with words on both sides."""
    found = open_window.session.comparison.divergences
    return next(each for each in found if each.b is not None)


def lit(window: MainWindow) -> set[Place]:
    """What is lit, in code points."""
    return {
        Place(column.document.id, column.pane.span_of(mark))
        for column in window.reading.columns()
        for mark in column.pane.marking.lit.marks
    }


def press(qtbot: QtBot, keys: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, keys)


def test_both_sides_are_lit_and_only_the_first_is_selected(
    open_window: MainWindow, two_sided: Divergence
) -> None:
    open_window.lighting.show(two_sided)
    assert lit(open_window) == {two_sided.a, two_sided.b}
    assert open_window.reading.selection() == two_sided.a
    assert two_sided.b is not None
    other = open_window.reading.column(two_sided.b.document)
    assert other is not None and not len(other.pane.selected_span())


def test_both_passages_stand_level(open_window: MainWindow, two_sided: Divergence) -> None:
    open_window.lighting.show(two_sided)
    open_window.reading.settle()
    heights: set[int] = set()
    for side in (two_sided.a, two_sided.b):
        assert side is not None
        column = open_window.reading.column(side.document)
        assert column is not None
        mention = column.mention_at(side.span.start, two_sided.fact)
        assert mention is not None
        heights.add(round(column.pane.extent(mention)[0] - column.pane.scroll_value()))
    assert max(heights) - min(heights) <= 1


def test_another_fact_puts_the_light_out(
    open_window: MainWindow, two_sided: Divergence, qtbot: QtBot
) -> None:
    press(qtbot, "n")
    assert lit(open_window)
    open_window.session.set_current_fact("")
    assert not lit(open_window)
    assert open_window.lighting.divergence is None


def test_the_next_divergence_leaves_no_selection_behind(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(4):
        press(qtbot, "n")
        selected = [c for c in open_window.reading.columns() if len(c.pane.selected_span())]
        assert len(selected) == 1


def test_a_persons_own_selection_is_left_alone(
    open_window: MainWindow, two_sided: Divergence
) -> None:
    open_window.lighting.show(two_sided)
    column = open_window.reading.column(two_sided.a.document)
    assert column is not None
    own = Span(0, 5)
    column.pane.select(own)
    others = [d for d in open_window.session.comparison.divergences if d.b is not None]
    elsewhere = [d for d in others if two_sided.a.document not in _documents(d)]
    if not elsewhere:
        pytest.skip("every divergence of these accounts touches the first one")
    open_window.lighting.show(elsewhere[0])
    assert column.pane.selected_span() == own


def _documents(divergence: Divergence) -> set[str]:
    return {side.document for side in (divergence.a, divergence.b) if side is not None}
