"""Keys that mean something else inside a panel than in the window."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def claims(event: QEvent, keys: Set[Qt.Key]) -> bool:
    """Whether `event` is Qt's question, before a shortcut fires, about one of the plain `keys`.

    A widget whose `event` answers it by accepting gets the key press itself; the window's
    shortcut on the same key stays silent.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    return plain and event.key() in keys
