"""The application: one QApplication dressed in a theme, one window, one place for failures."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.collecting import collect_on_ui_thread
from gui.excepthook import FailureWatch
from gui.fonts import interface_font
from gui.icons import application_icon
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.arguments import WindowArguments

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
    window = MainWindow(Settings(), theme_choice=arguments.theme)
    watch = FailureWatch(window)
    watch.install()
    window.show()
    # After the first paint: reading imports what the empty window does not need.
    QTimer.singleShot(0, lambda: open_what_was_asked(window, arguments))
    QTimer.singleShot(0, window.safety.recovery.offer)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
    status = application.exec()
    watch.uninstall()
    return status


def has_screen() -> bool:
    """Whether Qt has somewhere to open a window: it ends the whole process where it finds none."""
    if sys.platform != "linux":
        return True
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(map(os.environ.get, named)) or os.environ.get("XDG_SESSION_TYPE") == "wayland"


def make_application() -> QApplication:
    """The application with our own style, type and icon."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    collect_on_ui_thread(application)
    application.setApplicationName("Rashomon")
    application.setOrganizationName("Rashomon")
    application.setDesktopFileName("rashomon")
    application.setStyle("Fusion")
    application.setFont(interface_font())
    application.setWindowIcon(application_icon())
    return application


def open_what_was_asked(window: MainWindow, arguments: WindowArguments) -> None:
    """Open the files, or the sample, that the command line names."""
    if arguments.sample:
        window.opening.open_sample()
    else:
        window.opening.open_paths([Path(path).absolute() for path in arguments.paths])
