"""Who has a file open: a small file beside it that says so, and whether that is still true.

A lock only informs; what keeps two windows from overwriting each other is the digest that saving
compares.  It is a file and no lock of the system's, for those do not reach over shared drives.
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from rashomon.edits import timestamp

REFRESH = 60.0  # seconds between a holder's signs of life
STALE = 5 * REFRESH
"""Seconds without a sign of life after which a lock of another computer counts as left behind:
five signs missed.  Chosen, not measured; longer than a laptop's clock or a slow drive is late."""

_STARTED = 19  # place of a process's start time in /proc/PID/stat, counted after its name, from 0


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open."""

    token: str  # of the one lock, unlike any other
    user: str
    host: str
    pid: int
    started: str  # when that process began, as the system tells it; "" unknown
    since: str  # "2026-01-02T03:04:05Z"


class FileLock:
    """A lock of this window's; take it with `hold`, give it back with `release`."""

    def __init__(self, path: Path, holder: Holder) -> None:
        self.path = path
        self.holder = holder

    def refresh(self) -> None:
        """Give a sign of life; nothing happens where the drive is away."""
        try:
            os.utime(self.path)
        except OSError:
            return

    def release(self) -> None:
        """Take the lock away, if it still is this window's."""
        holder = read_holder(self.path)
        if holder is not None and holder.token == self.holder.token:
            try:
                self.path.unlink(missing_ok=True)
            except OSError:  # a vanished drive: the lock is recognised as left behind
                return


def lock_path(path: Path) -> Path:
    """Where the lock of a project file lies: beside it, hidden."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".{target.name}.lock")


def hold(path: Path) -> FileLock | Holder:
    """Take the lock file `path`, or tell which living holder has it.

    A lock left behind is taken over.  Raises OSError where none can be written.
    """
    holder = living_holder(path)
    if holder is not None:
        return holder
    mine = _myself()
    record = json.dumps({name: getattr(mine, name) for name in Holder.__slots__})
    _put(path, record.encode(), mine.token)
    now = read_holder(path)  # of two who took it over at once, the later has it
    return FileLock(path, mine) if now is None or now.token == mine.token else now


def living_holder(path: Path) -> Holder | None:
    """Who holds the lock file now; None where nobody does or the holder is gone."""
    holder = read_holder(path)
    return holder if holder is not None and _lives(holder, path) else None


def read_holder(path: Path) -> Holder | None:
    """What a lock file says; None where there is none or it says nothing of use."""
    try:
        value: Any = json.loads(path.read_bytes()[:4096])
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    record = cast("dict[str, Any]", value)
    texts = [record.get(name) for name in ("token", "user", "host", "started", "since")]
    pid = record.get("pid")
    if type(pid) is not int or not all(isinstance(text, str) for text in texts):
        return None
    token, user, host, started, since = cast("list[str]", texts)
    return Holder(token, user, host, pid, started, since)


def _put(path: Path, data: bytes, token: str) -> None:
    """Put the file there in one step; not flushed, for after a power cut no lock holds anyway."""
    half = path.with_name(f"{path.name}.{token}.tmp")
    try:
        half.write_bytes(data)
        half.replace(path)
    except OSError:
        half.unlink(missing_ok=True)
        raise


def _myself() -> Holder:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # no such user in a bare container
        user = ""
    pid = os.getpid()
    return Holder(uuid.uuid4().hex, user, socket.gethostname(), pid, _start(pid), timestamp())


def _lives(holder: Holder, path: Path) -> bool:
    if holder.host != socket.gethostname() or os.name == "nt":
        # Windows ends a process that is asked for with signal 0: there, too, signs of life count.
        return _signed_lately(path)
    if holder.pid <= 0:  # to the system that means groups of processes
        return False
    try:
        os.kill(holder.pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # another person's process
        return True
    return holder.started in ("", _start(holder.pid))


def _signed_lately(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime < STALE
    except OSError:
        return False


def _start(pid: int) -> str:
    """When a process began, so that another one with its number is not taken for it; Linux only."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[_STARTED]
