from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from gui.tagging.annotations import AnnotationList
from rashomon.model import Coder, Project


@pytest.fixture
def panel(qtbot: QtBot, fair: Project) -> AnnotationList:
    widget = AnnotationList()
    qtbot.addWidget(widget)
    widget.set_project(fair)
    widget.resize(300, 400)
    widget.show()
    qtbot.waitExposed(widget)
    widget.view.setFocus()
    return widget


def listed(panel: AnnotationList) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def with_memo(project: Project, annotation_id: str, memo: str) -> Project:
    annotations = tuple(
        replace(each, memo=memo) if each.id == annotation_id else each
        for each in project.annotations
    )
    return replace(project, annotations=annotations)


def test_annotations_stand_in_reading_order(panel: AnnotationList) -> None:
    assert listed(panel) == ["A roof fell in", "an act of God", "Cheap beams failed"]


def test_an_annotation_is_spoken_with_tags_account_quote_and_memo(panel: AnnotationList) -> None:
    spoken = panel.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Agency & blame; account A, Brand Post; an act of God; memo: Who is to blame?"


def test_markup_in_a_name_is_shown_as_text_in_the_tooltip(panel: AnnotationList) -> None:
    tip = panel.view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Agency &amp; blame" in tip
    assert "Who is to blame?<br>Nobody." in tip


def test_enter_jumps_to_the_passage(panel: AnnotationList, qtbot: QtBot) -> None:
    panel.select("god")
    with qtbot.waitSignal(panel.annotation_activated) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == ["god"]


def test_a_click_jumps_to_the_passage(panel: AnnotationList, qtbot: QtBot) -> None:
    spot = panel.view.visualRect(panel.view.model().index(2, 0)).center()
    with qtbot.waitSignal(panel.annotation_activated) as asked:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == ["cheap"]


def test_delete_asks_to_remove_the_annotation(panel: AnnotationList, qtbot: QtBot) -> None:
    panel.select("roof")
    with qtbot.waitSignal(panel.removal_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert asked.args == ["roof"]


def test_the_next_annotation_is_current_after_one_is_removed(
    panel: AnnotationList, fair: Project
) -> None:
    panel.select("god")
    left = tuple(each for each in fair.annotations if each.id != "god")
    panel.set_project(replace(fair, annotations=left))
    assert panel.view.currentIndex().data() == "Cheap beams failed"


@pytest.mark.parametrize(
    ("typed", "quotes"),
    [
        ("agency", ["an act of God", "Cheap beams failed"]),
        ("BLAME god", ["an act of God"]),
        ("nobody.", ["an act of God"]),
        ("evening", ["Cheap beams failed"]),
    ],
)
def test_the_filter_looks_through_tags_quotes_memos_and_accounts(
    panel: AnnotationList, qtbot: QtBot, typed: str, quotes: list[str]
) -> None:
    qtbot.keyClicks(panel.filter_field, typed)
    assert listed(panel) == quotes


def test_a_filter_without_hits_says_so(panel: AnnotationList, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter_field, "xyzzy")
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "No annotation answers to these words and filters." in shown


def test_selecting_a_hidden_annotation_lifts_the_filter(
    panel: AnnotationList, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.filter_field, "roof")
    panel.select("cheap")
    assert panel.view.currentIndex().data() == "Cheap beams failed"


def test_the_memo_of_the_current_annotation_is_shown(panel: AnnotationList) -> None:
    panel.select("god")
    assert panel.memo_edit.memo() == "Who is to blame?\nNobody."


def test_ctrl_enter_keeps_a_memo_and_goes_back_to_the_list(
    panel: AnnotationList, qtbot: QtBot
) -> None:
    panel.select("roof")
    qtbot.keyClick(panel.view, Qt.Key.Key_M)
    assert panel.memo_edit.hasFocus()
    qtbot.keyClicks(panel.memo_edit, "Passive")
    with qtbot.waitSignal(panel.memo_edited) as asked:
        qtbot.keyClick(panel.memo_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["roof", "Passive"]
    assert panel.view.hasFocus()


def test_typing_goes_on_after_what_stands_in_the_memo(panel: AnnotationList, qtbot: QtBot) -> None:
    panel.select("god")
    panel.edit_memo()
    qtbot.keyClicks(panel.memo_edit, " Nobody!")
    assert panel.memo_edit.memo() == "Who is to blame?\nNobody. Nobody!"


def test_escape_brings_the_old_memo_back(panel: AnnotationList, qtbot: QtBot) -> None:
    panel.select("god")
    panel.edit_memo()
    with qtbot.assertNotEmitted(panel.memo_edited):
        qtbot.keyClicks(panel.memo_edit, "!!!")
        qtbot.keyClick(panel.memo_edit, Qt.Key.Key_Escape)
    assert panel.memo_edit.memo() == "Who is to blame?\nNobody."


def test_a_half_typed_memo_is_kept_when_another_annotation_is_chosen(
    panel: AnnotationList, qtbot: QtBot
) -> None:
    panel.select("roof")
    panel.edit_memo()
    qtbot.keyClicks(panel.memo_edit, "Passive")
    with qtbot.waitSignal(panel.memo_edited) as asked:
        panel.select("cheap")
    assert asked.args == ["roof", "Passive"]
    assert panel.memo_edit.memo() == ""


def test_a_half_typed_memo_is_kept_when_the_keyboard_leaves(
    panel: AnnotationList, qtbot: QtBot
) -> None:
    panel.select("roof")
    panel.edit_memo()
    qtbot.keyClicks(panel.memo_edit, "Passive")
    with qtbot.waitSignal(panel.memo_edited):
        panel.filter_field.setFocus()


def test_another_edit_of_the_project_leaves_a_half_typed_memo_alone(
    panel: AnnotationList, qtbot: QtBot, fair: Project
) -> None:
    panel.select("roof")
    panel.edit_memo()
    qtbot.keyClicks(panel.memo_edit, "Passi")
    panel.set_project(with_memo(fair, "cheap", "elsewhere"))
    qtbot.keyClicks(panel.memo_edit, "ve")
    assert panel.memo_edit.memo() == "Passive"


def test_a_memo_changed_by_undo_is_shown(panel: AnnotationList, fair: Project) -> None:
    panel.select("god")
    panel.set_project(with_memo(fair, "god", "before"))
    assert panel.memo_edit.memo() == "before"


def test_the_memo_of_an_annotation_that_is_filtered_away_is_kept_first(
    panel: AnnotationList, qtbot: QtBot
) -> None:
    panel.select("roof")
    panel.edit_memo()
    qtbot.keyClicks(panel.memo_edit, "Passive")
    with qtbot.waitSignal(panel.memo_edited) as asked:
        panel.filter_field.setText("cheap")
    assert asked.args == ["roof", "Passive"]


def test_an_empty_list_says_how_to_annotate(qtbot: QtBot) -> None:
    widget = AnnotationList()
    qtbot.addWidget(widget)
    widget.show()
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    assert shown == ["No annotations yet: select words and press T, or a tag's number key."]


def test_the_menu_of_a_row_offers_another_tag_in_the_place_of_one(
    panel: AnnotationList, qtbot: QtBot
) -> None:
    spot = panel.view.visualRect(panel.view.model().index(1, 0)).center()
    panel.view.customContextMenuRequested.emit(spot)
    (menu,) = panel.findChildren(QMenu)
    entry = next(each for each in menu.actions() if "in the place of" in each.text())
    assert entry.text() == "Another tag in the place of “Agency && blame”…"
    with qtbot.waitSignal(panel.retag_requested) as asked:
        entry.trigger()
    assert asked.args is not None and asked.args[:2] == [("god",), "agency"]
    menu.close()


def test_rows_are_chosen_together_and_removed_together(panel: AnnotationList, qtbot: QtBot) -> None:
    panel.select("god")
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(panel.removal_of_several_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert asked.args == [("god", "cheap")]


def test_a_heading_is_stepped_over_and_cannot_be_chosen(panel: AnnotationList) -> None:
    panel.filters.order_box.setCurrentIndex(panel.filters.order_box.findData("place"))
    assert listed(panel)[0].startswith("A")
    heading = panel.view.model().index(0, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole).endswith("(2)")


def test_grouped_by_day_the_latest_comes_first(panel: AnnotationList, fair: Project) -> None:
    days = ("2026-01-01T10:00:00Z", "2026-01-03T10:00:00Z", "2026-01-02T10:00:00Z")
    dated = tuple(
        replace(each, created=day) for each, day in zip(fair.annotations, days, strict=True)
    )
    panel.set_project(replace(fair, annotations=dated))
    panel.filters.order_box.setCurrentIndex(panel.filters.order_box.findData("date"))
    headings = [row for row in listed(panel) if row.startswith("2026")]
    assert headings == ["2026-01-03 (1)", "2026-01-02 (1)", "2026-01-01 (1)"]


def test_coders_are_told_apart_in_filter_and_groups(panel: AnnotationList, fair: Project) -> None:
    coders = (Coder("one", "Ada"), Coder("two", "Bo"))
    first, *rest = fair.annotations
    annotations = (replace(first, creator="two"), *(replace(each, creator="one") for each in rest))
    panel.set_project(replace(fair, annotations=annotations, coders=coders))
    panel.filters.order_box.setCurrentIndex(panel.filters.order_box.findData("coder"))
    assert [row for row in listed(panel) if row.endswith(")")] == ["Ada (2)", "Bo (1)"]
    panel.filters.coder_box.setCurrentIndex(panel.filters.coder_box.findData("two"))
    assert listed(panel) == ["Bo (1)", "Cheap beams failed"]


def test_the_filter_finds_a_month_or_a_day(
    panel: AnnotationList, fair: Project, qtbot: QtBot
) -> None:
    first, *rest = fair.annotations
    dated = replace(first, created="2031-03-14T09:30:00Z")
    panel.set_project(replace(fair, annotations=(dated, *rest)))
    qtbot.keyClicks(panel.filter_field, "2031-03")
    assert listed(panel) == [first.anchor.quote]
