"""The project file is held while it is open here, and who holds it elsewhere is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.dialogs.recovery import local_time
from gui.session import NEVER_SAVED, OpenFile, Session
from rashomon.files.file_locks import (
    REFRESH,
    FileLock,
    Holder,
    hold,
    living_holder,
    lock_path,
)


class FileHolding(QObject):
    """Holds the lock of the session's file; asks where another window has it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lock: FileLock | None = None
        self._signs = QTimer(self, interval=round(1000 * REFRESH))
        self._signs.timeout.connect(self._refresh)
        session.file_changed.connect(self._follow)

    def other_holder(self, path: Path) -> Holder | None:
        """Who else has the file open; None where nobody does."""
        holder = living_holder(lock_path(path))
        own = holder is not None and self._lock is not None
        if own and self._lock is not None and holder == self._lock.holder:
            return None
        return holder

    def agree(self, file: OpenFile) -> OpenFile | None:
        """How a file is to be opened: as it is, read-only or as a copy; None: not at all."""
        holder = self.other_holder(file.path) if file.path is not None else None
        if file.path is None or file.read_only or holder is None:
            return file
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Open in another window"))
        box.setText(self.tr("“%1” is open in another window.").replace("%1", file.path.name))
        box.setInformativeText(
            "{}\n\n{}".format(
                self._who(holder),
                self.tr(
                    "Read it here without changing it, or open a copy, which is saved under "
                    "another name."
                ),
            )
        )
        read = box.addButton(self.tr("Open &read-only"), QMessageBox.ButtonRole.AcceptRole)
        copy = box.addButton(self.tr("Open a &copy"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(read)
        box.exec()
        if box.clickedButton() is read:
            reason = self.tr("%1 is open in another window, so it is read-only here.")
            return OpenFile(file.path, reason.replace("%1", file.path.name), file.digest)
        return NEVER_SAVED if box.clickedButton() is copy else None

    def may_replace(self, path: Path) -> bool:
        """Whether to save over a file that another window has open: a person is asked."""
        holder = self.other_holder(path)
        if holder is None:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Open in another window"))
        box.setText(self.tr("“%1” is open in another window.").replace("%1", path.name))
        said = self.tr("Overwrite it all the same? The other window is told when it saves.")
        box.setInformativeText(f"{self._who(holder)}\n\n{said}")
        overwrite = box.addButton(self.tr("&Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is overwrite

    def close(self) -> None:
        """The window goes: the file is free again."""
        self._signs.stop()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()

    def _who(self, holder: Holder) -> str:
        said = self.tr("%1 opened it on %2, on the computer %3.")
        said = said.replace("%1", holder.user or self.tr("Somebody"))
        return said.replace("%2", local_time(holder.since)).replace("%3", holder.host)

    @Slot(object)
    def _follow(self, file: OpenFile) -> None:
        path = None if file.path is None or file.read_only else lock_path(file.path)
        if self._lock is not None and path == self._lock.path:
            return
        self.close()
        if path is None:
            return
        try:
            taken = hold(path)
        except OSError:  # a folder that may not be written: saving will say so
            return
        if isinstance(taken, FileLock):
            self._lock = taken
            self._signs.start()

    @Slot()
    def _refresh(self) -> None:
        if self._lock is not None:
            self._lock.refresh()
