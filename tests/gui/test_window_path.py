"""A person's way through the program, with keys and mouse on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.facts.mention import MentionCard
from gui.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, key: Qt.Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the focus, as a hand would."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if isinstance(key, str):
        qtbot.keyClicks(focus, key, modifier)
    else:
        qtbot.keyClick(focus, key, modifier)


def save_as(window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(qtbot, Key.Key_S, CTRL)


def answer_box(button: QMessageBox.StandardButton) -> list[str]:
    """Click `button` in the next message box; its text is put into the list returned."""
    asked: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, click)
    return asked


def test_the_welcome_page_stands_alone_until_accounts_are_open(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert not any(dock.isVisible() for dock in window.docks.by_name.values())
    assert not window.menus.toolbar.isVisible()
    assert not window.commands["save"].isEnabled()


def test_the_window_says_that_it_reads_until_accounts_are_open(
    window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts)
        assert window.pages.currentWidget() is window.loading
    assert window.pages.currentWidget() is window.reading


def test_the_welcome_page_returns_where_nothing_could_be_read(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.opening.reading_finished, timeout=20_000):
        window.opening.open_paths([tmp_path / "no such file.txt"])
    assert window.pages.currentWidget() is window.welcome
    assert window.problems.isVisible()


def test_accounts_open_side_by_side_with_their_facts_counted(open_window: MainWindow) -> None:
    assert open_window.pages.currentWidget() is open_window.reading
    assert len(open_window.reading.columns()) == 3
    assert open_window.status.text.startswith("3 accounts  ·  ")
    assert open_window.session.comparison.facts
    assert all(open_window.docks.by_name[name].isVisible() for name in ("facts", "codebook"))


def test_brackets_step_through_the_facts(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "]")
    first = open_window.session.current_fact
    assert first == open_window.session.comparison.facts[0].id
    assert open_window.reading.current_fact() == first
    press(qtbot, "]")
    assert open_window.session.current_fact != first
    press(qtbot, "[")
    assert open_window.session.current_fact == first
    press(qtbot, Key.Key_Escape)
    assert open_window.session.current_fact == ""


def test_n_steps_through_the_divergences(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.session.comparison.divergences
    press(qtbot, "n")
    assert open_window.session.current_fact
    selected = open_window.reading.selection()
    assert selected is not None and len(selected.span)


def test_the_caret_follows_the_fact_picked(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "]")
    fact = open_window.session.comparison.facts[0]
    caret = open_window.reading.caret()
    assert caret is not None
    spans = [
        open_window.session.comparison.sentence(mention).span
        for mention in fact.mentions
        if mention.document == caret.document
    ]
    assert any(span.contains(caret.span) for span in spans)


def test_a_passage_is_tagged_by_keyboard_alone(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "]")
    press(qtbot, "s")
    press(qtbot, "1")
    (annotation,) = open_window.session.project.annotations
    tag = open_window.session.project.codebook.get(annotation.tags[0])
    assert tag is not None and tag.shortcut == "1"
    assert annotation.creator == open_window.session.coder.id
    document = open_window.session.project.document(annotation.anchor.document)
    assert document is not None
    assert annotation.anchor.quote == annotation.anchor.span.of(document.text)
    assert annotation.anchor.quote.strip() == annotation.anchor.quote


def test_s_between_paragraphs_selects_the_next_sentence(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Down)  # the blank line below the headline
    caret = open_window.reading.caret()
    assert caret is not None and open_window.reading.sentence_at(caret) is None
    press(qtbot, "s")
    selected = open_window.reading.selection()
    assert selected is not None
    assert selected.span.start > caret.span.start


def test_the_same_key_takes_the_tag_off_again(open_window: MainWindow, qtbot: QtBot) -> None:
    for key in "s11":
        press(qtbot, key)
    assert open_window.session.project.annotations == ()


def test_two_keys_put_two_tags_on_one_passage(open_window: MainWindow, qtbot: QtBot) -> None:
    for key in "s12":
        press(qtbot, key)
    (annotation,) = open_window.session.project.annotations
    assert len(annotation.tags) == 2


def test_a_key_without_selection_says_what_to_do(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "1")
    assert open_window.session.project.annotations == ()
    assert "S" in open_window.status.currentMessage()


def test_everything_is_undone_and_redone(open_window: MainWindow, qtbot: QtBot) -> None:
    before = open_window.session.project
    for key in "s1":
        press(qtbot, key)
    tagged = open_window.session.project
    press(qtbot, Key.Key_Z, CTRL)
    assert open_window.session.project is before
    press(qtbot, Key.Key_Y, CTRL)
    assert open_window.session.project is tagged


def test_a_memo_is_written_with_m(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "s")
    press(qtbot, "m")
    press(qtbot, "Who says so?")
    press(qtbot, Key.Key_Return, CTRL)
    (annotation,) = open_window.session.project.annotations
    assert annotation.memo == "Who says so?"
    assert annotation.tags == ()


def test_letters_typed_into_a_memo_are_no_commands(open_window: MainWindow, qtbot: QtBot) -> None:
    for key in "s1":
        press(qtbot, key)
    fact = open_window.session.current_fact
    press(qtbot, "m")
    press(qtbot, "st1]b")
    press(qtbot, Key.Key_Return, CTRL)
    (annotation,) = open_window.session.project.annotations
    assert annotation.memo == "st1]b"
    assert open_window.session.current_fact == fact


def test_a_tag_is_made_and_applied_in_the_palette(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "s")
    press(qtbot, "t")
    press(qtbot, "Weather as culprit")
    press(qtbot, Key.Key_Return)
    project = open_window.session.project
    (annotation,) = project.annotations
    tag = project.codebook.get(annotation.tags[0])
    assert tag is not None and tag.name == "Weather as culprit"
    press(qtbot, Key.Key_Z, CTRL)
    assert open_window.session.project.annotations == ()
    assert open_window.session.project.codebook.get(tag.id) is None


def test_delete_removes_the_annotation_at_the_caret(open_window: MainWindow, qtbot: QtBot) -> None:
    for key in "s1":
        press(qtbot, key)
    press(qtbot, Key.Key_Left)
    press(qtbot, Key.Key_Delete)
    assert open_window.session.project.annotations == ()


def test_b_flips_debris_and_compares_again(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "]")
    caret = open_window.reading.caret()
    assert caret is not None
    sentence = open_window.reading.sentence_at(caret)
    assert sentence is not None
    with qtbot.waitSignal(open_window.session.analysis_finished, timeout=20_000):
        press(qtbot, "b")
    account = open_window.session.comparison.account(caret.document)
    assert account is not None
    assert account.sentences[sentence].boilerplate
    assert open_window.session.project.boilerplate_decisions[0].boilerplate


def test_the_title_tells_what_is_unsaved(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not open_window.isWindowModified()
    for key in "s1":
        press(qtbot, key)
    assert open_window.isWindowModified()
    save_as(open_window, tmp_path / "ferry", qtbot, monkeypatch)
    assert not open_window.isWindowModified()
    assert open_window.windowTitle() == "ferry[*] — Rashomon"
    assert (tmp_path / "ferry.rashomon.json").exists()
    press(qtbot, Key.Key_Z, CTRL)
    assert open_window.isWindowModified()


def test_a_saved_project_reopens_and_saves_the_same_bytes(
    open_window: MainWindow,
    make_window: Callable[[], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "ferry.rashomon.json"
    press(qtbot, "]")
    for key in "s1":
        press(qtbot, key)
    save_as(open_window, path, qtbot, monkeypatch)
    saved = path.read_bytes()
    project = open_window.session.project
    open_window.session.close()  # a file open in another window would be read only
    other = make_window()
    with qtbot.waitSignal(other.session.analysis_finished, timeout=20_000):
        other.opening.open_paths([path])
    assert other.session.project == project
    assert other.saving.save()
    assert path.read_bytes() == saved


@pytest.mark.parametrize("answer", ["Cancel", "Discard"])
def test_closing_asks_where_work_is_unsaved(
    open_window: MainWindow, qtbot: QtBot, answer: str
) -> None:
    for key in "s1":
        press(qtbot, key)
    asked = answer_box(QMessageBox.StandardButton[answer])
    closed = open_window.close()
    assert closed is (answer == "Discard")
    assert len(asked) == 1


def test_save_in_the_question_saves_before_closing(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key in "s1":
        press(qtbot, key)
    path = tmp_path / "ferry.rashomon.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answer_box(QMessageBox.StandardButton.Save)
    assert open_window.close()
    assert path.exists()


def test_closing_does_not_ask_where_nothing_was_changed(open_window: MainWindow) -> None:
    assert open_window.close()


def test_a_failed_save_keeps_the_work_and_says_so(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for key in "s1":
        press(qtbot, key)
    project = open_window.session.project
    asked = answer_box(QMessageBox.StandardButton.Cancel)
    assert not open_window.saving.save_to(tmp_path / "no such folder" / "x.rashomon.json")
    assert "x.rashomon.json" in asked[0]
    assert open_window.session.project is project
    assert open_window.isWindowModified()


def test_the_project_closes_to_the_welcome_page(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_W, CTRL)
    assert open_window.pages.currentWidget() is open_window.welcome
    assert open_window.session.project.documents == ()


def test_a_recent_project_is_offered_and_opens(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(open_window, tmp_path / "ferry.rashomon.json", qtbot, monkeypatch)
    press(qtbot, Key.Key_W, CTRL)
    buttons = open_window.welcome.findChildren(QPushButton, "recent")
    assert [button.toolTip() for button in buttons] == [str(tmp_path / "ferry.rashomon.json")]
    with qtbot.waitSignal(open_window.session.analysis_finished, timeout=20_000):
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert len(open_window.reading.columns()) == 3


def test_f6_visits_columns_and_every_panel(open_window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, "]")  # an empty panel is passed over
    qtbot.waitUntil(lambda: bool(open_window.detail.findChildren(MentionCard)))
    visited = []
    for _ in range(len(open_window.docks.panes()) + 1):
        press(qtbot, Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        panes = (open_window.reading, *open_window.docks.panes())
        visited += [pane for pane in panes if pane is focus or pane.isAncestorOf(focus)]
    assert visited == [*open_window.docks.panes(), open_window.reading]


def test_a_click_on_a_toggle_of_the_toolbar_hides_a_layer(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    button = open_window.menus.toolbar.widgetForAction(open_window.commands["layer-tags"])
    assert open_window.reading.layers().tags
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not open_window.reading.layers().tags
    assert not open_window.settings.layer("tags", True)


def test_f_shows_framing_everywhere(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.reading.layers().framing == "fact"
    press(qtbot, "f")
    assert open_window.reading.layers().framing == "all"


def test_the_size_of_the_text_is_remembered(
    open_window: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Plus, CTRL)
    press(qtbot, Key.Key_Plus, CTRL)
    press(qtbot, Key.Key_Minus, CTRL)
    larger = open_window.reading.reading_type()
    press(qtbot, Key.Key_0, CTRL)
    assert open_window.reading.reading_type().pixel_size == larger.pixel_size - 1
    press(qtbot, Key.Key_Plus, CTRL)
    assert make_window().reading.reading_type() == larger


def test_letters_typed_at_a_box_choose_in_it(open_window: MainWindow, qtbot: QtBot) -> None:
    box = open_window.matrix.choices.filter_box
    box.setFocus()
    press(qtbot, "n")
    assert box.currentText().startswith("N")
    assert open_window.session.current_fact == ""  # N alone goes to a divergence


def test_removing_an_account_is_undone_with_its_tags(open_window: MainWindow, qtbot: QtBot) -> None:
    for key in "s1":
        press(qtbot, key)
    project = open_window.session.project
    document = project.annotations[0].anchor.document
    with qtbot.waitSignal(open_window.session.analysis_finished, timeout=20_000):
        open_window.reading.remove_document_requested.emit(document)
    assert len(open_window.reading.columns()) == 2
    assert open_window.session.project.annotations == ()
    with qtbot.waitSignal(open_window.session.analysis_finished, timeout=20_000):
        press(qtbot, Key.Key_Z, CTRL)
    assert open_window.session.project is project
    assert len(open_window.reading.columns()) == 3
