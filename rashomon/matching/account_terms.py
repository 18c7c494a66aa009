"""The terms of one account: what matching reads of it, whatever it is compared with.

Kept from one comparison to the next, so that a further account, a decision or a moved threshold
reads nothing anew that has been read.
"""

from __future__ import annotations

from functools import lru_cache

from rashomon.matching.normal_forms import fold
from rashomon.matching.term_weights import rarity
from rashomon.matching.terms import Term, Terms, read_terms
from rashomon.matching.word_forms import Piece
from rashomon.model import AccountAnalysis, Span

ACCOUNTS_KEPT = 128  # 20 KB each for 30 sentences
# The longest of 3,390 sentences of the link data has 546.  Of a longer one only 48 terms would be
# compared anyway, and a megabyte without stops would be read for many seconds.
LONGEST = 600  # characters read of a sentence

# Rarity where word lists say little.  Names of a story recur in sentences that state different
# facts: at 0.7 of their rarity average precision rose on SuperPAL (0.797 to 0.802), ECB+ (0.673 to
# 0.682) and MRPC's AUC (0.753 to 0.765); 0.75 costs none of it and ranks mixed stories better.
NAME = 0.75
PLACE = 0.8
SHORT_NUMBER, LONG_NUMBER = 0.55, 0.8  # "9", "1,200": a long number is seldom shared by chance


def account_terms(account: AccountAnalysis) -> Terms:
    """The terms of the sentences of `account` that are no boilerplate."""
    spans = tuple(sentence.span for sentence in account.sentences if not sentence.boilerplate)
    return read_account(account.document.text, spans, account.document.language)


@lru_cache(maxsize=ACCOUNTS_KEPT)
def read_account(text: str, spans: tuple[Span, ...], language: str) -> Terms:
    """The terms of `text` inside each of `spans`; kept, as long as it is among the last read."""
    cut = [Span(span.start, min(span.end, span.start + LONGEST)) for span in spans]
    return read_terms(text, cut, language)


def term_rarity(term: Term | Piece, language: str) -> float:
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
