"""A project that is opened again stands where it was left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.app import open_what_was_asked
from gui.facts.choosing import FactFilter, FactOrder
from gui.main_window import MainWindow
from gui.reading_state import ColumnState, ReadingState, read, written
from gui.settings import MOST_PLACES, Settings
from rashomon.arguments import WindowArguments
from rashomon.edits import remove_document
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Span

texts = st.text(max_size=8)
numbers = st.integers(0, 10**7)
columns = st.builds(ColumnState, numbers, numbers, st.floats(-500, 500))


@given(
    st.builds(
        ReadingState,
        fact=texts,
        document=texts,
        start=numbers,
        active=texts,
        panel=texts,
        rows=st.tuples(texts, texts, texts),
        columns=st.dictionaries(texts, columns, max_size=3),
    )
)
def test_what_is_written_is_read_again(state: ReadingState) -> None:
    assert read(written(state)) == state


@pytest.mark.parametrize(("caret", "below"), [("1e999", "0"), ("0", "NaN"), ("0", "1e999")])
def test_figures_that_no_column_has_are_no_state(caret: str, below: str) -> None:
    whole = written(ReadingState(columns={"a": ColumnState(7, 0, 8.0)}))
    assert read(whole) is not None
    assert read(whole.replace("7", caret).replace("8.0", below)) is None


def test_lists_inside_each_other_without_end_are_no_state() -> None:
    assert read("[" * 100_000) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"rows": 3}', '{"columns": {"a": 1}}'])
def test_anything_else_is_no_state(text: str) -> None:
    assert read(text) is None


def test_places_in_projects_left_long_ago_are_forgotten(settings: Settings) -> None:
    for number in range(MOST_PLACES + 1):
        settings.set_reading_state(f"p{number}", "x")
    assert settings.reading_state("p0") == ""
    assert settings.reading_state("p1") == "x"


@pytest.fixture
def saved(open_window: MainWindow, tmp_path: Path) -> Path:
    """The project of the open window, in a file."""
    path = tmp_path / "ferry.rashomon.json"
    assert open_window.saving.save_to(path)
    return path


def reopen(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Open the file in a window, and wait for its facts and for what is brought back."""
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths([path])
    qtbot.waitUntil(lambda: window.state._waiting is None)


def leave(window: MainWindow) -> None:
    window.state.keep()
    window.session.close()


def test_fact_caret_and_matrix_are_found_again(
    open_window: MainWindow, saved: Path, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    open_window.session.step_fact(1)
    fact = open_window.session.current_fact
    place = open_window.reading.columns()[1]
    place.pane.select(Span(30, 30))
    open_window.matrix.choices.choose(FactFilter.EVERYWHERE)
    choices = open_window.matrix.choices
    choices.order_box.setCurrentIndex(choices.order_box.findData(FactOrder.STORY))
    leave(open_window)
    again = make_window()
    reopen(again, saved, qtbot)
    assert again.session.current_fact == fact
    column = again.reading.column(place.document.id)
    assert column is not None
    assert column.pane.caret_offset() == 30
    assert again.matrix.choices.chosen() == (FactFilter.EVERYWHERE, "", FactOrder.STORY)
    assert not again.session.modified


def test_what_stood_at_the_top_stands_there_again(
    open_window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    open_window.resize(900, 520)
    open_window.commands["layer-sync"].trigger()
    pane = open_window.reading.columns()[0].pane
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > 0)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    value = pane.scroll_value()
    leave(open_window)
    reopen(open_window, saved, qtbot)
    assert open_window.reading.columns()[0].pane.scroll_value() == pytest.approx(value, abs=2)


def test_a_project_that_lost_an_account_meanwhile_opens_all_the_same(
    open_window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    open_window.session.step_fact(1)
    first = open_window.reading.columns()[0].document.id
    open_window.reading.focus_column(first)
    leave(open_window)
    project = remove_document(load_project(saved), first)
    save_project(replace(project, label="shorter"), saved)
    reopen(open_window, saved, qtbot)
    assert len(open_window.reading.columns()) == 2


def test_unsaved_accounts_leave_nothing_in_the_settings(
    open_window: MainWindow, settings: Settings
) -> None:
    open_window.session.step_fact(1)
    open_window.state.keep()
    assert settings.reading_state(open_window.session.project.id) == ""


def test_the_last_project_is_opened_at_start_where_that_is_chosen(
    open_window: MainWindow, saved: Path, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    open_window.commands["reopen-last"].trigger()
    assert open_window.close()
    again = make_window()
    with qtbot.waitSignal(again.session.analysis_finished, timeout=20_000):
        open_what_was_asked(again, WindowArguments())
    assert again.session.path == saved


def test_the_first_page_comes_where_it_is_not(
    open_window: MainWindow, saved: Path, make_window: Callable[[], MainWindow]
) -> None:
    assert saved.exists()
    again = make_window()
    open_what_was_asked(again, WindowArguments())
    assert not again.runner.lanes()


def test_a_project_that_was_closed_is_not_opened_at_start(
    open_window: MainWindow, saved: Path, settings: Settings, qtbot: QtBot
) -> None:
    assert settings.open_project() == saved
    qtbot.keyClick(open_window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert settings.open_project() is None
