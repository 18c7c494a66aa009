"""Notes on the project, on accounts and on facts, and groups of annotations, as pure edits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rashomon.by_id import find, replaced, without
from rashomon.edits import new_id, timestamp, update_document
from rashomon.messages import worded
from rashomon.model import Anchor, Annotation, Comparison, Fact, FactMemo, Project


def set_project_memo(project: Project, memo: str) -> Project:
    """Write the note on the project as a whole."""
    return project if memo == project.memo else replace(project, memo=memo)


def set_account_memo(project: Project, document_id: str, memo: str) -> Project:
    """Write the note on an account as a whole."""
    document = find(project.documents, document_id, "account")
    return update_document(project, replace(document, memo=memo))


def add_fact_memo(
    project: Project, mentions: Sequence[Anchor], memo: str, *, creator: str = ""
) -> Project:
    """Put a note on the fact with these mentions.  Raises ValueError for none, or no words."""
    if not mentions or not memo.strip():
        raise ValueError(worded("A memo on a fact needs words, and a mention to hang on."))
    for anchor in mentions:
        find(project.documents, anchor.document, "account")
    added = FactMemo(new_id(), tuple(mentions), memo, creator, timestamp())
    return replace(project, fact_memos=(*project.fact_memos, added))


def set_fact_memo(project: Project, memo_id: str, memo: str, *, when: str = "") -> Project:
    """Write a note on a fact anew; one without words goes."""
    old = find(project.fact_memos, memo_id, "memo")
    if memo == old.memo:
        return project
    if not memo.strip():
        return replace(project, fact_memos=without(project.fact_memos, memo_id))
    changed = replace(old, memo=memo, modified=when or timestamp())
    return replace(project, fact_memos=replaced(project.fact_memos, changed))


def fact_of_memo(memo: FactMemo, comparison: Comparison) -> Fact | None:
    """The fact that carries most of the memo's mentions, the first of equals; None: no fact does.

    A mention is carried where the memo's passage overlaps the sentence.
    """
    best, carried = None, 0
    for fact in comparison.facts:
        count = sum(_carries(fact, anchor, comparison) for anchor in memo.mentions)
        if count > carried:
            best, carried = fact, count
    return best


def _carries(fact: Fact, anchor: Anchor, comparison: Comparison) -> bool:
    return any(
        ref.document == anchor.document and comparison.sentence(ref).span.overlap(anchor.span) > 0
        for ref in fact.mentions
    )


def group_annotations(project: Project, annotation_ids: Iterable[str]) -> Project:
    """Make annotations belong together, with all that belonged to any of them before."""
    chosen = [find(project.annotations, item, "annotation") for item in annotation_ids]
    if len(chosen) < 2:
        raise ValueError(worded("It takes two annotations to belong together."))
    known = next((item.group for item in chosen if item.group), "")
    group = known or new_id()
    groups = {item.group for item in chosen} - {""}
    ids = {item.id for item in chosen}
    joined = tuple(
        replace(item, group=group)
        if (item.id in ids or item.group in groups) and item.group != group
        else item
        for item in project.annotations
    )
    return project if joined == project.annotations else replace(project, annotations=joined)


def companions(project: Project, annotation_id: str) -> tuple[Annotation, ...]:
    """The other annotations of an annotation's group."""
    group = find(project.annotations, annotation_id, "annotation").group
    return tuple(
        item
        for item in project.annotations
        if group == item.group != "" and item.id != annotation_id
    )
