"""The cross inside a field that empties it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def offer_to_clear(field: QLineEdit) -> None:
    """Show the cross while the field holds words; Qt leaves it without a name."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Field", "Clear the field"))
