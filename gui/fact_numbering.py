"""The numbers of facts: what a person has called F7 stays F7, whatever is decided meanwhile."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock

from rashomon.model import Comparison


class FactNumbers:
    """Gives each fact of a project a number when it is first seen; from any thread.

    The order is that of the comparison then.  A number is never given twice: a fact that a
    decision took away may come back by undo.
    """

    def __init__(self) -> None:
        self._given: dict[str, int] = {}
        self._giving = Lock()

    def number(self, comparison: Comparison) -> Comparison:
        """The same comparison, its facts with their numbers."""
        with self._giving:
            for fact in comparison.facts:
                self._given.setdefault(fact.id, len(self._given))
            numbers = [self._given[fact.id] for fact in comparison.facts]
        if all(fact.number == each for fact, each in zip(comparison.facts, numbers, strict=True)):
            return comparison
        facts = (
            replace(fact, number=each) for fact, each in zip(comparison.facts, numbers, strict=True)
        )
        return replace(comparison, facts=tuple(facts))
