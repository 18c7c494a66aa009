"""What is said: the words that an attribution cue governs."""

from __future__ import annotations

from bisect import bisect_right

from rashomon.framing.contexts import after
from rashomon.framing.grammar import Grammar
from rashomon.framing.words import Words
from rashomon.model import Span

_OPENING, _CLOSING = "“\"„«‘‹'`", "”\"“»’›'"
_ASIDE = (",", "—", "–", "--")
# What stands behind a cue and opens what it governs.
_OPENS = frozenset(("that", "quotation", "wh", "subject", "determiner", "name", "to", "figure"))
_FEWEST = 2  # words before a cue that can be what it governs


def content_of(g: Grammar, words: Words, cue: tuple[int, int], source: Span | None) -> Span | None:
    """The words that the cue at word `cue[0]`, `cue[1]` words long, says somebody said.

    What follows the cue and its source up to the end of the sentence, unless the cue closes the
    sentence or an aside in it (“…,” said the mayor; the ferry is safe, according to the mayor):
    then what comes before.  None where neither side has words.
    """
    at, length = cue
    first, stop = _bounds(words, at)
    begin, end = at, at + length
    if source is not None:
        begin = min(begin, max(first, words.at_or_after(source.start)))
        end = max(end, words.at_or_after(source.end))
    if end < stop and words.folded[end] in g.before_that:
        end += 1
    if end < stop and words.folded[end] in g.that:
        end += 1
        return _whole(words, end, stop)
    behind = after(g, words, end, stop)
    closes = end >= stop or behind in ("end", "punctuation")
    set_off = begin > first and words.gap(begin).strip()[:1] in (*_ASIDE, *_CLOSING)
    if begin - first >= _FEWEST and (closes or (set_off and behind not in _OPENS)):
        return _whole(words, first, begin)
    if end < stop:
        return _whole(words, end, stop)
    return _whole(words, first, begin) if begin - first >= _FEWEST else None


def _bounds(words: Words, at: int) -> tuple[int, int]:
    """The sentence of word `at`: its first word and the one after its last."""
    return words.bounds[bisect_right(words.bounds, at, key=lambda bound: bound[0]) - 1]


def _whole(words: Words, first: int, stop: int) -> Span | None:
    """A stretch of words with the quotation marks around it."""
    if first >= stop:
        return None
    start, end = words.span(first, stop).start, words.span(first, stop).end
    if start and words.text[start - 1] in _OPENING:
        start -= 1
    tail = words.text[end : end + 2]
    for size in (1, 2):
        if (
            len(tail) >= size
            and tail[size - 1] in _CLOSING
            and tail[: size - 1].strip(".,!?") == ""
        ):
            end += size
            break
    return Span(start, end)
