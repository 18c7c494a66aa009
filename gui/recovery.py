"""Unsaved work of windows that ended without saving: looked for, offered, restored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.autosave import Autosave
from gui.dialogs.recovery import RecoveryDialog
from gui.file_holding import FileHolding
from gui.jobs import JobRunner
from gui.language import in_words
from gui.saving import Saving
from gui.session import NEVER_SAVED, OpenFile, Session
from rashomon.errors import ProjectFileError
from rashomon.files.file_locks import FileLock, Holder, hold
from rashomon.files.journal import LOCK, Recovered, Unsaved, recover, remove_journal, unsaved_work
from rashomon.files.project_file import digest_on_disk
from rashomon.messages import reason_of

RECOVERY = "recovery"


class Recovery(QObject):
    """Finds journals that no living window writes and does with them what a person says."""

    told = Signal(str)  # something small to say
    warned = Signal(str)  # something to be read

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        saving: Saving,
        autosave: Autosave,
        holding: FileHolding,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._saving = saving
        self._autosave = autosave
        self._holding = holding
        self._window = window
        self.dialog: RecoveryDialog | None = None

    def offer(self, *, asked: bool = False) -> None:
        """Look for unsaved work and show it; where there is none, say so if a person asked."""
        self._runner.submit(
            RECOVERY,
            self.tr("Looking for unsaved work"),
            lambda _progress, _cancelled: unsaved_work(),
            lambda found: self._show(found, asked),
        )

    def _show(self, found: tuple[Unsaved, ...], asked: bool) -> None:
        if not found:
            if asked:
                self.told.emit(self.tr("No unsaved work was left behind."))
            return
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = RecoveryDialog(found, self._window)
        self.dialog.restore_requested.connect(self.restore)
        self.dialog.discard_requested.connect(self.discard)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def discard(self, unsaved: Unsaved) -> None:
        """Take a journal away for good; a person said so."""
        if self._claim(unsaved) is not None:
            remove_journal(unsaved.folder)

    @Slot(object)
    def restore(self, unsaved: Unsaved) -> None:
        """Put the project with its unsaved work in place of the open one."""
        if not self._saving.may_discard():
            return
        claim = self._claim(unsaved)
        if claim is None:
            return
        self._runner.submit(
            RECOVERY,
            self.tr("Restoring"),
            lambda _progress, _cancelled: _recovered(unsaved.folder),
            lambda result: self._open(result, claim),
        )

    def _claim(self, unsaved: Unsaved) -> FileLock | None:
        """Keep other windows off the journal; None where one was quicker."""
        try:
            lock: FileLock | Holder | None = hold(unsaved.folder / LOCK)
        except OSError as error:
            self.warned.emit(in_words(reason_of(error)))
            return None
        if isinstance(lock, FileLock):
            return lock
        self.told.emit(self.tr("Another window is restoring this work already."))
        return None

    def _open(self, result: Any, claim: FileLock) -> None:
        if isinstance(result, ProjectFileError):
            claim.release()
            self.warned.emit(in_words(result))
            return
        recovered: Recovered = result
        left = recovered.unsaved
        path = Path(left.about.path) if left.about.path else None
        file = NEVER_SAVED
        if path is not None and self._holding.other_holder(path) is None:
            file = OpenFile(path, digest=left.about.digest)
        self._autosave.take_over(recovered)
        self._session.open(recovered.project, file, unsaved=True)
        self.told.emit(
            self.tr("Restored, %1 edits in all. Save to keep them.").replace("%1", str(left.edits))
        )
        if left.damage:
            self.warned.emit(in_words(left.damage))
        elif file.path is not None and digest_on_disk(file.path) not in ("", file.digest):
            said = self.tr(
                "The edits were restored. “%1” was changed since by another window or program; "
                "saving will ask what is to be kept."
            )
            self.warned.emit(said.replace("%1", file.path.name))


def _recovered(folder: Path) -> Recovered | ProjectFileError:
    """Runs on a pool thread; what is wrong with a journal is an answer, no fault of ours."""
    try:
        return recover(folder)
    except ProjectFileError as error:
        return error
