"""A person's word on divergences is found again, whatever happens to texts and rules."""

from __future__ import annotations

from dataclasses import replace

from accounts_of_velm import account
from hypothesis import given
from hypothesis import strategies as st

from rashomon.annotation.anchoring import make_anchor
from rashomon.framing.judged import judge
from rashomon.framing_edits import new_divergence_decision
from rashomon.model import (
    AccountAnalysis,
    Divergence,
    DivergenceDecision,
    Fact,
    Place,
    SentenceRef,
    Span,
)

WIRE = account("Twelve people fled the brutal flood in Velm. The mayor Ada Orne spoke.", "a")
DAILY = account("Fifteen people fled the flood in Velm. Nobody else spoke about it at all.", "b")
LOCAL = account("Velm was flooded on the night before, and many people had to flee.", "c")
FACT = Fact("f", "flood", "same-fact", (SentenceRef("a", 0), SentenceRef("b", 0)))


def place(item: AccountAnalysis, words: str) -> Place:
    start = item.document.text.index(words)
    return Place(item.document.id, Span(start, start + len(words)))


NUMBER = Divergence(
    "f", "number", place(WIRE, "Twelve people"), place(DAILY, "Fifteen people"), "12 or 15", 100
)
LOADED = Divergence("f", "loaded", place(WIRE, "brutal"), place(DAILY, "flood"), "brutal", 60)
UNTOLD = Divergence(
    "f", "omission", Place("a", WIRE.sentences[0].span), None, "No match found.", 30, "c"
)
FOUND = (NUMBER, LOADED, UNTOLD)
ACCOUNTS = (WIRE, DAILY, LOCAL)


def word_on(
    item: Divergence, verdict: str = "confirmed", *, when: str = "2031"
) -> DivergenceDecision:
    texts = {account.document.id: account.document for account in ACCOUNTS}
    a = make_anchor(texts[item.a.document], item.a.span)
    b = make_anchor(texts[item.b.document], item.b.span) if item.b else None
    decision = new_divergence_decision(
        verdict,
        item.kind,
        a,
        b,
        document=item.silent,
        note=item.note,  # type: ignore[arg-type]
    )
    return replace(decision, created=when)


def decided(
    *decisions: DivergenceDecision,
    found: tuple[Divergence, ...] = FOUND,
    accounts: tuple[AccountAnalysis, ...] = ACCOUNTS,
    facts: tuple[Fact, ...] = (FACT,),
) -> dict[str, str]:
    judged = judge(accounts, facts, found, decisions)
    return {item.kind: item.decided for item in judged.divergences if item.decided}


def edited(item: AccountAnalysis, old: str, new: str) -> AccountAnalysis:
    return account(item.document.text.replace(old, new), item.document.id)


def test_a_word_is_on_its_own_divergence_alone() -> None:
    assert decided(word_on(NUMBER)) == {"number": "confirmed"}
    assert decided(word_on(LOADED, "dismissed")) == {"loaded": "dismissed"}
    assert decided(word_on(UNTOLD, "dismissed")) == {"omission": "dismissed"}


def test_of_two_words_the_later_counts_in_whichever_order_they_stand() -> None:
    first, then = word_on(NUMBER, "dismissed", when="2031"), word_on(NUMBER, when="2032")
    assert decided(first, then) == decided(then, first) == {"number": "confirmed"}


def test_a_word_holds_where_a_rule_makes_the_span_longer() -> None:
    longer = replace(NUMBER, a=place(WIRE, "Twelve people fled"))
    assert decided(word_on(NUMBER), found=(longer,)) == {"number": "confirmed"}


def test_a_word_holds_whichever_side_of_a_conflict_stands_first() -> None:
    assert NUMBER.b is not None
    turned = replace(NUMBER, a=NUMBER.b, b=NUMBER.a)
    assert decided(word_on(NUMBER), found=(turned,)) == {"number": "confirmed"}


def test_another_figure_of_the_same_sentence_is_another_divergence() -> None:
    other = replace(NUMBER, b=place(DAILY, "flood in Velm"))
    judged = judge(ACCOUNTS, (FACT,), (other,), (word_on(NUMBER),))
    assert [item.decided for item in judged.divergences if item.found] == [""]


def test_a_loaded_word_stays_judged_where_the_words_are_aligned_otherwise() -> None:
    elsewhere = replace(LOADED, b=place(DAILY, "fled"))
    assert decided(word_on(LOADED), found=(elsewhere,)) == {"loaded": "confirmed"}


def test_a_word_outlives_a_text_that_grew_before_the_passage() -> None:
    grown = edited(WIRE, "Twelve people", "Late on Monday twelve boats came. Twelve people")
    moved = replace(NUMBER, a=place(grown, "Twelve people"))
    accounts = (grown, DAILY, LOCAL)
    facts = (replace(FACT, mentions=(SentenceRef("a", 1), SentenceRef("b", 0))),)
    word = word_on(NUMBER)
    assert decided(word, found=(moved,), accounts=accounts, facts=facts) == {"number": "confirmed"}


def test_a_word_whose_passage_is_gone_is_lost_and_told() -> None:
    changed = edited(WIRE, "Twelve people", "A few of them")
    judged = judge((changed, DAILY, LOCAL), (FACT,), (), (word_on(NUMBER),))
    assert [item.kind for item in judged.lost] == ["number"]


def test_what_the_rules_no_longer_find_is_listed_for_the_word_alone() -> None:
    judged = judge(ACCOUNTS, (FACT,), (), (word_on(NUMBER),))
    (item,) = judged.divergences
    assert (item.found, item.decided, item.fact) == (False, "confirmed", "f")
    assert (item.a, item.b) == (NUMBER.a, NUMBER.b)
    assert NUMBER.note in item.note


def test_what_was_judged_stays_listed_where_its_fact_fell_apart() -> None:
    judged = judge(ACCOUNTS, (), (), (word_on(NUMBER),))
    assert [item.fact for item in judged.divergences] == [""]


def test_a_word_on_an_account_that_is_not_open_is_passed_over() -> None:
    judged = judge((DAILY, LOCAL), (), (), (word_on(NUMBER),))
    assert judged.divergences == judged.lost == ()


def test_an_omission_is_known_by_its_fact_where_another_mention_leads() -> None:
    other = replace(UNTOLD, a=Place("b", DAILY.sentences[0].span))
    assert decided(word_on(UNTOLD, "dismissed"), found=(other,)) == {"omission": "dismissed"}


def test_an_omission_of_another_account_is_another_omission() -> None:
    other = replace(UNTOLD, silent="b")
    found = judge(ACCOUNTS, (FACT,), (other,), (word_on(UNTOLD, "dismissed"),)).divergences
    assert [item.decided for item in found if item.found] == [""]


def test_what_a_person_found_untold_is_a_confirmed_omission() -> None:
    facts = (replace(FACT, not_told=("c",)),)
    assert decided(facts=facts) == {"omission": "confirmed"}


@given(st.lists(st.sampled_from([(item, v) for item in FOUND for v in ("confirmed", "dismissed")])))
def test_judging_again_with_other_words_forgets_the_old_ones(
    words: list[tuple[Divergence, str]],
) -> None:
    first = judge(ACCOUNTS, (FACT,), FOUND, [word_on(item, v) for item, v in words])
    again = judge(ACCOUNTS, (FACT,), first.divergences, ())
    assert again.divergences == FOUND
