"""JSON from a file that may be damaged or hostile: parsed strictly, read with checks.

Plain `json` is enough: a project of 20 accounts and 10,000 annotations parses in 0.1 s, and the
checks below need the place of each value, which faster parsers do not tell.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, cast

from rashomon.messages import worded

MAX_DEPTH = 32  # of what the program does not know and only carries; its own data goes 8 deep
MAX_INTEGER = 2**53  # larger ones are not the same number in every program (RFC 8259, section 6)


class FormatError(ValueError):
    """A value is not what the format says; `place` is its path, such as `first.items[3].id`."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(
            message if not place else worded("{place}: {message}", place=place, message=message)
        )
        self.place = place
        self.message = message


def parse(text: str) -> Any:
    """The value of a JSON text.

    Raises FormatError, naming line and column where it can, also for what Python's own parser
    lets through: NaN and infinities, a key that stands twice in an object, bottomless nesting.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_without_repeats,
            parse_constant=_refuse_constant,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        place = worded("line {lineno}, column {colno}", lineno=error.lineno, colno=error.colno)
        reason = (
            worded("the file ends there") if error.pos >= len(text.rstrip()) else error.msg.lower()
        )
        raise FormatError(place, reason) from None
    except RecursionError:
        raise FormatError("", worded("brackets are nested without end")) from None
    except FormatError:
        raise
    except ValueError as error:  # digits beyond Python's limit
        raise FormatError("", str(error)) from None


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))
        raise FormatError("", worded("the key {twice!r} stands twice in one object", twice=twice))
    return found


def _refuse_constant(name: str) -> Any:
    raise FormatError("", worded("{name} is no JSON number", name=name))


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise FormatError("", worded("{digits} is too large a number", digits=digits[:20]))
    return number


class Record:
    """A JSON object being read: each key is taken once, with a check; the rest is `unknown`."""

    def __init__(self, value: Any, place: str) -> None:
        if not isinstance(value, dict):
            raise FormatError(
                place, worded("an object was expected, not {value}", value=kind_of(value))
            )
        self._left = dict(cast("dict[str, Any]", value))
        self.place = place

    def at(self, key: str) -> str:
        """The place of a key's value."""
        return f"{self.place}.{key}" if self.place else key

    def has(self, key: str) -> bool:
        """Whether the key is there and was not taken yet."""
        return key in self._left

    def peek(self, key: str) -> Any:
        """The value as it stands, unchecked and not taken; None where there is none."""
        return self._left.get(key)

    def take(self, key: str) -> Any:
        """Any value.  Raises FormatError where the key is missing."""
        if key not in self._left:
            raise FormatError(self.place, worded("{key!r} is missing", key=key))
        return self._left.pop(key)

    def text(self, key: str, default: str | None = None) -> str:
        """A string; `default` where the key is missing (None: it must be there)."""
        return self._typed(key, str, worded("a text"), default)

    def flag(self, key: str) -> bool:
        """True or false."""
        return self._typed(key, bool, worded("true or false"), None)

    def integer(self, key: str) -> int:
        """A whole number, 0 or more."""
        number = self._typed(key, int, worded("a whole number"), None)
        if isinstance(number, bool) or not 0 <= number <= MAX_INTEGER:
            raise FormatError(
                self.at(key),
                worded("a whole number from 0 was expected, not {number}", number=number),
            )
        return number

    def share(self, key: str) -> float:
        """A number from 0 to 1."""
        number = self.take(key)
        if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number <= 1:
            raise FormatError(
                self.at(key),
                worded("a number from 0 to 1 was expected, not {number!r:.40}", number=number),
            )
        return float(number)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; () where the key is missing, one string for a list of one."""
        value = self._left.pop(key, [])
        items = cast("list[Any]", value) if isinstance(value, list) else [value]
        for number, item in enumerate(items):
            if not isinstance(item, str):
                raise FormatError(
                    f"{self.at(key)}[{number}]",
                    worded("a text was expected, not {item}", item=kind_of(item)),
                )
        return tuple(items)

    def choice(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """One of some words."""
        word = self.text(key, default)
        if word not in choices:
            raise FormatError(
                self.at(key),
                worded("{word!r} is none of {choices}", word=word[:40], choices=", ".join(choices)),
            )
        return word

    def record(self, key: str) -> Record:
        """An object."""
        return Record(self.take(key), self.at(key))

    def records(self, key: str) -> Iterator[Record]:
        """A list of objects, a single object that stands for such a list, or nothing."""
        if key not in self._left:
            return
        value = self._left.pop(key)
        if isinstance(value, dict):
            yield Record(value, self.at(key))
            return
        if not isinstance(value, list):
            raise FormatError(
                self.at(key), worded("a list was expected, not {value}", value=kind_of(value))
            )
        for number, item in enumerate(cast("list[Any]", value)):
            yield Record(item, f"{self.at(key)}[{number}]")

    def drop(self, key: str, expected: Any) -> None:
        """Take the key away if it has the value the program would write itself."""
        if self._left.get(key) == expected:
            del self._left[key]

    def unknown(self) -> dict[str, Any]:
        """What was not taken: kept as it is, and written back on saving."""
        for key, value in self._left.items():
            _check_depth(value, self.at(key))
        return self._left

    def _typed(self, key: str, kind: type[Any], name: str, default: Any) -> Any:
        if key not in self._left and default is not None:
            return default
        value = self.take(key)
        if not isinstance(value, kind):
            raise FormatError(
                self.at(key),
                worded("{name} was expected, not {value}", name=name, value=kind_of(value)),
            )
        return value


def kind_of(value: Any) -> str:
    """What a JSON value is, in a word or two."""
    if value is None:
        return "null"
    kinds = {
        bool: worded("true or false"),
        str: worded("a text"),
        list: worded("a list"),
        dict: worded("an object"),
    }
    return kinds.get(cast("type[Any]", type(value)), worded("a number"))


def _check_depth(value: Any, place: str) -> None:
    """Refuse what could be read but not written again: the writer's recursion is limited."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise FormatError(
                place, worded("brackets are nested more than {max_depth} deep", max_depth=MAX_DEPTH)
            )
        below: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                below.extend(cast("dict[str, Any]", item).values())
            elif isinstance(item, list):
                below.extend(cast("list[Any]", item))
        level = below
