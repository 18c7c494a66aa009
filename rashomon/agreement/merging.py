"""Two people's files of the same accounts made one: nothing is lost, and conflicts are shown.

Accounts are the same where their texts are; tags where their ids and names are, or their names
alone; annotations where account, passage and coder are.  Where both say something and it differs,
both are kept, and the report says so; the first file's word comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rashomon.agreement.merging_decisions import (
    DECISIONS,
    Moving,
    free_id,
    merge_decisions,
    merge_lexicons,
)
from rashomon.edits import in_reading_order
from rashomon.exchange import field_names
from rashomon.exchange.report import ExchangeReport, Notes
from rashomon.messages import counted, worded
from rashomon.model import Annotation, Coder, Document, Project, Tag
from rashomon.tag_rules import find_tag


def merge_projects(first: Project, second: Project) -> tuple[Project, ExchangeReport]:
    """`first` with all that `second` adds, and what was in conflict.

    Merging a project with itself gives the same project.
    """
    notes = Notes()
    documents, document_ids = merge_documents(first, second, notes)
    tags, tag_ids = merge_tags_of(first, second, notes)
    merged = replace(
        first,
        label=first.label or second.label,
        memo=_both(first.memo, second.memo),
        documents=documents,
        codebook=replace(first.codebook, tags=tags),
        coders=_merge_coders(first, second, notes),
        extra={**second.extra, **first.extra},
    )
    moving = Moving(document_ids)
    moved = (_with_tags(moving.moved(item), tag_ids) for item in second.annotations)
    annotations = _merge_annotations(first.annotations, moved, tags, notes)
    merged = replace(
        merged,
        annotations=in_reading_order(merged, annotations),
        lexicons=merge_lexicons(first.lexicons, second.lexicons, notes),
        **{
            name: merge_decisions(
                getattr(first, name), map(moving.moved, getattr(second, name)), notes
            )
            for name in DECISIONS
        },
    )
    if second.settings not in (first.settings, type(second.settings)()):
        notes.add(worded("settings of the analysis differ; those of the first file are kept"))
    return merged, ExchangeReport(_done(first, merged), notes.lines())


def _done(first: Project, merged: Project) -> str:
    added = len(merged.annotations) - len(first.annotations)
    return worded(
        "{annotations} on {accounts}; {added:,} came from the second file.",
        annotations=counted(len(merged.annotations), "%n annotation", "%n annotations"),
        accounts=counted(len(merged.documents), "%n account", "%n accounts"),
        added=added,
    )


# ------------------------------------------------------------------ accounts, tags, people
def merge_documents(
    first: Project, second: Project, notes: Notes
) -> tuple[tuple[Document, ...], dict[str, str]]:
    """The accounts of both, and the id that each account of `second` has among them."""
    by_text = {document.text: document for document in reversed(first.documents)}
    taken = {document.id for document in first.documents}
    documents = list(first.documents)
    ids: dict[str, str] = {}
    for document in second.documents:
        same = first.document(document.id)
        if same is None or same.text != document.text:
            same = by_text.get(document.text)
        if same is not None:
            ids[document.id] = same.id
            _note_metadata(same, document, notes)
            place = documents.index(same) if same in documents else -1
            if place >= 0 and document.memo != same.memo:
                documents[place] = replace(same, memo=_both(same.memo, document.memo))
            continue
        fresh = document
        if document.id in taken:
            notes.add(
                worded("an account has another text in each file; both are kept"), document.title
            )
            fresh = replace(document, id=free_id(document.id, document.text, taken))
        ids[document.id] = fresh.id
        taken.add(fresh.id)
        documents.append(fresh)
    return tuple(documents), ids


def _note_metadata(first: Document, second: Document, notes: Notes) -> None:
    for field, name in field_names.OF_ACCOUNTS.items():
        one, other = getattr(first, field), getattr(second, field)
        if one != other:
            said = f"{first.title}: {one or '–'} / {other or '–'}"
            notes.add(
                worded(
                    "the {name} of an account differs; that of the first file is kept", name=name
                ),
                said,
            )


def merge_tags_of(
    first: Project, second: Project, notes: Notes
) -> tuple[tuple[Tag, ...], dict[str, str]]:
    """The tags of both codebooks, and the id that each tag of `second` has among them."""
    taken = {tag.id for tag in first.codebook.tags}
    ids: dict[str, str] = {}
    added: list[Tag] = []
    for tag in second.codebook.tags:
        named = find_tag(first.codebook, tag.name)
        same = first.codebook.get(tag.id)
        if named is not None:
            ids[tag.id] = named.id
            if same is not None and same.id != named.id:
                notes.add(
                    worded("a tag bears another name in each file; tags are told by their names"),
                    f"{same.name} / {tag.name}",
                )
            _note_definition(named, tag, notes)
            continue
        fresh = tag
        if tag.id in taken:
            assert same is not None
            notes.add(
                worded("a tag bears another name in each file; both are kept"),
                f"{same.name} / {tag.name}",
            )
            fresh = replace(tag, id=free_id(tag.id, tag.name, taken))
        ids[tag.id] = fresh.id
        taken.add(fresh.id)
        added.append(fresh)
    keys = {tag.shortcut for tag in first.codebook.tags}
    placed = tuple(
        replace(
            tag,
            parent=ids.get(tag.parent, ""),
            shortcut=tag.shortcut if tag.shortcut not in keys else "",
        )
        for tag in added
    )
    return (*first.codebook.tags, *placed), ids


def _note_definition(first: Tag, second: Tag, notes: Notes) -> None:
    for field, name in field_names.OF_TAGS.items():
        if getattr(first, field) != getattr(second, field):
            notes.add(
                worded("the {name} of a tag differs; that of the first file is kept", name=name),
                first.name,
            )


def _merge_coders(first: Project, second: Project, notes: Notes) -> tuple[Coder, ...]:
    known = {coder.id: coder for coder in first.coders}
    for coder in second.coders:
        other = known.setdefault(coder.id, coder)
        if other.name != coder.name:
            notes.add(worded("a coder has another name in each file; that of the first is kept"),
                      f"{other.name} / {coder.name}")  # fmt: skip
    return tuple(known.values())


# ------------------------------------------------------------------ annotations
def _merge_annotations(
    first: tuple[Annotation, ...], second: Iterable[Annotation], tags: tuple[Tag, ...],
    notes: Notes,
) -> list[Annotation]:  # fmt: skip
    names = {tag.id: tag.name for tag in tags}
    merged = {item.id: item for item in first}
    by_place: dict[tuple[str, int, int, str, str], str] = {}
    for item in first:
        by_place.setdefault(_place(item), item.id)
    for item in second:
        known = merged.get(item.id)
        if known is None or _place(known) != _place(item):
            found = by_place.get(_place(item))
            if known is not None and found is None:
                notes.add(worded("an annotation stands elsewhere in each file; both are kept"),
                          f"{known.anchor.quote} / {item.anchor.quote}")  # fmt: skip
            known = merged[found] if found else None
        if known is None:
            fresh = item
            if item.id in merged:
                fresh = replace(item, id=free_id(item.id, "second", merged))
            merged[fresh.id] = fresh
            by_place.setdefault(_place(fresh), fresh.id)
            continue
        merged[known.id] = _united(known, item, names, notes)
    return list(merged.values())


def _with_tags(item: Annotation, ids: Mapping[str, str]) -> Annotation:
    return replace(item, tags=tuple(dict.fromkeys(ids[tag] for tag in item.tags)))


def _place(item: Annotation) -> tuple[str, int, int, str, str]:
    """Who annotated what; one in review has no place, and its words tell it."""
    anchor = item.anchor
    words = "" if anchor.review is None else anchor.quote
    return anchor.document, anchor.span.start, anchor.span.end, item.creator, words


def _united(
    first: Annotation, second: Annotation, names: Mapping[str, str], notes: Notes
) -> Annotation:
    """One coder's annotation of one passage, as both files have it."""
    tags = tuple(dict.fromkeys((*first.tags, *second.tags)))
    if first.id == second.id and set(first.tags) != set(second.tags):
        said = " / ".join(
            ", ".join(names[tag] for tag in item.tags) or "(none)" for item in (first, second)
        )
        notes.add(worded("an annotation has other tags in each file; it has all of them now"), said)
    memo = _both(first.memo, second.memo)
    if first.memo and second.memo and first.memo != second.memo:
        notes.add(worded("a memo differs; both are kept, one below the other"), first.anchor.quote)
    if (tags, memo) == (first.tags, first.memo):
        return first
    return replace(
        first, tags=tags, memo=memo, modified=max(first.modified, second.modified),
        group=first.group or second.group,
    )  # fmt: skip


# ------------------------------------------------------------------ small things
def _both(first: str, second: str) -> str:
    if not second or second in first:
        return first
    return f"{first}\n\n{second}" if first else second
