"""Many annotations at once, from their list; memos from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from gui.dialogs.memo import MemoDialog
from gui.main_window import MainWindow
from gui.tagging.annotation_rows import HEADING, ROW
from gui.tagging.palette import TagPalette
from rashomon.memos import fact_of_memo
from rashomon.model import Place, Span

Key = Qt.Key


@pytest.fixture
def tagged(open_window: MainWindow) -> MainWindow:
    """Two passages of the first account and one of the second, of the codebook's first tags."""
    project = open_window.session.project
    one, two = (tag.id for tag in project.codebook.tags[:2])
    first, second = project.documents[:2]
    for document, start, tag in ((first, 0, one), (first, 10, two), (second, 0, one)):
        open_window.judging.tag((Place(document.id, Span(start, start + 8)),), tag)
    open_window.docks.bring("annotations")
    open_window.annotations.view.setFocus()
    return open_window


def names(window: MainWindow) -> list[list[str]]:
    codebook = window.session.project.codebook
    return [
        [tag.name for tag in map(codebook.get, item.tags) if tag is not None]
        for item in window.session.project.annotations
    ]


def shown(window: MainWindow) -> list[str]:
    """Quotes of the rows, and headings in brackets."""
    model = window.annotations.view.model()
    said: list[str] = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        heading = index.data(HEADING)
        said.append(index.data(ROW).quote if heading is None else f"[{heading.text}]")
    return said


def select_all(window: MainWindow, qtbot: QtBot) -> None:
    view = window.annotations.view
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected_ids()) == 3


def test_t_gives_all_rows_chosen_a_tag_in_one_step(tagged: MainWindow, qtbot: QtBot) -> None:
    before = tagged.session.project.annotations
    select_all(tagged, qtbot)
    qtbot.keyClick(tagged.annotations.view, Key.Key_T)
    palette = next(each for each in tagged.findChildren(TagPalette) if each.isVisible())
    qtbot.keyClicks(palette.field, "Fresh")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert all("Fresh" in tags for tags in names(tagged))
    assert len(tagged.annotations.view.selected_ids()) == 3
    tagged.session.undo_stack.undo()
    assert tagged.session.project.annotations == before


def test_delete_removes_all_rows_chosen_in_one_step(tagged: MainWindow, qtbot: QtBot) -> None:
    select_all(tagged, qtbot)
    qtbot.keyClick(tagged.annotations.view, Key.Key_Delete)
    assert names(tagged) == []
    tagged.session.undo_stack.undo()
    assert len(names(tagged)) == 3


def test_rows_chosen_are_split_off_into_a_new_tag(
    tagged: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tagged.session.project.codebook.tags[0]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Part", True))
    ids = tuple(item.id for item in tagged.session.project.annotations)
    tagged.annotations.split_requested.emit(ids, first.id)
    assert [tags == ["Part"] for tags in names(tagged)] == [True, False, True]
    assert [tag.name for tag in tagged.session.project.codebook.tags[:2]] == [first.name, "Part"]


def test_the_menu_of_several_rows_puts_another_tag_in_the_place_of_one(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    one, two = tagged.session.project.codebook.tags[:2]
    select_all(tagged, qtbot)
    menu = tagged.annotations._menu_of_several(tagged.annotations.view.selected_ids())
    below = next(a.menu() for a in menu.actions() if a.text() == one.name.replace("&", "&&"))
    below.actions()[0].trigger()
    palette = next(each for each in tagged.findChildren(TagPalette) if each.isVisible())
    qtbot.keyClicks(palette.field, two.name)
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert names(tagged) == [[two.name]] * 3
    menu.deleteLater()


def test_the_list_is_filtered_and_grouped_and_folding_the_filters_lifts_them(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    panel = tagged.annotations
    project = tagged.session.project
    everything = shown(tagged)
    panel.filter_button.click()
    filters = panel.filters
    assert filters.isVisible()
    filters.tag_box.setCurrentIndex(filters.tag_box.findData(project.codebook.tags[0].id))
    assert len(shown(tagged)) == 2
    filters.account_box.setCurrentIndex(filters.account_box.findData(project.documents[1].id))
    assert len(shown(tagged)) == 1
    panel.filter_button.click()
    assert shown(tagged) == everything
    filters.order_box.setCurrentIndex(filters.order_box.findData("tag"))
    headings = sorted(f"[{tag.name}]" for tag in project.codebook.tags[:2])
    assert sorted(row for row in shown(tagged) if row.startswith("[")) == headings


def test_a_tag_stands_for_those_below_it_in_the_filter(tagged: MainWindow) -> None:
    one, two = tagged.session.project.codebook.tags[:2]
    tagged.judging.place_tag(two.id, one.id, 1)
    box = tagged.annotations.filters.tag_box
    box.setCurrentIndex(box.findData(one.id))
    assert len(shown(tagged)) == 3


def test_only_what_lies_in_the_fact_picked_is_shown_where_asked(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    session = tagged.session
    fact = session.comparison.facts[0]
    mention = fact.mentions[0]
    place = Place(mention.document, session.comparison.sentence(mention).span)
    tagged.judging.tag((place,), session.project.codebook.tags[2].id)
    box = tagged.annotations.filters.fact_box
    box.setCurrentIndex(1)
    assert shown(tagged) == []
    session.set_current_fact(fact.id)
    document = session.project.document(mention.document)
    assert document is not None
    assert place.span.of(document.text) in shown(tagged)


def type_memo(text: str, qtbot: QtBot) -> None:
    """Write `text` into the next memo dialog and keep it."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MemoDialog)
        qtbot.keyClicks(dialog.edit, text)
        qtbot.keyClick(dialog.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    QTimer.singleShot(0, write)


def test_memos_on_project_account_and_fact_are_written_from_the_menu(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    session, commands = open_window.session, open_window.commands
    type_memo("All of it.", qtbot)
    commands["memo-project"].trigger()
    assert session.project.memo == "All of it."
    type_memo("Why late?", qtbot)
    commands["memo-account"].trigger()
    assert [each.memo for each in session.project.documents] == ["Why late?", "", ""]
    session.set_current_fact(session.comparison.facts[0].id)
    type_memo("Told", qtbot)
    commands["memo-fact"].trigger()
    type_memo(" twice.", qtbot)
    commands["memo-fact"].trigger()
    (memo,) = session.project.fact_memos
    assert memo.memo == "Told twice."
    assert open_window.detail._memos == {session.current_fact: "Told twice."}
    assert fact_of_memo(memo, session.comparison) is session.comparison.facts[0]
    for _ in range(4):
        session.undo_stack.undo()
    assert session.project.fact_memos == () and session.project.memo == ""
