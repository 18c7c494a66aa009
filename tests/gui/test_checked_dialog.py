"""Dialogs that accept only what is right."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.account import AccountDialog
from gui.tagging.tag_editor import TagEditor
from gui.theme import load_theme
from rashomon.model import Codebook, Document, Tag

TAG = Tag("t1", "Blame", load_theme("light").tags[0])


def order_of_tab(dialog: QDialog) -> list[QWidget]:
    found: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not dialog:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def ok_of(dialog: QDialog) -> QPushButton:
    (box,) = dialog.findChildren(QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok)


def test_tab_reaches_the_account_s_fields_before_the_buttons(qtbot: QtBot) -> None:
    dialog = AccountDialog(Document("d", "text"), load_theme("light"))
    qtbot.addWidget(dialog)
    order = order_of_tab(dialog)
    assert order.index(dialog.title_edit) < order.index(dialog.date_edit)
    assert order.index(dialog.date_edit) < order.index(ok_of(dialog))


def test_tab_reaches_the_tag_s_fields_before_the_buttons(qtbot: QtBot) -> None:
    dialog = TagEditor(TAG, Codebook((TAG,)), load_theme("light"))
    qtbot.addWidget(dialog)
    order = order_of_tab(dialog)
    assert order.index(dialog.name_edit) < order.index(ok_of(dialog))


def test_ok_waits_until_what_is_wrong_is_put_right(qtbot: QtBot) -> None:
    dialog = AccountDialog(Document("d", "text"), load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.date_edit.setText("2031-02-30")
    assert not ok_of(dialog).isEnabled()
    dialog.date_edit.setText("2031-02-28")
    assert ok_of(dialog).isEnabled()
