"""The lines of a journal: one record each, with a sum that tells whether it is whole."""

from __future__ import annotations

import json
import re
import zlib
from typing import Any, cast

VERSION = 1

_LINE = re.compile(rb'\{"crc32": "([0-9a-f]{8})", "record": (.*)\}\n', re.DOTALL)

Json = dict[str, Any]


def line_of(record: Json) -> bytes:
    """The line that holds a record."""
    text = json.dumps(record, ensure_ascii=True, allow_nan=False).encode()
    return b'{"crc32": "%08x", "record": %s}\n' % (zlib.crc32(text), text)


def record_of(line: bytes) -> Json | None:
    """The record of a line; None where its sum is wrong."""
    match = _LINE.fullmatch(line)
    if match is None or int(match[1], 16) != zlib.crc32(match[2]):
        return None
    try:
        value: Any = json.loads(match[2])
    except (ValueError, RecursionError):  # no record of ours, though its sum is right
        return None
    return cast("Json", value) if isinstance(value, dict) else None


def is_header(record: Json) -> bool:
    """Whether a record is the first of a generation, as this version writes it."""
    about: Any = record.get("about")
    return (
        record.get("journal") == VERSION
        and isinstance(record.get("base"), str)
        and type(record.get("edits")) is int
        and isinstance(record.get("folder"), str)
        and isinstance(record.get("began"), str)
        and isinstance(about, dict)
        and set(cast("Json", about)) <= {"path", "digest", "name"}
    )
