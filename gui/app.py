"""The application: one QApplication dressed in a theme, one window, one place for failures."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.excepthook import FailureWatch
from gui.fonts import interface_font
from gui.icons import application_icon
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.arguments import WindowArguments


def run(arguments: WindowArguments) -> int:
    """Open the window (or take its picture) as the command line asks; the exit status."""
    if arguments.screenshot is not None:
        from gui.screenshot import take

        return take(arguments)
    application = make_application()
    window = MainWindow(Settings(), theme_choice=arguments.theme)
    watch = FailureWatch(window)
    watch.install()
    window.show()
    # After the first paint: reading imports what the empty window does not need.
    QTimer.singleShot(0, lambda: open_what_was_asked(window, arguments))
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
    status = application.exec()
    watch.uninstall()
    return status


def make_application() -> QApplication:
    """The application with our own style, type and icon."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
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
