"""What a reader takes at once: word, clause, sentence, paragraph, and the steps between them.

A clause is cut at punctuation alone, so the same rule holds in every language; a comma counts only
before white space, where it does not belong to a figure ("2,000").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.model import Span
from rashomon.text.paragraphs import find_paragraphs

# Marks that end a clause: before white space, or anywhere in scripts that write without spaces.
_CUT = re.compile(
    r"[,;:\u060c\u061b)\]][\"'\u201d\u2019\u00bb]?(?=\s)"
    r"|\s[–—-](?=\s)|—|[、，；：]|(?<=\s)[(\[]"
)
_BLANK_OR_MARK = re.compile(r"[\s,;:\u060c\u061b–—、，；：-]")
# Inside a word stand hyphen and apostrophe, inside a figure point and comma too.
_WORD = re.compile(r"\w+(?:(?:[-'’\u2010\u2011]|(?<=\d)[.,](?=\d))\w+)*")


def word_around(text: str, at: int, within: Span) -> Span | None:
    """The word that holds, or ends at, the caret `at`; else the next one of the passage `within`.

    None where there is none.
    """
    for found in _WORD.finditer(text, within.start, within.end):
        if found.end() >= at:
            return Span(found.start(), found.end())
    return None


def clauses_of(text: str, sentence: Span) -> tuple[Span, ...]:
    """The clauses of a sentence in order, without the marks between them; none is blank."""
    starts = [sentence.start]
    ends: list[int] = []
    for cut in _CUT.finditer(text, sentence.start, sentence.end):
        ends.append(cut.start())
        starts.append(cut.end())
    ends.append(sentence.end)
    trimmed = (_trim(text, start, end) for start, end in zip(starts, ends, strict=True))
    return tuple(span for span in trimmed if span is not None and _WORD.search(span.of(text)))


def paragraph_around(text: str, at: int) -> Span | None:
    """The paragraph that holds the caret `at`, or the next one; None behind the last."""
    return next((span for span in find_paragraphs(text) if at <= span.end), None)


def units_around(text: str, sentences: Sequence[Span], chosen: Span) -> tuple[Span, ...]:
    """Word, clause, sentence and paragraph around what is chosen, narrowest first.

    Each holds `chosen` and is wider than the one before; clauses and sentences are joined where
    `chosen` reaches over several of them.
    """
    paragraph = paragraph_around(text, chosen.start)
    if paragraph is None:
        return ()
    paragraph = Span(paragraph.start, max(paragraph.end, chosen.end))
    inside = [each for each in sentences if each.end > paragraph.start]
    sentence = _joined(inside, chosen) or paragraph
    clause = _joined(clauses_of(text, sentence), chosen)
    word = word_around(text, chosen.start, sentence)
    ladder: list[Span] = []
    for unit in (word, clause, sentence, paragraph):
        if unit is not None and unit.contains(chosen) and unit not in (chosen, *ladder[-1:]):
            ladder.append(unit)
    return tuple(ladder)


def extended(text: str, sentences: Sequence[Span], chosen: Span) -> Span:
    """The next wider unit around a selection, or the selection itself where there is none."""
    return next(iter(units_around(text, sentences, chosen)), chosen)


def _joined(units: Sequence[Span], chosen: Span) -> Span | None:
    """From the first to the last of the units that `chosen` touches; the next one for a caret
    that stands between them."""
    last = max(chosen.start, chosen.end - 1)
    touched = [unit for unit in units if unit.start <= last and unit.end > chosen.start]
    if not touched:
        touched = [unit for unit in units if unit.end >= chosen.start][:1]
    if not touched:
        return None
    return Span(min(touched[0].start, chosen.start), max(touched[-1].end, chosen.end))


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and _BLANK_OR_MARK.match(text[start]):
        start += 1
    while end > start and _BLANK_OR_MARK.match(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None
