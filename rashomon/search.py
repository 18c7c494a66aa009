"""Search over all accounts: plain words, regular expressions, and words that are only alike.

Plain search forgives what a reader does not see: capitals, line ends inside a phrase, curly or
straight marks, the kind of dash, accents that the query leaves out, and vowel marks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import regex
from rapidfuzz import fuzz, process

from rashomon.errors import CancelledError, SearchError
from rashomon.messages import worded
from rashomon.model import Document, Span
from rashomon.text.tokens import APOSTROPHES, HYPHENS, SPACELESS

SearchKind = Literal["plain", "regex", "fuzzy"]
Cancelled = Callable[[], bool]

MOST_HITS = 10_000
"""More than anybody walks through; a query as common as "e" is answered with the first of them."""

LONGEST_QUERY = 1_000  # characters
SECONDS_A_TEXT = 2.0
"""What one account may cost a regular expression; a hundredfold of what sound ones take on 1 MB."""

DEFAULT_LIKENESS = 0.8
"""One letter in five may differ, as in a misspelt name; a person moves it, so no data chose it."""

_SAME_MARK = (frozenset(APOSTROPHES), frozenset('"\u201c\u201d\u201e\u00ab\u00bb'),
              frozenset(HYPHENS + "\u2012\u2013\u2014"))  # fmt: skip
_WORD = regex.compile(rf"[{SPACELESS}]|[^\W{SPACELESS}]++(?:[-'\u2019][^\W{SPACELESS}]++)*+")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and how."""

    text: str
    kind: SearchKind = "plain"
    match_case: bool = False
    whole_words: bool = False  # of plain search; the others say it in their own way
    likeness: float = DEFAULT_LIKENESS  # 0..1, of fuzzy search


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that answers a query; `span` is never empty."""

    document: str
    span: Span
    score: float = 1.0  # 0..1; below 1 only of fuzzy search


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits in the order of documents, then of places."""

    hits: tuple[Hit, ...] = ()
    more: bool = False  # whether there were more than `MOST_HITS`


def search(
    documents: Sequence[Document], query: Query, *, cancelled: Cancelled | None = None
) -> SearchResult:
    """Every place of `documents` that answers `query`; places of one document never overlap.

    Raises
    ------
    SearchError
        If the query is too long, is no regular expression, or takes for ever.
    CancelledError
        When `cancelled()` says so, asked once a document.
    """
    if not query.text.strip():
        return SearchResult()
    if len(query.text) > LONGEST_QUERY:
        raise SearchError(
            worded(
                "The search text has {count:,} characters; search for {longest_query:,} at most.",
                count=len(query.text),
                longest_query=LONGEST_QUERY,
            )
        )
    find = _finder(documents, query)
    hits: list[Hit] = []
    for document in documents:
        if cancelled is not None and cancelled():
            raise CancelledError(worded("search was stopped"))
        for span, score in find(document.text):
            if len(hits) == MOST_HITS:
                return SearchResult(tuple(hits), more=True)
            hits.append(Hit(document.id, span, score))
    return SearchResult(tuple(hits))


Find = Callable[[str], Iterable[tuple[Span, float]]]


def _finder(documents: Sequence[Document], query: Query) -> Find:
    if query.kind == "fuzzy":
        return lambda text: _alike(text, query)
    pattern = _own(query) if query.kind == "regex" else _plain(query, _letters(documents))
    return lambda text: _matching(text, pattern)


# ------------------------------------------------------------------ patterns
def _matching(text: str, pattern: regex.Pattern[str]) -> Iterator[tuple[Span, float]]:
    try:
        for match in pattern.finditer(text, timeout=SECONDS_A_TEXT):
            if match.end() > match.start():
                yield Span(match.start(), match.end()), 1.0
    except TimeoutError:
        raise SearchError(
            worded(
                "This regular expression takes too long on these texts. Nested repetitions "
                "such as (a+)+ are the usual cause: write it more plainly."
            )
        ) from None


def _own(query: Query) -> regex.Pattern[str]:
    try:
        return regex.compile(query.text, _flags(query) | regex.MULTILINE)
    except (regex.error, OverflowError, RecursionError) as error:
        raise SearchError(worded("Not a regular expression: {error}.", error=error)) from None


def _plain(query: Query, letters: dict[str, str]) -> regex.Pattern[str]:
    pieces: list[str] = []
    for character in " ".join(unicodedata.normalize("NFC", query.text).split()):
        if character == " ":
            pieces.append(r"\s++")
            continue
        pieces.append(_one(character, letters, query.match_case))
    body = "".join(pieces)
    if query.whole_words:
        body = rf"(?<!\w){body}(?!\w)"
    return regex.compile(body, _flags(query))


def _one(character: str, letters: dict[str, str], match_case: bool) -> str:
    """A pattern for one character of the query and what a reader takes for the same."""
    for family in _SAME_MARK:
        if character in family:
            return "[" + "".join(regex.escape(item) for item in sorted(family)) + "]"
    if not character.isalpha():
        return regex.escape(character)
    accented = letters.get(character.casefold(), "")
    if match_case:
        accented = "".join(item for item in accented if item.isupper() == character.isupper())
    same = accented + character
    return "[" + "".join(regex.escape(item) for item in dict.fromkeys(same)) + r"]\p{M}*+"


def _flags(query: Query) -> int:
    return 0 if query.match_case else regex.IGNORECASE


def _letters(documents: Sequence[Document]) -> dict[str, str]:
    """For each bare letter the accented ones that the texts write for it, in either case."""
    used = sorted({character for document in documents for character in set(document.text)})
    found: dict[str, str] = {}
    for character in used:
        bare = unicodedata.normalize("NFD", character)[0]
        if bare != character and character.isalpha():
            found[bare.casefold()] = found.get(bare.casefold(), "") + character
    return found


# ------------------------------------------------------------------ words that are alike
def _alike(text: str, query: Query) -> list[tuple[Span, float]]:
    """Runs of words most like the query's, best first where they overlap.

    RapidFuzz's normalised indel similarity of the words, letter by letter, capitals folded
    unless they shall count.
    """

    def fold(words: str) -> str:
        plain = " ".join(words.split())
        return plain if query.match_case else plain.casefold()

    wanted = fold(query.text)
    size = len(_WORD.findall(wanted))
    if not size:
        return []
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    runs = [
        Span(words[at].start, words[at + length - 1].end)
        for length in {max(1, size - 1), size, size + 1}
        for at in range(len(words) - length + 1)
    ]
    scored = process.extract(
        wanted,
        [fold(run.of(text)) for run in runs],
        scorer=fuzz.ratio,
        limit=None,
        score_cutoff=100 * query.likeness,
    )
    return _apart([(runs[index], score / 100) for _, score, index in scored])


def _apart(found: list[tuple[Span, float]]) -> list[tuple[Span, float]]:
    """The best of those that overlap, in the order of the text."""
    kept: list[tuple[Span, float]] = []
    taken: set[int] = set()
    for span, score in sorted(found, key=lambda item: (-item[1], item[0])):
        places = range(span.start, span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append((span, score))
    return sorted(kept)
