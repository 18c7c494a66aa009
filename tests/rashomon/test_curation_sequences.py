"""Whatever is decided in whatever order, the comparison obeys, and all of it can be taken back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon import curation, edits
from rashomon.comparison import compare
from rashomon.matching.decisions import JOINING, resolve_decisions
from rashomon.model import Comparison, Document, Project, SentenceRef

ACCOUNTS = (
    Document("gull", "Two boats sank off Varn on Monday.\n\nFour sailors were saved.\n"),
    Document("tern", "Off Varn two boats sank on Monday.\n\nSailors were saved, four in all.\n"),
    Document("skua", "On Monday two boats went down off Varn.\n\nThe sea was calm again.\n"),
)
REFS = [SentenceRef(document.id, number) for document in ACCOUNTS for number in (0, 1)]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["confirmed", "rejected", "linked", "clear", "merge", "split", "untold", "told"]
        ),
        st.integers(0, 5),
        st.integers(0, 5),
    ),
    min_size=1,
    max_size=8,
)


def compared(project: Project) -> Comparison:
    return compare(
        project.documents, settings=project.settings, link_decisions=project.link_decisions
    )


def step(project: Project, now: Comparison, what: str, one: int, other: int) -> Project:
    a, b = REFS[one], REFS[other]
    if what in ("confirmed", "rejected", "linked"):
        return curation.decide(project, now, a, b, what)  # type: ignore[arg-type]
    if what == "clear":
        return curation.clear(project, now, a, b)
    if not now.facts:
        return project
    fact, second = now.facts[one % len(now.facts)], now.facts[other % len(now.facts)]
    document = ACCOUNTS[other % 3].id
    if what == "merge":
        return curation.merge(project, now, fact, second) if fact != second else project
    if what == "split":
        return curation.split(project, now, fact, {fact.mentions[other % len(fact.mentions)]})
    if what == "untold":
        return curation.mark_not_told(project, now, fact, document)
    return curation.unmark_not_told(project, now, fact, document)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_every_comparison_obeys_all_that_was_decided_so_far(steps):
    project = edits.add_documents(edits.new_project(), ACCOUNTS)
    first = now = compared(project)
    for what, one, other in steps:
        before = project
        try:
            project = step(project, now, what, one, other)
        except ValueError as refusal:
            assert str(refusal)
            assert project is before
            continue
        now = compared(project)
        decided = resolve_decisions(now.accounts, project.link_decisions)
        assert not decided.lost and now.notes == first.notes
        for (a, b), word in decided.pairs.items():
            together = any({a, b} <= set(fact.mentions) for fact in now.facts)
            assert together == (word.verdict in JOINING)
    for decision in project.link_decisions:
        project = edits.withdraw_link_decision(project, decision.id)
    assert compared(project) == first
