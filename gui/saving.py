"""Saving the project, and asking before anything unsaved would be lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui.language import in_words
from gui.session import Session
from gui.settings import Settings
from rashomon.errors import ChangedOnDiskError, ProjectFileError
from rashomon.files.backups import keep_version
from rashomon.files.project_file import SUFFIX, save_project
from rashomon.messages import reason_of


def project_path(path: Path) -> Path:
    """`path` with the ending of project files, however much of it was typed."""
    name = path.name
    for ending in (SUFFIX, ".rashomon", ".json"):
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
            break
    return path.with_name(name + SUFFIX)


class Saving(QObject):
    """Writes the session's project to its file and asks where there is none."""

    told = Signal(str)  # something small to say

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self.prepare: Callable[[], object] = lambda: None  # called before the file is written
        # Whether a file may be written that another window has open; see `FileHolding`.
        self.may_replace: Callable[[Path], bool] = lambda _path: True
        self.kept_in: Callable[[], str] = lambda: ""  # where unsaved edits are; "" nowhere

    def save(self) -> bool:
        """Save where the project lives; ask for a place if it has none.  Whether it is saved."""
        file = self._session.file
        if file.path is None or file.read_only:
            return self.save_as()
        return self.save_to(file.path)

    def save_as(self) -> bool:
        """Ask for a place and save there.  Whether it is saved."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the project"),
            str(self._suggestion()),
            self.tr("Projects (*.rashomon.json)"),
        )
        if not name:
            return False
        path = project_path(Path(name))
        unasked = path != Path(name) and path.exists()  # the dialog asked about `name` only
        if unasked and not self._may_overwrite(path):
            return False
        if path != self._session.path and not self.may_replace(path):
            return False
        return self.save_to(path)

    def save_to(self, path: Path, *, overwrite: bool = False) -> bool:
        """Write the file; on failure tell why and keep everything.  Whether it is saved.

        A file that changed since it was opened here is overwritten only where a person says so
        (`overwrite`).
        """
        self.prepare()
        self._keep_version(path)
        file = self._session.file
        replacing = file.digest if path == file.path and not overwrite else ""
        try:
            digest = save_project(self._session.project, path, replacing=replacing)
        except ChangedOnDiskError:
            return self._ask_about_changed(path)
        except ProjectFileError as error:
            return self._tell_failure(path, in_words(error.message))
        self._session.mark_saved(path, digest)
        self._settings.add_recent(path)
        self._settings.set_last_folder(str(path.parent))
        return True

    def _keep_version(self, path: Path) -> None:
        """Keep what is about to be replaced; where that is impossible, saving goes on."""
        try:
            keep_version(path)
        except OSError as error:
            said = self.tr("The version before could not be kept (%1).")
            self.told.emit(said.replace("%1", in_words(reason_of(error))))

    def may_discard(self) -> bool:
        """Whether the open project may go: saved, unchanged, or given up by the person."""
        if not self._session.modified:
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to “%1”?").replace("%1", self.name()))
        box.setInformativeText(self.tr("Otherwise what was tagged, noted and decided is lost."))
        box.setStandardButtons(
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel
        )
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        answer = box.exec()
        if answer == QMessageBox.StandardButton.Save:
            return self.save()
        return answer == QMessageBox.StandardButton.Discard

    def name(self) -> str:
        """What the project is called: its file, its label, or untitled."""
        path = self._session.path
        if path is not None:
            return path.name.removesuffix(SUFFIX)
        return self._session.project.label or self.tr("Untitled")

    def _suggestion(self) -> Path:
        if self._session.path is not None:
            return self._session.path
        folder = self._settings.last_folder() or str(Path.home())
        name = re.sub(r"[^\w .-]+", "-", self.name()).strip() or self.tr("Untitled")
        return Path(folder) / (name + SUFFIX)

    def _ask_about_changed(self, path: Path) -> bool:
        """Another window or program wrote the file: keep both, overwrite, or do nothing."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Changed elsewhere"))
        box.setText(self.tr("“%1” was changed since it was opened here.").replace("%1", path.name))
        box.setInformativeText(
            self.tr(
                "Another window, program or person wrote it. Save your work under another name "
                "to keep both, or overwrite their changes."
            )
        )
        elsewhere = box.addButton(self.tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        overwrite = box.addButton(self.tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(elsewhere)
        box.exec()
        if box.clickedButton() is overwrite:
            return self.save_to(path, overwrite=True)
        return box.clickedButton() is elsewhere and self.save_as()

    def _may_overwrite(self, path: Path) -> bool:
        """Ask about a file which the name typed did not say, but its ending made of it."""
        answer = QMessageBox.warning(
            self._window,
            self.tr("Save the project"),
            self.tr("“%1” is there already. Overwrite it?").replace("%1", path.name),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Yes

    def _tell_failure(self, path: Path, reason: str) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self.tr("“%1” could not be saved.").replace("%1", path.name))
        kept = self.kept_in()
        if kept:
            said = self.tr("Every edit is kept in %1 meanwhile.").replace("%1", kept)
            reason = f"{reason}\n\n{said}"
        box.setInformativeText(reason)
        elsewhere = box.addButton(self.tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is elsewhere and self.save_as()
