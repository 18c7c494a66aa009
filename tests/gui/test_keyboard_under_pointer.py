"""Where the keyboard is can be seen under the pointer too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolButton

from gui.main_window import MainWindow
from gui.theme import load_theme, theme_names


def _under_the_pointer(button: QToolButton) -> QImage:
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    try:
        return button.grab().toImage()
    finally:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


@pytest.mark.parametrize("theme", theme_names())
def test_a_switched_on_button_shows_the_keyboard_under_the_pointer(
    open_window: MainWindow, theme: str
) -> None:
    open_window.apply_theme(load_theme(theme))
    bar = open_window.menus.toolbar
    buttons = [
        button for button in bar.findChildren(QToolButton)
        if button.isChecked() and button.isVisible()
    ]  # fmt: skip
    assert buttons
    for button in buttons:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        there = _under_the_pointer(button)
        open_window.reading.columns()[0].pane.setFocus(Qt.FocusReason.TabFocusReason)
        assert _under_the_pointer(button) != there, button.text()
