from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from gui.tagging.tag_editor import Swatch, TagEditor
from gui.theme import load_theme
from rashomon.model import Codebook

THEME = load_theme("light")


@pytest.fixture
def editor(qtbot: QtBot, codebook: Codebook) -> TagEditor:
    dialog = TagEditor(codebook.tags[0], codebook, THEME)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def can_accept(editor: TagEditor) -> bool:
    box = editor.findChild(QDialogButtonBox)
    assert box is not None
    return box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_an_untouched_editor_gives_the_same_tag(editor: TagEditor, codebook: Codebook) -> None:
    assert editor.tag() == codebook.tags[0]


def test_a_colour_outside_the_theme_is_kept(qtbot: QtBot, codebook: Codebook) -> None:
    tag = replace(codebook.tags[0], colour="#123456")
    dialog = TagEditor(tag, Codebook((tag,)), THEME)
    qtbot.addWidget(dialog)
    assert dialog.tag().colour == "#123456"


def test_a_definition_comes_back_as_it_was_typed(editor: TagEditor, qtbot: QtBot) -> None:
    editor.definition_edit.set_memo("")
    qtbot.keyClicks(editor.definition_edit, "no\u00a0break & <b>")
    assert editor.tag().definition == "no\u00a0break & <b>"


def test_criteria_and_example_are_written_beside_the_definition(
    editor: TagEditor, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor.inclusion_edit, "named & blamed")
    qtbot.keyClicks(editor.exclusion_edit, "the weather")
    qtbot.keyClicks(editor.example_edit, "<they> did it")
    tag = editor.tag()
    assert (tag.inclusion, tag.exclusion, tag.example) == (
        "named & blamed", "the weather", "<they> did it",
    )  # fmt: skip


def test_a_tag_is_put_below_another_one_but_never_below_its_own(
    qtbot: QtBot, codebook: Codebook
) -> None:
    first, second, *rest = codebook.tags
    book = Codebook((first, replace(second, parent=first.id), *rest))
    dialog = TagEditor(first, book, THEME)
    qtbot.addWidget(dialog)
    offered = [dialog.parent_box.itemData(row) for row in range(dialog.parent_box.count())]
    assert offered == ["", *(tag.id for tag in rest)]
    dialog.parent_box.setCurrentIndex(1)
    assert dialog.tag().parent == rest[0].id


def test_a_blank_name_cannot_be_accepted(editor: TagEditor) -> None:
    editor.name_edit.setText("  ")
    assert not can_accept(editor)


def test_another_tags_name_cannot_be_accepted(editor: TagEditor) -> None:
    editor.name_edit.setText("hedge")
    assert not can_accept(editor)


def test_arrow_keys_choose_the_next_colour(editor: TagEditor, qtbot: QtBot) -> None:
    first = next(each for each in editor.findChildren(Swatch) if each.isChecked())
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert editor.tag().colour == THEME.tags[1]


def test_a_click_on_a_swatch_chooses_its_colour(editor: TagEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(editor.findChildren(Swatch)[4], Qt.MouseButton.LeftButton)
    assert editor.tag().colour == THEME.tags[4]


def test_another_tags_number_key_cannot_be_chosen(editor: TagEditor) -> None:
    taken = editor.key_box.findData("2")
    item = editor.key_box.model().index(taken, 0)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "Hedge" in editor.key_box.itemText(taken)


def test_a_free_number_key_can_be_chosen(editor: TagEditor) -> None:
    editor.key_box.setCurrentIndex(editor.key_box.findData("7"))
    assert editor.tag().shortcut == "7"
