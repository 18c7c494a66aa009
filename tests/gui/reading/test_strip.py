"""The account cards: what they tell, in which order, and what keys and mouse do with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.dialogs.account import AccountDialog
from gui.main_window import MainWindow
from gui.reading.card_facts import gap_between, make_cards
from gui.reading.strip import AccountStrip
from gui.theme import Theme
from rashomon.framing.profiles import Profile, Voice
from rashomon.model import Document

LEFT = Qt.MouseButton.LeftButton


def account(key: str, published: str, **details: str) -> Document:
    return Document(key, "The quay burnt on Monday.", published=published, **details)


DOCUMENTS = (
    account("late", "2033-09-01", title="Editorial: What the quay taught us", outlet="Review"),
    account("none", "", title="Undated"),
    account("first", "2031-03-14", title="Quay burns", author="Ana Verr", published_from="text"),
    account("next", "2031-03-15", title="Quay burnt"),
)
PROFILE = Profile(
    "first", 40, 10, 20, 4, (), (Voice("Ida Venn", 2, 8, 0.8, 0.2, ()),), 10
)  # 4 of 10 sentences shared


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> AccountStrip:
    strip = AccountStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(1200, strip.height())
    strip.set_cards(make_cards(DOCUMENTS, (PROFILE,)))
    with qtbot.waitActive(strip):
        strip.show()
        strip.activateWindow()
    return strip


@pytest.fixture
def carded(open_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window of three accounts with its cards shown and filled."""
    open_window.commands["account-strip"].trigger()
    qtbot.waitUntil(lambda: not open_window.runner.busy("cards"))
    return open_window


def test_cards_stand_by_date_and_undated_ones_last(strip: AccountStrip) -> None:
    cards = [card.card() for card in strip.cards()]
    assert [card.document.id for card in cards if card] == ["first", "next", "late", "none"]
    assert [card.letter for card in cards if card] == ["C", "D", "A", "B"]


def test_the_time_between_two_accounts_is_told() -> None:
    late, _, first, following = DOCUMENTS
    assert gap_between(first, following) == (1, "next day")
    assert gap_between(following, late) == (901, "2 years")
    assert gap_between(account("a", "2031-03-14"), account("b", "2031-03-14")) is None
    assert gap_between(account("a", "2031"), account("b", "2031-03")) is None
    assert gap_between(first, account("b", "")) is None


def test_a_late_editorial_stands_apart(strip: AccountStrip) -> None:
    first, following, late, _ = strip.cards()
    one_day = following.x() - first.geometry().right()
    years = late.x() - following.geometry().right()
    assert years > 1.5 * one_day


def test_a_screen_reader_hears_all_that_a_card_shows(strip: AccountStrip) -> None:
    heard = QAccessible.queryAccessibleInterface(strip.cards()[0])
    assert heard.role() == QAccessible.Role.Button
    assert heard.text(QAccessible.Text.Name) == "Account C: Quay burns"
    told = heard.text(QAccessible.Text.Description)
    for words in (
        "14 Mar 2031 (text)",
        "The date was found in its text",
        "Ana Verr · 5 words",
        "Quoted words: Ida Venn 80\N{NO-BREAK SPACE}%",
        "4 sentences share a fact; for 6 no match was found",
    ):
        assert words in told
    late = QAccessible.queryAccessibleInterface(strip.cards()[2])
    assert "Calls itself “Editorial” in its title" in late.text(QAccessible.Text.Description)


def test_arrows_go_from_card_to_card_and_tab_stops_once(strip: AccountStrip, qtbot: QtBot) -> None:
    strip.focus()
    qtbot.keyClick(strip.cards()[0], Qt.Key.Key_Right)
    assert strip.cards()[1].hasFocus()
    qtbot.keyClick(strip.cards()[1], Qt.Key.Key_End)
    assert strip.cards()[3].hasFocus()
    stops = [card.focusPolicy() == Qt.FocusPolicy.StrongFocus for card in strip.cards()]
    assert stops == [False, False, False, True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_enter_and_f2_ask_for_the_details(strip: AccountStrip, qtbot: QtBot, key: Qt.Key) -> None:
    strip.focus()
    with qtbot.waitSignal(strip.details_requested) as asked:
        qtbot.keyClick(strip.cards()[0], key)
    assert asked.args == ["first"]


def test_a_click_goes_to_the_column_and_shows_it_again(carded: MainWindow, qtbot: QtBot) -> None:
    second = carded.session.project.documents[1].id
    carded.reading.row.set_hidden(second, True)
    card = carded.strip.cards()[1]
    assert "hidden" in card.accessibleName()
    qtbot.mouseClick(card, LEFT)
    assert carded.reading.active_document() == second
    assert not carded.reading.row.hidden()
    assert "hidden" not in card.accessibleName()


def test_details_edited_from_a_card_are_told_by_it(carded: MainWindow, qtbot: QtBot) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AccountDialog)
        dialog.outlet_edit.setText("Brae Evening Post")
        dialog.accept()

    QTimer.singleShot(0, fill)
    carded.strip.focus()
    qtbot.keyClick(carded.strip.cards()[0], Qt.Key.Key_Return)
    assert "Brae Evening Post" in carded.strip.cards()[0].accessibleDescription()


def test_the_menu_hides_pins_and_removes(carded: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def choose(words: str) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen[:] = [action.text() for action in menu.actions() if action.text()]
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    def ask(words: str) -> None:
        QTimer.singleShot(0, lambda: choose(words))
        strip.menu_requested.emit(document, QPoint(10, 10))

    strip, document = carded.strip, carded.session.project.documents[1].id
    ask("Pin column")
    assert document in carded.reading.row.pins()
    ask("Hide column")
    assert document in carded.reading.row.hidden()
    ask("Remove account")
    assert seen == ["Go to column", "Details…", "Show column", "Unpin column", "Remove account"]
    assert len(carded.strip.cards()) == 2


def test_figures_come_with_the_comparison(carded: MainWindow) -> None:
    told = carded.strip.cards()[0].accessibleDescription()
    assert "no match was found" in told
    assert "Quoted words: captain Tom Arrel 100\N{NO-BREAK SPACE}%" in told


def test_an_account_alone_is_not_said_to_tell_anything_only_here() -> None:
    document = next(each for each in DOCUMENTS if each.id == PROFILE.document)
    (alone,) = make_cards([document], (PROFILE,))
    assert alone.shared is None
    beside = next(card for card in make_cards(DOCUMENTS, (PROFILE,)) if card.profile)
    assert beside.shared == (4, 6)


def test_a_key_shows_and_hides_the_cards_and_is_remembered(
    open_window: MainWindow, qtbot: QtBot, make_window: Callable[[], MainWindow]
) -> None:
    assert open_window.strip.isHidden()  # 900 px are few
    pane = open_window.reading.columns()[0].pane
    qtbot.keyClick(pane, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert open_window.strip.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert open_window.strip.isHidden()
    qtbot.keyClick(pane, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert make_window().commands["account-strip"].isChecked()


def test_a_high_window_shows_them_unasked(open_window: MainWindow) -> None:
    open_window.resize(1400, 1000)
    assert open_window.strip.isVisible()
    open_window.resize(1400, 900)
    assert open_window.strip.isHidden()


def test_f6_comes_by_the_cards(carded: MainWindow, qtbot: QtBot) -> None:
    carded.reading.focus_column(carded.session.project.documents[0].id)
    carded.commands["next-pane"].trigger()
    assert carded.strip.cards()[0].hasFocus()


def test_an_account_that_goes_takes_its_card_along(strip: AccountStrip) -> None:
    strip.set_cards(make_cards(DOCUMENTS[:2], ()))
    assert len(strip.cards()) == 2
    strip.set_cards(make_cards([replace(DOCUMENTS[0], title="Other")], ()))
    assert strip.cards()[0].accessibleName() == "Account A: Other"
