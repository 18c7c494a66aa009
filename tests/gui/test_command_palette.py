"""Commands found by name, and keys that a person chose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.command_palette import CommandDelegate, CommandPalette
from gui.dialogs.keys import KeysDialog
from gui.main_window import MainWindow
from gui.row_painting import keycap_width

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NATIVE = QKeySequence.SequenceFormat.NativeText


def opened(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    (palette,) = window.findChildren(CommandPalette)
    assert palette.isVisible()
    return palette


def listed(palette: CommandPalette) -> list[str]:
    model = palette.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_few_letters_and_enter_run_a_command(open_window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(open_window, qtbot)
    qtbot.keyClicks(palette.field, "next fact")
    assert listed(palette)[0] == "Next fact"
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert not palette.isVisible()
    assert open_window.session.current_fact == open_window.session.comparison.facts[0].id


def test_only_what_can_be_done_now_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    offered = listed(opened(window, qtbot))
    assert "Open the sample" in offered
    assert "Next fact" not in offered


def test_what_was_run_last_stands_first(open_window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(open_window, qtbot)
    qtbot.keyClicks(palette.field, "larger")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert listed(opened(open_window, qtbot))[0] == "Larger text"
    assert open_window.settings.recent_commands() == ["zoom-in"]


def test_the_line_below_says_what_a_command_does(open_window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(open_window, qtbot)
    qtbot.keyClicks(palette.field, "reset lay")
    assert palette.help.text() == "Put every panel back to its first place"
    palette.field.setText("no such thing")
    assert listed(palette) == []
    assert "Nothing by that name" in palette.help.text()


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> KeysDialog:
    dialog = KeysDialog(window.commands, window.theme, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def give(dialog: KeysDialog, command: str, key: str) -> None:
    dialog.filter.setText(command)
    dialog.key_edit.setKeySequence(QKeySequence(key))
    dialog.key_edit.editingFinished.emit()
    dialog.add.click()


def test_a_command_gets_a_key_of_its_own(dialog: KeysDialog) -> None:
    give(dialog, "Reset layout", "Ctrl+Shift+L")
    assert dialog.problem == ""
    assert dialog.chosen() == {"reset-layout": ("Ctrl+Shift+L",)}


def test_one_key_for_two_commands_is_refused_by_name(dialog: KeysDialog) -> None:
    give(dialog, "Reset layout", "Ctrl+S")
    assert "Save" in dialog.problem and "Reset layout" in dialog.problem
    dialog.first.click()
    assert dialog.problem == ""
    assert dialog.chosen() == {}


def test_no_two_commands_share_a_key_at_first(dialog: KeysDialog) -> None:
    assert dialog.problem == ""


def test_chosen_keys_work_and_are_there_at_the_next_start(
    make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    first = make_window()
    first.settings.set_keys({"commands": ("Ctrl+J",), "reset-layout": ()})
    window = make_window()
    qtbot.keyClick(window, Key.Key_J, CONTROL)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CommandPalette)
    popup.close()
    assert "Ctrl+J" in window.commands["commands"].toolTip()
    window.commands.choose_keys({})
    assert window.commands["commands"].shortcut() == QKeySequence("Ctrl+K")


def test_the_name_of_a_menu_never_runs_into_a_long_key(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.commands.choose_keys({"save-as": ("Meta+Ctrl+Alt+Shift+PgDown",)})
    palette = opened(open_window, qtbot)
    key = open_window.commands["save-as"].shortcut().toString(NATIVE)
    delegate = palette.view.itemDelegate()
    assert isinstance(delegate, CommandDelegate)
    assert delegate.room >= keycap_width(palette.view.font(), key)
