"""Edits of several annotations at once, and of the place of one: pure, as those of `edits`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from rashomon.by_id import find, where
from rashomon.edits import add_annotation, add_tags, in_reading_order, new_annotation, timestamp
from rashomon.memos import group_annotations
from rashomon.messages import worded
from rashomon.model import Anchor, Annotation, Project


def move_annotation(
    project: Project, annotation_id: str, anchor: Anchor, *, when: str = ""
) -> Project:
    """Give an annotation another passage of the same account; tags, memo and group stay.

    Raises ValueError for a passage of another account, an empty one, or one past the text's end.
    """
    annotation = find(project.annotations, annotation_id, "annotation")
    document = find(project.documents, anchor.document, "account")
    if anchor.document != annotation.anchor.document:
        raise ValueError(worded("An annotation cannot leave its account."))
    if anchor.span.end > len(document.text) or not len(anchor.span):
        raise ValueError(worded("An annotation needs a passage of its account's text."))
    if anchor.span == annotation.anchor.span and annotation.anchor.review is None:
        return project
    changed = replace(annotation, anchor=anchor, modified=when or timestamp())
    annotations = (changed if item.id == annotation_id else item for item in project.annotations)
    return replace(project, annotations=in_reading_order(project, annotations))


def remove_annotations(project: Project, annotation_ids: Collection[str]) -> Project:
    """Take annotations away, tags, memos and all."""
    gone = _known(project, annotation_ids)
    kept = where(project.annotations, lambda item: item.id not in gone)
    return project if kept is project.annotations else replace(project, annotations=kept)


def give_tag(
    project: Project, annotation_ids: Collection[str], tag_id: str, *, when: str = ""
) -> Project:
    """Add a tag to annotations; those that bear it already stay as they are."""
    find(project.codebook.tags, tag_id, "tag")
    return _change(
        project,
        annotation_ids,
        lambda item: item if tag_id in item.tags else replace(item, tags=(*item.tags, tag_id)),
        when,
    )


def take_tag(
    project: Project, annotation_ids: Collection[str], tag_id: str, *, when: str = ""
) -> Project:
    """Take a tag off annotations; one that is left without tag and memo goes with it."""
    return _change(project, annotation_ids, lambda item: _without(item, tag_id), when)


def retag(
    project: Project, annotation_ids: Collection[str], gone_id: str, tag_id: str, *, when: str = ""
) -> Project:
    """Put one tag in the place of another on those of the annotations that bear the other."""
    find(project.codebook.tags, tag_id, "tag")

    def change(item: Annotation) -> Annotation:
        if gone_id not in item.tags:
            return item
        tags = (tag_id if tag == gone_id else tag for tag in item.tags)
        return replace(item, tags=tuple(dict.fromkeys(tags)))

    return _change(project, annotation_ids, change, when)


def copy_tags(
    project: Project, annotation_id: str, anchors: Sequence[Anchor], *, creator: str, when: str = ""
) -> Project:
    """Give passages the tags of an annotation, and make all of them belong together.

    A passage that the coder tagged before gets those of the tags it lacks.  Memos are not copied:
    they are about the words they stand beside.
    """
    source = find(project.annotations, annotation_id, "annotation")
    if not source.tags:
        raise ValueError(worded("This annotation has no tag to copy."))
    together = [source.id]
    for anchor in anchors:
        known = next((i for i in project.annotations if _is_at(i, anchor, creator)), None)
        if known is None:
            known = new_annotation(anchor, source.tags, creator=creator)
            project = add_annotation(project, known)
        else:
            project = add_tags(project, known.id, source.tags, when=when)
        together.append(known.id)
    ids = dict.fromkeys(together)
    return group_annotations(project, ids) if len(ids) > 1 else project


def _is_at(annotation: Annotation, anchor: Anchor, creator: str) -> bool:
    here = annotation.anchor
    return (here.document, here.span, annotation.creator) == (anchor.document, anchor.span, creator)


def _without(annotation: Annotation, tag_id: str) -> Annotation | None:
    if tag_id not in annotation.tags:
        return annotation
    tags = tuple(tag for tag in annotation.tags if tag != tag_id)
    return replace(annotation, tags=tags) if tags or annotation.memo else None


def _known(project: Project, annotation_ids: Collection[str]) -> frozenset[str]:
    ids = frozenset(annotation_ids)
    unknown = ids - {item.id for item in project.annotations}
    if unknown:
        raise ValueError(worded("The project has no annotation {min!r}.", min=min(unknown)))
    return ids


def _change(
    project: Project,
    annotation_ids: Collection[str],
    change: Callable[[Annotation], Annotation | None],
    when: str,
) -> Project:
    """With `change` made to the annotations named; None takes one away."""
    ids, when = _known(project, annotation_ids), when or timestamp()
    after: list[Annotation] = []
    touched = False
    for item in project.annotations:
        made = change(item) if item.id in ids else item
        if made is item:
            after.append(item)
            continue
        touched = True
        if made is not None:
            after.append(replace(made, modified=when))
    return replace(project, annotations=tuple(after)) if touched else project
