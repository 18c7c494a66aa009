"""The name of a fact: the words its mentions share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log1p

from rashomon.matching.account_terms import account_terms, term_rarity
from rashomon.matching.terms import Term, Terms, sentence_terms
from rashomon.model import AccountAnalysis, SentenceRef, Span

MOST_WORDS = 6
# Rarity below which a word names nothing ("with", "should"): Zipf 6 in general English.
LEAST_TELLING = 0.38


@dataclass(frozen=True, slots=True)
class StoryWords:
    """In how many sentences of the accounts each word stands."""

    sentences: int
    counts: Mapping[str, int]

    def rarity(self, key: str) -> float:
        """1 for a word of one sentence, near 0 for one of nearly all."""
        count = max(1, self.counts.get(key, 1))
        return log1p(self.sentences / count) / log1p(max(1, self.sentences))


def story_words(accounts: Sequence[AccountAnalysis]) -> StoryWords:
    """The words of all sentences that are no boilerplate."""
    return _counted(tuple(account_terms(account) for account in accounts))


@lru_cache(maxsize=2)  # a moved threshold names the facts of the same accounts again
def _counted(accounts: tuple[Terms, ...]) -> StoryWords:
    counts: Counter[str] = Counter()
    sentences = 0
    for terms in accounts:
        for low, high in pairwise(terms.borders.tolist()):
            counts.update({piece.key for piece in terms.pieces[low:high]})
            sentences += 1
    return StoryWords(sentences, counts)


def fact_label(
    mentions: Sequence[SentenceRef], accounts: Mapping[str, AccountAnalysis], story: StoryWords
) -> str:
    """Up to `MOST_WORDS` words that most accounts of it share, as the first mention writes them.

    Words that are rare in the language and in the story first: what all accounts are about names
    every fact alike.  Where the mentions share no word (a link made by hand), the first words of
    the first mention.
    """
    rows = [_terms(ref, accounts) for ref in mentions]
    language = accounts[mentions[0].document].document.language
    telling: dict[str, set[str]] = {}  # word -> the accounts whose mentions have it
    for ref, row in zip(mentions, rows, strict=True):
        for term in row:
            telling.setdefault(term.key, set()).add(ref.document)
    first = _first_forms(rows)
    heavy: dict[str, float] = {}
    for key, (_, term) in first.items():
        own = term_rarity(term, language) * term.share
        if len(telling[key]) > 1 and own >= LEAST_TELLING:
            heavy[key] = own * story.rarity(key) * len(telling[key])
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
