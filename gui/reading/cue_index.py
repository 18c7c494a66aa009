"""The cues of one account as marks that are made where they are looked at.

An account of 1 MB has 20,000 cues; as marks they take 0.4 s and 20 MB, and few are ever seen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property

from gui.offsets import OffsetMap
from gui.reading.marks import BlockStarts, Mark, MarkIndex, Piece
from rashomon.model import AccountAnalysis, FramingCue

MakeMarks = Callable[[AccountAnalysis, OffsetMap], list[Mark]]


class CueIndex:
    """Answers like `MarkIndex`, of what `make` makes of an account's cues."""

    def __init__(
        self, account: AccountAnalysis, offsets: OffsetMap, blocks: BlockStarts, make: MakeMarks
    ) -> None:
        self._account = account
        self._offsets = offsets
        self._blocks = blocks
        self._make = make
        self._of_block: dict[int, MarkIndex] = {}

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them; made anew each time."""
        return self._made(self._account.cues).marks

    @cached_property
    def _sorted(self) -> tuple[list[FramingCue], list[int], int]:
        """The cues by their starts, these, and the length of the longest."""
        cues = sorted(self._account.cues, key=_start)
        reach = max((len(cue.span) for cue in cues), default=0)
        return cues, [cue.span.start for cue in cues], reach

    def in_block(self, number: int, start: int = 0, end: int | None = None) -> Sequence[Piece]:
        """As `MarkIndex.in_block`."""
        known = self._of_block.get(number)
        if known is None:
            here = self._overlapping(self._blocks.starts[number], self._blocks.ends[number])
            known = self._of_block[number] = self._made(here)
        return known.in_block(number, start, end)

    def at(self, position: int, blocks: BlockStarts) -> tuple[Mark, ...]:
        """As `MarkIndex.at`."""
        number = blocks.number_at(position)
        self.in_block(number)
        return self._of_block[number].at(position, blocks)

    def inside(self, others: Sequence[Mark], blocks: BlockStarts) -> MarkIndex:
        """Only the marks that overlap one of `others`."""
        chosen = {
            id(cue): cue for other in others for cue in self._overlapping(other.start, other.end)
        }
        # Where cues overlap, what is drawn of one depends on the others.
        beside = {
            id(cue): cue
            for one in chosen.values()
            for cue in self._within(one.span.start, one.span.end)
        }
        return self._made(list((chosen | beside).values())).inside(others, blocks)

    def _made(self, cues: Sequence[FramingCue]) -> MarkIndex:
        some = AccountAnalysis(self._account.document, (), tuple(cues))
        return MarkIndex(self._make(some, self._offsets) if cues else (), self._blocks)

    def _overlapping(self, start: int, end: int) -> list[FramingCue]:
        """The cues with a part between two Qt positions."""
        return self._within(self._offsets.from_qt(start), self._offsets.from_qt(end))

    def _within(self, start: int, end: int) -> list[FramingCue]:
        cues, starts, reach = self._sorted
        first, last = bisect_left(starts, start - reach), bisect_left(starts, end)
        return [cue for cue in cues[first:last] if cue.span.end > start]


def _start(cue: FramingCue) -> int:
    return cue.span.start
