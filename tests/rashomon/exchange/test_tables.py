"""Tables of annotations come back into their project; no cell of theirs is ever run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from carried_projects import WORDS, carried_projects, essence
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sample_projects import golden_project

from rashomon.errors import ExchangeError
from rashomon.exchange.annotation_rows import COLUMNS
from rashomon.exchange.codebook_files import add_codebook
from rashomon.exchange.conversion import read_file, write_codebook, write_file
from rashomon.exchange.csv_tables import csv_bytes, neutralised, read_csv, restored
from rashomon.model import Codebook, Project, Tag

FAST = [Phase.explicit, Phase.reuse, Phase.generate]  # shrinking takes minutes here
FORMULAS = ["=1+1", "+41 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''+1"]


def without_annotations(project: Project) -> Project:
    return replace(project, annotations=())


# ------------------------------------------------------------------ there and back
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=25, phases=FAST)
@given(project=carried_projects())
def test_a_table_brings_every_annotation_back(
    tmp_path_factory: pytest.TempPathFactory, ending: str, project: Project
):
    names = [tag.name.casefold() for tag in project.codebook.tags]
    coders = [coder.name for coder in project.coders]
    if len(set(names)) < len(names) or len(set(coders)) < len(coders):
        return  # a table names tags and coders by name
    path = tmp_path_factory.getbasetemp() / f"table{ending}"
    report = write_file(project, path)
    if any("was cut" in note for note in report.notes):
        return
    back, _ = read_file(path, without_annotations(project))
    ungrouped = replace(
        project, annotations=tuple(replace(item, group="") for item in project.annotations)
    )
    assert essence(back) == essence(ungrouped)


def test_the_columns_are_those_promised(tmp_path: Path):
    write_file(golden_project(tmp_path), tmp_path / "t.csv")
    raw = (tmp_path / "t.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    header, first, *_ = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert tuple(header) == COLUMNS
    row = dict(zip(header, first, strict=True))
    assert (row["account"], row["quote"], row["start"], row["end"]) == (
        "Ferry aground off Port Arden 🚢", "🚢", "29", "30",
    )  # fmt: skip
    assert (row["tags"], row["coder"], row["sentence"]) == ("Blame", "Ada Ó Briain", "1")


def test_the_fact_of_a_comparison_stands_in_its_column(tmp_path: Path):
    from rashomon.model import Comparison, Fact, SentenceRef

    project = golden_project(tmp_path)
    fact = Fact("f", "ferry aground", "same-fact", (SentenceRef(project.documents[0].id, 0),))
    write_file(project, tmp_path / "t.csv", Comparison(facts=(fact,)))
    _, rows = read_csv((tmp_path / "t.csv").read_bytes())
    assert rows[0][COLUMNS.index("fact")] == "ferry aground"


def test_a_row_of_an_unknown_account_or_passage_is_named(tmp_path: Path):
    project = golden_project(tmp_path)
    rows = [["Nowhere", "words"], [project.documents[1].title, "never said"]]
    (tmp_path / "t.csv").write_bytes(csv_bytes(("account", "quote"), rows, mark=False))
    after, report = read_file(tmp_path / "t.csv", project)
    assert len(after.annotations) == len(project.annotations) + 1
    assert "a row names an account that the project lacks: “row 2: Nowhere”" in report.notes
    assert "a passage was not found for sure and needs review: “never said”" in report.notes


def test_semicolons_part_columns_where_no_comma_does(tmp_path: Path):
    project = golden_project(tmp_path)
    (tmp_path / "t.csv").write_bytes(b"account;quote\nReckless crossing;insulted\n")
    _, report = read_file(tmp_path / "t.csv", project)
    assert any("insulted" in note for note in report.notes)


# ------------------------------------------------------------------ formulas
@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_as_a_formula(text: str):
    assert neutralised(text).startswith("'")
    assert restored(neutralised(text)) == text


@given(st.one_of(st.sampled_from(FORMULAS), WORDS))
def test_what_is_neutralised_can_be_restored(text: str):
    assert restored(neutralised(text)) == text
    assert not neutralised(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("text", FORMULAS)
def test_a_workbook_holds_texts_and_no_formulas(tmp_path: Path, text: str):
    from openpyxl import load_workbook

    project = golden_project(tmp_path)
    first, *rest = project.annotations
    project = replace(project, annotations=(replace(first, memo=text), *rest))
    write_file(project, tmp_path / "t.xlsx")
    sheet = load_workbook(tmp_path / "t.xlsx").worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_the_same_workbook_has_the_same_bytes(tmp_path: Path):
    project = golden_project(tmp_path)
    for name in ("a.xlsx", "b.xlsx"):
        write_file(project, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


# ------------------------------------------------------------------ codebooks
def test_a_codebook_table_is_as_taguette_reads_it(tmp_path: Path):
    own = Tag("a", "Blame, own", "#111111", "Who’s at fault")
    codebook = Codebook((own, Tag("b", "x", "#222222")))
    report = write_codebook(codebook, tmp_path / "c.csv")
    assert (tmp_path / "c.csv").read_bytes() == (
        'tag,description\r\n"Blame, own",Who’s at fault\r\nx,'.encode()
    )
    assert "colours and number keys are not carried (2 times)" in report.notes


@pytest.mark.parametrize("ending", [".qdc", ".csv", ".json"])
@settings(max_examples=25, phases=FAST)
@given(project=carried_projects())
def test_a_codebook_comes_back(
    tmp_path_factory: pytest.TempPathFactory, ending: str, project: Project
):
    names = [tag.name.casefold() for tag in project.codebook.tags]
    if not names or len(set(names)) < len(names):
        return
    path = tmp_path_factory.getbasetemp() / f"codes{ending}"
    write_codebook(project.codebook, path)
    back = read_file(path)[0].codebook
    if ending == ".csv":
        wanted = {(tag.name, tag.definition, tag.inclusion) for tag in project.codebook.tags}
        assert {(tag.name, tag.definition, tag.inclusion) for tag in back.tags} == wanted
    else:
        assert essence(Project("p", codebook=back)) == essence(
            Project("p", codebook=project.codebook)
        )


def test_a_codebook_is_valid_by_the_schema_of_the_standard(shared: Path, tmp_path: Path):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    write_codebook(golden_project(tmp_path).codebook, tmp_path / "c.qdc")
    schema = etree.XMLSchema(etree.parse(str(shared / "refi-qda" / "Codebook.xsd")))
    schema.assertValid(etree.parse(str(tmp_path / "c.qdc")))


def test_a_codebook_of_taguette_with_its_empty_sets_is_read(tmp_path: Path):
    (tmp_path / "c.qdc").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.4"><Codes>'
        '<Code guid="0D62985D-B147-4D01-A9B5-CAE5DCD98342" name="blame" isCodable="true"/>'
        "</Codes><Sets/></CodeBook>", "utf-8",
    )  # fmt: skip
    assert [tag.name for tag in read_file(tmp_path / "c.qdc")[0].codebook.tags] == ["blame"]


def test_an_empty_codebook_is_not_written(tmp_path: Path):
    with pytest.raises(ExchangeError, match="no tags yet"):
        write_codebook(Codebook(), tmp_path / "c.qdc")
    assert list(tmp_path.iterdir()) == []


def test_tags_a_project_has_are_filled_in_and_not_doubled():
    own = Project("p", codebook=Codebook((Tag("a", "Blame", "#111111", shortcut="1"),)))
    blame = Tag("x", "blame", "#222222", "Who.")
    cause = Tag("y", "Cause", "#333333", parent="x", shortcut="1")
    project, report = add_codebook(own, Codebook((blame, cause)))
    found = [(tag.id, tag.definition, tag.parent, tag.shortcut) for tag in project.codebook.tags]
    assert found == [("a", "Who.", "", "1"), ("y", "", "a", "")]
    assert report.done == "Added 1 tag of 2."
