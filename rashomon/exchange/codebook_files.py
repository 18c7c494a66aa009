"""Codebooks as files of their own: QDC, CSV as Taguette reads it, and JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from rashomon.exchange import field_names
from rashomon.exchange.csv_tables import csv_bytes, neutralised, read_csv
from rashomon.exchange.guids import made_id
from rashomon.exchange.qda_codebook import (
    codebook_element,
    codebook_of,
    distinct_names,
    palette,
)
from rashomon.exchange.report import ExchangeReport, Notes
from rashomon.exchange.strict_xml import XmlError, local_name, parse, to_bytes
from rashomon.exchange.tag_descriptions import describe, with_description
from rashomon.files.json_layout import lay_out
from rashomon.files.project_json import codebook_to_json
from rashomon.files.project_reading import codebook_from_json
from rashomon.files.strict_json import FormatError
from rashomon.files.strict_json import parse as parse_json
from rashomon.messages import counted, worded
from rashomon.model import Codebook, Project, Tag
from rashomon.tag_rules import find_tag, tidy_name

SCHEMA = "rashomon-codebook/1"
CSV_HEADER = ("tag", "description")  # Taguette's


class CodebookError(ValueError):
    """The file holds no codebook, or there is none to write."""


def codebook_bytes(codebook: Codebook, ending: str) -> tuple[bytes, ExchangeReport]:
    """A codebook as `.qdc`, `.csv` or `.json`.  Raises CodebookError for one without tags."""
    if not codebook.tags:
        raise CodebookError(worded("the codebook has no tags yet"))
    notes = Notes()
    if ending == ".qdc":
        data = to_bytes(codebook_element(codebook, notes))
    elif ending == ".csv":
        data = _csv(codebook, notes)
    else:
        data = lay_out({"schema": SCHEMA, **codebook_to_json(codebook)})
    return data, ExchangeReport(
        counted(len(codebook.tags), "Wrote %n tag.", "Wrote %n tags."), notes.lines()
    )


def _csv(codebook: Codebook, notes: Notes) -> bytes:
    names = distinct_names(codebook.tags, notes)
    for tag in codebook.tags:
        notes.add(worded("colours and number keys are not carried"))
        if tag.parent:
            notes.add(worded("that a tag stands below another is not carried"), tag.name)
        if neutralised(names[tag.id]) != names[tag.id]:
            notes.add(worded("an apostrophe keeps spreadsheets from running a name"), tag.name)
    rows = [(names[tag.id], describe(tag)) for tag in codebook.tags]
    return csv_bytes(CSV_HEADER, rows, mark=False)


def read_codebook(path: Path) -> tuple[Codebook, ExchangeReport]:
    """The codebook of a `.qdc`, `.csv` or `.json` file.

    Raises CodebookError, XmlError or FormatError with what is wrong; OSError.
    """
    notes = Notes()
    data = path.read_bytes()
    ending = path.suffix.lower()
    if ending == ".qdc":
        root = parse(data)
        if local_name(root) != "CodeBook":
            raise XmlError(worded("it holds a {root}, not a CodeBook", root=local_name(root)))
        codebook = codebook_of(root, notes)
    elif ending == ".csv":
        codebook = _codebook_of_table(data, notes)
    else:
        codebook = _codebook_of_json(data)
    return codebook, ExchangeReport(
        counted(len(codebook.tags), "Read %n tag.", "Read %n tags."), notes.lines()
    )


def _codebook_of_table(data: bytes, notes: Notes) -> Codebook:
    try:
        header, rows = read_csv(data)
    except ValueError as error:
        raise CodebookError(str(error)) from None
    places = {name.strip().casefold(): number for number, name in enumerate(header)}
    at = next((places[name] for name in ("tag", "name", "path", "code") if name in places), None)
    if at is None:
        raise CodebookError(worded("its first row names no column “{missing}”", missing="tag"))
    described = places.get("description", places.get("memo", -1))
    colours = palette()
    tags: list[Tag] = []
    for row in rows:
        name = row[at] if at < len(row) else ""
        if not tidy_name(name):
            continue
        text = row[described] if 0 <= described < len(row) else ""
        colour = colours[len(tags) % len(colours)]
        tag = Tag(made_id("tag", name, str(len(tags))), name, colour)
        tags.append(with_description(tag, text))
    names = distinct_names(tags, notes)
    return Codebook(tuple(replace(tag, name=names[tag.id]) for tag in tags))


def _codebook_of_json(data: bytes) -> Codebook:
    try:
        value: Any = parse_json(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise CodebookError(
            worded("byte {error_start} is no UTF-8", error_start=error.start)
        ) from None
    if not isinstance(value, Mapping):
        raise FormatError("", worded("it is JSON, but no codebook"))
    return codebook_from_json(dict(value))  # pyright: ignore[reportUnknownArgumentType]


def add_codebook(project: Project, codebook: Codebook) -> tuple[Project, ExchangeReport]:
    """The project with tags added; those it has by name stay, filled in where they said nothing."""
    notes = Notes()
    tags = {tag.id: tag for tag in project.codebook.tags}
    ids: dict[str, str] = {}
    added: list[Tag] = []
    for tag in codebook.tags:
        known = find_tag(project.codebook, tag.name)
        if known is not None:
            ids[tag.id] = known.id
            tags[known.id] = _filled(tags[known.id], tag, notes)
            continue
        taken = tag.id in tags or any(item.id == tag.id for item in added)
        fresh = replace(tag, id=made_id("imported", tag.id, tag.name)) if taken else tag
        ids[tag.id] = fresh.id
        added.append(fresh)
    keys = {tag.shortcut for tag in tags.values()}
    for number, tag in enumerate(added):
        key = "" if tag.shortcut in keys else tag.shortcut
        added[number] = replace(tag, parent=ids.get(tag.parent, ""), shortcut=key)
    whole = replace(project.codebook, tags=(*tags.values(), *added))
    done = worded(
        "Added {tags} of {count:,}.",
        tags=counted(len(added), "%n tag", "%n tags"),
        count=len(codebook.tags),
    )
    report = ExchangeReport(done, notes.lines())
    return (project if whole == project.codebook else replace(project, codebook=whole)), report


def _filled(known: Tag, tag: Tag, notes: Notes) -> Tag:
    changes: dict[str, str] = {}
    for field, name in field_names.OF_TAGS.items():
        own, other = str(getattr(known, field)), str(getattr(tag, field))
        if not own:
            changes[field] = other
        elif other and own != other:
            notes.add(
                worded("the {name} of a tag differs; that of the project is kept", name=name),
                known.name,
            )
    return replace(known, **changes) if any(changes.values()) else known
