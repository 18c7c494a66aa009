"""The name of a fact: the phrase of a mention that tells most of what its accounts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log1p
from operator import itemgetter
from unicodedata import east_asian_width

from rashomon.matching.account_terms import account_terms, term_rarity
from rashomon.matching.terms import Term, Terms, sentence_terms
from rashomon.model import AccountAnalysis, SentenceRef, Span

MOST_WIDTH = 56  # letters: two lines of the matrix beside five accounts
LEAST_WIDTH = 28  # half of it: a word or two alone name no fact ("50", "arrested")
# Rarity below which a word names nothing ("with", "should"): Zipf 6 in general English.
LEAST_TELLING = 0.38
_PARTS = 2**40  # of a weight of 1
_BREAK = re.compile(
    r"[,;:.!?…)\]](?=\s|$|[\"'”’»])|\s[–—-](?=\s)|[(\[“”„«»\"、。，；：！？「」『』]|\n"
)
_WORD = re.compile(r"\S+")
_STOPS = frozenset(",;:.!?…、。，；：！？")
_QUOTES = re.compile(r"[“”„«»\"「」『』]")
_MAYBE_WIDE = re.compile("[\u1100-\u115f\u231a-\U0010ffff]")  # no other counts for two


@dataclass(frozen=True, slots=True)
class StoryWords:
    """In how many sentences of the accounts each word stands."""

    sentences: int
    counts: Mapping[str, int]

    def rarity(self, key: str) -> float:
        """1 for a word of one sentence, near 0 for one of nearly all."""
        count = max(1, self.counts.get(key, 1))
        return log1p(self.sentences / count) / log1p(max(1, self.sentences))


@dataclass(frozen=True, slots=True)
class _Mention:
    """A sentence that tells the fact."""

    text: str  # of the whole account
    span: Span
    terms: tuple[Term, ...]
    told: Mapping[str, float]  # of each word by its key, what it tells by itself
    places: tuple[tuple[int, int, str], ...]  # start, end and key of each term, by start
    wide: bool  # whether a letter of it counts for two


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
    mentions: Sequence[SentenceRef],
    accounts: Mapping[str, AccountAnalysis],
    story: StoryWords,
    taken: Collection[str] = (),
) -> str:
    """A phrase of one mention, of at most `MOST_WIDTH` letters, as its account writes it.

    Of all phrases of all mentions the one with most of the words that accounts of it share; words
    rare in the language and in the story count more, as what all accounts are about names every
    fact alike.  Of equals the shortest, then the first by its letters: the order of the accounts,
    which a person changes while reading, renames nothing.  Where the mentions share no word (a link
    made by hand), the opening of that first one.  Names `taken` by other facts are passed over
    unless there is no other.
    """
    language = accounts[mentions[0].document].document.language
    told = [_mention(accounts[ref.document], ref, language) for ref in mentions]
    weights = _shared_weights(mentions, told, story)
    told.sort(key=lambda mention: mention.text[mention.span.start : mention.span.end])
    best = min(_ranked(told, weights, every=False), default=None)
    if best is None:
        return _quoted(told[0].text, _opening(told[0]))
    name = _name(told, best)
    if name not in taken:
        return name
    names = (_name(told, phrase) for phrase in sorted(_ranked(told, weights, every=True)))
    return next((other for other in names if other not in taken), name)


# weight, the less the better; length; number of the mention; start and end
_Phrase = tuple[int, int, int, int, int]


def _ranked(
    told: Sequence[_Mention], weights: Mapping[str, int], *, every: bool
) -> Iterator[_Phrase]:
    """The phrases of all mentions; or, unless `every` one is wanted, the best of each beginning."""
    for number, mention in enumerate(told):
        for weight, start, end in _phrases(mention, weights, every=every):
            yield -weight, end - start, number, start, end


def _name(told: Sequence[_Mention], phrase: _Phrase) -> str:
    """A phrase as it is shown."""
    *_, number, start, end = phrase
    return _quoted(told[number].text, _rounded(told[number], Span(start, end)))


def _shared_weights(
    mentions: Sequence[SentenceRef], told: Sequence[_Mention], story: StoryWords
) -> dict[str, int]:
    """The weight of each word that mentions of two or more accounts have, by its key.

    Whole numbers, so that their sums do not depend on the order of the words.
    """
    home: dict[str, str] = {}  # word -> the account that uses it first
    most: dict[str, float] = {}  # what a word tells where it tells most
    telling: dict[str, set[str]] = {}  # accounts of the words that several use
    for ref, mention in zip(mentions, told, strict=True):
        for key, own in mention.told.items():
            if key not in home:
                home[key], most[key] = ref.document, own
                continue
            if own > most[key]:
                most[key] = own
            if key in telling:
                telling[key].add(ref.document)
            elif home[key] != ref.document:
                telling[key] = {home[key], ref.document}
    return {
        key: round(_PARTS * most[key] * story.rarity(key) * len(documents))
        for key, documents in telling.items()
        if most[key] >= LEAST_TELLING
    }


def _phrases(
    mention: _Mention, weights: Mapping[str, int], *, every: bool
) -> Iterator[tuple[int, int, int]]:
    """Weight, start and end of every stretch between two telling words no wider than a label.

    Unless `every` one is wanted, of those with one beginning only the heaviest, and of these the
    shortest.
    """
    heavy = [place for place in mention.places if place[2] in weights]
    for number, (start, shortest, _) in enumerate(heavy):
        keys: set[str] = set()
        weight, best = 0, 0
        for _, last, key in heavy[number:]:
            end = last if last > shortest else shortest
            if keys and _too_wide(mention, start, end):
                break
            if key not in keys:
                keys.add(key)
                weight, best = weight + weights[key], end
            if every:
                yield weight, start, end
        if not every:
            yield weight, start, best


def _too_wide(mention: _Mention, start: int, end: int) -> bool:
    if not mention.wide:
        return end - start > MOST_WIDTH
    return _width(mention.text[start:end]) > MOST_WIDTH


def _rounded(mention: _Mention, span: Span) -> Span:
    """The phrase up to the ends of its clause where these are near, as it reads best so."""
    text, (low, high) = mention.text, (mention.span.start, mention.span.end)
    span = _without_tail(text, span)
    breaks = [found.end() for found in _BREAK.finditer(text, low, span.start)]
    found = _BREAK.search(text, span.end, high)
    clause = Span(breaks[-1] if breaks else low, found.start() if found else high)
    if _width(text[span.start : clause.end]) <= MOST_WIDTH:
        span = Span(span.start, clause.end)
    if _width(text[clause.start : span.end]) <= MOST_WIDTH:
        span = Span(clause.start, span.end)
    for whole in (clause, mention.span):
        if _width(text[span.start : span.end]) < LEAST_WIDTH:
            span = _filled(text, whole, span)
    return span


def _without_tail(text: str, span: Span) -> Span:
    """The phrase without the one word that begins a clause of which the rest did not fit."""
    breaks = _BREAK.finditer(text, span.start, span.end)
    ends = [found.start() for found in breaks if found.group() in _STOPS]
    one_word = bool(ends) and len(_WORD.findall(text, ends[-1] + 1, span.end)) == 1
    return Span(span.start, ends[-1]) if one_word and ends[-1] > span.start else span


def _filled(text: str, whole: Span, span: Span) -> Span:
    """A phrase of a word or two, with as many words of the whole after and before it as fit."""
    words = [
        Span(found.start(), found.end()) for found in _WORD.finditer(text, whole.start, whole.end)
    ]
    after = [word.end for word in words if word.end > span.end]
    before = [word.start for word in reversed(words) if word.start < span.start]
    start, end = span.start, span.end
    for place in after:
        if _width(text[start:place]) <= MOST_WIDTH:
            end = place
    for place in before:
        if _width(text[place:end]) <= MOST_WIDTH:
            start = place
    return Span(start, end)


def _opening(mention: _Mention) -> Span:
    """The first words of a sentence."""
    end = mention.span.start
    for term in mention.terms:
        if _width(mention.text[mention.span.start : term.span.end]) > MOST_WIDTH:
            break
        end = max(end, term.span.end)
    return Span(mention.span.start, end if end > mention.span.start else mention.span.end)


def _quoted(text: str, span: Span) -> str:
    """A stretch on one line.  Quotation marks, of which one might be cut off, are left out."""
    words = _QUOTES.sub(" ", text[span.start : span.end]).split()
    return " ".join(words).strip(" ,;:.-–—")


def _width(text: str) -> int:
    """Letters, where a Chinese or Japanese one counts for two."""
    wide = sum(east_asian_width(letter) in "WF" for letter in _MAYBE_WIDE.findall(text))
    return len(text) + wide


def _mention(account: AccountAnalysis, ref: SentenceRef, language: str) -> _Mention:
    document, span = account.document, account.sentences[ref.sentence].span
    return _read(document.text, span, document.language, language)


@lru_cache(maxsize=8192)  # a moved threshold names the same sentences again
def _read(text: str, span: Span, own_language: str, language: str) -> _Mention:
    """A sentence; what its words tell is asked of `language`."""
    terms = sentence_terms(text, span, own_language)
    told: dict[str, float] = {}
    for term in terms:
        if term.key not in told:
            told[term.key] = term_rarity(term, language) * term.share
    places = [(term.span.start, term.span.end, term.key) for term in terms]
    wide = _MAYBE_WIDE.search(text, span.start, span.end) is not None
    return _Mention(text, span, terms, told, tuple(sorted(places, key=itemgetter(0))), wide)
