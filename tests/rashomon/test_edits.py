"""Edits return a new project and leave the old one, and what they do not touch, as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.model import AnalysisSettings, Anchor, Coder, Document, Project, Span, Tag

COLOURS = ("#111111", "#222222", "#333333")
QUAY = Document("urn:uuid:quay", "Two boats left the quay. Nobody was hurt.", title="Quay")
TOWN = Document("urn:uuid:town", "The town counts three boats.", title="Town")
BLAME = Tag("urn:uuid:blame", "Blame", "#111111", shortcut="1")
CAUSE = Tag("urn:uuid:cause", "Cause", "#222222", shortcut="2")


@pytest.fixture
def project() -> Project:
    project = edits.add_documents(edits.new_project("Boats"), [QUAY, TOWN])
    for tag in (BLAME, CAUSE):
        project = edits.add_tag(project, tag)
    return edits.add_coder(project, Coder("ada", "Ada"))


def passage(start: int, end: int, document: Document = QUAY) -> Anchor:
    return make_anchor(document, Span(start, end))


def tagged(project: Project, *tags: Tag, memo: str = "", at: Anchor | None = None) -> Project:
    anchor = at or passage(0, 9)
    annotation = edits.new_annotation(anchor, [tag.id for tag in tags], memo=memo, creator="ada")
    return edits.add_annotation(project, annotation)


# ------------------------------------------------------------------ annotations
def test_an_edit_leaves_the_old_project_and_the_other_parts_as_they_were(project: Project):
    after = tagged(project, BLAME)
    assert project.annotations == ()
    assert after.documents is project.documents
    assert after.codebook is project.codebook


def test_annotations_stand_in_reading_order_whenever_they_were_made(project: Project):
    for at in (passage(4, 9, TOWN), passage(10, 14), passage(0, 14), passage(0, 3)):
        project = tagged(project, BLAME, at=at)
    spans = [(item.anchor.document, item.anchor.span.start, item.anchor.span.end)
             for item in project.annotations]  # fmt: skip
    assert spans == [(QUAY.id, 0, 3), (QUAY.id, 0, 14), (QUAY.id, 10, 14), (TOWN.id, 4, 9)]


@pytest.mark.parametrize(
    ("anchor", "tags"),
    [
        (Anchor("urn:uuid:nowhere", Span(0, 1), "x"), ()),
        (Anchor(QUAY.id, Span(0, 1000), "x"), ()),
        (Anchor(QUAY.id, Span(3, 3), ""), ()),
        (passage(0, 3), ("urn:uuid:no-tag",)),
    ],
)
def test_an_annotation_of_nothing_or_with_an_unknown_tag_is_refused(
    project: Project, anchor: Anchor, tags: tuple[str, ...]
):
    with pytest.raises(ValueError, match=r"passage|no account|no tag"):
        edits.add_annotation(project, edits.new_annotation(anchor, tags))


def test_an_annotation_cannot_be_added_twice(project: Project):
    project = tagged(project, BLAME)
    with pytest.raises(ValueError, match="already"):
        edits.add_annotation(project, project.annotations[0])


def test_the_same_key_tags_a_passage_and_takes_the_tag_off_again(project: Project):
    once = edits.toggle_tag(project, passage(0, 9), BLAME.id, creator="ada")
    assert [item.tags for item in once.annotations] == [(BLAME.id,)]
    assert edits.toggle_tag(once, passage(0, 9), BLAME.id, creator="ada").annotations == ()


def test_a_second_tag_joins_the_coders_annotation_of_that_passage(project: Project):
    project = edits.toggle_tag(project, passage(0, 9), BLAME.id, creator="ada")
    project = edits.toggle_tag(project, passage(0, 9), CAUSE.id, creator="ada", when="later")
    assert [item.tags for item in project.annotations] == [(BLAME.id, CAUSE.id)]
    assert project.annotations[0].modified == "later"


def test_another_coder_and_another_passage_get_annotations_of_their_own(project: Project):
    project = edits.toggle_tag(project, passage(0, 9), BLAME.id, creator="ada")
    project = edits.toggle_tag(project, passage(0, 9), BLAME.id, creator="ben")
    project = edits.toggle_tag(project, passage(0, 8), BLAME.id, creator="ada")
    assert len(project.annotations) == 3


def test_tags_an_annotation_has_already_change_nothing(project: Project):
    project = tagged(project, BLAME)
    assert edits.add_tags(project, project.annotations[0].id, [BLAME.id]) is project


def test_the_last_tag_takes_an_annotation_without_memo_with_it(project: Project):
    project = tagged(project, BLAME)
    annotation = project.annotations[0].id
    assert edits.remove_tag_from_annotation(project, annotation, BLAME.id).annotations == ()


def test_an_annotation_with_a_memo_outlives_its_last_tag(project: Project):
    project = tagged(project, BLAME, memo="ask the harbour office")
    after = edits.remove_tag_from_annotation(project, project.annotations[0].id, BLAME.id)
    assert [(item.tags, item.memo) for item in after.annotations] == [
        ((), "ask the harbour office")
    ]


def test_a_memo_is_written_and_dated(project: Project):
    project = tagged(project, BLAME)
    after = edits.set_memo(project, project.annotations[0].id, "why?", when="2031-01-01T00:00:00Z")
    assert (after.annotations[0].memo, after.annotations[0].modified) == (
        "why?", "2031-01-01T00:00:00Z",
    )  # fmt: skip


def test_a_bare_memo_that_is_emptied_goes(project: Project):
    project = tagged(project, memo="hm")
    assert edits.set_memo(project, project.annotations[0].id, "").annotations == ()


def test_the_same_memo_again_changes_nothing(project: Project):
    project = tagged(project, BLAME, memo="hm")
    assert edits.set_memo(project, project.annotations[0].id, "hm") is project


def test_a_removed_annotation_is_gone_and_cannot_be_removed_again(project: Project):
    project = tagged(project, BLAME)
    annotation = project.annotations[0].id
    after = edits.remove_annotation(project, annotation)
    assert after.annotations == ()
    with pytest.raises(ValueError, match="no annotation"):
        edits.remove_annotation(after, annotation)


# ------------------------------------------------------------------ codebook
def test_a_new_tag_gets_the_next_free_key_and_the_least_used_colour(project: Project):
    tag = edits.new_tag(project.codebook, "  Loaded\n label ", colours=COLOURS)
    assert (tag.name, tag.shortcut, tag.colour) == ("Loaded label", "3", "#333333")


def test_the_tenth_tag_has_no_key(project: Project):
    for number in range(8):
        tag = edits.new_tag(project.codebook, f"Tag {number}", colours=COLOURS)
        project = edits.add_tag(project, tag)
    assert [tag.shortcut for tag in project.codebook.tags] == [*"123456789", ""]


@pytest.mark.parametrize("name", ["blame", "BLAME", " Blame ", "\u200aBlame"])
def test_two_tags_of_one_name_are_refused_whatever_their_case(project: Project, name: str):
    with pytest.raises(ValueError, match=r"There is a tag “Blame” already"):
        edits.new_tag(project.codebook, name, colours=COLOURS)
    with pytest.raises(ValueError, match=r"There is a tag “Blame” already"):
        edits.add_tag(project, Tag("urn:uuid:new", name, "#123456"))


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        (Tag("t", "  ", "#123456"), "needs a name"),
        (Tag("t", "New", "red"), "no colour"),
        (Tag("t", "New", "#123456", shortcut="0"), "no number key"),
        (Tag("t", "New", "#123456", shortcut="1"), "already belongs to “Blame”"),
        (Tag("t", "New", "#123456", parent="t"), "below itself"),
        (Tag("t", "New", "#123456", parent="nowhere"), "not in the codebook"),
        (Tag(BLAME.id, "New", "#123456"), "already"),
    ],
)
def test_a_tag_that_clashes_is_refused_in_plain_words(project: Project, tag: Tag, words: str):
    with pytest.raises(ValueError, match=words):
        edits.add_tag(project, tag)


def test_a_tag_may_be_renamed_in_case_only(project: Project):
    after = edits.update_tag(project, replace(BLAME, name="BLAME"))
    assert [tag.name for tag in after.codebook.tags] == ["BLAME", "Cause"]


def test_tags_cannot_stand_below_each_other(project: Project):
    project = edits.update_tag(project, replace(CAUSE, parent=BLAME.id))
    with pytest.raises(ValueError, match="below itself"):
        edits.update_tag(project, replace(BLAME, parent=CAUSE.id))


def test_a_tag_moves_to_another_place(project: Project):
    after = edits.move_tag(project, CAUSE.id, 0)
    assert [tag.name for tag in after.codebook.tags] == ["Cause", "Blame"]
    assert edits.move_tag(project, CAUSE.id, 99) is project


def test_removing_a_tag_touches_just_the_annotations_it_names(project: Project):
    project = tagged(project, BLAME, at=passage(0, 3))
    project = tagged(project, BLAME, memo="kept", at=passage(4, 9))
    project = tagged(project, BLAME, CAUSE, at=passage(10, 14))
    project = tagged(project, CAUSE, at=passage(15, 18))
    project = edits.update_tag(project, replace(CAUSE, parent=BLAME.id))
    touched = edits.annotations_with(project, BLAME.id)
    after = edits.remove_tag(project, BLAME.id, when="now")
    assert [item.anchor.span.start for item in touched] == [0, 4, 10]
    assert [(item.anchor.span.start, item.tags, item.modified) for item in after.annotations] == [
        (4, (), "now"), (10, (CAUSE.id,), "now"), (15, (CAUSE.id,), ""),
    ]  # fmt: skip
    assert after.codebook.tags == (CAUSE,)


def test_removing_an_unused_tag_leaves_the_annotations_the_same_object(project: Project):
    project = tagged(project, CAUSE)
    assert edits.remove_tag(project, BLAME.id).annotations is project.annotations


# ------------------------------------------------------------------ accounts
def test_an_account_whose_id_is_taken_gets_another_and_always_the_same(project: Project):
    again = edits.add_documents(project, [QUAY, QUAY])
    ids = [document.id for document in again.documents]
    assert len(set(ids)) == 4
    assert ids == [document.id for document in edits.add_documents(project, [QUAY, QUAY]).documents]


def test_adding_no_account_changes_nothing(project: Project):
    assert edits.add_documents(project, []) is project


def test_an_account_takes_what_was_said_of_it_along(project: Project):
    project = tagged(tagged(project, BLAME), CAUSE, at=passage(0, 8, TOWN))
    link = edits.new_link_decision("confirmed", passage(0, 9), passage(0, 8, TOWN))
    gap = edits.new_link_decision("not-told-here", passage(0, 9), None, document=TOWN.id)
    project = edits.decide_link(edits.decide_link(project, link), gap)
    debris = edits.new_boilerplate_decision(passage(0, 8, TOWN), True)
    project = edits.decide_boilerplate(project, debris)
    after = edits.remove_document(project, TOWN.id)
    assert [item.anchor.document for item in after.annotations] == [QUAY.id]
    assert after.link_decisions == after.boilerplate_decisions == ()


def test_a_date_set_by_hand_is_known_as_such(project: Project):
    after = edits.update_document(project, replace(QUAY, published="2031-05"))
    assert after.documents[0].published_from == "by hand"
    assert after.documents[1] is project.documents[1]


@pytest.mark.parametrize(
    "published", ["May", "31.5.2031", "2031-5", "2031-05-31 noon", "2031-13", "2031-02-30", "0000"]
)
def test_a_date_that_is_none_is_refused(project: Project, published: str):
    with pytest.raises(ValueError, match="is no date"):
        edits.update_document(project, replace(QUAY, published=published))


def test_the_text_of_an_account_cannot_be_edited(project: Project):
    with pytest.raises(ValueError, match="annotations hang on it"):
        edits.update_document(project, replace(QUAY, text="Other."))


def test_moving_an_account_moves_its_annotations_in_reading_order(project: Project):
    project = tagged(tagged(project, BLAME), BLAME, at=passage(0, 8, TOWN))
    after = edits.move_document(project, TOWN.id, 0)
    assert [document.id for document in after.documents] == [TOWN.id, QUAY.id]
    assert [item.anchor.document for item in after.annotations] == [TOWN.id, QUAY.id]
    assert edits.move_document(project, TOWN.id, 5) is project


# ------------------------------------------------------------------ decisions
def test_a_later_decision_on_the_same_pair_replaces_the_earlier_one(project: Project):
    a, b = passage(0, 9), passage(0, 8, TOWN)
    first = edits.decide_link(project, edits.new_link_decision("confirmed", a, b))
    second = edits.decide_link(first, edits.new_link_decision("rejected", b, a))
    other = edits.new_link_decision("linked", passage(10, 14), b)
    assert [item.verdict for item in second.link_decisions] == ["rejected"]
    assert len(edits.decide_link(second, other).link_decisions) == 2


def test_a_withdrawn_decision_leaves_the_link_to_the_machine(project: Project):
    decision = edits.new_link_decision("confirmed", passage(0, 9), passage(0, 8, TOWN))
    decided = edits.decide_link(project, decision)
    assert edits.withdraw_link_decision(decided, decision.id).link_decisions == ()


def test_a_decision_needs_the_right_number_of_ends(project: Project):
    with pytest.raises(ValueError, match="two ends"):
        edits.decide_link(project, edits.new_link_decision("confirmed", passage(0, 9), None))


def test_a_link_joins_two_accounts(project: Project):
    with pytest.raises(ValueError, match="two different accounts"):
        edits.decide_link(
            project, edits.new_link_decision("linked", passage(0, 9), passage(10, 14))
        )


def test_a_sentence_is_flipped_to_debris_and_back_by_one_decision(project: Project):
    once = edits.decide_boilerplate(project, edits.new_boilerplate_decision(passage(0, 9), True))
    twice = edits.decide_boilerplate(once, edits.new_boilerplate_decision(passage(0, 9), False))
    assert [item.boilerplate for item in twice.boilerplate_decisions] == [False]


# ------------------------------------------------------------------ the project itself
def test_settings_and_label_that_stay_the_same_change_nothing(project: Project):
    assert edits.set_settings(project, AnalysisSettings()) is project
    assert edits.set_label(project, "Boats") is project
    assert edits.set_settings(project, AnalysisSettings("possible")).settings.min_band == "possible"


def test_a_coder_is_added_once_and_may_change_her_name(project: Project):
    assert edits.add_coder(project, Coder("ada", "Ada")) is project
    assert edits.add_coder(project, Coder("ada", "Ada M.")).coders == (Coder("ada", "Ada M."),)
    assert len(edits.add_coder(project, Coder("ben", "Ben")).coders) == 2
    with pytest.raises(ValueError, match="needs a name"):
        edits.add_coder(project, Coder("eve", " "))
