"""Files of other programs: imported as edits of the session, exported, and what was not carried."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog

from gui.language import in_words
from rashomon.errors import RashomonError
from rashomon.exchange.report import ExchangeReport
from rashomon.model import Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow

EXCHANGE = "exchange"

# What reads and writes is imported where it is needed: the first paint does not wait for it.


class ExchangeWiring(QObject):
    """Answers the actions of the menus Import and Export; the work is done off the UI thread."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        codebook = ";;".join((
            self.tr("REFI-QDA codebook (*.qdc)"),
            self.tr("Table as Taguette reads it (*.csv)"),
            self.tr("JSON (*.json)"),
        ))  # fmt: skip
        self._filters = {
            "export-qdpx": (self.tr("REFI-QDA project (*.qdpx)"), ".qdpx"),
            "export-web": (self.tr("Web Annotation (*.jsonld)"), ".jsonld"),
            "export-xlsx": (self.tr("Excel workbook (*.xlsx)"), ".xlsx"),
            "export-csv": (self.tr("Table (*.csv)"), ".csv"),
            "export-codebook": (codebook, ".qdc"),
        }  # fmt: skip
        commands = window.commands
        commands["import-file"].triggered.connect(lambda: self.ask_for_import())
        commands["merge-file"].triggered.connect(lambda: self.ask_for_merge())
        commands["add-codebook"].triggered.connect(lambda: self.ask_for_codebook())
        self._waiting: list[Path] = []
        window.opening.import_requested.connect(self.import_all)
        window.runner.finished.connect(self._import_next)
        for name in self._filters:
            commands[name].triggered.connect(lambda _=False, name=name: self.ask_for_export(name))

    # ------------------------------------------------------------------ asked
    def ask_for_import(self) -> None:
        """Let a person pick a project, annotations or a codebook of another program."""
        patterns = ";;".join((
            self.tr("All that can be imported (*.qdpx *.qdc *.jsonld *.json *.csv *.xlsx)"),
            self.tr("REFI-QDA (*.qdpx *.qdc)"),
            self.tr("Web Annotation: Hypothesis, Recogito (*.jsonld *.json)"),
            self.tr("Tables (*.csv *.xlsx)"),
        ))  # fmt: skip
        name = self._ask_for_file(self.tr("Import"), patterns)
        if name:
            self.import_from(Path(name))

    def ask_for_merge(self) -> None:
        """Let a person pick a colleague's file of the same accounts."""
        patterns = self.tr("Projects (*.rashomon.json *.qdpx)")
        name = self._ask_for_file(self.tr("Merge a colleague's file"), patterns)
        if name:
            self.merge_from(Path(name))

    def ask_for_codebook(self) -> None:
        """Let a person pick one of the codebooks shipped; its tags join those there are."""
        from rashomon.exchange.codebook_files import add_codebook
        from rashomon.files.codebooks import codebook_names, codebook_title, load_codebook

        titles = {codebook_title(name): name for name in codebook_names()}
        title, chosen = QInputDialog.getItem(
            self._window,
            self.tr("Add a starter codebook"),
            self.tr("Its tags are added; those you have by name stay:"),
            list(titles),
            editable=False,
        )
        if chosen:
            project = self._session.project
            after, report = add_codebook(project, load_codebook(titles[title]))
            self._apply(project, self.tr("Add %1").replace("%1", title), after, report)

    def ask_for_export(self, action: str) -> None:
        """Let a person name the file that `action` writes."""
        pattern, ending = self._filters[action]
        stem = "codebook" if action == "export-codebook" else self._window.saving.name()
        folder = self._window.settings.last_folder() or str(Path.home())
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), str(Path(folder) / f"{stem}{ending}"), pattern
        )
        if name:
            ending = chosen.rpartition("*")[2].rstrip(")") or ending
            typed = Path(name)
            path = typed if typed.suffix.lower() == ending else typed.with_name(typed.name + ending)
            self.export_to(path, codebook=action == "export-codebook")

    def _ask_for_file(self, title: str, patterns: str) -> str:
        folder = self._window.settings.last_folder()
        return QFileDialog.getOpenFileName(self._window, title, folder, patterns)[0]

    # ------------------------------------------------------------------ done
    @Slot(tuple)
    def import_all(self, paths: tuple[Path, ...]) -> None:
        """Import files one after the other, such as those dropped on the window."""
        self._waiting.extend(paths)
        self._import_next(EXCHANGE)

    @Slot(str)
    def _import_next(self, lane: str) -> None:
        if lane == EXCHANGE and self._waiting and not self._window.runner.busy(EXCHANGE):
            self.import_from(self._waiting.pop(0))

    def import_from(self, path: Path) -> None:
        """Read a file: a whole project opens in place of the open one, all else is added to it."""
        project = self._session.project

        def work() -> tuple[Project, ExchangeReport]:
            from rashomon.exchange.conversion import read_file

            return read_file(path, project)

        self._run(
            self.tr("Importing"),
            work,
            lambda result: self._take(path, project, *result),
        )

    def merge_from(self, path: Path) -> None:
        """Add what a colleague's file says of the same accounts, as one step of undo."""
        project = self._session.project

        def work() -> tuple[Project, ExchangeReport]:
            from rashomon.agreement.merging import merge_projects
            from rashomon.exchange.conversion import read_file

            other, read = read_file(path)
            merged, report = merge_projects(project, other)
            return merged, ExchangeReport(report.done, (*read.notes, *report.notes))

        title = self.tr("Merge %1").replace("%1", path.name)
        self._run(self.tr("Merging"), work, lambda result: self._apply(project, title, *result))

    def export_to(self, path: Path, *, codebook: bool = False) -> None:
        """Write the project, or its codebook alone, in the form that the ending says."""
        project, comparison = self._session.project, self._session.comparison

        def work() -> ExchangeReport:
            from rashomon.exchange.conversion import write_codebook, write_file

            if codebook:
                return write_codebook(project.codebook, path)
            return write_file(project, path, comparison)

        self._window.settings.set_last_folder(str(path.parent))
        self._run(self.tr("Exporting"), work, lambda report: self._tell(path.name, report))

    def _take(self, path: Path, before: Project, after: Project, report: ExchangeReport) -> None:
        if after.id == before.id:
            title = self.tr("Import %1").replace("%1", path.name)
            self._apply(before, title, after, report)
            return
        if before.documents and not self._window.saving.may_discard():
            return
        self._session.open(after, unsaved=True)
        self._tell(path.name, report)

    def _apply(self, before: Project, title: str, after: Project, report: ExchangeReport) -> None:
        if self._session.project is not before:  # edited while the file was read
            self._window.tell(self.tr("The project was edited meanwhile: please do it again."))
            return
        self._session.apply(after, title)
        self._tell(title, report)

    def _run(self, title: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def caught() -> Any:
            try:
                return work()
            except RashomonError as error:
                return error

        def answer(result: Any) -> None:
            if isinstance(result, RashomonError):
                self._list((in_words(result),))
            else:
                done(result)

        self._window.runner.submit(EXCHANGE, title, lambda *_: caught(), answer)

    def _tell(self, what: str, report: ExchangeReport) -> None:
        """Say what was done; where something was not carried, in a list that stays."""
        done = f"{what}: {in_words(report.done)}"
        if report.notes:
            self._list((done, *map(in_words, report.notes)))
        else:
            self._window.tell(done)

    def _list(self, messages: tuple[str, ...]) -> None:
        from gui.dialogs.problems import ProblemsDialog

        ProblemsDialog(messages, self._window).exec()
