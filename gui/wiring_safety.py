"""What keeps work from being lost: autosave, recovery, who holds the file; put together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.actions import without_letter
from gui.autosave import Autosave
from gui.banner import Notice
from gui.copies import Copies
from gui.file_holding import FileHolding
from gui.language import in_words
from gui.recovery import Recovery

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class SafetyWiring(QObject):
    """Connects the parts and says in the window what a person should know of them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        session = window.session
        self.autosave = Autosave(session, window.saving, self)
        self.holding = FileHolding(session, window)
        self.recovery = Recovery(
            session, window.runner, window.saving, self.autosave, self.holding, window
        )
        self.copies = Copies(session, window.runner, window.saving, window)
        window.opening.agree = self.holding.agree
        window.opening.damaged_found.connect(self._offer_salvage)
        window.saving.told.connect(window.tell)
        window.saving.may_replace = self.holding.may_replace
        self.copies.told.connect(window.tell)
        self.copies.warned.connect(self._warn_of)
        window.commands["versions"].triggered.connect(self.copies.show_versions)
        self.autosave.trouble_changed.connect(self._tell_trouble)
        self.recovery.told.connect(window.tell)
        self.recovery.warned.connect(self._warn)
        window.commands["recover"].triggered.connect(lambda: self.recovery.offer(asked=True))

    def close(self) -> None:
        """The window goes, its work saved or given up."""
        self.autosave.close()
        self.holding.close()

    @Slot(str)
    def _tell_trouble(self, reason: str) -> None:
        banner = self._window.problems
        if not reason:
            if banner.text.startswith(self._no_autosave()):
                banner.clear()
            self._window.tell(self.tr("Autosave works again: every edit is on the disk."))
            return
        save_as = self._window.commands["save-as"]
        where = self.tr("Your work is still here, in this window; save it in another place.")
        text = f"{self._no_autosave()} ({in_words(reason)}). {where}"
        banner.show_notice(Notice(text, action=without_letter(save_as.text()), run=save_as.trigger))

    def _no_autosave(self) -> str:
        return self.tr("Edits cannot be kept on the disk")

    @Slot(object, str)
    def _offer_salvage(self, path: Path, message: str) -> None:
        self._window.problems.show_notice(
            Notice(
                f"{path.name}: {message}",
                action=self.tr("Open what can be read"),
                run=lambda: self.copies.open_salvaged(path),
            )
        )

    @Slot(str, tuple)
    def _warn_of(self, text: str, details: tuple[str, ...]) -> None:
        self._window.problems.show_notice(Notice(text, details=details))

    @Slot(str)
    def _warn(self, text: str) -> None:
        self._window.problems.show_notice(Notice(text))
