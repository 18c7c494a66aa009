"""The legend of the matrix takes two lines at most; its marks keep their words in tooltips."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.facts.legend import LegendEntry, MarkLegend
from gui.theme import load_theme


@pytest.fixture
def legend(qtbot: QtBot) -> MarkLegend:
    legend = MarkLegend(load_theme("light"))
    qtbot.addWidget(legend)
    legend.show_untold(True)
    legend.resize(900, 30)
    legend.show()
    return legend


@pytest.mark.parametrize("width", [900, 160])
def test_every_mark_stands_on_one_line(legend: MarkLegend, width: int) -> None:
    legend.resize(width, 30)
    layout = legend.layout()
    assert layout is not None
    one_line = layout.heightForWidth(2000)
    assert layout.heightForWidth(width) == one_line


def test_words_take_a_second_line_before_they_go(legend: MarkLegend) -> None:
    entries = legend.findChildren(LegendEntry)
    width = round(0.8 * sum(entry.width_for("short") for entry in entries))
    legend.resize(width, 30)
    layout = legend.layout()
    assert layout is not None
    assert all(entry.sizeHint().width() == entry.width_for("short") for entry in entries)
    assert layout.heightForWidth(2000) < layout.heightForWidth(width)
    assert layout.heightForWidth(width) < 2 * layout.heightForWidth(2000)


def test_a_mark_without_its_word_keeps_it_in_the_tooltip(legend: MarkLegend) -> None:
    legend.resize(160, 30)
    entries = legend.findChildren(LegendEntry)
    assert [entry.toolTip() for entry in entries] == [
        "near-verbatim", "same fact", "possible", "differ", "no match", "not told",
    ]  # fmt: skip
    assert all(entry.sizeHint().width() == entry.width_for("none") for entry in entries)


def test_whole_words_come_back_with_the_room(legend: MarkLegend) -> None:
    legend.resize(160, 30)
    legend.resize(900, 30)
    entries = legend.findChildren(LegendEntry)
    assert all(entry.sizeHint().width() == entry.width_for("whole") for entry in entries)
