"""JSON laid out for people and for `git diff`: a line for each key, a block for each record.

Standard `json` with an indent gives each number a line of its own and takes 1.5 times as long.
Between records the comma has a line of its own, so that a record added at the beginning, in the
middle or at the end adds lines and changes none.
"""

from __future__ import annotations

import json
import json.encoder
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeGuard, cast

_HALF_PAIR = re.compile("[\ud800-\udfff]")
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_text = json.encoder.encode_basestring  # `_encode` of a text, without the way to it
# `JSONEncoder.encode` makes an encoder in C for each value; made once it takes half of the time.
_make: Any = getattr(json.encoder, "c_make_encoder", None)
_write: Any = _make and _make(None, None, _text, None, ": ", ", ", False, False, False)
_key = lru_cache(maxsize=512)(_encode)  # the same few keys stand in every record


def lay_out(document: Mapping[str, Any]) -> bytes:
    """A whole file: UTF-8, LF, a newline at its end.

    Lists of objects become blocks at the top and in objects that hold such a list; deeper, each
    of their objects has a line.  A half surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
    """
    return b"".join(_pieces(document, "")) + b"\n"


def _pieces(record: Mapping[str, Any], pad: str) -> Iterator[bytes]:
    """An object with its blocks, in bytes: one emoji makes a Python text take four bytes a letter,
    and joining such texts of megabytes took half of the time."""
    inner = pad + " "
    opening = "{\n"
    for key, item in record.items():
        yield _utf8(f"{opening}{inner}{_key(key)}: ")
        opening = ",\n"
        if _is_records(item):
            yield from _blocks(item, inner)
        elif _holds_records(item):
            yield from _pieces(item, inner)
        else:
            yield _utf8(_inline(item))
    yield _utf8(f"\n{pad}}}")


def _blocks(records: Sequence[Mapping[str, Any]], pad: str) -> Iterator[bytes]:
    inner = pad + " "
    opening = f"[\n{inner}"
    for item in records:
        yield _utf8(opening + _record(item, inner))
        opening = f"\n{inner},\n{inner}"
    yield _utf8(f"\n{pad}]")


def _record(record: Mapping[str, Any], pad: str) -> str:
    inner = pad + " "
    lines = [f"{inner}{_key(key)}: {_value(item, inner)}" for key, item in record.items()]
    return "{\n" + ",\n".join(lines) + f"\n{pad}}}"


def _value(value: Any, pad: str) -> str:
    if isinstance(value, str):
        return _text(value)
    if _is_records(value):
        inner = pad + " "
        lines = f",\n{inner}".join(map(_inline, value))
        return f"[\n{inner}{lines}\n{pad}]"
    return _record(value, pad) if _holds_records(value) else _inline(value)


def _inline(value: Any) -> str:
    """On one line, as `_encode` would write it, by the one encoder that is made once."""
    return "".join(_write(value, 0)) if _write is not None else _encode(value)


def _is_records(value: Any) -> TypeGuard[list[dict[str, Any]]]:
    # A loop, not all(): 30,000 generators took a tenth of the time.
    if type(value) is not list or not value:
        return False
    for item in cast("list[Any]", value):  # noqa: SIM110
        if not isinstance(item, dict):
            return False
    return True


def _holds_records(value: Any) -> TypeGuard[dict[str, Any]]:
    if not isinstance(value, dict):
        return False
    for item in cast("dict[str, Any]", value).values():  # noqa: SIM110
        if _is_records(item):
            return True
    return False


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _HALF_PAIR.sub("\ufffd", text).encode()
