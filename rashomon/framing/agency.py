"""Who acts: a passive that names no agent, where the other side names who did it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rashomon.framing import grammar as g
from rashomon.framing.conflicts import Finding
from rashomon.framing.inflection import stem
from rashomon.framing.lexicon import load_list
from rashomon.framing.pairs import Pair, content_stems, words_of
from rashomon.framing.words import Words
from rashomon.model import Span
from rashomon.text.dates import WEEKDAYS

_NO_AGENTS = frozenset(
    (*WEEKDAYS, "end", "themselves", "itself", "himself", "herself", "then", "now", "far",
     "mistake", "accident", "phone", "force", "law", "name", "time", "hand", "hands", "chance")
)  # fmt: skip


_NO_OBJECTS = frozenset((*WEEKDAYS, "yesterday", "today", "last", "late", "early", "this"))


def agency(pair: Pair) -> Iterator[Finding]:
    """A passive without an agent on side A, where side B names who did it.

    The verb must be the same, and what was done to must be the same thing on both sides: before
    the passive here, after the active verb (or before its "by") there.
    """
    if not pair.english:
        return
    words, other = words_of(pair.a.text, pair.a.span), words_of(pair.b.text, pair.b.span)
    for at in range(1, len(words)):
        if not _agentless(words, at):
            continue
        for _, there in pair.aligned(words.span(at, at + 1)):
            agent = _agent(other, there, words.folded[at])
            if agent is None or not _same_patient(pair, words.starts[at - 1], agent):
                continue
            note = f"No agent named here; there: {pair.b.of(agent.span)}."
            yield Finding("agency", words.span(at - 1, at + 1), agent.span, note)


def _agentless(words: Words, at: int) -> bool:
    """Whether word `at` is the participle of a passive without "by"."""
    word = words.folded[at]
    if words.folded[at - 1] not in g.BE or not words.gap(at).isspace():
        return False
    return word in _participles() and "by" not in words.folded[at + 1 : at + 7]


@cache
def _participles() -> frozenset[str]:
    """Participles of verbs that do something to somebody: of the agentless forms, of labels for
    acts and of loaded words; no reporting verbs."""
    reporting = {stem(e.term) for e in load_list("attribution_verbs", "en") if not e.weak}
    listed = (
        entry.words[0]
        for name in ("label_pairs", "loaded", "agentless")
        for entry in load_list(name, "en")
        if "participle" in entry.forms and len(entry.words) == 1
    )
    passives = (e.words[1] for e in load_list("agentless", "en") if len(e.words) == 2)
    return frozenset(word for word in (*listed, *passives) if stem(word) not in reporting)


@dataclass(frozen=True, slots=True)
class _Agent:
    """Who did it: `span` with the verb; the patient stands in `patient` of the passage."""

    span: Span
    patient: Span


def _agent(words: Words, there: Span, participle: str) -> _Agent | None:
    """Subject and active verb with the participle's stem, or its by-phrase."""
    for at in range(words.at_or_after(there.start), len(words)):
        if words.starts[at] >= there.end:
            return None
        if stem(words.folded[at]) != stem(participle):
            continue
        if at and words.folded[at - 1] in g.BE:
            return _by_phrase(words, at)
        return _active(words, at) or _by_phrase(words, at)
    return None


def _active(words: Words, at: int) -> _Agent | None:
    """A name or noun right before a verb that has an object right after it."""
    if at + 1 >= len(words) or not words.gap(at + 1).isspace():
        return None
    if words.folded[at + 1] in g.PREPOSITIONS | g.CONJUNCTIONS | g.BE | _NO_OBJECTS:
        return None  # "the man arrested on Monday" is a patient, too
    head = at - 1
    while head >= 0 and words.folded[head] in g.HAVE:
        head -= 1
    if head < 0 or not words.gap(head + 1).isspace() or words.folded[head] in g.FUNCTION:
        return None
    if words.folded[head] in WEEKDAYS or g.is_adverb(words.folded[head]):
        return None
    first = head
    while first and head - first < 2 and words.gap(first).isspace():
        if words.folded[first - 1] in g.FUNCTION:
            break
        first -= 1
    return _Agent(words.span(first, at + 1), Span(words.ends[at], words.ends[-1]))


def _by_phrase(words: Words, at: int) -> _Agent | None:
    for place in range(at + 1, min(at + 3, len(words) - 1)):
        if words.folded[place] != "by":
            continue
        stop = place + 1
        while stop < min(len(words), place + 6) and words.gap(stop).isspace():
            if words.folded[stop] in (g.PREPOSITIONS | g.CONJUNCTIONS | g.AUXILIARIES) - {"of"}:
                break
            stop += 1
        said = words.folded[place + 1 : stop]
        if not said or set(said) & _NO_AGENTS or said[0].endswith("ing"):
            return None
        return _Agent(words.span(at, stop), Span(words.starts[0], words.starts[at]))
    return None


def _same_patient(pair: Pair, passive: int, agent: _Agent) -> bool:
    """Whether a content word close before the passive here stands where the patient is there."""
    near = Span(max(pair.a.span.start, passive - 40), passive)
    subject = content_stems(pair.b.text, Span(agent.span.start, agent.span.end))
    if agent.patient.start >= agent.span.end and subject & content_stems(pair.a.text, near):
        return False  # what looks like the subject is what was done to
    for run in pair.words:
        if run.a is None or run.b is None or not run.a.overlap(near):
            continue
        if run.b.overlap(agent.patient) and content_stems(pair.a.text, run.a):
            return True
    return False
