"""Agreement of two coders of the open project: measured off the UI thread, settled as edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from gui.badges import account_name
from rashomon.model import Project

if TYPE_CHECKING:
    from gui.dialogs.agreement import AgreementDialog
    from gui.main_window import MainWindow
    from rashomon.agreement.adjudication import Choice
    from rashomon.agreement.differences import Difference
    from rashomon.agreement.measuring import Agreement

AGREEMENT = "agreement"

# What measures is imported where it is needed: the first paint does not wait for it.


class AgreementWiring(QObject):
    """Opens the dialog and does what it asks for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.dialog: AgreementDialog | None = None
        self._coders = ("", "")
        self._agreement: Agreement | None = None
        self._session.project_changed.connect(self._follow)
        window.commands["agreement"].triggered.connect(lambda: self.open())

    def open(self) -> None:
        """Compare the first two coders of the project; with one alone, say what to do."""
        from rashomon.agreement.adjudication import coders_of

        coders = coders_of(self._session.project)
        if len(coders) < 2:
            self._window.tell(
                self.tr("Agreement takes two coders: merge a colleague’s file first.")
            )
            return
        if self.dialog is None:
            self.dialog = self._make_dialog()
        ids = [coder.id for coder in coders]
        first, second = self._coders
        if first not in ids or second not in ids or first == second:
            first, second = ids[:2]
        self.dialog.set_coders(coders, first, second)
        self._compare(first, second)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.differences.setFocus()

    def _make_dialog(self) -> AgreementDialog:
        from gui.dialogs.agreement import AgreementDialog

        dialog = AgreementDialog(self._window)
        dialog.coders_chosen.connect(self._compare)
        dialog.difference_shown.connect(self._show)
        dialog.settle_requested.connect(self._settle)
        dialog.copy_requested.connect(self._copy)
        return dialog

    @Slot(str, str)
    def _compare(self, first: str, second: str) -> None:
        from rashomon.agreement.adjudication import annotations_by
        from rashomon.agreement.measuring import compare_coders

        self._coders = (first, second)
        project = self._session.project
        self._window.runner.submit(
            AGREEMENT,
            self.tr("Measuring agreement"),
            lambda *_: compare_coders(
                project.documents,
                annotations_by(project, first),
                annotations_by(project, second),
                project.codebook.tags,
            ),
            lambda agreement: self._take(cast("Agreement", agreement)),
        )

    def _take(self, agreement: Agreement) -> None:
        from rashomon.agreement.adjudication import settled

        self._agreement = agreement
        if self.dialog is None:
            return
        project = self._session.project
        titles = {document.id: account_name(document) for document in project.documents}
        self.dialog.set_agreement(agreement, titles, settled(project, agreement))

    @Slot(object, object)
    def _follow(self, before: Project, after: Project) -> None:
        """Measure anew what was tagged meanwhile, while somebody looks."""
        if self.dialog is None or not self.dialog.isVisible():
            return
        if before.id != after.id:
            self.dialog.hide()
        elif (before.annotations, before.documents, before.codebook) != (
            after.annotations, after.documents, after.codebook,
        ):  # fmt: skip
            self._compare(*self._coders)

    @Slot(object)
    def _show(self, difference: Difference) -> None:
        if self._window.reading.column(difference.document) is not None:
            self._window.reading.reveal(difference.document, difference.span)

    @Slot(object, str)
    def _settle(self, difference: Difference, choice: str) -> None:
        from rashomon.agreement.adjudication import settle

        if self._agreement is not None:
            chosen = cast("Choice", choice)
            after = settle(self._session.project, self._agreement, difference, chosen)
            self._session.apply(after, self.tr("Settle difference"))

    @Slot()
    def _copy(self) -> None:
        from rashomon.agreement.adjudication import copy_what_both_said

        if self._agreement is not None:
            after = copy_what_both_said(self._session.project, self._agreement)
            self._session.apply(after, self.tr("Copy what both said"))
