"""The numbers of facts: what a person has called F7 stays F7, whatever is decided meanwhile."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from threading import Lock

from rashomon.model import Comparison, Fact, SentenceRef


class FactNumbers:
    """Gives each fact of a project a number when it is first seen; from any thread.

    The order is that of the comparison then.  A fact is known by its id, and where that is new (the
    accounts stand in another order, a mention was split off) by most of its mentions.  A number is
    never given to another fact: one that a decision took away may come back by undo.
    """

    def __init__(self) -> None:
        self._given: dict[str, int] = {}
        self._next = 0
        self._last: tuple[Fact, ...] = ()
        self._giving = Lock()

    def number(self, comparison: Comparison) -> Comparison:
        """The same comparison, its facts with their numbers."""
        with self._giving:
            numbers = self._numbers_of(comparison.facts)
            if all(fact.number == numbers[fact.id] for fact in comparison.facts):
                self._last = comparison.facts or self._last
                return comparison
            facts = tuple(replace(fact, number=numbers[fact.id]) for fact in comparison.facts)
            self._last = facts
        return replace(comparison, facts=facts)

    def _numbers_of(self, facts: tuple[Fact, ...]) -> dict[str, int]:
        known = {fact.id for fact in facts}
        numbers: dict[str, int] = {}
        taken: set[int] = set()
        for fact in facts:  # those known by their ids first: what is new takes nothing from them
            number = self._given.get(fact.id)
            if number is not None and number not in taken:
                numbers[fact.id] = number
                taken.add(number)
        before = _by_mention(fact for fact in self._last if fact.id not in known)
        for fact in facts:
            if fact.id not in numbers:
                number = _inherited(fact, before)
                if number is None or number in taken:
                    number, self._next = self._next, self._next + 1
                numbers[fact.id] = self._given[fact.id] = number
                taken.add(number)
        return numbers


def _by_mention(facts: Iterable[Fact]) -> dict[SentenceRef, list[Fact]]:
    found: dict[SentenceRef, list[Fact]] = defaultdict(list)
    for fact in facts:
        for mention in fact.mentions:
            found[mention].append(fact)
    return found


def _inherited(fact: Fact, before: dict[SentenceRef, list[Fact]]) -> int | None:
    """The number of the fact that is gone and had most of the mentions; None where none had."""
    shared = Counter(
        (old.number, len(old.mentions))
        for mention in fact.mentions
        for old in before.get(mention, ())
    )
    if not shared:
        return None
    (number, size), count = max(shared.items(), key=lambda item: (item[1], -item[0][0]))
    return number if 2 * count > max(size, len(fact.mentions)) else None
