from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.annotation.anchoring import make_anchor
from rashomon.annotation_edits import (
    copy_tags,
    give_tag,
    move_annotation,
    remove_annotations,
    retag,
    take_tag,
)
from rashomon.edits import in_reading_order
from rashomon.memos import companions
from rashomon.model import Annotation, Codebook, Document, Project, Span, Tag

A = Document("a", "A roof fell in at the Brand fair.")
B = Document("b", "Cheap beams failed at Brand.")
BLAME, LOADED = Tag("blame", "Blame", "#be185d"), Tag("loaded", "Loaded", "#c2410c")
IDS = ("one", "two", "three")


def annotation(name: str, document: Document, start: int, end: int, *tags: str, memo: str = ""):
    return Annotation(name, make_anchor(document, Span(start, end)), tags, memo, "ada", "t0")


@pytest.fixture
def project() -> Project:
    items = (
        annotation("one", A, 0, 6, "blame"),
        annotation("two", A, 7, 11, "blame", "loaded"),
        annotation("three", B, 0, 5, "loaded", memo="Why?"),
    )
    return Project("p", "", (A, B), Codebook((BLAME, LOADED)), items)


def tags(project: Project) -> dict[str, tuple[str, ...]]:
    return {item.id: item.tags for item in project.annotations}


def test_a_moved_annotation_keeps_its_tags_and_stands_in_reading_order(project: Project) -> None:
    after = move_annotation(project, "one", make_anchor(A, Span(9, 20)), when="t1")
    assert [item.id for item in after.annotations] == ["two", "one", "three"]
    moved = after.annotations[1]
    assert (moved.tags, moved.created, moved.modified) == (("blame",), "t0", "t1")
    assert moved.anchor.quote == Span(9, 20).of(A.text)
    assert move_annotation(project, "one", make_anchor(A, Span(0, 6))) is project


def test_an_annotation_stays_in_its_account(project: Project) -> None:
    with pytest.raises(ValueError, match="cannot leave"):
        move_annotation(project, "one", make_anchor(B, Span(0, 5)))


def test_a_tag_is_given_to_those_that_lack_it(project: Project) -> None:
    after = give_tag(project, IDS, "blame", when="t1")
    assert tags(after) == {
        "one": ("blame",), "two": ("blame", "loaded"), "three": ("loaded", "blame"),
    }  # fmt: skip
    assert [item.modified for item in after.annotations] == ["", "", "t1"]
    assert give_tag(project, ("one",), "blame") is project


def test_an_annotation_that_loses_its_last_tag_goes_unless_it_has_a_memo(project: Project) -> None:
    assert tags(take_tag(project, IDS, "blame")) == {"two": ("loaded",), "three": ("loaded",)}
    assert tags(take_tag(project, IDS, "loaded")) == {
        "one": ("blame",), "two": ("blame",), "three": (),
    }  # fmt: skip


def test_retagging_never_gives_a_tag_twice(project: Project) -> None:
    assert tags(retag(project, IDS, "loaded", "blame")) == {
        "one": ("blame",), "two": ("blame",), "three": ("blame",),
    }  # fmt: skip


def test_annotations_are_removed_together_and_unknown_ones_refused(project: Project) -> None:
    assert list(tags(remove_annotations(project, ("one", "three")))) == ["two"]
    with pytest.raises(ValueError, match="no annotation"):
        remove_annotations(project, ("one", "nine"))


def test_copied_tags_join_what_the_coder_tagged_there_and_belong_together(
    project: Project,
) -> None:
    anchors = (make_anchor(B, Span(0, 5)), make_anchor(B, Span(6, 11)))
    after = copy_tags(project, "one", anchors, creator="ada")
    assert len(after.annotations) == 4
    assert tags(after)["three"] == ("loaded", "blame")
    assert {item.anchor.quote for item in companions(after, "one")} == {"Cheap", "beams"}


@given(st.data())
def test_any_edits_leave_sound_annotations_in_order(data: st.DataObject) -> None:
    now = Project(
        "p", "", (A, B), Codebook((BLAME, LOADED)),
        tuple(annotation(name, A, start, start + 3, "blame") for start, name in enumerate(IDS)),
    )  # fmt: skip
    for _ in range(data.draw(st.integers(1, 6))):
        ids = [item.id for item in now.annotations]
        chosen = data.draw(st.sets(st.sampled_from(ids))) if ids else set()
        tag = data.draw(st.sampled_from(("blame", "loaded")))
        start = data.draw(st.integers(0, 20))
        edit = data.draw(st.integers(0, 4))
        if edit == 0:
            now = give_tag(now, chosen, tag)
        elif edit == 1:
            now = take_tag(now, chosen, tag)
        elif edit == 2:
            now = retag(now, chosen, "blame", tag)
        elif edit == 3 and chosen:
            now = move_annotation(now, min(chosen), make_anchor(A, Span(start, start + 4)))
        elif chosen:
            now = remove_annotations(now, chosen)
        assert now.annotations == in_reading_order(now, now.annotations)
        assert all(item.tags or item.memo for item in now.annotations)
        assert all(len(set(item.tags)) == len(item.tags) for item in now.annotations)
