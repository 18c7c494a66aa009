"""Merging, splitting and moving tags loses no annotation and no word of the codebook."""

from __future__ import annotations

import pytest

from rashomon.annotation.anchoring import make_anchor
from rashomon.codebook_edits import (
    TagEffect,
    effect_of_merging,
    effect_of_removing,
    merge_tags,
    put_below,
    split_tag,
    subtree,
)
from rashomon.edits import remove_tag
from rashomon.memos import (
    add_fact_memo,
    companions,
    group_annotations,
    set_account_memo,
    set_fact_memo,
    set_project_memo,
)
from rashomon.model import Annotation, Codebook, Document, Project, Span, Tag

TEXT = Document("d", "The weir at Ostmoor burst at noon. Nobody had checked the gates.")
BLAME = Tag("blame", "Blame", "#111111", "Who did it.", "", "1", inclusion="Named.")
CREW = Tag("crew", "Crew", "#222222", "The crew.", "blame", example="“slept”")
CAUSE = Tag("cause", "Cause", "#333333", parent="crew")
WHEN = "2031-01-01T00:00:00Z"


def annotate(number: int, *tags: str, memo: str = "") -> Annotation:
    return Annotation(f"a{number}", make_anchor(TEXT, Span(number, number + 5)), tags, memo)


@pytest.fixture
def project() -> Project:
    return Project(
        "p", documents=(TEXT,), codebook=Codebook((BLAME, CREW, CAUSE)),
        annotations=(
            annotate(1, "crew"), annotate(2, "blame", "crew"), annotate(3, "cause"),
            annotate(4, "crew", memo="asleep?"),
        ),
    )  # fmt: skip


def tags_of(project: Project) -> list[tuple[str, ...]]:
    return [item.tags for item in project.annotations]


def test_merging_gives_every_annotation_the_other_tag_once(project: Project) -> None:
    merged = merge_tags(project, "crew", "blame", when=WHEN)
    assert tags_of(merged) == [("blame",), ("blame",), ("cause",), ("blame",)]
    assert [item.modified for item in merged.annotations] == [WHEN, WHEN, "", WHEN]


def test_merging_keeps_what_was_written_of_both_and_the_tags_below(project: Project) -> None:
    blame, cause = merge_tags(project, "crew", "blame").codebook.tags
    assert (blame.definition, blame.example) == ("Who did it.\nThe crew.", "“slept”")
    assert cause.parent == "blame"


def test_a_tag_merged_into_one_below_it_leaves_no_circle(project: Project) -> None:
    merged = merge_tags(project, "blame", "cause")
    assert {tag.id: tag.parent for tag in merged.codebook.tags} == {"crew": "cause", "cause": ""}
    assert merged.codebook.get("cause") is not None
    assert subtree(merged.codebook, "cause") == {"cause", "crew"}


def test_a_number_key_passes_on_to_the_tag_kept(project: Project) -> None:
    kept = merge_tags(project, "blame", "cause").codebook.get("cause")
    assert kept is not None and kept.shortcut == "1"


def test_the_effect_of_merging_is_told_before(project: Project) -> None:
    assert effect_of_merging(project, "crew", "blame") == TagEffect(3, 0, 0, 1, (CAUSE,))


def test_the_effect_of_removing_is_what_removing_does(project: Project) -> None:
    effect = effect_of_removing(project, "crew")
    assert effect == TagEffect(3, 1, 1, 0, (CAUSE,))
    after = remove_tag(project, "crew")
    assert len(project.annotations) - len(after.annotations) == effect.removed
    assert sum(not item.tags for item in after.annotations) == effect.bare


def test_splitting_gives_the_chosen_annotations_the_new_tag(project: Project) -> None:
    new = Tag("watch", "The watch", "#444444")
    after = split_tag(project, "crew", ["a1", "a2"], new, when=WHEN)
    assert tags_of(after) == [("watch",), ("blame", "watch"), ("cause",), ("crew",)]
    assert [tag.id for tag in after.codebook.tags] == ["blame", "crew", "watch", "cause"]


def test_an_annotation_without_the_tag_is_not_split_off_it(project: Project) -> None:
    with pytest.raises(ValueError, match="bear the tag"):
        split_tag(project, "crew", ["a3"], Tag("x", "X", "#444444"))


def test_a_tag_cannot_stand_below_one_of_its_own(project: Project) -> None:
    with pytest.raises(ValueError, match="below itself"):
        put_below(project, "blame", "cause")


def test_a_tag_cannot_be_merged_with_itself(project: Project) -> None:
    with pytest.raises(ValueError, match="with itself"):
        merge_tags(project, "crew", "crew")


# ------------------------------------------------------------------ memos and groups
def test_notes_on_project_and_account_are_kept_beside_them(project: Project) -> None:
    noted = set_account_memo(set_project_memo(project, "Whole."), "d", "First on the scene.")
    assert (noted.memo, noted.documents[0].memo) == ("Whole.", "First on the scene.")
    assert set_project_memo(noted, "Whole.") is noted


def test_a_note_on_a_fact_goes_when_its_words_go(project: Project) -> None:
    noted = add_fact_memo(project, [make_anchor(TEXT, Span(4, 8))], "Which weir?", creator="c")
    (memo,) = noted.fact_memos
    assert set_fact_memo(noted, memo.id, "Which one?").fact_memos[0].memo == "Which one?"
    assert set_fact_memo(noted, memo.id, " ").fact_memos == ()


def test_annotations_of_a_group_know_each_other(project: Project) -> None:
    grouped = group_annotations(project, ["a1", "a3"])
    assert [item.id for item in companions(grouped, "a1")] == ["a3"]
    joined = group_annotations(grouped, ["a4", "a3"])
    assert [item.id for item in companions(joined, "a1")] == ["a3", "a4"]
    assert companions(joined, "a2") == ()
