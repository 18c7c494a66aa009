"""The page of keys: every key, on a small screen, without scrolling."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from gui.actions import plain
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.main_window import MainWindow


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> ShortcutsDialog:
    sheet = ShortcutsDialog(window.commands, window)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_every_key_of_every_action_is_on_the_page(
    window: MainWindow, sheet: ShortcutsDialog
) -> None:
    said = {label.text() for label in sheet.findChildren(QLabel)}
    native = QKeySequence.SequenceFormat.NativeText
    for spec, action in window.commands:
        if action.shortcuts() and not spec.name.removeprefix("tag-").isdigit():
            assert plain(action.text()).partition(" “")[0] in said
            assert {key.toString(native) for key in action.shortcuts()[:2]} <= said, spec.name


def test_the_page_fits_a_screen_of_1280_by_800(sheet: ShortcutsDialog) -> None:
    assert sheet.width() <= 1280 and sheet.height() <= 800 - 40  # the desktop's own bars
    area = sheet.findChildren(QScrollArea)[0]
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
