"""The name of a fact: the words its mentions share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rashomon.matching.account_terms import term_rarity
from rashomon.matching.terms import Term, sentence_terms
from rashomon.model import AccountAnalysis, SentenceRef, Span

MOST_WORDS = 6
# Rarity below which a word names nothing ("with", "should"): Zipf 6 in general English.
LEAST_TELLING = 0.38


def fact_label(mentions: Sequence[SentenceRef], accounts: Mapping[str, AccountAnalysis]) -> str:
    """Up to `MOST_WORDS` words that most mentions share, as the first mention writes them.

    Where the mentions share no word (a link made by hand), the first words of the first mention.
    """
    rows = [_terms(ref, accounts) for ref in mentions]
    language = accounts[mentions[0].document].document.language
    shared: dict[str, float] = {}
    for row in rows:
        for key in {term.key for term in row}:
            shared[key] = shared.get(key, 0) + 1
    first = _first_forms(rows)
    heavy: dict[str, float] = {}
    for key, (_, term) in first.items():
        own = term_rarity(term, language) * term.share
        if shared[key] > 1 and own >= LEAST_TELLING:
            heavy[key] = own * shared[key] / len(rows)
    best = sorted(heavy, key=lambda key: -heavy[key])[:MOST_WORDS]
    if not best:
        return _opening(rows[0])
    in_order = sorted((first[key] for key in best), key=lambda form: (form[0], form[1].span.start))
    return " ".join(_bare(term.text) for _, term in in_order)


def _opening(row: Sequence[Term]) -> str:
    return " ".join(term.text for term in row[:MOST_WORDS])


def _bare(text: str) -> str:
    """The word without a possessive ending or the stops of an abbreviation's end."""
    return text.removesuffix("'s").removesuffix("’s")


def _terms(ref: SentenceRef, accounts: Mapping[str, AccountAnalysis]) -> tuple[Term, ...]:
    account = accounts[ref.document]
    sentence = account.sentences[ref.sentence]
    return _terms_of(account.document.text, sentence.span, account.document.language)


@lru_cache(maxsize=8192)  # a moved threshold names the same sentences again
def _terms_of(text: str, span: Span, language: str) -> tuple[Term, ...]:
    return sentence_terms(text, span, language)


def _first_forms(rows: Sequence[tuple[Term, ...]]) -> dict[str, tuple[int, Term]]:
    """Key -> the first mention that has it, by number, and its first term there."""
    forms: dict[str, tuple[int, Term]] = {}
    for number, row in enumerate(rows):
        for term in row:
            forms.setdefault(term.key, (number, term))
    return forms
