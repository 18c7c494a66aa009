"""Runs of page debris fold to one line, and open where a person goes into them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented_accounts import Told, compared, filler
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.reading.folding import said_of
from gui.reading.typography import ReadingType
from gui.reading.view import ReadingView
from rashomon.model import Span


@pytest.fixture
def page(show: Callable[..., ReadingView]) -> ReadingView:
    """Four lines of debris above and three below a text, one line of it in the middle."""
    return show(
        compared(
            (
                "a",
                [
                    *(Told(f"Share number {n}", debris=True) for n in range(4)),
                    *filler(2),
                    Told("Read more", debris=True),
                    Told("The quay burnt.", "fire"),
                    *filler(2, 1),
                    *(Told(f"Related {n}", debris=True) for n in range(3)),
                ],
            ),
            ("b", [Told("A quay burnt.", "fire"), *filler(3)]),
        )
    )


def test_runs_of_two_lines_and_more_are_folded_and_counted(page: ReadingView) -> None:
    pane = page.columns()[0].pane
    tall = pane.document().size().height()
    page.set_folded(True)
    assert [said_of(run) for run in pane.folds.folded()] == [
        "4 lines of page debris",
        "3 lines of page debris",
    ]
    assert pane.document().size().height() < tall
    page.set_folded(False)
    assert pane.document().size().height() == tall


def test_a_click_on_the_line_opens_its_run_only(page: ReadingView, qtbot: QtBot) -> None:
    page.set_folded(True)
    pane = page.columns()[0].pane
    _, place = next(pane.folds.places())
    at = place.center().toPoint() - QPoint(0, pane.scroll_value())
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [run.lines for run in pane.folds.folded()] == [3]


def test_the_caret_leaves_a_run_that_folds_and_opens_one_it_enters(
    page: ReadingView, qtbot: QtBot
) -> None:
    page.focus_column("a")
    page.set_folded(True)
    pane = page.columns()[0].pane
    assert pane.textCursor().block().isVisible()
    assert len(pane.folds.folded()) == 2
    for _ in range(2):  # over the gap below the run
        qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert [run.lines for run in pane.folds.folded()] == [3]
    assert pane.textCursor().block().isVisible()


def test_a_passage_gone_to_is_never_folded(page: ReadingView) -> None:
    page.set_folded(True)
    page.reveal("a", Span(2, 8))
    pane = page.columns()[0].pane
    assert [run.lines for run in pane.folds.folded()] == [3]
    assert pane.selected_span() == Span(2, 8)


def test_facts_stay_level_when_debris_above_them_folds(page: ReadingView) -> None:
    page.set_current_fact("fire")
    page.settle()
    page.set_folded(True)
    page.settle()
    tops = [
        column.pane.extent(column.pane.marking.facts.of("fire")[0])[0] - column.pane.scroll_value()
        for column in page.columns()
    ]
    assert abs(tops[0] - tops[1]) <= 1


def test_another_type_size_keeps_the_folds(page: ReadingView) -> None:
    page.set_folded(True)
    page.set_type(ReadingType(pixel_size=24))
    pane = page.columns()[0].pane
    folded = pane.document().size().height()
    page.set_folded(False)
    page.set_folded(True)
    assert pane.document().size().height() == folded
