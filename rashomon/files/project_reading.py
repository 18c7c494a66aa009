"""From the JSON of a project file back to a project; what is wrong is named by its place.

What the program does not know is kept in the `extra` of the thing it belongs to and written back
on saving, so that other tools and later versions lose nothing by it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

from rashomon.by_id import Identified
from rashomon.edits import in_reading_order
from rashomon.files.framing_reading import read_lexicon
from rashomon.files.json_parts import iri, name_of_iri
from rashomon.files.judgement_reading import JudgementReader
from rashomon.files.project_json import CONTEXT, OWN_CONTEXT
from rashomon.files.strict_json import FormatError, Record
from rashomon.messages import worded
from rashomon.model import (
    BANDS,
    AnalysisSettings,
    Band,
    Codebook,
    Coder,
    Document,
    Project,
    Tag,
)
from rashomon.tag_rules import check_tag
from rashomon.text.language import detect_language
from rashomon.text.normalise import normalise

Item = TypeVar("Item", bound=Identified)


def schema_of(value: Any) -> int:
    """The schema version of a parsed file.  Raises FormatError where it is no project at all."""
    record = Record(value, "")
    if not record.has("rashomon:schema"):
        raise FormatError("", worded("it is JSON, but no Rashomon project"))
    version = record.integer("rashomon:schema")
    if not version:
        raise FormatError("rashomon:schema", worded("versions count from 1"))
    return version


def project_from_json(value: Any, folder: Path) -> Project:
    """The project of a parsed file that lies in `folder`.

    Raises FormatError with the place of the first thing that is wrong: a missing key, another
    type than expected, an id that stands twice or names nothing, a passage outside its text.
    """
    record = Record(value, "")
    record.choice("type", ("AnnotationCollection",))
    record.integer("rashomon:schema")
    if record.has("total"):
        record.integer("total")
    contexts = _contexts(record)
    project = Project(
        id=name_of_iri(record.text("id")),
        label=record.text("label", ""),
        documents=_all(record, "rashomon:accounts", lambda item: _account(item, folder)),
        codebook=_codebook(record),
        settings=_settings(record),
        coders=_all(record, "rashomon:coders", _coder),
        memo=record.text("rashomon:memo", ""),
    )
    reader = JudgementReader(project)
    project = replace(
        project,
        link_decisions=_all(record, "rashomon:linkDecisions", reader.link_decision),
        boilerplate_decisions=_all(
            record, "rashomon:boilerplateDecisions", reader.boilerplate_decision
        ),
        divergence_decisions=_all(
            record, "rashomon:divergenceDecisions", reader.divergence_decision
        ),
        naming_decisions=_all(record, "rashomon:namingDecisions", reader.naming_decision),
        lexicons=_all(record, "rashomon:lexicons", read_lexicon),
        fact_memos=_all(record, "rashomon:factMemos", reader.fact_memo),
    )
    extra: dict[str, Any] = {"@context": contexts} if contexts else {}
    if record.has("first"):
        page = record.record("first")
        annotations = _all(page, "items", reader.annotation)
        project = replace(project, annotations=in_reading_order(project, annotations))
        page.drop("id", iri(project.id) + "#annotations")
        page.drop("type", "AnnotationPage")
        page.drop("startIndex", 0)
        unknown = page.unknown()
        extra |= {"first": unknown} if unknown else {}
    coders = (*project.coders, *reader.new_coders.values())
    return replace(project, coders=coders, extra=extra | record.unknown())


def _contexts(record: Record) -> list[Any]:
    """Contexts besides our two."""
    value = record.take("@context")
    contexts = cast("list[Any]", value) if isinstance(value, list) else [value]
    if CONTEXT not in contexts:
        raise FormatError("@context", worded("{context} is missing", context=CONTEXT))
    return [context for context in contexts if context not in (CONTEXT, OWN_CONTEXT)]


def _all(record: Record, key: str, read: Callable[[Record], Item]) -> tuple[Item, ...]:
    """The things of a list, whose ids must differ."""
    things: dict[str, Item] = {}
    for item in record.records(key):
        thing = read(item)
        if thing.id in things:
            raise FormatError(
                item.at("id"), worded("the id {thing_id!r} stands twice", thing_id=thing.id)
            )
        things[thing.id] = thing
    return tuple(things.values())


def _settings(record: Record) -> AnalysisSettings:
    if not record.has("rashomon:settings"):
        return AnalysisSettings()
    settings = record.record("rashomon:settings")
    band = settings.choice("rashomon:minBand", BANDS, AnalysisSettings().min_band)
    return AnalysisSettings(
        min_band=cast("Band", band),
        min_score=settings.share("rashomon:minScore")
        if settings.has("rashomon:minScore")
        else None,
        learn=settings.flag("rashomon:learn") if settings.has("rashomon:learn") else True,
        learn_after=settings.text("rashomon:learnAfter", ""),
        extra=settings.unknown(),
    )


def _coder(record: Record) -> Coder:
    record.drop("type", "Person")
    return Coder(name_of_iri(record.text("id")), record.text("name", ""), record.unknown())


def codebook_from_json(value: Any) -> Codebook:
    """A codebook by itself.  Raises FormatError with the place of what is wrong."""
    record = Record(value, "")
    if not record.has("rashomon:codebook"):
        raise FormatError("", worded("it is JSON, but no codebook"))
    return _codebook(record)


def _codebook(record: Record) -> Codebook:
    tags = _all(record, "rashomon:codebook", _tag)
    codebook = Codebook(tags)
    for number, tag in enumerate(tags):
        try:
            check_tag(codebook, tag)
        except ValueError as error:
            place = f"rashomon:codebook[{number}]"
            raise FormatError(place, str(error).rstrip(".")) from None
    return codebook


def _tag(record: Record) -> Tag:
    record.drop("type", "rashomon:Tag")
    return Tag(
        id=name_of_iri(record.text("id")),
        name=record.text("rashomon:name"),
        colour=record.text("rashomon:colour"),
        definition=record.text("rashomon:definition", ""),
        parent=name_of_iri(record.text("rashomon:parent", "")),
        shortcut=record.text("rashomon:shortcut", ""),
        inclusion=record.text("rashomon:inclusion", ""),
        exclusion=record.text("rashomon:exclusion", ""),
        example=record.text("rashomon:example", ""),
        extra=record.unknown(),
    )


def _account(record: Record, folder: Path) -> Document:
    record.drop("type", "rashomon:Account")
    text = record.text("rashomon:text")
    if text != normalise(text):
        raise FormatError(
            record.at("rashomon:text"),
            worded("the text is not in normal form, so that offsets would drift"),
        )
    return Document(
        id=name_of_iri(record.text("id")),
        text=text,
        title=record.text("rashomon:title", ""),
        outlet=record.text("rashomon:outlet", ""),
        published=record.text("rashomon:published", ""),
        published_from=record.text("rashomon:publishedFrom", ""),
        author=record.text("rashomon:author", ""),
        url=record.text("rashomon:url", ""),
        language=_primary(record.text("language", "")) or detect_language(text),
        path=_absolute(record.text("rashomon:path", ""), folder),
        digest=record.text("rashomon:sha256", ""),
        memo=record.text("rashomon:memo", ""),
        extra=record.unknown(),
    )


def _primary(tag: str) -> str:
    """The language alone of a tag like "en-GB": what word lists and rules go by."""
    return tag.partition("-")[0].lower()


def _absolute(path: str, folder: Path) -> str:
    """Where the source lies, seen from the project's folder."""
    return os.path.normpath(folder / path) if path else ""
