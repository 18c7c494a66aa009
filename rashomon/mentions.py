"""The mentions of a fact beside each other: their links, the middle one, and where words differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.model import Band, Comparison, Document, Fact, Match, SentenceRef, Span

MarkKind = Literal["only-here", "reworded"]
_COUNTING: frozenset[Band | None] = frozenset(("near-verbatim", "same-fact"))
# Kind ("same", "reworded", "only-a", "only-b") and where on side a and on side b.
Difference = tuple[str, Span | None, Span | None]
Align = Callable[[Comparison, SentenceRef, SentenceRef], Sequence[Difference]]
Tells = Callable[[Document, Span], bool]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a document's text and how it differs."""

    span: Span
    kind: MarkKind


class _Links:
    """Where the links of each sentence stand among those of one comparison, the last asked about.

    Of 40,000 sentences 170,000 links are listed: looking through all of them took 0.2 s a question.
    """

    def __init__(self) -> None:
        self._kept: tuple[tuple[Match, ...], dict[SentenceRef, list[int]]] = ((), {})

    def at(self, matches: tuple[Match, ...], refs: Iterable[SentenceRef]) -> list[Match]:
        """The links with an end at one of `refs`, in their own order."""
        places = self.places(matches)
        return [matches[at] for at in sorted({at for ref in refs for at in places.get(ref, ())})]

    def places(self, matches: tuple[Match, ...]) -> dict[SentenceRef, list[int]]:
        """By sentence; safe to ask from any thread."""
        kept, places = self._kept
        if kept is not matches:
            places = defaultdict[SentenceRef, list[int]](list)
            for at, match in enumerate(matches):
                places[match.a].append(at)
                places[match.b].append(at)
            self._kept = matches, places
        return places


_LINKS = _Links()


def sort_links(comparison: Comparison) -> None:
    """Find beforehand, on any thread, what `links_at` looks up."""
    _LINKS.places(comparison.matches)


def links_at(comparison: Comparison, refs: Iterable[SentenceRef]) -> list[Match]:
    """The links with an end at one of these sentences, strongest first."""
    return _LINKS.at(comparison.matches, refs)


def links_of(comparison: Comparison, fact: Fact) -> tuple[Match, ...]:
    """The links inside a fact, strongest first, then those of its mentions a person rejected."""
    mentions = set(fact.mentions)
    links = links_at(comparison, mentions)
    inside = [m for m in links if m.a in mentions and m.b in mentions]
    rejected = [
        m for m in links if m.decided == "rejected" and (m.a in mentions) != (m.b in mentions)
    ]
    return (*inside, *rejected)


def central_mention(comparison: Comparison, mentions: Sequence[SentenceRef]) -> SentenceRef:
    """The mention whose links to the others weigh most; of equals the first.

    A short aside of the first account would make a poor yardstick for all the others.
    """
    weight = dict.fromkeys(mentions, 0.0)
    for match in links_at(comparison, mentions):
        if match.a in weight and match.b in weight and match.decided != "rejected":
            weight[match.a] += match.score
            weight[match.b] += match.score
    return max(mentions, key=lambda ref: weight[ref])


def matching_parts(comparison: Comparison) -> dict[tuple[str, SentenceRef], tuple[Span, ...]]:
    """What of each mention matches another one of its fact, by fact id and mention.

    The parts stand in order and never touch.  They are those of every link inside the fact that
    counts: by its band, or by a person's word.  A mention is left out where all of it matches.
    """
    facts_of: dict[SentenceRef, set[str]] = defaultdict(set)
    for fact in comparison.facts:
        for mention in fact.mentions:
            facts_of[mention].add(fact.id)
    found: dict[tuple[str, SentenceRef], list[Span | None]] = defaultdict(list)
    for match in filter(_counts, comparison.matches):
        for fact_id in facts_of.get(match.a, set()) & facts_of.get(match.b, set()):
            found[fact_id, match.a].append(match.span_a)
            found[fact_id, match.b].append(match.span_b)
    parts = {key: [span for span in spans if span is not None] for key, spans in found.items()}
    return {key: _joined(spans) for key, spans in parts.items() if len(spans) == len(found[key])}


def phrase_of(comparison: Comparison, fact: Fact, mention: SentenceRef) -> Span:
    """The least of a mention that tells its fact: from the first part that matches to the last."""
    whole = comparison.sentence(mention).span
    parts: list[Span] = []
    for match in filter(_counts, links_of(comparison, fact)):
        for ref, part in ((match.a, match.span_a), (match.b, match.span_b)):
            if ref == mention:
                parts.append(part or whole)
    if not parts:
        return whole
    return Span(min(part.start for part in parts), max(part.end for part in parts))


def _counts(match: Match) -> bool:
    """Whether a link holds a fact together: by its band, or by a person's word."""
    return match.band in _COUNTING or match.decided in ("confirmed", "linked")


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same places as spans that stand in order and never touch."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def word_marks(
    comparison: Comparison,
    mentions: Sequence[SentenceRef],
    reference: SentenceRef,
    *,
    align: Align,
    tells: Tells,
) -> dict[SentenceRef, tuple[Mark, ...]]:
    """The differing words of each mention.

    In every other mention a word is marked when the reference lacks it or words it otherwise;
    in the reference itself, when *no* other mention has the same word.  Accounts in different
    languages share no words, so nothing is marked between them.  `align` answers what two
    mentions say alike, `tells` whether a stretch says anything by itself.
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
    return {ref: _telling(comparison, ref, found, tells) for ref, found in marks.items()}


def _telling(
    comparison: Comparison, ref: SentenceRef, marks: Sequence[Mark], tells: Tells
) -> tuple[Mark, ...]:
    """The marks on more than words that tell nothing by themselves ("of the")."""
    account = comparison.account(ref.document)
    if account is None:
        return ()
    return tuple(mark for mark in marks if tells(account.document, mark.span))


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
    only_here = lacking[0].intersection(*lacking[1:])
    reworded = differing[0].intersection(*differing[1:]) - only_here
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
