"""Which words of a fact's mentions stand only in one account, and which are reworded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from gui.word_differences import aligned, tells_something
from rashomon.model import Comparison, SentenceRef, Span

MarkKind = Literal["only-here", "reworded"]  # keys of `Theme.differences`


Difference = tuple[str, Span | None, Span | None]  # kind, and where on side a and on side b
Align = Callable[[Comparison, SentenceRef, SentenceRef], Sequence[Difference]]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a document's text and how it differs."""

    span: Span
    kind: MarkKind


def word_marks(
    comparison: Comparison,
    mentions: Sequence[SentenceRef],
    reference: SentenceRef,
    *,
    align: Align = aligned,
) -> dict[SentenceRef, tuple[Mark, ...]]:
    """The differing words of each mention.

    In every other mention a word is marked when the reference lacks it or words it otherwise;
    in the reference itself, when *no* other mention has the same word.  Accounts in different
    languages share no words, so nothing is marked between them.
    """
    marks: dict[SentenceRef, tuple[Mark, ...]] = {reference: ()}
    seen_by_others: list[tuple[Sequence[Span], Sequence[Span]]] = []
    for mention in mentions:
        if mention == reference:
            continue
        found = align(comparison, reference, mention)
        marks[mention] = _marks(found)
        if found:
            only = [a for kind, a, _ in found if kind == "only-a" and a]
            reworded = [a for kind, a, _ in found if kind == "reworded" and a]
            seen_by_others.append((only, reworded))
    marks[reference] = _alone(seen_by_others)
    return {ref: _telling(comparison, ref, found) for ref, found in marks.items()}


def _telling(comparison: Comparison, ref: SentenceRef, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks on more than words that tell nothing by themselves ("of the")."""
    account = comparison.account(ref.document)
    if account is None:
        return ()
    return tuple(mark for mark in marks if tells_something(account.document, mark.span))


def _marks(found: Sequence[Difference]) -> tuple[Mark, ...]:
    """Marks of the other mention: what the reference lacks, or words otherwise."""
    marks: list[Mark] = []
    for kind, _, span in found:
        if not span:
            continue
        if kind == "only-b":
            marks.append(Mark(span, "only-here"))
        elif kind == "reworded":
            marks.append(Mark(span, "reworded"))
    return tuple(sorted(marks, key=lambda mark: mark.span))


def _alone(others: Sequence[tuple[Sequence[Span], Sequence[Span]]]) -> tuple[Mark, ...]:
    """Marks of the reference: what every other mention lacks, or words otherwise."""
    if not others:
        return ()
    lacking = [_points(only) for only, _ in others]
    differing = [_points(only) | _points(reworded) for only, reworded in others]
    only_here = frozenset.intersection(*lacking)
    reworded = frozenset.intersection(*differing) - only_here
    marks = [Mark(span, "only-here") for span in _runs(only_here)]
    marks += [Mark(span, "reworded") for span in _runs(reworded)]
    return tuple(sorted(marks, key=lambda mark: mark.span))


def _points(spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(point for span in spans for point in range(span.start, span.end))


def _runs(points: frozenset[int]) -> list[Span]:
    """Maximal runs of neighbouring code points."""
    runs: list[Span] = []
    for point in sorted(points):
        if runs and runs[-1].end == point:
            runs[-1] = Span(runs[-1].start, point + 1)
        else:
            runs.append(Span(point, point + 1))
    return runs
