from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.facts.choosing import FactFilter, FactOrder
from gui.facts.matrix import FactMatrix
from gui.theme import load_theme
from rashomon.model import Comparison, SentenceRef


@pytest.fixture
def matrix(qtbot: QtBot, ferry: Comparison) -> FactMatrix:
    widget = FactMatrix()
    qtbot.addWidget(widget)
    widget.set_comparison(ferry)
    widget.resize(320, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def cell(matrix: FactMatrix, row: int, column: int) -> QModelIndex:
    return matrix.view.model().index(row, column)


def spoken(matrix: FactMatrix, row: int, column: int) -> str:
    return cell(matrix, row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def centre(matrix: FactMatrix, row: int, column: int) -> QPoint:
    return matrix.view.visualRect(cell(matrix, row, column)).center()


def test_each_fact_is_a_row_and_each_account_a_column(matrix: FactMatrix) -> None:
    model = matrix.view.model()
    assert (model.rowCount(), model.columnCount()) == (2, 4)
    letters = [model.headerData(each, Qt.Orientation.Horizontal) for each in range(1, 4)]
    assert letters == ["A", "B", "C"]


def test_a_header_letter_names_its_account(matrix: FactMatrix) -> None:
    tip = matrix.view.model().headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Coast Herald" in tip


def test_an_empty_cell_says_no_match_found_and_nothing_more(matrix: FactMatrix) -> None:
    assert "no match found" in spoken(matrix, 1, 3)
    assert "No match found." in cell(matrix, 1, 3).data(Qt.ItemDataRole.ToolTipRole)


def test_a_fact_row_is_spoken_with_band_and_reach(matrix: FactMatrix) -> None:
    assert spoken(matrix, 0, 0) == "F1, Linnet, Morvel Point, same fact, in 3 of 3 accounts"


def test_conflicting_numbers_are_spoken_in_the_cells_that_conflict(matrix: FactMatrix) -> None:
    assert "numbers or dates differ" in spoken(matrix, 1, 1)
    assert "numbers or dates differ" not in spoken(matrix, 0, 1)


def test_a_conflict_that_was_dismissed_is_marked_no_more(
    matrix: FactMatrix, ferry: Comparison
) -> None:
    dismissed = tuple(replace(each, decided="dismissed") for each in ferry.divergences)
    matrix.set_comparison(replace(ferry, divergences=dismissed))
    assert "numbers or dates differ" not in spoken(matrix, 1, 1)


def test_a_cells_tooltip_quotes_the_sentence_with_markup_shown_as_text(
    matrix: FactMatrix,
) -> None:
    tip = cell(matrix, 0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;officials&lt;/b&gt; &amp; owners" in tip


def test_enter_on_a_fact_asks_for_the_fact(matrix: FactMatrix, qtbot: QtBot) -> None:
    matrix.view.setCurrentIndex(cell(matrix, 1, 0))
    with qtbot.waitSignal(matrix.fact_activated) as asked:
        qtbot.keyClick(matrix.view, Qt.Key.Key_Return)
    assert asked.args == ["rescued"]


def test_arrow_keys_reach_a_cell_and_enter_asks_for_its_mention(
    matrix: FactMatrix, qtbot: QtBot
) -> None:
    matrix.view.setCurrentIndex(cell(matrix, 0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(matrix.view, key)
    with qtbot.waitSignal(matrix.mention_activated) as asked:
        qtbot.keyClick(matrix.view, Qt.Key.Key_Return)
    assert asked.args == ["rescued", "herald"]


def test_a_click_on_a_filled_cell_asks_for_its_mention(matrix: FactMatrix, qtbot: QtBot) -> None:
    with qtbot.waitSignal(matrix.mention_activated) as asked:
        qtbot.mouseClick(
            matrix.view.viewport(), Qt.MouseButton.LeftButton, pos=centre(matrix, 0, 3)
        )
    assert asked.args == ["aground", "wire"]


def test_a_click_on_an_empty_cell_asks_for_the_fact(matrix: FactMatrix, qtbot: QtBot) -> None:
    with qtbot.waitSignal(matrix.fact_activated) as asked:
        qtbot.mouseClick(
            matrix.view.viewport(), Qt.MouseButton.LeftButton, pos=centre(matrix, 1, 3)
        )
    assert asked.args == ["rescued"]


def test_the_current_fact_is_selected_and_has_the_keyboards_cell(matrix: FactMatrix) -> None:
    matrix.set_current_fact("rescued")
    assert {index.row() for index in matrix.view.selectedIndexes()} == {1}
    assert matrix.view.currentIndex().row() == 1


def test_no_current_fact_leaves_no_row_selected(matrix: FactMatrix) -> None:
    matrix.set_current_fact("rescued")
    matrix.set_current_fact("")
    assert matrix.view.selectedIndexes() == []


def test_the_current_fact_keeps_the_column_the_keyboard_was_in(matrix: FactMatrix) -> None:
    matrix.view.setCurrentIndex(cell(matrix, 0, 2))
    matrix.set_current_fact("rescued")
    assert matrix.view.currentIndex().column() == 2


def test_the_conflict_filter_leaves_only_facts_whose_figures_differ(matrix: FactMatrix) -> None:
    matrix.choices.choose(FactFilter.CONFLICTS)
    assert [cell(matrix, row, 0).data() for row in range(matrix.view.model().rowCount())] == [
        "passengers, lifeboat"
    ]


def test_a_filtered_fact_keeps_its_number(matrix: FactMatrix) -> None:
    matrix.choices.choose(FactFilter.CONFLICTS)
    assert spoken(matrix, 0, 0).startswith("F2, ")


def test_the_filter_for_every_account_hides_partial_facts(matrix: FactMatrix) -> None:
    matrix.choices.choose(FactFilter.EVERYWHERE)
    assert matrix.view.model().rowCount() == 1


def test_the_current_row_survives_a_filter_that_still_shows_it(matrix: FactMatrix) -> None:
    matrix.set_current_fact("rescued")
    matrix.choices.choose(FactFilter.CONFLICTS)
    assert {index.row() for index in matrix.view.selectedIndexes()} == {0}


def test_without_accounts_the_panel_says_what_to_do(qtbot: QtBot) -> None:
    widget = FactMatrix()
    qtbot.addWidget(widget)
    widget.show()
    assert not widget.view.isVisible()
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Facts that two or more accounts share will be listed here."]


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_a_filled_cell_has_the_facts_hue(matrix: FactMatrix, theme_name: str) -> None:
    theme = load_theme(theme_name)
    matrix.set_theme(theme)
    picture = matrix.view.viewport().grab().toImage()
    box = matrix.view.visualRect(cell(matrix, 0, 3))
    assert picture.pixelColor(box.left() + 6, box.center().y()) == theme.fact(0)


@pytest.mark.parametrize("width", [240, 320, 900])
def test_all_accounts_fit_beside_the_labels_at_any_dock_width(
    matrix: FactMatrix, width: int
) -> None:
    matrix.resize(width, 400)
    assert not matrix.view.horizontalScrollBar().isVisible()


def test_a_screen_reader_finds_the_cells_by_their_spoken_text(matrix: FactMatrix) -> None:
    table = QAccessible.queryAccessibleInterface(matrix.view)
    names = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert table.text(QAccessible.Text.Name) == "Facts and accounts"
    assert {spoken(matrix, 0, 0), spoken(matrix, 1, 3), "Account B: Coast Herald"} <= set(names)


def test_facts_that_an_account_lacks_are_shown_alone(matrix: FactMatrix) -> None:
    matrix.choices.choose(FactFilter.NOT_IN, "wire")
    assert labels(matrix) == ["passengers, lifeboat"]


def test_the_choice_of_an_account_that_is_gone_becomes_all(
    matrix: FactMatrix, ferry: Comparison
) -> None:
    matrix.choices.choose(FactFilter.NOT_IN, "wire")
    matrix.set_comparison(replace(ferry, accounts=ferry.accounts[:2]))
    assert matrix.choices.chosen()[0] is FactFilter.ALL
    assert len(labels(matrix)) == 2


def test_conflicts_come_first_when_asked_for(matrix: FactMatrix) -> None:
    before = labels(matrix)
    matrix.choices.order_box.setCurrentIndex(matrix.choices.order_box.findData(FactOrder.CONFLICT))
    assert labels(matrix) == before[::-1]


def test_sentences_of_one_account_alone_are_listed_and_gone_to(
    matrix: FactMatrix, qtbot: QtBot
) -> None:
    matrix.choices.choose(FactFilter.ONLY_ONE)
    assert labels(matrix) == ["The harbour master blamed a broken lamp.", "The weather was calm."]
    assert spoken(matrix, 0, 0).startswith("A, The harbour master")
    matrix.view.setCurrentIndex(cell(matrix, 1, 0))
    with qtbot.waitSignal(matrix.sentence_activated) as asked:
        qtbot.keyClick(matrix.view, Qt.Key.Key_Return)
    assert asked.args == [SentenceRef("wire", 1)]


def test_a_sentence_of_one_account_cannot_be_merged(matrix: FactMatrix, qtbot: QtBot) -> None:
    matrix.choices.choose(FactFilter.ONLY_ONE)
    matrix.view.setCurrentIndex(cell(matrix, 0, 0))
    qtbot.keyClick(matrix.view, Qt.Key.Key_M)
    assert matrix.merging == ""


def test_only_the_facts_of_the_person_are_shown(matrix: FactMatrix, qtbot: QtBot) -> None:
    with qtbot.waitSignal(matrix.mine_wanted):
        matrix.choices.choose(FactFilter.MINE)
    assert labels(matrix) == []
    matrix.set_mine(frozenset({"rescued"}))
    assert labels(matrix) == ["passengers, lifeboat"]


def test_the_matrix_is_copied_as_a_table(matrix: FactMatrix, qtbot: QtBot) -> None:
    matrix.choices.choose(FactFilter.CONFLICTS)
    with qtbot.waitSignal(matrix.copied) as told:
        qtbot.keyClick(matrix.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [1]
    header, row = QGuiApplication.clipboard().text().splitlines()
    assert header.split("\t") == ["Fact", "Label", "Band", "Score", "A", "B", "C"]
    assert row.split("\t")[:2] == ["F2", "passengers, lifeboat"]
    assert row.split("\t")[4:] == [
        "Forty passengers were taken off by lifeboat 🚤.",
        "Lifeboats rescued more than sixty passengers.",
        "",
    ]


def labels(matrix: FactMatrix) -> list[str]:
    return [cell(matrix, row, 0).data() for row in range(matrix.view.model().rowCount())]
