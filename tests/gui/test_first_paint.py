"""The empty window is painted before the rest of it is made; a person cannot tell afterwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.app import AfterFirstPaint, make_application
from gui.main_window import MainWindow
from gui.settings import Settings

# Starts the program and closes its window as soon as all of it is there.
START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import main

run_events = QApplication.exec

def close_when_furnished(*_):
    def look():
        for window in QApplication.topLevelWidgets():
            if getattr(window, "furnished", False):
                window.close()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    return run_events()

QApplication.exec = close_when_furnished
sys.exit(main.main([]))
"""
PUT_OFF = {"gui.furnishing", "gui.reading.view", "gui.facts.matrix", "rashomon.model"}


class Order(QObject):
    """Notes when a window is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.events.append("paint")
        return False


def places(window: MainWindow) -> list[tuple[type, QPoint, QSize]]:
    """The panels that can be seen, and where they stand."""
    return [
        (type(pane), pane.mapTo(window, QPoint()), pane.size()) for pane in window.docks.panes()
    ]


@pytest.fixture
def bare_window(settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window that nothing but its welcome page is made of yet."""
    make_application()
    window = MainWindow(settings, theme_choice="light", furnished=False)
    window.resize(1400, 900)
    qtbot.addWidget(window)
    yield window
    assert window.runner.shut_down()


def test_the_rest_waits_for_the_first_paint_and_comes_once(qtbot: QtBot) -> None:
    widget, order = QWidget(), Order()
    qtbot.addWidget(widget)
    AfterFirstPaint(widget, lambda: order.events.append("rest"))
    widget.installEventFilter(order)
    widget.show()
    qtbot.waitUntil(lambda: "rest" in order.events)
    widget.repaint()
    QApplication.processEvents()
    assert order.events[:2] == ["paint", "rest"]
    assert order.events.count("rest") == 1


def test_a_window_that_is_never_painted_is_made_all_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.app.LATEST", 1)
    widget, called = QWidget(), list[str]()
    qtbot.addWidget(widget)
    AfterFirstPaint(widget, lambda: called.append("rest"))
    qtbot.waitUntil(lambda: called == ["rest"])


def test_the_first_page_stands_before_the_rest_is_made(
    bare_window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(bare_window):
        bare_window.show()
    assert bare_window.welcome.isVisible()
    assert not bare_window.menus.toolbar.isVisible()
    assert not bare_window.furnished
    before = bare_window.grab().toImage()
    bare_window.furnish()
    QApplication.processEvents()
    assert bare_window.grab().toImage() == before


def test_panels_stand_beside_accounts_as_in_a_window_made_in_one_go(
    bare_window: MainWindow, open_window: MainWindow, accounts: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitExposed(bare_window):
        bare_window.show()
    bare_window.furnish()
    with qtbot.waitSignal(bare_window.session.analysis_finished, timeout=20_000):
        bare_window.opening.open_paths(accounts)
    qtbot.waitUntil(lambda: places(bare_window) == places(open_window))
    assert bare_window.reading.geometry() == open_window.reading.geometry()


def test_a_window_closed_before_the_rest_is_made_keeps_the_layout_saved(
    bare_window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(bare_window):
        bare_window.show()
    assert bare_window.close()
    assert settings.geometry().isEmpty()


def test_what_the_first_paint_does_not_need_is_not_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, gui.app; print({PUT_OFF} & set(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "set()"


def test_the_program_starts_and_ends_without_a_word() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
