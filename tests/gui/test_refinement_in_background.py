"""The refined comparison takes the place of the first one, visibly, and only where it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.matching import MatchingDialog
from gui.main_window import MainWindow
from gui.refinement import Refinement
from gui.session import ANALYSIS, REFINEMENT
from gui.settings import Settings
from rashomon.errors import CancelledError, ModelMissingError, RefinementError
from rashomon.model import AccountAnalysis, Comparison, Fact, Project, Sentence, SentenceRef

REASON = "There is no language model: it went for a walk."


@dataclass
class Model:
    """Stands in for a language model."""

    name: str = "walker-2"
    digest: str = "0"


@dataclass
class Engine:
    """Stands in for the analysis; the refined answer may be held back, remembered, or fail."""

    remembers: bool = False
    fails: bool = False
    go_on: Event = field(default_factory=Event)
    refined: int = 0

    def __call__(self, project, progress, cancelled, encoder=None, *, waits=False) -> Comparison:
        if encoder is not None and waits:
            while not self.go_on.wait(0.01):
                progress(0.5, f"Refining with {encoder.name}")
                if cancelled():
                    raise CancelledError("stopped")
            if self.fails:
                raise RefinementError("The language model walker-2 could not be used: it is tired")
            self.refined += 1
            return answer(project, encoder.name)
        if encoder is not None and self.remembers:
            return answer(project, encoder.name)
        return answer(project, "")


def answer(project: Project, refined_with: str) -> Comparison:
    """A fact of the first two accounts, whose id tells whether it is refined."""
    accounts = tuple(
        AccountAnalysis(document, (Sentence(0, document.span),)) for document in project.documents
    )
    mentions = tuple(SentenceRef(document.id, 0) for document in project.documents[:2])
    name = f"of {refined_with}" if refined_with else "plain"
    facts = (Fact(name, name, "same-fact", mentions),) if len(mentions) > 1 else ()
    return Comparison(accounts, facts=facts, refined_with=refined_with)


def no_model(_folder: str) -> Model:
    raise ModelMissingError(REASON)


@pytest.fixture
def engine() -> Engine:
    engine = Engine()
    engine.go_on.set()
    return engine


@pytest.fixture
def make(settings: Settings, engine: Engine, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []

    def make(*, on: bool = True, find: Callable[[str], Model] = lambda _: Model()) -> MainWindow:
        settings.refine = on
        refinement = Refinement(settings, analyse=engine, find=find)
        window = MainWindow(settings, theme_choice="light", refinement=refinement)
        qtbot.addWidget(window, before_close_func=lambda window: window.session.close())
        windows.append(window)
        window.show()
        return window

    yield make
    engine.go_on.set()
    for window in windows:
        assert window.runner.shut_down()


def facts_of(window: MainWindow) -> list[str]:
    return [fact.id for fact in window.session.comparison.facts]


def test_the_first_answer_is_shown_while_the_model_reads(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    engine.go_on.clear()
    window = make()
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    assert facts_of(window) == ["plain"]
    assert window.runner.busy(REFINEMENT)
    qtbot.waitUntil(window.status.progress.isVisible)
    qtbot.waitUntil(lambda: window.status.progress.text == "Refining with walker-2")
    engine.go_on.set()
    qtbot.waitUntil(lambda: facts_of(window) == ["of walker-2"])
    assert "refined with walker-2" in window.status.text


def test_the_picked_fact_stays_picked_when_it_is_refined(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    engine.go_on.clear()
    window = make()
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    window.session.step_fact(1)
    engine.go_on.set()
    qtbot.waitUntil(lambda: facts_of(window) == ["of walker-2"])
    assert window.session.current_fact == "of walker-2"


def test_what_the_model_has_read_before_is_refined_at_once(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    engine.remembers = True
    window = make()
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    assert facts_of(window) == ["of walker-2"]
    assert not window.runner.busy(REFINEMENT) and engine.refined == 0


def test_stopping_leaves_the_first_answer(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    engine.go_on.clear()
    window = make()
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    assert window.commands["stop-comparing"].isEnabled()
    qtbot.waitUntil(window.status.progress.isVisible)
    qtbot.mouseClick(window.status.progress.stop_button, Qt.MouseButton.LeftButton)
    assert not window.runner.busy(REFINEMENT)
    assert not window.commands["stop-comparing"].isEnabled()
    assert window.runner.shut_down()
    assert facts_of(window) == ["plain"] and engine.refined == 0


def test_an_answer_for_accounts_no_longer_open_never_appears(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    engine.go_on.clear()
    window = make()
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    with qtbot.waitSignal(window.session.analysis_finished):
        window.judging.remove_document(window.session.project.documents[0].id)
    engine.go_on.set()
    qtbot.waitUntil(lambda: facts_of(window) == ["of walker-2"])
    assert len(window.session.comparison.accounts) == len(accounts) - 1
    assert engine.refined == 1


def test_a_model_that_fails_is_told_of_and_the_first_answer_stays(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    engine.fails = True
    window = make()
    window.opening.open_paths(accounts)
    qtbot.waitUntil(lambda: "it is tired" in window.problems.text)
    assert facts_of(window) == ["plain"]


def test_nothing_is_refined_where_nobody_asked_for_it(
    make: Callable[..., MainWindow], engine: Engine, accounts: list[Path], qtbot: QtBot
) -> None:
    window = make(on=False)
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    assert window.runner.lanes() == () and facts_of(window) == ["plain"]
    assert not window.commands["refine"].isChecked()


def test_turning_it_on_refines_what_is_open(
    make: Callable[..., MainWindow], accounts: list[Path], qtbot: QtBot, settings: Settings
) -> None:
    window = make(on=False)
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    window.commands["refine"].trigger()
    qtbot.waitUntil(lambda: facts_of(window) == ["of walker-2"])
    assert settings.refine


def test_without_a_model_turning_it_on_says_how_to_get_one(
    make: Callable[..., MainWindow], qtbot: QtBot, settings: Settings
) -> None:
    window = make(on=False, find=no_model)
    said: list[str] = []

    def read_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MatchingDialog)
        said.extend((dialog.state, dialog.command.text()))
        dialog.reject()

    QTimer.singleShot(0, read_dialog)
    window.commands["refine"].trigger()
    assert said == [REASON, "pip install 'rashomon[transformer]'"]
    assert not window.commands["refine"].isChecked() and not settings.refine


def test_a_model_taken_away_since_leaves_the_program_whole(
    make: Callable[..., MainWindow], accounts: list[Path], qtbot: QtBot
) -> None:
    window = make(find=no_model)
    with qtbot.waitSignal(window.session.analysis_finished):
        window.opening.open_paths(accounts)
    assert facts_of(window) == ["plain"] and not window.runner.busy(ANALYSIS)
    (note,) = window.session.comparison.notes
    assert "language model is not there any more" in note


def test_the_dialog_turns_it_on(
    make: Callable[..., MainWindow], settings: Settings, qtbot: QtBot
) -> None:
    window = make(on=False)
    dialog = MatchingDialog(window.refinement, window.commands["refine"], window)
    dialog.show()
    assert dialog.state == "Language model: walker-2."
    assert dialog.command.isHidden()
    qtbot.keyClick(dialog.box, Qt.Key.Key_Space)
    assert settings.refine and window.commands["refine"].isChecked()


def test_the_dialog_takes_a_model_in_a_folder(
    make: Callable[..., MainWindow],
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    def find(folder: str) -> Model:
        return Model(Path(folder).name) if folder else no_model(folder)

    window = make(on=False, find=find)
    dialog = MatchingDialog(window.refinement, window.commands["refine"], window)
    dialog.show()
    assert dialog.box.isHidden()
    monkeypatch.setattr(
        "gui.dialogs.matching.QFileDialog.getExistingDirectory",
        lambda *_: str(tmp_path / "my-model"),
    )
    qtbot.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert dialog.state == "Language model: my-model."
    assert dialog.box.isVisible() and settings.model_folder == str(tmp_path / "my-model")
