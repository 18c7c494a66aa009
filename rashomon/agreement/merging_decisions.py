"""Decisions of two files made one: the same said twice counts once, and contradictions are told.

Of two words on one thing the later counts in a project, so the second file's stand before the
first's, which win.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar, cast

from rashomon.exchange.guids import made_id
from rashomon.exchange.report import Notes
from rashomon.messages import worded
from rashomon.model import Anchor, LexiconOverlay

DECISIONS = (  # fields of a project that hold what people said of places
    "link_decisions", "boilerplate_decisions", "divergence_decisions", "naming_decisions",
    "fact_memos",
)  # fmt: skip
_WORD = frozenset({"verdict", "boilerplate", "note"})  # fields that hold the word itself
_BESIDE = frozenset({"id", "creator", "created", "modified", "extra"})
_CALLED = {
    "LinkDecision": worded(
        "a link was decided otherwise in each file; the first file's word counts"
    ),
    "BoilerplateDecision": worded(
        "a passage is page debris in one file only; the first file counts"
    ),
    "DivergenceDecision": worded(
        "a divergence was judged otherwise in each file; the first file's counts"
    ),
}

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Moving:
    """Things of the second file in terms of the merged one's accounts."""

    documents: Mapping[str, str]

    def moved(self, item: Item) -> Item:
        """The thing with every account it names under its id in the merged project."""
        changes: dict[str, Any] = {}
        for field in fields(cast("Any", item)):
            value = getattr(item, field.name)
            new = self._moved(field.name, value)
            if new is not value:
                changes[field.name] = new
        return cast("Item", replace(cast("Any", item), **changes)) if changes else item

    def _moved(self, name: str, value: Any) -> Any:
        if isinstance(value, Anchor):
            document = self.documents.get(value.document, value.document)
            return value if document == value.document else replace(value, document=document)
        if isinstance(value, tuple):
            new = tuple(self._moved("", part) for part in cast("tuple[Any, ...]", value))
            return cast("Any", value) if new == value else new
        return self.documents.get(value, value) if name == "document" else value


def merge_decisions(
    first: tuple[Item, ...], second: Iterable[Item], notes: Notes
) -> tuple[Item, ...]:
    """The decisions of both; what both say once, what they contradict each other in told."""
    known = {_subject(item): item for item in first}
    ids = {_id(item) for item in first}
    added: list[Item] = []
    for item in second:
        other = known.get(_subject(item))
        if other is not None and _word(other) == _word(item):
            continue
        if other is not None:
            notes.add(_CALLED.get(type(item).__name__, worded("a decision differs; both are kept")),
                      f"{_shown(other)} / {_shown(item)}")  # fmt: skip
        if _id(item) in ids:
            free = free_id(_id(item), repr(_subject(item)) + repr(_word(item)), ids)
            item = cast("Item", replace(cast("Any", item), id=free))
        ids.add(_id(item))
        added.append(item)
    return (*added, *first) if added else first


def merge_lexicons(
    first: tuple[LexiconOverlay, ...], second: Iterable[LexiconOverlay], notes: Notes
) -> tuple[LexiconOverlay, ...]:
    """What both people changed in word lists; of one term added twice the first file's counts."""
    merged = {item.id: item for item in first}
    for item in second:
        other = merged.setdefault(item.id, item)
        if other is item:
            continue
        if other.enabled != item.enabled:
            notes.add(
                worded("a word list is switched off in one file only; the first file counts"),
                item.id,
            )
        terms = {term.term for term in other.added}
        added = (*other.added, *(term for term in item.added if term.term not in terms))
        off = tuple(dict.fromkeys((*other.switched_off, *item.switched_off)))
        if (added, off) != (other.added, other.switched_off):
            merged[item.id] = replace(other, added=added, switched_off=off)
    result = tuple(merged.values())
    return first if result == first else result


def free_id(wanted: str, salt: str, taken: Iterable[str]) -> str:
    """An id made of another one that is taken, the same every time."""
    used = set(taken)
    number = 1
    while (free := made_id("second file", wanted, salt, str(number))) in used:
        number += 1
    return free


def _id(item: Any) -> str:
    return item.id


def _subject(item: Any) -> tuple[Any, ...]:
    """What a decision is about: everything but the word itself and who said it when."""
    parts: list[Any] = [type(item).__name__]
    ends: list[Any] = []
    for field in fields(item):
        value = getattr(item, field.name)
        if isinstance(value, Anchor):
            ends.append((value.document, value.span))
        elif field.name not in _BESIDE and field.name not in _WORD:
            parts.append((field.name, _bare(value)))
    return (*parts, *sorted(ends))


def _bare(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_bare(part) for part in cast("tuple[Any, ...]", value))
    return (value.document, value.span) if isinstance(value, Anchor) else value


def _word(item: Any) -> tuple[Any, ...]:
    return tuple(getattr(item, name) for name in ("verdict", "boilerplate") if hasattr(item, name))


def _shown(item: Any) -> str:
    anchor = getattr(item, "a", None) or getattr(item, "anchor", None)
    quote = anchor.quote if isinstance(anchor, Anchor) else ""
    return f"{quote}: {', '.join(map(str, _word(item)))}"
