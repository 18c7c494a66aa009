"""Divergences are confirmed and dismissed as edits of the project, in terms of the comparison."""

from __future__ import annotations

import pytest

from rashomon import curation, edits
from rashomon.comparison import compare
from rashomon.model import Comparison, Divergence, Document, Project

COURIER = Document(
    "urn:uuid:courier",
    "Twelve passengers were rescued from the ferry Selkie on Monday, the harbour office said.\n\n"
    "The ferry Selkie had left Port Arden at dawn in thick fog.\n\n"
    "The captain of the ferry Selkie was questioned by the harbour office for three hours.\n",
    outlet="Courier",
)
VOICE = Document(
    "urn:uuid:voice",
    "Fifteen passengers were rescued from the ferry Selkie on Monday, witnesses claim.\n\n"
    "The ferry Selkie left Port Arden at dawn despite thick fog.\n\n"
    "The captain of the ferry Selkie was questioned by the harbour office for three hours.\n",
    outlet="Voice",
)
BOARD = Document(
    "urn:uuid:board",
    "Fifteen passengers were rescued from the ferry Selkie on Monday.\n\n"
    "The ferry Selkie left Port Arden at dawn in thick fog.\n",
    outlet="Board",
)


@pytest.fixture(scope="module")
def project() -> Project:
    return edits.add_documents(edits.new_project(), (COURIER, VOICE, BOARD))


def compared(project: Project) -> Comparison:
    return compare(
        project.documents,
        link_decisions=project.link_decisions,
        divergence_decisions=project.divergence_decisions,
    )


@pytest.fixture(scope="module")
def comparison(project: Project) -> Comparison:
    return compared(project)


def of_kind(comparison: Comparison, kind: str) -> Divergence:
    return next(item for item in comparison.divergences if item.kind == kind)


def test_a_confirmed_divergence_is_confirmed_after_the_next_analysis(
    project: Project, comparison: Comparison
) -> None:
    number = of_kind(comparison, "number")
    after = curation.decide_divergence(project, comparison, number, "confirmed", creator="ada")
    (decision,) = after.divergence_decisions
    assert (decision.verdict, decision.creator, decision.note) == ("confirmed", "ada", number.note)
    assert of_kind(compared(after), "number").decided == "confirmed"


def test_a_second_word_takes_the_place_of_the_first(
    project: Project, comparison: Comparison
) -> None:
    number = of_kind(comparison, "number")
    once = curation.decide_divergence(project, comparison, number, "confirmed")
    twice = curation.decide_divergence(once, compared(once), number, "dismissed")
    assert [item.verdict for item in twice.divergence_decisions] == ["dismissed"]


def test_withdrawing_leaves_it_undecided(project: Project, comparison: Comparison) -> None:
    number = of_kind(comparison, "number")
    once = curation.decide_divergence(project, comparison, number, "dismissed")
    after = curation.withdraw_divergence(once, comparison, number)
    assert after.divergence_decisions == ()
    assert curation.withdraw_divergence(after, comparison, number) is after


def test_a_confirmed_omission_is_not_told_there(project: Project, comparison: Comparison) -> None:
    omission = of_kind(comparison, "omission")
    assert omission.silent == BOARD.id
    after = curation.decide_divergence(project, comparison, omission, "confirmed")
    assert after.divergence_decisions == ()
    assert [item.verdict for item in after.link_decisions] == ["not-told-here"]
    again = compared(after)
    told = of_kind(again, "omission")
    assert (told.decided, told.note) == ("confirmed", "Not told in Board: decided by hand.")
    back = curation.decide_divergence(after, again, told, "dismissed")
    assert back.link_decisions == ()
    assert of_kind(compared(back), "omission").decided == "dismissed"


def test_a_dismissed_omission_stays_dismissed(project: Project, comparison: Comparison) -> None:
    omission = of_kind(comparison, "omission")
    after = curation.decide_divergence(project, comparison, omission, "dismissed")
    assert of_kind(compared(after), "omission").decided == "dismissed"
    assert after.link_decisions == ()


def test_closing_an_account_takes_the_words_on_it_along(
    project: Project, comparison: Comparison
) -> None:
    number = of_kind(comparison, "number")
    after = curation.decide_divergence(project, comparison, number, "confirmed")
    assert edits.remove_document(after, number.a.document).divergence_decisions == ()


def test_a_word_on_an_account_that_was_closed_is_refused(
    project: Project, comparison: Comparison
) -> None:
    number = of_kind(comparison, "number")
    closed = edits.remove_document(project, number.a.document)
    with pytest.raises(ValueError, match="not open any more"):
        curation.decide_divergence(closed, comparison, number, "confirmed")


def test_a_word_whose_passage_is_gone_is_told_in_a_note(
    project: Project, comparison: Comparison
) -> None:
    number = of_kind(comparison, "number")
    after = curation.decide_divergence(project, comparison, number, "confirmed")
    changed = Document(COURIER.id, "Nothing is left of that text, not one word.", outlet="Courier")
    found = compare((changed, VOICE, BOARD), divergence_decisions=after.divergence_decisions)
    assert any("cannot be found" in note for note in found.notes)
