"""Divergences decided on the real window: kept in the project, shown at once, undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.framing.model import same_contrast
from gui.main_window import MainWindow
from rashomon.model import Divergence

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def found_again(window: MainWindow, divergence: Divergence) -> Divergence:
    divergences = window.session.comparison.divergences
    return next(each for each in divergences if same_contrast(each, divergence))


@pytest.fixture
def shown(open_window: MainWindow, qtbot: QtBot) -> Divergence:
    """The first divergence, shown by its key."""
    press(qtbot, Key.Key_N)
    divergence = open_window.lighting.divergence
    assert divergence is not None and divergence.kind != "omission"
    return divergence


def test_c_confirms_what_is_lit_at_once_and_undo_takes_it_back(
    open_window: MainWindow, shown: Divergence, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_C)
    assert found_again(open_window, shown).decided == "confirmed"
    (decision,) = open_window.session.project.divergence_decisions
    assert decision.creator == open_window.session.coder.id
    press(qtbot, Key.Key_Z, CTRL)
    assert found_again(open_window, shown).decided == ""
    assert not open_window.session.project.divergence_decisions


def test_nothing_is_matched_again_for_a_decision(
    open_window: MainWindow, shown: Divergence, qtbot: QtBot
) -> None:
    before = open_window.session.comparison
    press(qtbot, Key.Key_X)
    assert not open_window.session.analysing
    assert open_window.session.comparison.matches is before.matches
    assert found_again(open_window, shown).decided == "dismissed"


def test_a_key_of_the_window_decides_only_what_is_lit(
    open_window: MainWindow, shown: Divergence, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_C)
    press(qtbot, Key.Key_C)  # the panel stands on the next one, which nobody has seen
    assert len(open_window.session.project.divergence_decisions) == 1


def test_shift_t_offers_tags_for_both_sides(
    open_window: MainWindow, shown: Divergence, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_T, SHIFT)
    assert open_window.palette_popup.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "Blame")
    qtbot.keyClick(focus, Key.Key_Return)
    tagged = {(a.anchor.document, a.anchor.span) for a in open_window.session.project.annotations}
    assert shown.b is not None
    assert tagged == {(side.document, side.span) for side in (shown.a, shown.b)}
    assert len({a.group for a in open_window.session.project.annotations} - {""}) == 1


def test_decisions_survive_a_new_comparison(
    open_window: MainWindow, shown: Divergence, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_C)
    with qtbot.waitSignal(open_window.session.analysis_finished, timeout=20_000):
        press(qtbot, Key.Key_F5)
    assert found_again(open_window, shown).decided == "confirmed"


def test_the_filter_is_remembered(
    make_window: Callable[[], MainWindow], open_window: MainWindow, qtbot: QtBot
) -> None:
    dock = open_window.docks.by_name["divergences"]
    dock.raise_()
    open_window.divergences.view.setFocus()
    qtbot.keyClick(open_window.divergences.view, Key.Key_D)
    assert open_window.divergences.filters.filter.decision == "confirmed"
    assert make_window().divergences.filters.filter.decision == "confirmed"
