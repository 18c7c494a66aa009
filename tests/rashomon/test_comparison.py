"""One call reads, matches and contrasts accounts, tells how far it is, and can be stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.comparison import compare
from rashomon.errors import CancelledError
from rashomon.model import Comparison, Document

COURIER = Document(
    "urn:uuid:courier",
    "Ferry aground off Port Arden\n\n"
    "Twelve passengers were rescued from the ferry Selkie on Monday, the harbour office said.\n\n"
    "The ferry Selkie had left Port Arden at dawn in thick fog.\n",
    title="Ferry aground off Port Arden",
)
VOICE = Document(
    "urn:uuid:voice",
    "Reckless crossing ends on the rocks\n\n"
    "Fifteen passengers were rescued from the ferry Selkie on Monday, witnesses claim.\n\n"
    "Captain Ilse Marrow sailed the ferry Selkie out of Port Arden at dawn despite thick fog.\n",
    title="Reckless crossing",
)
MARKET = Document(
    "urn:uuid:market",
    "Turnip prices hold steady\n\nGrowers in the valley expect a mild autumn and a good crop.\n",
    title="Turnip prices",
)
ACCOUNTS = (COURIER, VOICE, MARKET)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(ACCOUNTS)


def test_accounts_stand_in_the_order_given(comparison: Comparison):
    assert [item.document for item in comparison.accounts] == list(ACCOUNTS)


def test_two_reports_of_one_thing_share_a_fact_and_the_other_account_does_not(
    comparison: Comparison,
):
    assert comparison.facts
    assert all(MARKET.id not in fact.documents for fact in comparison.facts)


def test_every_reference_leads_to_a_sentence(comparison: Comparison):
    for fact in comparison.facts:
        assert len(fact.documents) >= 2
        for mention in fact.mentions:
            assert not comparison.sentence(mention).boilerplate
    for match in comparison.matches:
        assert match.a.document != match.b.document
        comparison.sentence(match.a), comparison.sentence(match.b)


def test_every_span_lies_in_its_text(comparison: Comparison):
    lengths = {item.document.id: len(item.document.text) for item in comparison.accounts}
    places = [place for item in comparison.divergences for place in (item.a, item.b) if place]
    assert all(place.span.end <= lengths[place.document] for place in places)
    for item in comparison.accounts:
        assert all(cue.span.end <= lengths[item.document.id] for cue in item.cues)
    for label in comparison.labels:
        text = next(item.text for item in ACCOUNTS if item.id == label.document)
        assert label.span.of(text) == label.text


def test_the_same_input_gives_the_same_answer(comparison: Comparison):
    assert compare(ACCOUNTS) == comparison


# ------------------------------------------------------------------ which matches are listed
def test_no_lowest_score_lists_what_reaches_a_band(comparison: Comparison):
    assert all(match.band for match in comparison.matches)


def test_lowest_score_zero_lists_every_pair_of_sentences(comparison: Comparison):
    counts = [sum(not s.boilerplate for s in item.sentences) for item in comparison.accounts]
    pairs = (sum(counts) ** 2 - sum(count**2 for count in counts)) // 2
    assert len(compare(ACCOUNTS, min_score=0).matches) == pairs


@pytest.mark.parametrize("lowest", [0.0, 0.5, 1.0])
def test_facts_do_not_depend_on_which_matches_are_listed(comparison: Comparison, lowest: float):
    listed = compare(ACCOUNTS, min_score=lowest)
    assert listed.facts == comparison.facts
    assert listed.divergences == comparison.divergences
    assert all(match.score >= lowest for match in listed.matches)


@pytest.mark.parametrize("lowest", [-0.1, 1.1, float("nan")])
def test_a_lowest_score_outside_nought_to_one_is_refused(lowest: float):
    with pytest.raises(ValueError, match="min_score"):
        compare(ACCOUNTS, min_score=lowest)


# ------------------------------------------------------------------ a person's word
def test_a_rejected_link_is_no_fact_any_more(comparison: Comparison):
    match = comparison.matches[0]
    ends = [
        make_anchor(_document(ref.document), comparison.sentence(ref).span)
        for ref in (match.a, match.b)
    ]
    decision = edits.new_link_decision("rejected", ends[0], ends[1])
    decided = compare(ACCOUNTS, link_decisions=[decision], min_score=1.0)
    again = next(item for item in decided.matches if (item.a, item.b) == (match.a, match.b))
    assert (again.decided, again.band) == ("rejected", None)
    assert all(not {match.a, match.b} <= set(fact.mentions) for fact in decided.facts)


def test_a_sentence_called_debris_takes_part_in_nothing(comparison: Comparison):
    ref = comparison.facts[0].mentions[0]
    anchor = make_anchor(_document(ref.document), comparison.sentence(ref).span)
    decision = edits.new_boilerplate_decision(anchor, True)
    decided = compare(ACCOUNTS, boilerplate_decisions=[decision], min_score=0)
    assert decided.sentence(ref).boilerplate
    assert all(ref not in (match.a, match.b) for match in decided.matches)
    assert all(ref not in fact.mentions for fact in decided.facts)


def _document(document_id: str) -> Document:
    return next(document for document in ACCOUNTS if document.id == document_id)


# ------------------------------------------------------------------ notes
def test_nothing_to_compare_is_an_empty_answer():
    assert compare(()) == Comparison()


def test_one_account_is_read_and_noted():
    alone = compare((COURIER,))
    assert alone.accounts[0].sentences
    assert not alone.matches
    assert any("only account" in note for note in alone.notes)


def test_identical_texts_are_noted_with_their_names():
    twin = replace(COURIER, id="urn:uuid:twin", title="Ferry again")
    notes = compare((COURIER, twin)).notes
    assert any("Ferry again" in note and "word for word" in note for note in notes)


def test_a_language_without_lists_and_a_mixture_of_languages_are_noted():
    german = replace(VOICE, language="de")
    notes = " ".join(compare((COURIER, german)).notes)
    assert "German" in notes
    assert "English and German" in notes


def test_two_english_accounts_need_no_note():
    assert compare((COURIER, VOICE)).notes == ()


def test_accounts_that_share_an_id_are_refused():
    with pytest.raises(ValueError, match="share an id"):
        compare((COURIER, COURIER))


# ------------------------------------------------------------------ progress and cancelling
def test_progress_never_falls_and_ends_at_all():
    shares: list[float] = []
    compare(ACCOUNTS, progress=lambda share, _: shares.append(share))
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0


def test_it_stops_wherever_it_is_told_to():
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    compare(ACCOUNTS, cancelled=count)
    assert asked > 10
    for stop_at in range(1, asked + 1, 3):
        left = stop_at

        def stop() -> bool:
            nonlocal left
            left -= 1
            return left <= 0

        with pytest.raises(CancelledError):
            compare(ACCOUNTS, cancelled=stop)
