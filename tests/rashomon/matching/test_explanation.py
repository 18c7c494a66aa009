"""A link is explained when somebody asks, and then says what it would have said at once."""

from __future__ import annotations

import pickle
from dataclasses import replace

from accounts_at_hand import account, three_accounts

from rashomon.matching import match_accounts
from rashomon.matching.explanation import AskedReason, Explainer, with_reasons
from rashomon.model import NO_REASON, AnalysisSettings, Match, ToldReason


def _matches() -> tuple[Match, ...]:
    return match_accounts(three_accounts(), settings=AnalysisSettings(), min_score=0)


def test_nothing_is_explained_before_somebody_asks(monkeypatch) -> None:
    asked: list[int] = []
    explain = Explainer.explain

    def counted(self: Explainer, reasons: list[AskedReason]) -> list[ToldReason]:
        asked.append(len(reasons))
        return explain(self, reasons)

    monkeypatch.setattr(Explainer, "explain", counted)
    matches = _matches()
    hash(matches[0])
    assert asked == []
    assert matches[0].terms and matches[0].why
    assert asked == [1]


def test_links_explained_together_say_what_each_says_alone() -> None:
    alone = [ToldReason(match.terms, match.against, match.why) for match in _matches()]
    together = [reason for _, reason in with_reasons(_matches())]
    assert together == alone
    assert any(reason.terms for reason in together)


def test_a_link_without_a_band_has_no_reason() -> None:
    bare = [match for match in _matches() if match.band is None]
    assert bare
    assert all(match.reason is NO_REASON for match in bare)


def test_links_of_two_comparisons_are_equal_where_they_say_the_same() -> None:
    one, other = _matches(), _matches()
    assert one == other
    assert replace(one[0], reason=NO_REASON) != other[0]
    assert replace(one[0], reason=ToldReason(one[0].terms, (), one[0].why)) == other[0]


def test_a_link_that_is_copied_out_of_the_program_takes_its_reason_along() -> None:
    match = _matches()[0]
    copy = pickle.loads(pickle.dumps(match))
    assert copy == match
    assert isinstance(copy.reason, ToldReason)


def test_a_denial_on_one_side_speaks_against_a_link() -> None:
    told = "The guild of Velm agreed to end its long strike."
    for other, doubts in (
        ("The guild of Velm never agreed to end its long strike.", True),
        ("The guild of Velm agreed, and ended its long strike.", False),
    ):
        (match,) = match_accounts(
            (account("0", told), account("1", other)), settings=AnalysisSettings(), min_score=0
        )
        assert ("only one of the two denies something" in match.against) is doubts
