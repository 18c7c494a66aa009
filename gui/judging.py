"""A person's judgements: what a key or click on a passage, link or sentence does."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gui.language import in_words
from gui.session import Session
from gui.theme import load_theme
from rashomon import annotation_edits, edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.codebook_edits import merge_tags, place_tag
from rashomon.memos import group_annotations
from rashomon.model import (
    Anchor,
    Annotation,
    Document,
    Place,
    Project,
    SentenceRef,
    Span,
    Tag,
)
from rashomon.tag_rules import find_tag

PAUSE = 1.5  # s; a key pressed later begins another step of undo


class Judging(QObject):
    """Turns wishes of the panels into edits of the session; each is one step of undo."""

    refused = Signal(str)  # why a wish could not be granted, in plain words

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._resized = ""  # the annotation whose ends were moved last
        self._resized_at = 0.0
        self._resizing = 0  # counts runs of moves

    # ------------------------------------------------------------------ passages
    def tag(self, places: tuple[Place, ...], tag_id: str) -> None:
        """Give passages a tag; a single one that has it loses it."""
        tag = self._session.project.codebook.get(tag_id)
        anchors = [anchor for anchor in map(self._anchor, places) if anchor is not None]
        if tag is None or not anchors:
            return
        creator = self._session.coder.id

        def edit(project: Project) -> Project:
            if len(anchors) == 1:
                return edits.toggle_tag(project, anchors[0], tag_id, creator=creator)
            for anchor in anchors:
                if not _tagged(project, anchor, tag_id, creator):
                    project = edits.toggle_tag(project, anchor, tag_id, creator=creator)
            return _joined(project, anchors, tag_id, creator)

        self.carry_out(edit, self.tr("Tag “%1”").replace("%1", tag.name))

    def tag_with_new(self, places: tuple[Place, ...], name: str) -> None:
        """Put a tag of that name into the codebook and give it to the passages, as one step."""
        anchors = [anchor for anchor in map(self._anchor, places) if anchor is not None]
        creator = self._session.coder.id

        def edit(project: Project) -> Project:
            tag = find_tag(project.codebook, name)
            if tag is None:
                tag = edits.new_tag(project.codebook, name, colours=load_theme("light").tags)
                project = edits.add_tag(project, tag)
            for anchor in anchors:
                if not _tagged(project, anchor, tag.id, creator):
                    project = edits.toggle_tag(project, anchor, tag.id, creator=creator)
            return _joined(project, anchors, tag.id, creator)

        self.carry_out(edit, self.tr("New tag “%1”").replace("%1", name.strip()))

    def write_memo(self, annotation_id: str, place: Place | None, text: str) -> None:
        """Write the memo of an annotation, or begin one on `place` where the id is ""."""
        if annotation_id:
            self.carry_out(lambda p: edits.set_memo(p, annotation_id, text), self.tr("Memo"))
            return
        anchor = self._anchor(place) if place is not None else None
        if anchor is None or not text.strip():
            return
        annotation = edits.new_annotation(anchor, memo=text, creator=self._session.coder.id)
        self.carry_out(lambda p: edits.add_annotation(p, annotation), self.tr("Memo"))

    def remove_annotation(self, annotation_id: str) -> None:
        """Take an annotation away."""
        self.carry_out(
            lambda p: edits.remove_annotation(p, annotation_id), self.tr("Remove annotation")
        )

    def remove_tag_from(self, annotation_id: str, tag_id: str) -> None:
        """Take one tag off an annotation."""
        self.carry_out(
            lambda p: edits.remove_tag_from_annotation(p, annotation_id, tag_id),
            self.tr("Remove tag from passage"),
        )

    def move_annotation(self, annotation_id: str, span: Span) -> None:
        """Give an annotation another passage of its account; moves without a pause between them
        are one step of undo, as keys held down or a drag."""
        annotation = self.annotation(annotation_id)
        place = Place(annotation.anchor.document, span) if annotation is not None else None
        anchor = self._anchor(place) if place is not None else None
        if anchor is not None:
            now = time.monotonic()
            if annotation_id != self._resized or now - self._resized_at > PAUSE:
                self._resizing += 1
            self._resized, self._resized_at = annotation_id, now
            self.carry_out(
                lambda p: annotation_edits.move_annotation(p, annotation_id, anchor),
                self.tr("Resize annotation"),
                run=f"resize {self._resizing}",
            )

    def copy_tags(self, annotation_id: str, places: tuple[Place, ...]) -> None:
        """Give passages the tags of an annotation and join them with it, as one step."""
        anchors = [anchor for anchor in map(self._anchor, places) if anchor is not None]
        creator = self._session.coder.id
        self.carry_out(
            lambda p: annotation_edits.copy_tags(p, annotation_id, anchors, creator=creator),
            self.tr("Tag this fact everywhere"),
        )

    def annotation(self, annotation_id: str) -> Annotation | None:
        """The annotation of that id, or None."""
        return next(
            (item for item in self._session.project.annotations if item.id == annotation_id), None
        )

    def annotation_at(self, place: Place | None) -> Annotation | None:
        """The shortest annotation around a place; of equals, the coder's own first."""
        if place is None:
            return None
        around = [
            item
            for item in self._session.project.annotations
            if item.anchor.document == place.document and item.anchor.span.contains(place.span)
        ]
        own = self._session.coder.id
        return min(
            around, key=lambda item: (len(item.anchor.span), item.creator != own), default=None
        )

    def annotation_on(self, place: Place) -> Annotation | None:
        """The coder's own annotation of exactly these words, else anyone's."""
        anchor = self._anchor(place)
        if anchor is None:
            return None
        exact = [
            item
            for item in self._session.project.annotations
            if (item.anchor.document, item.anchor.span) == (anchor.document, anchor.span)
        ]
        own = self._session.coder.id
        return min(exact, key=lambda item: item.creator != own, default=None)

    # ------------------------------------------------------------------ codebook
    def add_tag(self, name: str) -> None:
        """Put a tag at the end of the codebook."""
        self.tag_with_new((), name)

    def update_tag(self, tag: Tag) -> None:
        """Give a tag another name, colour, definition or key; the key is taken from who had it."""

        def edit(project: Project) -> Project:
            for other in project.codebook.tags:
                if tag.shortcut and other.id != tag.id and other.shortcut == tag.shortcut:
                    project = edits.update_tag(project, replace(other, shortcut=""))
            return edits.update_tag(project, tag)

        self.carry_out(edit, self.tr("Edit tag “%1”").replace("%1", tag.name))

    def remove_tag(self, tag_id: str) -> None:
        """Take a tag out of the codebook and off every passage."""
        tag = self._session.project.codebook.get(tag_id)
        name = tag.name if tag else ""
        self.carry_out(
            lambda p: edits.remove_tag(p, tag_id),
            self.tr("Delete tag “%1”").replace("%1", name),
        )

    def move_tag(self, tag_id: str, index: int) -> None:
        """Move a tag to place `index` (0 first) of the codebook."""
        self.carry_out(lambda p: edits.move_tag(p, tag_id, index), self.tr("Move tag"))

    def place_tag(self, tag_id: str, parent_id: str, index: int) -> None:
        """Put a tag below another one ("" at the top), at that place of the codebook's order."""
        self.carry_out(lambda p: place_tag(p, tag_id, parent_id, index), self.tr("Move tag"))

    def merge_tags(self, gone_id: str, kept_id: str) -> None:
        """Make one tag of two; every passage of the one bears the other."""
        names = {tag.id: tag.name for tag in self._session.project.codebook.tags}
        text = self.tr("Merge tag “%1” into “%2”")
        self.carry_out(
            lambda p: merge_tags(p, gone_id, kept_id),
            text.replace("%1", names.get(gone_id, "")).replace("%2", names.get(kept_id, "")),
        )

    # ------------------------------------------------------------------ machine's answers
    def flip_debris(self, document_id: str, sentence: int) -> None:
        """Say of a sentence the contrary of what is thought now: page debris, or text."""
        found = self._sentence_anchor(SentenceRef(document_id, sentence))
        if found is None:
            return
        anchor, was_debris = found
        decision = edits.new_boilerplate_decision(
            anchor, not was_debris, creator=self._session.coder.id
        )
        text = self.tr("This is text") if was_debris else self.tr("This is page debris")
        self.carry_out(lambda p: edits.decide_boilerplate(p, decision), text)

    # ------------------------------------------------------------------ accounts
    def remove_document(self, document_id: str) -> None:
        """Take an account out of the project with all that was said of it; undo brings it back."""
        self.carry_out(lambda p: edits.remove_document(p, document_id), self.tr("Remove account"))

    def update_document(self, document: Document) -> None:
        """Put corrected details of an account in the place of the old ones."""
        self.carry_out(lambda p: edits.update_document(p, document), self.tr("Account details"))

    def move_document(self, document_id: str, steps: int) -> None:
        """Move an account's column to the right (left, where negative)."""

        def edit(project: Project) -> Project:
            ids = [document.id for document in project.documents]
            index = min(max(ids.index(document_id) + steps, 0), len(ids) - 1)
            return edits.move_document(project, document_id, index)

        self.carry_out(edit, self.tr("Move column"))

    # ------------------------------------------------------------------ how
    def carry_out(self, edit: Callable[[Project], Project], text: str, *, run: str = "") -> None:
        """Make an edit of the project, one step of undo named `text` (edits of one `run` together);
        what it refuses is told."""
        try:
            after = edit(self._session.project)
        except ValueError as error:  # what the edits refuse, they say for the person
            self.refused.emit(in_words(error))
            return
        self._session.apply(after, text, run=run)

    def _anchor(self, place: Place) -> Anchor | None:
        """The anchor of a passage without the blanks at its ends; None for blanks alone."""
        document = self._session.project.document(place.document)
        if document is None:
            return None
        words = place.span.of(document.text)
        start = place.span.start + len(words) - len(words.lstrip())
        end = start + len(words.strip())
        return make_anchor(document, Span(start, end)) if end > start else None

    def _sentence_anchor(self, ref: SentenceRef) -> tuple[Anchor, bool] | None:
        """Anchor of a whole sentence, and whether it counts as debris."""
        document = self._session.project.document(ref.document)
        account = self._session.comparison.account(ref.document)
        if document is None or account is None or ref.sentence >= len(account.sentences):
            return None
        sentence = account.sentences[ref.sentence]
        return make_anchor(document, sentence.span), sentence.boilerplate


def _joined(project: Project, anchors: Sequence[Anchor], tag_id: str, creator: str) -> Project:
    """With the annotations of several passages tagged together as one group, so that both sides
    of a divergence are found from either."""
    if len(anchors) < 2:
        return project
    ids = [
        item.id
        for item in project.annotations
        if item.creator == creator
        and tag_id in item.tags
        and any(_same_passage(item.anchor, anchor) for anchor in anchors)
    ]
    return group_annotations(project, ids)


def _same_passage(one: Anchor, other: Anchor) -> bool:
    return (one.document, one.span) == (other.document, other.span)


def _tagged(project: Project, anchor: Anchor, tag_id: str, creator: str) -> bool:
    return any(
        _same_passage(item.anchor, anchor) and item.creator == creator and tag_id in item.tags
        for item in project.annotations
    )
