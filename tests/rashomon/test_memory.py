"""A memory answers what was asked before, keeps a bounded number, and changes no answer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon import curation, edits
from rashomon.comparison import compare
from rashomon.memory import Memory
from rashomon.model import Comparison, Document, Project, SentenceRef

ACCOUNTS = (
    Document(
        "gull",
        "Two boats sank off Varn on Monday, and 12 sailors drowned.\n\n"
        "The harbour master blamed a cowardly order from Osk.\n",
        title="Gull",
    ),
    Document(
        "tern",
        "Off Varn two boats went down on Monday; at least 15 sailors drowned.\n\n"
        "Critics said that the order from Osk was reckless.\n",
        title="Tern",
    ),
    Document(
        "skua",
        "On Tuesday two boats sank off Varn.\n\nAn order from Osk was blamed.\n"
        "\nThe sea was calm again by 9 in the evening.\n",
        title="Skua",
    ),
    Document("auk", "Twelve sailors drowned when two boats sank off Varn.\n", title="Auk"),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "remove", "confirmed", "rejected", "linked"]),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=7,
)


def test_a_question_is_answered_once() -> None:
    memory = Memory()
    asked: list[str] = []
    for _ in range(2):
        assert memory.recall("numbers", "how many", lambda: asked.append("once") or 9) == 9
    assert asked == ["once"]


def test_of_large_answers_fewer_are_kept() -> None:
    memory = Memory(10)
    for number in range(6):
        memory.recall("large", number, lambda: "much", most=2)
        memory.recall("small", number, lambda: "little")
    assert len(memory) == 2 + 6


def test_kinds_do_not_crowd_each_other_out() -> None:
    memory = Memory(2)
    memory.recall("names", "first", lambda: "Ilka")
    memory.recall_all("numbers", [1, 2, 3], lambda numbers: numbers)
    assert memory.recall("names", "first", lambda: "nobody") == "Ilka"


@given(st.lists(st.lists(st.integers(0, 9), max_size=8), max_size=6), st.integers(1, 5))
def test_many_questions_are_answered_as_one_by_one(rounds: list[list[int]], most: int) -> None:
    memory = Memory(most)
    for asked in rounds:
        answers = memory.recall_all("squares", asked, lambda some: [one**2 for one in some])
        assert answers == [one**2 for one in asked]
        assert len(memory) <= most


@given(st.lists(st.integers(0, 9), max_size=40), st.integers(1, 5))
def test_the_questions_asked_last_are_kept_and_no_more(asked: list[int], most: int) -> None:
    memory = Memory(most)
    for question in asked:
        assert (
            memory.recall("squares", question, lambda question=question: question**2) == question**2
        )
    assert len(memory) == min(most, len(set(asked)))
    last = list(dict.fromkeys(reversed(asked)))[:most]
    for question in last:
        assert memory.recall("squares", question, lambda: None) == question**2


def step(project: Project, now: Comparison, what: str, one: int, other: int) -> Project:
    """The project after one thing a person may do; itself where it cannot be done."""
    open_now = {document.id for document in project.documents}
    a, b = ACCOUNTS[one], ACCOUNTS[other]
    if what == "add":
        return project if a.id in open_now else edits.add_documents(project, (a,))
    if what == "remove":
        return edits.remove_document(project, a.id) if a.id in open_now else project
    if a is b or not {a.id, b.id} <= open_now:
        return project
    ends = (SentenceRef(a.id, 0), SentenceRef(b.id, 0))
    return curation.decide(project, now, *ends, what)  # type: ignore[arg-type]


@settings(max_examples=40, deadline=None)
@given(STEPS, st.sampled_from([3, 10_000]))
def test_a_comparison_with_a_memory_is_the_one_without(
    steps: list[tuple[str, int, int]], most: int
) -> None:
    project = edits.add_documents(edits.new_project(), ACCOUNTS[:2])
    memory = Memory(most)
    now = compare(project.documents, memory=memory)
    for what, one, other in steps:
        project = step(project, now, what, one, other)
        inputs = {"settings": project.settings, "link_decisions": project.link_decisions}
        now = compare(project.documents, **inputs)
        assert compare(project.documents, **inputs, memory=memory) == now
