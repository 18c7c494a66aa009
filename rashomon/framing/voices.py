"""Whose voice a quotation is: the actor that its source names, whom "he" or "she" stands for, or
the words of the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.framing.grammar import grammar
from rashomon.framing.words import WORD, fold
from rashomon.model import AccountAnalysis, Actor, Span

NOBODY = ""
_BACK = 4  # sentences before a "she" among which the person is looked for


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody named at a place of the account."""

    span: Span
    name: str
    person: bool


class VoiceReader:
    """Names the speakers of one account."""

    def __init__(self, account: AccountAnalysis, actors: Sequence[Actor]) -> None:
        self._text = account.document.text
        self._grammar = grammar(account.document.language)
        self._sentences = [item.span for item in account.sentences]
        self._named = [
            _Named(span, actor.name, actor.kind == "person")
            for actor in actors
            for naming in actor.of(account.document.id)
            for span in naming.spans
        ]
        sources = {cue.source for cue in account.cues if cue.source is not None}
        self._sources = sorted(sources, key=lambda span: span.start)

    def speaker(self, source: Span) -> str:
        """The actor's name where known, else the words that name the source; `NOBODY` for a
        pronoun that may stand for several people, or for none near it, and for a talk or a
        meeting."""
        words = self._words(source)
        if words[-1:] and words[-1] in self._grammar.no_speakers:
            return NOBODY  # "a conversation", which others had
        if not self._is_pronoun(source):
            return self._called(source)
        return self._antecedent(source) if words[0] in self._grammar.he_she else NOBODY

    def _words(self, source: Span) -> list[str]:
        return [fold(word) for word in WORD.findall(self._text, source.start, source.end)]

    def _is_pronoun(self, source: Span) -> bool:
        words, g = self._words(source), self._grammar
        return len(words) == 1 and words[0] in g.subject_pronouns | g.object_pronouns

    def _called(self, source: Span) -> str:
        """The actor named in a source, a person rather than whom they speak for ("Ministry
        spokeswoman Ada Orne"); else the source's own words."""
        inside = [named for named in self._named if named.span.overlap(source)]
        if not inside:
            return " ".join(source.of(self._text).split())
        return max(inside, key=lambda named: (named.person, named.span.overlap(source))).name

    def _antecedent(self, pronoun: Span) -> str:
        """The person of the nearest sentence that names any: who speaks there, or the only one."""
        at = bisect_right(self._sentences, pronoun.start, key=lambda span: span.start) - 1
        for sentence in reversed(self._sentences[max(0, at - _BACK) : at + 1]):
            before = Span(sentence.start, max(sentence.start, min(sentence.end, pronoun.start)))
            people = {
                named.name for named in self._named if named.person and before.contains(named.span)
            }
            speaking = [
                self._called(source)
                for source in self._sources
                if before.contains(source) and not self._is_pronoun(source)
            ]
            if speaking and speaking[-1] in people:
                return speaking[-1]
            if people or speaking:
                return people.pop() if len(people) == 1 else NOBODY
        return NOBODY
