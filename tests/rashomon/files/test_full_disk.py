"""A disk that is really full: a small one of its own, which only root may make."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from sample_projects import golden_project

from rashomon import edits
from rashomon.errors import ProjectFileError
from rashomon.files.backups import keep_version, versions
from rashomon.files.file_locks import hold, lock_path
from rashomon.files.journal import About, recover, unsaved_work
from rashomon.files.journal_thread import JournalThread
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Project

SIZE = 128 * 1024


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 128 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can make a small disk")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)], check=False
    )
    if made.returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Take all the room there is."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 1024):
                pass
        except OSError:
            return ballast
    raise AssertionError("the disk has no end")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return golden_project(tmp_path)


def test_a_save_on_a_full_disk_leaves_the_old_file_and_says_so(disk: Path, project: Project):
    path = disk / "ferry.rashomon.json"
    save_project(project, path)
    fill(disk)
    whole, names = path.read_bytes(), set(disk.iterdir())
    with pytest.raises(ProjectFileError, match="No space left") as caught:
        save_project(edits.set_label(project, "Another"), path)
    assert "Your work is still open" in caught.value.message
    assert path.read_bytes() == whole
    assert set(disk.iterdir()) == names


def test_a_version_that_finds_no_room_leaves_nothing_half(disk: Path, project: Project):
    path = disk / "ferry.rashomon.json"
    save_project(project, path)
    ballast = fill(disk)
    with pytest.raises(OSError, match="No space left"):
        keep_version(path, disk / "backups")
    ballast.unlink()
    assert versions(project.id, disk / "backups") == ()


def test_edits_wait_for_room_and_are_all_written_then(disk: Path, project: Project):
    told: list[tuple[str, int]] = []
    thread = JournalThread(lambda *what: told.append(what), parent=disk, retry=0.01)
    states = [project]
    for number in range(3):
        states.append(edits.set_label(states[-1], f"Label {number}"))
    thread.append(states[0], states[1], "Name", About())
    thread.wait(10)
    ballast = fill(disk)
    for number in range(40):
        memo = "a long memo " * 20 + str(number)
        states.append(edits.set_memo(states[-1], project.annotations[0].id, memo))
    for before, after in pairwise(states[1:]):
        thread.append(before, after, "Memo", About())
    thread.wait(10)
    assert "No space left" in told[-1][0]
    ballast.unlink()
    thread.wait(10)
    thread.stop()
    assert told[-1] == ("", len(states) - 1)
    for lock in disk.glob("*/owner.lock"):
        lock.unlink()
    (found,) = unsaved_work(disk)
    assert recover(found.folder).project == states[-1]


def test_a_lock_that_finds_no_room_is_no_fault_of_opening(disk: Path, project: Project):
    path = disk / "ferry.rashomon.json"
    save_project(project, path)
    fill(disk)
    with pytest.raises(OSError, match="No space left"):
        hold(lock_path(path))
    assert load_project(path) == project
