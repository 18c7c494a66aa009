"""Import, export and merging by the menu: what comes in can be undone, what is lost is shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from gui.dialogs.problems import ProblemsDialog
from gui.main_window import MainWindow
from gui.wiring_exchange import EXCHANGE
from rashomon.annotation.anchoring import make_anchor
from rashomon.edits import add_tag
from rashomon.exchange.conversion import read_file, write_codebook, write_file
from rashomon.files.project_file import save_project
from rashomon.model import Annotation, Codebook, Coder, Document, Project, Span, Tag

WEIR = Document("urn:uuid:w", "The weir at Ostmoor broke at noon & nobody knew.", "Weir")
BLAME = Tag("urn:uuid:b", "Blame", "#c2410c", "Who did it.", shortcut="1")
SHOWN: list[tuple[str, ...]] = []


def coded(coder: str, *passages: tuple[int, int]) -> Project:
    annotations = tuple(
        Annotation(f"urn:uuid:{coder}{number}", make_anchor(WEIR, Span(*ends)), (BLAME.id,),
                   "a & b", f"urn:uuid:{coder}")
        for number, ends in enumerate(passages)
    )  # fmt: skip
    return Project(f"urn:uuid:p{coder}", documents=(WEIR,), codebook=Codebook((BLAME,)),
                   coders=(Coder(f"urn:uuid:{coder}", coder),),
                   annotations=annotations)  # fmt: skip


@pytest.fixture(autouse=True)
def shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, ...]]]:
    """The messages of every list that was shown, which a person would close."""
    SHOWN.clear()
    monkeypatch.setattr(ProblemsDialog, "exec", lambda dialog: SHOWN.append(dialog._messages))
    yield SHOWN


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    window = make_window()
    window.session.open(coded("ada", (4, 8), (12, 19)))
    return window


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, pattern: str = "") -> None:
    """Answer the next file dialog."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), pattern))


def do(qtbot: QtBot, window: MainWindow, action: str) -> None:
    with qtbot.waitSignal(
        window.runner.finished, check_params_cb=lambda lane: lane == EXCHANGE, timeout=20_000
    ):
        window.commands[action].trigger()


def quotes(window: MainWindow) -> list[str]:
    return [item.anchor.quote for item in window.session.project.annotations]


@pytest.mark.parametrize(
    ("action", "ending"),
    [("export-qdpx", ".qdpx"), ("export-web", ".jsonld"), ("export-xlsx", ".xlsx"),
     ("export-csv", ".csv"), ("export-codebook", ".qdc")],
)  # fmt: skip
def test_each_export_writes_its_kind_and_says_what_it_lacks(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    action: str, ending: str,
) -> None:  # fmt: skip
    choose(monkeypatch, tmp_path / "out", f"Kind (*{ending})")
    do(qtbot, window, action)
    assert (tmp_path / f"out{ending}").stat().st_size > 100
    assert len(SHOWN) == (ending != ".jsonld")


def test_an_export_imports_into_an_empty_window_as_the_same_annotations(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "out.qdpx", "(*.qdpx)")
    do(qtbot, window, "export-qdpx")
    before = quotes(window)
    window.session.close()
    do(qtbot, window, "import-file")
    assert quotes(window) == before
    assert window.session.modified  # no file of ours holds it yet


def test_imported_annotations_are_one_step_of_undo(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    selector = {"type": "TextQuoteSelector", "exact": "noon"}
    rows = [{"id": "x", "text": "memo", "tags": ["Blame"],
             "target": [{"source": "Weir", "selector": [selector]}]}]  # fmt: skip
    (tmp_path / "h.json").write_text(json.dumps({"rows": rows}), "utf-8")
    choose(monkeypatch, tmp_path / "h.json")
    do(qtbot, window, "import-file")
    assert quotes(window) == ["weir", "Ostmoor", "noon"]
    window.commands["undo"].trigger()
    assert quotes(window) == ["weir", "Ostmoor"]


def test_a_colleagues_file_is_merged_as_one_step_of_undo(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = coded("ben", (4, 8), (20, 25))
    renamed = replace(other, codebook=Codebook((replace(BLAME, definition="Else."),)))
    save_project(renamed, tmp_path / "ben.rashomon.json")
    choose(monkeypatch, tmp_path / "ben.rashomon.json")
    do(qtbot, window, "merge-file")
    assert quotes(window) == ["weir", "weir", "Ostmoor", "broke"]
    assert any("definition of a tag differs" in line for line in SHOWN[0])
    window.commands["undo"].trigger()
    assert quotes(window) == ["weir", "Ostmoor"]


def test_a_starter_codebook_joins_the_tags_there_are(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("Fact-check verdicts", True))
    window.commands["add-codebook"].trigger()
    names = [tag.name for tag in window.session.project.codebook.tags]
    assert names[:2] == ["Blame", "Confirmed"]
    window.commands["undo"].trigger()
    assert len(window.session.project.codebook.tags) == 1


def test_the_codebook_merges_a_tag_into_another_one_that_is_picked(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    window.session.apply(
        add_tag(window.session.project, Tag("urn:uuid:n", "Fault", "#111111")), "Add"
    )

    def pick(_parent: object, _title: str, question: str, names: list[str], **_: object):
        asked.extend((question, *names))
        return "Fault", True

    monkeypatch.setattr(QInputDialog, "getItem", pick)
    window.codebook.tag_merge_requested.emit(BLAME.id)
    assert asked == ["2 passages bear “Blame”. Which tag shall they bear instead?", "Fault"]
    assert {item.tags for item in window.session.project.annotations} == {("urn:uuid:n",)}


def test_files_of_others_that_are_opened_or_dropped_are_imported_in_turn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    project = window.session.project
    write_file(project, tmp_path / "a.csv")
    write_codebook(Codebook((Tag("urn:uuid:n", "New", "#111111"),)), tmp_path / "b.qdc")
    window.session.open(replace(project, annotations=()))
    window.opening.open_paths([tmp_path / "a.csv", tmp_path / "b.qdc"])
    qtbot.waitUntil(lambda: len(window.session.project.codebook.tags) == 2, timeout=20_000)
    assert quotes(window) == ["weir", "Ostmoor"]


def test_a_damaged_file_changes_nothing_and_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bad.qdpx").write_bytes(b"PK nothing")
    choose(monkeypatch, tmp_path / "bad.qdpx")
    before = window.session.project
    do(qtbot, window, "import-file")
    assert window.session.project is before
    assert "no zip file" in SHOWN[0][0]


def test_an_exported_table_names_the_facts_found(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "t.csv", "(*.csv)")
    do(qtbot, window, "export-csv")
    after, _ = read_file(tmp_path / "t.csv", replace(window.session.project, annotations=()))
    assert [item.anchor.quote for item in after.annotations] == quotes(window)
