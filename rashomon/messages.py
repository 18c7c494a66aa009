"""Messages for a person that can be said in another language later.

The engine writes English and knows no other language.  A `Message` is that English text, and
remembers the template and the values it was made of, so that whoever shows it can translate the
template first (`Message.translated`).  To files and the command line it is a plain text.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from typing import Any

# (template, number for its %n or None) -> the template in another language
Translate = Callable[[str, "int | None"], str]
Marks = tuple[str, str]  # between groups of three digits, and before a fraction
ENGLISH: Marks = (",", ".")


class Message(str):
    """An English text with the template and values it was made of (`worded`, `counted`)."""

    template: str
    values: Mapping[str, object]
    number: int | None  # what `%n` in the template stands for
    joined: bool  # whether the template only puts the values in a row
    capital: bool  # whether it is made to begin with a capital

    def translated(self, translate: Translate, marks: Marks = ENGLISH) -> str:
        """The same in the language of `translate`, with the messages among its values.

        Figures that the template writes with a format get the `marks` of the language.
        """
        values = {name: _translated(value, translate, marks) for name, value in self.values.items()}
        template = self.template if self.joined else translate(self.template, self.number)
        return _filled(template, values, self.capital, marks)


class _Formatter(string.Formatter):
    """Fills templates; writes figures with the marks of a language."""

    def __init__(self, marks: Marks) -> None:
        self._marks = dict(zip(map(ord, ENGLISH), marks, strict=True))

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        figure = isinstance(value, int | float) and bool(format_spec)
        return text.translate(self._marks) if figure else text


def worded(template: str, /, **values: object) -> Message:
    """The message of a template, a literal text in which ``{name}`` stands for a value.

    Values may be messages themselves.  The name of this function tells the extraction of texts
    for translators (`python -m dev translations`) what is a template.
    """
    return _message(_filled(template, values), template, values)


def counted(number: int, one: str, many: str, /, **values: object) -> Message:
    """ "1 tag", "3 tags": `one` and `many` are literals with ``%n`` for the number."""
    text = _filled(one if number == 1 else many, values).replace("%n", f"{number:,}")
    return _message(text, many, values, number=number)


def figure(value: float, form: str) -> Message:
    """A figure in a format of Python, as ",", ".2f"; another language has its own marks in it."""
    return _message(format(value, form), f"{{value:{form}}}", {"value": value}, joined=True)


def listed(items: Sequence[str]) -> Message:
    """ "a, b and c" """
    if len(items) < 2:
        return in_a_row(items)
    return worded("{items} and {last}", items=in_a_row(items[:-1]), last=items[-1])


def in_a_row(items: Sequence[str], between: str = ", ") -> Message:
    """The items one after the other, as they are."""
    values = {f"item{number}": item for number, item in enumerate(items)}
    template = between.join(f"{{{name}}}" for name in values)
    return _message(between.join(items), template, values, joined=True)


def sentence(clauses: Sequence[str]) -> Message:
    """ "First clause; second clause." with a capital, whichever the language."""
    values = {"clauses": in_a_row(clauses, "; ")}
    text = _filled("{clauses}.", values, True)
    return _message(text, "{clauses}.", values, joined=True, capital=True)


def reason_of(error: OSError) -> str:
    """Why the system refused; a message where the reason is among those met with files."""
    reason = error.strerror or str(error)
    return _SYSTEM.get(reason, reason)


def _message(
    text: str,
    template: str,
    values: Mapping[str, object],
    *,
    number: int | None = None,
    joined: bool = False,
    capital: bool = False,
) -> Message:
    message = Message(text)
    message.template, message.values = template, values
    message.number, message.joined, message.capital = number, joined, capital
    return message


def _filled(
    template: str, values: Mapping[str, Any], capital: bool = False, marks: Marks = ENGLISH
) -> str:
    text = _Formatter(marks).vformat(template, (), values) if values else template
    return text[:1].upper() + text[1:] if capital else text


def _translated(value: object, translate: Translate, marks: Marks) -> object:
    if isinstance(value, Exception):
        value = next((item for item in value.args if isinstance(item, Message)), str(value))
    return value.translated(translate, marks) if isinstance(value, Message) else value


_SYSTEM: Mapping[str, Message] = {  # as `os.strerror` says them, whatever the language
    str(message): message
    for message in (
        worded("Device or resource busy"),
        worded("Disk quota exceeded"),
        worded("File exists"),
        worded("File name too long"),
        worded("File too large"),
        worded("Input/output error"),
        worded("Is a directory"),
        worded("No space left on device"),
        worded("No such file or directory"),
        worded("Not a directory"),
        worded("Operation not permitted"),
        worded("Operation not supported"),
        worded("Permission denied"),
        worded("Read-only file system"),
        worded("Stale file handle"),
        worded("Too many open files"),
    )
}
