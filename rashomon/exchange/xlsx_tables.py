"""Tables as Excel workbooks (openpyxl): texts are written as texts, never as formulas."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rashomon.exchange.bounded_zip import BoundedZip
from rashomon.exchange.report import Notes
from rashomon.messages import worded

MAX_CELL = 32_767  # characters, Excel's own limit
MAX_ROWS = 1_048_576
_NUMBERS = frozenset({"start", "end", "sentence"})
# What XML cannot hold stands as _xHHHH_ in spreadsheets, and so does what looks like that.
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_WIDTHS = {"quote": 60, "memo": 40, "account": 30, "tags": 24, "fact": 30}
_PLAIN = 12


def xlsx_bytes(
    title: str, header: Sequence[str], rows: Iterable[Sequence[str]], notes: Notes
) -> bytes:
    """A workbook with one sheet, its first row frozen."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for number, name in enumerate(header, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, _PLAIN)
    heads: list[Any] = []
    for name in header:
        cell: Any = WriteOnlyCell(sheet, name)
        cell.font = Font(bold=True)
        heads.append(cell)
    sheet.append(heads)
    for row in rows:
        cells: list[Any] = []
        for name, text in zip(header, row, strict=True):
            if name in _NUMBERS:
                cells.append(int(text))
                continue
            cell = WriteOnlyCell(sheet, _cut(text, notes))
            cell.data_type = "s"  # or a text that begins with = would be a formula
            cells.append(cell)
        sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return _without_times(stream.getvalue())


def _cut(text: str, notes: Notes) -> str:
    escaped = _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    if len(escaped) <= MAX_CELL:
        return escaped
    notes.add(
        worded(
            "a text longer than {max_cell:,} characters was cut, as Excel holds no more",
            max_cell=MAX_CELL,
        ),
        text,
    )
    return escaped[: MAX_CELL - 1] + "…"


def _without_times(data: bytes) -> bytes:
    """The same bytes for the same table: a zip notes when each file was written."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[0-9:.]+Z", b"1980-01-01T00:00:00Z", content)
            fresh = zipfile.ZipInfo(info.filename, (1980, 1, 1, 0, 0, 0))
            fresh.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fresh, content)
    return stream.getvalue()


def read_xlsx(path: Path) -> tuple[list[str], list[list[str]]]:
    """Header and rows of the first sheet.

    Raises ZipError or ValueError for what is no workbook, damaged or beyond bounds; OSError.
    """
    from openpyxl import load_workbook

    archive = BoundedZip(path)  # counts what unpacking gives before openpyxl unpacks it
    for name in archive.names():
        if archive.read(name)[:4096].find(b"<!DOCTYPE") >= 0:
            raise ValueError(
                worded("{name} in it declares a DTD, which no workbook needs", name=name)
            )
    try:
        book: Any = load_workbook(path, read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows: list[list[str]] = []
        for number, row in enumerate(sheet.iter_rows(values_only=True)):
            if number >= MAX_ROWS:
                raise ValueError(worded("it has more rows than Excel allows"))
            cells = [_text(cell) for cell in row]
            if any(cells):
                rows.append(cells)
        book.close()
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 # openpyxl lets through whatever its parsers raise
        raise ValueError(
            worded("it is no Excel workbook, or a damaged one ({error!s:.80})", error=error)
        ) from None
    if not rows:
        raise ValueError(worded("it is empty"))
    return rows[0], rows[1:]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    text = cell if isinstance(cell, str) else str(cell)
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
