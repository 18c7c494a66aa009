"""Tables as CSV: RFC 4180, UTF-8, and no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from rashomon.messages import worded
from rashomon.reading.encoding import decode

MAX_BYTES = 64 * 2**20
MAX_CELL = 2**20

# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV Injection").
_FORMULA = re.compile("'*[=+\\-@＝＋－＠\t\r\n]")
_QUOTED = re.compile("'+[=+\\-@＝＋－＠\t\r\n]")


def neutralised(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run."""
    return "'" + cell if _FORMULA.match(cell) else cell


def restored(cell: str) -> str:
    """The cell as it was before `neutralised`."""
    return cell[1:] if _QUOTED.match(cell) else cell


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]], *, mark: bool) -> bytes:
    """A table.  `mark`: with a byte order mark, without which Excel misreads accents.

    There is no line end after the last row: some programs take one for an empty row.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([neutralised(cell) for cell in row])
    text = stream.getvalue().removesuffix("\r\n").replace("\0", "\ufffd")
    return ("\ufeff" * mark + text).encode("utf-8", "replace")


def read_csv(data: bytes) -> tuple[list[str], list[list[str]]]:
    """Header and rows.  Raises ValueError, with the line, for what is no CSV or beyond bounds.

    The separator is a comma, or a semicolon or tab where only those part the header, as
    spreadsheets of other countries save it.
    """
    if len(data) > MAX_BYTES:
        raise ValueError(worded("it is larger than {megabytes} MB", megabytes=MAX_BYTES >> 20))
    text = decode(data).text
    header, _, _ = text.partition("\n")
    separator = next((mark for mark in ",;\t" if mark in header), ",")
    limit = csv.field_size_limit(MAX_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        rows: list[list[str]] = []
        try:
            rows.extend([restored(cell) for cell in row] for row in reader if row)
        except csv.Error as error:
            raise ValueError(
                worded("line {line_num}: {error}", line_num=reader.line_num, error=error)
            ) from None
    finally:
        csv.field_size_limit(limit)
    if not rows:
        raise ValueError(worded("it is empty"))
    return rows[0], rows[1:]
