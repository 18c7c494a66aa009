"""What is heard on the way through the window, and that the keyboard is never lost on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.badges import AccountBadge, FactChip
from gui.facts.link import LinkRow
from gui.main_window import MainWindow
from gui.reading.account_card import AccountCard

STOPS = 200  # of Tab, more than the window has


def _keyboard() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _in_window(widget: QWidget, window: MainWindow) -> bool:
    place = widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))
    return window.rect().intersects(place)


@pytest.fixture
def sample_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The sample with its first fact picked."""
    with qtbot.waitSignal(window.session.analysis_finished, timeout=60_000):
        window.opening.open_sample()
    window.session.step_fact(1)
    return window


def test_tab_never_leads_to_what_nobody_can_see(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.wiring.focus_columns()
    first, lost = _keyboard(), list[str]()
    for _ in range(STOPS):
        qtbot.keyClick(_keyboard(), Qt.Key.Key_Tab)
        here = _keyboard()
        if not _in_window(here, sample_window):
            lost.append(f"{type(here).__name__} {here.accessibleName()!r}")
        if here is first:
            break
    assert not lost
    assert _keyboard() is first


def test_tab_goes_round_through_every_open_panel(sample_window: MainWindow, qtbot: QtBot) -> None:
    window = sample_window
    for panel in ("annotations", "search"):  # to the front of their places
        window.docks.bring(panel)
    window.wiring.focus_columns()
    first, met = _keyboard(), list[QWidget]()
    for _ in range(STOPS):
        qtbot.keyClick(_keyboard(), Qt.Key.Key_Tab)
        met.append(_keyboard())
        if _keyboard() is first:
            break
    seen = [window.strip] if window.strip.isVisible() else []  # a low window folds them away
    panes = [*seen, *window.reading.columns(), *window.docks.panes()]
    missed = [pane.accessibleName() for pane in panes if not any(map(pane.isAncestorOf, met))]
    assert not missed
    assert len(met) == len(set(met))
    for widget in reversed(met[:-1]):
        qtbot.keyClick(_keyboard(), Qt.Key.Key_Backtab)
        assert _keyboard() is widget


def test_bars_of_tabs_that_hold_some_are_reached(sample_window: MainWindow) -> None:
    for tabs in sample_window.findChildren(QTabBar):
        reached = bool(tabs.focusPolicy() & Qt.FocusPolicy.TabFocus)
        assert reached is bool(tabs.count()), tabs.count()


def test_a_column_without_the_fact_says_so_before_all_else(sample_window: MainWindow) -> None:
    column = sample_window.reading.columns()[-1]
    assert column.pane.accessibleDescription().startswith("no match found. The Ostrell Review")
    sample_window.session.set_current_fact("")
    assert column.pane.accessibleDescription().startswith("The Ostrell Review")


def test_every_column_is_a_group_of_its_account_s_name(sample_window: MainWindow) -> None:
    names = [column.accessibleName() for column in sample_window.reading.columns()]
    assert names == [f"Account {letter}" for letter in "ABCDE"]


def test_a_card_says_its_title_once(sample_window: MainWindow) -> None:
    for card in sample_window.findChildren(AccountCard):
        title = card.accessibleName().removeprefix("Account ")[3:]
        assert title
        assert title not in card.accessibleDescription()


def test_badges_say_their_letter_and_chips_their_number(sample_window: MainWindow) -> None:
    badges = [*sample_window.findChildren(AccountBadge), *sample_window.findChildren(FactChip)]
    assert badges
    assert all(badge.accessibleName() == badge.text for badge in badges)


def test_a_link_says_words_that_are_the_same_once(sample_window: MainWindow) -> None:
    said = [row.accessibleName() for row in sample_window.findChildren(LinkRow)]
    assert said
    assert not any("restraint – restraint" in each for each in said)
    assert any("failed – failings" in each for each in said)
