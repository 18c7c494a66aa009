"""The columns as a whole: what they show, tell and keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from invented_accounts import Told, annotation, compared, filler, project_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from gui.reading.layers import Layers
from gui.reading.pane_menu import PaneMenu
from gui.reading.view import ReadingView
from gui.theme import load_theme
from rashomon.model import Comparison, Place, Span

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_columns_stand_in_the_order_of_the_project(view: ReadingView) -> None:
    assert [(c.document.id, c.badge) for c in view.columns()] == [
        ("a", "A"),
        ("b", "B"),
        ("c", "C"),
    ]


def test_accounts_are_shown_before_they_are_compared(
    view: ReadingView, harbour: Comparison
) -> None:
    view.set_comparison(None)
    view.set_project(project_of(harbour))
    assert len(view.columns()) == 3
    assert not any(column.pane.marking.facts.marks for column in view.columns())


def test_an_edit_of_the_project_keeps_caret_and_place(
    view: ReadingView, harbour: Comparison
) -> None:
    pane = view.columns()[0].pane
    pane.select(Span(120, 130))
    pane.verticalScrollBar().setValue(77)
    document, sentence = harbour.accounts[0].document, harbour.accounts[0].sentences[1]
    view.set_project(project_of(harbour, [annotation("n", document, sentence.span, "t1")]))
    assert view.columns()[0].pane is pane
    assert pane.selected_span() == Span(120, 130)
    assert pane.marking.annotations.of("n")


def test_a_removed_account_leaves_and_the_letters_follow(
    view: ReadingView, harbour: Comparison
) -> None:
    project = project_of(harbour)
    view.set_project(replace(project, documents=project.documents[1:]))
    assert [(c.document.id, c.badge) for c in view.columns()] == [("b", "A"), ("c", "B")]


def test_the_cross_in_a_head_asks_for_removal(view: ReadingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.remove_document_requested) as asked:
        qtbot.mouseClick(view.columns()[1].header.close_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["b"]


def test_the_caret_is_told_in_code_points_as_it_moves(view: ReadingView, qtbot: QtBot) -> None:
    pane = view.columns()[0].pane
    pane.setFocus()
    flame = pane.account.text.index("🔥")
    pane.select(Span(flame, flame))
    with qtbot.waitSignal(view.caret_moved) as told:
        qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert told.args == [Place("a", Span(flame + 1, flame + 1))]
    assert view.caret() == Place("a", Span(flame + 1, flame + 1))


def test_shift_and_arrows_make_the_selection_told(view: ReadingView, qtbot: QtBot) -> None:
    pane = view.columns()[2].pane
    pane.setFocus()
    for _ in range(3):
        qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert view.selection() == Place("c", Span(0, 3))


def test_nothing_selected_is_told_as_none(view: ReadingView) -> None:
    assert view.selection() is None


def test_the_sentence_at_the_caret_is_selected(view: ReadingView, harbour: Comparison) -> None:
    pane = view.columns()[0].pane
    pane.setFocus()
    sentences = harbour.accounts[0].sentences
    at = sentences[2].span.start + 5
    pane.select(Span(at, at))
    view.select_sentence()
    assert view.selection() == Place("a", sentences[2].span)


def test_ctrl_alt_right_goes_to_the_next_column(view: ReadingView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.columns()[0].pane.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(view.columns()[0].pane, Qt.Key.Key_Right, keys)
    assert view.active_document() == "b"
    assert view.columns()[1].pane.hasFocus()


def test_the_fact_under_the_caret_can_be_asked_for(view: ReadingView, harbour: Comparison) -> None:
    told = harbour.accounts[0].sentences[7].span
    assert view.fact_at(Place("a", told)) == "fire"
    assert view.fact_at(Place("a", harbour.accounts[0].sentences[1].span)) == ""


def test_revealing_a_passage_selects_and_shows_it(view: ReadingView, harbour: Comparison) -> None:
    span = harbour.accounts[0].sentences[-1].span
    view.reveal("a", span)
    pane = view.columns()[0].pane
    assert view.selection() == Place("a", span)
    top, bottom = pane.places.extent(*(pane.offsets.to_qt(at) for at in (span.start, span.end)))
    assert pane.scroll_value() <= top
    assert bottom <= pane.scroll_value() + pane.viewport().height()


def test_revealing_another_mention_levels_the_columns_on_it(
    show: Callable[..., ReadingView],
) -> None:
    comparison = compared(
        (
            "a",
            [
                *filler(9),
                Told("It burnt.", "f"),
                *filler(14),
                Told("So it burnt.", "f"),
                *filler(9),
            ],
        ),
        ("b", [*filler(20), Told("Fire.", "f"), *filler(20)]),
    )
    view = show(comparison)
    view.set_current_fact("f")
    view.settle()
    view.reveal("a", comparison.accounts[0].sentences[24].span)
    view.settle()
    a, b = (column.pane for column in view.columns())
    second = a.extent(a.marking.facts.of("f")[1])[0] - a.scroll_value()
    assert second == pytest.approx(
        b.extent(b.marking.facts.of("f")[0])[0] - b.scroll_value(), abs=1
    )


def test_cues_show_only_inside_the_fact_picked_unless_asked_for(view: ReadingView) -> None:
    pane = view.columns()[0].pane
    assert not pane.marking.cues.marks
    view.set_current_fact("strike")
    assert [mark.key for mark in pane.marking.cues.marks] == ["loaded"]
    view.set_current_fact("fire")
    assert not pane.marking.cues.marks
    view.set_layers(Layers(framing="all"))
    assert [mark.key for mark in pane.marking.cues.marks] == ["loaded"]
    view.set_layers(Layers(framing="off"))
    assert not pane.marking.cues.marks


def test_words_only_here_are_marked_inside_the_fact_picked(view: ReadingView) -> None:
    view.set_current_fact("strike")
    pane = view.columns()[0].pane
    words = [
        pane.account.text[pane.offsets.from_qt(mark.start) : pane.offsets.from_qt(mark.end)]
        for mark in pane.marking.differences.marks
    ]
    assert any("reckless" in each for each in words)
    assert not any("Dockers" in each for each in words)


def test_a_zoom_makes_every_column_larger_and_back(view: ReadingView) -> None:
    before = [column.pane.text_height() for column in view.columns()]
    view.zoom(3)
    assert all(c.pane.text_height() > h for c, h in zip(view.columns(), before, strict=True))
    view.zoom(0)
    assert [column.pane.text_height() for column in view.columns()] == before


def test_more_columns_than_fit_are_reached_by_scrolling_sideways(
    show: Callable[..., ReadingView],
) -> None:
    view = show(compared(*((f"d{n}", filler(9)) for n in range(20))), size=(1000, 600))
    assert all(column.width() >= 260 for column in view.columns())
    area = view.findChild(QScrollArea)
    assert area is not None
    view.focus_column("d19")
    assert area.horizontalScrollBar().value() > 0


def test_one_account_is_set_in_lines_of_readable_length(
    show: Callable[..., ReadingView],
) -> None:
    pane = show(compared(("a", filler(40))), size=(1800, 700)).columns()[0].pane
    block = pane.document().firstBlock()
    assert block.layout().lineAt(0).width() <= 641  # rounding of the margins
    left, right = pane.text_left(), pane.viewport().width() - pane.lane.left
    assert left == pytest.approx(right, abs=30)


def test_the_menu_offers_to_flip_debris(
    view: ReadingView, qtbot: QtBot, harbour: Comparison
) -> None:
    column = view.columns()[0]
    column.pane.select(Span(3, 3))
    entry = entry_of(PaneMenu(view, column), "text")
    with qtbot.waitSignal(view.boilerplate_flip_requested) as asked:
        entry.trigger()
    assert asked.args == ["a", 0]


def test_the_menu_asks_for_a_tag_on_the_selection(view: ReadingView, qtbot: QtBot) -> None:
    column = view.columns()[0]
    column.pane.setFocus()
    column.pane.select(Span(20, 30))
    with qtbot.waitSignal(view.tag_menu_requested) as asked:
        entry_of(PaneMenu(view, column), "Tag").trigger()
    assert asked.args[0] == Place("a", Span(20, 30))
    assert isinstance(asked.args[1], QPoint)


def entry_of(menu: PaneMenu, word: str) -> QAction:
    return next(action for action in menu.actions() if word in action.text())


def test_each_column_says_which_account_it_is_and_how_long(view: ReadingView) -> None:
    pane = view.columns()[1].pane
    assert pane.accessibleName() == "Account B: Title b"
    assert "words" in pane.accessibleDescription()
    assert "2 shared facts" in pane.accessibleDescription()


def test_a_theme_repaints_paper_and_ink(view: ReadingView) -> None:
    light = view.columns()[0].pane.viewport().grab().toImage().pixelColor(2, 2).lightness()
    view.set_theme(load_theme("dark"))
    dark = view.columns()[0].pane.viewport().grab().toImage().pixelColor(2, 2).lightness()
    assert light > 240
    assert dark < 60


def test_a_click_into_a_column_half_out_of_sight_selects_nothing(
    show: Callable[..., ReadingView], qtbot: QtBot
) -> None:
    view = show(compared(*((f"d{n}", filler(30)) for n in range(5))), size=(1000, 600))
    pane = view.columns()[3].pane
    area = view.findChild(QScrollArea)
    assert area is not None
    assert 0 < pane.mapTo(view, QPoint(0, 0)).x() < 1000
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert view.active_document() == "d3"
    assert view.selection() is None
    assert area.horizontalScrollBar().value() == 0


def test_a_screen_reader_finds_the_name_and_the_text_of_a_column(view: ReadingView) -> None:
    pane = view.columns()[0].pane
    told = QAccessible.queryAccessibleInterface(pane)
    assert told.text(QAccessible.Text.Name) == "Account A: Title a"
    text = told.textInterface()
    assert text.text(0, 9) == "12 shares"


def test_picking_a_fact_is_announced(view: ReadingView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    view.set_current_fact("fire")
    assert said == ["F1: label of fire. In accounts A, C. No match found in B."]


def test_revealing_words_inside_the_fact_picked_selects_them(
    view: ReadingView, harbour: Comparison
) -> None:
    view.set_current_fact("fire")
    span = harbour.accounts[0].sentences[7].span
    view.reveal("a", Span(span.start + 2, span.start + 6))
    assert view.selection() == Place("a", Span(span.start + 2, span.start + 6))
    view.reveal("a", span)
    assert view.selection() is None
    assert view.caret() == Place("a", Span(span.start, span.start))
