"""The report of a project, asked for by its file's name and written off the UI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtWidgets import QFileDialog

import rashomon
from gui.language import in_words, numbered
from rashomon.messages import reason_of

if TYPE_CHECKING:
    from gui.main_window import MainWindow

REPORT = "report"


class ReportWiring(QObject):
    """Answers File, Export, Report: a PDF, or the HTML page it is made of."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands["export-report"].triggered.connect(lambda: self.ask())

    def ask(self) -> None:
        """Let a person name the report; its ending says which kind."""
        kinds = {self.tr("PDF, A4 (*.pdf)"): ".pdf", self.tr("Web page (*.html)"): ".html"}
        folder = self._window.settings.last_folder() or str(Path.home())
        proposed = str(Path(folder) / f"{self._window.saving.name()}.pdf")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export a report"), proposed, ";;".join(kinds)
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in (*kinds.values(), ".htm"):
                path = path.with_name(path.name + kinds.get(chosen, ".pdf"))
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the report of the project as it stands; the window stays free meanwhile."""
        session = self._window.session
        if session.analysing:  # the report would speak of older texts or decisions
            self._window.tell(
                self.tr("The comparison is still running: try again when it is done.")
            )
            return
        project, comparison = session.project, session.comparison
        title = project.label or self._window.saving.name()
        made = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)

        def work() -> int | OSError:
            from gui.report_printing import print_report
            from rashomon.exchange.report_page import make_report
            from rashomon.files.atomic_write import write_atomically

            html = make_report(project, comparison, title=title, made=made, in_words=in_words)
            try:
                if path.suffix.lower() == ".pdf":
                    creator = f"Rashomon {rashomon.__version__}"
                    return print_report(html, path, title=title, creator=creator)
                write_atomically(path, html.encode("utf-8", "replace"))
            except OSError as error:
                return error
            return 0

        self._window.settings.set_last_folder(str(path.parent))
        self._window.runner.submit(
            REPORT,
            self.tr("Writing the report"),
            lambda *_: work(),
            lambda it: self._tell(path, it),
        )

    def _tell(self, path: Path, result: Any) -> None:
        if isinstance(result, OSError):
            from gui.dialogs.problems import ProblemsDialog

            reason = in_words(reason_of(result))
            text = self.tr("%1 could not be written (%2); choose another place.")
            ProblemsDialog(
                (text.replace("%1", str(path)).replace("%2", reason),), self._window
            ).exec()
        elif result:
            pages = numbered("ReportWiring", result, "%n page", "%n pages")
            self._window.tell(f"{path.name}: {pages}")
        else:
            self._window.tell(self.tr("%1 is written.").replace("%1", path.name))
