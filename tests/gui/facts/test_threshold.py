"""The slider of the lowest score: keys, mouse, one step of undo, counts of what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.facts.threshold import ThresholdBar
from gui.main_window import MainWindow
from gui.theme import load_theme

CUTS = {"near-verbatim": 0.9, "same-fact": 0.55, "possible": 0.3}


@pytest.fixture
def bar(qtbot: QtBot) -> ThresholdBar:
    bar = ThresholdBar(load_theme("light"))
    qtbot.addWidget(bar)
    bar.show_state([0.35, 0.5, 0.6, 0.95], 2, CUTS, None, 0.55)
    bar.resize(320, 60)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.slider.setFocus()
    return bar


def test_it_says_what_the_position_keeps(bar: ThresholdBar) -> None:
    assert bar.label.text() == "0.55: 2 links, 2 facts"


def test_the_scale_begins_where_the_weakest_band_does(bar: ThresholdBar, qtbot: QtBot) -> None:
    qtbot.keyClick(bar.slider, Qt.Key.Key_Home)
    assert bar.score == pytest.approx(0.3)
    assert "4 links" in bar.label.text()


def test_a_key_looks_at_once_and_chooses_when_the_walk_is_over(
    bar: ThresholdBar, qtbot: QtBot
) -> None:
    chosen: list[object] = []
    bar.chosen.connect(chosen.append)
    with qtbot.waitSignal(bar.moved) as moved:
        qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    assert moved.args == [pytest.approx(0.56)]
    assert not chosen
    with qtbot.waitSignal(bar.chosen):
        qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    assert chosen == [pytest.approx(0.57)]


def test_letting_go_of_the_mouse_chooses(bar: ThresholdBar, qtbot: QtBot) -> None:
    place = QPoint(round(bar.slider.place_of(80)), 9)
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.mouseClick(bar.slider, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [pytest.approx(0.8)]


def test_a_position_being_looked_for_is_not_taken_away(bar: ThresholdBar, qtbot: QtBot) -> None:
    qtbot.keyClick(bar.slider, Qt.Key.Key_End)
    bar.show_state([0.35], 1, CUTS, None, 0.55)
    assert bar.score == pytest.approx(0.99)


def test_reset_goes_back_to_where_the_band_begins(bar: ThresholdBar, qtbot: QtBot) -> None:
    assert not bar.reset_button.isVisible()
    bar.show_state([0.35], 1, CUTS, 0.7, 0.55)
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.mouseClick(bar.reset_button, Qt.MouseButton.LeftButton)
    assert chosen.args == [None]


def test_without_links_there_is_no_slider(qtbot: QtBot) -> None:
    bar = ThresholdBar(load_theme("dark"))
    qtbot.addWidget(bar)
    bar.show_state([], 0, CUTS, None, 0.55)
    assert bar.isHidden()


def test_a_walk_with_keys_is_one_step_of_undo_and_redo(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    session, bar = open_window.session, open_window.matrix.threshold
    before = session.comparison.facts
    with qtbot.waitSignal(session.analysis_finished, timeout=20_000):
        for _ in range(3):
            qtbot.keyClick(bar.slider, Qt.Key.Key_PageUp)
        qtbot.keyClick(bar.slider, Qt.Key.Key_End)
        with qtbot.waitSignal(session.project_changed):
            pass
        assert session.project.settings.min_score == pytest.approx(0.99)
        assert session.undo_stack.count() == 1
        # answered at once, while the whole answer is being made
        assert all(fact.score >= 0.99 for fact in session.comparison.facts)
    with qtbot.waitSignal(session.analysis_finished, timeout=20_000):
        session.undo_stack.undo()
    assert session.project.settings.min_score is None
    assert session.comparison.facts == before
