"""From the start of the process to the first paint: the empty window beside a bare Qt window.

    python benchmarks/startup.py [--runs N]

The processes leave at the first paint of their window, when all of it is made, or when the five
invented accounts named on the command line are compared and marked, so whole-process figures are
what a person waits for.  Bytecode is kept from run to run, as that of an installed
program is.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from child_process import compare, python, table

LEAVE_AT_FIRST_PAINT = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))  # once its children are painted too
        return False

def exec_until_first_paint(*_):
    first_paint = FirstPaint()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():  # a filter of the application would be shown every object of Qt
            window.installEventFilter(first_paint)
    return run_events()

run_events = QApplication.exec
QApplication.exec = exec_until_first_paint
"""
OUR_WINDOW = LEAVE_AT_FIRST_PAINT + "import main; main.main([])"
ALL_MADE = """
import os
import gui.main_window
import main

def furnish_and_leave(window):
    furnish(window)
    os._exit(0)

furnish = gui.main_window.MainWindow.furnish
gui.main_window.MainWindow.furnish = furnish_and_leave
main.main([])
"""
FIVE_MARKED = """
import os
from glob import glob
import PySide6.QtWidgets
from gui.quick_imports import import_without_looking
import_without_looking()
from gui.session import Session
from PySide6.QtCore import QTimer

def take_and_leave(session, comparison):
    take(session, comparison)
    QTimer.singleShot(0, lambda: os._exit(0))  # once the marks are painted

take = Session._take_first_answer
Session._take_first_answer = take_and_leave
import main
main.main(sorted(glob("resources/samples/*.txt") + glob("resources/samples/*.md")))
"""
BARE_WINDOW = (
    LEAVE_AT_FIRST_PAINT
    + """
from PySide6.QtWidgets import QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("empty"))
window.resize(1440, 900)
window.show()
app.exec()
"""
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    contenders = {
        "Rashomon, five accounts marked": python(FIVE_MARKED),
        "Rashomon, panels made too": python(ALL_MADE),
        "Rashomon, empty window": python(OUR_WINDOW),
        "bare PySide6": python(BARE_WINDOW),
    }
    with tempfile.TemporaryDirectory() as home:  # nothing of the person's own settings
        environment = {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_STATE_HOME": home,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(Path(home) / "bytecode"),
        }
        print(f"first paint, {environment['QT_QPA_PLATFORM']}")
        print(table(compare(contenders, runs=runs, environment=environment), runs=runs))


if __name__ == "__main__":
    main()
