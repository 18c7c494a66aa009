"""Framing cues of one account: word choices, each with its place and the rule that fired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.framing.attribution import AttributionFinder
from rashomon.framing.lexicon import languages_covered
from rashomon.framing.listed import ListedFinder
from rashomon.framing.reading import Reading
from rashomon.model import CUE_KINDS, Document, FramingCue, Sentence, Span
from rashomon.text.dates import find_dates
from rashomon.text.quantities import find_quantities

_ORDER = {kind: place for place, kind in enumerate(CUE_KINDS)}


def find_cues(document: Document, sentences: Sequence[Sentence]) -> tuple[FramingCue, ...]:
    """Every framing cue outside page debris, in order of place.

    Quotations, numbers and dates are found in any language; the other kinds only where word lists
    exist (`languages_covered`).  Cues of different kinds may overlap; inside quotations only
    loaded words, boosters, hedges, numbers and dates are marked, as `in_quote`.
    """
    reading = Reading(document, sentences)
    found = list(_quotations(reading))
    found += _figures(reading)
    if document.language in languages_covered():
        found += AttributionFinder(reading).cues()
        found += ListedFinder(reading).cues()
    return tuple(sorted(found, key=lambda cue: (cue.span, _ORDER[cue.kind])))


def _quotations(reading: Reading) -> Iterator[FramingCue]:
    for item in reading.quotations:
        words = item.content.of(reading.text).split()
        direct = len(words) >= 4 or len(item.content) >= 25
        state = "" if item.closed else ", unclosed"
        yield FramingCue(
            "quotation",
            item.span,
            f"rule: quotation, {item.marks} marks{state}",
            "direct" if direct else "partial",
        )


def _figures(reading: Reading) -> Iterator[FramingCue]:
    document = reading.document
    for sentence in reading.sentences:
        dates = find_dates(document.text, sentence.span, document.published)
        for mention in dates:
            yield FramingCue(
                "date",
                mention.span,
                f"rule: date, {mention.precision}",
                "relative" if mention.relative else "absolute",
                reading.inside(mention.span.start),
            )
        taken = [mention.span for mention in dates]
        for item in find_quantities(document.text, sentence.span, document.language):
            if not _touches(item.span, taken):
                yield FramingCue(
                    "number",
                    item.span,
                    f"rule: number, {item.kind}",
                    item.kind,
                    reading.inside(item.span.start),
                )


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlap(other) for other in others)
