"""A language nobody speaks: each text in brackets, accented and 40 % longer, its values kept.

Only what `python -m dev translations` extracts is translated, in the very context that it stands
in: a text that shows without brackets would stay English in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from dev.translatable import texts_of

ROOT = Path(__file__).resolve().parents[2]
OPEN, CLOSE = "[~", "~]"
_KEPT = re.compile(r"(\{\w*(?:![rsa])?(?::[^{}]*)?\}|%L?n|%\d|<[^>]+>|&\w)")
_ACCENTED = str.maketrans("aeiouncsyAEIOUNCSY", "àéîöûñçšýÀÉÎÖÛÑÇŠÝ")
_BRACKETS = re.compile(r"\[~.*?~\]", re.DOTALL)
LONGER = 0.4
MOST_ROWS = 40  # looked at in a list


def pseudo(text: str) -> str:
    """The text as that language writes it; values stand outside the brackets."""
    parts = _KEPT.split(text)
    said = "".join(_said(part) if place % 2 == 0 else part for place, part in enumerate(parts))
    return f"{said}{OPEN}{'~' * round(LONGER * len(text))}{CLOSE}"


def _said(literal: str) -> str:
    return f"{OPEN}{literal.translate(_ACCENTED)}{CLOSE}" if literal.strip() else literal


class PseudoTranslator(QTranslator):
    """Speaks it, of this program and of Qt's own texts."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(text.context, text.source) for text in texts_of(ROOT)}

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context == "QShortcut":  # keys are named as on keyboards
            return None
        if (context, source) in self._known or context.startswith("Q"):
            return pseudo(source)
        return None

    def isEmpty(self) -> bool:
        return False


def untranslated(text: str) -> str:
    """What stands outside the brackets, each piece on a line."""
    return _BRACKETS.sub("\n", text)


def texts_in(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text: all that a person can see, hear or hover in a widget."""
    for widget in (top, *top.findChildren(QWidget)):
        yield from _of_widget(widget)
        for action in widget.actions():
            yield from _of_action(action)


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    where = f"{type(widget).__name__} {widget.objectName()}"
    yield f"{where} toolTip", widget.toolTip()
    yield f"{where} accessibleName", widget.accessibleName()
    yield f"{where} accessibleDescription", widget.accessibleDescription()
    yield f"{where} windowTitle", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield f"{where} text", widget.text()
    if isinstance(widget, QLineEdit):
        yield f"{where} placeholderText", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield f"{where} title", widget.title()
    if isinstance(widget, QTabWidget):
        yield from ((f"{where} tab", widget.tabText(at)) for at in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from ((f"{where} item", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_model(where, widget)


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    where = f"QAction {action.objectName()}"
    yield f"{where} text", action.text()
    yield f"{where} toolTip", action.toolTip()
    yield f"{where} statusTip", action.statusTip()


def _of_model(where: str, view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    if isinstance(view, QTableView | QTreeView):
        for column in range(model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                told = model.headerData(column, Qt.Orientation.Horizontal, role)
                yield f"{where} header", told if isinstance(told, str) else ""
    yield from _rows(where, model, QModelIndex())


def _rows(where: str, model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    a_list = isinstance(model, QAbstractListModel)
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in range(1 if a_list else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in roles:
                told = index.data(role)
                yield f"{where} row {row} {role.name}", told if isinstance(told, str) else ""
            if not a_list:
                yield from _rows(where, model, index)
