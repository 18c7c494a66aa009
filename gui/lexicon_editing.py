"""A person's changes in the word lists: what a key or click in the list becomes in the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.language import in_words
from gui.session import Session
from rashomon.errors import RashomonError
from rashomon.model import LexiconTerm, Project

if TYPE_CHECKING:
    from types import ModuleType

    from rashomon.framing.lexicons import TermCount


class LexiconEditing(QObject):
    """Turns wishes about word lists into edits of the session; each is one step of undo."""

    refused = Signal(str)  # why a wish could not be granted, in plain words

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def switch_list(self, name: str, language: str, on: bool) -> None:
        """Have a whole list count, or not."""
        text = self.tr("Switch word list on") if on else self.tr("Switch word list off")
        self._edit(lambda engine, p: engine.switch_list(p, name, language, on=on), text)

    def switch_term(self, name: str, language: str, term: str, on: bool) -> None:
        """Have a shipped term count, or not."""
        text = self.tr("Switch on “%1”") if on else self.tr("Switch off “%1”")
        self._edit(
            lambda engine, p: engine.switch_term(p, name, language, term, on=on),
            text.replace("%1", term),
        )

    def add_term(self, name: str, language: str, term: LexiconTerm) -> bool:
        """Add a term; whether that was possible."""
        return self._edit(
            lambda engine, p: engine.add_term(p, name, language, term),
            self.tr("Add “%1”").replace("%1", term.term),
        )

    def change_term(self, name: str, language: str, old: TermCount, term: LexiconTerm) -> None:
        """Put a term in the place of another; a shipped one is switched off, not changed."""

        def edit(engine: ModuleType, project: Project) -> Project:
            if old.own:
                return engine.update_term(project, name, language, old.term, term)
            if old.term != term.term:
                project = engine.switch_term(project, name, language, old.term, on=False)
            return engine.add_term(project, name, language, term)

        self._edit(edit, self.tr("Edit “%1”").replace("%1", old.term))

    def remove_term(self, name: str, language: str, term: str) -> None:
        """Take away a person's own term."""
        self._edit(
            lambda engine, p: engine.remove_term(p, name, language, term),
            self.tr("Remove “%1”").replace("%1", term),
        )

    def reset(self, name: str, language: str) -> None:
        """Have a list as it was shipped again."""
        self._edit(
            lambda engine, p: engine.reset_list(p, name, language), self.tr("Reset word list")
        )

    # ------------------------------------------------------------------ tables
    def read_table(self, name: str, language: str, path: Path) -> None:
        """Have a list as a table says."""
        from rashomon.framing.lexicon_tables import import_list

        try:
            text = path.read_text("utf-8")
            overlay = import_list(text, name, language)
        except UnicodeDecodeError:
            self.refused.emit(self.tr("%1 is not written in UTF-8.").replace("%1", path.name))
        except (OSError, RashomonError) as error:
            self.refused.emit(in_words(error))
        else:
            self._edit(
                lambda engine, p: engine.set_overlay(p, overlay),
                self.tr("Read word list from %1").replace("%1", path.name),
            )

    def write_table(self, name: str, language: str, path: Path) -> bool:
        """Write a list as it counts to a table; whether that was possible."""
        from rashomon.framing.lexicon_tables import export_list
        from rashomon.lexicon_edits import overlay_of

        text = export_list(overlay_of(self._session.project, name, language))
        try:
            path.write_text(text, "utf-8")
        except OSError as error:
            self.refused.emit(in_words(error))
            return False
        return True

    def _edit(self, edit: Callable[[ModuleType, Project], Project], text: str) -> bool:
        from rashomon import lexicon_edits

        try:
            after = edit(lexicon_edits, self._session.project)
        except ValueError as error:  # what the edits refuse, they say for the person
            self.refused.emit(in_words(error))
            return False
        self._session.apply(after, text)
        return True
