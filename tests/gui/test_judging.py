from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import JobRunner
from gui.judging import Judging
from gui.session import Session
from rashomon import edits
from rashomon.files.codebooks import load_codebook
from rashomon.model import (
    AccountAnalysis,
    Coder,
    Comparison,
    Document,
    Place,
    Sentence,
    Span,
)

CODER = Coder("urn:uuid:00000000-0000-4000-8000-000000000001", "Ada")
A = Document("a", "The mill burned on Monday. Nobody was hurt.")
B = Document("b", "On Monday the mill burned down.")
ANSWER = Comparison(
    (
        AccountAnalysis(A, (Sentence(0, Span(0, 26)), Sentence(1, Span(27, 43)))),
        AccountAnalysis(B, (Sentence(0, Span(0, 31)),)),
    ),
)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    runner = JobRunner()
    session = Session(runner, CODER, compare=lambda *_: ANSWER)
    with qtbot.waitSignal(session.analysis_finished):
        session.open(edits.add_documents(edits.new_project("", load_codebook()), (A, B)))
    yield session
    assert runner.shut_down()


@pytest.fixture
def judging(session: Session) -> Judging:
    return Judging(session)


def tag_id(session: Session, place: int = 0) -> str:
    return session.project.codebook.tags[place].id


def test_blanks_around_a_selection_are_left_out(judging: Judging, session: Session) -> None:
    judging.tag((Place("a", Span(3, 16)),), tag_id(session))
    (annotation,) = session.project.annotations
    assert annotation.anchor.quote == "mill burned"
    assert annotation.anchor.span == Span(4, 15)


def test_a_selection_of_blanks_is_not_tagged(judging: Judging, session: Session) -> None:
    judging.tag((Place("a", Span(3, 4)),), tag_id(session))
    assert session.project.annotations == ()


def test_both_sides_of_a_divergence_are_tagged_in_one_step(
    judging: Judging, session: Session
) -> None:
    judging.tag((Place("a", Span(4, 15)), Place("b", Span(14, 25))), tag_id(session))
    assert {item.anchor.document for item in session.project.annotations} == {"a", "b"}
    session.undo_stack.undo()
    assert session.project.annotations == ()


def test_tagging_both_sides_leaves_a_side_that_has_the_tag(
    judging: Judging, session: Session
) -> None:
    places = (Place("a", Span(4, 15)), Place("b", Span(14, 25)))
    judging.tag(places[:1], tag_id(session))
    judging.tag(places, tag_id(session))
    assert [item.tags for item in session.project.annotations] == [(tag_id(session),)] * 2


def test_a_new_tag_of_a_known_name_is_the_known_tag(judging: Judging, session: Session) -> None:
    known = session.project.codebook.tags[2]
    judging.tag_with_new((Place("a", Span(4, 15)),), f" {known.name.upper()} ")
    assert session.project.annotations[0].tags == (known.id,)
    assert len(session.project.codebook.tags) == len(load_codebook().tags)


def test_a_key_given_to_one_tag_is_taken_from_the_other(judging: Judging, session: Session) -> None:
    first, second = session.project.codebook.tags[:2]
    judging.update_tag(replace(first, shortcut=second.shortcut))
    after = session.project.codebook
    changed, robbed = after.get(first.id), after.get(second.id)
    assert changed is not None and changed.shortcut == second.shortcut
    assert robbed is not None and robbed.shortcut == ""
    session.undo_stack.undo()
    assert session.project.codebook.tags[:2] == (first, second)


def test_what_the_edits_refuse_is_told_and_changes_nothing(
    judging: Judging, session: Session, qtbot: QtBot
) -> None:
    first, second = session.project.codebook.tags[:2]
    before = session.project
    with qtbot.waitSignal(judging.refused) as told:
        judging.update_tag(replace(first, name=second.name))
    assert told.args[0]
    assert session.project is before


def test_flipping_debris_says_the_contrary_of_what_is_thought(
    judging: Judging, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.analysis_finished):
        judging.flip_debris("a", 1)
    (decision,) = session.project.boilerplate_decisions
    assert decision.boilerplate
    assert decision.anchor.quote == "Nobody was hurt."


def test_flipping_a_sentence_that_is_not_there_changes_nothing(
    judging: Judging, session: Session
) -> None:
    before = session.project
    judging.flip_debris("a", 99)
    judging.flip_debris("gone", 0)
    assert session.project is before


def test_an_empty_memo_on_a_passage_begins_no_annotation(
    judging: Judging, session: Session
) -> None:
    judging.write_memo("", Place("a", Span(4, 15)), "  \n")
    assert session.project.annotations == ()


def test_the_shortest_annotation_around_the_caret_is_meant(
    judging: Judging, session: Session
) -> None:
    judging.tag((Place("a", Span(0, 26)),), tag_id(session))
    judging.tag((Place("a", Span(4, 15)),), tag_id(session))
    found = judging.annotation_at(Place("a", Span(6, 6)))
    assert found is not None and found.anchor.quote == "mill burned"
    assert judging.annotation_at(Place("a", Span(30, 30))) is None


def test_a_tag_moves_to_the_place_asked_for(judging: Judging, session: Session) -> None:
    names = [tag.name for tag in session.project.codebook.tags]
    judging.move_tag(tag_id(session, 1), 0)
    assert [tag.name for tag in session.project.codebook.tags][:3] == [names[1], names[0], names[2]]


def test_merged_tags_are_one_and_can_be_taken_apart_again(
    judging: Judging, session: Session
) -> None:
    gone, kept = tag_id(session, 0), tag_id(session, 1)
    judging.tag((Place("a", Span(4, 15)),), gone)
    judging.merge_tags(gone, kept)
    assert session.project.annotations[0].tags == (kept,)
    assert session.project.codebook.get(gone) is None
    session.undo_stack.undo()
    assert session.project.annotations[0].tags == (gone,)
