"""The column being scrolled takes the others along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reading.account_pane import AccountPane
from gui.reading.layers import Layers
from gui.reading.view import ReadingView


def pane_of(view: ReadingView, document: str) -> AccountPane:
    column = view.column(document)
    assert column is not None
    return column.pane


def turn_wheel(pane: AccountPane, notches: int) -> None:
    at = QPointF(60, 60)
    for _ in range(abs(notches)):
        event = QWheelEvent(
            at, pane.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120 if notches > 0 else 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pane.viewport(), event)


def test_the_wheel_over_one_column_moves_the_others(view: ReadingView) -> None:
    turn_wheel(pane_of(view, "b"), 4)
    assert pane_of(view, "b").scroll_value() > 0
    assert pane_of(view, "a").scroll_value() > 0
    assert pane_of(view, "c").scroll_value() > 0


def test_all_texts_reach_their_ends_together(view: ReadingView) -> None:
    pane = pane_of(view, "a")
    for value in range(0, pane.natural_maximum() + 60, 60):
        pane.verticalScrollBar().setValue(value)
    for document in "abc":
        assert pane_of(view, document).scroll_value() == pane_of(view, document).natural_maximum()


def test_a_shared_fact_at_the_middle_of_the_screen_stands_there_in_both(
    view: ReadingView,
) -> None:
    a, c = pane_of(view, "a"), pane_of(view, "c")
    top = a.extent(a.marking.facts.of("ferry")[0])[0]
    half = a.viewport().height() / 2
    goal = round(top - half)
    for value in range(0, goal, 40):
        a.verticalScrollBar().setValue(value)
    a.verticalScrollBar().setValue(goal)
    standing = c.extent(c.marking.facts.of("ferry")[0])[0] - c.scroll_value()
    assert standing == pytest.approx(half, abs=2)


def test_with_the_lock_off_only_one_column_moves(view: ReadingView) -> None:
    view.set_layers(Layers(sync=False))
    turn_wheel(pane_of(view, "b"), 4)
    assert pane_of(view, "b").scroll_value() > 0
    assert pane_of(view, "a").scroll_value() == 0


def test_a_caret_that_leaves_the_screen_drives_too(view: ReadingView, qtbot: QtBot) -> None:
    pane = pane_of(view, "a")
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert pane.scroll_value() > 0
    assert pane_of(view, "c").scroll_value() > 0


def test_scrolling_away_from_a_level_never_jumps(view: ReadingView) -> None:
    view.set_current_fact("ferry")
    view.settle()
    a, c = pane_of(view, "a"), pane_of(view, "c")
    for _ in range(10):
        before = c.scroll_value()
        a.verticalScrollBar().setValue(a.scroll_value() + 10)
        assert abs(c.scroll_value() - before) <= 60


def test_long_texts_correspond_as_short_ones_do(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, c = pane_of(view, "a"), pane_of(view, "c")
    values = range(0, a.natural_maximum(), 50)
    short = [view._sync.target(a, c, value) for value in values]
    for pane in (a, c):
        monkeypatch.setattr(pane, "_is_long", True)
    view._sync.set_weights(view._sync._weights)
    assert [view._sync.target(a, c, value) for value in values] == pytest.approx(short, abs=1)


def test_of_many_facts_the_one_picked_stays_an_anchor_of_long_texts(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.reading.scroll_sync.MOST_ANCHORS", 1)
    a, c = pane_of(view, "a"), pane_of(view, "c")
    for pane in (a, c):
        monkeypatch.setattr(pane, "_is_long", True)
    for fact in ("ferry", "fire"):
        view._sync.set_level(fact, 200)
        tops = [pane.extent(pane.marking.facts.of(fact)[0])[0] - 200 for pane in (a, c)]
        assert view._sync.target(a, c, tops[0]) == pytest.approx(tops[1], abs=1)
