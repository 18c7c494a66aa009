"""Framing cues of one account: word choices, each with its place and the rule that fired."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from rashomon.framing import cue_evidence
from rashomon.framing.attribution import AttributionFinder
from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.listed import ListedFinder
from rashomon.framing.passives import PassiveFinder
from rashomon.framing.reading import Reading
from rashomon.model import CUE_KINDS, Document, FramingCue, Sentence, Span
from rashomon.text.dates import DateMention, find_dates
from rashomon.text.quantities import find_quantities
from rashomon.text.quotations import Quotation

# Characters from which a quotation tells somebody's words rather than a term of theirs: there the
# right cue is found for 87 %, the right speaker for 83 % (PolNeAR).
_DIRECT = 25
_NEAR = 400  # characters; a report farther off governs another quotation
_ORDER = {kind: place for place, kind in enumerate(CUE_KINDS)}


def find_cues(
    document: Document, sentences: Sequence[Sentence], lexicons: Lexicons = SHIPPED
) -> tuple[FramingCue, ...]:
    """Every framing cue outside page debris, in order of place.

    Quotations, numbers and dates are found in any language; the other kinds only where word lists
    exist (`Lexicons.covers`).  Cues of different kinds may overlap.  Inside quotations no
    attribution is marked; the other cues there carry `in_quote`.
    """
    reading = Reading(document, sentences, lexicons)
    attributions: list[FramingCue] = []
    found = list(_figures(reading))
    if lexicons.covers(document.language):
        attributions += AttributionFinder(reading).cues()
        found += ListedFinder(reading).cues()
        found += PassiveFinder(reading).cues()
    found += attributions
    found += _quotations(reading, attributions)
    return tuple(sorted(found, key=lambda cue: (cue.span, _ORDER[cue.kind])))


def _quotations(reading: Reading, attributions: Sequence[FramingCue]) -> Iterator[FramingCue]:
    speaker: Span | None = None
    last_end = 0
    for item in reading.quotations:
        between = reading.text[last_end : item.span.start]
        beside = _speaker_beside(reading, item, attributions)
        named = _last_source(attributions, Span(last_end, max(last_end, item.span.start)))
        speaker = beside or ((named or speaker) if _goes_on(between) else None)
        last_end = item.span.end
        direct = len(item.content) >= _DIRECT
        yield FramingCue(
            "quotation",
            item.span,
            cue_evidence.of_quotation(item.marks, closed=item.closed),
            "direct" if direct else "partial",
            source=speaker,
        )


def _last_source(attributions: Sequence[FramingCue], between: Span) -> Span | None:
    """The source named last in a stretch of text: whose words a quotation after it goes on with."""
    begin = bisect_left(attributions, between.start, key=_cue_start)
    stop = bisect_left(attributions, between.end, key=_cue_start)
    named = [cue.source for cue in attributions[begin:stop] if cue.source is not None]
    return named[-1] if named else None


def _goes_on(between: str) -> bool:
    """Whether a quotation continues the one before `between`: in the same paragraph, or opening
    the next one."""
    pieces = between.split("\n")
    return len(pieces) == 1 or not (pieces[-1].strip() or "".join(pieces[1:-1]).strip())


def _speaker_beside(
    reading: Reading, item: Quotation, attributions: Sequence[FramingCue]
) -> Span | None:
    """The source of the attribution that governs a quotation, in the sentences it touches: right
    after it, else the last one before it, else the next one after it."""
    sentences = reading.sentences
    first = max(0, bisect_right(sentences, item.span.start, key=_start) - 1)
    last = bisect_left(sentences, item.span.end, key=_start) - 1
    if last < first:
        return None
    low = max(sentences[first].span.start, item.span.start - _NEAR)
    high = min(sentences[last].span.end, item.span.end + _NEAR)
    begin = bisect_left(attributions, low, key=_cue_start)
    stop = bisect_left(attributions, high, key=_cue_start)
    near = [cue for cue in attributions[begin:stop] if cue.source is not None]
    if not near:
        return None
    return min(near, key=lambda cue: _distance(reading, cue, item.span)).source


def _distance(reading: Reading, cue: FramingCue, quotation: Span) -> int:
    """Characters from a quotation to a cue; one after it counts double unless it stands right
    there ("…," said the mayor / the mayor said)."""
    if cue.span.start < quotation.end:
        return max(0, quotation.start - cue.span.end)
    between = reading.text[quotation.end : cue.span.start]
    source = cue.source
    if source is not None and quotation.end <= source.start < cue.span.start:
        between = reading.text[quotation.end : source.start]
    return len(between) * (1 if len(between.strip(" ,")) < 2 else 3)


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def _cue_start(cue: FramingCue) -> int:
    return cue.span.start


def _figures(reading: Reading) -> Iterator[FramingCue]:
    document = reading.document
    for sentence in reading.sentences:
        dates = find_dates(document.text, sentence.span, document.published, document.language)
        for mention in dates:
            yield FramingCue(
                "date",
                mention.span,
                cue_evidence.of_date(mention.precision),
                "relative" if mention.relative else "absolute",
                reading.inside(mention.span.start),
            )
        ends = [mention.span.end for mention in dates]
        for item in find_quantities(document.text, sentence.span, document.language):
            if item.kind == "count" and item.low == item.high == 1:
                continue  # "one" names more often than it counts
            if not _in_date(item.span, dates, ends):
                yield FramingCue(
                    "number",
                    item.span,
                    cue_evidence.of_number(item.kind),
                    item.kind,
                    reading.inside(item.span.start),
                )


def _in_date(span: Span, dates: Sequence[DateMention], ends: Sequence[int]) -> bool:
    """Whether a figure is part of a date; `ends` are the ends of `dates`, in order."""
    following = bisect_right(ends, span.start)
    return following < len(dates) and dates[following].span.overlap(span) > 0
