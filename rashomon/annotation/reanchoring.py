"""Passages found again after the text of an account has changed, or left to a person to find.

Accepted unasked is only: the very words, where `anchoring.resolve` finds them for sure; or, of 20
characters and more, words at least 0.85 alike that stand between the old neighbours, cut no
word, and differ in no figure, number word, quotation mark, negation or name.  Everything else is
put into review with its old quote, a reason and the likeliest place.  Nothing is ever deleted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar, cast

from rashomon.annotation.anchoring import (
    CLEARLY,
    NEIGHBOURHOOD,
    TELLING_QUOTE,
    fit,
    make_anchor,
    occurrences,
    resolve,
)
from rashomon.annotation.meaning_guards import difference_in_meaning
from rashomon.annotation.similar import Likeness, best_place, likeness, similar_places
from rashomon.by_id import find, replaced
from rashomon.edits import in_reading_order
from rashomon.messages import worded
from rashomon.model import Anchor, Document, Project, Review, Span

LOWEST = 0.85
"""Likeness from which words may be taken for a quote.  From the requirements; Hypothesis' 0.5 and
0.73 for "15 people" in the place of "12 people" show what lower ones do."""

WORTH_SHOWING = 0.5  # likeness from which a place is a candidate: Hypothesis' own limit

_FIRST_WORD = re.compile(r"\W*\w{0,16}")  # longer runs of letters are texts without blanks

_NEIGHBOUR = 8  # characters that tell a neighbour: a word or two
_REACH = 24  # characters around which it is looked for: longer than most words

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Replaced:
    """A project with another text in one account, and what became of its passages."""

    project: Project
    kept: int  # passages at the same place
    moved: int  # the same words at another place
    changed: int  # words that were taken for the quote
    review: int  # left to a person


def reanchor(anchor: Anchor, document: Document) -> Anchor:
    """The anchor in the text `document` has now: with a place, or in review.

    An anchor in review is looked for anew by its quote; one whose place is found is no longer.
    """
    wanted = unreviewed(anchor)
    span = resolve(wanted, document)
    if span is not None:
        return make_anchor(document, span)
    span, reason, candidate = _look(wanted, document.text)
    if span is not None:
        return make_anchor(document, span)
    return in_review(wanted, document, reason, candidate)


def unreviewed(anchor: Anchor) -> Anchor:
    """The anchor as it was before it came into review."""
    if anchor.review is None:
        return anchor
    return replace(anchor, span=anchor.review.span, review=None)


def in_review(
    anchor: Anchor, document: Document, reason: str, candidate: Likeness | None = None
) -> Anchor:
    """The anchor without a place, at the spot where a person may look."""
    where = candidate.span.start if candidate else min(anchor.span.start, len(document.text))
    review = Review(
        span=anchor.span,
        reason=reason,
        candidate=candidate.span if candidate else None,
        similarity=round(candidate.similarity, 3) if candidate else 0.0,
    )
    return replace(anchor, span=Span(where, where), review=review)


# ------------------------------------------------------------------ looking for a quote
def _look(anchor: Anchor, text: str) -> tuple[Span | None, str, Likeness | None]:
    """A place for sure; or why there is none, and the likeliest one."""
    places = list(occurrences(anchor.quote, text)) if anchor.quote else []
    if places:
        best = max(places, key=lambda place: fit(anchor, text, place))
        likely = Likeness(Span(best, best + len(anchor.quote)), 1.0)
        if len(places) > 1:
            reason = worded(
                "These words stand in {count} places, none clearly the one meant.",
                count=len(places),
            )
        else:
            reason = worded("These words stand among others now, and are too few to be told apart.")
        return None, reason, likely
    if len(anchor.quote) < TELLING_QUOTE:
        return None, *_likeliest(anchor, text)
    return _look_for_similar(anchor, text)


def _look_for_similar(anchor: Anchor, text: str) -> tuple[Span | None, str, Likeness | None]:
    places = similar_places(anchor.quote, text, LOWEST)
    found = [_between_neighbours(anchor, text, place) for place in places]
    if not found:
        return None, *_likeliest(anchor, text)
    fits = {item: fit(anchor, text, item.span.start, item.span.end) for item in found}
    ranked = sorted(found, key=lambda item: (-fits[item], -item.similarity))
    best = ranked[0]
    if best.similarity < LOWEST or fits[best] < NEIGHBOURHOOD:
        return None, worded("Similar words stand here, but among others than before."), best
    if len(ranked) > 1 and fits[best] - fits[ranked[1]] < CLEARLY:
        reason = worded(
            "Similar words stand in {count} places, none clearly the one meant.", count=len(ranked)
        )
        return None, reason, best
    now = best.span.of(text)
    reason = difference_in_meaning(anchor.quote, now)
    if not reason and not _same_ends(anchor.quote, now):
        # Where its last word was exchanged, leaving it out is as few edits as taking the new one.
        reason = worded("The passage begins or ends with other words now.")
    if not reason and _cuts_a_word(best.span, text) and not _was_cut(anchor):
        reason = worded("The likeliest place ends inside a word.")
    return (None, reason, best) if reason else (best.span, "", best)


def _between_neighbours(anchor: Anchor, text: str, place: Likeness) -> Likeness:
    """The place from the old neighbour on its left to that on its right, where they stand near.

    The fewest edits may leave a changed first or last word out; the neighbours tell that it is one.
    """
    start, end = place.span.start, place.span.end
    before, behind = anchor.prefix[-_NEIGHBOUR:], anchor.suffix[:_NEIGHBOUR]
    if len(before) == _NEIGHBOUR:
        at = text.rfind(before, max(0, start - _REACH), start + _REACH)
        start = at + _NEIGHBOUR if at >= 0 else start
    if len(behind) == _NEIGHBOUR:
        at = text.find(behind, max(start + 1, end - _REACH), end + _REACH)
        end = at if at >= 0 else end
    if (start, end) == (place.span.start, place.span.end) or start >= end:
        return place
    return Likeness(Span(start, end), likeness(anchor.quote, text[start:end]))


def _likeliest(anchor: Anchor, text: str) -> tuple[str, Likeness | None]:
    best = best_place(anchor.quote, text) if anchor.quote else None
    best = best and _between_neighbours(anchor, text, best)
    if best is None or best.similarity < WORTH_SHOWING:
        return worded("These words are no longer in the text."), None
    differs = difference_in_meaning(anchor.quote, best.span.of(text))
    return differs or worded(
        "These words are no longer in the text; others are somewhat like them."
    ), best


def _same_ends(quote: str, now: str) -> bool:
    """Whether both begin and end with the same word, or as much of one as tells it."""
    ends = ((quote, now), (quote[::-1], now[::-1]))
    return all(
        _FIRST_WORD.findall(one)[:1] == _FIRST_WORD.findall(other)[:1] for one, other in ends
    )


def _cuts_a_word(span: Span, text: str) -> bool:
    return any(
        0 < edge < len(text) and text[edge - 1].isalnum() and text[edge].isalnum()
        for edge in (span.start, span.end)
    )


def _was_cut(anchor: Anchor) -> bool:
    """Whether a person chose a part of a word, or of a text without blanks between words."""
    around = anchor.prefix[-1:] + anchor.quote + anchor.suffix[:1]
    start = len(anchor.prefix[-1:])
    return _cuts_a_word(Span(start, start + len(anchor.quote)), around)


# ------------------------------------------------------------------ a project's passages
def replace_text(
    project: Project, document_id: str, text: str, *, path: str = "", digest: str = ""
) -> Replaced:
    """Give an account another text; every passage of it is found again or put into review.

    `path` and `digest` are of the source the text was read from, "" for the account's own.
    Raises ValueError where the project has no such account.
    """
    old = find(project.documents, document_id, "account")
    document = replace(old, text=text, path=path or old.path, digest=digest or old.digest)
    counts = {"kept": 0, "moved": 0, "changed": 0, "review": 0}

    def again(anchor: Anchor) -> Anchor:
        if anchor.document != document_id:
            return anchor
        found = reanchor(anchor, document)
        if found.review is not None:
            counts["review"] += 1
        elif found.quote != anchor.quote:
            counts["changed"] += 1
        else:
            counts["kept" if found.span == anchor.span else "moved"] += 1
        return found

    project = replace(project, documents=replaced(project.documents, document))
    return Replaced(map_anchors(project, again), **counts)


def map_anchors(project: Project, change: Callable[[Anchor], Anchor]) -> Project:
    """The project with every anchor in it changed; things whose anchors stay are the same."""
    lists: dict[str, Any] = {}
    for field in fields(Project):
        things = getattr(project, field.name)
        if isinstance(things, tuple) and field.name != "documents":
            listed = cast("tuple[Any, ...]", things)
            after = tuple(_with_anchors(thing, change) for thing in listed)
            if any(a is not b for a, b in zip(listed, after, strict=True)):
                lists[field.name] = after
    project = replace(project, **lists)
    if "annotations" not in lists:
        return project
    return replace(project, annotations=in_reading_order(project, project.annotations))


@lru_cache(maxsize=64)
def _anchored(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a type that are anchors, or tuples of them."""
    if not is_dataclass(kind):
        return ()
    return tuple(field.name for field in fields(cast("Any", kind)) if "Anchor" in str(field.type))


def _with_anchors(thing: Thing, change: Callable[[Anchor], Anchor]) -> Thing:
    """A thing with its anchors changed; the same thing where none does."""
    changed: dict[str, Any] = {}
    for name in _anchored(type(thing)):
        value = getattr(thing, name)
        anchors = _as_tuple(value)
        after = tuple(map(change, anchors))
        if after != anchors:
            changed[name] = after if isinstance(value, tuple) else after[0]
    return cast("Thing", replace(cast("Any", thing), **changed)) if changed else thing


def anchors_of(thing: Any) -> tuple[Anchor, ...]:
    """The anchors of an annotation, a decision or a memo."""
    names = _anchored(cast("type[Any]", type(thing)))
    return tuple(anchor for name in names for anchor in _as_tuple(getattr(thing, name)))


def _as_tuple(value: Any) -> tuple[Anchor, ...]:
    if value is None:
        return ()
    return cast("tuple[Anchor, ...]", value) if isinstance(value, tuple) else (value,)


def needing_review(project: Project) -> tuple[tuple[Any, Anchor], ...]:
    """Each passage in review with what hangs on it: an annotation, a decision or a memo."""
    return tuple(
        (thing, anchor)
        for field in fields(Project)
        if field.name != "documents"
        for thing in _things(getattr(project, field.name))
        for anchor in anchors_of(thing)
        if anchor.review is not None
    )


def _things(value: Any) -> tuple[Any, ...]:
    return cast("tuple[Any, ...]", value) if isinstance(value, tuple) else ()


def settle(project: Project, anchor: Anchor, span: Span) -> Project:
    """Give a passage in review its place, wherever that anchor stands.

    Raises ValueError for a span that is empty or leaves the text, or where there is no account.
    """
    document = find(project.documents, anchor.document, "account")
    placed = make_anchor(document, span)
    return map_anchors(project, lambda other: placed if other == anchor else other)
