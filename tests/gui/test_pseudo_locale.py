"""In a language nobody speaks, nothing that a person sees is English but the accounts' words."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from pseudo_locale import PseudoTranslator, texts_in, untranslated
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.account import AccountDialog
from gui.dialogs.agreement import AgreementDialog
from gui.dialogs.failure import FailureDialog
from gui.dialogs.keys import KeysDialog
from gui.dialogs.matching import MatchingDialog
from gui.dialogs.memo import MemoDialog
from gui.dialogs.problems import ProblemsDialog
from gui.dialogs.reading_type import ReadingTypeDialog
from gui.dialogs.recovery import RecoveryDialog
from gui.dialogs.review import ReviewDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.dialogs.tag_removal import TagRemovalBox
from gui.dialogs.versions import VersionsDialog
from gui.elided_label import ElidedLabel
from gui.main_window import MainWindow
from gui.tagging.tag_editor import TagEditor
from rashomon.codebook_edits import effect_of_removing
from rashomon.files.backups import Version

_SEPARATORS = re.compile(
    r" · | ~ |  +|\n|#[0-9a-f]{6}|[,;:()\[\]“”…/|]+ ?|\d+(?:[.,]\d+)*|\[\*\]|–|—|→"
)
_MARKUP = re.compile(r"</?(?:qt|b|br|i|p)>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:Ctrl|Shift|Alt|F\d+|Del|Delete|Esc|Tab|Enter|Return|PgUp|"
    r"PgDown|Space|Left|Right|Up|Down|\S)"
)
# What lists hold is of the accounts' languages; fonts have names of their own.
_LISTED = ("TermTable", "QFontComboBox", "QListView  row")
# Languages call themselves so; corpora, a command, and how eyes differ are called so everywhere.
_NAMES = (
    "Rashomon", "English", "Deutsch", "Español", "SuperPAL", "ECB+",
    "pip install 'rashomon[transformer]'", "protan", "deutan", "tritan",
)  # fmt: skip
_SAMPLES = ("Aa", "ab|")  # of type


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[PseudoTranslator]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def sample(
    translator: PseudoTranslator, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> MainWindow:
    """The sample with every panel shown once, a fact and a divergence picked."""
    window = make_window()
    with qtbot.waitSignal(window.session.analysis_finished, timeout=60_000):
        window.opening.open_sample()
    window.session.step_fact(1)
    window.search.field.setText("bridge")
    for name in window.docks.by_name:
        window.commands[f"panel-{name}"].trigger()
        qtbot.waitUntil(lambda: not window.runner.lanes(), timeout=20_000)
    window.divergences.step(1)
    QApplication.processEvents()
    return window


def own_data(window: MainWindow) -> list[str]:
    """What a person, or somebody else, wrote: it stays in its language."""
    project = window.session.project
    data = [*_NAMES, window.session.coder.name, project.label]
    for document in project.documents:
        data += [document.text, document.title, document.outlet, document.author, document.path]
    for tag in project.codebook.tags:
        data += [tag.name, tag.definition, tag.inclusion, tag.exclusion, tag.example]
    data += [annotation.memo for annotation in project.annotations]
    data += [coder.name for coder in project.coders]
    for fact in window.session.comparison.facts:
        data.append(fact.label)
    for match in window.session.comparison.matches:
        data += [word for pair in match.terms for word in (pair.a, pair.b)]
    return [_bare(text) for text in data if text]


def _bare(text: str) -> str:
    """A text on one line, without what splits it or calls it by a key."""
    return " ".join(re.sub("[&<>]", "", text).split())


def english(found: Iterable[tuple[str, str]], data: list[str]) -> list[str]:
    """Texts, or parts of them, that are neither translated nor data."""
    bad: dict[str, None] = {}
    for where, text in found:
        if where.startswith(_LISTED) or text in _SAMPLES:
            continue
        words = html.unescape(_MARKUP.sub("\n", untranslated(text)))
        for part in _SEPARATORS.split(words):
            part = _bare(part).strip(" .*+-%?!'’‘\"«»•")
            if not _WORD.search(part) or _KEY.fullmatch(part.replace(" ", "")):
                continue
            if not any(part in item for item in data):
                bad[f"{where}: {text!r}"] = None
    return list(bad)


def cut_off(top: QWidget) -> list[str]:
    """Labels and buttons in view that have less room than their text asks for."""
    bad: list[str] = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.visibleRegion().isEmpty():
            continue
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            has, needs = widget.height(), widget.heightForWidth(widget.width())
        else:
            has, needs = widget.width(), widget.minimumSizeHint().width()
        if has < needs - 1:
            room = f"{has} of {needs} px"
            bad.append(f"{type(widget).__name__} {widget.objectName()} {widget.text()!r}: {room}")
    return bad


def make_dialog(name: str, window: MainWindow) -> QDialog:
    project, commands, theme = window.session.project, window.commands, window.theme
    tag = project.codebook.tags[0]
    version = Version(Path("1-Sample.rashomon.json"), "Sample", "2031-03-15T08:00:00Z", 3)
    effect = effect_of_removing(project, tag.id)
    made: dict[str, Callable[[], QDialog]] = {
        "account": lambda: AccountDialog(project.documents[0], theme, window),
        "agreement": lambda: AgreementDialog(window),
        "failure": lambda: FailureDialog("", "", window),
        "keys": lambda: KeysDialog(commands, theme, window),
        "matching": lambda: MatchingDialog(window.refinement, commands["refine"], window),
        "memo": lambda: MemoDialog("", "", window),
        "problems": lambda: ProblemsDialog([], window),
        "reading type": lambda: ReadingTypeDialog(window.reading.reading_type(), window),
        "recovery": lambda: RecoveryDialog([], window),
        "review": lambda: ReviewDialog(window),
        "shortcuts": lambda: ShortcutsDialog(commands, window),
        "tag": lambda: TagEditor(tag, project.codebook, theme, window),
        "tag removal": lambda: TagRemovalBox(project, tag.id, effect, window),
        "versions": lambda: VersionsDialog([version], window),
    }
    return made[name]()


DIALOGS = (
    "account", "agreement", "failure", "keys", "matching", "memo", "problems", "reading type",
    "recovery", "review", "shortcuts", "tag", "tag removal", "versions",
)  # fmt: skip


def test_every_text_of_the_window_can_be_translated(sample: MainWindow) -> None:
    assert english(texts_in(sample), own_data(sample)) == []


def test_no_text_of_the_window_is_cut_off(sample: MainWindow) -> None:
    bad: list[str] = []
    for name in sample.docks.by_name:
        sample.commands[f"panel-{name}"].trigger()
        QApplication.processEvents()
        bad += cut_off(sample)
    assert list(dict.fromkeys(bad)) == []


def test_every_text_of_the_welcome_page_can_be_translated(
    translator: PseudoTranslator, make_window: Callable[[], MainWindow]
) -> None:
    window = make_window()
    assert english(texts_in(window), own_data(window)) == []
    assert cut_off(window) == []


def test_every_text_of_every_dialog_can_be_translated_and_has_room(
    sample: MainWindow, qtbot: QtBot
) -> None:
    data = own_data(sample)
    for name in DIALOGS:
        dialog = make_dialog(name, sample)
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert english(texts_in(dialog), data) == [], name
        qtbot.waitUntil(
            lambda dialog=dialog: cut_off(dialog) == [], timeout=2_000
        )  # its size settles late
        dialog.close()
