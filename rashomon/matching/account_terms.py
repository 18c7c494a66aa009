"""The terms of one account: what matching reads of it, whatever it is compared with.

Kept from one comparison to the next, so that a further account, a decision or a moved threshold
reads nothing anew that has been read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rashomon.matching.normal_forms import fold
from rashomon.matching.term_weights import rarity
from rashomon.matching.terms import Term, sentence_terms
from rashomon.model import AccountAnalysis, Span

ACCOUNTS_KEPT = 128  # about 0.1 MB each
# The longest of 3,390 sentences of the link data has 546.  Of a longer one only 48 terms would be
# compared anyway, and a megabyte without stops would be read for many seconds.
LONGEST = 600  # characters read of a sentence

# Rarity where word lists say little.  Names of a story recur in sentences that state different
# facts: at 0.7 of their rarity average precision rose on SuperPAL (0.797 to 0.802), ECB+ (0.673 to
# 0.682) and MRPC's AUC (0.753 to 0.765); 0.75 costs none of it and ranks mixed stories better.
NAME = 0.75
PLACE = 0.8
SHORT_NUMBER, LONG_NUMBER = 0.55, 0.8  # "9", "1,200": a long number is seldom shared by chance


@dataclass(frozen=True, slots=True)
class AccountTerms:
    """The sentences of an account that take part in matching, in order of reading."""

    rows: tuple[tuple[Term, ...], ...]
    rarity: Mapping[str, float]  # key -> the least rarity its words have
    counts: Mapping[str, int]  # key -> how many sentences hold it
    first: Mapping[str, Term]  # key -> its first term


def account_terms(account: AccountAnalysis) -> AccountTerms:
    """The terms of the sentences of `account` that are no boilerplate."""
    spans = tuple(sentence.span for sentence in account.sentences if not sentence.boilerplate)
    return read_terms(account.document.text, spans, account.document.language)


@lru_cache(maxsize=ACCOUNTS_KEPT)
def read_terms(text: str, spans: tuple[Span, ...], language: str) -> AccountTerms:
    """The terms of `text` inside each of `spans`; kept, as long as it is among the last read."""
    rows = tuple(
        sentence_terms(text, Span(span.start, min(span.end, span.start + LONGEST)), language)
        for span in spans
    )
    least: dict[str, float] = {}
    counts: dict[str, int] = {}
    first: dict[str, Term] = {}
    for row in rows:
        for term in row:
            first.setdefault(term.key, term)
            own = term_rarity(term, language)
            least[term.key] = min(own, least.get(term.key, 1.0))
        for key in {term.key for term in row}:
            counts[key] = counts.get(key, 0) + 1
    return AccountTerms(rows, least, counts, first)


def term_rarity(term: Term, language: str) -> float:
    """How much a term tells by its own rarity in the language, in [0, 1]."""
    if term.kind == "number":
        return SHORT_NUMBER if len(term.key) < 4 else LONG_NUMBER
    if term.kind == "place":
        return PLACE
    own = _word_rarity(term.text, term.key, language)
    return own * NAME if term.kind == "name" else own


@lru_cache(maxsize=65_536)
def _word_rarity(word: str, key: str, language: str) -> float:
    return min(rarity(fold(word), language), rarity(key, language))
