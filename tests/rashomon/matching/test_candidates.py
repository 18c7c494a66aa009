"""Too many pairs to compare: the likeliest are compared, the others still listed below them."""

from __future__ import annotations

import pytest
from accounts_at_hand import three_accounts

from rashomon.matching import candidates, match_accounts
from rashomon.matching.account_terms import read_account
from rashomon.matching.evidence import gather
from rashomon.model import AnalysisSettings, SentenceRef

SETTINGS = AnalysisSettings()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "MOST_COMPARED", 5)
    monkeypatch.setattr(candidates, "PARTNERS", 1)
    monkeypatch.setattr(candidates, "BY_MEANING", 1)


@pytest.mark.usefixtures("few")
def test_every_pair_is_still_listed_once_when_asked_for() -> None:
    matches = match_accounts(three_accounts(), settings=SETTINGS, min_score=0)
    assert len({(match.a, match.b) for match in matches}) == len(matches) == 26
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.usefixtures("few")
def test_the_best_pairs_are_among_those_compared() -> None:
    best = match_accounts(three_accounts(), settings=SETTINGS, min_score=0)[:3]
    assert {(match.a.sentence, match.b.sentence) for match in best} <= {
        (0, 0),
        (0, 1),
        (1, 0),
        (2, 0),
    }


@pytest.mark.usefixtures("few")
def test_a_pair_that_a_person_decided_is_compared_however_unlikely() -> None:
    accounts = three_accounts()
    plain = gather(accounts)
    rows = list(zip(plain.first.tolist(), plain.second.tolist(), strict=True))
    refs = plain.corpus.refs
    unlikely = next(
        (SentenceRef(refs[a].document, refs[a].sentence), refs[b])
        for a in range(len(refs))
        for b in range(a + 1, len(refs))
        if (a, b) not in rows and refs[a].document != refs[b].document
    )
    asked = gather(accounts, always=[unlikely])
    pairs = {(refs[a], refs[b]) for a, b in zip(asked.first, asked.second, strict=True)}
    assert unlikely in pairs
    assert asked.candidates.left_out == plain.candidates.left_out - 1


@pytest.mark.usefixtures("few")
def test_the_earlier_account_stands_first_and_pairs_in_order() -> None:
    found = gather(three_accounts())
    accounts = found.corpus.accounts
    assert (accounts[found.first] < accounts[found.second]).all()
    order = list(zip(found.first.tolist(), found.second.tolist(), strict=True))
    assert order == sorted(set(order))


def test_a_further_account_gives_the_answer_of_a_first_run() -> None:
    accounts = three_accounts()
    read_account.cache_clear()
    at_once = match_accounts(accounts, settings=SETTINGS)
    read_account.cache_clear()
    match_accounts(accounts[:2], settings=SETTINGS)
    assert match_accounts(accounts, settings=SETTINGS) == at_once
