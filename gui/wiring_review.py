"""Passages in review: said once in a line, shown in a dialog, placed as edits of the session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from gui.actions import without_letter
from gui.badges import account_name
from gui.banner import Notice
from gui.dialogs.review import Pending, ReviewDialog
from rashomon.annotation.reanchoring import anchors_of, needing_review, settle
from rashomon.by_id import changed_stretch
from rashomon.model import (
    Anchor,
    Annotation,
    BoilerplateDecision,
    FactMemo,
    LinkDecision,
    Place,
    Project,
    Span,
)

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class ReviewWiring(QObject):
    """Knows which passages of the session need review."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.dialog: ReviewDialog | None = None
        self._count = 0
        self._counted_of: tuple[Annotation, ...] = ()
        self._in_annotations = 0  # of these, those in review
        self._session.project_changed.connect(self._follow)
        self._session.project_opened.connect(lambda *_: self._tell())
        window.commands["review"].triggered.connect(lambda: self.open())
        window.commands["review"].setEnabled(False)

    def open(self) -> None:
        """Show what needs review, beside the columns."""
        if self.dialog is None:
            self.dialog = ReviewDialog(self._window)
            self.dialog.accepted_candidate.connect(self._accept_candidate)
            self.dialog.placed_by_selection.connect(self._place)
            self.dialog.shown.connect(self._show_candidate)
        self._fill()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.rows.setFocus()

    @Slot(object, object)
    def _follow(self, before: Project, after: Project) -> None:
        if before is after:
            return
        before_count = self._count
        gone, come = changed_stretch(self._counted_of, after.annotations)
        self._in_annotations += _waiting(after.annotations[come])
        self._in_annotations -= _waiting(self._counted_of[gone])
        self._counted_of = after.annotations
        self._count = self._in_annotations + _in_review(after)
        self._window.commands["review"].setEnabled(bool(self._count))
        if self.dialog is not None and self.dialog.isVisible():
            self._fill()
        if self._count > before_count and before.id == after.id:
            self._tell()

    def _tell(self) -> None:
        """Say how many need review, and offer to look."""
        if not self._count:
            return
        action = self._window.commands["review"]
        text = self.tr("Passages that need review, as their words changed: %1")
        text = text.replace("%1", str(self._count))
        self._window.problems.show_notice(
            Notice(text, "note", action=without_letter(action.text()), run=self.open)
        )

    def _fill(self) -> None:
        if self.dialog is None:
            return
        project = self._session.project
        names = {document.id: account_name(document) for document in project.documents}
        texts = {document.id: document.text for document in project.documents}
        self.dialog.set_pending(
            [
                Pending(
                    anchor=anchor,
                    what=self._what(thing, project),
                    account=names.get(anchor.document, ""),
                    candidate=anchor.review.candidate.of(texts.get(anchor.document, ""))
                    if anchor.review is not None and anchor.review.candidate is not None
                    else "",
                )
                for thing, anchor in needing_review(project)
            ]
        )

    def _what(self, thing: Any, project: Project) -> str:
        """What hangs on a passage, in a few words."""
        if isinstance(thing, Annotation):
            tags = [tag.name for tag in map(project.codebook.get, thing.tags) if tag is not None]
            return ", ".join(tags) or self.tr("memo")
        if isinstance(thing, LinkDecision):
            return self.tr("decision on a link")
        if isinstance(thing, BoilerplateDecision):
            return self.tr("page debris") if thing.boilerplate else self.tr("no page debris")
        if isinstance(thing, FactMemo):
            return self.tr("memo of a fact")
        return self.tr("decision on a divergence")

    @Slot(object)
    def _show_candidate(self, anchor: Anchor) -> None:
        """Bring the likeliest place into view; nothing is selected, so that a selection stays."""
        if self._window.reading.column(anchor.document) is None:
            return
        if anchor.review is not None and anchor.review.candidate is not None:
            self._window.reading.reveal(anchor.document, anchor.review.candidate)

    @Slot(object)
    def _accept_candidate(self, anchor: Anchor) -> None:
        if anchor.review is not None and anchor.review.candidate is not None:
            self._settle(anchor, anchor.review.candidate)

    @Slot(object)
    def _place(self, anchor: Anchor) -> None:
        selected: Place | None = self._window.reading.selection()
        if selected is None or not len(selected.span):
            self._window.tell(self.tr("Select the words in the account first."))
        elif selected.document != anchor.document:
            self._window.tell(self.tr("The passage belongs to another account than the selection."))
        else:
            self._settle(anchor, selected.span)

    def _settle(self, anchor: Anchor, span: Span) -> None:
        after = settle(self._session.project, anchor, span)
        self._session.apply(after, self.tr("Place passage"))


def _in_review(project: Project) -> int:
    """Passages in review that decisions and memos on facts rest on."""
    others = (
        *project.link_decisions,
        *project.boilerplate_decisions,
        *project.divergence_decisions,
        *project.fact_memos,
    )
    return sum(anchor.review is not None for item in others for anchor in anchors_of(item))


def _waiting(annotations: Sequence[Annotation]) -> int:
    return sum(item.anchor.review is not None for item in annotations)
