"""Accounts by letter (A, B, …), facts by number (F1, F2, …), in every panel and every report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rashomon.model import Document, Fact


def account_letter(number: int) -> str:
    """The letter of the account at place `number`: 0 is A, 25 is Z, 26 is AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def account_letters(documents: Iterable[Document]) -> dict[str, str]:
    """Letter by document id, in the order given."""
    return {document.id: account_letter(place) for place, document in enumerate(documents)}


def fact_numbers(facts: Sequence[Fact]) -> Mapping[str, int]:
    """What facts are called by, by their ids: 0 is F1; their place where they have no number.

    Those of the facts last asked about are kept: each step through 8,000 facts asks eight times.
    """
    global _numbered
    kept, numbers = _numbered
    if kept is not facts or not isinstance(facts, tuple):
        numbers = {
            fact.id: fact.number if fact.number >= 0 else place for place, fact in enumerate(facts)
        }
        _numbered = facts, numbers
    return numbers


_numbered: tuple[Sequence[Fact], Mapping[str, int]] = ((), {})
