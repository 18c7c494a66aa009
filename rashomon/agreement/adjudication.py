"""A third set of annotations on which two coders agreed: what both said, and what was settled.

It belongs to a coder of its own, so that both coders' work stays as it was, and figures can be
made against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from rashomon.agreement.differences import Difference, Near
from rashomon.agreement.measuring import Agreement
from rashomon.annotation.anchoring import make_anchor
from rashomon.by_id import find
from rashomon.edits import (
    add_annotation,
    add_coder,
    add_tags,
    in_reading_order,
    new_annotation,
    remove_tag_from_annotation,
    timestamp,
)
from rashomon.model import Annotation, Coder, Project, Span

AGREED = Coder("urn:rashomon:coder:agreed", "Agreed set")

Choice = Literal["first", "second", "both", "neither"]
CHOICES: tuple[Choice, ...] = ("first", "second", "both", "neither")


def coders_of(project: Project) -> tuple[Coder, ...]:
    """Who tagged passages, the agreed set left out; "" stands for those who gave no name."""
    names = {coder.id: coder for coder in project.coders}
    ids = dict.fromkeys(item.creator for item in project.annotations if item.tags)
    return tuple(names.get(one, Coder(one, "")) for one in ids if one != AGREED.id)


def annotations_by(project: Project, coder_id: str) -> tuple[Annotation, ...]:
    """What a coder tagged."""
    return tuple(item for item in project.annotations if item.creator == coder_id)


def copy_what_both_said(project: Project, agreement: Agreement) -> Project:
    """Put into the agreed set every passage that both coders gave the same tag."""
    places = [
        {(item.anchor.document, item.anchor.span, tag) for item in annotations for tag in item.tags}
        for annotations in (agreement.first, agreement.second)
    ]
    wanted: dict[tuple[str, Span], list[str]] = {}
    for document_id, span, tag in sorted(places[0] & places[1]):
        wanted.setdefault((document_id, span), []).append(tag)
    annotations: list[Annotation] = []
    for item in project.annotations:
        where = (item.anchor.document, item.anchor.span)
        if item.creator == AGREED.id and where in wanted:
            tags = tuple(dict.fromkeys((*item.tags, *wanted.pop(where))))
            changed = tags != item.tags
            annotations.append(replace(item, tags=tags, modified=timestamp()) if changed else item)
        else:
            annotations.append(item)
    documents = {document.id: document for document in project.documents}
    for (document_id, span), tags in wanted.items():
        anchor = make_anchor(documents[document_id], span)
        annotations.append(new_annotation(anchor, tags, creator=AGREED.id))
    if tuple(annotations) == project.annotations:
        return project
    project = add_coder(project, AGREED)
    return replace(project, annotations=in_reading_order(project, annotations))


def settle(
    project: Project, agreement: Agreement, difference: Difference, choice: Choice
) -> Project:
    """Put into the agreed set what was chosen of a difference, in the place of an earlier choice.

    "both" takes the passages of both coders, "neither" none.
    """
    for item in _agreed_there(project, difference):
        project = remove_tag_from_annotation(project, item.id, difference.tag)
    ids = {
        "first": difference.first,
        "second": difference.second,
        "both": (*difference.first, *difference.second),
        "neither": (),
    }[choice]
    for span in dict.fromkeys(_spans(agreement, ids)):
        project = _give(project, difference.document, span, difference.tag)
    return project


def settled(project: Project, agreement: Agreement) -> dict[Difference, Choice]:
    """What the agreed set says of the differences it says something of.

    That neither is right leaves no trace in it.
    """
    agreed = Near(annotations_by(project, AGREED.id))
    places = {item.id: item.anchor.span for item in (*agreement.first, *agreement.second)}
    found: dict[Difference, Choice] = {}
    for item in agreement.differences:
        near = agreed.overlapping(item.document, item.span)
        spans = {one.anchor.span for one in near if item.tag in one.tags}
        if spans:
            first = {places[name] for name in item.first}
            second = {places[name] for name in item.second}
            found[item] = "first" if spans == first else "second" if spans == second else "both"
    return found


def _spans(agreement: Agreement, ids: Iterable[str]) -> list[Span]:
    wanted = set(ids)
    return [item.anchor.span for item in (*agreement.first, *agreement.second) if item.id in wanted]


def _agreed_there(project: Project, difference: Difference) -> list[Annotation]:
    return [
        item
        for item in project.annotations
        if item.creator == AGREED.id
        and item.anchor.document == difference.document
        and difference.tag in item.tags
        and item.anchor.span.overlap(difference.span)
    ]


def _give(project: Project, document_id: str, span: Span, tag: str) -> Project:
    """Give a passage a tag in the agreed set."""
    for item in project.annotations:
        anchor = item.anchor
        if item.creator == AGREED.id and (anchor.document, anchor.span) == (document_id, span):
            return add_tags(project, item.id, (tag,))
    document = find(project.documents, document_id, "account")
    fresh = new_annotation(make_anchor(document, span), (tag,), creator=AGREED.id)
    return add_annotation(add_coder(project, AGREED), fresh)
