"""Decisions on links as edits of the session, without a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.deciding import Deciding
from gui.jobs import JobRunner
from gui.session import Session
from rashomon import edits
from rashomon.model import (
    AccountAnalysis,
    Coder,
    Comparison,
    Document,
    Match,
    Place,
    Sentence,
    SentenceRef,
    Span,
)

CODER = Coder("urn:uuid:00000000-0000-4000-8000-000000000001", "Ada")
A = Document("a", "The mill burned on Monday. Nobody was hurt.")
B = Document("b", "On Monday the mill burned down.")
MATCH = Match(SentenceRef("a", 0), SentenceRef("b", 0), 0.8, "same-fact")
ANSWER = Comparison(
    (
        AccountAnalysis(A, (Sentence(0, Span(0, 26)), Sentence(1, Span(27, 43)))),
        AccountAnalysis(B, (Sentence(0, Span(0, 31)),)),
    ),
    (MATCH,),
)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    runner = JobRunner()
    session = Session(runner, CODER, compare=lambda *_: ANSWER)
    with qtbot.waitSignal(session.analysis_finished):
        session.open(edits.add_documents(edits.new_project(), (A, B)))
    yield session
    assert runner.shut_down()


@pytest.fixture
def deciding(session: Session) -> Deciding:
    return Deciding(session)


def test_a_link_is_rejected_and_the_decision_taken_back(
    deciding: Deciding, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.analysis_finished):
        deciding.decide_link(MATCH, "rejected")
    (decision,) = session.project.link_decisions
    assert decision.verdict == "rejected"
    assert decision.b is not None
    assert (decision.a.span, decision.b.span) == (Span(0, 26), Span(0, 31))
    assert decision.creator == CODER.id
    with qtbot.waitSignal(session.analysis_finished):
        deciding.decide_link(MATCH, "")
    assert session.project.link_decisions == ()


def test_confirming_after_rejecting_keeps_one_decision(
    deciding: Deciding, session: Session, qtbot: QtBot
) -> None:
    deciding.decide_link(MATCH, "rejected")
    with qtbot.waitSignal(session.analysis_finished):
        deciding.decide_link(MATCH, "confirmed")
    assert [item.verdict for item in session.project.link_decisions] == ["confirmed"]


def test_a_link_inside_one_account_is_refused_in_plain_words(
    deciding: Deciding, session: Session, qtbot: QtBot
) -> None:
    before = session.project
    with qtbot.waitSignal(deciding.refused) as told:
        assert not deciding.link(Place("a", Span(0, 26)), Place("a", Span(27, 43)))
    assert "two different accounts" in told.args[0]
    assert session.project is before
