"""What keys are called: as it stands on the keyboards of the window's language.

Qt brings names of its own, and spells some out that keyboards do not ("Control", "Suprimir" in
Spanish): menus and lists of keys would be wider than what they name.  The translators' files have
a word for those that are pressed most; for the rest Qt's own stay.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence


def _noop(name: str) -> str:
    return str(QT_TRANSLATE_NOOP("QShortcut", name))


_N = _noop

SAID_ANEW = (
    _N("Ctrl"), _N("Shift"), _N("Del"), _N("Esc"), _N("Return"), _N("Enter"), _N("PgUp"),
    _N("PgDown"),
)  # fmt: skip


def written(keys: str) -> str:
    """Keys, "Ctrl+Shift+PgUp", as a person finds them on the keyboard."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
