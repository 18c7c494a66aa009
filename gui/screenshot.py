"""The program's own picture: the real window, its analysis awaited, saved as PNG.

The window is laid out and painted without being put on a screen, so it may be larger than any
screen there is, and no window manager can change its size.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.app import make_application, open_what_was_asked
from gui.excepthook import log_qt_messages, summary
from gui.language import SOURCE
from gui.language import install as install_language
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.arguments import WindowArguments

LONGEST_WAIT = 600_000  # ms, for files and analysis
SETTLED = 120  # ms without any change before the picture counts as at rest
LONGEST_SETTLING = 5_000  # ms


def take(arguments: WindowArguments) -> int:
    """Save the picture that `arguments` describes; 0, or 1 with a line on stderr.

    Files that could not be read are named on stderr; it is an error only if none could.
    """
    if arguments.screenshot is None:
        raise ValueError("no picture is asked for")
    scale_by(arguments.scale)
    log_qt_messages()
    application = make_application()
    install_language(application, arguments.language or SOURCE)
    application.setCursorFlashTime(0)  # two pictures of one state are equal
    problems: list[object] = []
    failures: list[str] = []
    sys.excepthook = lambda _kind, error, _trace: failures.append(summary(error))
    with tempfile.TemporaryDirectory() as folder:  # a picture shows no one's own taste
        settings = Settings(Path(folder) / "settings.ini")
        window = MainWindow(settings, theme_choice=arguments.theme or "light")
        window.opening.problems_found.connect(problems.extend)
        image = _picture_of(window, arguments)
        window.runner.shut_down()
    sys.excepthook = sys.__excepthook__
    for line in (*problems, *failures):
        _tell(str(line))
    asked = bool(arguments.paths) or arguments.sample
    if failures or (asked and not window.session.project.documents):
        return 1
    if not image.save(str(arguments.screenshot)):
        _tell(f"{arguments.screenshot}: the picture cannot be written there")
        return 1
    return 0


def scale_by(scale: float) -> None:
    """One factor for all; must be set before there is an application."""
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"  # not the screen's own factor on top
    os.environ["QT_FONT_DPI"] = "96"  # nor its letters
    os.environ["QT_SCALE_FACTOR_ROUNDING_POLICY"] = "PassThrough"


def _tell(line: str) -> None:
    print(f"rashomon: {line}", file=sys.stderr)  # noqa: T201


def _picture_of(window: MainWindow, arguments: WindowArguments) -> QImage:
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.setFixedSize(*arguments.size)  # whatever its panels would like at least
    window.show()
    open_what_was_asked(window, arguments)
    wait_while(lambda: bool(window.runner.lanes()), LONGEST_WAIT)
    window.session.step_fact(1)
    return at_rest(window)


def wait_while(busy: Callable[[], bool], milliseconds: int) -> None:
    """Let the window work while `busy` says so, at most that long."""
    deadline = QDeadlineTimer(milliseconds)
    while busy() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def at_rest(window: MainWindow) -> QImage:
    """The picture once it stays the same: animations ended, layouts done."""
    deadline = QDeadlineTimer(LONGEST_SETTLING)
    image = QImage()
    while not deadline.hasExpired():
        pause = QDeadlineTimer(SETTLED)
        wait_while(lambda pause=pause: not pause.hasExpired(), SETTLED)
        window.reading.settle()
        newer = window.grab().toImage()
        if newer == image:
            break
        image = newer
    return image
