"""REFI-QDA both ways: what is written is valid, comes back whole, and what is not is named."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from carried_projects import carried_projects, essence
from hypothesis import given, settings
from sample_projects import golden_project

from rashomon.exchange.qda_reading import project_of_qdpx
from rashomon.exchange.qda_writing import qdpx_bytes
from rashomon.files.codebooks import load_codebook
from rashomon.model import Codebook, Document, Project, Tag

GUID = "00000000-0000-4000-8000-00000000000"


def there_and_back(project: Project, folder: Path) -> Project:
    path = folder / "project.qdpx"
    path.write_bytes(qdpx_bytes(project)[0])
    return project_of_qdpx(path)[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("qdpx")


# ------------------------------------------------------------------ what is written
@settings(max_examples=80)
@given(project=carried_projects())
def test_an_export_comes_back_as_the_same_project(folder: Path, project: Project):
    assert essence(there_and_back(project, folder)) == essence(project)


@settings(max_examples=30)
@given(project=carried_projects())
def test_an_export_is_valid_by_the_schema_of_the_standard(shared: Path, project: Project):
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    schema = etree.XMLSchema(etree.parse(str(shared / "refi-qda" / "Project.xsd")))
    schema.assertValid(etree.fromstring(written(project)))


def written(project: Project) -> bytes:
    import io

    return zipfile.ZipFile(io.BytesIO(qdpx_bytes(project)[0])).read("project.qde")


def test_the_same_project_gives_the_same_bytes(tmp_path: Path):
    project = golden_project(tmp_path)
    assert qdpx_bytes(project) == qdpx_bytes(project)


def test_sources_are_utf_8_with_line_feeds_and_without_byte_order_mark(tmp_path: Path):
    (tmp_path / "p.qdpx").write_bytes(qdpx_bytes(golden_project(tmp_path))[0])
    archive = zipfile.ZipFile(tmp_path / "p.qdpx")
    names = [name for name in archive.namelist() if name != "project.qde"]
    assert names == [f"sources/{GUID}1.txt", f"sources/{GUID}2.txt"]
    assert all(not archive.read(name).startswith(b"\xef\xbb\xbf") for name in names)
    assert all(b"\r" not in archive.read(name) for name in names)


def test_what_is_not_carried_is_named(tmp_path: Path):
    report = qdpx_bytes(golden_project(tmp_path))[1]
    assert report.done == "Wrote 2 accounts, 2 tags and 5 annotations."
    assert "decisions on page debris are not carried" in report.notes
    assert "number keys of tags are not carried: “Blame”" in report.notes
    assert any(note.startswith("“not told here” is not carried") for note in report.notes)


def test_two_tags_of_one_name_are_told_apart_by_the_tag_above(tmp_path: Path):
    frame = Tag(f"urn:uuid:{GUID}1", "Frame", "#111111")
    tags = (
        Tag(f"urn:uuid:{GUID}2", "Blame", "#222222"),
        frame,
        Tag(f"urn:uuid:{GUID}3", "Blame", "#333333", parent=frame.id),
        Tag(f"urn:uuid:{GUID}4", "blame", "#444444"),
    )
    project = Project("p", codebook=Codebook(tags))
    back = there_and_back(project, tmp_path)
    names = {tag.name for tag in back.codebook.tags}
    assert names == {"Blame", "Frame", "Blame (Frame)", "blame (2)"}
    assert any("same name was renamed" in note for note in qdpx_bytes(project)[1].notes)


def test_tags_of_the_starter_codebook_keep_their_ids(tmp_path: Path):
    project = Project("p", codebook=load_codebook())
    ids = [tag.id for tag in there_and_back(project, tmp_path).codebook.tags]
    assert ids == [tag.id for tag in project.codebook.tags]


def test_characters_that_xml_cannot_hold_are_told_of(tmp_path: Path):
    project = golden_project(tmp_path)
    first, *rest = project.annotations
    project = replace(project, annotations=(replace(first, memo="bell \x07"), *rest))
    assert any("XML cannot hold" in note for note in qdpx_bytes(project)[1].notes)
    assert there_and_back(project, tmp_path).annotations[0].memo == "bell \ufffd"


def test_accounts_of_one_title_are_told_apart_and_keep_their_titles(tmp_path: Path):
    documents = tuple(
        Document(f"urn:uuid:{GUID}{number}", "The weir burst.", "Weir") for number in (1, 2)
    )
    project = Project("p", documents=documents)
    assert b'name="Weir (2)"' in written(project)
    assert [item.title for item in there_and_back(project, tmp_path).documents] == ["Weir", "Weir"]


# ------------------------------------------------------------------ real files of others
@pytest.mark.parametrize(
    ("name", "accounts", "tags", "annotations", "codings"),
    [
        ("atlas-blank", 0, 0, 0, 0), ("atlas-target", 0, 3, 0, 0), ("nvivo", 0, 262, 0, 0),
        ("qc-demo", 2, 262, 158, 205),
    ],
)  # fmt: skip
def test_the_sample_projects_of_other_programs_are_read(
    shared: Path, name: str, accounts: int, tags: int, annotations: int, codings: int
):
    project, _ = project_of_qdpx(shared / "refi-qda" / f"sample-{name}.qdpx")
    assert len(project.documents) == accounts
    assert len(project.codebook.tags) == tags
    assert len(project.annotations) == annotations
    assert sum(len(item.tags) for item in project.annotations) == codings


def test_codes_of_one_name_in_a_real_file_are_renamed_and_told_of(shared: Path):
    project, report = project_of_qdpx(shared / "refi-qda" / "sample-nvivo.qdpx")
    names = [tag.name.casefold() for tag in project.codebook.tags]
    assert len(set(names)) == len(names)
    assert any("same name was renamed (10 times)" in note for note in report.notes)
