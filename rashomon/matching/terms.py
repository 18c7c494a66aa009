"""Sentences as lists of terms: the words that can carry a fact, each with its normal form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Literal

from rashomon.matching.lexicons import read_lexicon
from rashomon.matching.normal_forms import (
    NUMBER_WORDS,
    SCALE_WORDS,
    fold,
    number_key,
    parse_number,
    stem,
)
from rashomon.matching.reporting_shell import shell_shares
from rashomon.model import Span
from rashomon.text.tokens import SPACELESS, Token, tokenise

TermKind = Literal["word", "name", "number", "place"]

_SPACELESS = re.compile(f"[{SPACELESS}]")
_HYPHEN = re.compile("[-\u2010\u2011]")
_MONEY = re.compile(r"[^\d.,]")


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a sentence: `key` is its normal form, `share` how much of its weight counts.

    `counted` is the normal form of the word after a number: what the number counts.  `parted` says
    that punctuation stands before the word.
    """

    key: str
    text: str
    span: Span
    kind: TermKind
    share: float = 1.0
    counted: str = ""
    parted: bool = False


def sentence_terms(text: str, span: Span, language: str) -> tuple[Term, ...]:
    """Terms of `text` inside `span`, in order of reading; spans count in `text`.

    Numbers are joined with their scale ("8.6 billion"), names of countries with their other names
    ("the Kremlin" is Russia), spaceless scripts are read as pairs of characters, and the words of
    the reporting shell keep only a share (see `reporting_shell`).
    """
    tokens = tokenise(text, span, language)
    shares = shell_shares(tokens, language)
    terms: list[Term] = []
    index, parted = 0, False
    while index < len(tokens):
        taken, found = _read(tokens, index, language)
        for term in found:
            # the same number object for most terms, or 100,000 sentences hold 45 MB of them
            share = shares[index] if term.share == 1.0 else term.share * shares[index]
            terms.append(Term(term.key, term.text, term.span, term.kind, share, parted=parted))
            parted = False
        parted = parted or _parts(tokens[index])
        index += taken
    return tuple(_with_counted(terms))


def _parts(token: Token) -> bool:
    """Whether a token is punctuation that parts clauses; apostrophes and hyphens do not."""
    return token.kind == "punctuation" and token.text[0] not in "'’-%&/."


def _with_counted(terms: Sequence[Term]) -> Iterator[Term]:
    for place, term in enumerate(terms):
        after = terms[place + 1] if place + 1 < len(terms) else None
        if term.kind == "number" and after and after.kind == "word" and not after.parted:
            yield replace(term, counted=after.key)
        else:
            yield term


def _read(tokens: Sequence[Token], index: int, language: str) -> tuple[int, list[Term]]:
    """How many tokens were read from `index` on, and the terms they make."""
    token = tokens[index]
    if token.kind == "punctuation":
        return 1, []
    place = _place_at(tokens, index, language)
    if place is not None:
        return place
    if token.kind == "number" or (language == "en" and token.folded in NUMBER_WORDS):
        return _number_at(tokens, index)
    if _SPACELESS.match(token.text):
        return 1, _character_pair(tokens, index)
    return 1, list(_word_parts(token, language, at_start=_starts_sentence(tokens, index)))


def _starts_sentence(tokens: Sequence[Token], index: int) -> bool:
    return all(token.kind == "punctuation" for token in islice(tokens, index))


def _character_pair(tokens: Sequence[Token], index: int) -> list[Term]:
    """The character with the one after it; a last or lone character stands for itself if lone."""
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following and following.span.start == token.span.end and _SPACELESS.match(following.text):
        pair = token.text + following.text
        return [Term(fold(pair), pair, Span(token.span.start, following.span.end), "word")]
    before = tokens[index - 1] if index else None
    joined = before and before.span.end == token.span.start and _SPACELESS.match(before.text)
    return [] if joined else [Term(token.folded, token.text, token.span, "word")]


def _word_parts(token: Token, language: str, *, at_start: bool) -> Iterator[Term]:
    """Pieces of a word between its hyphens, each a term of its own ("US-led": US, led)."""
    start = token.span.start
    for offset, piece, key, kind in _pieces(token.text, language, at_start):
        whole = len(piece) == len(token.text)
        span = token.span if whole else Span(start + offset, start + offset + len(piece))
        yield Term(key, piece, span, kind)


@lru_cache(maxsize=65_536)  # words recur: this halves the time that reading a story takes
def _pieces(word: str, language: str, at_start: bool) -> tuple[tuple[int, str, str, TermKind], ...]:
    """Where each piece of a word starts, its text, normal form and kind."""
    found: list[tuple[int, str, str, TermKind]] = []
    offset = 0
    for piece in _HYPHEN.split(word):
        form = _form(piece, language, at_start=at_start)
        if form is not None:
            found.append((offset, piece, *form))
        offset += len(piece) + 1
    return tuple(found)


def _form(piece: str, language: str, *, at_start: bool) -> tuple[str, TermKind] | None:
    bare = piece.rstrip(".").removesuffix("'s").removesuffix("’s")
    if not any(char.isalnum() for char in bare):
        return None
    place = _places(language).get((fold(piece.removesuffix("’s").removesuffix("'s")),))
    if place is not None and piece[0].isupper():
        return place, "place"
    value = parse_number(bare) if bare[0].isdigit() or bare.lower() in NUMBER_WORDS else None
    if value is not None:
        return number_key(value), "number"
    acronym = len(bare) > 1 and bare[1:].upper() == bare[1:]
    name = bare[0].isupper() and (acronym or not at_start)
    return stem(fold(bare), language), "name" if name else "word"


def _number_at(tokens: Sequence[Token], index: int) -> tuple[int, list[Term]]:
    """A number with the scale that follows it: "8.6 billion" is one term."""
    token = tokens[index]
    value = parse_number(_MONEY.sub("", token.text) or token.text)
    if value is None:
        value = parse_number(token.text)
    if value is None:
        return 1, [Term(token.folded, token.text, token.span, "number")]
    taken, end = 1, token.span.end
    glued = SCALE_WORDS.get(token.text.lstrip("+-−$£€¥0123456789.,").lower())
    scale = None
    if index + 1 < len(tokens):
        scale = SCALE_WORDS.get(tokens[index + 1].folded.removesuffix("s"))
    if glued is not None:
        value *= glued
    elif scale is not None:
        value, taken, end = value * scale, 2, tokens[index + 1].span.end
    share = 0.3 if token.folded == "one" else 1.0  # "one of them" is seldom a count
    span = Span(token.span.start, end)
    return taken, [Term(number_key(value), token.text, span, "number", share)]


@lru_cache(maxsize=8)
def _places(language: str) -> dict[tuple[str, ...], str]:
    """Words of each name of a country -> one key for it ("american", "the states" -> "@…")."""
    return {
        tuple(fold(word) for word in entry.term.split()): "@" + fold(entry.note)
        for entry in read_lexicon("countries", language)
    }


@lru_cache(maxsize=8)
def _longest_place(language: str) -> dict[str, int]:
    """First word of a place of several words -> the most words such a name has."""
    longest: dict[str, int] = {}
    for words in _places(language):
        if len(words) > 1:
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _place_at(tokens: Sequence[Token], index: int, language: str) -> tuple[int, list[Term]] | None:
    first = tokens[index]
    if not first.text[0].isupper():
        return None
    most = _longest_place(language).get(fold(first.folded), 1)
    for count in range(min(most, len(tokens) - index), 0, -1):
        words = tuple(fold(token.folded) for token in tokens[index : index + count])
        key = _places(language).get(words)
        if key is not None and not (words == ("us",) and first.text != "US"):
            span = Span(first.span.start, tokens[index + count - 1].span.end)
            text = " ".join(token.text for token in tokens[index : index + count])
            return count, [Term(key, text, span, "place")]
    return None
