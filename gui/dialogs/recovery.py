"""What a window that ended without saving left behind: to restore, to leave, or to discard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import px
from rashomon.files.journal import Unsaved


def local_time(stamp: str) -> str:
    """A time of a file in the person's own clock and language; "" for what is no time."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


class RecoveryDialog(QDialog):
    """Lists unsaved work; nothing happens to it unless a person says so."""

    restore_requested = Signal(object)  # Unsaved
    discard_requested = Signal(object)

    def __init__(self, found: Sequence[Unsaved], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved work"))
        self._found = list(found)
        text = QLabel(
            self.tr(
                "Rashomon ended before this was saved. Your edits are kept until you restore or "
                "discard them."
            ),
            self,
        )
        text.setWordWrap(True)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.tr("Unsaved work"))
        self.rows.setWordWrap(True)
        self.rows.setSpacing(4)
        for item in self._found:
            self.rows.addItem(QListWidgetItem(self._words(item)))
        self.rows.setCurrentRow(0)
        self.rows.itemActivated.connect(self._restore)
        self.restore_button = QPushButton(self.tr("&Restore"), self)
        self.later_button = QPushButton(self.tr("Look &later"), self)
        self.discard_button = QPushButton(self.tr("&Discard…"), self)
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        buttons.addButton(self.restore_button, roles.AcceptRole)
        buttons.addButton(self.later_button, roles.RejectRole)
        buttons.addButton(self.discard_button, roles.DestructiveRole)
        self.restore_button.clicked.connect(self._restore)
        self.later_button.clicked.connect(self.reject)
        self.discard_button.clicked.connect(self._discard)
        self.restore_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (text, self.rows, buttons):
            column.addWidget(widget)
        self.resize(px(620), px(320))
        self.rows.setFocus()

    def _words(self, item: Unsaved) -> str:
        lines = [item.about.name or self.tr("Untitled")]
        if item.edits:
            last = self.tr("Edits not saved: %3; the last on %1: %2")
            last = last.replace("%3", str(item.edits)).replace("%1", local_time(item.last))
            lines.append(last.replace("%2", item.what))
        elif item.last:
            kept = self.tr("Opened on %1, in no project file yet")
            lines.append(kept.replace("%1", local_time(item.last)))
        lines.append(item.about.path or self.tr("Never saved as a project"))
        if item.damage:
            lines.append(item.damage)
        return "\n".join(lines)

    def _current(self) -> Unsaved | None:
        row = self.rows.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    @Slot()
    def _restore(self) -> None:
        item = self._current()
        if item is not None:
            self.accept()
            self.restore_requested.emit(item)

    @Slot()
    def _discard(self) -> None:
        item = self._current()
        if item is None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Discard unsaved work"))
        name = item.about.name or self.tr("Untitled")
        box.setText(self.tr("Discard what was not saved of “%1”?").replace("%1", name))
        said = self.tr("Its edits (%1) are gone for good then. Files that were saved stay.")
        said = said.replace("%1", str(item.edits))
        box.setInformativeText(said)
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is not discard:
            return
        self.discard_requested.emit(item)
        row = self.rows.currentRow()
        self.rows.takeItem(row)
        del self._found[row]
        if not self._found:
            self.reject()
