"""Whatever a person does in whatever order, the project stays sound and can be saved."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Anchor, Document, Project, Span
from rashomon.tag_rules import check_tag

TEXT = "Twelve boats 🚢 left. שלום! 船 & <b>. Nobody was hurt."
NUMBERS = st.integers(0, 50)
NAMES = st.sampled_from(["Blame", "blame", "Cause", "  ", "Cáuse", "船"])


class Editing(RuleBasedStateMachine):
    """Random edits; those that are refused must leave everything as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.project = edits.new_project("Boats")

    def pick(self, items: tuple[object, ...], number: int) -> str:
        return items[number % len(items)].id if items else "urn:uuid:none"  # type: ignore[attr-defined]

    def anchor(self, number: int, start: int) -> Anchor:
        document_id = self.pick(self.project.documents, number)
        document = self.project.document(document_id) or Document(document_id, TEXT)
        return make_anchor(document, Span(start, min(len(TEXT), start + 1 + number % 9)))

    def do(self, edit: object, *arguments: object) -> None:
        before: Project = self.project
        try:
            self.project = edit(before, *arguments)  # type: ignore[operator]
        except ValueError as refusal:
            assert str(refusal)
            assert self.project is before

    @rule()
    def open_account(self) -> None:
        self.do(edits.add_documents, [Document("urn:uuid:d", TEXT)])

    @rule(number=NUMBERS)
    def close_account(self, number: int) -> None:
        self.do(edits.remove_document, self.pick(self.project.documents, number))

    @rule(number=NUMBERS, to=NUMBERS)
    def move_account(self, number: int, to: int) -> None:
        self.do(edits.move_document, self.pick(self.project.documents, number), to % 4)

    @rule(name=NAMES, number=NUMBERS)
    def make_tag(self, name: str, number: int) -> None:
        def make(project: Project) -> Project:
            parent = self.pick(project.codebook.tags, number) if project.codebook.tags else ""
            tag = edits.new_tag(project.codebook, name, colours=["#000000"], parent=parent)
            return edits.add_tag(project, tag)

        self.do(make)

    @rule(number=NUMBERS)
    def drop_tag(self, number: int) -> None:
        self.do(edits.remove_tag, self.pick(self.project.codebook.tags, number))

    @rule(number=NUMBERS, start=st.integers(0, len(TEXT) - 1), tag=NUMBERS)
    def press_key(self, number: int, start: int, tag: int) -> None:
        tag_id = self.pick(self.project.codebook.tags, tag)
        self.do(edits.toggle_tag, self.anchor(number, start), tag_id)

    @rule(number=NUMBERS, memo=st.sampled_from(["", "why? & <where>", "🔦"]))
    def write_memo(self, number: int, memo: str) -> None:
        self.do(edits.set_memo, self.pick(self.project.annotations, number), memo)

    @rule(number=NUMBERS, tag=NUMBERS)
    def take_tag_off(self, number: int, tag: int) -> None:
        annotation = self.pick(self.project.annotations, number)
        tag_id = self.pick(self.project.codebook.tags, tag)
        self.do(edits.remove_tag_from_annotation, annotation, tag_id)

    @rule(number=NUMBERS, other=NUMBERS, start=st.integers(0, len(TEXT) - 1))
    def decide(self, number: int, other: int, start: int) -> None:
        a, b = self.anchor(number, start), self.anchor(other, start)
        self.do(edits.decide_link, edits.new_link_decision("confirmed", a, b))
        self.do(edits.decide_boilerplate, edits.new_boilerplate_decision(a, number % 2 == 0))

    @invariant()
    def annotations_stand_in_reading_order(self) -> None:
        ordered = edits.in_reading_order(self.project, self.project.annotations)
        assert self.project.annotations == ordered

    @invariant()
    def nothing_names_what_is_not_there(self) -> None:
        tags = {tag.id for tag in self.project.codebook.tags}
        documents = {document.id for document in self.project.documents}
        for annotation in self.project.annotations:
            assert annotation.tags or annotation.memo
            assert set(annotation.tags) <= tags
            assert annotation.anchor.document in documents
        for tag in self.project.codebook.tags:
            check_tag(self.project.codebook, tag)

    def teardown(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.rashomon.json"
            save_project(self.project, path)
            assert load_project(path) == self.project


Editing.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestEditing = Editing.TestCase
