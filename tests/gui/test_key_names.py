"""Keys are called as they stand on the keyboards of the window's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from dev.translations import LANGUAGES, read_entries, ts_path
from gui.key_names import SAID_ANEW, written
from gui.language import install

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def in_spanish(qapp: QApplication) -> Iterator[None]:
    before = set(qapp.findChildren(QTranslator))
    install(qapp, "es")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("Ctrl+Shift+O", "Ctrl+Mayús+O"),
        ("Del", "Supr"),
        ("Esc", "Esc"),
        ("Ctrl+Return", "Ctrl+Intro"),
        ("Ctrl+Shift+PgUp", "Ctrl+Mayús+Re Pág"),
    ],
)
def test_keys_are_short_in_spanish(keys: str, name: str) -> None:
    assert written(keys) == name


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize("keys", ["Ctrl+Shift+O", "Del", "Ctrl+PgDown", "Shift+F6"])
def test_keys_mean_the_same_in_every_language(keys: str) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    assert QKeySequence(keys).toString(portable) == keys
    assert QKeySequence(written(keys)).toString(portable) == keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_the_keys_that_are_pressed_most(language: str) -> None:
    entries = read_entries(ts_path(ROOT, language))
    assert all(entries["QShortcut", name].forms[0] for name in SAID_ANEW)
