"""The reading type chosen while the columns follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from gui.dialogs.reading_type import ReadingTypeDialog
from gui.main_window import MainWindow
from gui.reading.typography import ReadingType


def choose(window: MainWindow, do: Callable[[ReadingTypeDialog], None]) -> None:
    """Open the dialog and do something in it; it is modal, so a timer does."""
    seen: list[ReadingTypeDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReadingTypeDialog)
        seen.append(dialog)
        do(dialog)

    QTimer.singleShot(0, act)
    window.commands["reading-type"].trigger()
    assert seen


@pytest.fixture
def dialog(qtbot: QtBot) -> ReadingTypeDialog:
    dialog = ReadingTypeDialog(ReadingType())
    qtbot.addWidget(dialog)
    return dialog


def test_untouched_fields_change_nothing(dialog: ReadingTypeDialog) -> None:
    assert dialog.reading_type() == ReadingType()


def test_columns_follow_and_ok_keeps_the_type(open_window: MainWindow) -> None:
    def widen(dialog: ReadingTypeDialog) -> None:
        dialog.leading_box.setValue(2.0)
        dialog.narrowest_box.setValue(60)
        assert open_window.reading.columns()[0].minimumWidth() == 60 / 1.875 * 16
        dialog.accept()

    choose(open_window, widen)
    assert open_window.reading.reading_type().leading == 2.0


def test_cancel_brings_the_old_type_back(open_window: MainWindow) -> None:
    def leave(dialog: ReadingTypeDialog) -> None:
        dialog.size_box.setValue(30)
        assert open_window.reading.reading_type().pixel_size == 30
        dialog.reject()

    choose(open_window, leave)
    assert open_window.reading.reading_type() == ReadingType()


def test_defaults_are_one_click_away(dialog: ReadingTypeDialog, qtbot: QtBot) -> None:
    dialog.size_box.setValue(30)
    dialog.own_family.setChecked(False)
    assert dialog.reading_type().family
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    restore = box.button(QDialogButtonBox.StandardButton.RestoreDefaults)
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert told.args == [ReadingType()]


def test_gliding_is_switched_off_and_stays_off(
    open_window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    open_window.commands["reduced-motion"].setChecked(True)
    assert make_window().commands["reduced-motion"].isChecked()
