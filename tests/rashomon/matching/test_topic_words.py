"""Words that the whole story is about, in whatever form, tell little."""

from __future__ import annotations

import numpy as np
from accounts_at_hand import account

from rashomon.matching.corpus import Corpus, read_corpus
from rashomon.matching.embeddings import word_vectors
from rashomon.matching.topic_words import weigh_topic_words
from rashomon.matching.word_similarity import WordSimilarity


def _weighed(corpus: Corpus) -> Corpus:
    vectors = word_vectors(corpus.words)
    return weigh_topic_words(corpus, WordSimilarity(corpus.keys, corpus.kinds, vectors))


def _weight(corpus: Corpus, word: str) -> float:
    return float(corpus.weights[corpus.ids == corpus.keys.index(word)].max())


def test_a_rare_word_used_like_a_common_one_loses_weight() -> None:
    common = [f"The {thing} burned in a blaze." for thing in ("mill", "barn", "inn", "stable")]
    corpus = read_corpus(
        [account("0", *common), account("1", "A fire and a tortoise were in the news.")]
    )
    weighed = _weighed(corpus)
    assert _weight(weighed, "fir") < 0.95 * _weight(corpus, "fir")
    assert _weight(weighed, "tortois") > 0.98 * _weight(corpus, "tortois")


def test_no_weight_rises_or_falls_below_nothing() -> None:
    corpus = read_corpus([account("0", "Rain fell.", "Snow fell."), account("1", "Hail fell.")])
    weighed = _weighed(corpus).weights
    assert (weighed >= 0).all()
    assert (weighed <= corpus.weights * (1 + 1e-6)).all()


def test_a_story_without_words_stays_as_it_is() -> None:
    assert not _weighed(read_corpus([])).refs
    assert not np.any(_weighed(read_corpus([account("0", "…")])).weights)
