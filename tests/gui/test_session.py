from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import JobRunner
from gui.session import NEVER_SAVED, OpenFile, Session, needs_analysis
from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.model import (
    AccountAnalysis,
    AnalysisSettings,
    Coder,
    Comparison,
    Document,
    Fact,
    Project,
    SentenceRef,
    Span,
)

CODER = Coder("urn:uuid:00000000-0000-4000-8000-000000000001", "Ada")
A = Document("a", "The mill burned on Monday. Nobody was hurt.")
B = Document("b", "On Monday the mill burned down.")


def answer(project: Project, *facts: str) -> Comparison:
    """A comparison that names the accounts and the facts given."""
    mention = (SentenceRef("a", 0), SentenceRef("b", 0))
    return Comparison(
        tuple(AccountAnalysis(document, ()) for document in project.documents),
        facts=tuple(Fact(name, name, "same-fact", mention) for name in facts),
    )


class Engine:
    """Stands in for the analysis: counts what it was asked, may be held back."""

    def __init__(self) -> None:
        self.asked: list[Project] = []
        self.go_on = Event()
        self.go_on.set()

    def __call__(self, project, progress, cancelled) -> Comparison:
        self.asked.append(project)
        self.go_on.wait(10)
        return answer(project, "f1", "f2", "f3")


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def session(qtbot: QtBot, engine: Engine) -> Iterator[Session]:
    runner = JobRunner()
    session = Session(runner, CODER, compare=engine)
    yield session
    engine.go_on.set()
    assert runner.shut_down()


@pytest.fixture
def open_session(session: Session, qtbot: QtBot) -> Session:
    with qtbot.waitSignal(session.analysis_finished):
        session.open(edits.add_documents(edits.new_project(), (A, B)))
    return session


def with_memo(project: Project) -> Project:
    anchor = make_anchor(A, Span(4, 8))
    return edits.add_annotation(project, edits.new_annotation(anchor, memo="Which mill?"))


def test_an_edit_is_undone_and_redone(open_session: Session) -> None:
    before = open_session.project
    open_session.apply(with_memo(before), "Memo")
    after = open_session.project
    open_session.undo_stack.undo()
    assert open_session.project is before
    open_session.undo_stack.redo()
    assert open_session.project is after


def test_who_listens_is_told_before_and_after(open_session: Session, qtbot: QtBot) -> None:
    before = open_session.project
    with qtbot.waitSignal(open_session.project_changed) as told:
        open_session.apply(with_memo(before), "Memo")
    assert told.args == [before, open_session.project]


def test_an_edit_that_changes_nothing_is_no_step(open_session: Session) -> None:
    open_session.apply(open_session.project, "Nothing")
    assert open_session.undo_stack.count() == 0


def test_whoever_edits_becomes_known_to_the_project(open_session: Session) -> None:
    open_session.apply(with_memo(open_session.project), "Memo")
    assert open_session.project.coders == (CODER,)


def test_a_memo_asks_for_no_analysis(open_session: Session, engine: Engine) -> None:
    open_session.apply(with_memo(open_session.project), "Memo")
    assert not open_session.analysing
    assert len(engine.asked) == 1


def test_removing_an_account_asks_for_a_new_analysis(
    open_session: Session, engine: Engine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(open_session.analysis_finished):
        open_session.apply(edits.remove_document(open_session.project, "b"), "Remove account")
    assert engine.asked[-1] is open_session.project


def test_undoing_the_removal_asks_again(
    open_session: Session, engine: Engine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(open_session.analysis_finished):
        open_session.apply(edits.remove_document(open_session.project, "b"), "Remove account")
    with qtbot.waitSignal(open_session.analysis_finished):
        open_session.undo_stack.undo()
    assert engine.asked[-1].documents == (A, B)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (lambda p: edits.set_label(p, "Mill"), False),
        (lambda p: with_memo(p), False),
        (lambda p: edits.set_settings(p, AnalysisSettings("possible")), True),
        (lambda p: edits.remove_document(p, "b"), True),
        (
            lambda p: edits.decide_boilerplate(
                p, edits.new_boilerplate_decision(make_anchor(A, Span(0, 26)), True)
            ),
            True,
        ),
        (
            lambda p: edits.decide_link(
                p,
                edits.new_link_decision(
                    "rejected", make_anchor(A, Span(0, 26)), make_anchor(B, Span(0, 31))
                ),
            ),
            True,
        ),
    ],
)
def test_only_what_the_machine_reads_needs_an_analysis(after, expected: bool) -> None:
    project = edits.add_documents(edits.new_project(), (A, B))
    assert needs_analysis(project, after(project)) is expected


def test_a_late_answer_vanishes(session: Session, engine: Engine, qtbot: QtBot) -> None:
    engine.go_on.clear()
    shown = []
    session.comparison_changed.connect(shown.append)
    session.open(edits.add_documents(edits.new_project(), (A,)))
    with qtbot.waitSignal(session.analysis_finished):
        session.open(edits.add_documents(edits.new_project(), (B,)))
        engine.go_on.set()
    accounts = [[account.document.id for account in item.accounts] for item in shown]
    assert ["a"] not in accounts
    assert accounts[-1] == ["b"]


def test_stepping_stays_at_the_ends(open_session: Session) -> None:
    picked = [open_session.step_fact(steps) for steps in (1, 1, 1, 1, -1, -1, -1)]
    ids = [fact.id for fact in picked if fact]
    assert ids == ["f1", "f2", "f3", "f3", "f2", "f1", "f1"]


def test_stepping_back_from_no_fact_picks_the_last(open_session: Session) -> None:
    open_session.step_fact(-1)
    assert open_session.current_fact == "f3"


def test_an_unknown_fact_is_not_picked(open_session: Session) -> None:
    open_session.set_current_fact("f2")
    open_session.set_current_fact("no such fact")
    assert open_session.current_fact == ""


def test_a_fact_that_is_gone_after_analysis_is_let_go(open_session: Session, qtbot: QtBot) -> None:
    open_session.set_current_fact("f2")
    open_session._compare = lambda project, *_: answer(project)
    with qtbot.waitSignal(open_session.analysis_finished):
        open_session.reanalyse()
    assert open_session.current_fact == ""


def test_the_fact_that_took_over_its_passages_is_picked_in_place_of_one_that_is_gone(
    open_session: Session, qtbot: QtBot
) -> None:
    open_session.set_current_fact("f2")
    open_session._compare = lambda project, *_: answer(project, "f4")
    with qtbot.waitSignal(open_session.current_fact_changed) as picked:
        open_session.reanalyse()
    assert picked.args == ["f4"]


def test_opening_begins_a_new_history(open_session: Session) -> None:
    open_session.apply(with_memo(open_session.project), "Memo")
    open_session.open(edits.new_project())
    assert not open_session.undo_stack.canUndo()
    assert not open_session.modified
    assert open_session.comparison == Comparison()


def test_saving_makes_the_state_clean_and_undo_makes_it_modified_again(
    open_session: Session, tmp_path: Path
) -> None:
    open_session.apply(with_memo(open_session.project), "Memo")
    assert open_session.modified
    open_session.mark_saved(tmp_path / "mill.rashomon.json")
    assert not open_session.modified
    open_session.undo_stack.undo()
    assert open_session.modified


def test_pasted_text_counts_as_unsaved(session: Session) -> None:
    session.open(edits.add_documents(edits.new_project(), (A,)), unsaved=True)
    assert session.modified


def test_a_closed_session_is_empty(open_session: Session, tmp_path: Path) -> None:
    open_session.mark_saved(tmp_path / "mill.rashomon.json")
    open_session.close()
    assert open_session.project.documents == ()
    assert open_session.file == NEVER_SAVED == OpenFile()


def test_a_tag_kept_by_undo_is_the_same_object(open_session: Session) -> None:
    tag = edits.new_tag(open_session.project.codebook, "Blame", colours=("#112233",))
    open_session.apply(edits.add_tag(open_session.project, tag), "Tag")
    book = open_session.project.codebook
    open_session.apply(replace(open_session.project, label="Mill"), "Name")
    open_session.undo_stack.undo()
    assert open_session.project.codebook is book


def test_an_answer_is_prepared_on_the_pool_thread_before_anybody_shows_it(
    session: Session, qtbot: QtBot
) -> None:
    seen: list[tuple[str, bool, int]] = []
    session.preparations.append(
        lambda found: seen.append(("prepared", current_thread() is main_thread(), id(found)))
    )
    session.comparison_changed.connect(
        lambda found: seen.append(("shown", current_thread() is main_thread(), id(found)))
    )
    with qtbot.waitSignal(session.analysis_finished):
        session.open(edits.add_documents(edits.new_project(), (A, B)))
    answered = id(session.comparison)
    assert seen[-2:] == [("prepared", False, answered), ("shown", True, answered)]
