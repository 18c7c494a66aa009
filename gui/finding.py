"""Which named things a person means by a few letters, best guess first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing")


def find_named(
    query: str, things: Iterable[Thing], name: Callable[[Thing], str]
) -> tuple[Thing, ...]:
    """The things that `query` may mean by their names; all of them for a blank query.

    Better kinds of agreement stand first (the whole name, its start, the start of a word, any
    part, a slip of the pen), equal ones in the order given.
    """
    wanted = " ".join(query.casefold().split())
    if not wanted:
        return tuple(things)
    ranked = [(_rank(wanted, " ".join(name(thing).casefold().split())), thing) for thing in things]
    found = [(rank, thing) for rank, thing in ranked if rank is not None]
    return tuple(thing for _, thing in sorted(found, key=lambda pair: pair[0]))


def _rank(wanted: str, name: str) -> int | None:
    """0 is the best agreement; None is none."""
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if any(word.startswith(wanted) for word in _words(name)):
        return 2
    if wanted in name:
        return 3
    slips = _slips(wanted, name)
    return None if slips is None else 3 + slips


def _slips(wanted: str, name: str) -> int | None:
    """Letters changed, dropped, added or swapped until each word typed begins a word of `name`.

    None where a word needs more than its length allows: none up to two letters, one up to five,
    then two, as Lucene's and Elasticsearch's automatic fuzziness has it.
    """
    from rapidfuzz.distance import OSA  # imported at the first slip: the window comes first

    total = 0
    for typed in wanted.split():
        allowed = 0 if len(typed) <= 2 else 1 if len(typed) <= 5 else 2
        starts = [
            word[:length]
            for word in _words(name)
            for length in (len(typed) - 1, len(typed), len(typed) + 1)
        ]
        least = min((OSA.distance(typed, start) for start in starts), default=allowed + 1)
        if least > allowed:
            return None
        total += least
    return total


def _words(name: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in name).split()
