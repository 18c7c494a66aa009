"""Quotations of a text: marks of several languages, nested, broken and unclosed ones too.

A quotation never leaves its paragraph; one that is left open goes on in the next paragraph only
where that begins with an opening mark of its own, as newspapers set it.  One pass over the marks,
so a line of megabytes costs no more than its length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.model import Span

_MARK = re.compile(r"''|``|[“”„‟\"«»‹›「」『』‘’‚‛']")
_ELISIONS = re.compile(r"['’‘](?:\d0?s\b|tis\b|twas\b|em\b|cause\b|n\b|til\b|round\b|bout\b)", re.I)
_SENTENCE_END = re.compile(r"[.!?…。！？](?=\s|$)")
_NAMES = {
    "“": "curly", "„": "low", '"': "straight", "''": "doubled", "``": "doubled", "«": "guillemets",
    "»": "guillemets", "‹": "single guillemets", "›": "single guillemets", "「": "corner",
    "『": "corner", "‘": "single curly", "‚": "single low", "'": "single straight", "”": "curly",
    "‟": "curly",
}  # fmt: skip
_UNOPENED = frozenset(("”", '"', "''", "»"))
_FARTHEST = 600  # characters that a sentence may lack its opening mark for
_CLOSERS = {
    "“": "”", "„": "“”\"", '"': '"', "''": ("''",), "``": ("''", "``"), "«": "»", "»": "«",
    "‹": "›", "›": "‹", "「": "」", "『": "』", "‘": "’", "‚": "‘’", "'": "'", "”": "”", "‟": "”",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks.

    `span` includes the marks, `content` does not; `marks` names their kind; `depth` is 0 for an
    outer quotation, 1 for one inside it; an unclosed one ends with its sentence, or with its
    paragraph where it opens that or goes on in the next.  One whose opening mark is missing
    begins with its sentence and is not closed either.
    """

    span: Span
    content: Span
    marks: str
    closed: bool = True
    depth: int = 0


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    inside: int  # first offset after the mark


class _Paragraph:
    """The marks of one paragraph, matched with a stack."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.stack: list[_Open] = []
        self.found: list[Quotation] = []
        self.marks = [(m[0], m.start(), m.end()) for m in _MARK.finditer(text, start, end)]
        self.single_ends = [s for mark, s, e in self.marks if mark in "'’" and self._may_end(s, e)]

    def before(self, at: int) -> str:
        return self.text[at - 1] if at > self.start else " "

    def after(self, at: int) -> str:
        return self.text[at] if at < self.end else " "

    def _may_end(self, start: int, end: int) -> bool:
        return not self.before(start).isspace() and not self.after(end).isalnum()

    def _opens(self, start: int, end: int) -> bool:
        """Whether a mark stands where an opening one would: before a word, after no word."""
        previous = self.before(start)
        return not self.after(end).isspace() and not (previous.isalnum() or previous in ".,!?…;%)")

    def _single_opens(self, mark: str, start: int, end: int) -> bool:
        """An opening ' or ‘ needs a closing one later; else it is an apostrophe."""
        if not self._opens(start, end) or _ELISIONS.match(self.text, start):
            return False
        if mark == "‘":
            return True
        later = bisect_left(self.single_ends, end + 1)
        return later < len(self.single_ends)

    def _possessive(self, start: int, end: int) -> bool:
        """Whether a ' after s, inside single quotes, leaves another one to close them."""
        if self.before(start) not in "sS" or not self.after(end).isspace():
            return False
        following = self.text[end + 1 : end + 2]
        later = bisect_left(self.single_ends, end)
        return following.islower() and later < len(self.single_ends)

    def close(self, level: int, start: int, end: int) -> None:
        """Close the quotation at `level` of the stack; those inside it are left unclosed."""
        while len(self.stack) > level + 1:
            self.leave_open(start)
        opened = self.stack.pop()
        if start > opened.inside:
            self.found.append(
                Quotation(
                    Span(opened.start, end), Span(opened.inside, start), _NAMES[opened.mark],
                    True, len(self.stack),
                )
            )  # fmt: skip

    def leave_open(self, limit: int, *, whole: bool = False) -> None:
        """End the innermost unclosed quotation at its sentence's end, at most at `limit`.

        A single mark left open was an apostrophe, not a quotation.
        """
        opened = self.stack.pop()
        if opened.mark in "'‘‚":
            return
        end = limit
        if not whole and (stop := _SENTENCE_END.search(self.text, opened.inside, limit)):
            end = stop.end()
        while end > opened.inside and self.text[end - 1].isspace():
            end -= 1
        if end > opened.inside:
            span = Span(opened.start, end)
            content = Span(opened.inside, end)
            self.found.append(Quotation(span, content, _NAMES[opened.mark], False, len(self.stack)))

    def _level_closed_by(self, mark: str) -> int | None:
        for level in range(len(self.stack) - 1, -1, -1):
            if mark in _CLOSERS[self.stack[level].mark]:
                return level
        return None

    def _closes(self, mark: str, start: int, end: int) -> int | None:
        """The level of the stack that a mark closes, or None."""
        level = self._level_closed_by(mark)
        if level is None:
            # a broken pair: “ … “ closes where it cannot open, at the end of a sentence
            top = self.stack[-1] if self.stack else None
            if top and mark == top.mark == "“" and not self._opens(start, end):
                return len(self.stack) - 1
            return None
        if mark in "'’" and (not self._may_end(start, end) or self._possessive(start, end)):
            return None
        symmetric = mark in ('"', "''")
        if symmetric and self._opens(start, end) and self.before(start).isspace():
            return None  # it opens a new one: the last was never closed
        return level

    def _take(self, mark: str, start: int, end: int) -> None:
        level = self._closes(mark, start, end)
        if level is not None:
            self.close(level, start, end)
            return
        if mark in "'‘’‚‛":
            if mark not in "’‛" and self._single_opens(mark, start, end):
                self.stack.append(_Open(mark, start, end))
            return
        if mark in _UNOPENED and not self.stack and self._ends_speech(start, end):
            self._unopened(start, end, mark)
            return
        if mark not in _CLOSERS or not (mark in "「『" or self._opens(start, end)):
            return
        if any(opened.mark == mark for opened in self.stack):
            while self.stack and self.stack[-1].mark != mark:
                self.leave_open(start)
            self.leave_open(start)
        self.stack.append(_Open(mark, start, end))

    def _ends_speech(self, start: int, end: int) -> bool:
        """Whether a closing mark stands behind the end of a sentence or clause."""
        return self.before(start) in ".,!?…" and not self.after(end).isalnum()

    def _unopened(self, start: int, end: int, mark: str) -> None:
        """A closing mark whose opening one is missing closes what its sentence said so far."""
        begin = max(self.start, self.found[-1].span.end if self.found else 0, start - _FARTHEST)
        for stop in _SENTENCE_END.finditer(self.text, begin, start - 1):
            begin = stop.end()
        while begin < start and self.text[begin].isspace():
            begin += 1
        if begin < start and self.text[begin].isalnum():
            self.found.append(Quotation(Span(begin, end), Span(begin, start), _NAMES[mark], False))

    def run(self, continues: bool) -> Sequence[Quotation]:
        """The quotations; `continues`: the next paragraph begins with an opening mark."""
        for mark, start, end in self.marks:
            self._take(mark, start, end)
        while self.stack:
            opens_paragraph = self.stack[-1].start == self.start
            self.leave_open(self.end, whole=continues or opens_paragraph)
        return self.found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for found in re.finditer(r"[^\n]+", text):
        start, end = found.span()
        line = found[0]
        start += len(line) - len(line.lstrip())
        if start < end:
            yield start, end


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation of `text` in order of its start, nested ones after those that hold them.

    Knows curly, straight, doubled (''), low („…“), guillemets either way round, corner brackets
    and single marks; an apostrophe is none of them.
    """
    paragraphs = list(_paragraphs(text))
    found: list[Quotation] = []
    for number, (start, end) in enumerate(paragraphs):
        following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else None
        continues = following is not None and text[following] in '“"„«'
        found += _Paragraph(text, start, end).run(continues)
    return tuple(sorted(found, key=lambda item: (item.span.start, item.depth)))
