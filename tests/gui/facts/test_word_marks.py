from __future__ import annotations

from dataclasses import replace

from gui.facts.differences import word_marks
from rashomon.mentions import Difference, Mark
from rashomon.model import Comparison, SentenceRef, Span

A, B, C = (SentenceRef(name, 0) for name in ("gazette", "herald", "wire"))


def words(comparison: Comparison, ref: SentenceRef, marks: tuple[Mark, ...]) -> list[str]:
    account = comparison.account(ref.document)
    assert account is not None
    return [mark.span.of(account.document.text) for mark in marks]


def test_words_only_in_the_other_account_are_marked_there(ferry: Comparison) -> None:
    marks = word_marks(ferry, (A, B), A)
    assert "struck rocks off" in words(ferry, B, marks[B])


def test_the_reference_marks_only_what_no_other_mention_has(ferry: Comparison) -> None:
    """“ran aground” stands in the wire's sentence too, “Monday” nowhere else."""
    marks = word_marks(ferry, (A, B, C), A)
    text = " ".join(words(ferry, A, marks[A]))
    assert "Monday" in text
    assert "aground" not in text


def test_reworded_everywhere_is_reworded_in_the_reference(ferry: Comparison) -> None:
    def align(*_: object) -> tuple[Difference, ...]:
        return (("reworded", Span(4, 9), Span(0, 3)),)

    marks = word_marks(ferry, (A, B, C), A, align=align)
    assert marks[A] == (Mark(Span(4, 9), "reworded"),)


def test_lacking_here_and_reworded_there_counts_as_reworded(ferry: Comparison) -> None:
    answers = iter(((("only-a", Span(4, 9), None),), (("reworded", Span(4, 9), Span(0, 3)),)))
    marks = word_marks(ferry, (A, B, C), A, align=lambda *_: next(answers))
    assert marks[A] == (Mark(Span(4, 9), "reworded"),)


def test_accounts_in_two_languages_are_not_compared_word_by_word(ferry: Comparison) -> None:
    herald = ferry.accounts[1]
    german = replace(herald, document=replace(herald.document, language="de"))
    mixed = replace(ferry, accounts=(ferry.accounts[0], german, ferry.accounts[2]))
    assert word_marks(mixed, (A, B), A) == {A: (), B: ()}


def test_words_that_tell_nothing_by_themselves_are_not_marked(ferry: Comparison) -> None:
    account = ferry.account("gazette")
    assert account is not None
    the = account.document.text.lower().index("the ")

    def align(*_: object) -> tuple[Difference, ...]:
        return (("only-a", Span(the, the + 3), None),)

    assert word_marks(ferry, (A, B), A, align=align)[A] == ()
