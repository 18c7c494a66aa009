"""The line of a palette: what is typed narrows a list, and the list's keys reach the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

MOST_ROWS = 9  # of a palette's list, seen at once; it scrolls beyond


class QueryField(QLineEdit):
    """A line that hands the keys of a list on: arrows, Enter, and digits while it is empty."""

    moved = Signal(int)
    accepted = Signal()
    digit_pressed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
                 Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif not self.text() and event.text() in tuple("123456789"):
            self.digit_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)
