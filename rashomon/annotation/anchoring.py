"""Anchors: a passage with its words and its neighbourhood, so that it can be found again.

Hypothesis' selectors, but not its tolerance: there a tag on "12 people" moves silently to
"15 people" once the text is edited.  Here a passage is found again only where its very words
stand, and where more than one place would do, or the words are too few to be telling, only where
the neighbourhood speaks for one place.  All else is left to a person; nothing is ever deleted.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.model import Anchor, Document, Span

CONTEXT = 32  # characters kept on each side, Hypothesis' length

TELLING_QUOTE = 20
"""Characters from which an exact quote is taken as telling by itself.

Chosen, not measured: below it a quote is a name or a figure, which accounts of one event repeat.
"""

NEIGHBOURHOOD = 0.5
"""Share of the neighbourhood's characters that must still adjoin a quote that is not telling.

One edit leaves one side of an untouched quote whole, which is half.  On 20,000 random edits of
texts made of repeated names and figures, quotes of 1 to 40 characters: without this rule 110
passages were found in a wrong place, with it none; at 0.6 it sent 892 more of 16,306 passages to
a person, at 0.5 none.
"""

CLEARLY = 0.25
"""Share of the neighbourhood by which the best of several places must lead.

On the same edits 0.1 and 0.25 found all that could be found, and 0.5 60 passages fewer; none of
them found a wrong place.
"""

_EDGE = "\0"  # stands beyond both ends of a text; normalised text never holds it


def make_anchor(document: Document, span: Span) -> Anchor:
    """The anchor of a passage: its words, and up to 32 characters before and after.

    Raises ValueError for a span that is empty or leaves the text.
    """
    text = document.text
    if not len(span) or span.end > len(text):
        raise ValueError(f"{span.start}..{span.end} is no passage of a text of {len(text)}")
    return Anchor(
        document=document.id,
        span=span,
        quote=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def resolve(anchor: Anchor, document: Document) -> Span | None:
    """Where the anchor's passage stands in `document`'s text now; None: a person must look.

    Found is, in this order: the exact quote at its old position; its only occurrence; the one
    of several occurrences whose neighbourhood clearly fits best.  A quote of fewer than
    `TELLING_QUOTE` characters needs half of its old neighbourhood in each of these cases.
    The text searched is exact: case, digits, marks and white space count.
    """
    text, quote = document.text, anchor.quote
    if not quote:
        return None
    start = anchor.span.start
    if anchor.span.of(text) == quote and _trusted(anchor, text, start):
        return anchor.span
    places = list(occurrences(quote, text))
    if len(places) == 1:
        return _span(places[0], quote) if _trusted(anchor, text, places[0]) else None
    return _clearly_best(anchor, text, places)


def _trusted(anchor: Anchor, text: str, start: int) -> bool:
    return len(anchor.quote) >= TELLING_QUOTE or fit(anchor, text, start) >= NEIGHBOURHOOD


def _clearly_best(anchor: Anchor, text: str, places: list[int]) -> Span | None:
    """The place whose neighbourhood leads all others; None for a tie or a poor fit."""
    ranked = sorted(((fit(anchor, text, place), place) for place in places), reverse=True)
    if not ranked or not (anchor.prefix or anchor.suffix):
        return None
    (best, place), (second, _) = ranked[0], ranked[1]
    if best < NEIGHBOURHOOD or best - second < CLEARLY:
        return None
    return _span(place, anchor.quote)


def fit(anchor: Anchor, text: str, start: int, end: int | None = None) -> float:
    """Share of the anchor's neighbourhood that adjoins its quote at `start`, unbroken, 0..1.

    `end`: where the words end that stand there for the quote; None where it is the quote itself.

    Counted outwards from the quote until the first difference; the ends of a text count as
    neighbours.  1 for an anchor that has no neighbourhood: nothing speaks against the place.
    """
    prefix, suffix = _neighbourhood(anchor)
    if not prefix and not suffix:
        return 1.0
    end = start + len(anchor.quote) if end is None else end
    before = text[max(0, start - CONTEXT) : start].rjust(CONTEXT, _EDGE)
    after = text[end : end + CONTEXT].ljust(CONTEXT, _EDGE)
    kept = _common(prefix[::-1], before[::-1]) + _common(suffix, after)
    return kept / (len(prefix) + len(suffix))


def _neighbourhood(anchor: Anchor) -> tuple[str, str]:
    """Prefix and suffix; beyond the ends of the text, where the anchor is one of ours.

    Ours reaches 32 characters back, or as many as there were; then a short suffix too means
    that the text ended there.  Other programs keep fewer characters and know no ends.
    """
    prefix, suffix = anchor.prefix[-CONTEXT:], anchor.suffix[:CONTEXT]
    if len(prefix) == min(CONTEXT, anchor.span.start) and (prefix or suffix):
        return prefix.rjust(CONTEXT, _EDGE), suffix.ljust(CONTEXT, _EDGE)
    return prefix, suffix


def _common(a: str, b: str) -> int:
    """Length of the common beginning."""
    if a == b:
        return len(a)
    shorter = min(len(a), len(b))
    return next((place for place in range(shorter) if a[place] != b[place]), shorter)


def occurrences(quote: str, text: str) -> Iterator[int]:
    """Starts of the quote in the text, overlapping ones too."""
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _span(start: int, quote: str) -> Span:
    return Span(start, start + len(quote))
