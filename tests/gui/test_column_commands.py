"""Columns hidden, pinned and moved by the window's commands, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.settings import Settings

SHIFT = Qt.KeyboardModifier.ShiftModifier


def letters(window: MainWindow) -> str:
    return "".join(column.badge for column in window.reading.row.shown())


def ids(window: MainWindow) -> list[str]:
    return [document.id for document in window.session.project.documents]


def test_a_key_hides_the_column_and_its_neighbour_gets_the_keyboard(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    view = open_window.reading
    view.focus_column(ids(open_window)[1])
    qtbot.keyClick(view.columns()[1].pane, Qt.Key.Key_H)
    assert letters(open_window) == "AC"
    assert view.active_document() == ids(open_window)[2]
    assert not open_window.session.modified
    assert len(open_window.session.comparison.accounts) == 3
    qtbot.keyClick(view.columns()[2].pane, Qt.Key.Key_H, SHIFT)
    assert letters(open_window) == "ABC"


def test_the_last_column_cannot_be_hidden_and_says_why(open_window: MainWindow) -> None:
    for _ in range(3):
        open_window.commands["hide-column"].trigger()
    assert len(letters(open_window)) == 1


def test_a_pinned_column_goes_to_the_left(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.reading
    view.focus_column(ids(open_window)[2])
    qtbot.keyClick(view.columns()[2].pane, Qt.Key.Key_P, SHIFT)
    assert letters(open_window) == "CAB"
    assert open_window.commands["pin-column"].isChecked()
    qtbot.keyClick(view.columns()[0].pane, Qt.Key.Key_P, SHIFT)
    assert letters(open_window) == "ABC"


def test_the_menu_lists_every_account_with_its_state(open_window: MainWindow) -> None:
    open_window.columns.hide(ids(open_window)[0])
    menu = open_window.menus.columns
    menu.aboutToShow.emit()
    assert [entry.isChecked() for entry in menu.actions()] == [False, True, True]
    menu.actions()[0].trigger()
    assert letters(open_window) == "ABC"


def test_hidden_and_pinned_columns_are_remembered_for_their_project(
    open_window: MainWindow,
    make_window: Callable[[], MainWindow],
    settings: Settings,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    first, second, third = ids(open_window)
    open_window.columns.hide(first)
    open_window.reading.row.set_pinned(third, True)
    file = tmp_path / "ferry.rashomon.json"
    assert open_window.saving.save_to(file)
    assert '"hidden"' not in file.read_text("utf-8")
    open_window.session.close()
    assert settings.columns("another") == (frozenset(), frozenset())
    again = make_window()
    with qtbot.waitSignal(again.session.analysis_finished, timeout=20_000):
        again.opening.open_paths([file])
    assert again.reading.row.hidden() == {first}
    assert letters(again) == "CB"
    assert second in ids(again)


def test_a_head_dragged_moves_the_account_as_one_step_of_undo(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    before = ids(open_window)
    columns = open_window.reading.columns()
    header = columns[0].header
    qtbot.mousePress(header, Qt.MouseButton.LeftButton, pos=QPoint(60, 15))
    for x in (100, 300, columns[0].width() + 300):
        qtbot.mouseMove(header, QPoint(x, 15))
    end = QPoint(columns[0].width() + 300, 15)
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=end)
    assert ids(open_window) == [before[1], before[0], before[2]]
    open_window.commands["undo"].trigger()
    assert ids(open_window) == before


def test_a_column_moved_by_key_passes_over_hidden_ones(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    first, second, third = ids(open_window)
    open_window.columns.hide(second)
    open_window.reading.focus_column(first)
    open_window.commands["move-right"].trigger()
    assert ids(open_window) == [second, third, first]
    assert open_window.reading.active_document() == first


def test_folded_debris_is_remembered(
    open_window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    open_window.commands["fold-debris"].trigger()
    assert make_window().commands["fold-debris"].isChecked()


def test_a_row_of_the_matrix_under_the_pointer_lights_its_fact(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    grid = open_window.matrix.view
    fact = open_window.session.comparison.facts[0].id
    corner = grid.visualRect(grid.model().index(0, 0)).center()
    qtbot.mouseMove(grid.viewport(), corner + QPoint(0, 200))
    qtbot.mouseMove(grid.viewport(), corner)
    lit = {column.pane.marking.hovered_fact for column in open_window.reading.columns()}
    assert lit == {fact}
    open_window.reading.hover_fact("")
    assert open_window.reading.columns()[0].pane.marking.hovered_fact == ""
