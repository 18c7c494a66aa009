"""A matched pair as the detectors of divergence see it: two passages, their cues and words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import MappingProxyType

from rashomon.framing.alignment import DifferenceKind, WordDifference, align_words
from rashomon.framing.grammar import Grammar, grammar
from rashomon.framing.inflection import stem
from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.words import Words
from rashomon.memory import Memory
from rashomon.model import (
    AccountAnalysis,
    CueKind,
    Document,
    FramingCue,
    Match,
    Place,
    Sentence,
    Span,
)

_TURNED: dict[DifferenceKind, DifferenceKind] = {
    "same": "same", "reworded": "reworded", "only-a": "only-b", "only-b": "only-a",
}  # fmt: skip


NOTHING_TOLD: Mapping[str, frozenset[float]] = MappingProxyType({})
_ACCOUNTS_KEPT = 128  # whose passages are kept as they were read, 25 KB each for 43 sentences
_LONGEST_CUE = 2000  # characters a quotation may begin before the passage it reaches into


@dataclass(frozen=True)
class Side:
    """One account's passage of a matched pair."""

    account: AccountAnalysis
    span: Span  # the part of the sentence that matches, or all of it
    sentence: Span  # all of it
    cues: tuple[FramingCue, ...]  # those that touch `span`
    lexicons: Lexicons = SHIPPED  # the word lists that count
    # Stands for all that detectors are told of this side: the same object, the same findings.
    token: object = field(default_factory=object, compare=False)

    @property
    def document(self) -> Document:
        return self.account.document

    @property
    def text(self) -> str:
        return self.account.document.text

    def of(self, span: Span) -> str:
        """The words of a span of this side's account."""
        return span.of(self.text)

    def stems(self, span: Span) -> frozenset[str]:
        """Stems of the content words of a span."""
        return _stems_inside(self.text, span, self.sentence, self.document.language)

    def place(self, span: Span) -> Place:
        """A span of this side's account, with the account's name."""
        return Place(self.document.id, span)

    def cues_of(self, *kinds: CueKind) -> list[FramingCue]:
        """The cues of some kinds, in order."""
        return [cue for cue in self.cues if cue.kind in kinds]

    @property
    def name(self) -> str:
        """What a note calls the account."""
        return self.document.outlet or self.document.title or self.document.id


@dataclass(frozen=True)
class Pair:
    """Two matched passages, their words aligned once a detector asks for it."""

    fact: str
    match: Match
    a: Side
    b: Side
    told_a: frozenset[float] = frozenset()  # figures that A's account gives anywhere in the fact
    told_b: frozenset[float] = frozenset()
    turned: Pair | None = field(default=None, compare=False)  # the same pair from the other side

    @cached_property
    def words(self) -> tuple[WordDifference, ...]:
        """Which words are the same, which reworded, which only on one side."""
        if self.turned is not None:  # not aligned anew: both sides shall see the same links
            return tuple(
                WordDifference(_TURNED[run.kind], run.b, run.a) for run in self.turned.words
            )
        language = self.language or "und"
        return align_words(self.a.text, self.a.span, self.b.text, self.b.span, language)

    @cached_property
    def language(self) -> str:
        """The language of both sides, whose rules hold; "" where they differ."""
        left, right = self.a.document.language, self.b.document.language
        return left if left == right else ""

    @cached_property
    def grammar(self) -> Grammar:
        """The word classes of the common language; empty ones where there is none."""
        return grammar(self.language)

    def swapped(self) -> Pair:
        """The same pair seen from the other side."""
        return Pair(self.fact, self.match, self.b, self.a, self.told_b, self.told_a, turned=self)

    def aligned(self, span: Span) -> list[tuple[Span, Span]]:
        """The parts of same or reworded runs of side A inside `span`, and what they are linked
        to."""
        return [
            self._inside(run.a, run.b, span)
            for run in self.words
            if run.a is not None and run.b is not None and run.a.overlap(span)
        ]

    def _inside(self, one: Span, other: Span, span: Span) -> tuple[Span, Span]:
        """The words of a run that lie in `span`, word for word; the run itself where its sides
        have not as many words."""
        words, others = words_of(self.a.text, one), words_of(self.b.text, other)
        kept = [at for at in range(len(words)) if words.span(at, at + 1).overlap(span)]
        if span.contains(one) or len(words) != len(others) or not kept:
            return one, other
        return words.span(kept[0], kept[-1] + 1), others.span(kept[0], kept[-1] + 1)

    @cached_property
    def alike(self) -> float:
        """The share of content words that both passages have in common, of the shorter one."""
        runs = [run.a for run in self.words if run.kind == "same" and run.a is not None]
        shared = sum(len(self.a.stems(run)) for run in runs)
        sizes = [len(side.stems(side.span)) for side in (self.a, self.b)]
        return min(1.0, shared / max(1, min(sizes)))

    def neighbours(self, span: Span, reach: int = 30) -> list[tuple[Span, Span]]:
        """Runs alike on both sides within `reach` characters of a span of side A."""
        low, high = max(0, span.start - reach), span.end + reach
        return [
            (run.a, run.b)
            for run in self.words
            if run.kind == "same"
            and run.a is not None
            and run.b is not None
            and not run.a.overlap(span)
            and run.a.end > low
            and run.a.start < high
        ]


def pair_between(
    fact: str,
    match: Match,
    a: Side,
    b: Side,
    told: Mapping[str, frozenset[float]] = NOTHING_TOLD,
) -> Pair:
    """The two passages of a match with their words aligned.

    `told` are the figures of the whole fact by document id.
    """
    none: frozenset[float] = frozenset()
    told_a, told_b = (told.get(side.document.id, none) for side in (a, b))
    return Pair(fact, match, a, b, told_a, told_b)


class SideReader:
    """Reads passages with their cues, each once: a sentence stands in many pairs."""

    def __init__(self, memory: Memory, lexicons: Lexicons = SHIPPED) -> None:
        self._memory = memory
        self._lexicons = lexicons
        self._read: dict[str, dict[tuple[int, Span | None], Side]] = {}

    def read(self, account: AccountAnalysis, sentence: int, span: Span | None) -> Side:
        """The part `span` of a sentence, None for all of it."""
        read = self._read.get(account.document.id)
        if read is None:
            told = (account, self._lexicons)
            read = self._memory.recall("passages", told, _no_sides, most=_ACCOUNTS_KEPT)
            self._read[account.document.id] = read
        side = read.get((sentence, span))
        if side is None:
            side = read[sentence, span] = self._side(account, sentence, span)
        return side

    def _side(self, account: AccountAnalysis, sentence: int, span: Span | None) -> Side:
        whole = account.sentences[sentence].span
        part = span or whole
        first = bisect_left(account.cues, part.start - _LONGEST_CUE, key=_cue_start)
        stop = bisect_left(account.cues, part.end, key=_cue_start)
        cues = tuple(cue for cue in account.cues[first:stop] if cue.span.overlap(part))
        told = (account.document, part, whole, cues, self._lexicons)
        token = self._memory.recall("sides", told, object)
        return Side(account, part, whole, cues, self._lexicons, token)


def _no_sides() -> dict[tuple[int, Span | None], Side]:
    return {}


def _cue_start(cue: FramingCue) -> int:
    return cue.span.start


def cover(spans: Iterable[Span]) -> Span:
    """The shortest span that holds all of `spans`.  Raises ValueError if there are none."""
    listed: Sequence[Span] = tuple(spans)
    return Span(min(span.start for span in listed), max(span.end for span in listed))


@lru_cache(maxsize=4096)
def words_of(text: str, span: Span) -> Words:
    """The words of one passage (kept: every detector asks for them)."""
    return Words(text, (Sentence(0, span),))


@lru_cache(maxsize=16384)
def content_stems(text: str, span: Span, language: str = "en") -> frozenset[str]:
    """Stems of the content words of a span."""
    return frozenset(_stems(words_of(text, span), language)) - {""}


@lru_cache(maxsize=4096)  # detectors ask for the stems of many parts of one sentence
def _sentence_stems(text: str, sentence: Span, language: str) -> tuple[Words, tuple[str, ...]]:
    words = words_of(text, sentence)
    return words, _stems(words, language)


def _stems(words: Words, language: str) -> tuple[str, ...]:
    """The stem of each word, "" for one that says nothing by itself."""
    function = grammar(language).function
    return tuple(
        "" if word in function or len(word) <= 2 else stem(word, language) for word in words.folded
    )


def _stems_inside(text: str, span: Span, sentence: Span, language: str) -> frozenset[str]:
    """`content_stems` of a part of a sentence, whose words are read once for all its parts."""
    words, stems = _sentence_stems(text, sentence, language)
    first, stop = words.at_or_after(span.start), bisect_right(words.ends, span.end)
    cuts_a_word = (first and words.ends[first - 1] > span.start) or (
        stop < len(words) and words.starts[stop] < span.end
    )
    if cuts_a_word or not sentence.contains(span):
        return content_stems(text, span, language)
    return frozenset(stems[first:stop]) - {""}
