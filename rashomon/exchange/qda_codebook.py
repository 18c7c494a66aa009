"""The codebook in REFI-QDA's terms: a tree of `Code` elements, inside a project or in a `.qdc`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element, SubElement

from rashomon.exchange.guids import guid_of, id_of, made_guid, made_id
from rashomon.exchange.report import Notes
from rashomon.exchange.strict_xml import child, children, is_carried, text_of
from rashomon.exchange.tag_descriptions import describe, with_description
from rashomon.files.codebooks import codebook_names, load_codebook
from rashomon.messages import worded
from rashomon.model import Codebook, Tag
from rashomon.tag_rules import tidy_name

ORIGIN = "Rashomon"
NO_NAME = "Unnamed code"

_COLOUR = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


# ------------------------------------------------------------------ writing
def add_codes(parent: Element, codebook: Codebook, notes: Notes) -> None:
    """Put the codebook's tree below `parent` as `Codes`; nothing where there is no tag."""
    if not codebook.tags:
        return
    names = distinct_names(codebook.tags, notes)
    codes = SubElement(parent, "Codes")
    elements = {tag.id: _code(tag, names[tag.id], notes) for tag in codebook.tags}
    for tag in codebook.tags:
        elements.get(tag.parent, codes).append(elements[tag.id])


def _code(tag: Tag, name: str, notes: Notes) -> Element:
    element = Element("Code", guid=guid_of(tag.id), name=name, isCodable="true", color=tag.colour)
    description = describe(tag)
    if description:
        SubElement(element, "Description").text = description
    if with_description(tag, description) != tag:
        notes.add(worded("criteria that read like part of the definition run together"), tag.name)
    if tag.shortcut:
        notes.add(worded("number keys of tags are not carried"), tag.name)
    if not is_carried(tag.name + description):
        notes.add(worded("characters that XML cannot hold became “\ufffd”"), tag.name)
    return element


def distinct_names(tags: Iterable[Tag], notes: Notes) -> dict[str, str]:
    """A name for each tag by id; one that stands twice is told apart by the tag above it.

    Other programs keep codes by name: of two codes of one name they lose one.
    """
    every = tuple(tags)
    above = {tag.id: tag.name for tag in every}
    taken: set[str] = set()
    names: dict[str, str] = {}
    for tag in every:
        name = tidy_name(tag.name) or NO_NAME
        if name.casefold() not in taken:
            exact = tag.name if tidy_name(tag.name) == tag.name else name
            names[tag.id] = exact
        else:
            names[tag.id] = _told_apart(name, above.get(tag.parent, ""), taken)
            notes.add(worded("a second code of the same name was renamed"), names[tag.id])
        taken.add(names[tag.id].casefold())
    return names


def _told_apart(name: str, above: str, taken: set[str]) -> str:
    named = f"{name} ({tidy_name(above)})" if tidy_name(above) else f"{name} (2)"
    number = 2
    while named.casefold() in taken:
        number += 1
        named = f"{name} ({tidy_name(above)} {number})" if above else f"{name} ({number})"
    return named


# ------------------------------------------------------------------ reading
@dataclass(slots=True)
class CodesRead:
    """The tags of a `Codes` element, and the tag that each of its GUIDs means."""

    codebook: Codebook = field(default_factory=Codebook)
    by_guid: dict[str, str] = field(default_factory=dict[str, str])


def read_codes(codebook: Element | None, colours: Iterable[str], notes: Notes) -> CodesRead:
    """The tags below `codebook`, parents before their children, in the order of the file."""
    palette = list(colours)
    known = starter_ids()
    read = CodesRead()
    tags: list[Tag] = []
    used: set[str] = set()
    stack = [(item, "") for item in reversed(list(_top(codebook)))]
    while stack:
        element, parent = stack.pop()
        guid = element.get("guid", "")
        tag_id = id_of(guid) or made_id("code", guid, element.get("name", ""), str(len(tags)))
        tag_id = known.get(tag_id, tag_id)
        if tag_id in used:
            notes.add(worded("a second code of the same GUID was given one of its own"), guid)
            tag_id = made_id("code", tag_id, str(len(tags)))
        else:
            read.by_guid[id_of(guid)] = tag_id
        used.add(tag_id)
        colour = _colour(element, palette[len(tags) % len(palette)], notes)
        tag = Tag(tag_id, element.get("name", ""), colour, parent=parent)
        if not tidy_name(tag.name):
            notes.add(worded("a code without a name is called “{no_name}”", no_name=NO_NAME))
        if element.get("isCodable", "true").strip() in ("false", "0"):
            notes.add(worded("a code that only holds others is an ordinary tag here"), tag.name)
        tags.append(with_description(tag, text_of(child(element, "Description"))))
        for _ in children(element, "NoteRef"):
            notes.add(worded("a note on a code was left out"), tag.name)
        stack.extend((item, tag_id) for item in reversed(list(children(element, "Code"))))
    names = distinct_names(tags, notes)
    read.codebook = Codebook(tuple(replace(tag, name=names[tag.id]) for tag in tags))
    return read


def _top(codebook: Element | None) -> Iterable[Element]:
    for codes in children(codebook, "Codes"):
        yield from children(codes, "Code")


def _colour(element: Element, instead: str, notes: Notes) -> str:
    found = _COLOUR.fullmatch(element.get("color", "").strip())
    if not found:
        notes.add(worded("a code without a colour was given one"), element.get("name", ""))
        return instead
    digits = found[1]
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def starter_ids() -> dict[str, str]:
    """Ids of the shipped codebooks' tags by the id their GUID would otherwise be read as."""
    tags = (tag for name in codebook_names() for tag in load_codebook(name).tags)
    return {id_of(guid_of(tag.id)): tag.id for tag in tags}


def palette() -> tuple[str, ...]:
    """Colours for tags that have none: those of the codebook a new project starts with."""
    return tuple(dict.fromkeys(tag.colour for tag in load_codebook().tags))


# ------------------------------------------------------------------ a codebook by itself
def codebook_element(codebook: Codebook, notes: Notes) -> Element:
    """The root of a `.qdc`."""
    root = Element("CodeBook", xmlns="urn:QDA-XML:codebook:1.0", origin=ORIGIN)
    add_codes(root, codebook, notes)
    return root


def codebook_of(root: Element, notes: Notes) -> Codebook:
    """The codebook of a `.qdc`, whatever else its `Sets` hold."""
    for sets in children(root, "Sets"):
        for item in children(sets, "Set"):
            notes.add(worded("a set of codes was left out"), item.get("name", ""))
    return read_codes(root, palette(), notes).codebook


def coding_guid(annotation_id: str, tag_id: str) -> str:
    """The GUID of the coding that gives an annotation a tag."""
    return made_guid("coding", annotation_id, tag_id)
