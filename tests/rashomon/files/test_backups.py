"""Ten earlier versions of a project are kept, found again wherever its file went."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rashomon import edits
from rashomon.files.backups import KEPT, keep_version, versions
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Project


@pytest.fixture
def parent(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.rashomon.json"


def save(project: Project, path: Path, parent: Path, when: float) -> None:
    keep_version(path, parent)
    save_project(project, path)
    os.utime(path, (when, when))


def test_what_a_save_replaces_is_kept(path: Path, parent: Path):
    project = edits.new_project("First")
    save(project, path, parent, 1_900_000_000)
    assert versions(project.id, parent) == ()
    save(edits.set_label(project, "Second"), path, parent, 1_900_000_100)
    (version,) = versions(project.id, parent)
    assert (version.name, version.saved) == ("ferry", "2030-03-17T17:46:40Z")
    assert version.annotations == 0
    assert load_project(version.path).label == "First"


def test_only_the_last_ten_are_kept_the_latest_first(path: Path, parent: Path):
    project = edits.new_project()
    for number in range(15):
        label = str(number)
        save(edits.set_label(project, label), path, parent, 1_900_000_000 + number)
    labels = [load_project(version.path).label for version in versions(project.id, parent)]
    assert labels == [str(number) for number in range(13, 13 - KEPT, -1)]


def test_a_version_is_not_kept_twice(path: Path, parent: Path):
    project = edits.new_project()
    save_project(project, path)
    assert keep_version(path, parent) == keep_version(path, parent)
    assert len(versions(project.id, parent)) == 1


def test_a_file_moved_keeps_its_past(path: Path, parent: Path, tmp_path: Path):
    project = edits.new_project()
    save(project, path, parent, 1_900_000_000)
    moved = path.rename(tmp_path / "moved.rashomon.json")
    save(edits.set_label(project, "x"), moved, parent, 1_900_000_100)
    save(edits.set_label(project, "y"), moved, parent, 1_900_000_200)
    assert [version.name for version in versions(project.id, parent)] == ["moved", "moved"]
    assert len(versions(project.id, parent)) == 2


def test_another_project_written_over_is_kept_as_its_own(path: Path, parent: Path):
    theirs, ours = edits.new_project("Theirs"), edits.new_project("Ours")
    save_project(theirs, path)
    save(ours, path, parent, 1_900_000_000)
    assert [load_project(item.path).label for item in versions(theirs.id, parent)] == ["Theirs"]
    assert versions(ours.id, parent) == ()


def test_a_disk_that_refuses_leaves_no_half_version(
    path: Path, parent: Path, monkeypatch: pytest.MonkeyPatch
):
    project = edits.new_project()
    save_project(project, path)

    def refuse(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("rashomon.files.backups.shutil.copyfile", refuse)
    with pytest.raises(OSError, match="No space"):
        keep_version(path, parent)
    assert versions(project.id, parent) == ()
