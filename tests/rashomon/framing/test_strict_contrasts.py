"""What only looks like a contrast of two accounts: found on news, retold with invented people."""

from __future__ import annotations

import pytest
from accounts_of_velm import account, contrast, divergences_of

from rashomon.framing.divergences import find_divergences
from rashomon.framing_types import DIVERGENCE_KINDS, QUIET_KINDS, STANCES
from rashomon.model import ActorLabel, Divergence, Fact, FramingCue, Match, SentenceRef, Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The guard found Ada Orne, 61, dead.", "The guard found Dano Orne, 23, dead."),
        ("The quake struck 13 miles east of Velm.", "The quake struck four miles south of Karst."),
        ("One person was killed in the port.", "Three people were shot in the port."),
        ("They died at 24 Orne Street in Velm.", "Two women died in Velm."),
        ("So far the guard has seized 14 rifles.", "The guard seized six rifles."),
        ("Two women and one man died in the fire.", "Three people died in the fire."),
        ("The radio costs $99.99 in Velm.", "The radio costs $99 in Velm."),
        ("The guard held three victims.", "The guard held two other victims."),
    ],
)
def test_figures_of_two_things_are_no_conflict(one: str, other: str) -> None:
    assert contrast(one, other, "number") == []


def test_two_ages_of_one_person_are_a_conflict() -> None:
    assert contrast(
        "The guard found Ada Orne, 61, in Velm.", "The guard found Ada Orne, 62, in Velm.", "number"
    ) == [("61", "62")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They joined the Brutal Party in the harbour.", "They joined the party in the harbour."),
        ("He was charged with brutal assault in Velm.", "He faces an assault charge in Velm."),
        ("The brutal guard cleared the gate.", "The savage guard cleared the gate."),
    ],
)
def test_names_charges_and_answers_are_not_loaded_on_one_side(one: str, other: str) -> None:
    assert contrast(one, other, "loaded") == []


def test_a_loaded_word_before_a_figure_is_told_beside_the_noun() -> None:
    assert contrast(
        "Quayline got it for a shameful 2,400 million crowns.",
        "Quayline got it for 2,400 million crowns.",
        "loaded",
    )[0][0] == "shameful"  # fmt: skip


def test_an_event_is_no_paraphrase_of_what_somebody_said_of_it() -> None:
    assert (
        contrast(
            "“We are thrilled to have Ada Orne host the harbour fair,” Dano Perrick said.",
            "Ada Orne will host the harbour fair in Velm, Karst Academy announced.",
            "quotation",
        )
        == []
    )


def test_a_broken_quotation_is_no_paraphrase() -> None:
    assert (
        contrast(
            "“He probably realised that officers would shoot him,” the mayor said.",
            "He probably realised that officers would shoot him, ” the mayor said.",
            "quotation",
        )
        == []
    )


def test_a_charge_of_murder_is_the_courts_word() -> None:
    assert (
        contrast("He faces two counts of murder in Velm.", "He killed two in Velm.", "label") == []
    )


def test_the_subject_of_another_noun_is_no_agent() -> None:
    assert (
        contrast(
            "Three dockers were killed in Velm.",
            "A bomb at the branch of the Velm Bank killed three dockers.",
            "agency",
        )
        == []
    )


def test_years_of_two_deeds_are_no_conflict() -> None:
    one = account("She founded a clinic for sailors in Velm in 1990.", "a")
    other = account("Doctors of all Karst chose her as president in 2002.", "b")
    assert divergences_of((one, other), "date") == []


def test_a_deed_done_here_and_to_come_there_is_told_quietly() -> None:
    texts = "The council approved the lease.", "The council will approve the lease."
    assert contrast(*texts, "time") == [("approved", "will approve")]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Officers cleared the gate at 9 p.m.", "Officers cleared the gate at dawn.", True),
        ("Officers cleared the gate at 9 p.m.", "Officers cleared the gate at night.", False),
    ],
)
def test_times_of_day_are_compared(one: str, other: str, found: bool) -> None:
    assert bool(contrast(one, other, "time")) == found


def test_hours_that_differ_are_told_once_and_whole() -> None:
    texts = "Officers cleared the gate at 9 p.m.", "Officers cleared the gate at 11 p.m."
    assert contrast(*texts, "number") == [("9 p.m.", "11 p.m.")]
    assert contrast(*texts, "time") == []


def labelled(one: str, other: str, *names: tuple[str, str]) -> list[Divergence]:
    """The labels of two accounts of one fact, all `names` (document, words) being one actor."""
    accounts = account(one, "a"), account(other, "b")
    texts = {"a": one, "b": other}
    labels = [
        ActorLabel("Velm Front", name, words, Span(at := texts[name].index(words), at + len(words)))
        for name, words in names
    ]
    refs = SentenceRef("a", 0), SentenceRef("b", 0)
    match = Match(*refs, 0.9, "same-fact")
    fact = Fact("f", "a fact", "same-fact", refs, 0.9)
    found = find_divergences(accounts, (fact,), (match,), labels=labels)
    return [item for item in found if item.kind == "label"]


def test_one_actor_under_two_names_is_told_where_one_of_them_judges() -> None:
    texts = "The radical group took the port of Velm.", "The Velm Front took the port of Velm."
    (found,) = labelled(*texts, ("a", "The radical group"), ("b", "The Velm Front"))
    assert "The radical group here, The Velm Front there" in found.note


def test_two_plain_names_of_one_actor_are_no_divergence() -> None:
    texts = "The movement took the port of Velm.", "The Velm Front took the port of Velm."
    assert labelled(*texts, ("a", "The movement"), ("b", "The Velm Front")) == []


def test_a_sentence_in_two_facts_is_told_once() -> None:
    accounts = account("Nine dockers died.", "a"), account("Ten dockers died.", "b")
    refs = SentenceRef("a", 0), SentenceRef("b", 0)
    match = Match(*refs, 0.9, "same-fact")
    facts = [Fact(name, "a fact", "same-fact", refs, 0.9) for name in ("f", "g")]
    found = find_divergences(accounts, facts, (match,))
    assert [item.kind for item in found].count("number") == 1


def test_quiet_kinds_rank_below_all_others() -> None:
    assert set(DIVERGENCE_KINDS) > QUIET_KINDS
    assert {"number", "date", "label", "quotation", "agency", "loaded"}.isdisjoint(QUIET_KINDS)


@pytest.mark.parametrize(
    ("kind", "stance"),
    [("neutral", "neutral"), ("factive", "assertive"), ("hearsay", "doubting"),
     ("concede", "conceding"), ("commissive", "promising"), ("criticize", "accusing")],
)  # fmt: skip
def test_every_attribution_has_one_of_six_stances(kind: str, stance: str) -> None:
    assert FramingCue("attribution", Span(0, 1), "list", kind).stance == stance
    assert stance in STANCES
    assert FramingCue("hedge", Span(0, 1), "list", kind).stance is None
