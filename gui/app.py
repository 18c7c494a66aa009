"""The application: one QApplication dressed in a theme, one window, one place for failures."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gui.collecting import collect_on_ui_thread
from gui.excepthook import FailureWatch
from gui.fonts import interface_font
from gui.icons import application_icon
from gui.language import install as install_language
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.arguments import WindowArguments

_STYLE = "Fusion"
IDLE = 500  # ms after the window stands, when it has answered what was clicked meanwhile
LATEST = 1000  # ms; a window that starts minimised is not painted
_NO_SCREEN = (
    "rashomon: there is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).\n"
    "Without a window: rashomon analyze FILE..., or rashomon --screenshot OUT.png FILE..."
)


def run(arguments: WindowArguments) -> int:
    """Open the window (or take its picture) as the command line asks; the exit status."""
    if arguments.screenshot is not None:
        from gui.screenshot import take

        if not has_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return take(arguments)
    if not has_screen():
        print(_NO_SCREEN, file=sys.stderr)  # noqa: T201
        return 1
    application = make_application()
    settings = Settings()
    install_language(application, arguments.language or settings.language)
    window = MainWindow(settings, theme_choice=arguments.theme, furnished=False)
    watch = FailureWatch(window)
    watch.install()

    def furnish_and_open() -> None:
        import signal  # the first paint waits for nothing that is not seen

        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
        window.furnish()
        open_what_was_asked(window, arguments)
        window.safety.recovery.offer()
        QTimer.singleShot(IDLE, window, lambda: warm_up_for(window))

    AfterFirstPaint(window, furnish_and_open)
    window.show()
    status = application.exec()
    watch.uninstall()
    return status


def warm_up_for(window: MainWindow) -> None:
    """Load what a first comparison needs, unless one has begun."""
    if not window.session.project.documents and not window.runner.lanes():
        from gui.warming import warm_up

        warm_up()


class AfterFirstPaint(QObject):
    """Calls once what the first paint of a window shall not wait for."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._call)
        self._due.start(LATEST)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._due.start(0)  # once what the window holds is painted, too
            self._window.removeEventFilter(self)
        return False

    def _call(self) -> None:
        self._window.removeEventFilter(self)
        self._then()


def has_screen() -> bool:
    """Whether Qt has somewhere to open a window: it ends the whole process where it finds none."""
    if sys.platform != "linux":
        return True
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(map(os.environ.get, named)) or os.environ.get("XDG_SESSION_TYPE") == "wayland"


def make_application() -> QApplication:
    """The application with our own style, type and icon."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyle(_STYLE)
    else:  # `setStyle` answers with the style, and wrapping its enumerations takes 5 ms
        application = QApplication([*sys.argv[:1], "-style", _STYLE])
    collect_on_ui_thread(application)
    application.setApplicationName("Rashomon")
    application.setOrganizationName("Rashomon")
    application.setDesktopFileName("rashomon")
    application.setFont(interface_font())
    application.setWindowIcon(application_icon())
    return application


def open_what_was_asked(window: MainWindow, arguments: WindowArguments) -> None:
    """Open the files, or the sample, that the command line names."""
    if arguments.sample:
        window.opening.open_sample()
        return
    paths = [Path(path).absolute() for path in arguments.paths]
    last = window.settings.open_project() if window.settings.reopens_last else None
    window.opening.open_paths(paths or ([last] if last is not None else []))
