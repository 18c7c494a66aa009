"""What makes a codebook sound: names differ, number keys differ, colours are colours."""

from __future__ import annotations

import re
import unicodedata

from rashomon.messages import worded
from rashomon.model import Codebook, Tag

SHORTCUTS = tuple("123456789")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def tidy_name(name: str) -> str:
    """The name in NFC, with single spaces and none at its ends."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def find_tag(codebook: Codebook, name: str) -> Tag | None:
    """The tag of that name; case and spacing do not count."""
    key = tidy_name(name).casefold()
    return next((tag for tag in codebook.tags if tidy_name(tag.name).casefold() == key), None)


def check_tag(codebook: Codebook, tag: Tag) -> None:
    """Raise ValueError where `tag` cannot stand in the codebook beside the other tags."""
    check_name(codebook, tag)
    if not _COLOUR.fullmatch(tag.colour):
        raise ValueError(worded("“{colour}” is no colour: write it as #rrggbb.", colour=tag.colour))
    if tag.shortcut and tag.shortcut not in SHORTCUTS:
        raise ValueError(
            worded("“{shortcut}” is no number key: choose 1 to 9, or none.", shortcut=tag.shortcut)
        )
    for other in codebook.tags:
        if tag.shortcut and other.shortcut == tag.shortcut and other.id != tag.id:
            raise ValueError(
                worded(
                    "The key {shortcut} already belongs to “{other_name}”.",
                    shortcut=tag.shortcut,
                    other_name=other.name,
                )
            )
    above, seen = tag.parent, {tag.id}
    while above:
        if above in seen:
            raise ValueError(worded("“{tag_name}” cannot stand below itself.", tag_name=tag.name))
        seen.add(above)
        parent = codebook.get(above)
        if parent is None:
            raise ValueError(
                worded("The tag above “{tag_name}” is not in the codebook.", tag_name=tag.name)
            )
        above = parent.parent


def check_name(codebook: Codebook, tag: Tag) -> None:
    """Raise ValueError for a name that is blank or that another tag bears."""
    if not tidy_name(tag.name):
        raise ValueError(worded("A tag needs a name."))
    other = next(
        (item for item in codebook.tags if item.id != tag.id and same_name(item, tag)), None
    )
    if other is not None:
        raise ValueError(
            worded(
                "There is a tag “{other_name}” already; choose another name.", other_name=other.name
            )
        )


def same_name(a: Tag, b: Tag) -> bool:
    """Whether a person would take the names for one: case and spacing do not count."""
    return tidy_name(a.name).casefold() == tidy_name(b.name).casefold()


def free_shortcut(codebook: Codebook) -> str:
    """The first number key that no tag has, or ""."""
    taken = {tag.shortcut for tag in codebook.tags}
    return next((key for key in SHORTCUTS if key not in taken), "")
