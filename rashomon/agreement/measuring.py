"""How far two coders of the same accounts agree: per tag, over all, and where they do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rashomon.agreement.codings import (
    Continuum,
    characters_of,
    characters_of_both,
    continuum,
    overlapping,
    passages,
    sentences_of,
    without_overlaps,
)
from rashomon.agreement.differences import Difference, find_differences
from rashomon.agreement.figures import (
    Counts,
    Figure,
    alpha,
    f1,
    kappa,
    pooled_alpha,
    pooled_kappa,
)
from rashomon.agreement.merging import merge_documents, merge_tags_of
from rashomon.agreement.merging_decisions import Moving
from rashomon.agreement.unitizing import Disagreement, disagreement, unitizing_alpha
from rashomon.exchange.report import Notes
from rashomon.messages import counted, worded
from rashomon.model import Annotation, Document, Project, Span, Tag


@dataclass(frozen=True, slots=True)
class TagAgreement:
    """The figures of one tag, or of all together."""

    tag: str  # id; "" for all
    name: str
    first: int  # passages of the first coder
    second: int
    kappa_by_character: Figure
    kappa_by_sentence: Figure
    alpha_by_character: Figure
    alpha_by_sentence: Figure
    alpha_unitizing: Figure
    f1_exact: Figure  # passages with the same borders
    f1_overlap: Figure  # passages that share a character


@dataclass(frozen=True, slots=True)
class Agreement:
    """All that was compared."""

    overall: TagAgreement
    tags: tuple[TagAgreement, ...]  # those that either coder used, in the codebook's order
    differences: tuple[Difference, ...]  # in reading order
    documents: tuple[Document, ...]  # compared
    characters: int
    sentences: int
    first: tuple[Annotation, ...]  # on these accounts, with ids of the first file's accounts
    second: tuple[Annotation, ...]
    notes: tuple[str, ...] = ()  # what was not compared, or differs besides

    def quote(self, difference: Difference) -> str:
        """The words of a difference."""
        document = next(item for item in self.documents if item.id == difference.document)
        return difference.span.of(document.text)


def compare_files(first: Project, second: Project) -> Agreement:
    """Two people's files of the same accounts: those whose texts are the same are compared."""
    notes = Notes()
    _, document_ids = merge_documents(first, second, notes)
    tags, tag_ids = merge_tags_of(first, second, notes)
    shared_ids = set(document_ids.values()) & {item.id for item in first.documents}
    shared = [item for item in first.documents if item.id in shared_ids]
    alone = [item for item in first.documents if item.id not in shared_ids]
    alone += [item for item in second.documents if document_ids[item.id] not in shared_ids]
    for document in alone:
        notes.add(worded("an account stands in one file only and is not compared"), document.title)
    moving = Moving(document_ids)
    moved = (moving.moved(item) for item in second.annotations)
    renamed = (
        replace(item, tags=tuple(dict.fromkeys(tag_ids[tag] for tag in item.tags)))
        for item in moved
    )
    return compare_coders(shared, first.annotations, renamed, tags, notes=notes.lines())


def compare_coders(
    documents: Sequence[Document],
    first: Iterable[Annotation],
    second: Iterable[Annotation],
    tags: Sequence[Tag],
    *,
    notes: tuple[str, ...] = (),
) -> Agreement:
    """Two sets of annotations of the same accounts, such as those of two coders in one file."""
    ids = {document.id for document in documents}
    both = tuple(
        tuple(item for item in annotations if item.anchor.document in ids)
        for annotations in (first, second)
    )
    waiting = sum(item.anchor.review is not None for items in both for item in items)
    if waiting:
        notes = (
            *notes,
            counted(
                waiting, "%n passage in review, not compared", "%n passages in review, not compared"
            ),
        )
        both = tuple(tuple(one for one in items if one.anchor.review is None) for items in both)
    whole = continuum(documents)
    marked = [passages(annotations, whole) for annotations in both]
    used = [tag for tag in tags if any(tag.id in one for one in marked)]
    measured = [
        _Measured(tag, marked[0].get(tag.id, ()), marked[1].get(tag.id, ()), whole) for tag in used
    ]
    return Agreement(
        overall=_overall(measured),
        tags=tuple(item.agreement() for item in measured),
        differences=find_differences(documents, both[0], both[1], [tag.id for tag in used]),
        documents=tuple(documents),
        characters=whole.length,
        sentences=len(whole.sentences),
        first=both[0],
        second=both[1],
        notes=notes,
    )


class _Measured:
    """One tag, measured in every way."""

    def __init__(
        self, tag: Tag, first: Sequence[Span], second: Sequence[Span], whole: Continuum
    ) -> None:
        self.tag = tag
        self.spans = (first, second)
        a, b = units = (without_overlaps(first), without_overlaps(second))
        self.characters = Counts(
            whole.length, characters_of(a), characters_of(b), characters_of_both(a, b)
        )
        in_a, in_b = (sentences_of(one, whole.sentences) for one in units)
        self.sentences = Counts(len(whole.sentences), len(in_a), len(in_b), len(in_a & in_b))
        self.units: Disagreement | None = disagreement(units, whole.length)
        same = len(set(first) & set(second))
        self.exact = (same, same)
        self.touching = (
            sum(overlapping(span, b) for span in first),
            sum(overlapping(span, a) for span in second),
        )

    def agreement(self) -> TagAgreement:
        first, second = map(len, self.spans)
        return TagAgreement(
            tag=self.tag.id,
            name=self.tag.name,
            first=first,
            second=second,
            kappa_by_character=kappa(self.characters),
            kappa_by_sentence=kappa(self.sentences),
            alpha_by_character=alpha(self.characters),
            alpha_by_sentence=alpha(self.sentences),
            alpha_unitizing=unitizing_alpha([self.units] if self.units else []),
            f1_exact=f1(self.exact[0], first, self.exact[1], second),
            f1_overlap=f1(self.touching[0], first, self.touching[1], second),
        )


def _overall(measured: Sequence[_Measured]) -> TagAgreement:
    first = sum(len(item.spans[0]) for item in measured)
    second = sum(len(item.spans[1]) for item in measured)

    def total(name: str, side: int) -> int:
        return sum(getattr(item, name)[side] for item in measured)

    return TagAgreement(
        tag="",
        name="",
        first=first,
        second=second,
        kappa_by_character=pooled_kappa(item.characters for item in measured),
        kappa_by_sentence=pooled_kappa(item.sentences for item in measured),
        alpha_by_character=pooled_alpha(item.characters for item in measured),
        alpha_by_sentence=pooled_alpha(item.sentences for item in measured),
        alpha_unitizing=unitizing_alpha(item.units for item in measured if item.units),
        f1_exact=f1(total("exact", 0), first, total("exact", 1), second),
        f1_overlap=f1(total("touching", 0), first, total("touching", 1), second),
    )
