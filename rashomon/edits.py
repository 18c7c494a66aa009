"""Pure edits: a project in, a new project out; the old one stays as it was.

Parts that an edit does not touch are the same objects afterwards, so a view knows what to redraw
by `before.codebook is not after.codebook`; an edit that changes nothing returns the very project
it was given.  What cannot be done raises ValueError with a line a person can read.

Annotations stand in reading order (account, start, end, id) in memory as in the file.
"""

from __future__ import annotations

import uuid
from bisect import insort
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from rashomon.account_rules import check_published
from rashomon.by_id import find, moved, replaced, require_new, where, without
from rashomon.messages import worded
from rashomon.model import (
    AnalysisSettings,
    Anchor,
    Annotation,
    BoilerplateDecision,
    Codebook,
    Coder,
    DivergenceDecision,
    Document,
    FactMemo,
    LinkDecision,
    Project,
    Tag,
    Verdict,
)
from rashomon.tag_rules import check_name, check_tag, free_shortcut, tidy_name


# ------------------------------------------------------------------ new things
def new_id() -> str:
    """An id nobody has yet: a `urn:uuid:` IRI, as Web Annotation wants it."""
    return f"urn:uuid:{uuid.uuid4()}"


def timestamp() -> str:
    """Now, in UTC and whole seconds: "2026-01-02T03:04:05Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_project(label: str = "", codebook: Codebook | None = None) -> Project:
    """An empty project with an id of its own."""
    return Project(id=new_id(), label=label, codebook=codebook or Codebook())


def new_annotation(
    anchor: Anchor, tags: Sequence[str] = (), *, memo: str = "", creator: str = ""
) -> Annotation:
    """An annotation with an id of its own, created now."""
    return Annotation(new_id(), anchor, tuple(dict.fromkeys(tags)), memo, creator, timestamp())


def new_link_decision(
    verdict: Verdict, a: Anchor, b: Anchor | None, *, document: str = "", creator: str = ""
) -> LinkDecision:
    """A decision made now.  `document` names the account of a "not-told-here"."""
    return LinkDecision(new_id(), verdict, a, b, document, creator, timestamp())


def new_boilerplate_decision(
    anchor: Anchor, boilerplate: bool, *, creator: str = ""
) -> BoilerplateDecision:
    """A decision made now."""
    return BoilerplateDecision(new_id(), anchor, boilerplate, creator, timestamp())


def new_tag(
    codebook: Codebook,
    name: str,
    *,
    colours: Sequence[str],
    definition: str = "",
    parent: str = "",
) -> Tag:
    """A tag with the next free number key and the colour used least so far (the first of equals).

    Raises ValueError for a name that is blank or taken, as `add_tag` would.
    """
    tag = Tag(new_id(), tidy_name(name), "", definition, parent, free_shortcut(codebook))
    check_name(codebook, tag)
    used = Counter(other.colour for other in codebook.tags)
    return replace(tag, colour=min(colours, key=lambda colour: used[colour]))


# ------------------------------------------------------------------ annotations
def add_annotation(project: Project, annotation: Annotation) -> Project:
    """Put an annotation in its place in reading order."""
    require_new(project.annotations, annotation.id, "annotation")
    document = find(project.documents, annotation.anchor.document, "account")
    if annotation.anchor.span.end > len(document.text) or not len(annotation.anchor.span):
        raise ValueError(worded("An annotation needs a passage of its account's text."))
    _require_tags(project, annotation.tags)
    annotations = list(project.annotations)
    insort(annotations, annotation, key=_reading_order(project))
    return replace(project, annotations=tuple(annotations))


def toggle_tag(
    project: Project, anchor: Anchor, tag_id: str, *, creator: str = "", when: str = ""
) -> Project:
    """Give a passage a tag, or take it away where that coder gave it the same passage before.

    The tag joins the coder's own annotation of exactly this passage, if there is one.
    """
    for annotation in project.annotations:
        if annotation.creator == creator and _same_place(annotation.anchor, anchor):
            if tag_id in annotation.tags:
                return remove_tag_from_annotation(project, annotation.id, tag_id, when=when)
            return add_tags(project, annotation.id, (tag_id,), when=when)
    return add_annotation(project, new_annotation(anchor, (tag_id,), creator=creator))


def add_tags(
    project: Project, annotation_id: str, tag_ids: Iterable[str], *, when: str = ""
) -> Project:
    """Add tags to an annotation, after those it has; tags it has already change nothing."""
    annotation = find(project.annotations, annotation_id, "annotation")
    tags = tuple(dict.fromkeys((*annotation.tags, *tag_ids)))
    if tags == annotation.tags:
        return project
    _require_tags(project, tags)
    return _change_annotation(project, replace(annotation, tags=tags), when)


def remove_tag_from_annotation(
    project: Project, annotation_id: str, tag_id: str, *, when: str = ""
) -> Project:
    """Take a tag off an annotation; one that is left without tag and memo goes with it."""
    annotation = find(project.annotations, annotation_id, "annotation")
    if tag_id not in annotation.tags:
        return project
    tags = tuple(tag for tag in annotation.tags if tag != tag_id)
    if not tags and not annotation.memo:
        return remove_annotation(project, annotation_id)
    return _change_annotation(project, replace(annotation, tags=tags), when)


def set_memo(project: Project, annotation_id: str, memo: str, *, when: str = "") -> Project:
    """Write an annotation's memo; one that is left without tag and memo goes with it."""
    annotation = find(project.annotations, annotation_id, "annotation")
    if memo == annotation.memo:
        return project
    if not memo and not annotation.tags:
        return remove_annotation(project, annotation_id)
    return _change_annotation(project, replace(annotation, memo=memo), when)


def remove_annotation(project: Project, annotation_id: str) -> Project:
    """Take an annotation away, tags, memo and all."""
    find(project.annotations, annotation_id, "annotation")
    return replace(project, annotations=without(project.annotations, annotation_id))


# ------------------------------------------------------------------ codebook
def add_tag(project: Project, tag: Tag) -> Project:
    """Put a tag at the end of the codebook.  Raises ValueError where it clashes with another."""
    require_new(project.codebook.tags, tag.id, "tag")
    check_tag(project.codebook, tag)
    return _with_tags(project, (*project.codebook.tags, tag))


def update_tag(project: Project, tag: Tag) -> Project:
    """Put `tag` in the place of the one with its id.  Raises ValueError as `add_tag` does."""
    if find(project.codebook.tags, tag.id, "tag") == tag:
        return project
    check_tag(project.codebook, tag)
    return _with_tags(project, replaced(project.codebook.tags, tag))


def move_tag(project: Project, tag_id: str, index: int) -> Project:
    """Move a tag to place `index` (0 first) of the codebook's order."""
    return _with_tags(project, moved(project.codebook.tags, tag_id, index, "tag"))


def annotations_with(project: Project, tag_id: str) -> tuple[Annotation, ...]:
    """The annotations that bear a tag: those that removing it would touch."""
    return tuple(item for item in project.annotations if tag_id in item.tags)


def remove_tag(project: Project, tag_id: str, *, when: str = "") -> Project:
    """Take a tag out of the codebook and off every annotation (see `annotations_with`).

    An annotation that loses its last tag stays if it has a memo, and goes if it has none.  Tags
    below the removed one move up to its parent.
    """
    gone = find(project.codebook.tags, tag_id, "tag")
    when = when or timestamp()
    annotations: list[Annotation] = []
    for annotation in project.annotations:
        if tag_id not in annotation.tags:
            annotations.append(annotation)
        elif len(annotation.tags) > 1 or annotation.memo:
            left = tuple(tag for tag in annotation.tags if tag != tag_id)
            annotations.append(replace(annotation, tags=left, modified=when))
    if annotations_with(project, tag_id):
        project = replace(project, annotations=tuple(annotations))
    kept = without(project.codebook.tags, tag_id)
    tags = [replace(tag, parent=gone.parent) if tag.parent == tag_id else tag for tag in kept]
    return _with_tags(project, tuple(tags))


# ------------------------------------------------------------------ accounts
def add_documents(project: Project, documents: Iterable[Document]) -> Project:
    """Put accounts after those there are; one whose id is taken gets another, by rule."""
    taken = {document.id for document in project.documents}
    added: list[Document] = []
    for document in documents:
        fresh, copies = document, 1
        while fresh.id in taken:
            copies += 1
            name = f"{document.id}#{copies}"
            fresh = replace(document, id=f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}")
        taken.add(fresh.id)
        added.append(fresh)
    if not added:
        return project
    return replace(project, documents=(*project.documents, *added))


def update_document(project: Project, document: Document) -> Project:
    """Put an account's title, outlet, date and so on in the place of the old ones.

    Raises ValueError for an impossible date, and for another text: annotations would lose their
    places.
    """
    old = find(project.documents, document.id, "account")
    if document == old:
        return project
    if document.text != old.text:
        raise ValueError(worded("The text of an account cannot be edited: annotations hang on it."))
    if document.published != old.published:
        check_published(document.published)
    if document.published != old.published and document.published_from == old.published_from:
        document = replace(document, published_from="by hand" if document.published else "")
    return replace(project, documents=replaced(project.documents, document))


def move_document(project: Project, document_id: str, index: int) -> Project:
    """Move an account to place `index` (0 first); annotations keep to the order of accounts."""
    documents = moved(project.documents, document_id, index, "account")
    if documents == project.documents:
        return project
    project = replace(project, documents=documents)
    return replace(project, annotations=in_reading_order(project, project.annotations))


def remove_document(project: Project, document_id: str) -> Project:
    """Take an account away with all that was said of it: annotations and decisions."""
    find(project.documents, document_id, "account")
    return replace(
        project,
        documents=without(project.documents, document_id),
        annotations=where(project.annotations, lambda item: item.anchor.document != document_id),
        link_decisions=where(
            project.link_decisions, lambda item: document_id not in documents_of(item)
        ),
        boilerplate_decisions=where(
            project.boilerplate_decisions, lambda item: item.anchor.document != document_id
        ),
        fact_memos=_without_mentions(project.fact_memos, document_id),
        divergence_decisions=where(
            project.divergence_decisions,
            lambda item: (
                document_id not in (item.a.document, item.document)
                and (item.b is None or item.b.document != document_id)
            ),
        ),
        naming_decisions=where(project.naming_decisions, lambda item: item.document != document_id),
    )


# ------------------------------------------------------------------ decisions
def decide_link(project: Project, decision: LinkDecision) -> Project:
    """Keep a person's word on a link; it takes the place of an earlier one on the same pair."""
    for document_id in documents_of(decision):
        find(project.documents, document_id, "account")
    if (decision.b is None) != (decision.verdict == "not-told-here"):
        raise ValueError(worded("A link has two ends; only “not told here” has one."))
    if decision.b is not None and decision.b.document == decision.a.document:
        raise ValueError(worded("A link joins passages of two different accounts."))
    key = _link_key(decision)
    kept = where(project.link_decisions, lambda item: _link_key(item) != key)
    return replace(project, link_decisions=(*kept, decision))


def withdraw_link_decision(project: Project, decision_id: str) -> Project:
    """Leave the link to the machine again."""
    find(project.link_decisions, decision_id, "decision")
    return replace(project, link_decisions=without(project.link_decisions, decision_id))


def decide_boilerplate(project: Project, decision: BoilerplateDecision) -> Project:
    """Keep a person's word on debris; it takes the place of an earlier one on that passage."""
    find(project.documents, decision.anchor.document, "account")
    kept = where(
        project.boilerplate_decisions, lambda item: not _same_place(item.anchor, decision.anchor)
    )
    return replace(project, boilerplate_decisions=(*kept, decision))


# ------------------------------------------------------------------ the project itself
def set_label(project: Project, label: str) -> Project:
    """Name the project."""
    return project if label == project.label else replace(project, label=label)


def set_settings(project: Project, settings: AnalysisSettings) -> Project:
    """Analyse with other settings from now on."""
    return project if settings == project.settings else replace(project, settings=settings)


def add_coder(project: Project, coder: Coder) -> Project:
    """Make a person known to the project, or give one already known another name."""
    if not tidy_name(coder.name):
        raise ValueError(worded("A coder needs a name."))
    if any(other.id == coder.id for other in project.coders):
        coders = replaced(project.coders, coder)
        return project if coders == project.coders else replace(project, coders=coders)
    return replace(project, coders=(*project.coders, coder))


# ------------------------------------------------------------------ checks
def _require_tags(project: Project, tag_ids: Iterable[str]) -> None:
    for tag_id in tag_ids:
        find(project.codebook.tags, tag_id, "tag")


def _without_mentions(memos: tuple[FactMemo, ...], document_id: str) -> tuple[FactMemo, ...]:
    """Memos on facts without their mentions in an account; those left with none go."""
    kept: list[FactMemo] = []
    for memo in memos:
        mentions = tuple(item for item in memo.mentions if item.document != document_id)
        if mentions:
            same = len(mentions) == len(memo.mentions)
            kept.append(memo if same else replace(memo, mentions=mentions))
    return memos if tuple(kept) == memos else tuple(kept)


def _same_place(a: Anchor, b: Anchor) -> bool:
    return a.document == b.document and a.span == b.span


def documents_of(decision: LinkDecision | DivergenceDecision) -> set[str]:
    """Ids of the accounts that a decision is about."""
    named = {decision.a.document, decision.document}
    return (named | {decision.b.document} if decision.b else named) - {""}


def _link_key(decision: LinkDecision) -> frozenset[tuple[str, int, int]]:
    ends = [decision.a] if decision.b is None else [decision.a, decision.b]
    places = {(end.document, end.span.start, end.span.end) for end in ends}
    return frozenset(places | {(decision.document, -1, -1)} if decision.b is None else places)


def _with_tags(project: Project, tags: tuple[Tag, ...]) -> Project:
    if tags == project.codebook.tags:
        return project
    return replace(project, codebook=replace(project.codebook, tags=tags))


def _change_annotation(project: Project, annotation: Annotation, when: str) -> Project:
    changed = replace(annotation, modified=when or timestamp())
    return replace(project, annotations=replaced(project.annotations, changed))


def in_reading_order(project: Project, annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Annotations by account, start, end and id; those of unknown accounts last."""
    return tuple(sorted(annotations, key=_reading_order(project)))


def _reading_order(project: Project) -> Callable[[Annotation], tuple[int, int, int, str]]:
    order = {document.id: number for number, document in enumerate(project.documents)}

    def place(annotation: Annotation) -> tuple[int, int, int, str]:
        span = annotation.anchor.span
        number = order.get(annotation.anchor.document, len(order))
        return number, span.start, span.end, annotation.id

    return place
