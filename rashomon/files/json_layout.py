"""JSON laid out for people and for `git diff`: a line for each key, a block for each record.

Standard `json` with an indent gives each number a line of its own and takes 1.5 times as long.
Between records the comma has a line of its own, so that a record added at the beginning, in the
middle or at the end adds lines and changes none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard, cast

_HALF_PAIR = re.compile("[\ud800-\udfff]")
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def lay_out(document: Mapping[str, Any]) -> bytes:
    """A whole file: UTF-8, LF, a newline at its end.

    Lists of objects become blocks at the top and in objects that hold such a list; deeper, each
    of their objects has a line.  A half surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
    """
    text = _record(document, "", blocks=True) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _HALF_PAIR.sub("\ufffd", text).encode()


def _record(record: Mapping[str, Any], pad: str, *, blocks: bool) -> str:
    inner = pad + " "
    lines = [
        f"{inner}{_encode(key)}: {_value(item, inner, blocks)}" for key, item in record.items()
    ]
    return "{\n" + ",\n".join(lines) + f"\n{pad}}}"


def _value(value: Any, pad: str, blocks: bool) -> str:
    if isinstance(value, str):
        return _encode(value)
    if _is_records(value):
        return _blocks(value, pad) if blocks else _lines(value, pad)
    if isinstance(value, dict):
        items = cast("dict[str, Any]", value)
        if any(_is_records(item) for item in items.values()):
            return _record(items, pad, blocks=blocks)
    return _encode(value)


def _blocks(records: Sequence[Mapping[str, Any]], pad: str) -> str:
    inner = pad + " "
    blocks = f"\n{inner},\n{inner}".join(_record(item, inner, blocks=False) for item in records)
    return f"[\n{inner}{blocks}\n{pad}]"


def _lines(records: Sequence[Mapping[str, Any]], pad: str) -> str:
    inner = pad + " "
    lines = f",\n{inner}".join(map(_encode, records))
    return f"[\n{inner}{lines}\n{pad}]"


def _is_records(value: Any) -> TypeGuard[list[dict[str, Any]]]:
    if not isinstance(value, list) or not value:
        return False
    return all(isinstance(item, dict) for item in cast("list[Any]", value))
