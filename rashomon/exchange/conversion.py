"""One way in and one way out for every kind of file, told apart by its ending.

What is read is either a whole project (`.rashomon.json`, `.qdpx`, a `.jsonld` of ours), or it is
added to one that holds the accounts: annotations of a table or of other programs, a codebook.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rashomon.edits import new_project
from rashomon.errors import ExchangeError
from rashomon.exchange.annotation_rows import (
    COLUMNS,
    TableError,
    add_rows,
    note_what_rows_lack,
    rows_of,
)
from rashomon.exchange.bounded_zip import ZipError
from rashomon.exchange.codebook_files import (
    CodebookError,
    add_codebook,
    codebook_bytes,
    read_codebook,
)
from rashomon.exchange.csv_tables import csv_bytes, read_csv
from rashomon.exchange.qda_reading import project_of_qdpx
from rashomon.exchange.qda_sources import QdaError
from rashomon.exchange.qda_writing import qdpx_bytes
from rashomon.exchange.report import ExchangeReport, Notes, contents
from rashomon.exchange.strict_xml import XmlError
from rashomon.exchange.web_annotation import add_web_annotations
from rashomon.files.atomic_write import write_atomically
from rashomon.files.json_layout import lay_out
from rashomon.files.project_file import load_project, save_project
from rashomon.files.project_json import project_to_json
from rashomon.files.project_reading import project_from_json
from rashomon.files.strict_json import FormatError, parse
from rashomon.messages import counted, reason_of, worded
from rashomon.model import Codebook, Comparison, Project

PROJECT, QDPX, QDC, CSV, XLSX, JSONLD, JSON = (
    ".rashomon.json", ".qdpx", ".qdc", ".csv", ".xlsx", ".jsonld", ".json",
)  # fmt: skip
KINDS = (PROJECT, QDPX, QDC, CSV, XLSX, JSONLD)
MAX_BYTES = 2**29

_FAULTS = (
    ZipError, XmlError, QdaError, CodebookError, TableError, FormatError, ValueError,
    RecursionError,
)  # fmt: skip


def kind_of(path: Path, kinds: Sequence[str] = KINDS) -> str:
    """The ending that tells what a file is.  Raises ExchangeError for any other."""
    name = path.name.lower()
    kind = next((kind for kind in kinds if name.endswith(kind)), None)
    if kind is None:
        raise ExchangeError(
            str(path), worded("Its ending is none of {kinds}.", kinds=", ".join(kinds))
        )
    return kind


# ------------------------------------------------------------------ reading
def read_file(path: str | Path, into: Project | None = None) -> tuple[Project, ExchangeReport]:
    """What a file holds.

    Parameters
    ----------
    into
        The project whose accounts are meant: annotations and codebooks are added to it.  A whole
        project is read beside it, never into it.

    Raises
    ------
    ExchangeError
        If the file is missing, damaged, too large, of no known kind, or holds annotations and
        there are no accounts to find them in.
    ProjectFileError
        If it is a project of ours and cannot be read.
    """
    path = Path(path)
    kind = kind_of(path, (*KINDS, JSON))
    if kind == PROJECT:
        project = load_project(path)
        return project, ExchangeReport(worded("Read {contents}.", contents=contents(project)))
    _check_size(path)
    try:
        if kind == QDPX:
            return project_of_qdpx(path)
        if kind == QDC:
            return _read_codebook(path, into)
        if kind in (JSONLD, JSON):
            return _read_json(path, into)
        return _read_table(path, kind, into)
    except _FAULTS as error:
        raise ExchangeError(str(path), _told(error)) from None
    except OSError as error:
        raise ExchangeError(
            str(path), worded("It cannot be read ({strerror}).", strerror=reason_of(error))
        ) from None


def _check_size(path: Path) -> None:
    try:
        if not path.is_file():
            raise ExchangeError(str(path), worded("There is no such file. Check the name."))
        if path.stat().st_size > MAX_BYTES:
            raise ExchangeError(
                str(path), worded("It is larger than {megabytes} MB.", megabytes=MAX_BYTES >> 20)
            )
    except OSError as error:
        raise ExchangeError(
            str(path), worded("It cannot be read ({strerror}).", strerror=reason_of(error))
        ) from None


def _told(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return worded("It cannot be read: it is nested without end.")
    if isinstance(error, FormatError) and error.place:
        return worded(
            "It is damaged at {place}: {message}.", place=error.place, message=error.message
        )
    return worded("It cannot be read: {error}.", error=error)


def _read_json(path: Path, into: Project | None) -> tuple[Project, ExchangeReport]:
    try:
        value: Any = parse(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FormatError(
            "", worded("byte {error_start} is no UTF-8", error_start=error.start)
        ) from None
    if isinstance(value, dict):
        if "rashomon:accounts" in value or "rashomon:schema" in value:
            project = project_from_json(value, path.absolute().parent)
            return project, ExchangeReport(worded("Read {contents}.", contents=contents(project)))
        if "rashomon:codebook" in value:
            return _read_codebook(path, into)
    return add_web_annotations(_needed(into), value)


def _read_codebook(path: Path, into: Project | None) -> tuple[Project, ExchangeReport]:
    codebook, report = read_codebook(path)
    project, added = add_codebook(into or new_project(path.stem), codebook)
    return project, ExchangeReport(added.done, (*report.notes, *added.notes))


def _read_table(path: Path, kind: str, into: Project | None) -> tuple[Project, ExchangeReport]:
    if kind == XLSX:
        from rashomon.exchange.xlsx_tables import read_xlsx

        header, rows = read_xlsx(path)
    else:
        header, rows = read_csv(path.read_bytes())
        names = {name.strip().casefold() for name in header}
        if "tag" in names and "quote" not in names:
            return _read_codebook(path, into)
    return add_rows(_needed(into), header, rows)


def _needed(into: Project | None) -> Project:
    if into is None or not into.documents:
        raise TableError(
            worded(
                "it holds annotations but no texts; open the project with their accounts first "
                "and import it there (on the command line: --into PROJECT)"
            )
        )
    return into


# ------------------------------------------------------------------ writing
def write_file(
    project: Project, path: str | Path, comparison: Comparison | None = None
) -> ExchangeReport:
    """Write a project, or what a kind of file holds of it, in one step or not at all.

    Parameters
    ----------
    comparison
        Where a table shall name the fact of each annotation.

    Raises
    ------
    ExchangeError, ProjectFileError
        If it cannot be written; what was there before is untouched.
    """
    path = Path(path)
    kind = kind_of(path)
    if kind == PROJECT:
        save_project(project, path)
        return ExchangeReport(worded("Wrote {contents}.", contents=contents(project)))
    folder = path.absolute().parent
    return _put(path, lambda: bytes_of(project, kind, comparison, folder))


def write_codebook(codebook: Codebook, path: str | Path) -> ExchangeReport:
    """Write a codebook alone, as `.qdc`, `.csv` or `.json`.  Raises ExchangeError."""
    path = Path(path)
    kind = kind_of(path, (QDC, CSV, JSON))
    return _put(path, lambda: codebook_bytes(codebook, kind))


def _put(path: Path, make: Callable[[], tuple[bytes, ExchangeReport]]) -> ExchangeReport:
    try:
        data, report = make()
        write_atomically(path, data)
    except CodebookError as error:
        raise ExchangeError(str(path), worded("Not written: {error}.", error=error)) from None
    except OSError as error:
        raise ExchangeError(
            str(path),
            worded(
                "Not written ({strerror}). Choose another folder or drive.",
                strerror=reason_of(error),
            ),
        ) from None
    return report


def bytes_of(
    project: Project, kind: str, comparison: Comparison | None, folder: Path
) -> tuple[bytes, ExchangeReport]:
    """The bytes of a kind of file, and what they do not hold."""
    if kind == QDPX:
        return qdpx_bytes(project)
    if kind == QDC:
        return codebook_bytes(project.codebook, kind)
    if kind == JSONLD:
        return lay_out(project_to_json(project, folder)), ExchangeReport(
            worded("Wrote {contents}.", contents=contents(project))
        )
    notes = Notes()
    rows = list(rows_of(project, comparison, notes))
    note_what_rows_lack(project, notes)
    if kind == XLSX:
        from rashomon.exchange.xlsx_tables import xlsx_bytes

        data = xlsx_bytes("Annotations", COLUMNS, rows, notes)
    else:
        data = csv_bytes(COLUMNS, rows, mark=True)
    return data, ExchangeReport(
        counted(len(rows), "Wrote %n annotation.", "Wrote %n annotations."), notes.lines()
    )
