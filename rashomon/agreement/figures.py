"""Agreement of two coders beyond chance, from how many units each of them gave a tag.

Each figure is a number or, where it is not defined, the reason in words; never NaN.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rashomon.messages import worded

NOTHING = worded("no passage to compare")
UNUSED = worded("neither coder used it")
EVERYWHERE = worded("both coders gave it to everything")


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure, or why there is none."""

    value: float | None
    why: str = ""  # where `value` is None

    def __str__(self) -> str:
        return self.why if self.value is None else f"{self.value:.3f}"


@dataclass(frozen=True, slots=True)
class Counts:
    """Of `units` units, how many the first coder, the second, and both gave a tag."""

    units: int
    first: int
    second: int
    both: int

    @property
    def differing(self) -> int:
        """Units that one coder alone gave the tag."""
        return self.first + self.second - 2 * self.both

    def undefined(self) -> str:
        """Why no agreement beyond chance can be told; "" where it can."""
        if not self.units:
            return NOTHING
        if not self.first and not self.second:
            return UNUSED
        return EVERYWHERE if self.first == self.second == self.units else ""


def kappa(counts: Counts) -> Figure:
    """Cohen's kappa (1960): how far agreement on a tag exceeds what chance would give."""
    return pooled_kappa((counts,))


def pooled_kappa(every: Iterable[Counts]) -> Figure:
    """Kappa over several tags: observed and expected agreement averaged, then compared.

    Tags for which kappa is not defined by themselves take no part.

    References
    ----------
    De Vries, Elliott, Kanouse and Teleki (2008), "Using Pooled Kappa to Summarize Interrater
    Agreement across Many Items".
    """
    telling, why = _telling(every)
    if not telling:
        return Figure(None, why)
    observed = expected = 0.0
    for item in telling:
        n, a, b = item.units, item.first, item.second
        observed += (n - item.differing) / n
        expected += (a * b + (n - a) * (n - b)) / n**2
    return Figure((observed - expected) / (len(telling) - expected))


def alpha(counts: Counts) -> Figure:
    """Krippendorff's alpha for a tag given or not given: two coders, nominal, no value missing."""
    return pooled_alpha((counts,))


def pooled_alpha(every: Iterable[Counts]) -> Figure:
    """Alpha over several tags: one less observed over expected disagreement, each added up.

    References
    ----------
    Krippendorff (2019), "Content Analysis", 4th edition, chapter 12.
    """
    telling, why = _telling(every)
    if not telling:
        return Figure(None, why)
    observed = expected = 0.0
    for item in telling:
        n = 2 * item.units
        given = item.first + item.second
        observed += item.differing / n
        expected += given * (n - given) / (n * (n - 1))
    return Figure(1 - observed / expected)


def _telling(every: Iterable[Counts]) -> tuple[list[Counts], str]:
    """Those for which agreement is defined, and why there is none."""
    reasons: list[str] = []
    telling: list[Counts] = []
    for item in every:
        why = item.undefined()
        if why:
            reasons.append(why)
        else:
            telling.append(item)
    return telling, reasons[0] if len(set(reasons)) == 1 else NOTHING


def f1(hits_first: int, first: int, hits_second: int, second: int) -> Figure:
    """F1 of passages: of each coder's, the share that the other has too, in harmonic mean."""
    if not first and not second:
        return Figure(None, UNUSED)
    share_first = hits_first / first if first else 0.0
    share_second = hits_second / second if second else 0.0
    total = share_first + share_second
    return Figure(2 * share_first * share_second / total if total else 0.0)
