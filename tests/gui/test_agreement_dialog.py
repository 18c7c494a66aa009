"""Agreement: figures and differences of two coders, walked through and settled by keys."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.dialogs.agreement import AgreementDialog
from gui.main_window import MainWindow
from rashomon.agreement.adjudication import AGREED, annotations_by
from rashomon.files.project_file import load_project
from rashomon.model import Project


@pytest.fixture
def project() -> Project:
    return load_project(str(files("resources") / "samples" / "kessim.rashomon.json"))


@pytest.fixture
def window(make_window: Callable[[], MainWindow], project: Project, qtbot: QtBot) -> MainWindow:
    window = make_window()
    with qtbot.waitSignal(window.session.analysis_finished, timeout=60_000):
        window.session.open(project)
    return window


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> AgreementDialog:
    window.commands["agreement"].trigger()
    dialog = window.agreement.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.differences.rowCount() > 0, timeout=20_000)
    return dialog


def agreed(window: MainWindow) -> list[str]:
    return [item.anchor.quote for item in annotations_by(window.session.project, AGREED.id)]


def click(qtbot: QtBot, dialog: AgreementDialog, choice: str) -> None:
    qtbot.mouseClick(dialog.choices[choice], Qt.MouseButton.LeftButton)  # type: ignore[index]


def test_every_tag_in_use_has_its_figures(dialog: AgreementDialog) -> None:
    names = [dialog.figures.item(row, 0).text() for row in range(dialog.figures.rowCount())]
    assert names[0] == "All tags"
    assert "Blame on the police" in names
    assert dialog.figures.item(0, 3).text().startswith("0.")
    assert dialog.first.currentText() != dialog.second.currentText()


def test_taking_a_coders_passage_puts_it_into_the_agreed_set_and_goes_on(
    window: MainWindow, dialog: AgreementDialog, qtbot: QtBot
) -> None:
    first = dialog.current()
    assert first is not None
    click(qtbot, dialog, "first" if first.first else "second")
    assert len(agreed(window)) == 1
    assert dialog.differences.currentRow() == 1
    assert dialog.differences.item(0, 4).text() in ("A", "B", "yes")
    window.commands["undo"].trigger()
    assert agreed(window) == []


def test_neither_is_remembered_while_the_dialog_is_open(
    window: MainWindow, dialog: AgreementDialog, qtbot: QtBot
) -> None:
    click(qtbot, dialog, "neither")
    assert agreed(window) == []
    assert dialog.differences.item(0, 4).text() == "neither"


def test_what_both_said_is_copied(
    window: MainWindow, dialog: AgreementDialog, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "riot police drove a peaceful picket onto a condemned bridge" in agreed(window)


def test_going_down_the_list_shows_each_passage(
    window: MainWindow, dialog: AgreementDialog, qtbot: QtBot
) -> None:
    dialog.differences.setFocus()
    with qtbot.waitSignal(dialog.difference_shown):
        qtbot.keyClick(dialog.differences, Qt.Key.Key_Down)


def test_one_coder_alone_is_told_what_to_do(
    make_window: Callable[[], MainWindow], project: Project
) -> None:
    from dataclasses import replace

    window = make_window()
    one = annotations_by(project, project.coders[0].id)
    window.session.open(replace(project, annotations=one))
    window.commands["agreement"].trigger()
    assert window.agreement.dialog is None
