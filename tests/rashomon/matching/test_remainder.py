"""What is left of two sentences when the words that met are taken out."""

from __future__ import annotations

import numpy as np
from accounts_at_hand import account, three_accounts

from rashomon.matching.corpus import read_corpus
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.evidence import gather
from rashomon.matching.features import FEATURES
from rashomon.matching.remainder import Remainders
from rashomon.matching.sentence_vectors import sentence_vectors
from rashomon.matching.soft_alignment import align
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.model import AccountAnalysis


def _compared(*accounts: AccountAnalysis) -> np.ndarray:
    """Both columns for the first sentences of the first two accounts, either way round."""
    corpus = read_corpus(accounts)
    vectors = word_vectors(corpus.words)
    similar = WordSimilarity(corpus.keys, corpus.kinds, vectors)
    other = int(np.flatnonzero(corpus.accounts == 1)[0])
    first, second = np.array([0, other], dtype=np.int32), np.array([other, 0], dtype=np.int32)
    remainders = Remainders(corpus, vectors, sentence_vectors(corpus, vectors))
    return remainders.compare(align(corpus, similar, first, second), first, second)


_AROUND = ["A brass band played in the square.", "Rain is expected until Sunday."]


def test_what_is_told_in_other_words_leaves_like_remainders() -> None:
    told = "The Velm mayor took his own life in his cell."
    paraphrase = _compared(
        account("0", told, *_AROUND), account("1", "The Velm mayor committed suicide in jail.")
    )
    stranger = _compared(
        account("0", told, *_AROUND), account("1", "The Velm mayor opened a bakery in spring.")
    )
    assert paraphrase[0, 0] > stranger[0, 0]
    assert paraphrase[0, 1] > stranger[0, 1]


def test_remainders_do_not_depend_on_which_sentence_comes_first() -> None:
    first, second = three_accounts()[:2]
    one, other = _compared(first, second)
    assert np.allclose(one, other, atol=1e-6)


def test_sentences_that_meet_word_for_word_leave_nothing_to_compare() -> None:
    wire = account("0", "The Velm dam burst on Tuesday.", *_AROUND)
    copy = account("1", "The Velm dam burst on Tuesday.")
    assert np.allclose(_compared(wire, copy)[:, 0], 0)


def test_unlikely_pairs_are_not_compared() -> None:
    found = gather(three_accounts())
    rest = found.features[:, [FEATURES.index("rest"), FEATURES.index("order")]]
    likely = found.features[:, FEATURES.index("mass")] > 0.5
    assert likely.any() and (rest[likely] != 0).any()
    assert (rest[found.features[:, FEATURES.index("mass")] < 0.05] == 0).all()
