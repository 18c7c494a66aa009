"""Tags counted: by account, and with each other where their passages overlap or are one.

An annotation that waits for a new place (*needs review*) counts nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.by_id import changed_stretch
from rashomon.model import Annotation, Codebook, Project


@dataclass(frozen=True, slots=True)
class TagTable:
    """Counts with tags as rows; `tags` and `columns` are ids in the order shown."""

    tags: tuple[str, ...]
    columns: tuple[str, ...]  # accounts, or tags again
    counts: Mapping[tuple[str, str], tuple[str, ...]]  # (tag, column): annotations, reading order

    def count(self, tag: str, column: str) -> int:
        """Annotations counted in a cell."""
        return len(self.counts.get((tag, column), ()))


Counts = Mapping[str, Counter[str]]  # tag id -> account id -> annotations, none of them 0


def count_by_account(project: Project) -> Counts:
    """For each tag in use, how many annotations of each account bear it."""
    return recounted({}, (), project.annotations)


def recounted(counts: Counts, before: Sequence[Annotation], after: Sequence[Annotation]) -> Counts:
    """`counts` of `before` turned into those of `after`.

    Only what stands between the first and the last annotation that is another object is counted:
    after one edit among 10,000, one or two.  The counters given stay as they are.
    """
    gone, come = changed_stretch(before, after)
    changed: dict[str, Counter[str]] = {}
    for items, step in ((before[gone], -1), (after[come], 1)):
        for item in _placed(items):
            for tag in item.tags:
                changed.setdefault(tag, Counter())[item.anchor.document] += step
    result = dict(counts)
    for tag, steps in changed.items():
        now = Counter(result.get(tag, ()))
        now.update(steps)
        result[tag] = +now  # without those that came to nothing
        if not result[tag]:
            del result[tag]
    return result


def tags_by_account(project: Project, *, with_subtree: bool = False) -> TagTable:
    """Tag × account: the annotations of each account that bear the tag.

    `with_subtree` counts for a tag also those that bear a tag below it; each annotation counts
    once in a cell.
    """
    above = _above(project.codebook) if with_subtree else {}
    cells: dict[tuple[str, str], list[str]] = {}
    for item in _placed(project.annotations):
        for tag in _counted_for(item, above):
            cells.setdefault((tag, item.anchor.document), []).append(item.id)
    return TagTable(_tags(project), tuple(each.id for each in project.documents), _frozen(cells))


def tags_together(project: Project, *, with_subtree: bool = False) -> TagTable:
    """Tag × tag: the annotations of the row's tag that share words with one of the column's.

    On the diagonal stand all annotations of the tag.  The table need not be symmetric: one long
    passage may hold three short ones.  All pairs of annotations that overlap are looked at once,
    so the time grows with their number.
    """
    above = _above(project.codebook) if with_subtree else {}
    tags = {item.id: _counted_for(item, above) for item in _placed(project.annotations)}
    cells: dict[tuple[str, str], dict[str, None]] = {}
    for item, other in _meeting(project.annotations):
        for one, two in ((item, other), (other, item)):
            for row in tags[one.id]:
                for column in tags[two.id]:
                    if row != column or one is two:
                        cells.setdefault((row, column), {})[one.id] = None
    order = _tags(project)
    place = {item.id: number for number, item in enumerate(project.annotations)}
    counts = {key: tuple(sorted(ids, key=place.__getitem__)) for key, ids in cells.items()}
    return TagTable(order, order, counts)


def _meeting(annotations: Iterable[Annotation]) -> Iterable[tuple[Annotation, Annotation]]:
    """Each annotation with itself, and each pair that shares a character, once."""
    open_ones: list[Annotation] = []
    account = ""
    for item in sorted(_placed(annotations), key=_start):
        if item.anchor.document != account:
            account, open_ones = item.anchor.document, []
        open_ones = [other for other in open_ones if other.anchor.span.end > item.anchor.span.start]
        yield item, item
        for other in open_ones:
            yield other, item
        open_ones.append(item)


def _start(item: Annotation) -> tuple[str, int]:
    return item.anchor.document, item.anchor.span.start


def _placed(annotations: Iterable[Annotation]) -> Sequence[Annotation]:
    return [item for item in annotations if item.anchor.review is None]


def _tags(project: Project) -> tuple[str, ...]:
    return tuple(tag.id for tag in project.codebook.tags)


def _counted_for(item: Annotation, above: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The tags of an annotation, with those above them where these are asked for."""
    if not above:
        return item.tags
    return tuple(dict.fromkeys(tag for own in item.tags for tag in (own, *above.get(own, ()))))


def _above(codebook: Codebook) -> dict[str, tuple[str, ...]]:
    parents = {tag.id: tag.parent for tag in codebook.tags}
    chains: dict[str, tuple[str, ...]] = {}
    for tag in parents:
        chain: list[str] = []
        parent = parents[tag]
        while parent in parents and parent not in (tag, *chain):
            chain.append(parent)
            parent = parents[parent]
        chains[tag] = tuple(chain)
    return chains


def _frozen(cells: Mapping[tuple[str, str], list[str]]) -> dict[tuple[str, str], tuple[str, ...]]:
    return {key: tuple(ids) for key, ids in cells.items()}
