"""The word lists: what fires, switched, added, edited and removed by keys and mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.framing.lexicon_model import COUNT, KIND, ROW, TERM
from gui.framing.lexicons import LexiconPanel
from rashomon.model import Comparison, FramingCue, LexiconOverlay, LexiconTerm, Span

Key = Qt.Key
ROLE = Qt.ItemDataRole


@pytest.fixture
def fired(glassworks: Comparison) -> Comparison:
    """A shipped loaded word fires once."""
    post, star = glassworks.accounts
    cue = FramingCue(
        "loaded", Span(9, 12), "list: loaded (extremism)", "extremism", list="loaded", term="mob"
    )
    return replace(glassworks, accounts=(post, replace(star, cues=(cue,))))


@pytest.fixture
def panel(qtbot: QtBot, fired: Comparison) -> LexiconPanel:
    widget = LexiconPanel()
    qtbot.addWidget(widget)
    widget.resize(900, 360)
    widget.set_lexicons(fired, ())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.term_view.setFocus()
    return widget


def term(panel: LexiconPanel, text: str, column: int = TERM) -> QModelIndex:
    model = panel.term_view.model()
    for row in range(model.rowCount()):
        if model.index(row, TERM).data() == text:
            return model.index(row, column)
    raise LookupError(text)


def test_lists_stand_under_their_language_with_their_counts(panel: LexiconPanel) -> None:
    model = panel.list_view.model()
    assert model.index(0, 0).data() == "English"
    assert model.index(1, 0).data() == "Loaded words  ·  1"
    assert not model.index(0, 0).flags()


def test_the_terms_that_fire_stand_first(panel: LexiconPanel) -> None:
    first = panel.term_view.model().index(0, TERM)
    assert first.data() == "mob"
    assert first.siblingAtColumn(COUNT).data() == 1
    assert "fires once" in first.data(ROLE.AccessibleTextRole)


def test_space_switches_a_shipped_term_off(panel: LexiconPanel, qtbot: QtBot) -> None:
    panel.term_view.setCurrentIndex(term(panel, "mob", COUNT))
    with qtbot.waitSignal(panel.term_switched) as asked:
        qtbot.keyClick(panel.term_view, Key.Key_Space)
    assert asked.args == ["loaded", "en", "mob", False]


def test_a_term_switched_off_can_be_switched_on(
    panel: LexiconPanel, qtbot: QtBot, fired: Comparison
) -> None:
    panel.set_lexicons(fired, (LexiconOverlay("loaded", "en", switched_off=("mob",)),))
    assert term(panel, "mob").data(ROLE.CheckStateRole) == Qt.CheckState.Unchecked
    panel.term_view.setCurrentIndex(term(panel, "mob"))
    with qtbot.waitSignal(panel.term_switched) as asked:
        qtbot.keyClick(panel.term_view, Key.Key_Space)
    assert asked.args == ["loaded", "en", "mob", True]


def test_space_on_a_list_switches_it_off(panel: LexiconPanel, qtbot: QtBot) -> None:
    panel.list_view.setFocus()
    with qtbot.waitSignal(panel.list_switched) as asked:
        qtbot.keyClick(panel.list_view, Key.Key_Space)
    assert asked.args == ["loaded", "en", False]


def test_arrow_keys_show_another_list(panel: LexiconPanel, qtbot: QtBot) -> None:
    panel.list_view.setFocus()
    qtbot.keyClick(panel.list_view, Key.Key_Down)
    chosen = panel.chosen()
    assert chosen is not None and chosen.list == "hedges"
    assert panel.term_view.model().rowCount() == len(chosen.terms)


def test_enter_adds_a_term_with_its_kind(panel: LexiconPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.form.term_field, " fire sale ")
    qtbot.keyClicks(panel.form.kind_field, "moral")
    with qtbot.waitSignal(panel.term_added) as asked:
        qtbot.keyClick(panel.form.note_field, Key.Key_Return)
    assert asked.args == ["loaded", "en", LexiconTerm("fire sale", "moral")]


def test_nothing_is_added_where_no_term_is_given(panel: LexiconPanel, qtbot: QtBot) -> None:
    assert not panel.form.button.isEnabled()
    with qtbot.assertNotEmitted(panel.term_added):
        qtbot.keyClick(panel.form.term_field, Key.Key_Return)


def test_f2_edits_a_cell(panel: LexiconPanel, qtbot: QtBot) -> None:
    index = term(panel, "mob", KIND)
    panel.term_view.setCurrentIndex(index)
    qtbot.keyClick(panel.term_view, Key.Key_F2)
    editor = panel.term_view.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "crowd")
    with qtbot.waitSignal(panel.term_changed) as asked:
        qtbot.keyClick(editor, Key.Key_Return)
    assert asked.args is not None
    name, language, old, new = asked.args
    assert (name, language, old.term, new) == ("loaded", "en", "mob", LexiconTerm("mob", "crowd"))


def test_delete_removes_an_own_term_and_switches_a_shipped_one_off(
    panel: LexiconPanel, qtbot: QtBot, fired: Comparison
) -> None:
    own = LexiconOverlay("loaded", "en", added=(LexiconTerm("fire sale", "moral"),))
    panel.set_lexicons(fired, (own,))
    panel.term_view.setCurrentIndex(term(panel, "fire sale"))
    with qtbot.waitSignal(panel.term_removed) as asked:
        qtbot.keyClick(panel.term_view, Key.Key_Delete)
    assert asked.args == ["loaded", "en", "fire sale"]
    panel.term_view.setCurrentIndex(term(panel, "mob"))
    with qtbot.waitSignal(panel.term_switched) as switched:
        qtbot.keyClick(panel.term_view, Key.Key_Delete)
    assert switched.args == ["loaded", "en", "mob", False]


def test_a_changed_list_is_starred_and_can_be_reset(
    panel: LexiconPanel, qtbot: QtBot, fired: Comparison
) -> None:
    panel.set_lexicons(fired, (LexiconOverlay("loaded", "en", enabled=False),))
    assert panel.list_view.model().index(1, 0).data().startswith("Loaded words *")
    with qtbot.waitSignal(panel.reset_requested) as asked:
        qtbot.mouseClick(panel.reset_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["loaded", "en"]


def test_terms_are_found_by_words_or_kind(panel: LexiconPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter_field, "extremis")
    model = panel.term_view.model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    assert rows and all("extremis" in f"{each.term} {each.kind} {each.note}" for each in rows)


def test_the_keyboard_stays_on_its_term_when_counts_change(
    panel: LexiconPanel, fired: Comparison
) -> None:
    panel.term_view.setCurrentIndex(term(panel, "mob"))
    panel.set_lexicons(replace(fired, accounts=fired.accounts[:1]), ())
    assert panel.term_view.currentIndex().siblingAtColumn(TERM).data() == "mob"


def test_the_panel_says_where_changes_are_kept(panel: LexiconPanel) -> None:
    from PySide6.QtWidgets import QLabel

    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Changes are kept in this project; the shipped lists stay as they are." in shown
