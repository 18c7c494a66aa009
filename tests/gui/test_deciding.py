"""Links and facts decided with keys and mouse on the real window; each is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.facts.link import LinkRow
from gui.facts.mention import MentionCard
from gui.main_window import MainWindow
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Fact, Span

Key = Qt.Key
Part = TypeVar("Part", LinkRow, MentionCard)


def press(qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def analysed(window: MainWindow, qtbot: QtBot, do: Callable[[], object]) -> None:
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        do()


def put_caret(window: MainWindow, column: int, words: str) -> None:
    pane = window.reading.columns()[column]
    start = pane.document.text.index(words)
    window.reading.focus_column(pane.document.id)
    pane.pane.select(Span(start, start))


def fact_about(window: MainWindow, *words: str) -> Fact:
    return next(
        fact for fact in window.session.comparison.facts if all(w in fact.label for w in words)
    )


def cell(window: MainWindow, fact: Fact, column: int) -> QModelIndex:
    view = window.matrix.view
    row = window.session.comparison.facts.index(fact)
    index = view.model().index(row, column)
    view.setFocus()
    view.setCurrentIndex(index)
    return index


def parts(window: MainWindow, kind: type[Part], qtbot: QtBot) -> list[Part]:
    """Parts of the detail of the picked fact; panels follow the columns a moment later."""
    window.docks.by_name["detail"].raise_()
    fact = window.session.comparison.fact(window.session.current_fact)
    assert fact is not None

    def shown() -> bool:
        cards = window.detail.findChildren(MentionCard)
        return [card.ref for card in cards] == list(fact.mentions)

    qtbot.waitUntil(shown)
    return window.detail.findChildren(kind)


def empty_cell(window: MainWindow) -> tuple[Fact, int]:
    documents = [item.document.id for item in window.session.comparison.accounts]
    for fact in window.session.comparison.facts:
        for column, document in enumerate(documents):
            if document not in fact.documents:
                return fact, column + 1
    raise AssertionError("every account tells every fact")


def test_l_in_two_columns_links_the_sentences_at_the_carets(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, 0, "captain Tom Arrel")
    press(qtbot, Key.Key_L)
    assert "L again" in open_window.status.text
    marked = open_window.reading.columns()[0].pane.marking.link_end.marks
    assert len(marked) == 1
    put_caret(open_window, 1, "Witnesses claimed")
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_L))
    (decision,) = open_window.session.project.link_decisions
    assert decision.verdict == "linked"
    assert decision.b is not None and "far too fast" in decision.b.quote
    assert any(match.decided == "linked" for match in open_window.session.comparison.matches)
    picked = open_window.session.comparison.fact(open_window.session.current_fact)
    assert picked is not None and decision.b.document in picked.documents
    assert open_window.reading.current_fact() == picked.id
    assert "L again" not in open_window.status.text
    assert not open_window.reading.columns()[0].pane.marking.link_end.marks


def test_page_debris_is_refused_as_the_first_end_already(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, 0, "The Brae Courier, 4 May 2030")
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_B))
    press(qtbot, Key.Key_L)
    assert open_window.decisions.linking.first is None
    assert "page debris" in open_window.status.currentMessage()


def test_between_paragraphs_l_takes_the_next_sentence(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, 0, "The company blamed")
    press(qtbot, Key.Key_Up)
    press(qtbot, Key.Key_Home)
    press(qtbot, Key.Key_L)
    first = open_window.decisions.linking.first
    assert first is not None
    text = open_window.session.project.documents[0].text
    assert first.span.of(text).startswith("The company blamed")


def test_a_decision_says_what_was_done_and_how_it_is_taken_back(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.commands["next-fact"].trigger()
    parts(open_window, LinkRow, qtbot)[0].setFocus()
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_Delete))
    assert open_window.status.currentMessage() == "Reject link · Ctrl+Z takes it back"


def test_the_keyboard_goes_to_the_columns_when_a_decision_takes_the_fact_away(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    fact = next(fact for fact in open_window.session.comparison.facts if len(fact.mentions) == 2)
    open_window.session.set_current_fact(fact.id)
    parts(open_window, LinkRow, qtbot)[0].setFocus()
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_Delete))
    assert open_window.session.comparison.fact(fact.id) is None
    qtbot.waitUntil(lambda: any(each.pane.hasFocus() for each in open_window.reading.columns()))


def test_a_link_made_by_hand_is_undone_in_one_step(open_window: MainWindow, qtbot: QtBot) -> None:
    put_caret(open_window, 0, "captain Tom Arrel")
    press(qtbot, Key.Key_L)
    put_caret(open_window, 1, "Witnesses claimed")
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_L))
    analysed(
        open_window, qtbot, lambda: press(qtbot, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    )
    assert open_window.session.project.link_decisions == ()


def test_escape_drops_the_first_end_and_leaves_the_fact_picked(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    fact = open_window.session.step_fact(1)
    assert fact is not None
    put_caret(open_window, 0, "captain Tom Arrel")
    press(qtbot, Key.Key_L)
    press(qtbot, Key.Key_Escape)
    assert open_window.decisions.linking.first is None
    assert open_window.session.current_fact == fact.id
    assert not open_window.reading.columns()[0].pane.marking.link_end.marks


def test_l_again_in_the_same_column_moves_the_first_end(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, 0, "captain Tom Arrel")
    press(qtbot, Key.Key_L)
    put_caret(open_window, 0, "The company blamed")
    press(qtbot, Key.Key_L)
    first = open_window.decisions.linking.first
    assert first is not None
    assert first.span.of(open_window.reading.columns()[0].document.text).startswith("The company")
    assert open_window.session.project.link_decisions == ()


def test_n_on_an_empty_cell_says_that_the_fact_is_not_told_there_and_n_takes_it_back(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    fact, column = empty_cell(open_window)
    index = cell(open_window, fact, column)
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_N))
    document = open_window.session.comparison.accounts[column - 1].document.id
    again = open_window.session.comparison.fact(fact.id)
    assert again is not None and again.not_told == (document,)
    open_window.session.set_current_fact(fact.id)
    assert open_window.reading.columns()[column - 1].header.pill.text() == "not told here"
    index = cell(open_window, again, column)
    assert "not told here" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert any(
        item.kind == "omission" and item.fact == fact.id and "by hand" in item.note
        for item in open_window.session.comparison.divergences
    )
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_N))
    assert open_window.session.project.link_decisions == ()


def test_the_menu_of_an_empty_cell_offers_not_told_here(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    fact, column = empty_cell(open_window)
    menu = open_window.matrix.make_menu(cell(open_window, fact, column))
    action = next(item for item in menu.actions() if item.text() == "Not told here")
    analysed(open_window, qtbot, action.trigger)
    assert open_window.session.project.link_decisions[0].verdict == "not-told-here"


def test_m_on_two_rows_merges_their_facts_and_keeps_the_first_picked(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    one, other = open_window.session.comparison.facts[:2]
    open_window.session.set_current_fact(one.id)
    cell(open_window, one, 0)
    press(qtbot, Key.Key_M)
    assert open_window.matrix.merging == one.id
    assert "M again" in open_window.status.text
    press(qtbot, Key.Key_Down)
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_M))
    merged = open_window.session.comparison.fact(open_window.session.current_fact)
    assert merged is not None
    assert {*one.mentions, *other.mentions} <= set(merged.mentions)
    assert open_window.matrix.merging == ""


def test_escape_in_the_matrix_drops_the_merge(open_window: MainWindow, qtbot: QtBot) -> None:
    cell(open_window, open_window.session.comparison.facts[0], 0)
    press(qtbot, Key.Key_M)
    press(qtbot, Key.Key_Escape)
    assert open_window.matrix.merging == ""
    assert "M again" not in open_window.status.text


def test_delete_on_a_mention_splits_it_off_and_the_fact_stays_picked(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    fact = next(fact for fact in open_window.session.comparison.facts if len(fact.mentions) > 2)
    open_window.session.set_current_fact(fact.id)
    card = parts(open_window, MentionCard, qtbot)[-1]
    gone = card.ref
    card.setFocus()
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_Delete))
    left = open_window.session.comparison.fact(open_window.session.current_fact)
    assert left is not None
    assert gone not in left.mentions
    assert set(fact.mentions) - {gone} <= set(left.mentions)
    analysed(open_window, qtbot, lambda: open_window.commands["undo"].trigger())
    assert open_window.session.comparison.fact(fact.id) == fact


def test_u_on_a_decided_link_leaves_it_to_the_program_again(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.session.step_fact(1)
    row = parts(open_window, LinkRow, qtbot)[0]
    row.setFocus()
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_C))
    assert open_window.session.project.link_decisions[0].verdict == "confirmed"
    row = next(row for row in open_window.detail.findChildren(LinkRow) if row.hasFocus())
    assert row.clear_button.isVisible()
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_U))
    assert open_window.session.project.link_decisions == ()


def test_rejecting_a_link_re_ranks_the_rest_says_so_and_reset_is_undone(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    fact = next(fact for fact in open_window.session.comparison.facts if len(fact.mentions) > 2)
    open_window.session.set_current_fact(fact.id)
    row = parts(open_window, LinkRow, qtbot)[0]
    analysed(
        open_window,
        qtbot,
        lambda: qtbot.mouseClick(
            row.reject_button,
            Qt.MouseButton.LeftButton,
            pos=QPoint(row.reject_button.width() // 2, row.reject_button.height() // 2),
        ),
    )
    note = open_window.decisions.note
    assert note.isVisible()
    assert note.text == "Learned from 1 decision"
    analysed(open_window, qtbot, lambda: note.reset_button.click())
    assert note.isHidden()
    assert len(open_window.session.project.link_decisions) == 1
    analysed(open_window, qtbot, lambda: open_window.commands["undo"].trigger())
    assert note.text == "Learned from 1 decision"
    analysed(open_window, qtbot, lambda: open_window.commands["learn"].trigger())
    assert note.isHidden()


def test_each_link_says_why_in_plain_words(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.session.step_fact(1)
    row = parts(open_window, LinkRow, qtbot)[0]
    assert "the likeness" in row.accessibleName() or "name" in row.accessibleName()


def test_escape_drops_the_first_end_where_no_fact_is_picked(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, 0, "captain Tom Arrel")
    press(qtbot, Key.Key_L)
    press(qtbot, Key.Key_Escape)
    assert open_window.decisions.linking.first is None


def test_closing_the_account_of_the_first_end_drops_it(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    put_caret(open_window, 0, "captain Tom Arrel")
    press(qtbot, Key.Key_L)
    gone = open_window.session.project.documents[0].id
    analysed(open_window, qtbot, lambda: open_window.judging.remove_document(gone))
    assert open_window.decisions.linking.first is None


def test_selected_words_are_linked_as_a_clause(open_window: MainWindow, qtbot: QtBot) -> None:
    for column, words in ((0, "captain Tom Arrel said"), (1, "going far too fast")):
        put_caret(open_window, column, words)
        pane = open_window.reading.columns()[column].pane
        start = pane.caret_offset()
        pane.select(Span(start, start + len(words)))
        if column == 0:
            press(qtbot, Key.Key_L)
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_L))
    (decision,) = open_window.session.project.link_decisions
    assert decision.b is not None
    assert (decision.a.quote, decision.b.quote) == ("captain Tom Arrel said", "going far too fast")


def test_a_click_on_its_button_splits_a_mention_off(open_window: MainWindow, qtbot: QtBot) -> None:
    fact = next(fact for fact in open_window.session.comparison.facts if len(fact.mentions) > 2)
    open_window.session.set_current_fact(fact.id)
    card = parts(open_window, MentionCard, qtbot)[0]
    analysed(
        open_window,
        qtbot,
        lambda: qtbot.mouseClick(card.split_button, Qt.MouseButton.LeftButton),
    )
    assert {item.verdict for item in open_window.session.project.link_decisions} == {"rejected"}
    assert open_window.session.undo_stack.count() == 1


def test_the_menu_of_a_row_merges_it_with_the_fact_picked(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    one, other = open_window.session.comparison.facts[:2]
    open_window.session.set_current_fact(one.id)
    menu = open_window.matrix.make_menu(cell(open_window, other, 0))
    action = next(item for item in menu.actions() if item.text().startswith("Merge with F1"))
    analysed(open_window, qtbot, action.trigger)
    assert any(
        {*one.mentions, *other.mentions} <= set(fact.mentions)
        for fact in open_window.session.comparison.facts
    )


def test_a_decision_survives_saving_and_opening_again(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    fact, column = empty_cell(open_window)
    cell(open_window, fact, column)
    analysed(open_window, qtbot, lambda: press(qtbot, Key.Key_N))
    open_window.deciding.reset_learning()
    project = open_window.session.project
    save_project(project, tmp_path / "decided.rashomon.json")
    again = load_project(tmp_path / "decided.rashomon.json")
    assert again.link_decisions == project.link_decisions
    assert again.settings == project.settings
