"""Differences settled into a third set; both coders' work stays as it was."""

from __future__ import annotations

import pytest

from rashomon.agreement.adjudication import (
    AGREED,
    CHOICES,
    Choice,
    annotations_by,
    coders_of,
    copy_what_both_said,
    settle,
    settled,
)
from rashomon.agreement.measuring import Agreement, compare_coders
from rashomon.annotation.anchoring import make_anchor
from rashomon.edits import in_reading_order
from rashomon.model import Annotation, Codebook, Coder, Document, Project, Span, Tag

WEIR = Document("w", "The weir at Ostmoor broke at noon & nobody knew.")
BLAME = Tag("b", "Blame", "#111111")
ADA, BEN = Coder("ada", "Ada"), Coder("ben", "Ben")


def coded(coder: Coder, *passages: tuple[int, int]) -> list[Annotation]:
    return [
        Annotation(f"{coder.id}{start}", make_anchor(WEIR, Span(start, end)), ("b",), "", coder.id)
        for start, end in passages
    ]


@pytest.fixture
def project() -> Project:
    base = Project("p", documents=(WEIR,), codebook=Codebook((BLAME,)), coders=(ADA, BEN))
    annotations = [*coded(ADA, (4, 8), (12, 19)), *coded(BEN, (4, 8), (12, 25))]
    return Project(
        "p", documents=(WEIR,), codebook=Codebook((BLAME,)), coders=(ADA, BEN),
        annotations=in_reading_order(base, annotations),
    )  # fmt: skip


def agreement_of(project: Project) -> Agreement:
    first, second = (annotations_by(project, coder.id) for coder in (ADA, BEN))
    return compare_coders(project.documents, first, second, project.codebook.tags)


def agreed(project: Project) -> list[str]:
    return [item.anchor.quote for item in annotations_by(project, AGREED.id)]


def test_what_both_said_is_copied_once(project: Project) -> None:
    once = copy_what_both_said(project, agreement_of(project))
    assert agreed(once) == ["weir"]
    assert copy_what_both_said(once, agreement_of(once)) is once


@pytest.mark.parametrize(
    ("choice", "quotes"),
    [("first", ["Ostmoor"]), ("second", ["Ostmoor broke"]), ("neither", []),
     ("both", ["Ostmoor", "Ostmoor broke"])],
)  # fmt: skip
def test_a_difference_is_settled_and_can_be_settled_anew(
    project: Project, choice: Choice, quotes: list[str]
) -> None:
    agreement = agreement_of(project)
    (difference,) = agreement.differences
    for earlier in CHOICES:
        before = settle(project, agreement, difference, earlier)
        after = settle(before, agreement, difference, choice)
        assert agreed(after) == quotes
        assert settled(after, agreement) == ({difference: choice} if quotes else {})


def test_both_coders_work_stays_as_it_was(project: Project) -> None:
    agreement = agreement_of(project)
    after = settle(project, agreement, agreement.differences[0], "second")
    assert [coder.name for coder in coders_of(after)] == ["Ada", "Ben"]
    assert [item for item in after.annotations if item.creator != AGREED.id] == list(
        project.annotations
    )
