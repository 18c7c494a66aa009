"""In every language each entry of a menu has a letter of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from gui.language import install
from gui.main_window import MainWindow
from rashomon.arguments import LANGUAGES


@pytest.fixture(params=LANGUAGES)
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program in each of its languages."""
    before = set(qapp.findChildren(QTranslator))
    yield install(qapp, request.param)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())


def letter_of(text: str) -> str:
    """What Alt or a key alone calls an entry by; "" for none."""
    at = text.replace("&&", "  ").find("&")
    return text[at + 1 : at + 2].casefold() if at >= 0 else ""


def shared(actions: list[QAction]) -> list[str]:
    """Letters that two entries have."""
    letters = Counter(letter_of(action.text()) for action in actions)
    return [
        f"&{letter}: {[action.text() for action in actions if letter_of(action.text()) == letter]}"
        for letter, count in letters.items()
        if letter and count > 1
    ]


@pytest.mark.usefixtures("speaking")
def test_no_two_entries_of_a_menu_share_their_letter(
    make_window: Callable[[], MainWindow],
) -> None:
    window = make_window()
    assert shared(window.menuBar().actions()) == []
    for menu in window.findChildren(QMenu):
        if menu.title() and menu.actions():
            assert shared(menu.actions()) == [], menu.title()
