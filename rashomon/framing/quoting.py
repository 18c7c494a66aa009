"""Words that one side quotes and the other paraphrases, or quotes less of."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.framing.conflicts import Finding
from rashomon.framing.pairs import Pair, Side, cover, words_of
from rashomon.messages import worded
from rashomon.model import FramingCue, Span

# Read off half of the ECB+ clusters: with two words heard of five, announcements and descriptions
# of one event were taken for paraphrases of what somebody said of it.
_HEARD = 3  # content words of a quotation, names apart, that its paraphrase must have
_SHARE = 0.5  # and what share of them
_ALIKE = 0.8  # the same where nobody is said to have said it: the quotation almost word for word
_UNNAMED = 0.6  # the same where one side does not say who speaks
_BESIDE = 3  # characters from a passage within which a quotation mark makes it a quotation
_MARKS = frozenset("\"'“”„«»‘’‹›`")


def quotations(pair: Pair) -> Iterator[Finding]:
    """Words quoted on side A that side B paraphrases, or quotes less of.

    A paraphrase is reported speech of nobody else, or the quotation almost word for word.
    """
    for cue in pair.a.cues_of("quotation"):
        if not pair.a.span.contains(cue.span) or "unclosed" in cue.evidence:
            continue  # where an unclosed quotation ends, or began, nobody knows
        linked = [(a, b) for a, b in pair.aligned(cue.span) if pair.a.stems(a)]
        if not linked:
            continue
        there = _closest(pair, linked)
        quoted = [other for other in pair.b.cues_of("quotation") if other.span.overlap(there)]
        words = _plain_stems(pair.a, cue.span)
        heard = {word for a, _ in linked for word in pair.a.stems(a)} & words
        weight = min(1.0, len(heard) / 12)
        if quoted:
            if len(quoted) == 1 and _cut(pair, quoted[0], pair.a.stems(cue.span)):
                note = worded("More of the quotation here, cut short there.")
                yield Finding("quotation", cue.span, quoted[0].span, note, weight)
        elif len(heard) < _HEARD or len(heard) < _SHARE * len(words) or _marked(pair.b, there):
            continue
        elif _retold(pair, cue, len(heard) / len(words)):
            yield Finding(
                "quotation", cue.span, there, worded("Quoted here, paraphrased there."), weight
            )


def _plain_stems(side: Side, span: Span) -> frozenset[str]:
    """Stems of the content words of a span that are no names: two tellings of an event share its
    names whoever speaks."""
    words = words_of(side.text, span)
    plain = [
        words.span(at, at + 1)
        for at in range(len(words))
        if at == 0 or not words.raw[at][:1].isupper()
    ]
    return frozenset(word for one in plain for word in side.stems(one))


def _closest(pair: Pair, linked: list[tuple[Span, Span]]) -> Span:
    """Where the linked words stand on side B, without those far from the others."""
    places = sorted((b for _, b in linked), key=lambda span: span.start)
    groups: list[list[Span]] = [[places[0]]]
    for place in places[1:]:
        near = place.start - groups[-1][-1].end <= 40
        groups.append([place]) if not near else groups[-1].append(place)
    return cover(max(groups, key=lambda group: sum(len(pair.b.stems(one)) for one in group)))


def _marked(side: Side, span: Span) -> bool:
    """Whether a quotation mark stands right beside a passage: it is quoted, however broken the
    marks of the text are."""
    low, high = max(0, span.start - _BESIDE), span.end + _BESIDE
    return bool(_MARKS & {*side.text[low : span.start], *side.text[span.end : high]})


def _retold(pair: Pair, cue: FramingCue, share: float) -> bool:
    """Whether side B reports the words as somebody's, and as nobody else's, or has nearly all."""
    sources = [other.source for other in pair.b.cues_of("attribution")]
    if not sources:
        return share >= _ALIKE
    if cue.source is None or None in sources:
        return share >= _UNNAMED
    speaker = _names(pair.a, cue.source)
    named = [_names(pair.b, source) for source in sources if source is not None]
    return not speaker or any(not names or names & speaker for names in named) or share >= _ALIKE


def _names(side: Side, span: Span) -> frozenset[str]:
    """The words of a source that have a capital inside it, folded; none of "police"."""
    words = words_of(side.text, span)
    return frozenset(
        words.folded[at]
        for at in range(len(words))
        if words.raw[at][:1].isupper() and side.stems(words.span(at, at + 1))
    )


def _cut(pair: Pair, other: FramingCue, words: frozenset[str]) -> bool:
    shorter = pair.b.stems(other.span)
    shared = len(shorter & words)
    return shared >= 2 and shared >= 0.9 * len(shorter) and len(words) - shared >= 3
