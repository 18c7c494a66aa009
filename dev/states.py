"""Pictures of one window in state after state: `python -m dev.states OUT THEME SCALE`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.app import make_application
from gui.dialogs.account import AccountDialog
from gui.dialogs.keys import KeysDialog
from gui.dialogs.matching import MatchingDialog
from gui.dialogs.problems import ProblemsDialog
from gui.dialogs.reading_type import ReadingTypeDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.docks import BELOW
from gui.facts.choosing import FactFilter
from gui.main_window import MainWindow
from gui.screenshot import LONGEST_WAIT, at_rest, scale_by, wait_while
from gui.settings import Settings
from gui.tagging.tag_editor import TagEditor
from rashomon.model import Place, Span

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1600, 1000)
SMALL = (1280, 800)
SEARCHED = "bridge"
_TAGGED_FROM, _TAGGED_TO = 400, 700  # letters of the first account: a paragraph

State = tuple[str, QImage]


def every_state(window: MainWindow) -> Iterator[State]:
    """Name and picture of each state; each stands on the one before."""
    yield from _before_reading(window)
    yield from _panels(window)
    yield from _popups(window)
    yield from _dialogs(window)
    window.setFixedSize(*SMALL)
    yield "small", at_rest(window)


def _before_reading(window: MainWindow) -> Iterator[State]:
    yield "welcome", at_rest(window)
    files = sorted((ROOT / "resources" / "samples").glob("*.txt"))
    window.opening.open_paths([files[0]])
    yield "loading", window.grab().toImage()  # before anything could be read
    _wait(window)
    yield "one-account", at_rest(window)
    window.opening.open_paths([files[1], ROOT / "no such file.txt"])
    _wait(window)
    yield "error", at_rest(window)
    window.session.close()
    window.problems.dismiss()
    window.opening.open_sample()
    _wait(window)
    yield "nothing-picked", at_rest(window)


def _panels(window: MainWindow) -> Iterator[State]:
    """Each panel alone: those below the columns are put away again."""
    window.session.step_fact(1)
    yield "fact-picked", at_rest(window)
    window.search.field.setText(SEARCHED)
    for name, dock in window.docks.by_name.items():
        window.commands[f"panel-{name}"].trigger()
        _wait(window)
        yield f"panel-{name}", at_rest(window)
        if name in BELOW:
            dock.hide()
    window.search.field.clear()
    window.docks.bring("divergences")
    window.divergences.step(1)
    yield "divergence", at_rest(window)
    yield from _conflicts(window)
    yield from _many_tags(window)


def _conflicts(window: MainWindow) -> Iterator[State]:
    """The matrix with nothing but facts on which accounts differ."""
    window.docks.bring("facts")
    window.matrix.choices.choose(FactFilter.CONFLICTS)
    window.matrix.step(1)
    yield "conflicts", at_rest(window)
    window.matrix.choices.choose(FactFilter.ALL)


def _many_tags(window: MainWindow) -> Iterator[State]:
    """Six tags above each other, without room for their names and with it."""
    project = window.session.project
    first = project.documents[0]
    window.session.set_current_fact("")
    for number, tag in enumerate(project.codebook.tags[:6]):
        start = first.text.index(" ", _TAGGED_FROM + 25 * number)
        place = Place(first.id, Span(start + 1, first.text.index(" ", _TAGGED_TO - 20 * number)))
        window.judging.tag((place,), tag.id)
    window.wiring.focus_columns()
    window.reading.reveal(first.id, Span(_TAGGED_FROM, _TAGGED_FROM + 1))
    yield "six-tags", at_rest(window)
    for document in project.documents[2:]:
        window.reading.row.set_hidden(document.id, True)
    yield "six-tags-wide", at_rest(window)
    window.reading.row.show_all()
    for _ in range(6):
        window.commands["undo"].trigger()
    window.session.set_current_fact(window.session.comparison.facts[0].id)


def _popups(window: MainWindow) -> Iterator[State]:
    yield "palette", _with(window, window.keys.open_palette())
    window.wiring.focus_columns()
    window.reading.select_sentence()
    window.commands["palette"].trigger()
    yield "tag-palette", _with(window, window.palette_popup)
    window.commands["memo"].trigger()
    yield "memo", _with(window, window.memo_popup)


def _dialogs(window: MainWindow) -> Iterator[State]:
    project, commands = window.session.project, window.commands
    made: dict[str, Callable[[], QDialog]] = {
        "account": lambda: AccountDialog(project.documents[0], window.theme, window),
        "keys": lambda: KeysDialog(commands, window.theme, window),
        "matching": lambda: MatchingDialog(window.refinement, commands["refine"], window),
        "problems": lambda: ProblemsDialog(["no such file.txt: there is no such file."], window),
        "reading-type": lambda: ReadingTypeDialog(window.reading.reading_type(), window),
        "shortcuts": lambda: ShortcutsDialog(commands, window),
        "tag": lambda: TagEditor(project.codebook.tags[0], project.codebook, window.theme, window),
    }
    for name, make in made.items():
        yield f"dialog-{name}", _with(window, make())


def _wait(window: MainWindow) -> None:
    wait_while(lambda: bool(window.runner.lanes()), LONGEST_WAIT)


def _with(window: MainWindow, above: QWidget) -> QImage:
    """The window with what stands above it, which is put away then."""
    if isinstance(above, QDialog):
        above.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        above.show()
        QApplication.processEvents()
        place = window.rect().center() - above.rect().center()
    else:
        QApplication.processEvents()
        place = above.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    picture = at_rest(window)
    painter = QPainter(picture)
    painter.drawImage(place, above.grab().toImage())
    painter.end()
    above.close()
    return picture


def main(out: Path, theme: str, scale: float) -> int:
    """Save every state as OUT/NAME-THEME-SCALEx.png."""
    out.mkdir(parents=True, exist_ok=True)
    scale_by(scale)
    make_application().setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Settings(Path(folder) / "settings.ini"), theme_choice=theme)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.reading.set_reduced_motion(True)
        window.setFixedSize(*SIZE)
        window.show()
        for name, picture in every_state(window):
            path = out / f"{name}-{theme}-{scale:g}x.png"
            if not picture.save(str(path)):
                raise OSError(f"{path} cannot be written")
        window.session.close()
        window.runner.shut_down()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
