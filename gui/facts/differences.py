"""Which words of a fact's mentions stand only in one account, and which are reworded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from rashomon.model import Comparison, SentenceRef, Span

MarkKind = Literal["only-here", "reworded"]  # keys of `Theme.differences`


class Difference(Protocol):
    """What word alignment answers (`rashomon.framing.alignment.WordDifference`)."""

    @property
    def kind(self) -> str: ...
    @property
    def a(self) -> Span | None: ...
    @property
    def b(self) -> Span | None: ...


Align = Callable[[str, Span, str, Span, str], Sequence[Difference]]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a document's text and how it differs."""

    span: Span
    kind: MarkKind


def align(
    text_a: str, span_a: Span, text_b: str, span_b: Span, language: str
) -> Sequence[Difference]:
    """Word alignment of two sentences; imported late, as it brings rapidfuzz with it."""
    from rashomon.framing.alignment import align_words

    return align_words(text_a, span_a, text_b, span_b, language)


def word_marks(
    comparison: Comparison,
    mentions: Sequence[SentenceRef],
    reference: SentenceRef,
    *,
    align: Align = align,
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
        found = _differences(comparison, reference, mention, align)
        marks[mention] = _marks(found, "only-b", side="b")
        if found:
            only = [each.a for each in found if each.kind == "only-a" and each.a]
            reworded = [each.a for each in found if each.kind == "reworded" and each.a]
            seen_by_others.append((only, reworded))
    marks[reference] = _alone(seen_by_others)
    return marks


def _differences(
    comparison: Comparison, reference: SentenceRef, other: SentenceRef, align: Align
) -> Sequence[Difference]:
    one, two = comparison.account(reference.document), comparison.account(other.document)
    if one is None or two is None or one.document.language != two.document.language:
        return ()
    return align(
        one.document.text,
        comparison.sentence(reference).span,
        two.document.text,
        comparison.sentence(other).span,
        one.document.language,
    )


def _marks(found: Sequence[Difference], only: str, *, side: str) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for each in found:
        span = each.b if side == "b" else each.a
        if span is None or len(span) == 0:
            continue
        if each.kind == only:
            marks.append(Mark(span, "only-here"))
        elif each.kind == "reworded":
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
