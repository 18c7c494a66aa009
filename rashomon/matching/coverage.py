"""What matching lacks in a language, so that a reader can be told."""

from __future__ import annotations

from rashomon.matching.embeddings import word_vectors
from rashomon.matching.term_weights import background
from rashomon.messages import worded
from rashomon.model import Span
from rashomon.text.tokens import tokenise

CALIBRATED = frozenset({"en"})  # languages of the news that the scores were fitted on
_SAMPLE = 2_000  # characters of a text that are looked at
_LEAST_KNOWN = 0.5  # share of its words that must have a vector


def limits(language: str, text: str) -> tuple[str, ...]:
    """What matching cannot do for a text of that language, each a clause in plain words.

    Nothing for English; the longest for a language without word frequencies and word vectors.
    """
    if language in CALIBRATED:
        return ()
    found = [worded("scores only rank the links, for they were fitted on English news")]
    if background(language) is None:
        found.append(worded("how rare a word is is learnt from these accounts alone"))
    sample = text[:_SAMPLE]
    tokens = tokenise(sample, Span(0, len(sample)), language)
    words = [token.text for token in tokens if token.kind == "word"]
    known = sum(bool(vector.any()) for vector in word_vectors(words))
    if known < _LEAST_KNOWN * len(words):
        found.append(worded("words of one meaning count as alike only where they are spelt alike"))
    return tuple(found)
