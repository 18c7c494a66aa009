"""A tag's definition and criteria as the one text that other programs keep, and back."""

from __future__ import annotations

from dataclasses import replace

from rashomon.model import Tag

_LABELS = (
    ("inclusion", "Given to: "),
    ("exclusion", "Not given to: "),
    ("example", "Example: "),
)


def describe(tag: Tag) -> str:
    """The definition, then each criterion in a paragraph that begins with its label."""
    parts = [tag.definition] if tag.definition else []
    parts += [label + text for name, label in _LABELS if (text := str(getattr(tag, name)))]
    return "\n\n".join(parts)


def with_description(tag: Tag, text: str) -> Tag:
    """The tag with definition and criteria as `describe` wrote them."""
    found: dict[str, str] = {}
    for name, label in reversed(_LABELS):
        before, mark, after = ("\n\n" + text).rpartition("\n\n" + label)
        if mark:
            found[name] = after
            text = before.removeprefix("\n\n")
    return replace(tag, definition=text, **found)
