"""Projects opened as copies that no file holds yet: earlier versions, and what was salvaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.dialogs.versions import VersionsDialog
from gui.jobs import JobRunner
from gui.language import in_words
from gui.saving import Saving
from gui.session import NEVER_SAVED, Session
from rashomon.errors import ProjectFileError
from rashomon.files.backups import Version, versions
from rashomon.files.project_file import load_project
from rashomon.files.salvage import Salvaged, salvage

COPIES = "reading"  # the lane of opening: one project is read at a time


class Copies(QObject):
    """Opens a project read from elsewhere in place of the open one, as unsaved work."""

    told = Signal(str)  # something small to say
    warned = Signal(str, tuple)  # something to be read: in a line, and each thing in full

    def __init__(
        self, session: Session, runner: JobRunner, saving: Saving, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._saving = saving
        self._window = window

    def show_versions(self) -> None:
        """Let a person pick an earlier version of the open project."""
        found = versions(self._session.project.id)
        if not found:
            self.told.emit(self.tr("No earlier versions yet: each save keeps the one before."))
            return
        dialog = VersionsDialog(found, self._window)
        dialog.copy_requested.connect(self.open_version)
        dialog.exec()

    @Slot(object)
    def open_version(self, version: Version) -> None:
        """Open an earlier version as a copy."""
        self._open(lambda: Salvaged(load_project(version.path, allow_newer=True), ()))

    @Slot(object)
    def open_salvaged(self, path: Path) -> None:
        """Open what can be read of a damaged file as a copy."""
        self._open(lambda: salvage(path))

    def _open(self, read: Callable[[], Salvaged]) -> None:
        if not self._saving.may_discard():
            return

        def work(_progress: object, _cancelled: object) -> Salvaged | ProjectFileError:
            try:
                return read()
            except ProjectFileError as error:
                return error

        self._runner.submit(COPIES, self.tr("Opening"), work, self._take)

    def _take(self, result: Salvaged | ProjectFileError) -> None:
        if isinstance(result, ProjectFileError):
            told = in_words(result)
            self.warned.emit(told, (told,))
            return
        self._session.open(result.project, NEVER_SAVED, unsaved=True)
        if result.lost:
            said = self.tr("This is what could be read. Things that could not: %1")
            said = said.replace("%1", str(len(result.lost)))
            self.warned.emit(said, (said, *map(in_words, result.lost)))
        else:
            self.told.emit(self.tr("A copy is open. Save it under a name of its own."))
