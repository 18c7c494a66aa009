"""Texts of accounts replaced: by hand, or because the source changed on disk; always asked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gui.badges import account_name
from gui.banner import Notice
from rashomon.annotation.reanchoring import Replaced, replace_text
from rashomon.errors import ReadingError
from rashomon.files.project_file import digest_on_disk
from rashomon.model import Document, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SOURCES = "sources"
REPLACING = "replacing"
SETTLE = 300  # milliseconds: editors write a file in several steps


class SourceWiring(QObject):
    """Watches the sources of the open accounts and puts a new text in place where a person
    says so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._declined: set[tuple[str, str]] = set()  # account and digest a person did not want
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=SETTLE)
        self._soon.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _path: self._soon.start())
        self._session.project_changed.connect(self._follow)
        window.commands["replace-text"].triggered.connect(lambda: self.ask_for_file())

    def ask_for_file(self) -> None:
        """Let a person pick a file whose text takes the place of the account's at the caret."""
        window = self._window
        document = self._session.project.document(window.reading.active_document() or "")
        if document is None:
            window.tell(self.tr("Click into the account whose text is to be replaced first."))
            return
        title = self.tr("Replace the text of “%1”").replace("%1", account_name(document))
        folder = document.path or window.settings.last_folder()
        name, _ = QFileDialog.getOpenFileName(window, title, folder)
        if name:
            self.replace_from(document.id, Path(name))

    def replace_from(self, document_id: str, path: Path) -> None:
        """Read a file, say what a replacement would do to the passages, and ask."""
        project = self._session.project
        self._window.runner.submit(
            REPLACING,
            self.tr("Finding passages again"),
            lambda _progress, _cancelled: _replaced(project, document_id, path),
            lambda result: self._ask(project, document_id, path, result),
        )

    # ------------------------------------------------------------------ sources on disk
    def watched(self) -> tuple[str, ...]:
        """The sources that are watched."""
        return tuple(self._watcher.files())

    @Slot(object, object)
    def _follow(self, before: Project, after: Project) -> None:
        if before.documents is after.documents:
            return
        wanted = {document.path for document in after.documents if document.path}
        watched = set(self.watched())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._soon.start()

    @Slot()
    def look(self) -> None:
        """See off the UI thread which sources differ from the text they were read as."""
        documents = self._session.project.documents
        known = [document for document in documents if document.path and document.digest]
        if not known:
            return
        self._window.runner.submit(
            SOURCES,
            self.tr("Looking at the sources"),
            lambda _progress, _cancelled: {
                document.id: digest_on_disk(document.path) for document in known
            },
            self._tell_changes,
        )

    def _tell_changes(self, digests: Mapping[str, str]) -> None:
        """Say of one source that it changed; the next is told when that is decided."""
        watched = set(self.watched())
        for document in self._session.project.documents:
            digest = digests.get(document.id, "")
            if digest and document.path not in watched:
                self._watcher.addPath(document.path)  # also those an editor wrote as new files
            if digest in ("", document.digest) or (document.id, digest) in self._declined:
                continue
            self._offer(document)
            return

    def _offer(self, document: Document) -> None:
        text = self.tr("“%1” changed on disk. The project keeps the text it was coded in.")
        self._window.problems.show_notice(
            Notice(
                text.replace("%1", Path(document.path).name),
                "note",
                action=self.tr("Take the new text…"),
                run=lambda: self.replace_from(document.id, Path(document.path)),
            )
        )

    # ------------------------------------------------------------------ asked and done
    def _ask(self, project: Project, document_id: str, path: Path, result: Any) -> None:
        if isinstance(result, ReadingError):
            self._window.problems.show_notice(Notice(str(result)))
            return
        if project is not self._session.project:  # edited meanwhile: look again
            if self._session.project.document(document_id) is not None:
                self.replace_from(document_id, path)
            return
        replaced: Replaced = result
        document = replaced.project.document(document_id)
        if document is None:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Replace text"))
        box.setText(self.tr("Replace the text of this account?"))
        what = self.tr("“%1” gets the text of “%2”.")
        what = what.replace("%1", account_name(document)).replace("%2", path.name)
        box.setInformativeText(f"{what}\n\n{self._account_of(replaced)}")
        take = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Keep the old text"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        self._window.problems.clear()
        if box.clickedButton() is take:
            self._session.apply(replaced.project, self.tr("Replace text"))
        else:
            self._declined.add((document_id, document.digest))
        self._soon.start()

    def _account_of(self, replaced: Replaced) -> str:
        """What becomes of the passages, a line for each kind there is."""
        lines = (
            (replaced.kept + replaced.moved, self.tr("Passages that keep their words: %1")),
            (
                replaced.changed,
                self.tr(
                    "Passages whose words change a little, but no figure, name or negation: %1"
                ),
            ),
            (replaced.review, self.tr("Passages that need review, kept until you place them: %1")),
        )
        said = [line.replace("%1", str(count)) for count, line in lines if count]
        said.append(self.tr("The step can be undone."))
        return "\n".join(said)


def _replaced(project: Project, document_id: str, path: Path) -> Replaced | ReadingError:
    """Runs on a pool thread; a file that cannot be read is an answer, no fault of ours."""
    from rashomon.reading import read_account

    try:
        read = read_account(path)
    except ReadingError as error:
        return error
    return replace_text(
        project, document_id, read.text, path=str(path), digest=read.digest or digest_on_disk(path)
    )
