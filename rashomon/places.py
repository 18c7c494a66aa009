"""Places in texts: spans, the sentences and documents they stand in, and how they are anchored.

The smallest types, which all others are made of; callers import them from `rashomon.model`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

NO_EXTRA: Mapping[str, Any] = MappingProxyType({})


def no_extra() -> Mapping[str, Any]:
    """No unknown fields.  A factory, for Python 3.11 takes a mapping proxy (unhashable there) for
    a mutable default."""
    return NO_EXTRA


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a text, in code points: `text[start:end]`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` inside the span."""
        return text[self.start : self.end]

    def overlap(self, other: Span) -> int:
        """Number of code points both spans hold (0 where they only touch)."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside (equal spans contain each other)."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Place:
    """A span in a named document."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class Review:
    """Why a person must look where a passage stands now, and the likeliest place."""

    span: Span  # where the passage stood in the text it was chosen in
    reason: str  # one line in plain words
    candidate: Span | None = None
    similarity: float = 0.0  # of the candidate's words to the quote, 0..1


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a document with the words that stand there, so that it can be found again.

    `prefix` and `suffix` are up to 32 characters before and after (Web Annotation's
    TextQuoteSelector, Hypothesis' length).  One in `review` keeps its quote but has no place
    until a person gives it one: its span is empty, at the spot where to look.
    """

    document: str
    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""
    review: Review | None = None
