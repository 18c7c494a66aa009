"""Which columns are shown and which stay at the left: commands, menus, and what is remembered.

It is kept in the settings of this computer by the project's id, not in the project: what somebody
hides to read more easily says nothing of the accounts, depends on the width of a screen, and must
neither count as an unsaved edit nor reach a colleague with the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.badges import account_letters, account_name
from rashomon.model import Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class ColumnWiring(QObject):
    """Connects the commands on columns with the row of columns."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._row = window.reading.row
        self._project = ""
        commands = window.commands
        commands["hide-column"].triggered.connect(lambda _=False: self.hide_active())
        commands["show-columns"].triggered.connect(lambda _=False: self._row.show_all())
        commands["pin-column"].triggered.connect(self._pin_active)
        commands["fold-debris"].setChecked(window.settings.choice("debris") == "folded")
        commands["fold-debris"].toggled.connect(self._fold)
        window.reading.set_folded(commands["fold-debris"].isChecked())
        window.menus.columns.aboutToShow.connect(lambda: self.fill(window.menus.columns))
        window.session.project_changed.connect(self._remember_for)
        window.reading.caret_moved.connect(lambda _place: self._show_pin())
        self._row.choice_changed.connect(self._keep)
        self._row.changed.connect(self._show_states)

    def hide_active(self) -> None:
        """Hide the column that has the keyboard; its neighbour gets it."""
        view = self._window.reading
        document = view.active_document()
        if document is not None:
            self.hide(document)

    def hide(self, document: str) -> None:
        """Hide a column; the last one shown stays."""
        shown = [column.document.id for column in self._row.shown()]
        if len(shown) < 2:
            self._window.tell(self.tr("The last column stays: there would be nothing to read."))
            return
        place = shown.index(document) if document in shown else 0
        had_keyboard = self._window.reading.active_document() == document
        self._row.set_hidden(document, True)
        if had_keyboard:
            left = [each for each in shown if each != document]
            self._window.reading.focus_column(left[min(place, len(left) - 1)])
        said = self.tr("%1 is hidden; %2 shows it again.")
        said = said.replace("%1", self._name(document))
        keys = self._window.commands["show-columns"].shortcut().toString()
        self._window.tell(said.replace("%2", keys))

    def fill(self, menu: QMenu) -> None:
        """A checked entry for each account whose column is shown."""
        menu.clear()
        hidden = self._row.hidden()
        documents = self._window.session.project.documents
        for document, letter in account_letters(documents).items():
            entry: QAction = menu.addAction(f"{letter}  {self._name(document)}")
            entry.setCheckable(True)
            entry.setChecked(document not in hidden)
            entry.triggered.connect(lambda on, key=document: self._set_shown(key, on))

    def _set_shown(self, document: str, on: bool) -> None:
        if on:
            self._row.set_hidden(document, False)
        else:
            self.hide(document)

    def _name(self, document: str) -> str:
        found = self._window.session.project.document(document)
        return account_name(found) if found is not None else ""

    def _pin_active(self, on: bool) -> None:
        document = self._window.reading.active_document()
        if document is not None:
            self._row.set_pinned(document, on)
            self._window.reading.focus_column(document)

    def _fold(self, on: bool) -> None:
        self._window.settings.set_choice("debris", "folded" if on else "dimmed")
        self._window.reading.set_folded(on)

    # ------------------------------------------------------------------ what is remembered
    def _remember_for(self, _before: Project, after: Project) -> None:
        """Another project: its own columns are hidden and pinned."""
        if after.id != self._project:
            self._project = after.id
            self._row.choose(*self._window.settings.columns(after.id))
            self._show_states()

    def _keep(self) -> None:
        self._window.settings.set_columns(self._project, self._row.hidden(), self._row.pins())
        self._show_states()

    def _show_states(self) -> None:
        self._window.commands["show-columns"].setEnabled(bool(self._row.hidden()))
        self._show_pin()

    def _show_pin(self) -> None:
        active = self._window.reading.active_document()
        self._window.commands["pin-column"].setChecked(active in self._row.pins())
