"""HTML of a report: plain elements that browsers and Qt's rich text show alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from html import escape

from rashomon.mentions import Mark
from rashomon.messages import Message, worded
from rashomon.model import Band, Span

BAND_NAMES: dict[Band, Message] = {
    "near-verbatim": worded("near-verbatim"),
    "same-fact": worded("same fact"),
    "possible": worded("possible"),
}
_OPENING = ("“", "„", "«", '"', "‘", "「", "『")
_ELEMENTS = {"only-here": "u", "reworded": "i"}  # told by shape: a copy in grey tells as much


class Page:
    """Collects the elements of a page; texts are escaped here and nowhere else."""

    def __init__(self, in_words: Callable[[Message], str]) -> None:
        self._in_words = in_words
        self._parts: list[str] = []

    def say(self, text: str) -> str:
        """A message in the report's language, a person's or an account's words as they are."""
        if isinstance(text, Message):
            text = self._in_words(text)
        return escape(text, quote=False)

    def quote(self, text: str, span: Span) -> str:
        """HTML of a passage between quotation marks, unless it stands in some already."""
        words = quoted(text, span)
        bare = span.of(text).lstrip()[:1] not in _OPENING
        return self.in_quotation_marks(words) if bare else words

    def in_quotation_marks(self, inner: str) -> str:
        """HTML between the quotation marks of the report's language."""
        return self._in_words(worded("“{word}”", word=inner))

    def add(self, element: str, text: str, style: str = "") -> None:
        """One element with a text in it."""
        self.add_raw(element, self.say(text), style)

    def add_raw(self, element: str, inner: str, style: str = "") -> None:
        """One element with HTML in it."""
        css = f' class="{style}"' if style else ""
        self._parts.append(f"<{element}{css}>{inner}</{element}>\n")

    def add_memo(self, memo: str) -> None:
        """A person's note, its lines kept."""
        for line in filter(None, (line.strip() for line in memo.split("\n"))):
            self.add_raw("p", f"<i>{escape(line, quote=False)}</i>")

    def add_list(self, items: Iterable[str]) -> None:
        """A list whose items are HTML."""
        inner = "".join(f"<li>{item}</li>\n" for item in items)
        if inner:
            self._parts.append(f"<ul>\n{inner}</ul>\n")

    def add_table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], styles: Sequence[str]
    ) -> None:
        """A ruled table; `head` holds texts (or nothing), `rows` HTML.

        `styles` names the class of each column ("mark", "number", "") and may end in its share of
        the width: "mark 5%".
        """
        css = [_attributes(style) for style in styles]
        self._parts.append(
            '<table class="ruled" border="1" cellspacing="0" cellpadding="4" width="100%">\n'
        )
        if head:
            cells = "".join(
                f"<th{look}>{self.say(text)}</th>" for look, text in zip(css, head, strict=True)
            )
            self._parts.append(f"<thead><tr>{cells}</tr></thead>\n")
        for row in rows:
            cells = "".join(f"<td{look}>{cell}</td>" for look, cell in zip(css, row, strict=True))
            self._parts.append(f"<tr>{cells}</tr>\n")
        self._parts.append("</table>\n")

    def html(self) -> str:
        """All that was added, in order."""
        return "".join(self._parts)


def _attributes(style: str) -> str:
    """Class and width of a column as attributes: Qt reads no width from a style sheet."""
    words = style.split()
    width = next((word for word in words if word.endswith("%")), "")
    name = next((word for word in words if word != width), "")
    return (f' class="{name}"' if name else "") + (f' width="{width}"' if width else "")


def quoted(text: str, span: Span, marks: Sequence[Mark] = ()) -> str:
    """A passage on one line with its differing words marked; right to left where it begins so.

    `marks` stand in order and do not overlap.
    """
    parts: list[str] = []
    place = span.start
    for mark in marks:
        name = _ELEMENTS[mark.kind]
        parts.append(escape(text[place : mark.span.start], quote=False))
        parts.append(f"<{name}>{escape(mark.span.of(text), quote=False)}</{name}>")
        place = mark.span.end
    parts.append(escape(text[place : span.end], quote=False))
    inner = " ".join("".join(parts).split())
    return f'<span dir="rtl">{inner}</span>' if runs_right_to_left(span.of(text)) else inner


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script that runs so."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
