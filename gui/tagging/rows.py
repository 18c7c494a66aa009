"""The codebook's tags as rows for Qt's views."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.language import numbered
from rashomon.codebook_edits import subtree, tree_order
from rashomon.model import Codebook, Tag

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

TAG = Qt.ItemDataRole.UserRole  # Tag; None in the row that offers to create one
COUNT = Qt.ItemDataRole.UserRole + 1  # annotations that bear it; None where nobody counted
DEPTH = Qt.ItemDataRole.UserRole + 2  # tags above it

TAG_TYPE = "application/x-rashomon-tag"  # what a dragged tag is carried as


class TagRows(QAbstractListModel):
    """Tags in the order given, and at the end, if wished, an offer to create one."""

    rename_wished = Signal(object)  # Tag with its new name
    place_wished = Signal(str, str, int)  # tag id dropped, its parent, its place in the codebook

    def __init__(self, parent: QObject | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._tags: tuple[Tag, ...] = ()
        self._depths: dict[str, int] = {}
        self._counts: Mapping[str, int] | None = None
        self._where: Mapping[str, str] = {}
        self._order: tuple[str, ...] = ()
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

    def set_codebook(
        self, codebook: Codebook, counts: Mapping[str, int], where: Mapping[str, str]
    ) -> None:
        """Show a whole codebook as a tree; `where` says of a tag how often which account has it."""
        self._order = tuple(tag.id for tag in codebook.tags)
        self._where = where
        self.set_tags(tree_order(codebook), counts)

    def row_of(self, tag_id: str) -> int:
        """The row of that tag, or -1."""
        return next((row for row, tag in enumerate(self._tags) if tag.id == tag_id), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._tags) + bool(self.offer)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable and index.row() < len(self._tags):
            flags |= Qt.ItemFlag.ItemIsEditable
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if self._editable and not index.isValid():
            flags |= Qt.ItemFlag.ItemIsDropEnabled  # between two rows
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
            return _tip(tag, self._where.get(tag.id, ""))
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

    # ------------------------------------------------------------------ places in the tree
    def move_index(self, tag_id: str, steps: int) -> int | None:
        """The place in the codebook's order past the next sibling; None where there is none."""
        siblings = [tag.id for tag in self._tags if self._parent(tag) == self._parent_of(tag_id)]
        place = siblings.index(tag_id) + steps
        return self._order.index(siblings[place]) if 0 <= place < len(siblings) else None

    def indented(self, tag_id: str) -> tuple[str, int] | None:
        """Parent and place that put a tag below the sibling before it, behind all there."""
        siblings = [tag.id for tag in self._tags if self._parent(tag) == self._parent_of(tag_id)]
        place = siblings.index(tag_id)
        return (siblings[place - 1], len(self._order)) if place else None

    def outdented(self, tag_id: str) -> tuple[str, int] | None:
        """Parent and place that put a tag beside its parent, behind it."""
        parent = self._parent_of(tag_id)
        return (self._parent_of(parent), self._place_behind(tag_id, parent)) if parent else None

    def _place_behind(self, tag_id: str, other: str) -> int:
        rest = [each for each in self._order if each != tag_id]
        return rest.index(other) + 1

    def _parent_of(self, tag_id: str) -> str:
        return next((self._parent(tag) for tag in self._tags if tag.id == tag_id), "")

    def _parent(self, tag: Tag) -> str:
        return tag.parent if tag.parent in self._depths else ""

    def mimeTypes(self) -> list[str]:
        return [TAG_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        tag = next((index.data(TAG) for index in indexes), None)
        if isinstance(tag, Tag):
            data.setData(TAG_TYPE, tag.id.encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._drop_place(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the place; the rows move when the codebook does, so none is inserted here."""
        wished = self._drop_place(data, row, parent)
        if wished is not None:
            self.place_wished.emit(*wished)
        return False

    def _drop_place(self, data: QMimeData, row: int, parent: Index) -> tuple[str, str, int] | None:
        """What a drop asks for: on a tag, below it; between two, beside the lower one."""
        tag_id = bytes(data.data(TAG_TYPE).data()).decode()
        if tag_id not in self._depths:
            return None
        target = self._tags[parent.row()] if parent.isValid() else None
        if target is not None:
            above, index = target.id, len(self._order)
        elif 0 <= row < len(self._tags):
            lower = self._tags[row]
            rest = [each for each in self._order if each != tag_id]
            above = self._parent(lower)
            index = rest.index(lower.id) if lower.id != tag_id else self._order.index(tag_id)
        else:
            above, index = "", len(self._order)
        own = subtree(Codebook(self._tags), tag_id)
        return None if above in own else (tag_id, above, index)

    def _offer_data(self, role: int) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.tr("Create “{0}”").format(self.offer) if role in texts else None

    def _spoken(self, tag: Tag) -> str:
        parts = [tag.name]
        if tag.shortcut:
            parts.append(self.tr("key {0}").format(tag.shortcut))
        if self._counts is not None:
            count = self._counts.get(tag.id, 0)
            parts.append(numbered("TagRows", count, "used once", "used %n times"))
        if tag.definition:
            parts.append(tag.definition)
        return ", ".join(parts)


def _tip(tag: Tag, where: str) -> str:
    lines = [f"<b>{html.escape(tag.name)}</b>"]
    lines += [html.escape(text) for text in (tag.definition, where) if text]
    return f"<qt>{'<br>'.join(lines)}</qt>"


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
