"""The codebook's tags as rows for Qt's views."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from rashomon.model import Tag

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

TAG = Qt.ItemDataRole.UserRole  # Tag; None in the row that offers to create one
COUNT = Qt.ItemDataRole.UserRole + 1  # annotations that bear it; None where nobody counted
DEPTH = Qt.ItemDataRole.UserRole + 2  # tags above it


class TagRows(QAbstractListModel):
    """Tags in the order given, and at the end, if wished, an offer to create one."""

    rename_wished = Signal(object)  # Tag with its new name

    def __init__(self, parent: QObject | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._tags: tuple[Tag, ...] = ()
        self._depths: dict[str, int] = {}
        self._counts: Mapping[str, int] | None = None
        self._editable = editable
        self.offer = ""  # name of the tag that the last row offers to create; "" for no such row

    def set_tags(
        self, tags: Iterable[Tag], counts: Mapping[str, int] | None = None, *, offer: str = ""
    ) -> None:
        """Show `tags`; `offer` adds a row that creates a tag of that name."""
        self.beginResetModel()
        self._tags = tuple(tags)
        self._depths = _depths(self._tags)
        self._counts = counts
        self.offer = offer
        self.endResetModel()

    def row_of(self, tag_id: str) -> int:
        """The row of that tag, or -1."""
        return next((row for row, tag in enumerate(self._tags) if tag.id == tag_id), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._tags) + bool(self.offer)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable and index.row() < len(self._tags):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.row() >= len(self._tags):
            return self._offer_data(role)
        tag = self._tags[index.row()]
        if role == TAG:
            return tag
        if role == COUNT:
            return None if self._counts is None else self._counts.get(tag.id, 0)
        if role == DEPTH:
            return self._depths[tag.id]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return tag.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(tag)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(tag)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the row changes when the codebook does."""
        name = " ".join(str(value).split())
        tag = index.data(TAG)
        if not isinstance(tag, Tag) or not name or name == tag.name:
            return False
        self.rename_wished.emit(replace(tag, name=name))
        return True

    def _offer_data(self, role: int) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.tr("Create “{0}”").format(self.offer) if role in texts else None

    def _spoken(self, tag: Tag) -> str:
        parts = [tag.name]
        if tag.shortcut:
            parts.append(self.tr("key {0}").format(tag.shortcut))
        if self._counts is not None:
            count = self._counts.get(tag.id, 0)
            parts.append(
                self.tr("used once") if count == 1 else self.tr("used {0} times").format(count)
            )
        if tag.definition:
            parts.append(tag.definition)
        return ", ".join(parts)


def _tip(tag: Tag) -> str:
    definition = f"<br>{html.escape(tag.definition)}" if tag.definition else ""
    return f"<qt><b>{html.escape(tag.name)}</b>{definition}</qt>"


def _depths(tags: tuple[Tag, ...]) -> dict[str, int]:
    """How many tags stand above each; a broken or circular chain ends where it breaks."""
    above = {tag.id: tag.parent for tag in tags}
    depths: dict[str, int] = {}
    for tag in tags:
        seen, parent = {tag.id}, tag.parent
        while parent in above and parent not in seen:
            seen.add(parent)
            parent = above[parent]
        depths[tag.id] = len(seen) - 1
    return depths
