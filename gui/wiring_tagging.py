"""Tagging: from a key, the codebook, the palette or a menu to an edit of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog

from gui.language import numbered
from rashomon.codebook_edits import effect_of_merging, effect_of_removing
from rashomon.model import Annotation, Divergence, Place

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class TaggingWiring(QObject):
    """Knows what the next tag or memo is for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._tagged_next: tuple[Place, ...] = ()  # what the palette's answer is for
        self._memo_place: Place | None = None  # what a new memo is for
        self._listen()

    def _listen(self) -> None:
        window, judging = self._window, self._window.judging
        window.codebook.tag_requested.connect(self.tag_selection)
        window.codebook.tag_added.connect(judging.add_tag)
        window.codebook.tag_edited.connect(judging.update_tag)
        window.codebook.tag_removed.connect(self.ask_to_remove)
        window.codebook.tag_place_requested.connect(judging.place_tag)
        window.codebook.tag_merge_requested.connect(self.ask_to_merge)
        window.codebook.tag_move_requested.connect(judging.move_tag)
        window.reading.annotation_activated.connect(window.annotations.select)
        window.reading.annotation_removal_requested.connect(judging.remove_annotation)
        window.reading.tag_menu_requested.connect(self.open_palette)
        window.divergences.tag_requested.connect(self._tag_divergence)
        window.annotations.annotation_activated.connect(self._go_to_annotation)
        window.annotations.removal_requested.connect(judging.remove_annotation)
        window.annotations.memo_edited.connect(
            lambda annotation_id, text: judging.write_memo(annotation_id, None, text)
        )
        window.annotations.tag_removal_requested.connect(judging.remove_tag_from)
        window.palette_popup.tag_chosen.connect(
            lambda tag_id: judging.tag(self._tagged_next, tag_id)
        )
        window.palette_popup.tag_created.connect(
            lambda name: judging.tag_with_new(self._tagged_next, name)
        )
        window.memo_popup.memo_edited.connect(
            lambda annotation_id, text: judging.write_memo(annotation_id, self._memo_place, text)
        )

    def ask_to_remove(self, tag_id: str) -> None:
        """Take a tag away; where that changes more than the codebook, a person is told first."""
        from gui.dialogs.tag_removal import TagRemovalBox

        project = self._session.project
        if project.codebook.get(tag_id) is None:
            return
        effect = effect_of_removing(project, tag_id)
        if effect.annotations or effect.below:
            box = TagRemovalBox(project, tag_id, effect, self._window)
            if not box.agreed():
                return
        self._window.judging.remove_tag(tag_id)

    def ask_to_merge(self, tag_id: str) -> None:
        """Let a person pick the tag that takes another one's passages, told how many."""
        project = self._window.session.project
        tag = project.codebook.get(tag_id)
        others = {item.name: item.id for item in project.codebook.tags if item.id != tag_id}
        if tag is None or not others:
            return
        count = effect_of_merging(project, tag_id, next(iter(others.values()))).annotations
        question = numbered(
            "TaggingWiring",
            count,
            "%n passage bears “%1”. Which tag shall it bear instead?",
            "%n passages bear “%1”. Which tag shall they bear instead?",
        )
        name, chosen = QInputDialog.getItem(
            self._window,
            self.tr("Merge tags"),
            question.replace("%1", tag.name),
            list(others),
            editable=False,
        )
        if chosen:
            self._window.judging.merge_tags(tag_id, others[name])

    def tag_selection(self, tag_id: str) -> None:
        """Give the selection a tag, or take it off where it has it."""
        place = self.chosen_place()
        if place is not None:
            self._window.judging.tag((place,), tag_id)

    def open_palette(self, place: Place | None = None, point: QPoint | None = None) -> None:
        """Offer to find a tag for the selection (or `place`)."""
        place = place if place is not None and len(place.span) else self.chosen_place()
        if place is not None:
            self.open_palette_for((place,), point or self._caret_point())

    def open_memo(self) -> None:
        """Offer the memo of the annotation chosen, or a new one for the selection."""
        place = self.chosen_place()
        if place is None:
            return
        judging = self._window.judging
        chosen = judging.annotation(self._window.reading.chosen_annotation())
        annotation = chosen or judging.annotation_on(place)
        self._memo_place = place
        point = self._caret_point()
        if annotation is None:
            self._window.memo_popup.open_at("", "", point)
        else:
            self._window.memo_popup.open_at(annotation.id, annotation.memo, point)

    def remove_annotation(self) -> None:
        """Remove the annotation chosen, or else the one at the caret."""
        annotation = self.annotation_here()
        if annotation is None:
            self._window.tell(self.tr("There is no annotation at the caret."))
        else:
            self._window.judging.remove_annotation(annotation.id)

    def annotation_here(self) -> Annotation | None:
        """The annotation chosen, or else the shortest one at the caret."""
        view, judging = self._window.reading, self._window.judging
        chosen = judging.annotation(view.chosen_annotation())
        return chosen or judging.annotation_at(view.caret())

    def chosen_place(self) -> Place | None:
        """The selection, else the annotation at the caret; says what to do where there is none."""
        selected = self._window.reading.selection()
        if selected is not None and len(selected.span):
            return selected
        annotation = self._window.judging.annotation_at(self._window.reading.caret())
        if annotation is not None:
            return Place(annotation.anchor.document, annotation.anchor.span)
        self._window.tell(self.tr("Select words first, or press S for the sentence."))
        return None

    def _caret_point(self) -> QPoint:
        """Just below the caret, on the screen."""
        view = self._window.reading
        column = view.column(view.active_document() or "")
        if column is None:
            return view.mapToGlobal(view.rect().center())
        below = column.pane.cursorRect().bottomLeft() + QPoint(0, 6)
        return column.pane.viewport().mapToGlobal(below)

    def open_palette_for(self, places: tuple[Place, ...], point: QPoint) -> None:
        """Offer to find a tag for several passages at once."""
        self._tagged_next = places
        self._window.palette_popup.open_at(self._session.project.codebook, point)

    def _go_to_annotation(self, annotation_id: str) -> None:
        for item in self._session.project.annotations:
            if item.id == annotation_id:
                self._window.views.select(Place(item.anchor.document, item.anchor.span))

    def _tag_divergence(self, divergence: Divergence) -> None:
        corner = self._window.divergences.mapToGlobal(QPoint(12, 48))
        self.open_palette_for(_places(divergence), corner)


def _places(divergence: Divergence) -> tuple[Place, ...]:
    return (divergence.a,) if divergence.b is None else (divergence.a, divergence.b)
