"""What each account does, counted: cues per 1,000 words, whose voices it quotes, what it shares.

Figures to compare accounts of one story by, over the whole account and over the facts that it
shares with others, where they tell the same thing.  No score: what a rate means, a reader says.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rashomon.framing.voices import NOBODY, VoiceReader
from rashomon.framing.words import WORD, Words
from rashomon.model import (
    CUE_KINDS,
    AccountAnalysis,
    Actor,
    Comparison,
    CueKind,
    FramingCue,
    Place,
    Sentence,
)


@dataclass(frozen=True, slots=True)
class CueRate:
    """How often an account uses one kind of cue, in the whole text and in its shared facts."""

    kind: CueKind
    count: int
    per_thousand: float  # words; 0 for an account without any
    shared_count: int  # in sentences that tell a fact which another account tells, too
    shared_per_thousand: float  # of the words of those sentences


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody an account quotes."""

    speaker: str  # the actor's name where known, else the words that name the source; "" none found
    quotations: int
    words: int  # between the quotation marks
    share_of_quoted: float  # 0..1, of all words the account quotes
    share_of_account: float  # 0..1, of all its words
    places: tuple[Place, ...]  # the quotations, in order


@dataclass(frozen=True, slots=True)
class Profile:
    """One account in figures; page debris counts for nothing."""

    document: str
    words: int
    sentences: int
    shared_words: int  # of sentences that tell a fact which another account tells, too
    shared_sentences: int
    rates: tuple[CueRate, ...]  # one a kind, in the order of CUE_KINDS
    voices: tuple[Voice, ...]  # most words first
    quoted_words: int

    @property
    def share_shared(self) -> float:
        """Share of its sentences that tell a shared fact, 0..1."""
        return self.shared_sentences / self.sentences if self.sentences else 0.0

    @property
    def share_only_here(self) -> float:
        """Share of its sentences for which no match was found, 0..1."""
        return 1.0 - self.share_shared if self.sentences else 0.0

    @property
    def share_quoted(self) -> float:
        """Share of its words that stand in quotation marks, 0..1."""
        return self.quoted_words / self.words if self.words else 0.0

    def rate(self, kind: CueKind) -> CueRate:
        """The rate of one kind.  Raises KeyError for a kind that is none."""
        for rate in self.rates:
            if rate.kind == kind:
                return rate
        raise KeyError(kind)


def make_profiles(comparison: Comparison) -> tuple[Profile, ...]:
    """The profile of every account, in their order."""
    told: defaultdict[str, set[int]] = defaultdict(set)
    for fact in comparison.facts:
        for mention in fact.mentions:
            told[mention.document].add(mention.sentence)
    return tuple(
        _profile(account, told[account.document.id], comparison.actors)
        for account in comparison.accounts
    )


def _profile(account: AccountAnalysis, told: set[int], actors: Sequence[Actor]) -> Profile:
    own = [sentence for sentence in account.sentences if not sentence.boilerplate]
    shared = [sentence for sentence in own if sentence.index in told]
    words, shared_words = _words(account, own), _words(account, shared)
    voices, quoted = _voices(account, words, actors)
    return Profile(
        account.document.id,
        words,
        len(own),
        shared_words,
        len(shared),
        _rates(account.cues, words, shared, shared_words),
        voices,
        quoted,
    )


def _words(account: AccountAnalysis, sentences: Iterable[Sentence]) -> int:
    return len(Words(account.document.text, tuple(sentences)))


def _rates(
    cues: Iterable[FramingCue], words: int, shared: Sequence[Sentence], shared_words: int
) -> tuple[CueRate, ...]:
    counts: Counter[CueKind] = Counter()
    inside: Counter[CueKind] = Counter()
    starts = {place for item in shared for place in range(item.span.start, item.span.end)}
    for cue in cues:
        counts[cue.kind] += 1
        inside[cue.kind] += cue.span.start in starts
    return tuple(
        CueRate(
            kind,
            counts[kind],
            _per_thousand(counts[kind], words),
            inside[kind],
            _per_thousand(inside[kind], shared_words),
        )
        for kind in CUE_KINDS
    )


def _per_thousand(count: int, words: int) -> float:
    return 1000 * count / words if words else 0.0


def _voices(
    account: AccountAnalysis, words: int, actors: Sequence[Actor]
) -> tuple[tuple[Voice, ...], int]:
    """Who is quoted, most words first, and how many words are quoted in all."""
    text, document = account.document.text, account.document.id
    reader = VoiceReader(account, actors)
    places: defaultdict[str, list[Place]] = defaultdict(list)
    counts: Counter[str] = Counter()
    for cue in account.cues:
        if cue.kind != "quotation":
            continue
        speaker = NOBODY if cue.source is None else reader.speaker(cue.source)
        places[speaker].append(Place(document, cue.span))
        counts[speaker] += len(WORD.findall(text, cue.span.start, cue.span.end))
    quoted = sum(counts.values())
    voices = [
        Voice(
            speaker,
            len(places[speaker]),
            counts[speaker],
            counts[speaker] / quoted if quoted else 0.0,
            counts[speaker] / words if words else 0.0,
            tuple(places[speaker]),
        )
        for speaker in places
    ]
    voices.sort(key=lambda voice: (-voice.words, voice.speaker))
    return tuple(voices), quoted
