"""Judgements and word lists in whatever order: the project stays sound, and comes back from disk
and from its journal."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rashomon import edits, framing_edits, lexicon_edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.files.journal_records import Replay, difference
from rashomon.files.project_file import load_project, save_project
from rashomon.files.project_json import project_to_json
from rashomon.files.project_reading import project_from_json
from rashomon.model import Anchor, Document, LexiconTerm, Project, Span

TEXT = "Twelve boats 🚢 left Velm. שלום! 船 & <b>. Nobody was hurt."
IDS = ("urn:uuid:a", "urn:uuid:b", "urn:uuid:c")
NUMBERS = st.integers(0, 40)
WORDS = st.sampled_from(["velm", "the harbour master", "船", " ", ""])


class Judging(RuleBasedStateMachine):
    """Random edits; those that are refused must leave everything as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path("/")
        self.project = edits.new_project("Boats")
        whole = json.loads(json.dumps(project_to_json(self.project, self.folder)))
        self.journal = Replay(whole)
        self.told: set[str] = set()

    def do(self, edit, *arguments, **options) -> None:
        before: Project = self.project
        try:
            self.project = edit(before, *arguments, **options)
        except ValueError as refusal:
            assert str(refusal)
            assert self.project is before
        change = difference(before, self.project, self.folder, self.told)
        self.journal.apply(json.loads(json.dumps(change)))

    def anchor(self, number: int) -> Anchor:
        start = number % 50
        return make_anchor(Document(IDS[number % 3], TEXT), Span(start, start + 1 + number % 7))

    @rule(number=NUMBERS)
    def open_account(self, number: int) -> None:
        if self.project.document(IDS[number % 3]) is None:
            self.do(edits.add_documents, [Document(IDS[number % 3], TEXT)])

    @rule(number=NUMBERS)
    def close_account(self, number: int) -> None:
        self.do(edits.remove_document, IDS[number % 3])

    @rule(one=NUMBERS, other=NUMBERS, verdict=st.sampled_from(["confirmed", "dismissed"]))
    def judge(self, one: int, other: int, verdict: str) -> None:
        pair = (self.anchor(one), self.anchor(other))
        decision = framing_edits.new_divergence_decision(verdict, "number", *pair)  # type: ignore[arg-type]
        self.do(framing_edits.decide_divergence, decision)

    @rule(one=NUMBERS, silent=NUMBERS)
    def dismiss_omission(self, one: int, silent: int) -> None:
        decision = framing_edits.new_divergence_decision(
            "dismissed", "omission", self.anchor(one), None, document=IDS[silent % 3]
        )
        self.do(framing_edits.decide_divergence, decision)

    @rule(number=NUMBERS)
    def withdraw(self, number: int) -> None:
        decisions = self.project.divergence_decisions
        name = decisions[number % len(decisions)].id if decisions else "none"
        self.do(framing_edits.withdraw_divergence_decision, name)

    @rule(word=WORDS, other=WORDS, verdict=st.sampled_from(["merge", "move", "split", "rename"]),
          number=NUMBERS)  # fmt: skip
    def name(self, word: str, other: str, verdict: str, number: int) -> None:
        decision = framing_edits.new_naming_decision(
            verdict,
            (word,),
            other=(other,),
            value=other,
            document=("", *IDS)[number % 4],  # type: ignore[arg-type]
        )
        self.do(framing_edits.decide_naming, decision)

    @rule(term=st.sampled_from(["grim", "Grim", "a\tb", "", "run aground"]))
    def add_term(self, term: str) -> None:
        self.do(lexicon_edits.add_term, "loaded", "en", LexiconTerm(term, "tone"))

    @rule(term=st.sampled_from(["grim", "run aground"]))
    def remove_term(self, term: str) -> None:
        self.do(lexicon_edits.remove_term, "loaded", "en", term)

    @rule(term=st.sampled_from(["massacre", "slaughter"]), on=st.booleans())
    def switch_term(self, term: str, on: bool) -> None:
        self.do(lexicon_edits.switch_term, "loaded", "en", term, on=on)

    @rule(name=st.sampled_from(["loaded", "hedges"]), on=st.booleans())
    def switch_list(self, name: str, on: bool) -> None:
        self.do(lexicon_edits.switch_list, name, "en", on=on)

    @invariant()
    def nothing_names_an_account_that_is_closed(self) -> None:
        known = {document.id for document in self.project.documents}
        for decision in self.project.divergence_decisions:
            assert edits.documents_of(decision) <= known
        for decision in self.project.naming_decisions:
            assert decision.document in known | {""}

    @invariant()
    def of_one_divergence_there_is_one_word(self) -> None:
        keys = [
            (item.kind, item.document, frozenset((item.a, item.b)))
            for item in self.project.divergence_decisions
        ]
        assert len(keys) == len(set(keys))

    def teardown(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.rashomon.json"
            save_project(self.project, path)
            assert load_project(path) == self.project
        replayed = project_from_json(self.journal.whole(), self.folder)
        assert replayed.divergence_decisions == self.project.divergence_decisions
        assert replayed.naming_decisions == self.project.naming_decisions
        assert replayed.lexicons == self.project.lexicons


Judging.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestJudging = Judging.TestCase
