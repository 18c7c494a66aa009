"""Words get the vectors of the pieces they are made of, wherever they stand."""

from __future__ import annotations

import numpy as np
from accounts_at_hand import account
from encoders_at_hand import PieceEncoder, one_token_a_character
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.contextual import TokenVectors
from rashomon.matching.contextual_alignment import (
    ContextualVectors,
    align_in_context,
    contextual_vectors,
    term_vectors,
)
from rashomon.matching.corpus import Corpus, read_corpus
from rashomon.model import AccountAnalysis

WORDS = [
    "café",
    "Velm",
    "dam",
    "😀",
    "水",
    "坝",
    "U.S.",
    "12,000",
    "don’t",
    "naïve",
    "السد",
    "e\u0301t",
]


def read(*accounts: AccountAnalysis) -> tuple[Corpus, ContextualVectors]:
    corpus = read_corpus(accounts)
    encoder = PieceEncoder()
    spans = [_sentence(accounts, corpus, row) for row in range(len(corpus.refs))]
    tokens = {row: encoder.vectors(text) for row, (_, text) in enumerate(spans)}
    rows = list(range(len(corpus.refs)))
    return corpus, contextual_vectors(corpus, rows, [start for start, _ in spans], tokens)


def _sentence(accounts: tuple[AccountAnalysis, ...], corpus: Corpus, row: int) -> tuple[int, str]:
    ref = corpus.refs[row]
    found = next(one for one in accounts if one.document.id == ref.document)
    span = found.sentences[ref.sentence].span
    return span.start, span.of(found.document.text)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), st.sampled_from(["en", "zh"]))
def test_a_terms_vector_is_made_of_its_own_characters(words: list[str], language: str) -> None:
    one = account("one", "An opening.", " ".join(words), language=language)
    corpus = read_corpus([one])
    row = len(corpus.refs) - 1
    start, text = _sentence((one,), corpus, row)
    vectors = term_vectors(corpus, row, start, one_token_a_character(text))
    for term, vector in zip(corpus.terms[row], vectors, strict=True):
        places = set(np.flatnonzero(vector).tolist())
        inside = range(term.span.start - start, term.span.end - start)
        assert places == {place for place in inside if not text[place].isspace()}


def test_a_word_the_model_did_not_read_meets_nothing() -> None:
    one = account("one", "Nine people drowned near Velm.")
    corpus = read_corpus([one])
    cut = PieceEncoder().vectors("Nine people")
    found = contextual_vectors(corpus, [0], [0], {0: cut})
    unread = [term.text for term, row in zip(corpus.terms[0], found.terms, strict=True)
              if not row.any()]  # fmt: skip
    assert set(unread) == {"drowned", "near", "Velm"}


def test_a_sentence_of_which_nothing_was_read_meets_nothing() -> None:
    corpus = read_corpus([account("one", "Nine people drowned."), account("two", "Nine drowned.")])
    nothing = TokenVectors(np.zeros((0, 2), np.int32), np.zeros((0, 16), np.float16))
    tokens = {0: nothing, 1: PieceEncoder().vectors("Nine drowned.")}
    found = contextual_vectors(corpus, [0, 1], [0, 0], tokens)
    met_a, met_b = align_in_context(found, np.array([0], np.int32), np.array([1], np.int32))
    assert not met_a.any() and not met_b.any()


def test_the_same_word_is_met_wholly_and_from_both_sides() -> None:
    corpus, found = read(
        account("one", "The dam at Velm burst."), account("two", "Yesterday burst a dam.")
    )
    first, second = np.array([0], np.int32), np.array([1], np.int32)
    met_a, met_b = align_in_context(found, first, second)
    of_a = dict(zip((term.text for term in corpus.terms[0]), met_a[0].tolist(), strict=False))
    of_b = dict(zip((term.text for term in corpus.terms[1]), met_b[0].tolist(), strict=False))
    assert of_a["dam"] > 0.999 and of_a["burst"] > 0.999 and of_a["Velm"] < 0.9
    assert of_b["dam"] > 0.999 and of_b["burst"] > 0.999 and of_b["Yesterday"] < 0.9


def test_the_order_of_the_sides_changes_nothing() -> None:
    _, found = read(
        account("one", "The dam at Velm burst.", "Nobody was hurt."),
        account("two", "Yesterday burst a dam.", "No one was hurt in Velm."),
    )
    first, second = np.array([0, 0, 1, 1], np.int32), np.array([2, 3, 2, 3], np.int32)
    met_a, met_b = align_in_context(found, first, second)
    back_a, back_b = align_in_context(found, second, first)
    assert np.allclose(met_a, back_b) and np.allclose(met_b, back_a)
