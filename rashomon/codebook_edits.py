"""Edits of the codebook that change what annotations say: merge, split, move below another tag.

Pure edits as those of `rashomon.edits`.  Before each of them a person can be told what it will do:
`effect_of_removing` and `effect_of_merging` count it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from rashomon.by_id import find
from rashomon.edits import add_tag, move_tag, timestamp, update_tag
from rashomon.messages import worded
from rashomon.model import Annotation, Codebook, Project, Tag


@dataclass(frozen=True, slots=True)
class TagEffect:
    """What taking a tag out of the codebook does to the rest, in numbers."""

    annotations: int  # that bear the tag
    removed: int  # of these: they go, as they have no other tag and no memo
    bare: int  # of these: they stay for their memo alone
    doubled: int  # merging: they bear both tags already, and keep one
    below: tuple[Tag, ...]  # tags that move up, or below the tag merged into


def effect_of_removing(project: Project, tag_id: str) -> TagEffect:
    """What `edits.remove_tag` would do."""
    find(project.codebook.tags, tag_id, "tag")
    bearing = [item for item in project.annotations if tag_id in item.tags]
    alone = [item for item in bearing if len(item.tags) == 1]
    bare = sum(bool(item.memo) for item in alone)
    return TagEffect(len(bearing), len(alone) - bare, bare, 0, _below(project.codebook, tag_id))


def effect_of_merging(project: Project, gone_id: str, kept_id: str) -> TagEffect:
    """What `merge_tags` would do."""
    _require_two(project, gone_id, kept_id)
    bearing = [item for item in project.annotations if gone_id in item.tags]
    doubled = sum(kept_id in item.tags for item in bearing)
    below = tuple(tag for tag in _below(project.codebook, gone_id) if tag.id != kept_id)
    return TagEffect(len(bearing), 0, 0, doubled, below)


def merge_tags(project: Project, gone_id: str, kept_id: str, *, when: str = "") -> Project:
    """Make one tag of two: every annotation of `gone` bears `kept` instead, once.

    No annotation goes.  Tags below the one that goes stand below the other; what was written of
    it (definition, criteria, example) is added to the other's, and its number key passes on where
    the other has none.
    """
    gone, kept = _require_two(project, gone_id, kept_id)
    when = when or timestamp()
    annotations = tuple(
        _with_tag_instead(item, gone_id, kept_id, when) for item in project.annotations
    )
    merged = replace(
        kept,
        parent=_parent_after_merging(project.codebook, gone, kept),
        shortcut=kept.shortcut or gone.shortcut,
        definition=_joined(kept.definition, gone.definition),
        inclusion=_joined(kept.inclusion, gone.inclusion),
        exclusion=_joined(kept.exclusion, gone.exclusion),
        example=_joined(kept.example, gone.example),
    )
    tags = tuple(
        merged if tag.id == kept_id
        else replace(tag, parent=kept_id) if tag.parent == gone_id
        else tag
        for tag in project.codebook.tags
        if tag.id != gone_id
    )  # fmt: skip
    same = annotations == project.annotations
    return replace(
        project,
        codebook=replace(project.codebook, tags=tags),
        annotations=project.annotations if same else annotations,
    )


def split_tag(
    project: Project, tag_id: str, annotation_ids: Collection[str], new: Tag, *, when: str = ""
) -> Project:
    """Give some of a tag's annotations the tag `new` in its place; `new` stands after it.

    Raises ValueError where an annotation does not bear the tag, or `new` clashes with another.
    """
    find(project.codebook.tags, tag_id, "tag")
    chosen = set(annotation_ids)
    for annotation_id in chosen:
        if tag_id not in find(project.annotations, annotation_id, "annotation").tags:
            raise ValueError(worded("Only annotations that bear the tag can be split off it."))
    project = add_tag(project, new)
    place = [tag.id for tag in project.codebook.tags].index(tag_id)
    project = move_tag(project, new.id, place + 1)
    when = when or timestamp()
    annotations = tuple(
        _with_tag_instead(item, tag_id, new.id, when) if item.id in chosen else item
        for item in project.annotations
    )
    return replace(project, annotations=annotations) if chosen else project


def put_below(project: Project, tag_id: str, parent_id: str) -> Project:
    """Put a tag below another one; "" puts it at the top.  Raises ValueError for a circle."""
    tag = find(project.codebook.tags, tag_id, "tag")
    return update_tag(project, replace(tag, parent=parent_id))


def place_tag(project: Project, tag_id: str, parent_id: str, index: int) -> Project:
    """Put a tag below another one ("" at the top) and at place `index` of the codebook's order.

    Raises ValueError for a circle.
    """
    return move_tag(put_below(project, tag_id, parent_id), tag_id, index)


def tree_order(codebook: Codebook) -> tuple[Tag, ...]:
    """The tags as a person reads a tree: each followed by those below it, siblings in the
    codebook's order.  A tag whose parent is missing, or that stands in a circle, is at the top."""
    known = {tag.id for tag in codebook.tags}
    below: dict[str, list[Tag]] = {}
    for tag in codebook.tags:
        below.setdefault(tag.parent if tag.parent in known else "", []).append(tag)
    ordered: dict[str, Tag] = {}

    def walk(tag: Tag) -> None:
        waiting = [tag]
        while waiting:
            here = waiting.pop()
            if here.id not in ordered:
                ordered[here.id] = here
                waiting += reversed(below.get(here.id, []))

    for tag in (*below.get("", ()), *codebook.tags):  # the second round finds circles
        walk(tag)
    return tuple(ordered.values())


def subtree(codebook: Codebook, tag_id: str) -> frozenset[str]:
    """Ids of a tag and of all tags below it, however deep."""
    found = {tag_id}
    grown = True
    while grown:
        below = {tag.id for tag in codebook.tags if tag.parent in found}
        grown = not below <= found
        found |= below
    return frozenset(found)


def _require_two(project: Project, gone_id: str, kept_id: str) -> tuple[Tag, Tag]:
    gone = find(project.codebook.tags, gone_id, "tag")
    kept = find(project.codebook.tags, kept_id, "tag")
    if gone is kept:
        raise ValueError(worded("A tag cannot be merged with itself."))
    return gone, kept


def _below(codebook: Codebook, tag_id: str) -> tuple[Tag, ...]:
    return tuple(tag for tag in codebook.tags if tag.parent == tag_id)


def _parent_after_merging(codebook: Codebook, gone: Tag, kept: Tag) -> str:
    """The parent of the tag kept; one that stood below the other rises to that one's place."""
    return gone.parent if kept.id in subtree(codebook, gone.id) else kept.parent


def _with_tag_instead(annotation: Annotation, gone: str, kept: str, when: str) -> Annotation:
    if gone not in annotation.tags:
        return annotation
    tags = tuple(dict.fromkeys(kept if tag == gone else tag for tag in annotation.tags))
    return replace(annotation, tags=tags, modified=when)


def _joined(kept: str, gone: str) -> str:
    """Both texts, each once."""
    if not gone.strip() or gone in kept:
        return kept
    return f"{kept}\n{gone}" if kept.strip() else gone
