"""What a person has called F7 stays F7."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.fact_numbering import FactNumbers
from gui.facts.model import NUMBER
from gui.main_window import MainWindow
from rashomon.lettering import fact_numbers
from rashomon.model import Comparison, Fact, SentenceRef

PLACES = ("one", "two", "three", "new")


def fact(name: str, number: int) -> Fact:
    mentions = (SentenceRef("a", number), SentenceRef("b", number), SentenceRef("c", number))
    return Fact(name, name, "possible", mentions)


def compared(*names: str) -> Comparison:
    return Comparison(facts=tuple(fact(name, PLACES.index(name)) for name in names))


def test_facts_are_numbered_in_their_first_order() -> None:
    numbered = FactNumbers().number(compared("one", "two"))
    assert fact_numbers(numbered.facts) == {"one": 0, "two": 1}


def test_a_fact_keeps_its_number_when_another_goes_or_the_order_changes() -> None:
    numbers = FactNumbers()
    numbers.number(compared("one", "two", "three"))
    assert fact_numbers(numbers.number(compared("three", "two")).facts) == {"three": 2, "two": 1}


def test_a_number_is_never_given_twice() -> None:
    numbers = FactNumbers()
    numbers.number(compared("one", "two"))
    numbers.number(compared("one"))
    later = numbers.number(compared("one", "new"))
    assert fact_numbers(later.facts)["new"] == 2
    back = numbers.number(compared("one", "two"))
    assert fact_numbers(back.facts)["two"] == 1


def test_a_fact_with_another_id_is_known_by_its_mentions() -> None:
    numbers = FactNumbers()
    numbers.number(compared("one", "two"))
    renamed = Comparison(facts=(fact("other id of two", 1), fact("one", 0)))
    assert fact_numbers(numbers.number(renamed).facts) == {"other id of two": 1, "one": 0}


def test_columns_that_change_places_leave_the_numbers(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    session = open_window.session
    before = {frozenset(fact.mentions): fact.number for fact in session.comparison.facts}
    open_window.reading.focus_column(session.project.documents[0].id)
    with qtbot.waitSignal(session.analysis_finished):
        open_window.commands["move-right"].trigger()
    after = {frozenset(fact.mentions): fact.number for fact in session.comparison.facts}
    assert after == before


def test_facts_without_numbers_are_called_by_their_place() -> None:
    assert fact_numbers(compared("one", "two").facts) == {"one": 0, "two": 1}


def test_after_a_fact_is_rejected_all_panels_call_the_others_as_before(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    session = open_window.session
    before = fact_numbers(session.comparison.facts)
    first = session.comparison.facts[0]
    link = next(m for m in session.comparison.matches if {m.a, m.b} <= set(first.mentions))
    for match in session.comparison.matches:
        if {match.a, match.b} <= set(first.mentions) and match is not link:
            with qtbot.waitSignal(session.analysis_finished):
                open_window.deciding.decide_link(match, "rejected")
    with qtbot.waitSignal(session.analysis_finished):
        open_window.deciding.decide_link(link, "rejected")
    after = fact_numbers(session.comparison.facts)
    assert first.id not in after
    assert {key: after[key] for key in before if key in after} == {
        key: before[key] for key in after if key in before
    }
    rows = open_window.matrix.view.model()
    for row in range(rows.rowCount()):
        index = rows.index(row, 0)
        fact: Fact = index.data(Qt.ItemDataRole.UserRole)
        assert index.data(NUMBER) == after[fact.id]
        for column in open_window.reading.columns():
            assert {mark.hue for mark in column.pane.marking.facts.of(fact.id)} <= {after[fact.id]}
