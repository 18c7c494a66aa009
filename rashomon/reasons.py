"""Why a link was made and what speaks against it: told at once, or found when somebody asks.

Callers import these types from `rashomon.model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TermPair:
    """Two words taken for the same in a match, and the share of the evidence they carry."""

    a: str
    b: str
    weight: float  # 0..1; the pairs of one match add up to at most 1


class Reason(Protocol):
    """What explains a link.  Those of a comparison are found when they are first read, in less
    than a millisecond, for of thousands of links a person looks at a few."""

    @property
    def terms(self) -> tuple[TermPair, ...]:
        """Words taken for the same, heaviest first."""
        ...

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against the link, in plain words."""
        ...

    @property
    def why(self) -> str:
        """What carries the link, one sentence in plain words; "" for a link without a band."""
        ...


@dataclass(frozen=True, slots=True)
class ToldReason:
    """A reason that is known."""

    terms: tuple[TermPair, ...] = ()
    against: tuple[str, ...] = ()
    why: str = ""


NO_REASON = ToldReason()
