"""The name of a fact: the words its mentions share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.matching.corpus import term_rarity
from rashomon.matching.terms import Term, sentence_terms
from rashomon.model import AccountAnalysis, SentenceRef

MOST_WORDS = 6


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
    heavy = {
        key: term_rarity(term, language) * term.share * shared[key] / len(rows)
        for key, term in first.items()
        if shared[key] > 1
    }
    best = sorted(heavy, key=lambda key: -heavy[key])[:MOST_WORDS]
    if not best:
        return " ".join(term.text for term in rows[0][:MOST_WORDS])
    in_order = [key for key in first if key in best]
    return " ".join(first[key].text for key in in_order)


def _terms(ref: SentenceRef, accounts: Mapping[str, AccountAnalysis]) -> tuple[Term, ...]:
    account = accounts[ref.document]
    sentence = account.sentences[ref.sentence]
    return sentence_terms(account.document.text, sentence.span, account.document.language)


def _first_forms(rows: Sequence[tuple[Term, ...]]) -> dict[str, Term]:
    """Key -> its first term, in order of reading."""
    forms: dict[str, Term] = {}
    for row in rows:
        for term in row:
            forms.setdefault(term.key, term)
    return forms
