"""What GUI tests stand on: settings of their own, a window that is put away, invented accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.collecting import Collector, collect_on_ui_thread
from gui.main_window import MainWindow
from gui.settings import Settings

COURIER = """\
Ferry runs aground off Tessel

The Brae Courier, 4 May 2030

The ferry Orlin ran aground off Tessel on Saturday with 212 passengers on board. Harbour \
master Ida Venn said nobody was hurt.

The company blamed thick fog. "We slowed down as the rules demand," captain Tom Arrel said.
"""
ISLANDER = """\
Passengers stranded for hours as ferry hits rocks

Islander Online, 5 May 2030

The ferry Orlin ran aground off Tessel on Saturday with at least 230 passengers on board. \
Passengers said they were left without water for six hours.

Witnesses claimed that the ferry was going far too fast. The company blamed thick fog.
"""
GAZETTE = """\
Orlin refloated after grounding

Northern Gazette, 6 May 2030

The Orlin was refloated on Sunday. The ferry had run aground off Tessel with 212 passengers \
on board, harbour master Ida Venn said.
"""


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Collects as the program does; what a test gave up is destroyed before the next begins.

    Qt would destroy it in the first event loop that runs, beside the next test's threads.
    """
    collector = collect_on_ui_thread(qapp)
    yield collector
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.stop()


@pytest.fixture
def accounts(tmp_path: Path) -> list[Path]:
    """Three invented accounts of one event, as files."""
    folder = tmp_path / "accounts"
    folder.mkdir()
    texts = {"courier.txt": COURIER, "islander.txt": ISLANDER, "gazette.txt": GAZETTE}
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings) -> Iterator[Callable[[], MainWindow]]:
    """Make real windows; each is put away without asking."""
    make_application()
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(settings, theme_choice="light")
        window.resize(1400, 900)
        window.reading.set_reduced_motion(True)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=_give_up)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in windows:
        assert window.runner.shut_down()


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """An empty window."""
    return make_window()


@pytest.fixture
def open_window(window: MainWindow, accounts: list[Path], qtbot: QtBot) -> MainWindow:
    """A window with the three accounts compared."""
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts)
    return window


def _give_up(window: MainWindow) -> None:
    window.session.close()
