"""Merging two people's files loses nothing and names what they contradict each other in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from sample_projects import golden_project, projects

from rashomon.agreement.merging import merge_projects
from rashomon.annotation.anchoring import make_anchor
from rashomon.files.judgement_reading import JudgementReader
from rashomon.files.project_json import project_to_json
from rashomon.files.project_reading import project_from_json
from rashomon.model import Annotation, Codebook, Coder, Document, LinkDecision, Project, Span, Tag

WEIR = Document("w", "The weir at Ostmoor broke at noon. Nobody had checked it.", "Weir")
GATE = Document("g", "The gate at Ostmoor stood open.", "Gate")
BLAME, CAUSE = Tag("blame", "Blame", "#111111"), Tag("cause", "Cause", "#222222")
ADA, BEN = Coder("ada", "Ada"), Coder("ben", "Ben")


def annotate(name: str, start: int, *tags: str, by: str = "ada", memo: str = "") -> Annotation:
    return Annotation(name, make_anchor(WEIR, Span(start, start + 8)), tags, memo, by)


def project(*annotations: Annotation, **rest: object) -> Project:
    base = Project("p", documents=(WEIR, GATE), codebook=Codebook((BLAME, CAUSE)),
                   coders=(ADA, BEN), annotations=annotations)  # fmt: skip
    return replace(base, **rest)  # pyright: ignore[reportArgumentType]


def notes(first: Project, second: Project) -> str:
    return "\n".join(merge_projects(first, second)[1].notes)


def test_a_file_merged_with_itself_is_itself(tmp_path: Path) -> None:
    golden = golden_project(tmp_path)
    merged, report = merge_projects(golden, golden)
    assert (merged, report.notes) == (golden, ())


@settings(max_examples=25)
@given(first=projects(), second=projects())
def test_nothing_of_either_file_is_lost(first: Project, second: Project) -> None:
    merged, _ = merge_projects(first, second)
    texts = {document.text for document in merged.documents}
    names = {tag.name for tag in merged.codebook.tags}
    assert {document.text for one in (first, second) for document in one.documents} <= texts
    assert {tag.name for tag in first.codebook.tags} <= names
    found = [
        (item.anchor.quote, item.anchor.span, item.memo, item.creator)
        for item in merged.annotations
    ]
    for item in (*first.annotations, *second.annotations):
        assert any(
            (item.anchor.quote, item.anchor.span, item.creator) == (quote, span, creator)
            and item.memo in memo
            for quote, span, memo, creator in found
        )


@settings(max_examples=15)
@given(first=projects(), second=projects())
def test_a_merged_file_can_be_saved_and_read(
    tmp_path_factory: pytest.TempPathFactory, first: Project, second: Project
) -> None:
    merged, _ = merge_projects(first, second)
    folder = Path("/nowhere")
    assert project_from_json(project_to_json(merged, folder), folder).annotations == (
        merged.annotations
    )
    assert JudgementReader(merged).new_coders == {}


# ------------------------------------------------------------------ annotations
def test_the_same_place_tag_and_coder_count_once() -> None:
    first, second = project(annotate("1", 4, "blame")), project(annotate("2", 4, "blame"))
    assert merge_projects(first, second)[0].annotations == first.annotations


def test_the_same_place_by_another_coder_counts_again() -> None:
    merged, _ = merge_projects(
        project(annotate("1", 4, "blame")), project(annotate("2", 4, "blame", by="ben"))
    )
    assert [item.creator for item in merged.annotations] == ["ada", "ben"]


def test_tags_of_one_coder_on_one_place_are_joined() -> None:
    merged, _ = merge_projects(
        project(annotate("1", 4, "blame")), project(annotate("2", 4, "cause"))
    )
    assert [item.tags for item in merged.annotations] == [("blame", "cause")]


def test_memos_that_differ_are_both_kept_and_told_of() -> None:
    first, second = project(annotate("1", 4, memo="Who?")), project(annotate("1", 4, memo="When?"))
    merged, report = merge_projects(first, second)
    assert merged.annotations[0].memo == "Who?\n\nWhen?"
    assert any("memo differs" in note for note in report.notes)


def test_one_id_on_two_places_keeps_both() -> None:
    merged, report = merge_projects(
        project(annotate("1", 4, "blame")), project(annotate("1", 20, "blame"))
    )
    assert [item.anchor.span.start for item in merged.annotations] == [4, 20]
    assert any("stands elsewhere" in note for note in report.notes)


# ------------------------------------------------------------------ conflicts
def test_one_tag_id_with_two_names_keeps_both_tags() -> None:
    first = project(annotate("1", 4, "blame"))
    other = replace(BLAME, name="Praise")
    second = project(annotate("2", 20, "blame"), codebook=Codebook((other, CAUSE)))
    merged, report = merge_projects(first, second)
    assert [tag.name for tag in merged.codebook.tags] == ["Blame", "Cause", "Praise"]
    assert merged.annotations[1].tags == (merged.codebook.tags[2].id,)
    assert "a tag bears another name in each file; both are kept: “Blame / Praise”" in report.notes


def test_one_tag_name_with_two_ids_is_one_tag() -> None:
    second = project(
        annotate("2", 20, "b"), codebook=Codebook((replace(BLAME, id="b", name="blame"),))
    )
    merged, _ = merge_projects(project(), second)
    assert [tag.id for tag in merged.codebook.tags] == ["blame", "cause"]
    assert merged.annotations[0].tags == ("blame",)


def test_an_account_with_two_texts_is_kept_twice_and_told_of() -> None:
    changed = replace(WEIR, text=WEIR.text.replace("noon", "dusk"))
    second = project(documents=(changed, GATE))
    merged, report = merge_projects(project(), second)
    assert [item.title for item in merged.documents] == ["Weir", "Gate", "Weir"]
    assert any("another text in each file" in note for note in report.notes)


def test_the_same_text_under_two_ids_is_one_account() -> None:
    second = project(documents=(replace(WEIR, id="x"), GATE))
    assert merge_projects(project(), second)[0].documents == (WEIR, GATE)


def test_decisions_that_differ_are_both_kept_and_the_first_counts() -> None:
    def decide(name: str, verdict: str) -> LinkDecision:
        return LinkDecision(name, verdict, make_anchor(WEIR, Span(0, 34)),  # pyright: ignore
                            make_anchor(GATE, Span(0, 31)))  # fmt: skip

    first = project(link_decisions=(decide("1", "confirmed"),))
    merged, report = merge_projects(first, project(link_decisions=(decide("2", "rejected"),)))
    assert [item.verdict for item in merged.link_decisions] == ["rejected", "confirmed"]
    assert any("decided otherwise" in note for note in report.notes)


def test_number_keys_stay_unique() -> None:
    first = project(codebook=Codebook((replace(BLAME, shortcut="1"),)))
    second = project(codebook=Codebook((replace(CAUSE, shortcut="1"),)))
    merged, _ = merge_projects(first, second)
    assert [tag.shortcut for tag in merged.codebook.tags] == ["1", ""]
