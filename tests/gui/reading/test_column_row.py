"""Columns hidden, pinned and moved: what is shown follows, what is known stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented_accounts import Told, compared, filler
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from gui.reading.column_header import ColumnHeader
from gui.reading.pane_menu import HeaderMenu
from gui.reading.view import ReadingView
from rashomon.model import Span

LEFT = Qt.MouseButton.LeftButton


def letters(view: ReadingView) -> str:
    return "".join(column.badge for column in view.row.shown())


@pytest.fixture
def many(show: Callable[..., ReadingView]) -> ReadingView:
    """Eight accounts that tell one fact, more than fit into 1000 px."""
    told = ((f"d{n}", [*filler(3 + n), Told("The quay burnt.", "fire")]) for n in range(8))
    return show(compared(*told), size=(1000, 600))


def drag(qtbot: QtBot, header: ColumnHeader, by: int) -> None:
    start = QPoint(60, 15)
    qtbot.mousePress(header, LEFT, pos=start)
    for part in (1, 2, 3):
        qtbot.mouseMove(header, start + QPoint(by * part // 3, 0))
    qtbot.mouseRelease(header, LEFT, pos=start + QPoint(by, 0))


def test_a_hidden_column_leaves_and_keeps_its_marks(view: ReadingView) -> None:
    view.row.set_hidden("b", True)
    assert letters(view) == "AC"
    hidden = view.column("b")
    assert hidden is not None
    assert hidden.pane.marking.facts.of("ferry")


def test_the_last_column_shown_stays(view: ReadingView) -> None:
    for key in ("a", "b", "c"):
        view.row.set_hidden(key, True)
    assert letters(view) == "C"


def test_keys_pass_over_a_hidden_column(view: ReadingView, qtbot: QtBot) -> None:
    view.row.set_hidden("b", True)
    view.focus_column("a")
    qtbot.keyClick(view.columns()[0].pane, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.active_document() == "c"


def test_ribbons_tie_the_columns_that_are_neighbours_now(view: ReadingView) -> None:
    view.row.set_hidden("b", True)
    borders = view.row.borders()
    assert len(borders) == 1
    beside = borders[0].neighbours()
    assert beside is not None
    assert [column.badge for column in beside] == ["A", "C"]
    view.set_current_fact("fire")
    view.settle()
    assert [ribbon.mark.key for ribbon in borders[0].ribbons()] == ["fire"]


def test_a_hidden_column_is_neither_levelled_nor_scrolled(view: ReadingView) -> None:
    hidden = view.column("c")
    assert hidden is not None
    view.row.set_hidden("c", True)
    before = hidden.pane.scroll_value()
    view.set_current_fact("fire")
    view.settle()
    view.columns()[0].pane.verticalScrollBar().setValue(300)
    assert hidden.pane.scroll_value() == before


def test_a_column_shown_again_is_level_with_the_others(view: ReadingView) -> None:
    view.row.set_hidden("c", True)
    view.set_current_fact("fire")
    view.settle()
    view.row.set_hidden("c", False)
    view.settle()
    tops = {
        column.pane.mapTo(view, QPoint(0, round(column.pane.extent(mark)[0]))).y()
        - column.pane.scroll_value()
        for column in view.row.shown()
        for mark in column.pane.marking.facts.of("fire")
    }
    assert max(tops) - min(tops) <= 1


def test_a_passage_gone_to_in_a_hidden_column_brings_it_back(view: ReadingView) -> None:
    view.row.set_hidden("b", True)
    view.reveal("b", Span(3, 9))
    assert letters(view) == "ABC"


def test_a_pinned_column_stays_while_the_others_scroll(many: ReadingView) -> None:
    many.row.set_pinned("d3", True)
    assert letters(many) == "DABCEFGH"
    pinned = many.columns()[0]
    assert pinned.pane.accessibleDescription().startswith("pinned")
    area = many.findChild(QScrollArea)
    assert area is not None
    before = pinned.mapTo(many, QPoint(0, 0)).x()
    many.focus_column("d7")
    assert area.horizontalScrollBar().value() > 0
    assert pinned.mapTo(many, QPoint(0, 0)).x() == before == 0
    beside = many.row.borders()[0].neighbours()
    assert beside is not None
    assert beside[0] is pinned
    assert beside[1].visibleRegion().boundingRect().width() > 0


def test_pins_that_would_leave_no_room_scroll_with_the_rest(many: ReadingView) -> None:
    for number in range(6):
        many.row.set_pinned(f"d{number}", True)
    assert 0 < len(many.row.pinned.shown()) < 4
    assert many.width() == 1000


def test_a_swap_hides_one_and_shows_the_other_and_passes_on_the_pin(many: ReadingView) -> None:
    many.row.set_hidden("d5", True)
    many.row.set_pinned("d0", True)
    menu = HeaderMenu(many, many.columns()[0])
    swaps = next(action.menu() for action in menu.actions() if action.menu() is not None)
    entry = swaps.actions()[0]
    assert entry.text().startswith("F  ")
    entry.trigger()
    assert letters(many) == "FBCDEGH"
    assert many.active_document() == "d5"


def test_a_head_dragged_asks_for_another_place(view: ReadingView, qtbot: QtBot) -> None:
    header = view.columns()[0].header
    with qtbot.waitSignal(view.row.move_requested) as asked:
        drag(qtbot, header, view.columns()[0].width() + 300)
    assert asked.args == ["a", 1]


def test_a_head_hardly_moved_or_let_go_with_escape_stays(view: ReadingView, qtbot: QtBot) -> None:
    header = view.columns()[0].header
    with qtbot.assertNotEmitted(view.row.move_requested):
        drag(qtbot, header, 3)
        qtbot.mousePress(header, LEFT, pos=QPoint(60, 15))
        qtbot.mouseMove(header, QPoint(700, 15))
        qtbot.keyClick(header, Qt.Key.Key_Escape)
        qtbot.mouseRelease(header, LEFT, pos=QPoint(700, 15))


def test_what_was_chosen_waits_for_its_document(view: ReadingView) -> None:
    view.row.choose({"b", "not-here"}, {"c"})
    assert letters(view) == "CA"


def test_an_end_out_of_view_has_a_stub_that_points_to_it(show: Callable[..., ReadingView]) -> None:
    view = show(
        compared(
            ("a", [Told("The quay burnt.", "early"), *filler(60)]),
            ("b", [*filler(60), Told("A quay burnt.", "early")]),
        )
    )
    stubs = view.row.borders()[0].stubs()
    assert [(stub.mark.key, stub.at_left, stub.up) for stub in stubs] == [("early", True, False)]
    for column in view.columns():
        column.pane.verticalScrollBar().setValue(99_999)
    stubs = view.row.borders()[0].stubs()
    assert [(stub.at_left, stub.up) for stub in stubs] == [(False, True)]


def test_a_click_on_a_stub_picks_its_fact(show: Callable[..., ReadingView], qtbot: QtBot) -> None:
    view = show(
        compared(
            ("a", [Told("The quay burnt.", "early"), *filler(60)]),
            ("b", [*filler(60), Told("A quay burnt.", "early")]),
        )
    )
    border = view.row.borders()[0]
    middle = border.stubs()[0].shape(border.width()).boundingRect().center().toPoint()
    with qtbot.waitSignal(view.fact_activated) as picked:
        qtbot.mouseClick(border, LEFT, pos=middle)
    assert picked.args == ["early"]


def test_links_that_cross_are_drawn_behind(show: Callable[..., ReadingView]) -> None:
    view = show(
        compared(
            ("a", [Told("One.", "one"), Told("Two.", "two"), Told("Three.", "three")]),
            ("b", [Told("Three.", "three"), Told("One.", "one"), Told("Two.", "two")]),
        )
    )
    drawn = [ribbon.mark.key for ribbon in view.row.borders()[0].ribbons()]
    assert drawn == ["three", "one", "two"]


def test_the_fact_under_the_pointer_is_lit_in_every_column(view: ReadingView, qtbot: QtBot) -> None:
    first = view.columns()[0].pane
    mark = first.marking.facts.of("ferry")[0]
    first.verticalScrollBar().setValue(round(first.extent(mark)[0]) - 200)
    top, bottom = first.extent(mark)
    at = QPoint(round(first.bars_right()) - 2, round((top + bottom) / 2) - first.scroll_value())
    qtbot.mouseMove(first.viewport(), at - QPoint(0, 40))
    with qtbot.waitSignal(view.fact_hovered):
        qtbot.mouseMove(first.viewport(), at)
    assert {column.pane.marking.hovered_fact for column in view.columns()} == {"ferry"}
