"""Of a damaged file everything that is whole is read, the rest is named, the file is untouched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_projects import GOLDEN

from rashomon.annotation.reanchoring import needing_review
from rashomon.errors import ProjectFileError
from rashomon.files.project_file import load_project, save_project
from rashomon.files.salvage import salvage

WHOLE = (GOLDEN / "ferry.rashomon.json").read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.rashomon.json"


def test_a_whole_file_loses_nothing(path: Path):
    path.write_bytes(WHOLE)
    saved = salvage(path)
    assert saved.lost == ()
    assert saved.project == load_project(path)


def test_a_file_cut_short_gives_all_that_stands_before_the_cut(path: Path):
    cut = WHOLE.index(b'"id": "urn:uuid:a4"')
    path.write_bytes(WHOLE[:cut])
    saved = salvage(path)
    assert [item.id for item in saved.project.annotations] == [
        "urn:uuid:a1", "urn:uuid:a2", "urn:uuid:a3",
    ]  # fmt: skip
    assert len(saved.project.documents) == 2
    assert saved.project.label == "Ferry & fog"
    assert saved.project.id == load_project(GOLDEN / "ferry.rashomon.json").id
    assert "line" in saved.lost[0]
    assert path.read_bytes() == WHOLE[:cut]


def test_a_damaged_annotation_costs_only_itself(path: Path):
    path.write_bytes(WHOLE.replace(b'"id": "urn:uuid:a2"', b'"id": "urn:uuid:a2'))
    saved = salvage(path)
    ids = [item.id for item in saved.project.annotations]
    assert ids == ["urn:uuid:a1", "urn:uuid:a3", "urn:uuid:a4", "urn:uuid:a5"]


def test_a_bracket_that_is_gone_costs_one_annotation(path: Path):
    whole = json.loads(WHOLE)
    end = WHOLE.index(b'"id": "urn:uuid:a3"')
    bracket = WHOLE.rindex(b"}", 0, end)
    path.write_bytes(WHOLE[:bracket] + b"#" + WHOLE[bracket + 1 :])
    saved = salvage(path)
    assert len(saved.project.annotations) == len(whole["first"]["items"]) - 1


def test_a_fault_in_whole_json_costs_the_thing_it_is_in(path: Path):
    data = json.loads(WHOLE)
    data["first"]["items"][1]["target"].pop("selector")
    data["rashomon:settings"]["rashomon:minBand"] = "sure"
    data["total"] = "five"
    path.write_text(json.dumps(data), "utf-8")
    saved = salvage(path)
    assert len(saved.project.annotations) == 4
    assert len(saved.lost) == 3


def test_a_lost_tag_comes_back_by_the_name_its_annotations_give_it(path: Path):
    data = json.loads(WHOLE)
    del data["rashomon:codebook"]
    path.write_text(json.dumps(data), "utf-8")
    saved = salvage(path)
    assert {tag.name for tag in saved.project.codebook.tags} == {
        "Blame", "Blame the crew & “captain” <both>",
    }  # fmt: skip
    assert [item.tags for item in saved.project.annotations] == [
        item.tags for item in load_project(GOLDEN / "ferry.rashomon.json").annotations
    ]


def test_a_letter_broken_in_an_account_sends_its_passages_to_review(path: Path):
    place = WHOLE.rindex("船长没有回答".encode())
    path.write_bytes(WHOLE[:place] + b"\xff" + WHOLE[place + 1 :])
    saved = salvage(path)
    assert len(saved.project.annotations) == 5
    assert [thing.id for thing, _ in needing_review(saved.project)] == ["urn:uuid:a5"]


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\0" * 100, b"[" * 10**5, b"hello"])
def test_a_file_without_a_project_says_so(path: Path, content: bytes):
    path.write_bytes(content)
    with pytest.raises(ProjectFileError, match="Nothing of a project"):
        salvage(path)


@settings(max_examples=60)
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_whatever_byte_is_broken_what_is_salvaged_can_be_saved(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int
):
    path = tmp_path_factory.mktemp("salvage") / "x.rashomon.json"
    content = WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :]
    path.write_bytes(content)
    try:
        saved = salvage(path)
    except ProjectFileError:
        return
    copy = path.with_name("copy.rashomon.json")
    save_project(saved.project, copy)
    assert load_project(copy) == saved.project
    assert path.read_bytes() == content
