"""No traceback ever reaches a person as text on a terminal they do not have, and no work is lost.

PySide6 drops a slot's exception before the caller of `emit` sees it; Python hands it to
`sys.excepthook`.  One dialog at a time: a fault in a paint event would open hundreds.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

import rashomon

if TYPE_CHECKING:
    from gui.dialogs.failure import FailureDialog

_log = logging.getLogger("rashomon")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_IDLE = "This plugin does not support"  # what a platform without a screen says of each window


class FailureWatch(QObject):
    """Shows each unexpected error once, on the UI thread, and writes it to stderr."""

    _caught = Signal(str, str)  # summary, details

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: FailureDialog | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        """Catch what nobody caught: in slots, in threads, and what Qt itself has to say."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_thread
        log_qt_messages()

    def uninstall(self) -> None:
        """Give the hooks back to Python and Qt."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.__excepthook__(kind, error, trace)
        lines = "".join(traceback.format_exception(kind, error, trace))
        self._caught.emit(summary(error), f"{versions()}\n\n{lines}")

    def _catch_thread(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value or arguments.exc_type()
        self.catch(arguments.exc_type, error, arguments.exc_traceback)

    def _show(self, line: str, details: str) -> None:
        if self.dialog is not None:
            return
        from gui.dialogs.failure import FailureDialog  # first paint does not wait for it

        self.dialog = FailureDialog(line, details, self._window)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def summary(error: BaseException) -> str:
    """The error in one line."""
    return f"{type(error).__name__}: {error}".splitlines()[0]


def versions() -> str:
    """What runs, for whoever mends it."""
    import platform  # first paint does not wait for it

    return (
        f"Rashomon {rashomon.__version__}, Python {platform.python_version()}, "
        f"PySide6 {pyside_version}, {platform.platform()}"
    )


def log_qt_messages() -> None:
    """Let Qt's messages pass through Python's logging, without what no one can act on."""
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message.startswith(_IDLE):
        kind = QtMsgType.QtDebugMsg
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
