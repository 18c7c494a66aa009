"""Who acts: a passive that names no agent, where the other side names who did it; and one deed
done by two different hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rashomon.framing.conflicts import Finding
from rashomon.framing.grammar import grammar
from rashomon.framing.inflection import stem
from rashomon.framing.lexicon import load_list
from rashomon.framing.pairs import Pair, content_stems, words_of
from rashomon.framing.passives import agent_after, passive_start
from rashomon.framing.words import Words
from rashomon.messages import worded
from rashomon.model import Span
from rashomon.text.dates import date_words


def agency(pair: Pair) -> Iterator[Finding]:
    """A passive without an agent on side A, where side B names who did it.

    The verb must be the same, and what was done to must be the same thing on both sides: before
    the passive here, after the active verb (or before its "by") there.
    """
    if not pair.language:
        return
    words, other = words_of(pair.a.text, pair.a.span), words_of(pair.b.text, pair.b.span)
    for start, at in _agentless(pair.a.text, pair.a.span, pair.language):
        for _, there in pair.aligned(words.span(at, at + 1)):
            agent = _Reader(pair, other).agent(there, words.folded[at])
            if agent is None or not _same_patient(pair, words.starts[start], agent):
                continue
            note = worded("No agent named here; there: {span}.", span=pair.b.of(agent.span))
            yield Finding("agency", words.span(start, at + 1), agent.span, note)


@lru_cache(maxsize=4096)  # a passage stands in many pairs
def _agentless(text: str, passage: Span, language: str) -> tuple[tuple[int, int], ...]:
    """The passives without "by" of a passage: the words they begin with, and their participles."""
    words, g = words_of(text, passage), grammar(language)
    found: list[tuple[int, int]] = []
    for at in range(1, len(words)):
        if words.folded[at] not in participles(language):
            continue
        if agent_after(g, words, at + 1, len(words)) is None:
            found.append((passive_start(g, words, at, 0), at))
    return tuple((start, at) for start, at in found if start != at)


@cache
def participles(language: str) -> frozenset[str]:
    """Participles of verbs that do something to somebody: of the agentless forms, of labels for
    acts and of loaded words; no reporting verbs."""
    reporting = {
        stem(e.term, language) for e in load_list("attribution_verbs", language) if not e.weak
    }
    listed = (
        entry.words[0]
        for name in ("label_pairs", "loaded", "agentless")
        for entry in load_list(name, language)
        if "participle" in entry.forms and len(entry.words) == 1
    )
    return frozenset(word for word in listed if stem(word, language) not in reporting)


@dataclass(frozen=True, slots=True)
class _Agent:
    """Who did it: `span` with the verb; the patient stands in `patient` of the passage."""

    span: Span
    patient: Span


class _Reader:
    """Reads who does what in one passage."""

    def __init__(self, pair: Pair, words: Words) -> None:
        self.words = words
        self.language = pair.language
        self.g = pair.grammar
        dates = date_words(self.language)
        self.days = dates.weekday_names
        self.no_objects = self.g.no_objects | self.days

    def agent(self, there: Span, participle: str) -> _Agent | None:
        """Subject and active verb with the participle's stem, or its by-phrase."""
        words, wanted = self.words, stem(participle, self.language)
        for at in range(words.at_or_after(there.start), len(words)):
            if words.starts[at] >= there.end:
                return None
            if stem(words.folded[at], self.language) != wanted:
                continue
            if passive_start(self.g, words, at, 0) != at:
                return self._by_phrase(at)
            return self._active(at) or self._by_phrase(at)
        return None

    def _active(self, at: int) -> _Agent | None:
        """A name or noun right before a verb that has an object right after it."""
        words, g = self.words, self.g
        if at + 1 >= len(words) or not words.gap(at + 1).isspace():
            return None
        after = words.folded[at + 1]
        ends = (g.prepositions - g.before_objects) | g.conjunctions | g.be | g.that
        if after in ends | self.no_objects:
            return None  # "the man arrested on Monday" is a patient, too
        head = at - 1
        while head >= 0 and words.folded[head] in g.have:
            head -= 1
        if head < 0 or not words.gap(head + 1).isspace() or words.folded[head] in g.function:
            return None
        if words.folded[head] in self.days or g.is_adverb(words.folded[head]):
            return None
        first = head
        while first and head - first < 2 and words.gap(first).isspace():
            if words.folded[first - 1] in g.function:
                break
            first -= 1
        before = first - 1
        while before >= 0 and words.folded[before] in g.determiners:
            before -= 1
        if before >= 0 and words.folded[before] in g.prepositions and words.gap(first).isspace():
            return None  # "robbers in drag steal": the subject stands before the preposition
        return _Agent(words.span(first, at + 1), Span(words.ends[at], words.ends[-1]))

    def _by_phrase(self, at: int) -> _Agent | None:
        words, g = self.words, self.g
        place = agent_after(g, words, at + 1, len(words))
        if place is None or place > at + 3:
            return None  # "arrested in a sweep by police": the sweep is theirs
        stop = place + 1
        ends = (g.prepositions | g.conjunctions | g.auxiliaries) - g.of
        while stop < min(len(words), place + 6) and words.gap(stop).isspace():
            if words.folded[stop] in ends:
                break
            stop += 1
        if stop == place + 1:
            return None
        return _Agent(words.span(at, stop), Span(words.starts[0], words.starts[at]))


def _subject(pair: Pair, passive: int) -> Span:
    """The two content words nearest before a passive: what was done to."""
    words = words_of(pair.a.text, pair.a.span)
    stop = words.at_or_after(passive)
    content = [at for at in range(stop) if words.folded[at] not in pair.grammar.function]
    first = content[-2:][0] if content else stop
    return Span(words.starts[first], passive) if first < stop else Span(passive, passive)


def _same_patient(pair: Pair, passive: int, agent: _Agent) -> bool:
    """Whether a content word close before the passive here stands where the patient is there."""
    near = _subject(pair, passive)
    subject = content_stems(pair.b.text, agent.span, pair.language)
    if agent.patient.start >= agent.span.end and subject & pair.a.stems(near):
        return False  # what looks like the subject is what was done to
    for run in pair.words:
        if run.a is None or run.b is None or not run.a.overlap(near):
            continue
        if run.b.overlap(agent.patient) and pair.a.stems(run.a):
            return True
    return False
