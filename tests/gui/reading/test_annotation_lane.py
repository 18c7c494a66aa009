"""Annotations stand beside their passages, overlapping ones next to each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented_accounts import annotation
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.reading.column import Column
from gui.reading.view import ReadingView
from rashomon.model import Comparison, Span


@pytest.fixture
def tagged(show: Callable[..., ReadingView], harbour: Comparison) -> ReadingView:
    """Six annotations that overlap in account A, and one far below them."""
    document, sentences = harbour.accounts[0].document, harbour.accounts[0].sentences
    span = sentences[2].span
    overlapping = [
        annotation(f"a{n}", document, Span(span.start + n, span.end - n), "t1" if n else "t2")
        for n in range(6)
    ]
    return show(harbour, [*overlapping, annotation("far", document, sentences[9].span, "t2")])


def first_column(view: ReadingView) -> Column:
    return view.columns()[0]


def test_six_overlapping_annotations_stand_in_six_lanes(tagged: ReadingView) -> None:
    pane = first_column(tagged).pane
    marks = [mark for mark in pane.marking.annotations.marks if mark.key != "far"]
    bars = [placed.bar for placed in pane.lane.place(marks)]
    assert {mark.lane for mark in marks} == set(range(6))
    assert not any(one.intersects(two) for i, one in enumerate(bars) for two in bars[:i])
    assert all(bar.right() < pane.viewport().width() for bar in bars)


def test_one_alone_stands_in_the_lane_next_to_the_text(tagged: ReadingView) -> None:
    assert first_column(tagged).pane.marking.annotations.of("far")[0].lane == 0


def test_names_fold_away_in_a_narrow_column(
    show: Callable[..., ReadingView], harbour: Comparison
) -> None:
    document, sentences = harbour.accounts[0].document, harbour.accounts[0].sentences
    marks = [annotation("a", document, sentences[2].span, "t1")]
    for width, named in ((2400, True), (900, False)):
        pane = first_column(show(harbour, marks, (width, 600))).pane
        placed = pane.lane.place(pane.marking.annotations.marks)
        assert (placed[0].chip.width() > 0) is named


def test_chips_never_cover_each_other(tagged: ReadingView) -> None:
    tagged.resize(2400, 700)
    tagged.settle()
    pane = first_column(tagged).pane
    chips = [placed.chip for placed in pane.lane.place(pane.marking.annotations.marks)]
    assert not any(one.intersects(two) for i, one in enumerate(chips) for two in chips[:i])


def test_a_click_on_a_bar_asks_for_its_annotation(tagged: ReadingView, qtbot: QtBot) -> None:
    pane = first_column(tagged).pane
    bar = pane.lane.place(pane.marking.annotations.of("a3"))[0].bar
    at = QPoint(round(bar.center().x()), round(bar.center().y()) - pane.scroll_value())
    with qtbot.waitSignal(tagged.annotation_activated) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == ["a3"]


def test_text_never_runs_under_the_lanes(tagged: ReadingView) -> None:
    pane = first_column(tagged).pane
    block = pane.document().begin()
    while block.isValid():
        for box in pane.places.boxes(block, 0, block.length() - 1):
            assert box.right <= pane.lane.left + 1
        block = block.next()
