"""What two accounts do differently with one fact: labels, quotations, agency, loaded words,
attribution, hedging, wording.  Each detector looks from side A; the caller turns the pair."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rashomon.framing import grammar as g
from rashomon.framing.conflicts import Finding
from rashomon.framing.inflection import stem
from rashomon.framing.lexicon import Entry, load_lexicon
from rashomon.framing.pairs import Pair, Side, cover
from rashomon.framing.words import Words
from rashomon.model import FramingCue, Sentence, Span

_CONNOTED = ("negative", "strong-negative", "positive")


@cache
def _words_of(text: str, span: Span) -> Words:
    """The words of one passage (cached: each detector asks again)."""
    return Words(text, (Sentence(0, span),))


def _content(side: Side, span: Span) -> list[str]:
    """Stems of the content words of a span."""
    words = _words_of(side.text, span)
    return [stem(word) for word in words.folded if word not in g.FUNCTION and len(word) > 2]


# ------------------------------------------------------------------ labels
def labels(pair: Pair) -> Iterator[Finding]:
    """Two terms of one set of interchangeable labels where one of them judges, for one actor."""
    if not pair.english:
        return
    left, right = _label_terms(pair.a), _label_terms(pair.b)
    stems_a = {stem(word) for _, span in left for word in pair.a.of(span).lower().split()}
    stems_b = {stem(word) for _, span in right for word in pair.b.of(span).lower().split()}
    for one, span_a in left:
        for other, span_b in right:
            if one.kind != other.kind or one.note == other.note:
                continue
            if one.note not in _CONNOTED and other.note not in _CONNOTED:
                continue
            if stem(one.words[-1]) in stems_b or stem(other.words[-1]) in stems_a:
                continue
            if _same_place(pair, span_a, span_b):
                said = f"{pair.a.of(span_a)} here, {pair.b.of(span_b)} there"
                yield Finding("label", span_a, span_b, f"Another label for the same: {said}.", 0.6)


def _label_terms(side: Side) -> list[tuple[Entry, Span]]:
    lexicon = load_lexicon("label_pairs", "en")
    words = _words_of(side.text, side.span)
    found: list[tuple[Entry, Span]] = []
    at = 0
    while at < len(words):
        entries = list(lexicon.match(words.folded, at, len(words)))
        length = max((len(entry.words) for entry in entries), default=1)
        for entry in entries:
            if len(entry.words) == length:
                found.append((entry, words.span(at, at + length)))
        at += length
    return found


def _same_place(pair: Pair, span_a: Span, span_b: Span) -> bool:
    """Whether two spans are reworded as each other, or have a neighbour in common."""
    for one, other in pair.aligned(span_a):
        if other.overlap(span_b) and one.overlap(span_a):
            return True
    for one, other in pair.neighbours(span_a, 12):
        left = one.end <= span_a.start and other.end <= span_b.start
        right = one.start >= span_a.end and other.start >= span_b.end
        distance = min(abs(other.end - span_b.start), abs(span_b.end - other.start))
        if (left or right) and distance <= 12:
            return True
    return False


# ------------------------------------------------------------------ quotations
def quotations(pair: Pair) -> Iterator[Finding]:
    """Words quoted on side A that side B paraphrases, or quotes less of."""
    for cue in pair.a.cues_of("quotation"):
        if not pair.a.span.contains(cue.span):
            continue
        words = set(_content(pair.a, cue.span))
        linked = [(a, b) for a, b in pair.aligned(cue.span) if _content(pair.a, a)]
        heard = {word for a, _ in linked for word in _content(pair.a, a)} & words
        if len(words) < 3 or len(heard) < 2 or len(heard) < 0.4 * len(words):
            continue
        there = cover(b for _, b in linked)
        quoted = [other for other in pair.b.cues_of("quotation") if other.span.overlap(there)]
        if not quoted:
            note = "Quoted here, paraphrased there."
            yield Finding("quotation", cue.span, there, note, len(heard) / 12)
        elif len(quoted) == 1 and _cut(pair, cue, quoted[0], words):
            note = "More of the quotation here, cut short there."
            yield Finding("quotation", cue.span, quoted[0].span, note, len(heard) / 12)


def _cut(pair: Pair, cue: FramingCue, other: FramingCue, words: set[str]) -> bool:
    shorter = set(_content(pair.b, other.span))
    shared = len(shorter & words)
    return shared >= 2 and shared >= 0.8 * len(shorter) and len(words) - shared >= 3


# ------------------------------------------------------------------ agency
def agency(pair: Pair) -> Iterator[Finding]:
    """A passive that names no agent, where the other side names who did it."""
    if not pair.english:
        return
    words = _words_of(pair.a.text, pair.a.span)
    other = _words_of(pair.b.text, pair.b.span)
    for at in range(1, len(words)):
        if words.folded[at - 1] not in g.BE or not words.folded[at].endswith(("ed", "en", "wn")):
            continue
        if "by" in words.folded[at + 1 : at + 7]:
            continue
        span = words.span(at - 1, at + 1)
        for _, there in pair.aligned(words.span(at, at + 1)):
            agent = _agent(other, there, words.folded[at])
            if agent is not None:
                note = f"No agent here; there {pair.b.of(agent)} did it."
                yield Finding("agency", span, agent, note, 0.5)


def _agent(words: Words, there: Span, participle: str) -> Span | None:
    """Subject and verb of an active verb with the participle's stem, or its by-phrase."""
    for at in range(words.at_or_after(there.start), len(words)):
        if words.starts[at] >= there.end:
            return None
        if stem(words.folded[at]) != stem(participle):
            continue
        if words.folded[at - 1] in g.BE and at:
            return _by_phrase(words, at)
        first = at
        while first and words.raw[first - 1][:1].isupper() and words.gap(first).isspace():
            first -= 1
        if first < at and words.folded[first] not in g.FUNCTION:
            return words.span(first, at + 1)
    return None


def _by_phrase(words: Words, at: int) -> Span | None:
    for place in range(at + 1, min(at + 4, len(words) - 1)):
        if words.folded[place] == "by":
            stop = place + 1
            while stop < len(words) and stop < place + 6 and words.gap(stop).isspace():
                if words.folded[stop] in g.PREPOSITIONS or words.folded[stop] in g.CONJUNCTIONS:
                    break
                stop += 1
            return words.span(at, stop) if stop > place + 1 else None
    return None


# ------------------------------------------------------------------ loaded words and hedges
def loaded(pair: Pair) -> Iterator[Finding]:
    """A loaded term that side B lacks although the words beside it are there."""
    there = set(_content(pair.b, pair.b.span))
    for cue in pair.a.cues_of("loaded"):
        if not pair.a.span.contains(cue.span) or set(_content(pair.a, cue.span)) & there:
            continue
        place = _counterpart(pair, cue.span)
        if place is not None:
            quoted = " (in a quotation)" if cue.in_quote else ""
            note = f"Loaded only here: {pair.a.of(cue.span)}{quoted}."
            yield Finding("loaded", cue.span, place, note, 0.3 if cue.in_quote else 0.6)


def hedges(pair: Pair) -> Iterator[Finding]:
    """A hedge where side B states the same words plainly."""
    if pair.b.cues_of("hedge"):
        return
    for cue in pair.a.cues_of("hedge"):
        if pair.a.span.contains(cue.span) and not cue.in_quote:
            place = _counterpart(pair, cue.span)
            if place is not None:
                note = f"Hedged here ({pair.a.of(cue.span)}), plain there."
                yield Finding("hedge", cue.span, place, note, 0.5)
                return


def _counterpart(pair: Pair, span: Span) -> Span | None:
    """Where on side B the words of a span of side A would stand: what it is reworded as, or the
    words alike on both sides right beside it."""
    for run in pair.words:
        if run.kind == "reworded" and run.a and run.b and run.a.overlap(span):
            return run.b
    beside = [(one, other) for one, other in pair.neighbours(span, 18) if _content(pair.a, one)]
    if not beside:
        return None
    nearest = min(beside, key=lambda both: max(both[0].start - span.end, span.start - both[0].end))
    return nearest[1]


# ------------------------------------------------------------------ attribution
def attribution(pair: Pair) -> Iterator[Finding]:
    """Said by somebody on side A, in the account's own voice on side B."""
    if pair.b.cues_of("attribution") or any(
        cue.span.overlap(pair.b.span) for cue in pair.b.cues_of("quotation")
    ):
        return
    cues = [cue for cue in pair.a.cues_of("attribution") if pair.a.span.contains(cue.span)]
    alike = [run for run in pair.words if run.kind == "same" and run.a and run.b]
    shared = sum(len(_content(pair.a, run.a)) for run in alike if run.a)
    if cues and shared >= 4:
        cue = cues[0]
        there = max((run.b for run in alike if run.b), key=len)
        note = f"Attributed here ({pair.a.of(cue.span)}), in the account's own voice there."
        yield Finding("attribution", cue.span, there, note, min(1.0, shared / 12))


# ------------------------------------------------------------------ wording
def wording(pair: Pair) -> Iterator[Finding]:
    """The longest rewording between words alike."""
    runs = [
        run
        for run in pair.words
        if run.kind == "reworded"
        and run.a
        and run.b
        and len(_content(pair.a, run.a)) + len(_content(pair.b, run.b)) >= 3
    ]
    if runs:
        run = max(runs, key=lambda item: len(item.a or ()) + len(item.b or ()))
        if run.a and run.b:
            yield Finding("wording", run.a, run.b, "Worded differently.", 0.3)
