"""The last ten versions of each project, kept when it is saved.

They lie in the system's state folder, not beside the file: a shared or versioned folder stays as
it is, and what a drive takes with it when it goes is not all there was.  They are found by the
project's id, so that a file moved or renamed keeps its past.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

from rashomon.files.project_file import SUFFIX, digest_on_disk

KEPT = 10

_HEAD = 2**16  # bytes that hold a file's id and total, which stand before its accounts
_ID = re.compile(r'^ "id": ("(?:[^"\\]|\\.)*"),?$', re.MULTILINE)
_TOTAL = re.compile(r'^ "total": (\d+),?$', re.MULTILINE)
_NAME = re.compile(r"(\d{8}T\d{12}Z)-([0-9a-f]{12})-(.*)")
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version of a project."""

    path: Path  # where it is kept
    name: str  # of the file it was, without its ending
    saved: str  # "2026-01-02T03:04:05Z"
    annotations: int | None  # None where the file does not say


def backups_folder() -> Path:
    """Where this system keeps earlier versions."""
    return user_state_path("rashomon", appauthor=False) / "backups"


def keep_version(path: Path, parent: Path | None = None) -> Path | None:
    """Keep the file as it is, before it is replaced; where it is kept, or None: there is none.

    A version kept already is not kept twice; of more than ten the oldest go.  Raises OSError.
    """
    digest = digest_on_disk(path)
    if not digest:
        return None
    folder = _folder(_head(path)[0] or str(path.resolve()), parent)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for known in folder.glob(f"*-{digest[:12]}-*"):
        return known
    stamp = datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime(_STAMP)
    kept = folder / f"{stamp}-{digest[:12]}-{path.name}"
    half = kept.with_name(kept.name + ".part")
    try:
        shutil.copyfile(path, half)
        half.replace(kept)
    except OSError:
        half.unlink(missing_ok=True)
        raise
    for old in sorted(folder.iterdir(), reverse=True)[KEPT:]:
        with suppress(OSError):  # it is looked at again at the next save
            old.unlink()
    return kept


def versions(project_id: str, parent: Path | None = None) -> tuple[Version, ...]:
    """The earlier versions of a project, the latest first."""
    found: list[Version] = []
    folder = _folder(project_id, parent)
    names = sorted(folder.iterdir(), reverse=True) if folder.is_dir() else []
    for path in names:
        match = _NAME.fullmatch(path.name)
        if match is not None:
            moment = datetime.strptime(match[1], _STAMP).strftime("%Y-%m-%dT%H:%M:%SZ")
            name = match[3].removesuffix(SUFFIX)
            found.append(Version(path, name, moment, _head(path)[1]))
    return tuple(found)


def _folder(project_id: str, parent: Path | None) -> Path:
    name = hashlib.sha256(project_id.encode("utf-8", "replace")).hexdigest()[:32]
    return (parent or backups_folder()) / name


def _head(path: Path) -> tuple[str, int | None]:
    """Id and number of annotations as a file says them at its beginning; "" and None if not."""
    with path.open("rb") as file:
        head = file.read(_HEAD).decode("utf-8", "replace")
    name, total = _ID.search(head), _TOTAL.search(head)
    project_id: Any = json.loads(name[1], strict=False) if name else ""
    return str(project_id), int(total[1]) if total and len(total[1]) < 16 else None
