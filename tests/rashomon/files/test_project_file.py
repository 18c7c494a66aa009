"""A project is the same after saving and loading, and no save ever costs an old file."""

from __future__ import annotations

import difflib
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from sample_projects import GOLDEN, golden_project, projects

from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.errors import ChangedOnDiskError, NewerSchemaError, ProjectFileError
from rashomon.files import atomic_write
from rashomon.files.project_file import digest_on_disk, load_project, save_project
from rashomon.model import Project, Span

GOLDEN_FILE = GOLDEN / "ferry.rashomon.json"

as_root = pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere"
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return golden_project(tmp_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.rashomon.json"


# ------------------------------------------------------------------ there and back
def test_the_file_is_written_as_the_golden_file_stands(project: Project, path: Path):
    save_project(project, path)
    assert path.read_bytes().decode() == GOLDEN_FILE.read_bytes().decode()


def test_the_golden_file_is_read_as_the_project_it_was_made_of():
    assert load_project(GOLDEN_FILE) == golden_project(GOLDEN)


def test_a_project_saved_again_is_the_same_byte_for_byte(project: Project, path: Path):
    save_project(project, path)
    first = path.read_bytes()
    save_project(load_project(path), path)
    assert path.read_bytes() == first


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(project=projects())
def test_any_project_comes_back_as_it_was_unknown_fields_included(tmp_path: Path, project: Project):
    path = tmp_path / "any.rashomon.json"
    save_project(project, path)
    first, loaded = path.read_bytes(), load_project(path)
    assert loaded == project
    assert _extras(loaded) == _extras(project)
    save_project(loaded, path)
    assert path.read_bytes() == first


def _extras(project: Project) -> list[dict[str, object]]:
    bearers = [
        project, project.settings, *project.documents, *project.codebook.tags, *project.coders,
        *project.annotations, *project.link_decisions, *project.boilerplate_decisions,
        *project.divergence_decisions, *project.naming_decisions, *project.lexicons,
        *(term for overlay in project.lexicons for term in overlay.added),
    ]  # fmt: skip
    return [dict(bearer.extra) for bearer in bearers]


def test_an_empty_project_comes_back(path: Path):
    project = edits.new_project("Nothing yet")
    save_project(project, path)
    assert load_project(path) == project


def test_a_half_surrogate_pair_in_a_memo_does_not_keep_the_project_from_being_saved(
    project: Project, path: Path
):
    save_project(edits.set_memo(project, "urn:uuid:a1", "cut \ud83d here"), path)
    assert load_project(path).annotations[0].memo == "cut \ufffd here"


def test_sources_are_named_from_the_folder_of_the_project(project: Project, path: Path):
    save_project(project, path)
    assert '"rashomon:path": "accounts/courier.txt"' in path.read_text("utf-8")
    assert str(path.parent) not in path.read_text("utf-8")


def test_a_project_moved_with_its_sources_finds_them(project: Project, path: Path, tmp_path: Path):
    save_project(project, path)
    moved = tmp_path / "elsewhere" / path.name
    moved.parent.mkdir()
    path.rename(moved)
    assert load_project(moved).documents[0].path == str(moved.parent / "accounts" / "courier.txt")


@pytest.mark.parametrize("place", [(0, 0), (0, 60), (1, 150)])
def test_adding_an_annotation_adds_lines_and_changes_only_the_total(
    project: Project, path: Path, place: tuple[int, int]
):
    account, start = place
    save_project(project, path)
    before = path.read_text("utf-8").split("\n")
    anchor = make_anchor(project.documents[account], Span(start, start + 8))
    save_project(edits.add_annotation(project, edits.new_annotation(anchor, memo="x")), path)
    after = path.read_text("utf-8").split("\n")
    difference = difflib.ndiff(before, after)
    assert [line for line in difference if line.startswith("- ")] == ['-  "total": 5,']


# ------------------------------------------------------------------ saving is safe
def test_saving_leaves_no_other_file_behind(project: Project, path: Path):
    save_project(project, path)
    save_project(project, path)
    assert [item.name for item in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_save_that_fails_leaves_the_old_file_and_says_so(
    project: Project, path: Path, failing: str, monkeypatch: pytest.MonkeyPatch
):
    save_project(project, path)
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic_write.os if failing == "fsync" else Path, failing, fail)
    with pytest.raises(ProjectFileError, match=r"ferry\.rashomon\.json.*No space left.*still open"):
        save_project(edits.set_label(project, "changed"), path)
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_saving_into_a_folder_that_is_gone_says_so(project: Project, tmp_path: Path):
    with pytest.raises(ProjectFileError, match="Not saved"):
        save_project(project, tmp_path / "gone" / "x.rashomon.json")


@as_root
def test_saving_into_a_folder_that_may_not_be_written_says_so(project: Project, tmp_path: Path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(ProjectFileError, match="Not saved"):
        save_project(project, folder / "x.rashomon.json")


def test_permissions_of_the_old_file_are_kept(project: Project, path: Path):
    save_project(project, path)
    path.chmod(0o640)
    save_project(project, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_to_a_project_stays_a_link(project: Project, path: Path, tmp_path: Path):
    save_project(project, path)
    link = tmp_path / "link.rashomon.json"
    link.symlink_to(path)
    save_project(edits.set_label(project, "through the link"), link)
    assert link.is_symlink()
    assert load_project(path).label == "through the link"


@pytest.mark.parametrize(
    "content", [b"", b'{"rashomon:schema": 1, "id', b"[]", b'{"name": "package.json"}', b"\xff\xfe"]
)
def test_a_file_that_is_no_whole_project_is_never_overwritten(
    project: Project, path: Path, content: bytes
):
    path.write_bytes(content)
    with pytest.raises(ProjectFileError, match="Save under another name"):
        save_project(project, path)
    assert path.read_bytes() == content


# ------------------------------------------------------------------ newer versions
@pytest.fixture
def newer(project: Project, path: Path) -> Path:
    save_project(project, path)
    text = path.read_text("utf-8").replace('"rashomon:schema": 1', '"rashomon:schema": 2')
    path.write_text(text, "utf-8")
    return path


def test_a_file_of_a_newer_version_is_not_opened_unless_asked_for(newer: Path):
    with pytest.raises(NewerSchemaError, match=r"newer version.*Update Rashomon"):
        load_project(newer)


def test_a_file_of_a_newer_version_opens_when_asked_for(newer: Path, project: Project):
    assert load_project(newer, allow_newer=True) == project


def test_a_file_of_a_newer_version_is_never_overwritten(newer: Path):
    before = newer.read_bytes()
    with pytest.raises(NewerSchemaError, match="Save under another name"):
        save_project(load_project(newer, allow_newer=True), newer)
    assert newer.read_bytes() == before


def test_a_newer_file_may_be_saved_under_another_name(newer: Path, tmp_path: Path):
    copy = tmp_path / "copy.rashomon.json"
    save_project(load_project(newer, allow_newer=True), copy)
    assert load_project(copy) == load_project(newer, allow_newer=True)


# ------------------------------------------------------------------ written by somebody else
def test_a_file_changed_since_it_was_read_is_not_overwritten(project: Project, path: Path):
    read = save_project(project, path)
    save_project(edits.set_label(project, "another window's"), path)
    theirs = path.read_bytes()
    with pytest.raises(ChangedOnDiskError, match="changed by another"):
        save_project(edits.set_label(project, "mine"), path, replacing=read)
    assert path.read_bytes() == theirs


def test_a_save_gives_the_digest_that_the_next_save_may_replace(project: Project, path: Path):
    first = save_project(project, path)
    assert first == digest_on_disk(path)
    second = save_project(edits.set_label(project, "changed"), path, replacing=first)
    assert second == digest_on_disk(path) != first


def test_a_file_that_is_gone_is_written_anew(project: Project, path: Path):
    read = save_project(project, path)
    path.unlink()
    assert save_project(project, path, replacing=read) == read
