"""A comparison framed anew says what comparing anew would say, without matching."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rashomon import actor_curation, curation, edits, lexicon_edits
from rashomon.comparison import compare
from rashomon.errors import CancelledError
from rashomon.model import Comparison, Document, LexiconTerm, Project
from rashomon.reframing import reframe

COURIER = Document(
    "urn:uuid:courier",
    "Twelve passengers were rescued from the ferry Selkie on Monday, Mayor Ada Orne said.\n\n"
    "The wretched ferry Selkie had left Port Arden at dawn in thick fog.\n",
)
VOICE = Document(
    "urn:uuid:voice",
    "Fifteen passengers were rescued from the ferry Selkie on Monday, Ada Orne claims.\n\n"
    "The ferry Selkie left Port Arden at dawn in dank and thick fog.\n",
)


@pytest.fixture(scope="module")
def project() -> Project:
    return edits.add_documents(edits.new_project(), (COURIER, VOICE))


def compared(project: Project) -> Comparison:
    return compare(
        project.documents,
        divergence_decisions=project.divergence_decisions,
        naming_decisions=project.naming_decisions,
        lexicons=project.lexicons,
    )


@pytest.fixture(scope="module")
def comparison(project: Project) -> Comparison:
    return compared(project)


def framed(comparison: Comparison, project: Project, *, lists: bool = False) -> Comparison:
    return reframe(
        comparison,
        divergence_decisions=project.divergence_decisions,
        naming_decisions=project.naming_decisions,
        lexicons=project.lexicons if lists else None,
    )


def test_a_judgement_shows_as_if_all_were_compared_anew(
    project: Project, comparison: Comparison
) -> None:
    number = next(item for item in comparison.divergences if item.kind == "number")
    after = curation.decide_divergence(project, comparison, number, "dismissed")
    assert framed(comparison, after) == compared(after)


def test_a_renamed_actor_shows_as_if_all_were_compared_anew(
    project: Project, comparison: Comparison
) -> None:
    after = actor_curation.rename_actor(project, comparison.actors[0], "Somebody")
    again = framed(comparison, after)
    assert again.actors[0].name == "Somebody"
    assert again == compared(after)


def test_a_changed_list_shows_as_if_all_were_compared_anew(
    project: Project, comparison: Comparison
) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", LexiconTerm("dank", "tone"))
    again = framed(comparison, after, lists=True)
    assert any(cue.term == "dank" for account in again.accounts for cue in account.cues)
    assert again == compared(after)
    assert framed(again, project, lists=True) == comparison


def test_judgements_are_followed_with_the_lists_the_comparison_was_made_with(
    project: Project,
) -> None:
    country = LexiconTerm("Port Arden", "name", "Ardenia")
    changed = lexicon_edits.add_term(project, "countries", "en", country)
    comparison = compared(changed)
    assert "Ardenia" in {actor.name for actor in comparison.actors}
    assert framed(comparison, changed) == comparison


def test_taking_judgements_back_leaves_the_machine_s_own(
    project: Project, comparison: Comparison
) -> None:
    number = next(item for item in comparison.divergences if item.kind == "number")
    after = curation.decide_divergence(project, comparison, number, "confirmed")
    assert framed(framed(comparison, after), project) == comparison


def test_work_that_is_cancelled_stops(comparison: Comparison) -> None:
    with pytest.raises(CancelledError):
        reframe(comparison, lexicons=(), cancelled=lambda: True)


def test_nothing_is_left_to_frame_without_accounts() -> None:
    assert reframe(Comparison(), lexicons=()) == Comparison()
    assert replace(Comparison()) == Comparison()
