"""XML from strangers, and XML for strangers.

Reading: no DTD, no entities, nothing fetched from elsewhere (defusedxml), and bounds on size, depth
and number of elements, so that no file takes the memory or the stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from rashomon.messages import worded

MAX_BYTES = 64 * 2**20  # ten times a project of 20 accounts and 10,000 annotations
MAX_DEPTH = 200  # codebooks seen are 6 deep
MAX_ELEMENTS = 500_000

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE = {**_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}


class XmlError(ValueError):
    """The XML is damaged or not to be trusted; the message says where."""


class _Bounded:
    """A tree builder that gives up before the tree takes the memory."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._depth = 0
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> Element:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise XmlError(
                worded("its elements are nested more than {max_depth} deep", max_depth=MAX_DEPTH)
            )
        if self._count > MAX_ELEMENTS:
            raise XmlError(
                worded("it has more than {max_elements:,} elements", max_elements=MAX_ELEMENTS)
            )
        return self._builder.start(tag, attributes)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return self._builder.end(tag)

    def data(self, data: str) -> None:
        self._builder.data(data)

    def close(self) -> Element:
        return self._builder.close()


def parse(data: bytes) -> Element:
    """The root element.  Raises XmlError for what is damaged, too large, or declares entities."""
    if len(data) > MAX_BYTES:
        raise XmlError(worded("it is larger than {megabytes} MB", megabytes=MAX_BYTES >> 20))
    parser: Any = DefusedXMLParser(target=_Bounded(), forbid_dtd=True)
    try:
        parser.feed(data)
        return parser.close()
    except DefusedXmlException:
        raise XmlError(
            worded("it declares a DTD or entities, which no exchange file needs")
        ) from None
    except ParseError as error:
        line, column = error.position
        reason = str(error).partition(":")[0]
        raise XmlError(
            worded(
                "line {line}, column {column}: {reason}",
                line=line,
                column=column + 1,
                reason=reason,
            )
        ) from None
    except (ValueError, LookupError) as error:  # an encoding nobody knows; XmlError is one too
        raise error if isinstance(error, XmlError) else XmlError(str(error)) from None


def local_name(element: Element) -> str:
    """The name without its namespace."""
    return element.tag.rpartition("}")[2]


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The child elements of these names, whatever their namespace."""
    if element is not None:
        yield from (item for item in element if local_name(item) in names)


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that name."""
    return next(children(element, name), None)


def text_of(element: Element | None) -> str:
    """The text of an element; "" of none."""
    return "" if element is None else element.text or ""


def is_carried(text: str) -> bool:
    """Whether XML can hold every character."""
    return _NOT_XML.search(text) is None


def to_bytes(root: Element) -> bytes:
    """The document in UTF-8, an element a line; texts keep every character that XML can hold.

    Python's own writer would let a carriage return be read back as a line feed, and would write
    characters that make the file unreadable; those become U+FFFD here.
    """
    pieces = ['<?xml version="1.0" encoding="utf-8"?>\n']
    stack: list[tuple[Element, bool]] = [(root, False)]
    depth = 0
    while stack:
        element, closing = stack.pop()
        if closing:
            depth -= 1
            pieces.append(f"{' ' * depth}</{element.tag}>\n")
            continue
        names = "".join(f' {key}="{_escaped(value, _ATTRIBUTE)}"' for key, value in element.items())
        pieces.append(f"{' ' * depth}<{element.tag}{names}")
        if len(element):
            pieces.append(">\n")
            stack.append((element, True))
            stack.extend((item, False) for item in reversed(element))
            depth += 1
        elif element.text:
            pieces.append(f">{_escaped(element.text, _TEXT)}</{element.tag}>\n")
        else:
            pieces.append("/>\n")
    return "".join(pieces).encode()


def _escaped(text: str, table: dict[str, str]) -> str:
    return _NOT_XML.sub("\ufffd", text).translate(str.maketrans(table))
