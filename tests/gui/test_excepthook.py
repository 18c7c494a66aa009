from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from gui.excepthook import FailureWatch, summary
from gui.main_window import MainWindow


@pytest.fixture
def watch(window: MainWindow) -> Iterator[FailureWatch]:
    hooks = sys.excepthook, threading.excepthook
    watch = FailureWatch(window)
    watch.install()
    yield watch
    watch.uninstall()
    sys.excepthook, threading.excepthook = hooks


def fail(words: str) -> None:
    """Hand an exception to the hook, as PySide6 does with one that leaves a slot."""
    try:
        raise LookupError(words)
    except LookupError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_an_exception_in_a_slot_shows_a_dialog_and_keeps_the_window(
    window: MainWindow, watch: FailureWatch, qtbot: QtBot
) -> None:
    window.commands["about"].triggered.disconnect()
    window.commands["about"].triggered.connect(lambda: {}["gone"])
    window.commands["about"].trigger()
    qtbot.waitUntil(lambda: watch.dialog is not None and watch.dialog.isVisible())
    assert window.isVisible()


def test_the_details_can_be_copied(watch: FailureWatch, qtbot: QtBot) -> None:
    fail("no such row")
    assert watch.dialog is not None
    qtbot.mouseClick(watch.dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "LookupError: no such row" in copied
    assert "Rashomon" in copied and "Python" in copied


def test_a_hundred_failures_open_one_dialog(watch: FailureWatch, window: MainWindow) -> None:
    for _ in range(100):
        fail("again")
    dialogs = [child for child in window.children() if type(child).__name__ == "FailureDialog"]
    assert len(dialogs) == 1


def test_after_the_dialog_is_closed_the_next_failure_is_told(
    watch: FailureWatch, qtbot: QtBot
) -> None:
    fail("first")
    assert watch.dialog is not None
    qtbot.keyClick(watch.dialog, Qt.Key.Key_Escape)
    assert watch.dialog is None
    fail("second")
    assert watch.dialog is not None


def test_a_failure_on_a_thread_is_told_on_the_ui_thread(watch: FailureWatch, qtbot: QtBot) -> None:
    def work() -> None:
        raise OSError("disk gone")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: watch.dialog is not None)


def test_a_failed_analysis_is_told_and_the_accounts_stay(
    make_window, accounts, qtbot: QtBot
) -> None:
    window = make_window()
    window.session._compare = lambda *_: 1 // 0
    with (
        capture_exceptions() as failures,
        qtbot.waitSignal(window.session.analysis_finished, timeout=20_000),
    ):
        window.opening.open_paths(accounts)
    assert [kind for kind, *_ in failures] == [ZeroDivisionError]
    assert len(window.reading.columns()) == 3


def test_a_summary_is_one_line() -> None:
    assert summary(ValueError("first\nsecond")) == "ValueError: first"
    assert summary(ValueError()) == "ValueError: "
