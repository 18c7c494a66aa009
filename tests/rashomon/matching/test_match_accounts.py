"""Sentences of different accounts that state one fact are linked, scored and explained."""

from __future__ import annotations

import pytest
from accounts_at_hand import account, three_accounts

from rashomon.errors import CancelledError
from rashomon.matching import match_accounts
from rashomon.matching.calibration import load_calibration
from rashomon.model import AccountAnalysis, AnalysisSettings, Match, Sentence, SentenceRef

SETTINGS = AnalysisSettings()


def _everything(*accounts: AccountAnalysis) -> tuple[Match, ...]:
    return match_accounts(accounts, settings=SETTINGS, min_score=0)


def _ends(match: Match) -> frozenset[tuple[str, int]]:
    return frozenset(((match.a.document, match.a.sentence), (match.b.document, match.b.sentence)))


def test_every_pair_across_accounts_is_listed_once_when_asked_for() -> None:
    matches = _everything(*three_accounts())
    assert len(matches) == len({_ends(match) for match in matches}) == 4 * 3 + 4 * 2 + 3 * 2
    assert all(match.a.document != match.b.document for match in matches)


def test_scores_fall_and_bands_follow_them() -> None:
    matches = _everything(*three_accounts())
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(match.band == load_calibration().band(match.score) for match in matches)


def test_the_same_fact_in_other_words_stands_above_other_facts() -> None:
    best = {_ends(match) for match in _everything(*three_accounts())[:4]}
    assert best == {
        frozenset({("gazette", 0), ("wire", 0)}),
        frozenset({("gazette", 0), ("herald", 1)}),
        frozenset({("herald", 1), ("wire", 0)}),
        frozenset({("gazette", 2), ("herald", 0)}),
    }


def test_without_a_lowest_score_only_pairs_of_a_band_are_listed() -> None:
    matches = match_accounts(three_accounts(), settings=SETTINGS)
    assert matches
    assert all(match.band is not None for match in matches)


def test_the_order_of_accounts_changes_no_score() -> None:
    accounts = three_accounts()
    there = {_ends(match): match.score for match in _everything(*accounts)}
    back = {_ends(match): match.score for match in _everything(*reversed(accounts))}
    assert there == pytest.approx(back, abs=1e-5)


def test_the_first_end_stands_in_the_earlier_account() -> None:
    order = ["gazette", "herald", "wire"]
    for match in _everything(*three_accounts()):
        assert order.index(match.a.document) < order.index(match.b.document)


def test_page_debris_takes_no_part() -> None:
    first, second, _ = three_accounts()
    debris = tuple(Sentence(one.index, one.span, boilerplate=True) for one in first.sentences)
    assert _everything(AccountAnalysis(first.document, debris), second) == ()


def test_word_pairs_explain_a_match_and_share_out_its_evidence() -> None:
    matches = {_ends(match): match for match in _everything(*three_accounts())}
    match = matches[frozenset({("gazette", 0), ("wire", 0)})]
    assert sum(term.weight for term in match.terms) <= 1
    weights = [term.weight for term in match.terms]
    assert weights == sorted(weights, reverse=True)
    assert {"drowned", "Velm"} <= {term.a for term in match.terms}


def test_conflicting_numbers_speak_against_a_match() -> None:
    matches = {_ends(match): match for match in _everything(*three_accounts())}
    match = matches[frozenset({("gazette", 0), ("herald", 1)})]
    assert any("Nine" in word and "11" in word for word in match.against)


def test_the_clause_that_matches_is_shown() -> None:
    long = account(
        "long",
        "The Velm dam burst on Tuesday night, while in the capital ministers, who had returned "
        "from their summer holidays, quarrelled over pensions and the price of bread.",
    )
    short = account("short", "The Velm dam burst on Tuesday night.", "Rain fell all week.")
    match = _everything(long, short)[0]
    assert match.span_a is not None
    assert match.span_a.of(long.document.text) == "The Velm dam burst on Tuesday night"
    assert match.span_b is None


def test_identical_sentences_are_near_verbatim() -> None:
    sentence = "Nine people drowned when the Velm dam burst on Tuesday night."
    matches = _everything(
        account("one", sentence, "A brass band had played."), account("two", sentence, "Rain fell.")
    )
    assert matches[0].band == "near-verbatim"


def test_nothing_to_compare_gives_nothing() -> None:
    assert _everything() == ()
    assert _everything(three_accounts()[0]) == ()
    assert _everything(account("a"), account("b")) == ()


def test_sentences_without_words_match_nothing() -> None:
    (match,) = _everything(account("a", "…"), account("b", "…"))
    assert match.band is None


@pytest.mark.parametrize(
    ("language", "one", "other", "apart"),
    [
        ("es", "El puente de Osk se derrumbó el martes.", "El martes cayó el puente de Osk.",
         "La música sonó toda la tarde."),
        ("zh", "星期二夜里大坝决堤，九人死亡。", "大坝星期二决堤造成九人死亡。",
         "学校今天照常上课。"),
        ("ar", "انهار السد ليلة الثلاثاء في أوسك", "السد في أوسك انهار يوم الثلاثاء",
         "عزفت الفرقة في الساحة"),
        ("xx", "Vel dorm kasta pilu Osk.", "Osk dorm vel pilu.", "Brena tuk walo mi."),
    ],
)  # fmt: skip
def test_other_languages_are_matched_by_their_words(
    language: str, one: str, other: str, apart: str
) -> None:
    matches = _everything(
        account("one", one, language=language), account("two", apart, other, language=language)
    )
    assert matches[0].b == SentenceRef("two", 1)
    assert matches[0].score > matches[1].score


def test_cancelling_stops_the_work() -> None:
    with pytest.raises(CancelledError):
        match_accounts(three_accounts(), settings=SETTINGS, cancelled=lambda: True)


def test_progress_never_falls() -> None:
    told: list[float] = []
    match_accounts(
        three_accounts(), settings=SETTINGS, progress=lambda share, _what: told.append(share)
    )
    assert told == sorted(told)
    assert all(0 <= share <= 1 for share in told)
