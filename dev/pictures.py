"""The pictures of README and manual, taken anew: `python -m dev pictures`.

Every text in them is ours: the sample, and the accounts in other scripts that the tests use.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.app import make_application
from gui.facts.choosing import FactFilter
from gui.main_window import MainWindow
from gui.screenshot import LONGEST_WAIT, at_rest, scale_by, wait_while
from gui.settings import Settings
from rashomon.model import AccountAnalysis, Place

ROOT = Path(__file__).resolve().parents[1]
WIDE = (1920, 1080)
SIZE = (1600, 1000)
COLOURS = 256  # of a saved picture: a third of the bytes, and no eye tells the two apart
FREQUENT = 96  # of them

Posed = Callable[[MainWindow], None]


def main(out: Path) -> int:
    """Save every picture in `out`, over those of the same name."""
    scale_by(1)
    make_application().setCursorFlashTime(0)
    for name, theme, size, pose in PICTURES:
        picture = few_colours(_picture(theme, size, pose))
        path = out / f"{name}.png"
        if not picture.save(str(path), quality=0):  # 0: as small as PNG can be
            raise OSError(f"{path} cannot be written")
        print(f"{path.name}: {path.stat().st_size // 1000} kB")
    return 0


def _picture(theme: str, size: tuple[int, int], pose: Posed) -> QImage:
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Settings(Path(folder) / "settings.ini"), theme_choice=theme)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.reading.set_reduced_motion(True)
        window.setFixedSize(*size)
        window.show()
        pose(window)
        picture = at_rest(window)
        window.session.close()
        window.runner.shut_down()
    return picture


def few_colours(picture: QImage) -> QImage:
    """The picture in `COLOURS` of its colours, every other as the nearest of these.

    Most of these are its most frequent; the rest are those missed most, by pixels and distance:
    the swatch of a tag is small, and must not take the colour of another.
    """
    rows = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(rows.constBits(), np.uint32).reshape(rows.height(), rows.width())
    values, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([(values >> shift) & 255 for shift in (0, 8, 16)], axis=1).astype(np.int64)
    chosen = list(np.argsort(-counts, kind="stable")[:FREQUENT])
    missed = np.full(len(values), np.iinfo(np.int64).max)
    nearest = np.zeros(len(values), np.uint8)
    for place in range(min(COLOURS, len(values))):
        if place == len(chosen):
            chosen.append(int(np.argmax(np.sqrt(counts) * missed)))
        distance = ((parts - parts[chosen[place]]) ** 2).sum(axis=1)
        nearest[distance < missed] = place
        missed = np.minimum(missed, distance)
    places = np.ascontiguousarray(nearest[where].reshape(pixels.shape))
    width = rows.width()
    indexed = QImage(places.tobytes(), width, rows.height(), width, QImage.Format.Format_Indexed8)
    indexed.setColorTable([int(values[index]) for index in chosen])
    return indexed.copy()  # the bytes of `places` go


# ------------------------------------------------------------------ what is to be seen
def _open_sample(window: MainWindow) -> None:
    window.opening.open_sample()
    _wait(window)


def _fact(window: MainWindow) -> None:
    """Levelled on the fact that four of five tell."""
    _open_sample(window)
    window.session.step_fact(1)


def _tags(window: MainWindow) -> None:
    """Two accounts side by side: tags by name, nothing picked."""
    _open_sample(window)
    for document in window.session.project.documents[2:]:
        window.reading.row.set_hidden(document.id, True)
    window.docks.bring("annotations")


def _divergence(window: MainWindow) -> None:
    """Nine here, ten there."""
    _open_sample(window)
    window.docks.bring("divergences")
    window.divergences.step(1)


def _wording(window: MainWindow) -> None:
    """Who is named how, below the columns."""
    _fact(window)
    window.docks.bring("wording")


def _conflicts(window: MainWindow) -> None:
    """Only facts on which numbers or dates differ."""
    _open_sample(window)
    window.matrix.choices.choose(FactFilter.CONFLICTS)
    window.matrix.step(1)


def _languages(window: MainWindow) -> None:
    """Eight accounts in four languages; what a person linked across three of them."""
    folders = (ROOT / "resources" / "samples", ROOT / "tests" / "data" / "accounts")
    files = [path for folder in folders for path in sorted(folder.iterdir())]
    window.opening.open_paths([path for path in files if path.suffix in {".txt", ".md"}])
    _wait(window)
    window.hint.dismiss()
    told = [_sentence_with("Quayline Holdings", account) for account in _comparison(window)[-3:]]
    for one, other in pairwise(told):
        window.deciding.link(one, other)
        _wait(window)
    linked = next(
        fact
        for fact in window.session.comparison.facts
        if {place.document for place in told} <= set(fact.documents)
    )
    window.session.set_current_fact(linked.id)
    window.reading.row.ensure_visible(window.reading.columns()[-1])


def _comparison(window: MainWindow) -> Sequence[AccountAnalysis]:
    return window.session.comparison.accounts


def _sentence_with(words: str, account: AccountAnalysis) -> Place:
    text = account.document.text
    spans = (sentence.span for sentence in account.sentences)
    return Place(account.document.id, next(span for span in spans if words in span.of(text)))


def _wait(window: MainWindow) -> None:
    wait_while(lambda: bool(window.runner.lanes()), LONGEST_WAIT)


PICTURES: tuple[tuple[str, str, tuple[int, int], Posed], ...] = (
    ("window", "light", WIDE, _fact),
    ("tags", "light", SIZE, _tags),
    ("divergence", "light", SIZE, _divergence),
    ("languages", "light", WIDE, _languages),
    ("wording-dark", "dark", SIZE, _wording),
    ("contrast", "contrast", SIZE, _conflicts),
)

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
