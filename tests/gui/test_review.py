"""A text that changed is asked about, its passages are found again or wait for a person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.review import marked
from gui.main_window import MainWindow
from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.annotation.reanchoring import needing_review
from rashomon.model import Document, Span


def press(text: str, seen: list[str]) -> None:
    """Press a button of the message box that comes up next."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, look)
            return
        seen.append(f"{box.text()}\n{box.informativeText()}")
        for button in box.findChildren(QPushButton):
            if button.text().replace("&", "") == text:
                button.click()
                return
        box.reject()

    QTimer.singleShot(0, look)


def courier(window: MainWindow) -> Document:
    return next(d for d in window.session.project.documents if d.path.endswith("courier.txt"))


@pytest.fixture
def tagged(open_window: MainWindow) -> MainWindow:
    """A window with two passages of the Courier tagged."""
    document, project = courier(open_window), open_window.session.project
    for words in ("with 212 passengers on board", "The company blamed thick fog"):
        start = document.text.index(words)
        anchor = make_anchor(document, Span(start, start + len(words)))
        tag = project.codebook.tags[0].id
        project = edits.add_annotation(project, edits.new_annotation(anchor, [tag], memo="m"))
    open_window.session.apply(project, "Tag")
    return open_window


def change_source(window: MainWindow) -> Path:
    path = Path(courier(window).path)
    text = path.read_text("utf-8").replace("212", "230").replace("Saturday", "last Saturday")
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def changed(tagged: MainWindow, qtbot: QtBot) -> MainWindow:
    """The same window after the Courier's new text was taken."""
    path = change_source(tagged)
    press("Replace", [])
    with qtbot.waitSignal(tagged.session.edited):
        tagged.sources.replace_from(courier(tagged).id, path)
    return tagged


def test_a_source_that_changes_on_disk_is_told_and_nothing_is_done(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    before = tagged.session.project
    qtbot.waitUntil(lambda: len(tagged.sources.watched()) == 3)
    change_source(tagged)
    qtbot.waitUntil(lambda: "courier.txt” changed on disk" in tagged.problems.text)
    assert tagged.session.project is before


def test_what_becomes_of_the_passages_is_said_before_anything_is_done(
    tagged: MainWindow, qtbot: QtBot
) -> None:
    path, before, seen = change_source(tagged), tagged.session.project, list[str]()
    press("Keep the old text", seen)
    tagged.sources.replace_from(courier(tagged).id, path)
    qtbot.waitUntil(lambda: bool(seen))
    assert "keep their words: 1" in seen[0]
    assert "need review, kept until you place them: 1" in seen[0]
    assert tagged.session.project is before


def test_a_text_not_wanted_is_not_offered_again(tagged: MainWindow, qtbot: QtBot) -> None:
    path = change_source(tagged)
    tagged.sources.look()
    qtbot.waitUntil(lambda: "changed on disk" in tagged.problems.text)
    seen: list[str] = []
    press("Keep the old text", seen)
    tagged.sources.replace_from(courier(tagged).id, path)
    qtbot.waitUntil(lambda: bool(seen) and not tagged.problems.isVisible())
    with qtbot.waitSignal(tagged.runner.finished):
        tagged.sources.look()
    assert not tagged.problems.isVisible()


def test_a_replaced_text_is_one_step_of_undo(changed: MainWindow) -> None:
    assert "230 passengers" in courier(changed).text
    changed.commands["undo"].trigger()
    assert "212 passengers" in courier(changed).text
    assert needing_review(changed.session.project) == ()


def test_a_figure_that_changed_waits_for_a_person(changed: MainWindow) -> None:
    ((_, anchor),) = needing_review(changed.session.project)
    assert anchor.quote == "with 212 passengers on board"
    assert "Passages that need review" in changed.problems.text


def test_the_dialog_shows_old_words_candidate_and_reason(changed: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(changed.problems.button, Qt.MouseButton.LeftButton)
    dialog = changed.review.dialog
    assert dialog is not None
    shown = dialog.detail.text()
    assert "<b><u>212</u></b>" in shown
    assert "<b><u>230</u></b>" in shown
    assert "212 before, 230 now" in shown


def test_the_likeliest_place_is_accepted_by_a_click(changed: MainWindow, qtbot: QtBot) -> None:
    changed.commands["review"].trigger()
    dialog = changed.review.dialog
    assert dialog is not None
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert needing_review(changed.session.project) == ()
    quotes = [item.anchor.quote for item in changed.session.project.annotations]
    assert "with 230 passengers on board" in quotes
    assert "Every passage has its place" in dialog.text.text()
    changed.commands["undo"].trigger()
    assert len(needing_review(changed.session.project)) == 1


def test_a_selection_becomes_the_place(changed: MainWindow, qtbot: QtBot) -> None:
    changed.commands["review"].trigger()
    dialog = changed.review.dialog
    assert dialog is not None
    document = courier(changed)
    start = document.text.index("230 passengers")
    column = changed.reading.column(document.id)
    assert column is not None
    changed.reading.focus_column(document.id)
    column.pane.select(Span(start, start + len("230 passengers")))
    qtbot.mouseClick(dialog.place_button, Qt.MouseButton.LeftButton)
    quotes = [item.anchor.quote for item in changed.session.project.annotations]
    assert "230 passengers" in quotes


def test_a_passage_left_for_later_stays(changed: MainWindow, qtbot: QtBot) -> None:
    changed.commands["review"].trigger()
    dialog = changed.review.dialog
    assert dialog is not None
    dialog.reject()
    assert len(needing_review(changed.session.project)) == 1
    assert len(changed.session.project.annotations) == 2


def test_passages_in_review_are_found_in_the_list_by_these_words(changed: MainWindow) -> None:
    changed.annotations.filter_field.setText("needs review")
    model = changed.annotations.view.model()
    assert model.rowCount() == 1


def test_markup_in_a_quote_is_shown_as_it_is() -> None:
    assert marked("a <b> c", "a <b> d") == "a &lt;b&gt; <b><u>c</u></b>"


def test_a_replaced_text_keeps_the_width_of_its_column(tagged: MainWindow, qtbot: QtBot) -> None:
    before = [column.width() for column in tagged.reading.columns()]
    path = change_source(tagged)
    press("Replace", [])
    with qtbot.waitSignal(tagged.session.edited):
        tagged.sources.replace_from(courier(tagged).id, path)
    qtbot.waitUntil(
        lambda: (
            max(
                abs(column.width() - width)
                for column, width in zip(tagged.reading.columns(), before, strict=True)
            )
            <= 4
        )
    )
