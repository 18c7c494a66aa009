"""The files of the translators say what the source says, in every language that is shipped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="the engine's tests run without Qt")

from PySide6.QtCore import QTranslator

from dev.translatable import Text, UntranslatableError, texts_of
from dev.translations import LANGUAGES, Entry, faults, read_entries, ts_path, write_translations
from rashomon import arguments

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    return texts_of(ROOT)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A program of two texts."""
    for folder in ("gui", "rashomon", "resources/translations"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "gui" / "pane.py").write_text(
        'class Pane(QWidget):\n    def name(self): return self.tr("&Open…")\n', "utf-8"
    )
    (tmp_path / "rashomon" / "tags.py").write_text(
        'def told(n): return counted(n, "%n tag", "%n tags")\n', "utf-8"
    )
    return tmp_path


def test_each_language_of_the_program_has_its_files() -> None:
    assert ("en", *LANGUAGES) == arguments.LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_every_text_of_the_source_soundly(
    texts: tuple[Text, ...], language: str
) -> None:
    found = list(faults(texts, read_entries(ts_path(ROOT, language))))
    assert found[:20] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_made_of_the_file_beside_it(language: str) -> None:
    path = ts_path(ROOT, language)
    translator = QTranslator()
    entries = read_entries(path)
    loaded = translator.load(str(path.with_suffix(".qm")))
    assert loaded or not any(entry.finished for entry in entries.values())
    other = [key for key, entry in entries.items() if list(_shipped(translator, key, entry))]
    assert other[:20] == [], "run: python -m dev translations"


def _shipped(translator: QTranslator, key: tuple[str, str], entry: Entry) -> Iterator[str]:
    """The forms that the program would show instead of those of the file."""
    for number, form in enumerate(entry.forms):
        count = -1 if len(entry.forms) == 1 else number + 1
        said = translator.translate(*key, None, count)
        if form and said != form:
            yield f"{form!r}: {said!r}"


def test_a_new_text_waits_for_its_translation(project: Path) -> None:
    assert write_translations(project, ["de"]) == 2
    entries = read_entries(ts_path(project, "de"))
    assert entries["Pane", "&Open…"] == Entry(("",), finished=False)
    assert entries["engine", "%n tags"] == Entry(("", ""), finished=False)


def test_writing_again_changes_nothing(project: Path) -> None:
    write_translations(project, ["de"])
    first = ts_path(project, "de").read_text("utf-8")
    write_translations(project, ["de"])
    assert ts_path(project, "de").read_text("utf-8") == first


def test_a_text_that_only_moved_keeps_its_translation(project: Path) -> None:
    write_translations(project, ["de"])
    translate(ts_path(project, "de"), "&amp;Öffnen…")
    source = project / "gui" / "pane.py"
    source.write_text(source.read_text("utf-8").replace("Pane", "Panel"), "utf-8")
    write_translations(project, ["de"])
    assert read_entries(ts_path(project, "de"))["Panel", "&Open…"] == Entry(("&Öffnen…",))


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("Öffnen…", "accelerators"),
        ("&amp;Öffnen", "ends otherwise"),
        ("{name} &amp;öffnen…", "other placeholders"),
        ("", "not translated"),
    ],
)
def test_an_unsound_translation_is_told(project: Path, translation: str, fault: str) -> None:
    write_translations(project, ["de"])
    translate(ts_path(project, "de"), translation)
    found = list(faults(texts_of(project), read_entries(ts_path(project, "de"))))
    assert any("&Open…" in line and fault in line for line in found)


def test_the_singular_may_leave_the_number_out() -> None:
    text = Text("engine", "%n tags of {whom}", counted=True)
    good = {(text.context, text.source): Entry(("ein Tag von {whom}", "%n Tags von {whom}"))}
    bad = {(text.context, text.source): Entry(("ein Tag von {whom}", "Tags von {whom}"))}
    assert list(faults([text], good)) == []
    assert len(list(faults([text], bad))) == 1


def test_a_text_that_no_longer_stands_in_the_source_is_told(project: Path) -> None:
    write_translations(project, ["de"])
    (project / "gui" / "pane.py").write_text("", "utf-8")
    found = list(faults(texts_of(project), read_entries(ts_path(project, "de"))))
    assert any("stands in the file only" in line for line in found)


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{name} opened")',
        'self.tr("a" + name)',
        'other.tr("Open")',
        "QCoreApplication.translate(context, text)",
    ],
)
def test_a_text_that_cannot_be_told_from_the_source_is_refused(project: Path, call: str) -> None:
    body = f"class Pane(QWidget):\n    def name(self): return {call}\n"
    (project / "gui" / "pane.py").write_text(body, "utf-8")
    with pytest.raises(UntranslatableError, match=r"pane\.py:2"):
        texts_of(project)


def test_what_qt_would_look_for_in_the_wrong_class_is_refused(project: Path) -> None:
    body = (
        'class Pane(QWidget):\n    def n(self): return self.tr("%n tags", "", 2)\n'
        "class Sub(Pane):\n    pass\n"
    )
    (project / "gui" / "pane.py").write_text(body, "utf-8")
    with pytest.raises(UntranslatableError, match="subclasses"):
        texts_of(project)


def translate(path: Path, text: str) -> None:
    """Do as a translator of “&Open…” does."""
    before = path.read_text("utf-8")
    empty = '(<source>&amp;Open…</source>\\s*)<translation type="unfinished"></translation>'
    after = re.sub(empty, lambda found: f"{found[1]}<translation>{text}</translation>", before)
    assert after != before
    path.write_text(after, "utf-8")
