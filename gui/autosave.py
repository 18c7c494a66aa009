"""Autosave: every edit of the session goes to the journal at once, and what befalls it is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gui.saving import Saving
from gui.session import Session
from rashomon.files.journal import About, Recovered
from rashomon.files.journal_thread import JournalThread
from rashomon.model import Project

LONGEST_WAIT = 0.5  # seconds that saving waits for a journal on a slow disk


class Autosave(QObject):
    """Keeps a journal of the session's unsaved work; saved or given up, it goes."""

    trouble_changed = Signal(str)  # why the journal cannot be written; "" when it can again
    written = Signal(int)  # edits on the disk since the project was last saved

    _told = Signal(str, int)  # crosses from the journal's thread

    def __init__(self, session: Session, saving: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._saving = saving
        self._trouble = ""
        self._recovered: Recovered | None = None
        self.journal = JournalThread(self._told.emit)
        self._told.connect(self._tell)
        # A window killed right after saving then left a journal that equals the file: no old
        # work is offered in place of what was saved.
        saving.kept_in = self.kept_in
        saving.prepare = lambda: self.journal.wait(LONGEST_WAIT)
        session.project_opened.connect(self._on_opened)
        session.edited.connect(self.keep)
        session.modified_changed.connect(self._on_modified)

    @property
    def trouble(self) -> str:
        """Why the journal cannot be written; "" when it can."""
        return self._trouble

    def kept_in(self) -> str:
        """The folder that holds what was not saved; "" where there is none."""
        folder = self.journal.journal.folder
        return str(folder) if not self._trouble and folder.is_dir() else ""

    def take_over(self, recovered: Recovered) -> None:
        """Keep the project opened next in place of the journal it was recovered from."""
        self._recovered = recovered

    def close(self) -> None:
        """The window goes, its work saved or given up by a person."""
        self.journal.clear()
        self.journal.stop()

    @Slot(object, bool)
    def _on_opened(self, project: Project, unsaved: bool) -> None:
        recovered, self._recovered = self._recovered, None
        self.journal.clear()
        if recovered is not None:
            left = recovered.unsaved
            self.journal.begin(project, self._about(), edits=left.edits, replaces=left.folder)
        elif unsaved:
            self.journal.begin(project, self._about())

    @Slot(object, object, str)
    def keep(self, before: Project, after: Project, what: str) -> None:
        """Have an edit written, off the UI thread."""
        self.journal.append(before, after, what, self._about())

    @Slot(bool)
    def _on_modified(self, modified: bool) -> None:
        if not modified:
            self.journal.clear()

    @Slot(str, int)
    def _tell(self, trouble: str, written: int) -> None:
        self.written.emit(written)
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit(trouble)

    def _about(self) -> About:
        file = self._session.file
        path = "" if file.path is None else str(Path(file.path).absolute())
        return About(path, file.digest, self._saving.name())
