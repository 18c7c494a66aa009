"""The project file NAME.rashomon.json: loaded with checks, saved without ever losing the old one.

The format stands in docs/FILE-FORMAT.md.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from rashomon.errors import ChangedOnDiskError, NewerSchemaError, ProjectFileError
from rashomon.files.atomic_write import write_atomically
from rashomon.files.collection import collection_paused
from rashomon.files.json_layout import lay_out
from rashomon.files.migrations import migrate
from rashomon.files.project_json import SCHEMA, project_to_json
from rashomon.files.project_reading import project_from_json, schema_of
from rashomon.files.strict_json import FormatError, parse
from rashomon.messages import in_a_row, reason_of, worded
from rashomon.model import Project

SUFFIX = ".rashomon.json"

MAX_BYTES = 2**30
"""Largest file that is read: 20 accounts of 20 MB, the largest that are read as accounts, at two
bytes a letter, and 100,000 annotations of 1 kB each fill 900 MB."""

RESTORE = worded(
    "Nothing was changed. Restore an earlier copy of the file, or ask whoever sent it."
)


def is_project_path(path: str | Path) -> bool:
    """Whether the name is that of a project file."""
    return str(path).lower().endswith(SUFFIX)


def load_project(path: str | Path, *, allow_newer: bool = False) -> Project:
    """Read a project file.

    Parameters
    ----------
    allow_newer
        Read what can be understood of a file that a newer version wrote.  The caller must not
        save it under the same name; `save_project` would refuse.

    Raises
    ------
    NewerSchemaError
        If a newer version wrote the file and `allow_newer` is not set.
    ProjectFileError
        If the file is missing, unreadable, too large, no project, or damaged: the message names
        the file, the place and the next step.
    """
    path = Path(path)
    try:
        with collection_paused():
            value = parse(_read(path))
            version = schema_of(value)
            if version > SCHEMA and not allow_newer:
                raise NewerSchemaError(str(path), _newer(version))
            return project_from_json(migrate(value, version), _folder(path))
    except FormatError as error:
        raise ProjectFileError(str(path), in_a_row((_damaged(error), RESTORE), " ")) from None
    except RecursionError:
        raise ProjectFileError(
            str(path), worded("Its brackets are nested too deep. {restore}", restore=RESTORE)
        ) from None


def digest_on_disk(path: str | Path) -> str:
    """SHA-256 of a file's bytes, in hex; "" where there is none or it cannot be read.

    Taken before a project is loaded, it tells `save_project` what may be overwritten.
    """
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def project_digest(project: Project, path: str | Path) -> str:
    """The digest that `path` would have with `project` saved in it."""
    data = lay_out(project_to_json(project, _folder(Path(path))))
    return hashlib.sha256(data).hexdigest()


def save_project(project: Project, path: str | Path, *, replacing: str = "") -> str:
    """Write a project file in one step; the same project always gives the same bytes.

    Parameters
    ----------
    replacing
        Digest of the file that may be overwritten, as this function or `digest_on_disk` gave it
        earlier; "" to overwrite any project.  A file that is gone is written anew.

    Returns
    -------
    str
        Digest of the file as it was written.

    Raises
    ------
    ChangedOnDiskError
        If `path` holds another file than `replacing`: somebody's work would be lost.
    NewerSchemaError, ProjectFileError
        If `path` holds a file of a newer version, a damaged one or something else (it is never
        overwritten), or if it cannot be written.  What was there before is untouched.
    """
    path = Path(path)
    found = digest_on_disk(path) if replacing else ""
    if not found or found != replacing:  # what was read or written here was whole then
        _refuse_to_overwrite(path)
    if replacing and found not in ("", replacing):
        raise ChangedOnDiskError(
            str(path),
            worded(
                "Not saved: the file was changed by another window, program or person after it "
                "was opened here. Save under another name, or overwrite those changes."
            ),
        )
    with collection_paused():
        data = lay_out(project_to_json(project, _folder(path)))
    try:
        write_atomically(path, data)
    except OSError as error:
        raise ProjectFileError(str(path), _unwritten(error)) from error
    return hashlib.sha256(data).hexdigest()


def _folder(path: Path) -> Path:
    return Path(os.path.abspath(path)).parent  # noqa: PTH100 # links stay links


def _read(path: Path) -> str:
    """The file's text.  Raises ProjectFileError."""
    try:
        if path.exists() and not path.is_file():
            raise ProjectFileError(
                str(path), worded("This is no file. Choose a project file in it.")
            )
        if path.stat().st_size > MAX_BYTES:
            raise ProjectFileError(
                str(path),
                worded(
                    "The file is larger than {megabytes} GB, which no project is. Check that "
                    "it is the right one.",
                    megabytes=MAX_BYTES >> 30,
                ),
            )
        data = path.read_bytes()
    except OSError as error:
        raise ProjectFileError(str(path), _unread(error)) from error
    if not data.strip(b"\0 \r\n\t"):
        raise ProjectFileError(str(path), worded("The file is empty. {restore}", restore=RESTORE))
    try:
        return data.decode("utf-8-sig")  # some editors put a byte order mark before it
    except UnicodeDecodeError as error:
        raise ProjectFileError(
            str(path),
            worded(
                "The file is damaged: byte {error_start} is no UTF-8. {restore}",
                error_start=error.start,
                restore=RESTORE,
            ),
        ) from None


def _refuse_to_overwrite(path: Path) -> None:
    """Raise where saving would destroy what this version did not write or cannot read."""
    if not os.path.exists(path):  # noqa: PTH110 # False, not an error, where nothing can be seen
        return
    try:
        version = schema_of(parse(_read(path)))
    except FormatError as error:
        raise ProjectFileError(
            str(path),
            worded(
                "Not saved: the file there is not a whole project ({error}). It is left as it "
                "is. Save under another name.",
                error=error,
            ),
        ) from None
    except ProjectFileError as error:
        raise ProjectFileError(
            str(path),
            worded(
                "Not saved over the file there. {message} Save under another name.",
                message=error.message,
            ),
        ) from None
    if version > SCHEMA:
        raise NewerSchemaError(
            str(path),
            worded(
                "Not saved: a newer version of Rashomon wrote the file there (format "
                "{version}; this one knows {schema}). Save under another name.",
                version=version,
                schema=SCHEMA,
            ),
        )


def _newer(version: int) -> str:
    return worded(
        "A newer version of Rashomon wrote this file (format {version}; this one knows "
        "{schema}). Update Rashomon to work on it; the window opens it for reading only.",
        version=version,
        schema=SCHEMA,
    )


def _damaged(error: FormatError) -> str:
    if not error.place:
        return worded("The file cannot be read: {message}.", message=error.message)
    return worded(
        "The file is damaged at {place}: {message}.", place=error.place, message=error.message
    )


def _unread(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return worded("There is no such file. Check the name, or whether its folder was moved.")
    if isinstance(error, PermissionError):
        return worded("You may not read this file. Ask its owner, or copy it to a folder of yours.")
    return worded(
        "The file cannot be read ({strerror}). Check the drive, then try again.",
        strerror=reason_of(error),
    )


def _unwritten(error: OSError) -> str:
    return worded(
        "Not saved ({reason}). Your work is still open, and the file as it was before. Save it "
        "in another folder or on another drive.",
        reason=reason_of(error),
    )
