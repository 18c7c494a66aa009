"""Matches that travel and are kept with their reasons packed, read when they are asked for.

Of five accounts of 1 MB 170,000 links are listed and a few looked at; as objects their reasons
take 1.5 kB each, packed a tenth of it.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

from rashomon.model import Match, Reason, Span, TermPair, ToldReason

IN_A_BLOCK = 64  # reasons packed together: 1 ms to read one; each alone takes twice the memory

Block: TypeAlias = tuple[tuple[tuple[Any, ...], ...], bytes]  # fields of matches, their reasons


class PackedReason:
    """A reason in a packed block.  It equals whatever says the same, and is pickled as that."""

    __slots__ = ("_block", "_number")

    def __init__(self, block: bytes, number: int) -> None:
        self._block = block
        self._number = number

    @property
    def told(self) -> ToldReason:
        """The reason."""
        return _unpacked(self._block)[self._number]

    @property
    def terms(self) -> tuple[TermPair, ...]:
        """Words taken for the same, heaviest first."""
        return self.told.terms

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against the link."""
        return self.told.against

    @property
    def why(self) -> str:
        """What carries the link."""
        return self.told.why

    def __eq__(self, other: object) -> bool:
        return self.told == (other.told if isinstance(other, PackedReason) else other)

    __hash__ = None  # type: ignore[assignment]  # to hash a link must not unpack it

    def __repr__(self) -> str:
        return repr(self.told)

    def __reduce__(self) -> tuple[type[ToldReason], tuple[object, ...]]:
        return ToldReason, (self.terms, self.against, self.why)


def pack(matches: Iterable[Match]) -> Iterator[Block]:
    """The matches in blocks."""
    from rashomon.matching.explanation import with_reasons  # numpy: who unpacks does not need it

    explained = with_reasons(matches)
    while block := tuple(islice(explained, IN_A_BLOCK)):
        fields = tuple(
            (one.a, one.b, one.score, one.band, one.span_a, one.span_b, one.decided)
            for one, _ in block
        )
        reasons = tuple(_told(reason) for _, reason in block)
        yield fields, zlib.compress(pickle.dumps(reasons, pickle.HIGHEST_PROTOCOL), 1)


def unpack(block: Block, spans: dict[Span, Span] | None = None) -> Iterator[Match]:
    """The matches of a block made by `pack`; with `spans` each span is kept there once, as a
    sentence is linked by the same part again and again."""
    known = {} if spans is None else spans
    fields, packed = block
    for number, (a, b, score, band, span_a, span_b, decided) in enumerate(fields):
        part_a = None if span_a is None else known.setdefault(span_a, span_a)
        part_b = None if span_b is None else known.setdefault(span_b, span_b)
        yield Match(a, b, score, band, PackedReason(packed, number), part_a, part_b, decided)


def _told(reason: Reason) -> ToldReason:
    return ToldReason(reason.terms, reason.against, reason.why)


@lru_cache(maxsize=4)  # who looks at one link looks at its neighbours
def _unpacked(packed: bytes) -> tuple[ToldReason, ...]:
    return pickle.loads(zlib.decompress(packed))  # written by `pack`, in a process of this program
