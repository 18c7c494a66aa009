"""The reporting shell: "Foreign Ministry spokeswoman X said that …" is not the fact it reports.

Its words match every other briefing, so they keep only a share of their weight: words of reporting
wherever they stand, and every word of the speaker's own stretch of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from rashomon.matching.lexicons import read_lexicon
from rashomon.matching.normal_forms import stem

WORD_SHARE = 0.3  # of a reporting word
# Of a word that names the speaker.  Lower shares cost average precision (0.2: SuperPAL 0.837 to
# 0.827), for who speaks is part of many aligned facts; none lets bare attributions match.
SPEAKER_SHARE = 0.6
_LONGEST_SPEAKER = 14  # tokens; a longer stretch before "said" tells more than who speaks

_KINDS = frozenset({"neutral", "assertive", "mental"})
_QUOTES = frozenset('"“”„«»‘')
_SAYING = frozenset({
    "say", "tell", "add", "warn", "announc", "claim", "insist", "argu", "stress", "acknowledg",
    "admit", "believ", "think", "explain", "not", "report", "writ", "wrote", "emphasis", "emphasiz",
    "reiterat", "assert", "declar", "alleg", "confirm", "reply", "repl", "respond", "comment",
})  # fmt: skip
_TURNING = _SAYING | {"accord"}  # words beside which a speaker stands


@lru_cache(maxsize=8)
def shell_words(language: str) -> frozenset[str]:
    """Stems of the single words that report: verbs and nouns of saying, titles of speakers."""
    verbs = (
        entry.term
        for entry in read_lexicon("attribution_verbs", language)
        if entry.kind in _KINDS and not entry.note.startswith("weak")
    )
    nouns = (
        entry.term
        for entry in read_lexicon("attribution_nouns", language)
        if entry.kind == "neutral"
    )
    extra = ("said", "told", "according", "spokesman", "spokeswoman", "spokesperson", "reporter",
             "ministry", "official", "source")  # fmt: skip
    words = [*verbs, *nouns, *(extra if language == "en" else ())]
    return frozenset(stem(word, language) for word in words if " " not in word)


def word_share(own: str, language: str) -> float:
    """The share of its weight that a word of that stem keeps wherever it stands, in (0, 1]."""
    return WORD_SHARE if own in shell_words(language) else 1.0


class ShellToken(Protocol):
    """What is asked of a token here."""

    @property
    def kind(self) -> str: ...
    @property
    def stem(self) -> str: ...
    @property
    def share(self) -> float: ...
    @property
    def breaks(self) -> bool: ...


def shell_shares(tokens: Sequence[ShellToken], language: str) -> list[float]:
    """For each token the share of its weight that counts, in (0, 1]."""
    shares = [token.share for token in tokens]
    if language == "en":
        for start, end in _speakers(tokens):
            for place in range(start, end):
                shares[place] = min(shares[place], SPEAKER_SHARE)
    return shares


def _speakers(tokens: Sequence[ShellToken]) -> list[tuple[int, int]]:
    """Stretches of tokens that say who speaks."""
    found: list[tuple[int, int]] = []
    for place, token in enumerate(tokens):
        if token.stem not in _TURNING:
            continue
        if token.stem == "accord":
            if place + 1 < len(tokens) and tokens[place + 1].stem == "to":
                found.append((place, _next_break(tokens, place + 2)))
        elif token.kind == "word":
            start = _last_break(tokens, place)
            end = _next_break(tokens, place + 1)
            closing = end >= len(tokens) - 1 and start > 0  # '…", X said.' or '…," said X.'
            if closing and end - start <= _LONGEST_SPEAKER:
                found.append((start, end))
            elif place - start <= _LONGEST_SPEAKER:
                found.append((start, place + 1))
    return found


def _last_break(tokens: Sequence[ShellToken], place: int) -> int:
    """First token of the stretch that `place` stands in: after a comma or a quotation mark."""
    while place > 0 and not tokens[place - 1].breaks:
        place -= 1
    return place


def _next_break(tokens: Sequence[ShellToken], place: int) -> int:
    while place < len(tokens) and not tokens[place].breaks:
        place += 1
    return place
