"""What two invented accounts do differently with one fact."""

from __future__ import annotations

import pytest
from accounts_of_velm import account, contrast, divergences_of

from rashomon.errors import CancelledError
from rashomon.framing.divergences import find_divergences
from rashomon.model import Fact, Match, SentenceRef


def test_figures_of_the_same_thing_that_differ_are_a_conflict() -> None:
    assert contrast(
        "Nine dockers were killed when the bridge fell.",
        "Ten dockers were killed when the bridge fell.",
        "number",
    ) == [("Nine", "Ten")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nine dockers were killed.", "9 dockers were killed."),
        ("The road is 76 kilometres long.", "The road is 47 miles long."),
        ("Nearly 2,000 dockers marched.", "1,970 dockers marched."),
        ("Dozens of dockers marched.", "Forty dockers marched."),
        ("More than 40 dockers marched.", "42 dockers marched."),
        ("Nine dockers were killed and 31 hurt.", "31 dockers were hurt."),
        ("Nine dockers marched in Velm.", "Ten ships sailed for Velm."),
        ("The lease costs 2.4 billion crowns for 30 years.", "The lease runs for 30 years."),
        ("Ada Orne, 61, hurt two men.", "The woman hurt two men."),
    ],
)
def test_rounding_units_roles_and_other_things_are_no_conflict(one: str, other: str) -> None:
    assert contrast(one, other, "number") == []


def test_days_that_differ_are_a_conflict_where_the_accounts_dates_tell_the_day() -> None:
    one = account("The bridge fell on Thursday.", "a", published="2031-03-15")
    other = account("The bridge fell on 14 March.", "b", published="2031-03-16")
    (found,) = divergences_of((one, other), "date")
    assert "Thursday" in found.note
    assert "14 March" in found.note


def test_the_same_day_said_in_two_ways_is_no_conflict() -> None:
    one = account("The bridge fell on Thursday (13).", "a", published="2031-03-15")
    other = account("The bridge fell on 13 March.", "b", published="2031-03-16")
    assert divergences_of((one, other), "date") == []


def test_one_actor_under_two_labels_is_found_where_one_of_them_judges() -> None:
    assert contrast(
        "Several hundred protesters stormed the walkway.",
        "Several hundred rioters stormed the walkway.",
        "label",
    ) == [("protesters", "rioters")]


def test_two_neutral_labels_are_no_divergence() -> None:
    assert (
        contrast(
            "Several hundred protesters stormed the walkway.",
            "Several hundred demonstrators stormed the walkway.",
            "label",
        )
        == []
    )


def test_a_quotation_that_the_other_side_paraphrases_is_found() -> None:
    assert contrast(
        "The minister said officers “acted with great restraint that night”.",
        "The minister claimed her officers acted with restraint during that night.",
        "quotation",
    ) == [("“acted with great restraint that night”", "acted with restraint during that night")]


def test_a_quotation_cut_short_on_the_other_side_is_found() -> None:
    ((one, other),) = contrast(
        "“The officers acted with restraint, and if it failed anywhere we will say so,” she said.",
        "She said the officers had “acted with restraint”.",
        "quotation",
    )
    assert one.endswith("say so,”")
    assert other == "“acted with restraint”"


def test_a_passive_without_an_agent_is_found_where_the_other_side_names_one() -> None:
    assert contrast(
        "Three dockers were killed at Gate 4 on Sunday.",
        "Harbour police killed three dockers at Gate 4 on Sunday.",
        "agency",
    ) == [("were killed", "Harbour police killed")]


def test_a_reduced_relative_is_no_agent() -> None:
    assert (
        contrast(
            "A suspected smuggler was arrested on Sunday.",
            "A suspected smuggler arrested Sunday has fled.",
            "agency",
        )
        == []
    )


def test_a_loaded_word_is_found_beside_words_that_both_sides_have() -> None:
    ((one, other),) = contrast(
        "The notorious harbour guard cleared the gate.",
        "The harbour guard cleared the gate.",
        "loaded",
    )
    assert (one, other) == ("notorious", "harbour")


def test_a_loaded_word_that_both_sides_use_is_no_divergence() -> None:
    assert (
        contrast(
            "The notorious harbour guard cleared the gate.",
            "The notorious guard of the harbour cleared the gate.",
            "loaded",
        )
        == []
    )


def test_what_one_side_attributes_and_the_other_says_itself_is_found() -> None:
    ((one, other),) = contrast(
        "The union said that the only exit by road had been locked before the march.",
        "The only exit by road had been locked before the march.",
        "attribution",
    )
    assert one == "The union said"
    assert other.startswith("The only exit")


def test_what_one_side_hedges_and_the_other_says_plainly_is_found() -> None:
    assert contrast(
        "The footbridge may have been overloaded.", "The footbridge was overloaded.", "hedge"
    )


def test_a_long_rewording_between_equal_words_is_found() -> None:
    assert contrast(
        "The judge presents her findings within 60 days.",
        "The judge hands over a full report within 60 days.",
        "wording",
    ) == [("presents her findings", "hands over a full report")]


def test_a_fact_without_a_match_in_one_account_is_worded_as_not_found() -> None:
    told = "The bridge fell in Velm."
    accounts = (account(told, "a"), account(told, "b"), account("It rained.", "c"))
    refs = (SentenceRef("a", 0), SentenceRef("b", 0))
    fact = Fact("f", "bridge", "near-verbatim", refs, 0.9)
    (found,) = find_divergences(accounts, (fact,), (Match(*refs, 0.9, "near-verbatim"),))
    assert found.kind == "omission"
    assert found.b is None
    assert found.note == "No match found in Outlet c."


def test_an_account_older_than_the_fact_omits_nothing() -> None:
    told = "The bridge fell in Velm."
    accounts = (
        account(told, "a", published="2031-03-15"),
        account(told, "b", published="2031-03-16"),
        account("It rained.", "c", published="2030"),
    )
    refs = (SentenceRef("a", 0), SentenceRef("b", 0))
    fact = Fact("f", "bridge", "near-verbatim", refs, 0.9)
    assert find_divergences(accounts, (fact,), (Match(*refs, 0.9, "near-verbatim"),)) == ()


def test_conflicts_stand_first() -> None:
    one = account("The union said nine notorious dockers may have been arrested in Velm.", "a")
    other = account("Ten dockers were arrested in Velm.", "b")
    refs = (SentenceRef("a", 0), SentenceRef("b", 0))
    fact = Fact("f", "arrests", "same-fact", refs, 0.9)
    found = find_divergences((one, other), (fact,), (Match(*refs, 0.9, "same-fact"),))
    assert found[0].kind == "number"
    assert [item.rank for item in found] == sorted((item.rank for item in found), reverse=True)


def test_a_link_that_a_person_rejected_is_not_looked_at() -> None:
    one, other = account("Nine dockers left.", "a"), account("Ten dockers left.", "b")
    refs = (SentenceRef("a", 0), SentenceRef("b", 0))
    fact = Fact("f", "dockers", "same-fact", refs, 0.9)
    rejected = Match(*refs, 0.9, "same-fact", decided="rejected")
    assert find_divergences((one, other), (fact,), (rejected,)) == ()


def test_other_languages_compare_figures_and_quotations_only() -> None:
    one = account("Am 2031-03-12 wurden 9 Arbeiter getötet.", "a", language="de")
    other = account("Am 2031-03-12 wurden 10 Arbeiter getötet.", "b", language="de")
    assert divergences_of((one, other), "agency") == []
    assert len(divergences_of((one, other), "number")) == 1


def test_cancelled_work_stops() -> None:
    one, other = account("Nine left.", "a"), account("Ten left.", "b")
    refs = (SentenceRef("a", 0), SentenceRef("b", 0))
    fact = Fact("f", "x", "same-fact", refs, 0.9)
    with pytest.raises(CancelledError):
        find_divergences((one, other), (fact,), (), cancelled=lambda: True)
