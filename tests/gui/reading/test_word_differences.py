"""Words of a mention that no other account has, or has otherwise."""

from __future__ import annotations

from dataclasses import replace

from invented_accounts import Told, compared

from gui.reading.differences import word_differences
from rashomon.model import Comparison


def marked(comparison: Comparison, document: str, kind: str) -> str:
    """All words of that kind in one account, in order."""
    account = comparison.account(document)
    assert account is not None
    found = word_differences(comparison, comparison.facts[0])
    return " ".join(
        each.span.of(account.document.text)
        for each in found
        if each.document == document and each.kind == kind
    )


def test_a_word_that_any_other_account_has_is_not_marked() -> None:
    comparison = compared(
        ("a", [Told("The northern quay burnt badly on Monday.", "f")]),
        ("b", [Told("The northern quay burnt.", "f")]),
        ("c", [Told("The quay burnt on Monday.", "f")]),
    )
    assert marked(comparison, "a", "only-here") == "badly"
    assert marked(comparison, "b", "only-here") == ""


def test_words_that_tell_nothing_by_themselves_are_not_marked() -> None:
    comparison = compared(
        ("a", [Told("The quay of the town burnt on Monday.", "f")]),
        ("b", [Told("Quay burnt, not town, Monday.", "f")]),
    )
    assert marked(comparison, "a", "only-here") == ""
    assert marked(comparison, "b", "only-here") == "not"


def test_sentences_of_one_account_are_not_set_against_each_other() -> None:
    comparison = compared(
        ("a", [Told("The quay burnt badly.", "f"), Told("It burnt badly.", "f")]),
        ("b", [Told("The quay burnt.", "f")]),
    )
    assert marked(comparison, "a", "only-here").count("badly") == 2


def test_accounts_in_different_languages_share_no_words_and_mark_none() -> None:
    comparison = compared(
        ("a", [Told("The quay burnt.", "f")]), ("b", [Told("Der Kai brannte.", "f")])
    )
    german = replace(
        comparison.accounts[1], document=replace(comparison.accounts[1].document, language="de")
    )
    comparison = replace(comparison, accounts=(comparison.accounts[0], german))
    assert word_differences(comparison, comparison.facts[0]) == []
