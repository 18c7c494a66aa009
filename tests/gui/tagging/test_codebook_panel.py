from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gui.tagging.codebook import CodebookPanel
from gui.tagging.tag_editor import TagEditor
from rashomon.model import Codebook, Tag


@pytest.fixture
def panel(qtbot: QtBot, codebook: Codebook) -> CodebookPanel:
    widget = CodebookPanel()
    qtbot.addWidget(widget)
    widget.set_codebook(codebook, {"loaded": 3})
    widget.resize(280, 300)
    widget.show()
    qtbot.waitExposed(widget)
    widget.view.setCurrentIndex(row(widget, 0))
    return widget


def row(panel: CodebookPanel, number: int) -> QModelIndex:
    return panel.view.model().index(number, 0)


def test_tags_stand_in_the_order_of_the_codebook(panel: CodebookPanel) -> None:
    names = [row(panel, number).data() for number in range(panel.view.model().rowCount())]
    assert names == ["Loaded wording", "Hedge", "Agency & blame"]


def test_a_tag_is_spoken_with_key_use_and_definition(panel: CodebookPanel) -> None:
    spoken = row(panel, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Loaded wording, key 1, used 3 times, Words that judge."


def test_enter_asks_to_apply_the_tag(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.tag_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == ["hedge"]


def test_a_double_click_asks_to_apply_the_tag(panel: CodebookPanel, qtbot: QtBot) -> None:
    spot = panel.view.visualRect(row(panel, 2)).center()
    with qtbot.waitSignal(panel.tag_requested) as asked:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == ["agency"]


def test_a_single_click_applies_nothing(panel: CodebookPanel, qtbot: QtBot) -> None:
    spot = panel.view.visualRect(row(panel, 2)).center()
    with qtbot.assertNotEmitted(panel.tag_requested):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_typed_name_asks_for_a_new_tag(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.new_field, "  Act of   God ")
    with qtbot.waitSignal(panel.tag_added) as asked:
        qtbot.keyClick(panel.new_field, Qt.Key.Key_Return)
    assert asked.args == ["Act of God"]
    assert panel.new_field.text() == ""


def test_a_name_that_exists_leads_to_its_row_instead(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.new_field, "hedge")
    with qtbot.assertNotEmitted(panel.tag_added):
        qtbot.keyClick(panel.new_field, Qt.Key.Key_Return)
    assert panel.view.currentIndex().row() == 1


def test_f2_renames_in_place(panel: CodebookPanel, qtbot: QtBot, codebook: Codebook) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    qtbot.keyClicks(editor, "Verdict")
    with qtbot.waitSignal(panel.tag_edited) as asked:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert asked.args == [replace(codebook.tags[0], name="Verdict")]


def test_a_blank_name_renames_nothing(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    with qtbot.assertNotEmitted(panel.tag_edited):
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_delete_asks_to_remove_the_tag(panel: CodebookPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.tag_removed) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert asked.args == ["loaded"]


def test_delete_while_renaming_removes_no_tag(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.viewport().findChild(QLineEdit)
    assert editor is not None
    with qtbot.assertNotEmitted(panel.tag_removed):
        qtbot.keyClick(editor, Qt.Key.Key_Delete)


def test_alt_down_asks_to_move_the_tag(panel: CodebookPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.tag_move_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.args == ["loaded", 1]


def test_the_first_tag_cannot_move_up(panel: CodebookPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.tag_move_requested):
        qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)


def test_the_current_row_follows_its_tag_when_the_order_changes(
    panel: CodebookPanel, codebook: Codebook
) -> None:
    panel.set_codebook(Codebook(codebook.tags[::-1]), {})
    assert panel.view.currentIndex().data() == "Loaded wording"


def test_the_row_after_a_removed_tag_becomes_current(
    panel: CodebookPanel, codebook: Codebook
) -> None:
    panel.set_codebook(Codebook(codebook.tags[1:]), {})
    assert panel.view.currentIndex().data() == "Hedge"


def test_an_empty_codebook_says_how_to_get_a_tag(qtbot: QtBot) -> None:
    widget = CodebookPanel()
    qtbot.addWidget(widget)
    widget.show()
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    assert shown == ["No tags yet: type a name below, or select words and press T."]
    assert widget.new_field.isVisible()


def test_alt_enter_opens_the_editor_and_its_answer_is_asked_for(
    panel: CodebookPanel, qtbot: QtBot, codebook: Codebook
) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    editor = panel.findChild(TagEditor)
    assert editor is not None
    editor.name_edit.setText("Verdict")
    with qtbot.waitSignal(panel.tag_edited) as asked:
        qtbot.keyClick(editor.name_edit, Qt.Key.Key_Return)
    assert asked.args == [replace(codebook.tags[0], name="Verdict")]


def test_tags_below_others_are_indented(panel: CodebookPanel, codebook: Codebook) -> None:
    below = replace(codebook.tags[1], parent="loaded")
    panel.set_codebook(Codebook((codebook.tags[0], below, codebook.tags[2])), {})
    from gui.tagging.rows import DEPTH

    assert [row(panel, number).data(DEPTH) for number in range(3)] == [0, 1, 0]


def test_a_circle_of_parents_is_shown_all_the_same(panel: CodebookPanel) -> None:
    circle = (Tag("a", "A", "#111111", parent="b"), Tag("b", "B", "#222222", parent="a"))
    panel.set_codebook(Codebook(circle), {})
    assert panel.view.model().rowCount() == 2
