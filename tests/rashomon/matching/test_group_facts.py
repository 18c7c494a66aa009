"""Links become facts over all accounts; one loose link joins no two stories."""

from __future__ import annotations

from dataclasses import replace

from accounts_at_hand import account, three_accounts

from rashomon.matching import group_facts, match_accounts
from rashomon.model import AnalysisSettings, Match, SentenceRef

SETTINGS = AnalysisSettings()


def _link(a: str, b: str, score: float) -> Match:
    band = "same-fact" if score >= 0.5 else "possible"
    return Match(SentenceRef(a, 0), SentenceRef(b, 0), score, band)


ACCOUNTS = tuple(account(name, f"Sentence of {name} tells it.") for name in "abcd")


def test_a_fact_told_by_all_stands_first_with_all_its_mentions() -> None:
    accounts = three_accounts()
    facts = group_facts(accounts, match_accounts(accounts, settings=SETTINGS), SETTINGS)
    assert facts[0].documents == ("gazette", "herald", "wire")
    assert [mention.sentence for mention in facts[0].mentions] == [0, 1, 0]


def test_a_label_is_a_phrase_with_the_words_the_mentions_share() -> None:
    accounts = three_accounts()
    fact = group_facts(accounts, match_accounts(accounts, settings=SETTINGS), SETTINGS)[0]
    words = fact.label.split()
    assert {"Velm", "dam", "burst"} <= set(words)


def test_an_id_stays_when_an_account_is_added() -> None:
    many = three_accounts()
    few = many[:2]
    before = group_facts(few, match_accounts(few, settings=SETTINGS), SETTINGS)
    after = group_facts(many, match_accounts(many, settings=SETTINGS), SETTINGS)
    assert before[0].id in {fact.id for fact in after}


def test_one_loose_link_joins_no_two_stories() -> None:
    links = [_link("a", "b", 0.95), _link("c", "d", 0.9), _link("b", "c", 0.55)]
    facts = group_facts(ACCOUNTS, links, SETTINGS)
    assert {fact.documents for fact in facts} == {("a", "b"), ("c", "d"), ("b", "c")}


def test_a_sentence_linked_with_all_of_a_fact_joins_it() -> None:
    links = [_link("a", "b", 0.95), _link("b", "c", 0.8), _link("a", "c", 0.7)]
    facts = group_facts(ACCOUNTS, links, SETTINGS)
    assert [fact.documents for fact in facts] == [("a", "b", "c")]


NEARLY_ONE = (  # {a, b, d} and {b, c, d}
    _link("a", "b", 0.95), _link("b", "d", 0.9), _link("a", "d", 0.9),
    _link("b", "c", 0.6), _link("c", "d", 0.6),
)  # fmt: skip


def test_facts_that_are_nearly_one_stand_as_one() -> None:
    facts = group_facts(ACCOUNTS, NEARLY_ONE, SETTINGS)
    assert [fact.documents for fact in facts] == [("a", "b", "c", "d")]


def test_a_rejected_pair_keeps_facts_apart_that_are_nearly_one() -> None:
    refused = replace(_link("a", "c", 0.3), band=None, decided="rejected")
    facts = group_facts(ACCOUNTS, [*NEARLY_ONE, refused], SETTINGS)
    assert {fact.documents for fact in facts} == {("a", "b", "d"), ("b", "c", "d")}


def test_links_below_the_weakest_band_found_no_fact() -> None:
    assert group_facts(ACCOUNTS, [_link("a", "b", 0.4)], SETTINGS) == ()
    assert len(group_facts(ACCOUNTS, [_link("a", "b", 0.4)], AnalysisSettings("possible"))) == 1


def test_a_rejected_pair_never_shares_a_fact() -> None:
    refused = replace(_link("a", "c", 0.9), band=None, decided="rejected")
    links = [_link("a", "b", 0.95), _link("b", "c", 0.9), refused]
    facts = group_facts(ACCOUNTS, links, SETTINGS)
    assert not any({"a", "c"} <= set(fact.documents) for fact in facts)


def test_a_link_made_by_hand_founds_a_fact_whatever_its_score() -> None:
    by_hand = Match(SentenceRef("a", 0), SentenceRef("b", 0), 0.01, "same-fact", decided="linked")
    assert len(group_facts(ACCOUNTS, [by_hand], SETTINGS)) == 1


def test_two_facts_of_the_same_words_have_different_ids() -> None:
    twins = tuple(account(name, "The dam burst.") for name in "abcd")
    links = [_link("a", "b", 0.95), _link("c", "d", 0.9)]
    facts = group_facts(twins, links, SETTINGS)
    assert len({fact.id for fact in facts}) == 2
