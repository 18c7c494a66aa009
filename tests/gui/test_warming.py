"""What a first comparison loads is loaded while nothing is open."""

from __future__ import annotations

import threading

import pytest

from gui.app import warm_up_for
from gui.main_window import MainWindow
from gui.warming import warm_up


def test_warming_loads_the_engine_and_ends() -> None:
    thread = warm_up()
    thread.join(60)
    assert not thread.is_alive()
    assert thread.daemon  # the end of the program does not wait for it


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been begun instead of warming up."""
    calls: list[str] = []

    def note() -> threading.Thread:
        calls.append("warm")
        return threading.Thread()

    monkeypatch.setattr("gui.warming.warm_up", note)
    return calls


def test_an_empty_window_warms_up(window: MainWindow, begun: list[str]) -> None:
    warm_up_for(window)
    assert begun == ["warm"]


def test_a_window_with_accounts_does_not(open_window: MainWindow, begun: list[str]) -> None:
    warm_up_for(open_window)
    assert begun == []
