"""Tags counted, as a table for Qt's views: by account, or with each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.account_table import NAME
from gui.badges import account_letter, account_name
from gui.language import numbered
from rashomon.annotation.counting import TagTable, tags_by_account, tags_together
from rashomon.codebook_edits import tree_order
from rashomon.model import Project, Tag

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

TAG = Qt.ItemDataRole.UserRole + 3  # Tag of the row; of a header: of the column
CELL = Qt.ItemDataRole.UserRole + 1  # Cell; None in the first column
DEPTH = Qt.ItemDataRole.UserRole + 2  # tags above the row's


@dataclass(frozen=True, slots=True)
class Cell:
    """One count and the annotations it counts."""

    count: int
    share: float  # of the largest in its row, 0..1: the length of its bar
    annotations: tuple[str, ...]
    own: bool = False  # a tag with itself: all of its annotations


class TagTableModel(QAbstractTableModel):
    """A row for each tag in the codebook's tree order; column 0 names it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project(id="")
        self._together = False
        self._with_subtree = False
        self._table = TagTable((), (), {})
        self._tags: tuple[Tag, ...] = ()
        self._depths: dict[str, int] = {}

    def set_project(self, project: Project) -> None:
        """Count the tags of `project`."""
        self._project = project
        self._rebuild()

    def choose(self, *, together: bool, with_subtree: bool) -> None:
        """Count tags with each other, or by account; with those below them, or alone."""
        self._together, self._with_subtree = together, with_subtree
        self._rebuild()

    def _rebuild(self) -> None:
        self.beginResetModel()
        count = tags_together if self._together else tags_by_account
        self._table = count(self._project, with_subtree=self._with_subtree)
        self._tags = tree_order(self._project.codebook)
        self._depths = {"": -1}
        for tag in self._tags:
            self._depths[tag.id] = self._depths.get(tag.parent, -1) + 1
        self.endResetModel()

    @property
    def columns(self) -> tuple[str, ...]:
        """Ids of the accounts, or of the tags in the order of the rows."""
        return tuple(tag.id for tag in self._tags) if self._together else self._table.columns

    # ------------------------------------------------------------------ for the view
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._tags)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else 1 + len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        tag = self._tags[index.row()]
        if role == TAG:
            return tag
        if role == DEPTH:
            return self._depths[tag.id]
        if index.column() == 0:
            return tag.name if role == Qt.ItemDataRole.DisplayRole else None
        cell = self._cell(tag, self.columns[index.column() - 1])
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.count)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(tag, index.column() - 1, cell)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return self.tr("Tag") if role == Qt.ItemDataRole.DisplayRole else None
        if self._together:
            tag = self._tags[section - 1]
            return tag if role == TAG else tag.name if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return account_letter(section - 1)
        return account_name(self._project.documents[section - 1]) if role == NAME else None

    def _cell(self, tag: Tag, column: str) -> Cell:
        counted = self._table.counts.get((tag.id, column), ())
        row = (self._table.count(tag.id, other) for other in self.columns)
        most = max((count for count in row), default=0)
        return Cell(len(counted), len(counted) / most if most else 0.0, counted, tag.id == column)

    def _told(self, tag: Tag, column: int, cell: Cell) -> str:
        if not self._together:
            told = self.tr("{0} in account {1}: {2}")
            return told.format(tag.name, account_letter(column), cell.count)
        other = self._tags[column]
        if cell.own:
            return numbered(
                "TagTableModel", cell.count, "{0}: %n passage in all", "{0}: %n passages in all"
            ).format(tag.name)
        return numbered(
            "TagTableModel",
            cell.count,
            "{0}: %n passage shares words with one of {1}",
            "{0}: %n passages share words with one of {1}",
        ).format(tag.name, other.name)

    def as_tsv(self, rows: list[int]) -> str:
        """Those rows with their header, cells split by tabs."""
        header = [
            str(self.headerData(section, Qt.Orientation.Horizontal))
            for section in range(self.columnCount())
        ]
        if not self._together:
            header[1:] = [account_name(each) for each in self._project.documents]
        lines = [header]
        for row in rows:
            cells = (self.index(row, column).data() for column in range(self.columnCount()))
            lines.append([str(cell) for cell in cells])
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
