"""A window that a person annotates in with keys alone, and that is killed while it is open.

    python tests/gui/annotating_child.py FOLDER

Started, and killed, by `test_annotating_path.py`.  Says on stdout, as one line of JSON, what it
has acknowledged: what stands in the file saved in FOLDER, and what was edited after that.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QWidget,
)

from gui.app import make_application
from gui.main_window import MainWindow
from gui.settings import Settings
from rashomon.model import Project

Key = Qt.Key
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PATIENCE = 30.0  # seconds for one analysis on a busy machine
MEMO = 'Why & <who> said "nobody"?'
AFTERWARDS = " Ask again."
WORDS = ("bla", "vict", "loaded l")  # typed letters of three tags of the codebook


def told(project: Project) -> list[list[object]]:
    """All that was annotated, with accounts, tags and coders by name: an import has other ids."""
    titles = {document.id: document.title for document in project.documents}
    names = {tag.id: tag.name for tag in project.codebook.tags}
    coders = {coder.id: coder.name for coder in project.coders}
    return sorted(
        [
            titles[item.anchor.document],
            item.anchor.span.start,
            item.anchor.span.end,
            item.anchor.quote,
            sorted(names[tag] for tag in item.tags),
            item.memo,
            coders[item.creator],
        ]
        for item in project.annotations
    )


def press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """A key, or letters, to whatever has the keyboard."""
    for _ in range(times):
        window = next(item for item in QApplication.topLevelWidgets() if _is_main(item))
        if QApplication.activePopupWidget() is None and not window.isActiveWindow():
            window.activateWindow()  # as a desktop does once a popup or dialog has closed
            QTest.qWaitForWindowActive(window)
        focus = QApplication.focusWidget()
        if focus is None:
            raise RuntimeError("nothing has the keyboard")
        if isinstance(key, str):
            QTest.keyClicks(focus, key, modifier)
        else:
            QTest.keyClick(focus, key, modifier)
        QApplication.processEvents()


def _is_main(widget: QWidget) -> bool:
    return isinstance(widget, MainWindow) and widget.isVisible()


def command(letters: str) -> None:
    """Run a command of the palette by some letters of its name."""
    press(Key.Key_K, CTRL)
    press(letters)
    press(Key.Key_Return)


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError("the window is not done")
        QTest.qWait(5)


@dataclass
class Sitting:
    """What a person does at the window."""

    window: MainWindow
    folder: Path

    @property
    def project(self) -> Project:
        """What would be saved now."""
        return self.window.session.project

    def open_sample(self) -> None:
        """Five invented accounts, the caret in the first."""
        command("open the sample")
        wait_until(lambda: bool(self.window.session.comparison.facts))
        wait_until(lambda: not self.window.runner.lanes())
        self.window.wiring.focus_columns()

    def tag_twelve(self) -> None:
        """Clause, sentence and paragraph of places further and further down, until there are
        twelve passages more: where they differ, each lies in the next."""
        wanted = len(self.project.annotations) + 12
        for place in range(9):
            for number, unit in enumerate((Key.Key_A, Key.Key_S, Key.Key_D)):
                if len(self.project.annotations) == wanted:
                    return
                press(Key.Key_Home, CTRL)
                press(Key.Key_Down, times=8 * place + 12)
                press(unit)
                press(Key.Key_T)
                press(WORDS[(place + number) % len(WORDS)])
                press(Key.Key_Return)

    def write_memo(self, words: str) -> None:
        """On the annotation at the caret, behind what it says already."""
        press(Key.Key_M)
        press(Key.Key_End, CTRL)
        press(words)
        press(Key.Key_Return, CTRL)

    def merge_first_tag(self) -> None:
        """Into the one that follows in the list offered."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            box = dialog.findChild(QComboBox) if isinstance(dialog, QInputDialog) else None
            if box is None:
                raise RuntimeError("nobody asks which tag is to take the passages")
            QTest.keyClick(box, Key.Key_Down)
            QTest.keyClick(box, Key.Key_Return)

        press(Key.Key_4, CTRL)
        press(Key.Key_Home)
        QTimer.singleShot(0, answer)
        press(Key.Key_M)
        press(Key.Key_Escape)

    def undo_all(self) -> None:
        """Back to the first state."""
        while self.window.commands["undo"].isEnabled():
            press(Key.Key_Z, CTRL)

    def redo_all(self) -> None:
        """Forward to the last state."""
        while self.window.commands["redo"].isEnabled():
            press(Key.Key_Z, CTRL | SHIFT)

    def save(self) -> None:
        """By Ctrl+S; the system's dialog answers with a file of the folder."""
        path = self.folder / "sitting.rashomon.json"
        QFileDialog.getSaveFileName = lambda *_: (str(path), "")  # type: ignore[method-assign]
        press(Key.Key_S, CTRL)
        if self.window.session.modified:
            raise RuntimeError("not saved")


def sit(window: MainWindow, folder: Path) -> dict[str, object]:
    """The whole sitting; what a test may compare, by name."""
    sitting = Sitting(window, folder)
    sitting.open_sample()
    first = sitting.project
    sitting.tag_twelve()
    tagged = told(sitting.project)
    sitting.write_memo(MEMO)
    tags = len(sitting.project.codebook.tags)
    sitting.merge_first_tag()
    merged = tags - len(sitting.project.codebook.tags)
    last, steps = sitting.project, window.session.undo_stack.count()
    sitting.undo_all()
    undone = sitting.project is first
    sitting.redo_all()
    redone = sitting.project is last
    sitting.save()
    saved = told(sitting.project)
    window.wiring.focus_columns()
    sitting.write_memo(AFTERWARDS)
    return {
        "before": told(first), "tagged": tagged, "merged": merged, "steps": steps,
        "undone": undone, "redone": redone, "saved": saved, "edited": told(sitting.project),
        "kept": window.safety.autosave.journal.wait(PATIENCE),
    }  # fmt: skip


def main() -> None:
    """Sit, say what was done, and stay open until killed."""
    application = make_application()
    window = MainWindow(Settings(), theme_choice="light")
    window.resize(1400, 900)
    window.reading.set_reduced_motion(True)
    window.show()
    QTest.qWaitForWindowActive(window)
    print(json.dumps(sit(window, Path(sys.argv[1]))), flush=True)
    application.exec()


if __name__ == "__main__":
    main()
