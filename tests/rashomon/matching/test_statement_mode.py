"""Whether a sentence denies what it tells, or tells of what may be."""

from __future__ import annotations

import numpy as np
import pytest
from accounts_at_hand import account

from rashomon.matching.corpus import read_corpus
from rashomon.matching.evidence import gather
from rashomon.matching.features import FEATURES
from rashomon.matching.statement_mode import DENIED, POSSIBLE, apart


def _mode(sentence: str, language: str = "en") -> int:
    return int(read_corpus([account("0", sentence, language=language)]).modes[0])


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("The ferry left Osk.", 0),
        ("The ferry did not leave Osk.", DENIED),
        ("The ferry didn't leave Osk.", DENIED),
        ("The ferry didn’t leave Osk.", DENIED),
        ("Nobody left Osk.", DENIED),
        ("The ferry may leave Osk.", POSSIBLE),
        ("The owners planned a ferry for Osk.", POSSIBLE),
        ("They'll leave Osk.", POSSIBLE),
        ("The ferry will never leave Osk.", DENIED | POSSIBLE),
    ],
)
def test_a_sentence_states_denies_or_supposes(sentence: str, mode: int) -> None:
    assert _mode(sentence) == mode


def test_a_name_is_no_supposition() -> None:
    assert _mode("Ferries reached Osk on 2 May with Will Moor on board.") == 0


def test_other_languages_have_words_of_their_own_or_none() -> None:
    assert _mode("El barco nunca salió de Osk.", "es") == DENIED
    assert _mode("No barge left.", "cs") == 0


def test_a_sentence_without_a_word_states_nothing() -> None:
    corpus = read_corpus([account("0", "…", "The ferry did not leave.")])
    assert corpus.modes.tolist() == [0, DENIED]


def test_sentences_are_apart_where_one_alone_denies() -> None:
    modes = np.array([0, DENIED, DENIED | POSSIBLE], dtype=np.uint8)
    first, second = np.array([0, 0, 1], dtype=np.int32), np.array([1, 2, 2], dtype=np.int32)
    assert apart(modes, DENIED, first, second).tolist() == [True, True, False]
    assert apart(modes, POSSIBLE, first, second).tolist() == [False, True, True]


def test_a_denial_speaks_against_a_link_as_much_as_the_rest_agrees() -> None:
    told, denied = (
        "The guild agreed to end the strike at Osk.",
        "The guild did not agree to end it.",
    )
    found = gather([account("0", told, "Rain fell."), account("1", denied, "The guild sang.")])
    column = found.features[:, FEATURES.index("denied")]
    share = found.features[:, FEATURES.index("share")]
    assert column[0] == pytest.approx(share[0])
    assert column[0] > 0
    assert column[1] == 0
