"""Too many pairs to compare: the likeliest are compared, the others still listed below them."""

from __future__ import annotations

import pytest
from accounts_at_hand import three_accounts

from rashomon.matching import candidates, match_accounts
from rashomon.model import AnalysisSettings

SETTINGS = AnalysisSettings()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "MOST_COMPARED", 5)
    monkeypatch.setattr(candidates, "PARTNERS", 1)


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
