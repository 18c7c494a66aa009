"""Accounts compared in a process of its own: the same answer, stopped at once, failures told."""

from __future__ import annotations

import pickle
import time
from dataclasses import fields, replace

import pytest

from rashomon import comparison_apart
from rashomon.comparison import compare
from rashomon.comparison_apart import LEAST, compare_apart, worthwhile
from rashomon.errors import CancelledError, RashomonError
from rashomon.model import AnalysisSettings, Comparison, Document, Span
from rashomon.packed_reasons import IN_A_BLOCK, PackedReason, pack, unpack

FIRST = (
    "The barge Ludmila ran aground off Quenby on Friday night. “Nobody was hurt,” mayor Ilse Anders"
    " said. Fifteen officials waited on the pier. The harbour stays closed until Monday."
)
SECOND = (
    "Off Quenby the barge Ludmila ran aground on Friday night. Sixteen officials waited on the"
    " pier, and nobody was hurt. The harbour, closed since, reportedly opens on Monday."
)


def accounts(times: int = 1) -> tuple[Document, ...]:
    return (
        Document("a", "\n\n".join([FIRST] * times), extra={"unknown": [1]}),
        Document("b", "\n\n".join([SECOND] * times)),
    )


@pytest.fixture(scope="module")
def here() -> Comparison:
    return compare(accounts())


@pytest.fixture(scope="module")
def apart() -> Comparison:
    return compare_apart(accounts())


@pytest.mark.parametrize("name", [field.name for field in fields(Comparison)])
def test_the_answer_is_that_of_a_comparison_here(
    here: Comparison, apart: Comparison, name: str
) -> None:
    assert getattr(apart, name) == getattr(here, name)


def test_there_is_something_to_answer(here: Comparison) -> None:
    assert here.matches and here.facts and here.divergences
    assert any(account.cues for account in here.accounts)


def test_its_documents_are_those_given() -> None:
    given = accounts()
    assert [one.document for one in compare_apart(given).accounts] == list(given)
    assert all(
        one.document is document
        for one, document in zip(compare_apart(given).accounts, given, strict=True)
    )


def test_settings_are_followed() -> None:
    strict = AnalysisSettings(min_score=1.0)
    assert compare_apart(accounts(), settings=strict) == compare(accounts(), settings=strict)


def test_progress_is_told_and_never_falls() -> None:
    told: list[float] = []
    compare_apart(accounts(40), progress=lambda share, _: told.append(share))
    assert told and told == sorted(told)


def test_it_stops_as_soon_as_it_is_cancelled() -> None:
    began = time.monotonic()
    with pytest.raises(CancelledError):
        compare_apart(accounts(2_000), cancelled=lambda: time.monotonic() > began + 0.2)
    assert time.monotonic() - began < 10  # it would take half a minute


def test_what_a_comparison_refuses_is_told() -> None:
    same = Document("a", "One."), Document("a", "Two.")
    with pytest.raises(RuntimeError, match="two documents share an id"):
        compare_apart(same)


def test_a_process_that_ends_without_an_answer_is_explained(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(comparison_apart, "_WORKER", "import os; os._exit(9)")
    with pytest.raises(RashomonError, match="memory"):
        compare_apart(accounts())


def test_a_process_that_ends_in_the_middle_of_an_answer_is_explained(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    torn = "import os; os.write(1, (100).to_bytes(8, 'little') + b'torn'); os._exit(9)"
    monkeypatch.setattr(comparison_apart, "_WORKER", torn)
    with pytest.raises(RashomonError, match="memory"):
        compare_apart(accounts())


def test_what_cannot_be_sent_is_told_rather_than_waited_for() -> None:
    began = time.monotonic()
    with pytest.raises((pickle.PicklingError, AttributeError), match="pickle"):
        compare_apart(
            accounts(), refiner=lambda: None, cancelled=lambda: time.monotonic() > began + 20
        )


def test_short_accounts_are_compared_here() -> None:
    assert not worthwhile(accounts())
    assert worthwhile((Document("a", "x" * LEAST),))


def test_packed_links_equal_those_that_were_packed(here: Comparison) -> None:
    matches = [
        replace(match, score=match.score / number)
        for number in range(1, IN_A_BLOCK)
        for match in here.matches
    ]
    kept = [match for block in pack(matches) for match in unpack(block)]
    assert len(kept) > IN_A_BLOCK
    assert kept == matches
    assert [match.why for match in kept] == [match.why for match in matches]
    assert all(isinstance(match.reason, PackedReason) for match in kept)


def test_a_packed_link_is_pickled_as_what_it_says(here: Comparison) -> None:
    (block,) = pack(here.matches)
    for match in unpack(block):
        copied = pickle.loads(pickle.dumps(match))
        assert copied == match
        assert not isinstance(copied.reason, PackedReason)


def test_a_span_that_many_links_share_is_kept_once(here: Comparison) -> None:
    whole = [replace(match, span_a=Span(3, 9), span_b=Span(3, 9)) for match in here.matches]
    spans: dict[Span, Span] = {}
    kept = [match for block in pack(whole) for match in unpack(block, spans)]
    assert kept == whole
    assert len({id(span) for match in kept for span in (match.span_a, match.span_b)}) == 1


def test_what_is_told_of_many_cues_is_kept_once() -> None:
    told = [cue.evidence for one in compare_apart(accounts(3)).accounts for cue in one.cues]
    assert len({id(evidence) for evidence in told}) == len(set(told)) < len(told)
