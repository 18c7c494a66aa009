"""Tuples of things with ids: the one place that finds, replaces, moves and drops them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Identified(Protocol):
    """Anything that is told apart by its id."""

    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=Identified)


def find(items: Sequence[Item], item_id: str, what: str) -> Item:
    """The item of that id.  Raises ValueError, naming it as a `what`, where there is none."""
    for item in items:
        if item.id == item_id:
            return item
    raise ValueError(f"The project has no {what} {item_id!r}.")


def require_new(items: Sequence[Identified], item_id: str, what: str) -> None:
    """Raise ValueError where an item has that id already."""
    if any(item.id == item_id for item in items):
        raise ValueError(f"The project has {what} {item_id!r} already.")


def where(items: tuple[Item, ...], keep: Callable[[Item], bool]) -> tuple[Item, ...]:
    """The items to keep; the same tuple where all are."""
    kept = tuple(item for item in items if keep(item))
    return items if len(kept) == len(items) else kept


def without(items: tuple[Item, ...], item_id: str) -> tuple[Item, ...]:
    """The items but the one of that id."""
    return where(items, lambda item: item.id != item_id)


def replaced(items: tuple[Item, ...], new: Item) -> tuple[Item, ...]:
    """The items with `new` in the place of the one that has its id."""
    return tuple(new if item.id == new.id else item for item in items)


def moved(items: tuple[Item, ...], item_id: str, index: int, what: str) -> tuple[Item, ...]:
    """The items with one moved to place `index`, 0 first; past an end means at that end."""
    moved = find(items, item_id, what)
    rest = without(items, item_id)
    index = max(0, min(index, len(rest)))
    return (*rest[:index], moved, *rest[index:])
