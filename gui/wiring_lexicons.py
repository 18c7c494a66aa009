"""Word lists: from the panel to the project, to tables and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from gui.lexicon_editing import LexiconEditing
from rashomon.model import LexiconTerm, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class LexiconWiring(QObject):
    """Connects the panel of word lists."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.lexicons
        self.editing = LexiconEditing(window.session, self)
        self.editing.refused.connect(window.tell)
        panel, editing = self._panel, self.editing
        panel.list_switched.connect(editing.switch_list)
        panel.term_switched.connect(editing.switch_term)
        panel.term_added.connect(self._add)
        panel.term_changed.connect(editing.change_term)
        panel.term_removed.connect(editing.remove_term)
        panel.reset_requested.connect(editing.reset)
        panel.import_requested.connect(self._read)
        panel.export_requested.connect(self._write)
        window.session.project_changed.connect(self._on_project)

    def fill(self) -> None:
        """Show the lists as the project has them, and how often they fire."""
        session = self._window.session
        self._panel.set_lexicons(session.comparison, session.project.lexicons)

    def _on_project(self, before: Project, after: Project) -> None:
        """Show an edit at once; what the lists find then follows."""
        if before.lexicons is not after.lexicons and self._panel.isVisible():
            self.fill()

    def _add(self, name: str, language: str, term: LexiconTerm) -> None:
        if self.editing.add_term(name, language, term):
            self._panel.form.clear()
            self._panel.show_term(name, language, term.term)

    def _read(self, name: str, language: str) -> None:
        folder = self._window.settings.last_folder()
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Read a word list"), folder, self.tr("Tables (*.tsv *.txt)")
        )
        if path:
            self.editing.read_table(name, language, Path(path))

    def _write(self, name: str, language: str) -> None:
        start = Path(self._window.settings.last_folder()) / f"{name}.{language}.tsv"
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Write a word list"), str(start), self.tr("Tables (*.tsv)")
        )
        if path and self.editing.write_table(name, language, Path(path)):
            told = self.tr("The word list is in %1.").replace("%1", Path(path).name)
            self._window.tell(told)
