"""Earlier versions of the project, each to be opened as a copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.recovery import local_time
from gui.fonts import px
from rashomon.files.backups import KEPT, Version


class VersionsDialog(QDialog):
    """Lists what saving replaced; the file itself stays as it is."""

    copy_requested = Signal(object)  # Version

    def __init__(self, found: Sequence[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self._found = tuple(found)
        text = QLabel(
            self.tr(
                "Each save keeps what it replaced, the last %1 times. A version opens as a copy; "
                "the project file stays as it is."
            ).replace("%1", str(KEPT)),
            self,
        )
        text.setWordWrap(True)
        self.rows = QTreeWidget(self)
        self.rows.setAccessibleName(self.tr("Earlier versions"))
        self.rows.setHeaderLabels([self.tr("Saved"), self.tr("Annotations"), self.tr("File")])
        self.rows.setRootIsDecorated(False)
        for version in self._found:
            self.rows.addTopLevelItem(self._row(version))
        header = self.rows.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.rows.itemActivated.connect(self._open)
        self.open_button = QPushButton(self.tr("Open as a &copy"), self)
        self.open_button.setEnabled(bool(self._found))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (text, self.rows, buttons):
            column.addWidget(widget)
        self.resize(px(560), px(340))
        first = self.rows.topLevelItem(0)
        if first is not None:
            self.rows.setCurrentItem(first)
        self.rows.setFocus()

    def _row(self, version: Version) -> QTreeWidgetItem:
        count = "" if version.annotations is None else str(version.annotations)
        row = QTreeWidgetItem([local_time(version.saved), count, version.name])
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return row

    @Slot()
    def _open(self) -> None:
        current = self.rows.currentItem()
        if current is not None:
            self.accept()
            self.copy_requested.emit(self._found[self.rows.indexOfTopLevelItem(current)])
