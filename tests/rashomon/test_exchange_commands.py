"""convert, merge, agree and validate: what they write, say and return."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from rashomon import cli
from rashomon.annotation.anchoring import make_anchor
from rashomon.exchange.conversion import KINDS
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Annotation, Codebook, Coder, Document, Project, Span, Tag

Capture = pytest.CaptureFixture[str]

WEIR = Document("urn:uuid:w", "The weir at Ostmoor broke at noon & nobody knew.", "Weir 🚢")
BLAME = Tag("urn:uuid:b", "Blame", "#111111", "Who <did> it.")


def coded(coder: str, *passages: tuple[int, int]) -> Project:
    annotations = tuple(
        Annotation(f"urn:uuid:{coder}{number}", make_anchor(WEIR, Span(*ends)), (BLAME.id,),
                   "a & b", f"urn:uuid:{coder}")
        for number, ends in enumerate(passages)
    )  # fmt: skip
    return Project(
        f"urn:uuid:p{coder}", documents=(WEIR,), codebook=Codebook((BLAME,)),
        coders=(Coder(f"urn:uuid:{coder}", coder),), annotations=annotations,
    )  # fmt: skip


@pytest.fixture
def ada(tmp_path: Path) -> str:
    save_project(coded("ada", (4, 8), (12, 19)), tmp_path / "ada.rashomon.json")
    return str(tmp_path / "ada.rashomon.json")


@pytest.fixture
def ben(tmp_path: Path) -> str:
    save_project(coded("ben", (4, 8), (20, 25)), tmp_path / "ben.rashomon.json")
    return str(tmp_path / "ben.rashomon.json")


def run(*words: object) -> int:
    return cli.main([str(word) for word in words], "rashomon")


# ------------------------------------------------------------------ convert
@pytest.mark.parametrize("kind", KINDS)
def test_a_project_becomes_every_kind_of_file(tmp_path: Path, ada: str, kind: str):
    out = tmp_path / f"out{kind}"
    assert run("convert", ada, out) == 0
    assert out.stat().st_size > 50


@pytest.mark.parametrize("kind", [".qdpx", ".jsonld", ".csv", ".xlsx"])
def test_and_back(tmp_path: Path, ada: str, kind: str):
    out, back = tmp_path / f"out{kind}", tmp_path / "back.rashomon.json"
    run("convert", ada, out)
    bare = tmp_path / "bare.rashomon.json"
    save_project(replace(load_project(ada), annotations=()), bare)
    into = ["--into", str(bare)] if kind in (".csv", ".xlsx") else []
    assert run("convert", out, back, *into) == 0
    found = load_project(back)
    assert [(item.anchor.quote, item.memo) for item in found.annotations] == [
        ("weir", "a & b"), ("Ostmoor", "a & b"),
    ]  # fmt: skip


def test_what_is_not_carried_is_said(tmp_path: Path, ada: str, capfd: Capture):
    run("convert", ada, tmp_path / "out.csv")
    said = capfd.readouterr()
    assert "note: texts of accounts" in said.err
    assert said.out == ""


def test_a_file_that_exists_is_not_overwritten_unasked(tmp_path: Path, ada: str, capfd: Capture):
    out = tmp_path / "out.csv"
    out.write_text("mine")
    assert run("convert", ada, out) == 1
    assert (out.read_text(), "--force" in capfd.readouterr().err) == ("mine", True)
    assert run("convert", ada, out, "--force") == 0


@pytest.mark.parametrize("words", [["a.docx"], ["out.txt"]])
def test_an_unknown_ending_is_told(ada: str, words: list[str], capfd: Capture):
    assert run("convert", ada, *words) == 1
    assert "Its ending is none of" in capfd.readouterr().err


def test_annotations_without_texts_name_the_option(tmp_path: Path, ada: str, capfd: Capture):
    run("convert", ada, tmp_path / "t.csv")
    assert run("convert", tmp_path / "t.csv", tmp_path / "x.rashomon.json") == 1
    assert "--into PROJECT" in capfd.readouterr().err


# ------------------------------------------------------------------ merge
def test_two_files_become_one(tmp_path: Path, ada: str, ben: str, capfd: Capture):
    out = tmp_path / "both.rashomon.json"
    assert run("merge", ada, ben, out) == 0
    merged = load_project(out)
    assert [(item.anchor.quote, item.creator[-3:]) for item in merged.annotations] == [
        ("weir", "ada"), ("weir", "ben"), ("Ostmoor", "ada"), ("broke", "ben"),
    ]  # fmt: skip
    assert "4 annotations on 1 account; 2 came from the second file." in capfd.readouterr().err


# ------------------------------------------------------------------ agree
def test_agreement_is_printed_as_a_table(ada: str, ben: str, capfd: Capture):
    assert run("agree", ada, ben) == 0
    out = capfd.readouterr().out
    assert "all tags" in out
    assert "2 differences" in out
    assert "only-first   Blame: “Ostmoor” (Weir 🚢, 12–19)" in out


def test_agreement_is_printed_as_json(ada: str, ben: str, capfd: Capture):
    assert run("agree", ada, ben, "--json") == 0
    data = json.loads(capfd.readouterr().out)
    assert data["schema"] == "rashomon-agreement/1"
    assert data["tags"][0]["passages"] == [2, 2]
    assert data["overall"]["f1_exact"] == 0.5
    assert [item["quote"] for item in data["differences"]] == ["Ostmoor", "broke"]


def test_a_file_agrees_with_itself_by_1(ada: str, capfd: Capture):
    run("agree", ada, ada, "--json")
    overall = json.loads(capfd.readouterr().out)["overall"]
    names = ("kappa_by_character", "alpha_by_character", "alpha_unitizing", "f1_exact")
    assert {overall[name] for name in names} == {1.0}


def test_two_coders_of_one_file_are_compared(tmp_path: Path, ada: str, ben: str, capfd: Capture):
    out = tmp_path / "both.rashomon.json"
    run("merge", ada, ben, out)
    run("agree", ada, ben, "--json")
    between = json.loads(capfd.readouterr().out)
    assert run("agree", out, "--coders", "ada", "ben", "--json") == 0
    assert json.loads(capfd.readouterr().out)["overall"] == between["overall"]
    assert run("agree", ada) == 1
    assert "Two coders who tagged are needed; there: “ada”." in capfd.readouterr().err


def test_what_is_not_defined_is_null_and_named(tmp_path: Path, capfd: Capture):
    path = tmp_path / "bare.rashomon.json"
    save_project(coded("ada"), path)
    run("agree", path, path, "--json")
    overall = json.loads(capfd.readouterr().out)["overall"]
    assert overall["kappa_by_character"] is None
    assert overall["undefined"]["kappa_by_character"] == "no passage to compare"


# ------------------------------------------------------------------ validate
def test_a_whole_file_is_whole(ada: str, capfd: Capture):
    assert run("validate", ada) == 0
    assert capfd.readouterr().out.startswith(f"{ada}: whole. Read 1 account, 1 tag and 2")


def test_a_damaged_file_is_named_with_the_place(ada: str, capfd: Capture):
    text = Path(ada).read_text("utf-8")
    Path(ada).write_text(text.replace('"start": 12', '"start": -12'), "utf-8")
    assert run("validate", ada) == 1
    message = capfd.readouterr().err
    assert "first.items[1].target.selector[1].start" in message
    assert "-12" in message


def test_every_damaged_place_is_named_and_what_is_left(ada: str, capfd: Capture):
    text = Path(ada).read_text("utf-8")
    broken = text.replace('"start": 12', '"start": -12').replace('"start": 4', '"start": "4"')
    Path(ada).write_text(broken, "utf-8")
    assert run("validate", ada) == 1
    message = capfd.readouterr().err
    assert message.count("lost: ") == 2
    assert "1 accounts, 1 tags and 0 annotations of it can be read" in message


@pytest.mark.parametrize(
    ("place", "reason"),
    [('"start": 13, "end": 20', "Other words stand"), ('"start": 12, "end": 1900', "up to letter")],
)
def test_words_that_stand_elsewhere_are_a_fault(ada: str, place: str, reason: str, capfd: Capture):
    text = Path(ada).read_text("utf-8")
    Path(ada).write_text(text.replace('"start": 12, "end": 19', place), "utf-8")
    assert run("validate", ada) == 1
    message = capfd.readouterr().err
    assert "urn:uuid:ada1: “Ostmoor”" in message
    assert reason in message


def test_a_missing_file_is_told(tmp_path: Path, capfd: Capture):
    for ending in (".rashomon.json", ".qdpx"):
        assert run("validate", tmp_path / f"none{ending}") == 1
        assert "no such file" in capfd.readouterr().err


@pytest.mark.parametrize("command", ["convert", "merge", "agree", "validate"])
def test_wrong_usage_is_2(command: str, capfd: Capture):
    assert run(command) == 2
    assert "usage:" in capfd.readouterr().err
