"""Who has a file open is known, and a lock left behind is recognised."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from rashomon.files.file_locks import (
    STALE,
    FileLock,
    Holder,
    hold,
    living_holder,
    lock_path,
    read_holder,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return lock_path(tmp_path / "ferry.rashomon.json")


def held(path: Path) -> FileLock:
    lock = hold(path)
    assert isinstance(lock, FileLock)
    return lock


def leave(path: Path, holder: Holder) -> None:
    path.write_text(json.dumps(asdict(holder)))


def test_the_lock_lies_hidden_beside_the_file(tmp_path: Path):
    assert lock_path(tmp_path / "a.rashomon.json") == tmp_path.resolve() / ".a.rashomon.json.lock"


def test_who_holds_a_file_is_told_to_the_second(path: Path):
    first = held(path)
    second = hold(path)
    assert second == first.holder
    assert isinstance(second, Holder)
    assert (second.pid, second.host) == (os.getpid(), socket.gethostname())


def test_a_released_file_is_free(path: Path):
    held(path).release()
    assert not path.exists()
    held(path)


def test_a_lock_somebody_else_took_over_is_not_released(path: Path):
    lock = held(path)
    leave(path, replace(lock.holder, token="theirs"))
    lock.release()
    assert path.exists()


@pytest.mark.skipif(os.name == "nt", reason="there signs of life count, not processes")
def test_the_lock_of_a_process_that_ended_is_taken_over(path: Path):
    process = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"],
                             capture_output=True, check=True)  # fmt: skip
    lock = held(path)
    leave(path, replace(lock.holder, pid=int(process.stdout), token="theirs"))
    assert living_holder(path) is None
    held(path)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_another_process_with_the_same_number_is_not_the_holder(path: Path):
    lock = held(path)
    leave(path, replace(lock.holder, started="1", token="theirs"))
    assert living_holder(path) is None


def test_another_computer_lives_as_long_as_it_gives_signs_of_life(path: Path):
    lock = held(path)
    leave(path, replace(lock.holder, host="another-computer"))
    assert living_holder(path) is not None
    old = time.time() - STALE - 1
    os.utime(path, (old, old))
    assert living_holder(path) is None
    lock.refresh()
    assert living_holder(path) is not None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff", b"null", b'{"pid": "1"}', b"[" * 4000, b'{"pid": true}'],
)
def test_a_lock_that_says_nothing_of_use_holds_nothing(path: Path, content: bytes):
    path.write_bytes(content)
    assert read_holder(path) is None
    held(path)


@pytest.mark.parametrize("pid", [0, -1, 2**70])
def test_a_number_no_process_has_is_nobody(path: Path, pid: int):
    lock = held(path)
    leave(path, replace(lock.holder, pid=pid, token="theirs"))
    assert living_holder(path) is None


def test_signs_of_life_on_a_drive_that_is_away_are_no_fault(path: Path):
    lock = held(path)
    path.unlink()
    lock.refresh()
    lock.release()
