from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gui.facts.choosing import FactFilter, FactOrder
from gui.facts.matrix import FactMatrix
from rashomon.model import Comparison, Fact, SentenceRef


def fact(name: str, sentence: int) -> Fact:
    mentions = (SentenceRef("gazette", sentence), SentenceRef("herald", sentence % 2))
    return Fact(name, name, "possible", mentions, 0.6)


class Person:
    """Steps, and picks what the matrix asks for, as the window does."""

    def __init__(self, matrix: FactMatrix) -> None:
        self.matrix = matrix
        self.picked: list[str] = []
        matrix.fact_activated.connect(self._pick)

    def _pick(self, fact_id: str) -> None:
        self.picked.append(fact_id)
        self.matrix.set_current_fact(fact_id)

    def step(self, *steps: int) -> list[str]:
        self.picked.clear()
        for each in steps:
            self.matrix.step(each)
        return self.picked


@pytest.fixture
def four(ferry: Comparison) -> Comparison:
    """The two facts of the ferry between two others."""
    return replace(ferry, facts=(fact("one", 0), *ferry.facts, fact("four", 2)))


@pytest.fixture
def person(qtbot: QtBot, four: Comparison) -> Person:
    matrix = FactMatrix()
    qtbot.addWidget(matrix)
    matrix.set_comparison(four)
    return Person(matrix)


def test_steps_go_down_the_rows_and_stay_at_the_ends(person: Person) -> None:
    assert person.step(1, 1, 1, 1, 1) == ["one", "aground", "rescued", "four", "four"]
    assert person.step(-1, -1, -1, -1) == ["rescued", "aground", "one", "one"]


def test_stepping_back_from_no_fact_leads_to_the_last_row(person: Person) -> None:
    assert person.step(-1) == ["four"]


def test_a_filter_leaves_only_its_rows_to_step_through(person: Person) -> None:
    person.matrix.choices.choose(FactFilter.CONFLICTS)
    assert person.step(1, 1) == ["rescued", "rescued"]


def test_steps_follow_the_order_chosen(person: Person) -> None:
    box = person.matrix.choices.order_box
    box.setCurrentIndex(box.findData(FactOrder.BAND))
    assert person.step(1, 1)[0] == "aground"


def test_after_a_fact_is_gone_the_next_step_leads_to_the_one_behind_it(
    person: Person, four: Comparison
) -> None:
    person.step(1, 1)
    left = replace(four, facts=tuple(each for each in four.facts if each.id != "aground"))
    person.matrix.set_comparison(left)
    person.matrix.set_current_fact("")
    assert person.step(1) == ["rescued"]


def test_after_a_fact_is_gone_a_step_back_leads_to_the_one_before_it(
    person: Person, four: Comparison
) -> None:
    person.step(1, 1)
    left = replace(four, facts=tuple(each for each in four.facts if each.id != "aground"))
    person.matrix.set_comparison(left)
    person.matrix.set_current_fact("")
    assert person.step(-1) == ["one"]


def test_a_fact_let_go_by_hand_starts_again_at_the_top(person: Person) -> None:
    person.step(1, 1, 1)
    person.matrix.set_current_fact("")
    assert person.step(1) == ["one"]


def test_sentences_of_one_account_alone_are_stepped_through_too(
    person: Person, qtbot: QtBot
) -> None:
    person.matrix.choices.choose(FactFilter.ONLY_ONE)
    with qtbot.waitSignal(person.matrix.sentence_activated) as first:
        person.matrix.step(1)
    with qtbot.waitSignal(person.matrix.sentence_activated) as second:
        person.matrix.step(-1)
    assert first.args == second.args  # there is but one, or the first
