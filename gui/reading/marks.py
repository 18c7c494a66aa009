"""What is marked in one account, in Qt positions, bucketed by text block.

Painting looks up only the blocks on screen, so 50,000 marks cost a scroll step no more than the
few that are visible.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.language import in_words
from gui.offsets import OffsetMap
from rashomon.lettering import fact_numbers
from rashomon.model import (
    AccountAnalysis,
    Annotation,
    BoilerplateDecision,
    Codebook,
    Comparison,
    Fact,
    FramingCue,
    Sentence,
    SentenceRef,
    Span,
)

# The characters Qt ends a block at.
_BLOCK_ENDS = re.compile("[\n\r\u2029\ufdd0\ufdd1]")

# Characters kept free around an annotation's lane: with at most 75 characters on a line, two
# annotations on one line never share a lane.
_LANE_CLEARANCE = 38


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open stretch of Qt positions and what it stands for."""

    start: int
    end: int
    key: str  # fact id, cue kind, difference kind, annotation id
    hue: int = 0  # number of the fact's colour
    lane: int = 0  # where marks of one kind overlap: 0, 1, 2, …
    colours: tuple[str, ...] = ()  # of an annotation's tags, a person's own choice
    label: str = ""  # of a fact: its words; of an annotation: its tags' names
    carried: float = 0.5  # of a fact: 0 told by two accounts, 1 by all
    parts: tuple[tuple[int, int], ...] = ()  # of a fact: what of it matches; empty: all of it
    note: str = ""  # of a cue: the rule or list that fired; of an annotation: its memo


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark inside one block, in positions relative to the block's start."""

    mark: Mark
    start: int
    end: int


def _ends(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _piece_start(piece: Piece) -> int:
    return piece.start


class BlockStarts:
    """Where the blocks of a text start, in Qt positions."""

    __slots__ = ("ends", "starts")

    def __init__(self, text: str) -> None:
        """`text` as Qt has it."""
        offsets = OffsetMap(text)
        breaks = [offsets.to_qt(found.start()) for found in _BLOCK_ENDS.finditer(text)]
        self.starts: list[int] = [0, *(at + 1 for at in breaks)]
        self.ends: list[int] = [*breaks, offsets.qt_length]

    def number_at(self, position: int) -> int:
        """Number of the block that holds a Qt position."""
        return bisect_right(self.starts, position) - 1


class MarkIndex:
    """Marks in order of their starts, found by block, by key or by position.

    They are filed by block when they are first asked for so: of 50,000 cues mostly the few inside
    the picked fact are.
    """

    __slots__ = ("_blocks", "_by_key", "_pieces", "_reach", "_starts", "marks")

    def __init__(self, marks: Iterable[Mark] = (), blocks: BlockStarts | None = None) -> None:
        self.marks: tuple[Mark, ...] = tuple(sorted(marks, key=_ends))
        self._starts = [mark.start for mark in self.marks]
        self._blocks = blocks  # until the marks are filed
        self._pieces: dict[int, list[Piece]] = defaultdict(list)
        self._reach: dict[int, int] = defaultdict(int)  # length of the longest piece of a block
        self._by_key: dict[str, list[Mark]] | None = None

    def _file(self, mark: Mark, blocks: BlockStarts) -> None:
        number = blocks.number_at(mark.start)
        while number < len(blocks.starts) and blocks.starts[number] < mark.end:
            start, end = blocks.starts[number], blocks.ends[number]
            first, last = max(mark.start, start) - start, min(mark.end, end) - start
            if first < last:
                self._pieces[number].append(Piece(mark, first, last))
                self._reach[number] = max(self._reach[number], last - first)
            number += 1

    def in_block(self, number: int, start: int = 0, end: int | None = None) -> Sequence[Piece]:
        """Pieces of marks inside the block of that number that overlap `start..end`, positions in
        the block, in order of their starts."""
        if self._blocks is not None:
            for mark in self.marks:
                self._file(mark, self._blocks)
            self._blocks = None
        pieces = self._pieces.get(number, [])
        if end is None or not pieces:
            return pieces
        first = bisect_left(pieces, start - self._reach[number], key=_piece_start)
        last = bisect_left(pieces, end, key=_piece_start)
        return [piece for piece in pieces[first:last] if piece.end > start]

    def of(self, key: str) -> Sequence[Mark]:
        """Marks of that key, in order."""
        if self._by_key is None:  # of parts and cues nobody asks
            by_key: dict[str, list[Mark]] = defaultdict(list)
            for mark in self.marks:
                by_key[mark.key].append(mark)
            self._by_key = by_key
        return self._by_key.get(key, ())

    def at(self, position: int, blocks: BlockStarts) -> tuple[Mark, ...]:
        """Marks that hold a Qt position; the position after the last character still counts."""
        number = blocks.number_at(position)
        inside = position - blocks.starts[number]
        return tuple(
            piece.mark for piece in self.in_block(number) if piece.start <= inside <= piece.end
        )

    def inside(self, others: Sequence[Mark], blocks: BlockStarts) -> MarkIndex:
        """Only the marks that overlap one of `others`."""
        if not others:
            return MarkIndex((), blocks)
        starts = self._starts
        reach = max((mark.end - mark.start for mark in self.marks), default=0)
        kept: dict[int, Mark] = {}
        for other in others:
            first, last = bisect_left(starts, other.start - reach), bisect_left(starts, other.end)
            kept |= {
                n: self.marks[n] for n in range(first, last) if self.marks[n].end > other.start
            }
        return MarkIndex(kept.values(), blocks)


MatchingParts = Mapping[tuple[str, SentenceRef], Sequence[Span]]


def mentions_by_document(comparison: Comparison) -> dict[str, list[tuple[int, Fact, SentenceRef]]]:
    """Number and fact of each mention, by its document."""
    found: dict[str, list[tuple[int, Fact, SentenceRef]]] = defaultdict(list)
    hues = fact_numbers(comparison.facts)
    for fact in comparison.facts:
        hue = hues[fact.id]
        for mention in fact.mentions:
            found[mention.document].append((hue, fact, mention))
    return found


def fact_marks(
    account: AccountAnalysis,
    mentions: Sequence[tuple[int, Fact, SentenceRef]],
    offsets: OffsetMap,
    parts: MatchingParts,
    accounts: int = 2,
) -> list[Mark]:
    """The sentences of one account that share a fact with another, among so many `accounts`.

    `mentions`: those of the account (`mentions_by_document`).  `parts`: what of each matches
    (`rashomon.mentions.matching_parts`).
    """
    to_qt = offsets.to_qt
    marks: list[Mark] = []
    for hue, fact, mention in mentions:
        span = account.sentences[mention.sentence].span
        matching = parts.get((fact.id, mention), ())
        places = tuple((to_qt(part.start), to_qt(part.end)) for part in matching)
        fields = {"key": fact.id, "hue": hue, "label": fact.label, "parts": places}
        marks.append(_mark(span, offsets, **fields, carried=_carried(fact, accounts)))
    return in_lanes(marks, clearance=0)


def _carried(fact: Fact, accounts: int) -> float:
    """By how many accounts a fact is carried: 0 by two, 1 by all; 0.5 where there are but two."""
    return (len(fact.documents) - 2) / (accounts - 2) if accounts > 2 else 0.5


def cue_marks(account: AccountAnalysis, offsets: OffsetMap) -> list[Mark]:
    """The framing cues of one account."""
    to_qt = offsets.to_qt
    return [
        Mark(to_qt(cue.span.start), to_qt(cue.span.end), cue.kind, note=_rule(cue, account))
        for cue in account.cues
    ]


def _rule(cue: FramingCue, account: AccountAnalysis) -> str:
    """What is told of a cue: the rule or list that fired, whose words they are."""
    told = [in_words(cue.evidence)]
    if cue.term and cue.term.casefold() != cue.span.of(account.document.text).casefold():
        told.append(QCoreApplication.translate("Marks", "listed as “%1”").replace("%1", cue.term))
    if cue.source is not None:
        source = " ".join(cue.source.of(account.document.text).split())
        told.append(QCoreApplication.translate("Marks", "source: “%1”").replace("%1", source))
    if cue.in_quote:
        told.append(QCoreApplication.translate("Marks", "inside a quotation"))
    return "; ".join(told)


def cue_line_marks(account: AccountAnalysis, offsets: OffsetMap) -> list[Mark]:
    """What is drawn of the framing cues: the prose lexer's tokens, so that two lines never cross.

    Where cues overlap the lexer shows the shorter, as the report does.
    """
    # Imported here: the engine's framing takes 0.1 s, and no cue is drawn before an analysis.
    from rashomon.framing.lexer import ProseLexer
    from rashomon.framing.tokens import kind_of

    to_qt = offsets.to_qt
    tokens = ProseLexer(account.cues).get_tokens_unprocessed(account.document.text)
    return [
        Mark(to_qt(start), to_qt(start + len(words)), kind)
        for start, token, words in tokens
        if (kind := kind_of(token)) is not None
    ]


def decided_sentences(
    sentences: Sequence[Sentence], decisions: Sequence[BoilerplateDecision]
) -> tuple[Sentence, ...]:
    """`sentences` with a person's latest word on each, before the analysis has caught up."""
    return tuple(_decided(sentence, decisions) for sentence in sentences)


def _decided(sentence: Sentence, decisions: Sequence[BoilerplateDecision]) -> Sentence:
    for decision in reversed(decisions):
        if 2 * decision.anchor.span.overlap(sentence.span) > len(sentence.span):
            if decision.boilerplate == sentence.boilerplate:
                return sentence
            return replace(sentence, boilerplate=decision.boilerplate, reason="by hand")
    return sentence


def debris_marks(sentences: Sequence[Sentence], offsets: OffsetMap) -> list[Mark]:
    """The sentences that are page debris."""
    return [
        _mark(sentence.span, offsets, key=sentence.reason)
        for sentence in sentences
        if sentence.boilerplate
    ]


class AnnotationMarks:
    """The passages a person tagged in one account; a mark is made anew where its passage is."""

    def __init__(self) -> None:
        self._made_for: tuple[Codebook, OffsetMap] | None = None
        self._made: dict[str, tuple[Annotation, Mark]] = {}  # by annotation, in its last lane

    def of(
        self, annotations: Sequence[Annotation], codebook: Codebook, offsets: OffsetMap
    ) -> list[Mark]:
        """Their marks in lanes; those beyond the text's end are left out."""
        made_for = self._made_for
        same = made_for is not None and made_for[0] is codebook and made_for[1] is offsets
        known = self._made if same else {}
        given: dict[str, Annotation] = {}
        marks: list[Mark] = []
        for annotation in annotations:
            before = known.get(annotation.id)
            if before is not None and before[0] is annotation:
                marks.append(before[1])
            elif annotation.anchor.span.end <= offsets.length and len(annotation.anchor.span):
                marks.append(_annotation_mark(annotation, codebook, offsets))
            else:
                continue
            given[annotation.id] = annotation
        placed = in_lanes(marks, clearance=_LANE_CLEARANCE)
        self._made_for = codebook, offsets
        self._made = {mark.key: (given[mark.key], mark) for mark in placed}
        return placed


def _annotation_mark(annotation: Annotation, codebook: Codebook, offsets: OffsetMap) -> Mark:
    tags = [tag for tag in map(codebook.get, annotation.tags) if tag is not None]
    return _mark(
        annotation.anchor.span,
        offsets,
        key=annotation.id,
        colours=tuple(tag.colour for tag in tags),
        label=", ".join(tag.name for tag in tags),
        note=annotation.memo,
    )


def _mark(span: Span, offsets: OffsetMap, **fields: Any) -> Mark:
    return Mark(offsets.to_qt(span.start), offsets.to_qt(span.end), **fields)


def in_lanes(marks: Sequence[Mark], *, clearance: int) -> list[Mark]:
    """Each mark in the first lane that is free, so that overlapping ones stand side by side.

    `clearance` characters are kept free on both sides of a mark.
    """
    taken_to: list[int] = []
    placed: list[Mark] = []
    for mark in sorted(marks, key=lambda item: (item.start, -item.end)):
        start, end = mark.start - clearance, mark.end + clearance
        lane = next((n for n, taken in enumerate(taken_to) if taken <= start), len(taken_to))
        if lane == len(taken_to):
            taken_to.append(end)
        taken_to[lane] = end
        placed.append(mark if mark.lane == lane else replace(mark, lane=lane))
    return placed
