"""Opening accounts and projects: read off the UI thread, problems collected, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.jobs import Cancelled, JobRunner, Progress
from gui.language import in_words
from gui.session import NEVER_SAVED, OpenFile, Session
from gui.settings import Settings
from rashomon.edits import add_documents, new_project, set_label
from rashomon.errors import CancelledError, NewerSchemaError, ProjectFileError, ReadingError
from rashomon.files.codebooks import load_codebook
from rashomon.files.project_file import digest_on_disk, is_project_path, load_project
from rashomon.messages import worded
from rashomon.model import Document, Project

if TYPE_CHECKING:
    from rashomon.reading import Problem

READING = "reading"
SAMPLE = "kessim.rashomon.json"
IMPORTED = (".qdpx", ".qdc", ".jsonld", ".csv", ".xlsx")  # no account and no project ends so
_ONE_PROJECT = worded("One project is open at a time. Open this one by itself.")


@dataclass(frozen=True, slots=True)
class Opened:
    """What reading some paths gave."""

    documents: tuple[Document, ...] = ()
    project: Project | None = None
    file: OpenFile = NEVER_SAVED
    problems: tuple[Problem, ...] = ()
    label: str = ""  # for a project made of these accounts
    damaged: Path | None = None  # a project that cannot be read whole


def is_project(path: Path) -> bool:
    """Whether a path is to be opened as a project rather than read as an account."""
    return is_project_path(path) or path.suffix.lower() == ".json"


def read_paths(
    paths: Sequence[Path], label: str, progress: Progress, cancelled: Cancelled
) -> Opened:
    """Read accounts, folders of accounts and at most one project.  Runs on a pool thread.

    The readers are imported here: the empty window does not wait for them.
    """
    from rashomon.reading import Problem, read_accounts

    projects = [path for path in paths if is_project(path)]
    accounts = [path for path in paths if not is_project(path)]
    problems: list[Problem] = []
    project, file, damaged = None, NEVER_SAVED, None
    for path in projects[:1]:
        progress(0.0, path.name)
        try:
            project, file = _load(path)
        except ProjectFileError as error:
            problems.append(Problem(error.path, error.message))
            damaged = path if path.is_file() else None
    for path in projects[1:]:
        problems.append(Problem(str(path), _ONE_PROJECT))
    if cancelled():
        raise CancelledError("opening was stopped")
    if not accounts:
        return Opened((), project, file, tuple(problems), label, damaged)
    result = read_accounts(accounts)
    problems.extend(result.problems)
    return Opened(result.documents, project, file, tuple(problems), label, damaged)


def _load(path: Path) -> tuple[Project, OpenFile]:
    """The project, read-only where a newer version wrote it."""
    digest = digest_on_disk(path)  # first: a change while it is being read is noticed then
    try:
        return load_project(path), OpenFile(path, digest=digest)
    except NewerSchemaError as error:
        return load_project(path, allow_newer=True), OpenFile(
            path, f"{path.name}: {in_words(error.message)}"
        )


def _read_sample(_progress: Progress, _cancelled: Cancelled) -> Project:
    with as_file(files("resources") / "samples" / SAMPLE) as path:
        return load_project(path)


class Opening(QObject):
    """Asks for files, has them read, and gives the session what came of it."""

    problems_found = Signal(tuple)  # of Problem
    damaged_found = Signal(object, str)  # path of a project that cannot be read whole, and why
    import_requested = Signal(tuple)  # of Path: files of other programs
    reading_started = Signal(int)  # number of paths
    reading_finished = Signal()

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        settings: Settings,
        may_discard: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._settings = settings
        self._may_discard = may_discard
        self._window = window
        self._waiting: list[tuple[tuple[Path, ...], str]] = []
        self._given_up: Project | None = None  # what may go when the project being read is here
        # How a file is to be opened, or None for not at all; see `FileHolding.agree`.
        self.agree: Callable[[OpenFile], OpenFile | None] = lambda file: file
        runner.finished.connect(self._on_finished)

    def ask_for_files(self) -> None:
        """Let a person pick accounts or a project."""
        from rashomon.reading.source_files import ACCOUNT_SUFFIXES  # first paint does not wait

        endings = " ".join(f"*{each}" for each in (*sorted(ACCOUNT_SUFFIXES), ".rashomon.json"))
        patterns = ";;".join((
            self.tr("Accounts and projects (%1)").replace("%1", endings),
            self.tr("Projects (*.rashomon.json)"),
            self.tr("All files (*)"),
        ))  # fmt: skip
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open accounts or a project"), self._settings.last_folder(),
            patterns,
        )  # fmt: skip
        self.open_paths([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Let a person pick a folder of accounts."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder of accounts"), self._settings.last_folder()
        )
        if name:
            self.open_paths([Path(name)])

    def open_paths(self, paths: Sequence[Path], label: str = "") -> None:
        """Read the paths and open what they hold; a project takes the place of the open one."""
        imported = [path for path in paths if path.suffix.lower() in IMPORTED]
        if imported:
            self.import_requested.emit(tuple(imported))
            paths = [path for path in paths if path not in imported]
        if not paths:
            return
        if self._runner.busy(READING):  # opened in the order asked for
            self._waiting.append((tuple(paths), label))
            return
        if any(is_project(path) for path in paths) and not self._may_discard():
            return
        self._given_up = self._session.project
        if not label:
            self._settings.set_last_folder(str(paths[0].parent))
        self._runner.submit(
            READING,
            self.tr("Opening"),
            lambda progress, cancelled: read_paths(paths, label, progress, cancelled),
            self._take,
        )
        self.reading_started.emit(len(paths))

    def open_sample(self) -> None:
        """Open the built-in sample in place of what is open: a copy that no file holds.

        Saving asks for a place; what the program ships is never written.
        """
        if not self._may_discard():
            return
        self._runner.submit(READING, self.tr("Opening"), _read_sample, self._session.open)
        self.reading_started.emit(1)

    def paste(self) -> None:
        """Make an account of the clipboard's text."""
        from rashomon.reading import Problem, account_from_text

        text = QGuiApplication.clipboard().text()
        if not text.strip():
            message = self.tr("The clipboard holds no text: copy an account first.")
            self.problems_found.emit((Problem("", message),))
            return
        try:
            document = account_from_text(text, self._free_title())
        except ReadingError as error:
            self.problems_found.emit((Problem(error.path, error.message),))
            return
        self._add((document,), "", pasted=True)

    def _free_title(self) -> str:
        titles = {document.title for document in self._session.project.documents}
        number = 1
        while (title := self.tr("Pasted text %1").replace("%1", str(number))) in titles:
            number += 1
        return title

    def _take(self, opened: Opened) -> None:
        if opened.project is not None and opened.file.path is not None:
            edited = self._session.project is not self._given_up  # while the file was read
            if edited and not self._may_discard():
                return
            file = self.agree(opened.file)
            if file is None:
                return
            self._session.open(opened.project, file, unsaved=file.path is None)
            self._settings.add_recent(opened.file.path)
        self._add(opened.documents, opened.label)
        if opened.problems:
            self.problems_found.emit(opened.problems)
        if opened.damaged is not None and len(opened.problems) == 1:
            self.damaged_found.emit(opened.damaged, in_words(opened.problems[0].message))

    def _add(self, documents: tuple[Document, ...], label: str, *, pasted: bool = False) -> None:
        """Accounts join the open project as one step of undo; an empty window begins a project."""
        if not documents:
            return
        session = self._session
        fresh = not session.project.documents and session.path is None and not session.modified
        if fresh:
            codebook = session.project.codebook
            if not codebook.tags:
                codebook = load_codebook()
            project = add_documents(new_project(label, codebook), documents)
            session.open(set_label(project, label), unsaved=pasted)
            return
        text = self.tr("Add account") if len(documents) == 1 else self.tr("Add accounts")
        session.apply(add_documents(session.project, documents), text)

    def _on_finished(self, lane: str) -> None:
        if lane != READING:
            return
        self.reading_finished.emit()
        if self._waiting:
            self.open_paths(*self._waiting.pop(0))
