"""Matching is not English by construction: it finds facts in other languages, and says its limits.

The accounts are invented; see `accounts_of_other_languages`.
"""

from __future__ import annotations

import numpy as np
import pytest
from accounts_of_other_languages import OF_LANGUAGE, SHARED

from rashomon.comparison import compare
from rashomon.matching.coverage import limits
from rashomon.matching.embeddings import unit, word_vectors
from rashomon.model import BANDS, Comparison, Document, Match
from rashomon.text.language import detect_language


def compared(language: str) -> Comparison:
    between = "" if language == "zh" else " "
    return compare(
        [
            Document(str(number), between.join(sentences), language=language)
            for number, sentences in enumerate(OF_LANGUAGE[language])
        ],
        min_score=0,
    )


def tells_one_fact(match: Match) -> bool:
    return match.a.sentence == match.b.sentence < SHARED


@pytest.mark.parametrize("language", OF_LANGUAGE)
def test_the_language_is_recognised(language: str) -> None:
    assert {detect_language(" ".join(one)) for one in OF_LANGUAGE[language]} == {language}


@pytest.mark.parametrize("language", OF_LANGUAGE)
def test_sentences_are_split(language: str) -> None:
    assert [len(one.sentences) for one in compared(language).accounts] == [SHARED + 1] * 3


@pytest.mark.parametrize("language", OF_LANGUAGE)
def test_every_paraphrase_stands_above_every_other_pair(language: str) -> None:
    matches = compared(language).matches
    same = [match.score for match in matches if tells_one_fact(match)]
    other = [match.score for match in matches if not tells_one_fact(match)]
    assert len(same) == 3 * SHARED
    assert min(same) > max(other)


@pytest.mark.parametrize("language", OF_LANGUAGE)
def test_sentences_of_different_facts_reach_no_band(language: str) -> None:
    assert not [one for one in compared(language).matches if one.band and not tells_one_fact(one)]


@pytest.mark.parametrize("language", OF_LANGUAGE)
def test_each_fact_holds_one_sentence_of_every_account(language: str) -> None:
    facts = compared(language).facts
    told = [{(one.document, one.sentence) for one in fact.mentions} for fact in facts]
    expected = [{(str(account), fact) for account in range(3)} for fact in range(SHARED)]
    assert sorted(told, key=sorted) == sorted(expected, key=sorted)
    assert all(fact.band in BANDS and fact.label for fact in facts)


@pytest.mark.parametrize(
    ("one", "other"),
    [("النهر", "المدينة"), ("水坝", "图书"), ("שריפה", "סוחרים"), ("αγορά", "έμποροι")],
)
def test_words_spelt_out_letter_by_letter_are_not_alike(one: str, other: str) -> None:
    vectors = unit(word_vectors([one, other]))
    assert vectors[0] @ vectors[1] < 0.3


def test_words_in_latin_script_keep_their_vectors() -> None:
    words = ["UK", "incendio", "détruit", "x", "9th", "Öl"]
    assert np.all(word_vectors(words).any(axis=1))


# ------------------------------------------------------------------ what is said of it
@pytest.mark.parametrize(
    ("language", "said", "unsaid"),
    [
        ("en", (), ("scores", "spelt alike", "rare")),
        ("es", ("scores only rank",), ("spelt alike", "rare")),
        ("ar", ("scores only rank", "spelt alike"), ("rare",)),
        ("zh", ("scores only rank", "spelt alike"), ("rare",)),
    ],
)
def test_what_is_lacking_is_told(
    language: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    text = " ".join(OF_LANGUAGE[language][0]) if language in OF_LANGUAGE else "A dam burst."
    told = " ".join(limits(language, text))
    assert all(words in told for words in said)
    assert not [words for words in unsaid if words in told]


def test_a_language_without_a_list_of_words_learns_rarity_from_the_accounts() -> None:
    assert any("these accounts alone" in one for one in limits("xx", "Vel dorm kasta pilu."))


def test_the_comparison_tells_the_limits_once_for_each_language() -> None:
    notes = [note for note in compared("ar").notes if "spelt alike" in note]
    assert notes == [
        "In Arabic, scores only rank the links, for they were fitted on English news; words of"
        " one meaning count as alike only where they are spelt alike."
    ]


def test_one_account_alone_has_no_links_to_speak_of() -> None:
    notes = compare([Document("a", " ".join(OF_LANGUAGE["es"][0]), language="es")]).notes
    assert not [note for note in notes if "scores" in note]


def test_sentences_of_two_scripts_without_a_word_in_common_are_not_linked() -> None:
    arabic = Document("a", "انهيار سد أورلن يغرق ثلاث قرى. الحاكمة حزينة.", language="ar")
    chinese = Document("c", "奥伦大坝决堤淹没三个村庄。市长很难过。", language="zh")
    assert compare([arabic, chinese]).matches == ()
