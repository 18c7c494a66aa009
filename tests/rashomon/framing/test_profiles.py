"""Accounts in figures: cues per 1,000 words, voices quoted, what is shared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from accounts_of_velm import account

from rashomon.framing.profiles import Profile, make_profiles
from rashomon.framing.wording import find_actors
from rashomon.model import CUE_KINDS, Comparison, Fact, Sentence, SentenceRef

WIRE = account(
    "Rain may fall. Mayor Ada Orne said: “The old bridge is safe and it will hold for years.” "
    "“It will hold,” Orne said.",
    "a",
)
DAILY = account(
    "Rain may fall tomorrow. “Nobody was ever told about that bridge,” a woman said.", "b"
)
FACT = Fact("f", "rain", "same-fact", (SentenceRef("a", 0), SentenceRef("b", 0)))


@pytest.fixture
def comparison() -> Comparison:
    accounts = (WIRE, DAILY)
    return Comparison(accounts, facts=(FACT,), actors=find_actors(accounts))


def profile(comparison: Comparison, number: int = 0) -> Profile:
    return make_profiles(comparison)[number]


def test_rates_are_counted_per_thousand_words(comparison: Comparison) -> None:
    wire = profile(comparison)
    assert wire.words == 23
    rate = wire.rate("hedge")
    assert (rate.count, rate.per_thousand) == (1, pytest.approx(1000 / 23))


def test_rates_of_shared_facts_count_their_sentences_alone(comparison: Comparison) -> None:
    wire = profile(comparison)
    assert (wire.shared_sentences, wire.shared_words) == (1, 3)
    assert wire.rate("hedge").shared_per_thousand == pytest.approx(1000 / 3)
    assert wire.rate("quotation").shared_count == 0
    assert wire.rate("quotation").count == 2


def test_every_kind_has_a_rate(comparison: Comparison) -> None:
    assert tuple(rate.kind for rate in profile(comparison).rates) == CUE_KINDS


def test_a_kind_that_is_none_has_no_rate(comparison: Comparison) -> None:
    with pytest.raises(KeyError):
        profile(comparison).rate("bias")  # type: ignore[arg-type]


def test_voices_are_named_by_their_actor_and_told_with_their_share(comparison: Comparison) -> None:
    wire = profile(comparison)
    (voice,) = wire.voices
    assert (voice.speaker, voice.quotations, voice.words) == ("Ada Orne", 2, 14)
    assert voice.share_of_quoted == 1.0
    assert voice.share_of_account == pytest.approx(14 / 23)
    assert [WIRE.document.text[item.span.start] for item in voice.places] == ["“", "“"]


def test_a_voice_that_is_no_actor_goes_by_the_words_of_its_source(comparison: Comparison) -> None:
    (voice,) = profile(comparison, 1).voices
    assert voice.speaker == "a woman"


def voices(text: str) -> list[str]:
    """Who speaks in an account of one paragraph."""
    told = (account(text, "a"), DAILY)
    return [
        voice.speaker
        for voice in make_profiles(Comparison(told, actors=find_actors(told)))[0].voices
    ]


def test_she_is_the_only_person_named_just_before() -> None:
    assert voices(
        "Mayor Ada Orne opened the bridge. “It will hold for many years,” she said. "
        "Orne left at noon."
    ) == ["Ada Orne"]


def test_he_is_whoever_spoke_in_the_sentence_before() -> None:
    assert voices(
        "Mayor Ada Orne told Inspector Bel Karst that the bridge was safe. "
        "“It will hold for many years,” she said. Orne and Karst left at noon."
    ) == ["Ada Orne"]


def test_a_pronoun_between_two_people_names_nobody() -> None:
    assert voices(
        "Mayor Ada Orne met Inspector Bel Karst. “It will hold for many years,” she said. "
        "Orne and Karst left at noon."
    ) == [""]


def test_they_and_it_name_nobody() -> None:
    assert voices(
        "Mayor Ada Orne opened the bridge. “It will hold for many years,” they said. "
        "Orne left at noon."
    ) == [""]


def test_a_conversation_is_no_voice() -> None:
    assert voices(
        "He summed up the conversation saying that Orne would “hold the bridge for ever”."
    ) == [""]


def test_who_speaks_for_an_office_is_named_and_not_the_office() -> None:
    assert voices(
        "The Harbour Ministry spokeswoman Ada Orne said: “It will hold for many years.” "
        "The Harbour Ministry and Orne have said so before."
    ) == ["Ada Orne"]


def test_what_is_shared_and_what_is_only_here_are_the_whole(comparison: Comparison) -> None:
    wire = profile(comparison)
    assert wire.share_shared == pytest.approx(1 / 3)
    assert wire.share_shared + wire.share_only_here == 1.0
    assert wire.share_quoted == pytest.approx(14 / 23)


def test_page_debris_counts_for_nothing(comparison: Comparison) -> None:
    sentences = tuple(
        Sentence(item.index, item.span, item.index > 0, "teaser") for item in WIRE.sentences
    )
    account = replace(WIRE, sentences=sentences, cues=())
    found = make_profiles(Comparison((account,)))[0]
    assert (found.words, found.sentences, found.quoted_words) == (3, 1, 0)


def test_an_account_without_a_word_has_a_profile_of_zeros() -> None:
    empty = account("…", "e")
    found = make_profiles(Comparison((empty,)))[0]
    assert found.words == found.quoted_words == 0
    assert found.share_quoted == 0.0
    assert all(rate.per_thousand == 0.0 for rate in found.rates)
