"""What was read wrong of an account is put right by hand, and columns are put in order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from gui.dialogs.account import AccountDialog
from gui.main_window import MainWindow
from gui.reading.pane_menu import HeaderMenu
from rashomon.model import Document

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def write(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    qtbot.keyClick(edit, Key.Key_Delete)
    qtbot.keyClicks(edit, text)


def in_dialog(qtbot: QtBot, outlet: str, date: str) -> None:
    """Correct outlet and date in the dialog that opens next, and accept it by Return."""

    def correct() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AccountDialog)
        write(qtbot, dialog.outlet_edit, outlet)
        write(qtbot, dialog.date_edit, date)
        qtbot.keyClick(dialog.date_edit, Key.Key_Return)

    QTimer.singleShot(0, correct)


def press(qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def order(window: MainWindow) -> list[str]:
    return [column.document.id for column in window.reading.columns()]


@pytest.fixture
def dialog(open_window: MainWindow, qtbot: QtBot) -> AccountDialog:
    document = open_window.session.project.documents[0]
    dialog = AccountDialog(document, open_window.theme)
    qtbot.addWidget(dialog)
    return dialog


def first(window: MainWindow) -> Document:
    return window.session.project.documents[0]


def test_f2_in_a_column_corrects_its_account_as_one_step(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    before = first(open_window)
    in_dialog(qtbot, "The Brae Herald", "2030-06")
    press(qtbot, Key.Key_F2)
    after = first(open_window)
    assert (after.outlet, after.published, after.published_from) == (
        "The Brae Herald", "2030-06", "by hand",
    )  # fmt: skip
    assert "The Brae Herald" in open_window.reading.columns()[0].header.detail.text()
    open_window.session.undo_stack.undo()
    assert first(open_window) == before
    assert not open_window.session.undo_stack.canUndo()


def test_a_double_click_on_a_head_opens_the_details_of_that_account(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    in_dialog(qtbot, "Isles Daily", "2030")
    title = open_window.reading.columns()[1].header.title
    qtbot.mouseDClick(title, Qt.MouseButton.LeftButton)
    assert open_window.session.project.documents[1].outlet == "Isles Daily"


def test_the_menu_of_a_head_is_about_that_column(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.reading
    menu = HeaderMenu(view, view.columns()[1])
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert texts == [
        "Account details…", "Move column left", "Move column right", "Hide column",
        "Pin column", "Memo on the account…", "Remove account",
    ]  # fmt: skip
    assert view.active_document() == view.columns()[1].document.id


def test_a_date_that_is_none_is_told_and_cannot_be_accepted(
    dialog: AccountDialog, qtbot: QtBot
) -> None:
    write(qtbot, dialog.date_edit, "31 May")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.problem == "“31 May” is no date: write 2026, 2026-05 or 2026-05-31."
    assert not ok.isEnabled()
    write(qtbot, dialog.date_edit, "2030-05-31")
    assert not dialog.problem
    assert ok.isEnabled()


def test_nothing_changed_is_no_edit(open_window: MainWindow, dialog: AccountDialog) -> None:
    open_window.judging.update_document(dialog.document())
    assert not open_window.session.modified


def test_the_language_is_chosen_by_name(dialog: AccountDialog) -> None:
    assert dialog.language_box.currentText() == "English"
    dialog.language_box.setCurrentText("German")
    assert dialog.document().language == "de"


def test_the_column_with_the_keyboard_moves_and_keeps_it(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    a, b, c = order(open_window)
    press(qtbot, Key.Key_PageDown, CTRL_SHIFT)
    assert order(open_window) == [b, a, c]
    assert open_window.reading.active_document() == a
    press(qtbot, Key.Key_PageUp, CTRL_SHIFT)
    assert order(open_window) == [a, b, c]
    press(qtbot, Key.Key_PageUp, CTRL_SHIFT)  # the first stays the first
    assert order(open_window) == [a, b, c]
