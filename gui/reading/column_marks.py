"""What is marked in which column: the comparison and the project turned into marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from gui.badges import account_letter, fact_name
from gui.reading.column import Column
from gui.reading.cue_index import CueIndex
from gui.reading.differences import DifferenceSpan, word_differences
from gui.reading.fact_indexes import FactIndexes, FactIndexing, ShownText
from gui.reading.layers import Layers
from gui.reading.marks import (
    AnnotationMarks,
    Mark,
    MarkIndex,
    cue_line_marks,
    cue_marks,
    debris_marks,
    decided_sentences,
)
from rashomon.by_id import changed_stretch
from rashomon.lettering import fact_numbers
from rashomon.model import (
    AccountAnalysis,
    Annotation,
    Codebook,
    Comparison,
    Place,
    Project,
    Sentence,
)

Cues = MarkIndex | CueIndex


class ColumnMarks:
    """Holds what is known and gives each column its marks."""

    def __init__(self) -> None:
        self.project: Project | None = None
        self.comparison: Comparison | None = None
        self._all_cues: dict[Column, tuple[Cues, Cues]] = {}  # said, and drawn
        self._grouped: tuple[Annotation, ...] = ()  # the annotations that `_of_document` sorts
        self._of_document: dict[str, tuple[Annotation, ...]] = {}
        self._shown: dict[Column, tuple[object, ...]] = {}  # what a column's marks were made of
        self._made: dict[Column, AnnotationMarks] = {}
        self._indexing = FactIndexing()

    def _account(self, column: Column) -> AccountAnalysis | None:
        """The analysis of the column's text, unless it was made of another state of it."""
        if self.comparison is None:
            return None
        account = self.comparison.account(column.document.id)
        if account is None or account.document.text != column.document.text:
            return None
        return account

    def sentences(self, column: Column) -> tuple[Sentence, ...]:
        """The column's sentences, a person's word on debris first; none before an analysis."""
        account = self._account(column)
        if account is None:
            return ()
        decisions = [
            decision
            for decision in (self.project.boilerplate_decisions if self.project else ())
            if decision.anchor.document == column.document.id
        ]
        return decided_sentences(account.sentences, decisions)

    def sentence_at(self, column: Column, offset: int) -> int | None:
        """Index of the sentence that holds the character at a place, or None."""
        for sentence in self.sentences(column):
            if sentence.span.start <= offset < sentence.span.end:
                return sentence.index
        return None

    def knows(self, fact: str) -> bool:
        """Whether the comparison has a fact of that id."""
        return self.comparison is not None and self.comparison.fact(fact) is not None

    def hue(self, fact: str) -> int:
        """Number of the fact's colour."""
        facts = self.comparison.facts if self.comparison is not None else ()
        return fact_numbers(facts).get(fact, 0)

    # ------------------------------------------------------------------ made beforehand
    def register(self, column: Column) -> None:
        """A column is there."""
        self._indexing.register(_text_of(column))

    def prepare(self, comparison: Comparison) -> None:
        """Make the marks of the facts of `comparison`; on any thread, before it is shown."""
        self._indexing.prepare(comparison)

    # ------------------------------------------------------------------ giving marks
    def show_comparison(self, column: Column) -> None:
        """Mark facts, cues and debris."""
        pane, account = column.pane, self._account(column)
        found = FactIndexes()
        cues: Cues = MarkIndex()
        cue_lines: Cues = MarkIndex()
        if account is not None and self.comparison is not None:
            found = self._indexing.of(self.comparison, _text_of(column))
            cues = CueIndex(account, pane.offsets, pane.blocks, cue_marks)
            cue_lines = CueIndex(account, pane.offsets, pane.blocks, cue_line_marks)
        self._all_cues[column] = cues, cue_lines
        pane.set_marks(facts=found.facts, parts=found.parts, tinted=found.tinted)
        compared = account is not None and self.comparison is not None
        several = compared and len(self.comparison.accounts if self.comparison else ()) > 1
        column.set_facts(len({mark.key for mark in found.facts.marks}) if several else None)
        self._shown.pop(column, None)
        self.show_project(column)
        self._show_cues(column)
        column.overview.refresh()

    def show_project(self, column: Column) -> None:
        """Mark annotations, and debris as a person decided."""
        pane, project = column.pane, self.project
        annotations = self._annotations(column.document.id)
        codebook = project.codebook if project is not None else Codebook()
        debris = project.boilerplate_decisions if project is not None else ()
        made_of = (annotations, codebook, debris)
        before = self._shown.get(column)
        if before == made_of:  # of the same objects: told in microseconds
            return
        self._shown[column] = made_of
        marks = self._made.setdefault(column, AnnotationMarks())
        pane.set_marks(annotations=pane.index(marks.of(annotations, codebook, pane.offsets)))
        if before is None or before[2] is not debris:
            found = debris_marks(self.sentences(column), pane.offsets)
            pane.set_marks(debris=pane.index(found))
            column.overview.refresh()
        else:
            column.overview.redraw()

    def _annotations(self, document_id: str) -> tuple[Annotation, ...]:
        """The annotations of a document, in order; sorted out once for all columns."""
        every = self.project.annotations if self.project is not None else ()
        if every is not self._grouped:
            gone, come = changed_stretch(self._grouped, every)
            touched = {item.anchor.document for item in (*self._grouped[gone], *every[come])}
            groups: dict[str, list[Annotation]] = {name: [] for name in touched}
            for annotation in every:
                if annotation.anchor.document in groups:
                    groups[annotation.anchor.document].append(annotation)
            self._grouped = every
            self._of_document.update({name: tuple(group) for name, group in groups.items()})
        return self._of_document.get(document_id, ())

    def show_hits(self, column: Column, places: Sequence[Place]) -> None:
        """Mark the hits of a search; none takes them away."""
        pane = column.pane
        to_qt = pane.offsets.to_qt
        marks = [
            Mark(to_qt(place.span.start), to_qt(place.span.end), "hit")
            for place in places
            if place.document == column.document.id and place.span.end <= len(column.document.text)
        ]
        if marks or pane.marking.hits.marks:
            pane.set_marks(hits=pane.index(marks))
            column.overview.refresh()

    def show_layers(self, column: Column, layers: Layers) -> None:
        """Show or hide kinds of marks."""
        column.pane.marking.layers = layers
        self._show_cues(column)
        column.overview.redraw()

    def show_fact(self, column: Column, fact: str, differences: Sequence[DifferenceSpan]) -> None:
        """Mark the fact picked, and the words that differ in it, or that it is missing."""
        pane = column.pane
        pane.marking.current_fact = fact
        words = [
            Mark(
                pane.offsets.to_qt(found.span.start), pane.offsets.to_qt(found.span.end), found.kind
            )
            for found in differences
            if found.document == column.document.id
        ]
        pane.set_marks(differences=pane.index(words))
        picked = self.comparison.fact(fact) if self.comparison is not None else None
        untold = picked is not None and column.document.id in picked.not_told
        carries = bool(pane.marking.facts.of(fact))
        column.set_missing(bool(fact) and not carries, untold=untold)
        self._show_cues(column)
        column.overview.update()

    def _show_cues(self, column: Column) -> None:
        pane, layers = column.pane, column.pane.marking.layers
        cues: Cues
        lines: Cues
        cues, lines = self._all_cues.get(column, (MarkIndex(), MarkIndex()))
        if layers.framing == "fact":
            mentions = pane.marking.facts.of(pane.marking.current_fact)
            cues, lines = (each.inside(mentions, pane.blocks) for each in (cues, lines))
        elif layers.framing == "off":
            cues, lines = MarkIndex(), MarkIndex()
        pane.set_marks(cues=cues, cue_lines=lines)

    def forget(self, column: Column) -> None:
        """Let go of a column that is taken away."""
        self._indexing.forget(_text_of(column))
        self._all_cues.pop(column, None)
        self._shown.pop(column, None)

    # ------------------------------------------------------------------ the fact picked
    def differences(self, fact_id: str) -> list[DifferenceSpan]:
        """The words that differ between the mentions of a fact."""
        fact = self.comparison.fact(fact_id) if self.comparison is not None else None
        if fact is None or self.comparison is None:
            return []
        return word_differences(self.comparison, fact)

    def describe(self, fact_id: str) -> str:
        """What a screen reader says when a fact is picked."""
        fact = self.comparison.fact(fact_id) if self.comparison is not None else None
        if fact is None or self.comparison is None:
            return ""
        letters: Mapping[str, str] = {
            account.document.id: account_letter(place)
            for place, account in enumerate(self.comparison.accounts)
        }
        carrying = [letter for key, letter in letters.items() if key in fact.documents]
        untold = [letter for key, letter in letters.items() if key in fact.not_told]
        known = (*fact.documents, *fact.not_told)
        missing = [letter for key, letter in letters.items() if key not in known]
        told = QCoreApplication.translate("ColumnMarks", "{0}: {1}. In accounts {2}.").format(
            fact_name(self.hue(fact_id)), fact.label, ", ".join(carrying)
        )
        for places, rest in (
            (missing, QCoreApplication.translate("ColumnMarks", "No match found in {0}.")),
            (untold, QCoreApplication.translate("ColumnMarks", "Not told in {0}, by hand.")),
        ):
            if places:
                told += " " + rest.format(", ".join(places))
        return told


def _text_of(column: Column) -> ShownText:
    return ShownText(column.document, column.pane.offsets, column.pane.blocks)
