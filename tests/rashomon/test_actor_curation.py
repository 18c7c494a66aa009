"""Who is named how, edited by a person: merged, split, moved, added, renamed; never overruled."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rashomon import actor_curation, edits
from rashomon.comparison import compare
from rashomon.framing.wording import find_actors, read_wording
from rashomon.framing_edits import decide_naming, new_naming_decision, withdraw_naming_decision
from rashomon.model import Actor, Comparison, Document, Place, Project, Span

COURIER = Document(
    "urn:uuid:courier",
    "Mayor Ada Orne spoke on Monday. Orne blamed the Harbour Board for the flood.\n\n"
    "The strongman of the quay left early. Brannock fighters watched, and the group sang.\n",
)
VOICE = Document(
    "urn:uuid:voice",
    "Ada Orne kept silent. The Harbour Board blamed Ada Orne, a lawyer, and the Brannock.\n\n"
    "Bela Tarn of the Harbour Board spoke. Later Tarn left, and the strongman of the quay slept.\n",
)


@pytest.fixture
def project() -> Project:
    return edits.add_documents(edits.new_project(), (COURIER, VOICE))


def compared(project: Project) -> Comparison:
    return compare(project.documents, naming_decisions=project.naming_decisions)


def actors_of(project: Project) -> dict[str, Actor]:
    return {actor.name: actor for actor in compared(project).actors}


def texts(actor: Actor, document: Document) -> set[str]:
    return {item.text for item in actor.of(document.id)}


def naming(actor: Actor, text: str, document: Document | None = None):
    wanted = {document.id} if document else {COURIER.id, VOICE.id}
    return [item for item in actor.namings if item.text == text and item.document in wanted]


def place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


# ------------------------------------------------------------------ the machine's own table
def test_the_table_holds_every_account_s_namings_with_places(project: Project) -> None:
    orne = actors_of(project)["Ada Orne"]
    assert orne.kind == "person"
    assert texts(orne, COURIER) == {"Mayor Ada Orne", "Orne"}
    assert texts(orne, VOICE) == {"Ada Orne", "a lawyer"}
    assert orne.count == 5
    for item in orne.namings:
        document = project.document(item.document)
        assert document is not None
        assert all(span.of(document.text).lower() == item.text.lower() for span in item.spans)


def test_a_set_of_people_without_a_name_goes_by_the_plainest_word_of_the_accounts() -> None:
    texts = ("Illegals came. The illegals slept.", "Refugees left.")
    documents = [Document(f"urn:uuid:{n}", text) for n, text in enumerate(texts)]
    (actor,) = compare(documents).actors
    assert (actor.name, actor.kind, actor.count) == ("refugees", "group", 3)


# ------------------------------------------------------------------ merging
def test_merged_actors_are_one_with_the_name_of_the_second(project: Project) -> None:
    actors = actors_of(project)
    after = actor_curation.merge_actors(project, actors["Bela Tarn"], actors["Ada Orne"])
    merged = actors_of(after)
    assert "Bela Tarn" not in merged
    assert texts(merged["Ada Orne"], VOICE) == {"Ada Orne", "a lawyer", "Bela Tarn", "Tarn"}
    assert merged["Ada Orne"].decided


def test_a_merge_holds_when_an_account_comes_or_goes(project: Project) -> None:
    actors = actors_of(project)
    after = actor_curation.merge_actors(project, actors["Bela Tarn"], actors["Ada Orne"])
    fewer = edits.remove_document(after, COURIER.id)
    assert texts(actors_of(fewer)["Ada Orne"], VOICE) >= {"Tarn", "Ada Orne"}


def test_an_actor_is_not_merged_with_itself(project: Project) -> None:
    orne = actors_of(project)["Ada Orne"]
    with pytest.raises(ValueError, match="one actor already"):
        actor_curation.merge_actors(project, orne, orne)


# ------------------------------------------------------------------ splitting and moving
def test_a_naming_split_off_is_an_actor_of_its_own(project: Project) -> None:
    orne = actors_of(project)["Ada Orne"]
    after = actor_curation.split_namings(project, orne, naming(orne, "a lawyer"))
    actors = actors_of(after)
    assert texts(actors["a lawyer"], VOICE) == {"a lawyer"}
    assert texts(actors["Ada Orne"], VOICE) == {"Ada Orne"}


def test_namings_of_two_accounts_split_off_together_are_one_actor(project: Project) -> None:
    orne = actors_of(project)["Ada Orne"]
    chosen = [*naming(orne, "Orne", COURIER), *naming(orne, "a lawyer", VOICE)]
    after = actor_curation.split_namings(project, orne, chosen)
    actors = actors_of(after)
    assert len(actors) == len(actors_of(project)) + 1
    assert texts(actors["Orne"], VOICE) == {"a lawyer"}


def test_a_naming_split_off_in_one_account_stays_in_the_other(project: Project) -> None:
    board = actors_of(project)["Harbour Board"]
    after = actor_curation.split_namings(project, board, naming(board, "Harbour Board", VOICE))
    owners = [actor for actor in compared(after).actors if actor.name == "Harbour Board"]
    assert sorted(tuple(item.document for item in actor.namings) for actor in owners) == [
        (COURIER.id,), (VOICE.id,),
    ]  # fmt: skip
    assert len({actor.id for actor in owners}) == 2


def test_an_actor_keeps_at_least_one_naming(project: Project) -> None:
    board = actors_of(project)["Harbour Board"]
    with pytest.raises(ValueError, match="stays with it"):
        actor_curation.split_namings(project, board, board.namings)
    with pytest.raises(ValueError, match="Choose"):
        actor_curation.split_namings(project, board, ())


def test_a_naming_moved_belongs_to_the_other_actor(project: Project) -> None:
    actors = actors_of(project)
    chosen = naming(actors["Ada Orne"], "a lawyer")
    after = actor_curation.move_namings(project, actors["Ada Orne"], chosen, actors["Bela Tarn"])
    moved = actors_of(after)
    assert texts(moved["Bela Tarn"], VOICE) == {"Bela Tarn", "Tarn", "a lawyer"}
    (item,) = naming(moved["Bela Tarn"], "a lawyer")
    assert item.decided


def test_a_naming_dismissed_is_nobody_s(project: Project) -> None:
    orne = actors_of(project)["Ada Orne"]
    after = actor_curation.dismiss_namings(project, orne, naming(orne, "a lawyer"))
    assert texts(actors_of(after)["Ada Orne"], VOICE) == {"Ada Orne"}
    gone = actor_curation.dismiss_namings(project, orne)
    assert "Ada Orne" not in actors_of(gone)


# ------------------------------------------------------------------ what the machine overlooked
def test_words_a_person_selects_name_an_actor_wherever_the_account_uses_them(
    project: Project,
) -> None:
    comparison = compared(project)
    orne = actors_of(project)["Ada Orne"]
    chosen = place(COURIER, "The strongman of the quay")
    after = actor_curation.add_naming(project, comparison, chosen, orne)
    (item,) = naming(actors_of(after)["Ada Orne"], "The strongman of the quay")
    assert (item.role, item.count, item.document) == ("by hand", 1, COURIER.id)


def test_words_a_person_selects_become_an_actor(project: Project) -> None:
    comparison = compared(project)
    after = actor_curation.new_actor(project, comparison, place(VOICE, "the strongman of the quay"))
    assert "the strongman of the quay" in actors_of(after)


def test_a_passage_without_words_names_nobody(project: Project) -> None:
    comparison = compared(project)
    with pytest.raises(ValueError, match="Select the words"):
        actor_curation.new_actor(project, comparison, place(VOICE, ".\n"))


# ------------------------------------------------------------------ names and kinds
def test_a_name_and_a_kind_given_stay(project: Project) -> None:
    board = actors_of(project)["Harbour Board"]
    after = actor_curation.rename_actor(project, board, "  The   Board ")
    after = actor_curation.set_actor_kind(after, actors_of(after)["The Board"], "group")
    assert actors_of(after)["The Board"].kind == "group"
    again = actor_curation.rename_actor(after, actors_of(after)["The Board"], "Board")
    assert len(again.naming_decisions) == 2
    assert actors_of(again)["Board"].kind == "group"


def test_a_name_must_say_something_and_fit(project: Project) -> None:
    board = actors_of(project)["Harbour Board"]
    with pytest.raises(ValueError, match="needs a name"):
        actor_curation.rename_actor(project, board, "  ")
    with pytest.raises(ValueError, match="fits no table"):
        actor_curation.rename_actor(project, board, "x" * 10**5)


def test_the_name_it_has_already_changes_nothing(project: Project) -> None:
    board = actors_of(project)["Harbour Board"]
    assert actor_curation.rename_actor(project, board, board.name) is project
    assert actor_curation.set_actor_kind(project, board, board.kind) is project


# ------------------------------------------------------------------ taking back
def test_resetting_an_actor_leaves_it_to_the_machine(project: Project) -> None:
    actors = actors_of(project)
    after = actor_curation.merge_actors(project, actors["Bela Tarn"], actors["Ada Orne"])
    back = actor_curation.reset_actor(after, actors_of(after)["Ada Orne"])
    assert back.naming_decisions == ()
    assert actors_of(back) == actors


def test_a_decision_whose_words_name_nobody_is_kept_and_told(project: Project) -> None:
    word = new_naming_decision("rename", ("the admiral",), value="The Admiral")
    after = decide_naming(project, word)
    comparison = compared(after)
    assert any("the admiral" in note and "names nobody" in note for note in comparison.notes)
    assert read_wording(comparison.accounts, after.naming_decisions).lost == (word,)


def test_decisions_of_one_account_go_with_it(project: Project) -> None:
    comparison = compared(project)
    after = actor_curation.new_actor(project, comparison, place(VOICE, "the quay"))
    assert edits.remove_document(after, VOICE.id).naming_decisions == ()


@pytest.mark.parametrize(
    "decision",
    [
        new_naming_decision("split", ()),
        new_naming_decision("move", ("a",)),
        new_naming_decision("merge", ("a",), other=("a",)),
        new_naming_decision("kind", ("a",), value="planet"),
        new_naming_decision("split", (" ",)),
        replace(new_naming_decision("split", ("a",)), document="urn:uuid:nowhere"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_line_to_read(project: Project, decision) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        decide_naming(project, decision)


# ------------------------------------------------------------------ in whatever order
NUMBERS = st.integers(0, 30)


class Naming(RuleBasedStateMachine):
    """Random edits of the table: nobody's words get lost or doubled."""

    def __init__(self) -> None:
        super().__init__()
        self.project = edits.add_documents(edits.new_project(), (COURIER, VOICE))
        self.accounts = compare(self.project.documents).accounts

    @property
    def actors(self) -> tuple[Actor, ...]:
        return find_actors(self.accounts, self.project.naming_decisions)

    def do(self, edit, *arguments) -> None:
        before = self.project
        try:
            self.project = edit(before, *arguments)
        except ValueError as refusal:
            assert str(refusal)
            assert self.project is before

    def pick(self, number: int) -> Actor | None:
        return self.actors[number % len(self.actors)] if self.actors else None

    @rule(one=NUMBERS, other=NUMBERS)
    def merge(self, one: int, other: int) -> None:
        a, b = self.pick(one), self.pick(other)
        if a and b:
            self.do(actor_curation.merge_actors, a, b)

    @rule(one=NUMBERS, which=NUMBERS)
    def split(self, one: int, which: int) -> None:
        actor = self.pick(one)
        if actor:
            chosen = actor.namings[which % len(actor.namings)]
            self.do(actor_curation.split_namings, actor, (chosen,))

    @rule(one=NUMBERS, other=NUMBERS, which=NUMBERS)
    def move(self, one: int, other: int, which: int) -> None:
        actor, to = self.pick(one), self.pick(other)
        if actor and to:
            chosen = actor.namings[which % len(actor.namings)]
            self.do(actor_curation.move_namings, actor, (chosen,), to)

    @rule(one=NUMBERS, name=st.sampled_from(["A", " ", "Velm & co"]))
    def rename(self, one: int, name: str) -> None:
        actor = self.pick(one)
        if actor:
            self.do(actor_curation.rename_actor, actor, name)

    @rule(number=NUMBERS)
    def withdraw(self, number: int) -> None:
        decisions = self.project.naming_decisions
        if decisions:
            decision = decisions[number % len(decisions)]
            self.do(withdraw_naming_decision, decision.id)

    @invariant()
    def every_place_is_named_once(self) -> None:
        spans = [
            (item.document, span)
            for actor in self.actors
            for item in actor.namings
            for span in item.spans
        ]
        assert len(spans) == len(set(spans))

    @invariant()
    def ids_differ_and_every_actor_is_named(self) -> None:
        actors = self.actors
        assert len({actor.id for actor in actors}) == len(actors)
        assert all(actor.namings and actor.name for actor in actors)


Naming.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestNaming = Naming.TestCase
