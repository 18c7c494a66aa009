"""Panels by key: gone to, and left again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QDockWidget

from gui.docks import BELOW

if TYPE_CHECKING:
    from gui.main_window import MainWindow

PANEL = "panel-"


class PanelWiring(QObject):
    """Connects the actions that go to a panel.

    Pressed while its panel has the keyboard, such an action returns to the columns; the panels
    below the columns close then, for they take room that reading needs.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for name in window.docks.by_name:
            action = window.commands[f"{PANEL}{name}"]
            action.triggered.connect(lambda _=False, name=name: self._go_to(name))
            self._lead_back(window.docks.by_name[name])
            for box in window.docks.by_name[name].findChildren(QComboBox):
                box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed at a box choose in it; they are no commands there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            letter = event.text().isalnum() and not event.modifiers()
            if letter:
                event.accept()
            return letter
        return False

    def _lead_back(self, dock: QDockWidget) -> None:
        """Escape returns to the columns from wherever nothing else is to be dropped."""
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), dock)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._window.wiring.focus_columns)

    def _go_to(self, name: str) -> None:
        dock = self._window.docks.by_name[name]
        focus = QApplication.focusWidget()
        if dock.isVisible() and focus is not None and dock.isAncestorOf(focus):
            self._leave(name)
            return
        self._window.docks.bring(name)
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self, name: str) -> None:
        docks = self._window.docks.by_name
        for each in BELOW if name in BELOW else ():
            if not docks[each].isFloating():
                docks[each].hide()
        self._window.wiring.focus_columns()
