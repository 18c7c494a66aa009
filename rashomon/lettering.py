"""Accounts by letter (A, B, …), facts by number (F1, F2, …), in every panel and every report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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


def fact_numbers(facts: Sequence[Fact]) -> dict[str, int]:
    """What facts are called by, by their ids: 0 is F1; their place where they have no number."""
    return {fact.id: fact.number if fact.number >= 0 else place for place, fact in enumerate(facts)}
