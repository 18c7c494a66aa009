"""Which annotations the list shows, in which order, and under which headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from rashomon.model import Place

if TYPE_CHECKING:
    from gui.tagging.annotation_rows import AnnotationRow

Order = Literal["place", "tag", "coder", "date"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a row must be to be shown; an empty part lets all through."""

    words: tuple[str, ...] = ()  # folded; all of them occur
    tags: frozenset[str] = frozenset()  # ids; one of them was given
    account: str = ""  # document id
    coder: str | None = None  # coder id; None: any
    inside: tuple[Place, ...] | None = None  # the mentions of a fact; None: anywhere

    def lets(self, row: AnnotationRow) -> bool:
        """Whether a row is shown."""
        annotation = row.annotation
        return (
            (not self.account or annotation.anchor.document == self.account)
            and (not self.tags or not self.tags.isdisjoint(annotation.tags))
            and (self.coder is None or annotation.creator == self.coder)
            and (self.inside is None or any(_meets(row, place) for place in self.inside))
            and all(word in row.haystack for word in self.words)
        )


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rows below have in common, and how many they are."""

    text: str
    count: int
    colour: str = ""  # of a tag


def arranged(
    rows: Sequence[AnnotationRow], order: Order, coders: Mapping[str, str]
) -> Sequence[AnnotationRow | Heading]:
    """The rows by account and place, tag, coder or day, each group under its heading.

    By tag a passage stands under each of its tags; days come latest first.
    """
    if order == "tag":
        return _under_tags(rows)
    name = QCoreApplication.translate("AnnotationRows", "no name")

    def coder(row: AnnotationRow) -> str:
        return coders.get(row.annotation.creator, "") or name

    if order == "coder":
        return _grouped(sorted(rows, key=lambda row: coder(row).casefold()), coder)
    if order == "date":
        none = QCoreApplication.translate("AnnotationRows", "no date")
        by_date = sorted(rows, key=_changed, reverse=True)
        return _grouped(by_date, lambda row: _changed(row)[:10] or none)
    return _grouped(rows, lambda row: f"{row.letter}  {row.account}")


def _changed(row: AnnotationRow) -> str:
    return row.annotation.modified or row.annotation.created


def _under_tags(rows: Iterable[AnnotationRow]) -> list[AnnotationRow | Heading]:
    groups: dict[str, list[AnnotationRow]] = {}
    colours: dict[str, str] = {}
    bare: list[AnnotationRow] = []
    for row in rows:
        for tag in row.tags:
            groups.setdefault(tag.name, []).append(row)
            colours[tag.name] = tag.colour
        if not row.tags:
            bare.append(row)
    shown: list[AnnotationRow | Heading] = []
    for name in sorted(groups, key=str.casefold):
        shown += (Heading(name, len(groups[name]), colours[name]), *groups[name])
    if bare:
        text = QCoreApplication.translate("AnnotationRows", "Without a tag")
        shown += (Heading(text, len(bare)), *bare)
    return shown


def _grouped(
    rows: Iterable[AnnotationRow], key: Callable[[AnnotationRow], str]
) -> list[AnnotationRow | Heading]:
    groups: dict[str, list[AnnotationRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    shown: list[AnnotationRow | Heading] = []
    for text, group in groups.items():
        shown += (Heading(text, len(group)), *group)
    return shown


def _meets(row: AnnotationRow, place: Place) -> bool:
    anchor = row.annotation.anchor
    return anchor.document == place.document and anchor.span.overlap(place.span) > 0
