"""What two accounts do differently with one fact: labels, quotations, loaded words, hedging,
attribution, wording.  Each detector looks from side A; the caller turns the pair."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rashomon.framing.conflicts import Finding
from rashomon.framing.grammar import grammar
from rashomon.framing.inflection import stem
from rashomon.framing.lexicon import Entry
from rashomon.framing.lexicons import Lexicons
from rashomon.framing.listed import ACTORS
from rashomon.framing.pairs import Pair, Side, cover, words_of
from rashomon.framing.words import Words
from rashomon.messages import worded
from rashomon.model import FramingCue, Span
from rashomon.text.numbers import number_of

# Share of content words that both passages need in common (`Pair.alike`).  On half of the ECB+
# clusters and on dated accounts of one story, what was found below these told two things apart.
_ALIKE = 0.3
_ALIKE_LOADED = 0.2  # what the word qualifies must be alike as well

_CONNOTED = frozenset(("negative", "strong-negative", "positive"))


# ------------------------------------------------------------------ labels
def labels(pair: Pair) -> Iterator[Finding]:
    """Two terms of one set of interchangeable labels where one of them judges, for one actor."""
    left, right = (
        _label_terms(side.text, side.span, pair.language, side.lexicons)
        for side in (pair.a, pair.b)
    )
    if not left or not right or pair.alike < _ALIKE:
        return
    stems_a, stems_b = _stems(pair.a, left), _stems(pair.b, right)
    for one, span_a in left:
        for other, span_b in right:
            if one.kind != other.kind or one.note == other.note:
                continue
            if not {one.note, other.note} & _CONNOTED or _stages(one, other):
                continue
            if _last(one, pair) in stems_b or _last(other, pair) in stems_a:
                continue
            if _charged(pair.a, span_a, one) or _charged(pair.b, span_b, other):
                continue
            strong = "strong-negative" in (one.note, other.note)
            if _same_place(pair, span_a, span_b, reworded=not (strong or one.kind in ACTORS)):
                note = worded(
                    "Another label for the same: {here} here, {there} there.",
                    here=pair.a.of(span_a),
                    there=pair.b.of(span_b),
                )
                yield Finding("label", span_a, span_b, note)


_CRIMES = frozenset(("death", "law"))  # sets of labels whose words a court uses, too


def _charged(side: Side, span: Span, entry: Entry) -> bool:
    """Whether a word for an act names what somebody is charged with ("two counts of murder"): the
    court's word, and no choice of the account's."""
    strong = entry.kind in _CRIMES and entry.note.startswith("strong")
    return strong and _before_court(side, span)


def _before_court(side: Side, span: Span) -> bool:
    """Whether words of a court stand beside a span."""
    words = words_of(side.text, side.sentence)
    first, stop = words.at_or_after(span.start), words.at_or_after(span.end)
    around = words.folded[max(0, first - 5) : first] + words.folded[stop : stop + 2]
    return bool(set(around) & grammar(side.document.language).charges)


def _last(entry: Entry, pair: Pair) -> str:
    """The stem of a term's last word."""
    return stem(entry.words[-1], pair.language)


def _stages(one: Entry, other: Entry) -> bool:
    """Whether two terms tell stages of one case ("arrested", "charged"), not two views of it."""
    return one.kind == "law" and "strong-negative" not in (one.note, other.note)


@lru_cache(maxsize=4096)
def _label_terms(
    text: str, passage: Span, language: str, lexicons: Lexicons
) -> tuple[tuple[Entry, Span], ...]:
    lexicon = lexicons.lexicon("label_pairs", language)
    words = words_of(text, passage)
    found: list[tuple[Entry, Span]] = []
    at = 0
    while at < len(words):
        if words.folded[at] not in lexicon:
            at += 1
            continue
        entries = list(lexicon.match(words.folded, at, len(words)))
        length = max((len(entry.words) for entry in entries), default=1)
        span = words.span(at, at + length)
        found += [(entry, span) for entry in entries if len(entry.words) == length]
        at += length
    return tuple(found)


def _stems(side: Side, terms: tuple[tuple[Entry, Span], ...]) -> set[str]:
    language = side.document.language
    return {stem(word, language) for _, span in terms for word in side.of(span).lower().split()}


def _same_place(pair: Pair, span_a: Span, span_b: Span, *, reworded: bool) -> bool:
    """Whether two spans are reworded as each other, or have a content word beside them alike.

    Words for acts ("attack", "operation") are often two acts: `reworded` asks that nothing but
    them differs between words alike on both sides.
    """
    if reworded and not _enclosed(pair, span_a, span_b):
        return False
    if any(other.overlap(span_b) for _, other in pair.aligned(span_a)):
        return True
    for one, other in pair.neighbours(span_a, 12):
        if not pair.a.stems(one):
            continue
        left = one.end <= span_a.start and other.end <= span_b.start
        right = one.start >= span_a.end and other.start >= span_b.end
        if (left or right) and _gap(other, span_b) <= 12:
            return True
    return False


def _enclosed(pair: Pair, span_a: Span, span_b: Span) -> bool:
    """Whether words alike stand close before and after two spans, on both sides."""
    beside = [
        (one, other) for one, other in pair.neighbours(span_a, 15) if _gap(other, span_b) <= 15
    ]
    before = any(one.end <= span_a.start and other.end <= span_b.start for one, other in beside)
    after = any(one.start >= span_a.end and other.start >= span_b.end for one, other in beside)
    return before and after


# ------------------------------------------------------------------ loaded words and hedges
def loaded(pair: Pair) -> Iterator[Finding]:
    """A loaded term that side B lacks although what it qualifies stands there.

    No name of somebody or something ("the Fundamentalist Church"), and nothing where side B has a
    loaded word of its own in that place.
    """
    cues = pair.a.cues_of("loaded")
    if not cues or pair.alike < _ALIKE_LOADED:
        return
    there = pair.b.stems(pair.b.sentence)
    own = pair.b.cues_of("loaded")
    for cue in cues:
        if not pair.a.span.contains(cue.span) or _told(pair.a.stems(cue.span), there):
            continue
        if _in_name(pair.a, cue.span) or _before_court(pair.a, cue.span):
            continue
        if any(cue.span.overlap(label.a) for label in labels(pair)):
            continue  # told as a label already
        place = _qualified(pair, cue.span)
        if place is not None and not any(_gap(place, other.span) <= _SPOKEN for other in own):
            words = pair.a.of(cue.span)
            note = worded("Loaded only here: {words}.", words=words)
            if cue.in_quote:
                note = worded("Loaded only here: {words} (in a quotation).", words=words)
            yield Finding("loaded", cue.span, place, note, 0.2 if cue.in_quote else 0.6)


def _told(words: frozenset[str], there: frozenset[str]) -> bool:
    """Whether one of some stems stands among others, or begins one ("mob", "mobster")."""
    return any(
        word.startswith(other) or other.startswith(word) for word in words for other in there
    )


_SPOKEN = 20  # characters from a place within which another loaded word answers the first


def _in_name(side: Side, span: Span) -> bool:
    """Whether a capitalised word goes on as a name ("Fundamentalist Church"), in running text."""
    words = words_of(side.text, side.sentence)
    at = words.at_or_after(span.start)
    if not words.raw[at][:1].isupper() or at + 1 >= len(words):
        return False
    named = words.raw[at + 1][:1].isupper() and words.gap(at + 1).isspace()
    lower = sum(word[:1].islower() for word in words.raw)
    return named and lower > len(words) / 2


def _qualified(pair: Pair, span: Span) -> Span | None:
    """What stands on side B for the word that a loaded one qualifies: the content word right
    behind it, or else right before it, alike on both sides; or what it is reworded as."""
    words = words_of(pair.a.text, pair.a.span)
    first, stop = words.at_or_after(span.start), words.at_or_after(span.end)
    for at in tuple(_phrase(pair, words, stop)) or _beside(pair, words, first):
        head = words.span(at, at + 1)
        there = [other for one, other in pair.aligned(head) if _same_word(pair, one, other)]
        if there:
            return None if _reported_by(pair.b, there[0]) else there[0]
    for run in pair.words:
        if run.kind == "reworded" and run.a and run.b and run.a.contains(span):
            content = len(pair.a.stems(run.a)), len(pair.b.stems(run.b))
            if content[0] == 1 and content[1] <= _REWORDED and _enclosed(pair, run.a, run.b):
                return run.b
    return None


def _phrase(pair: Pair, words: Words, at: int) -> Iterator[int]:
    """The content word right behind a loaded one, past figures and names ("posh Orne Holdings
    tower"), and then those."""
    names: list[int] = []
    for place in range(at, min(at + _PHRASE, len(words))):
        figures = words.raw[place][0].isdigit() and words.raw[place - 1][-1].isdigit()
        joined = words.gap(place).isspace() or (figures and len(words.gap(place)) == 1)
        if not joined or words.folded[place] in pair.grammar.function:
            break
        named = words.raw[place][:1].isupper()
        if not named and number_of(words.raw[place], pair.language) is None:
            yield place
            break
        names.append(place)
    yield from names


def _beside(pair: Pair, words: Words, at: int) -> Iterator[int]:
    """The content word right before word `at` of the same phrase; none before a verb with its
    object ("prosecutions decimated its rivals")."""
    if at + 1 < len(words) and words.folded[at + 1] in pair.grammar.determiners:
        return
    if at and words.gap(at).isspace() and words.folded[at - 1] not in pair.grammar.function:
        yield at - 1


_PHRASE = 4  # words behind a loaded one among which the noun stands that it qualifies
_REWORDED = 2  # content words up to which a rewording of a loaded word has one sense


def _same_word(pair: Pair, one: Span, other: Span) -> bool:
    """Whether two linked words are one common word or one name ("beauty" is no film's "Beauty")."""
    here, there = pair.a.of(one), pair.b.of(other)
    return bool(pair.a.stems(one) & pair.b.stems(other)) and (
        here[:1].isupper() == there[:1].isupper() or _opens(pair.a, one) or _opens(pair.b, other)
    )


def _opens(side: Side, span: Span) -> bool:
    """Whether a span opens its sentence, or stands in a headline's capitals."""
    words = words_of(side.text, side.sentence)
    capitals = sum(word[:1].isupper() for word in words.raw)
    return span.start <= words.starts[0] or capitals > len(words) / 2


def _reported_by(side: Side, span: Span) -> bool:
    """Whether a span is who or what reports, and not what is told."""
    cues = side.cues_of("attribution")
    return any(
        span.overlap(cue.span) or (cue.source is not None and span.overlap(cue.source) > 0)
        for cue in cues
    )


def hedges(pair: Pair) -> Iterator[Finding]:
    """A hedge where side B states the same words plainly."""
    cues = pair.a.cues_of("hedge")
    if not cues or pair.b.cues_of("hedge") or pair.alike < _ALIKE:
        return
    for cue in cues:
        if cue.in_quote or not pair.a.span.contains(cue.span) or _reported(pair.a, cue):
            continue
        place = _counterpart(pair, cue.span)
        if place is not None:
            note = worded("Hedged here ({words}), plain there.", words=pair.a.of(cue.span))
            yield Finding("hedge", cue.span, place, note)
            return


def _reported(side: Side, cue: FramingCue) -> bool:
    """Whether a hedge is somebody's named view ("Velm believes"), which attribution tells."""
    return any(
        other.span.overlap(cue.span) and other.source is not None
        for other in side.cues_of("attribution")
    )


def _counterpart(pair: Pair, span: Span) -> Span | None:
    """Where on side B the words of a span of side A would stand: what it is reworded as, or the
    word alike on both sides right beside it (no name of a speaker, no reporting verb)."""
    for run in pair.words:
        if run.kind == "reworded" and run.a and run.b and run.a.overlap(span):
            return run.b
    reports = [cue.span for cue in pair.a.cues_of("attribution")]
    reports += [cue.source for cue in pair.a.cues_of("attribution") if cue.source is not None]
    beside = [
        (one, other)
        for one, other in pair.neighbours(span, 18)
        if pair.a.stems(one) and not any(one.overlap(said) for said in reports)
    ]
    if not beside:
        return None
    one, other = min(beside, key=lambda both: _gap(both[0], span))
    return _nearest(pair.b, other, after=one.start >= span.end)


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _nearest(side: Side, run: Span, *, after: bool) -> Span:
    """The content word of a run nearest to what stands before it (`after`) or behind it."""
    words = words_of(side.text, run)
    order = range(len(words)) if after else range(len(words) - 1, -1, -1)
    content = [
        at for at in order if words.folded[at] not in grammar(side.document.language).function
    ]
    return words.span(content[0], content[0] + 1) if content else run


# ------------------------------------------------------------------ attribution
# Stances that report what somebody says is so; wishes, praise and orders are no reports.
_REPORTS = frozenset(
    ("neutral", "assertive", "factive", "concede", "distance", "hearsay", "warn", "deny")
)


def attribution(pair: Pair) -> Iterator[Finding]:
    """Said by somebody on side A, in the account's own voice on side B."""
    quoted = any(cue.span.overlap(pair.b.span) for cue in pair.b.cues_of("quotation"))
    cues = [cue for cue in pair.a.cues_of("attribution") if _reports(pair.a, cue)]
    if quoted or len(cues) != 1 or pair.b.cues_of("attribution") or pair.alike < _ALIKE:
        return
    alike = [
        (run.a, run.b)
        for run in pair.words
        if run.kind == "same" and run.a and run.b and pair.a.stems(run.a)
    ]
    if not alike:
        return
    cue = cues[0]
    content = _governed(pair.a, cue)
    told = [(one, other) for one, other in alike if one.overlap(content)]
    shared, inside = (sum(len(pair.a.stems(one)) for one, _ in runs) for runs in (alike, told))
    if inside < 4 or inside < 0.75 * shared:
        return
    span = cover((cue.source, cue.span)) if cue.source is not None else cue.span
    there = _opening(pair.b, max((other for _, other in told), key=len))
    note = worded(
        "Attributed here ({words}), in the account's own voice there.", words=pair.a.of(span)
    )
    yield Finding("attribution", span, there, note, min(1.0, inside / 12))


def _reports(side: Side, cue: FramingCue) -> bool:
    """Whether a cue tells that somebody named says it is so."""
    if cue.subkind not in _REPORTS or not side.span.contains(cue.span):
        return False
    if cue.source is None:
        return "phrases" in cue.evidence
    return len(cover((cue.source, cue.span))) < 80


def _governed(side: Side, cue: FramingCue) -> Span:
    """What a cue reports: the text after it, or before it where it closes the passage."""
    whole = cover((cue.source, cue.span)) if cue.source is not None else cue.span
    if whole.start - side.span.start > side.span.end - whole.end:
        return Span(side.span.start, max(whole.start, side.span.start))
    return Span(min(whole.end, side.span.end), side.span.end)


def _opening(side: Side, span: Span, most: int = 6) -> Span:
    """The first words of a span, at most `most`."""
    words = words_of(side.text, span)
    return words.span(0, min(len(words), most)) if len(words) else span


# ------------------------------------------------------------------ wording
def wording(pair: Pair) -> Iterator[Finding]:
    """The longest rewording between words alike, of three content words or more in all, where the
    passages have much in common: else one thing stands where another does, and no other wording."""
    here, there = (side.stems(side.span) for side in (pair.a, pair.b))
    if len(here & there) < _ALIKE * min(len(here), len(there)):
        return
    runs = [
        (run.a, run.b)
        for run in pair.words
        if run.kind == "reworded"
        and run.a
        and run.b
        and len(pair.a.stems(run.a)) + len(pair.b.stems(run.b)) >= 3
    ]
    if runs:
        one, other = max(runs, key=lambda both: len(both[0]) + len(both[1]))
        yield Finding("wording", one, other, worded("Worded differently."))
