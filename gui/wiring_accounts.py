"""What is done to an account as a whole: its details, its place among the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class AccountWiring(QObject):
    """Connects the heads of columns, and the actions on the column that has the keyboard."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        commands, view = window.commands, window.reading
        view.document_details_requested.connect(self.edit_details)
        view.remove_document_requested.connect(window.judging.remove_document)
        view.row.move_requested.connect(window.judging.move_document)
        commands["account-details"].triggered.connect(lambda: self._edit_active())
        commands["move-left"].triggered.connect(lambda: self._move(-1))
        commands["move-right"].triggered.connect(lambda: self._move(1))

    @Slot(str)
    def edit_details(self, document_id: str) -> None:
        """Let a person correct what is known of an account; one step of undo."""
        from gui.dialogs.account import AccountDialog  # first paint does not wait for it

        window = self._window
        document = window.session.project.document(document_id)
        if document is None:
            return
        dialog = AccountDialog(document, window.theme, window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            window.judging.update_document(dialog.document())

    def _edit_active(self) -> None:
        document = self._window.reading.active_document()
        if document is not None:
            self.edit_details(document)

    def _move(self, way: int) -> None:
        """The column goes past its neighbour, over hidden ones, and keeps the keyboard."""
        view = self._window.reading
        document = view.active_document()
        if document is not None:
            steps = view.row.steps_past_neighbour(document, way)
            if steps:
                self._window.judging.move_document(document, steps)
            view.focus_column(document)
