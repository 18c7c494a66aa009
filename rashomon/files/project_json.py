"""A project as the Web Annotation collection it is saved as; see docs/FILE-FORMAT.md."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rashomon.edits import in_reading_order
from rashomon.files.framing_json import (
    divergence_decision_to_json,
    lexicon_to_json,
    naming_decision_to_json,
)
from rashomon.files.json_parts import (
    Json,
    creator_to_json,
    filled,
    in_order,
    iri,
    target_to_json,
)
from rashomon.model import (
    AnalysisSettings,
    Annotation,
    BoilerplateDecision,
    Codebook,
    Coder,
    Document,
    FactMemo,
    LinkDecision,
    Project,
    Tag,
)

SCHEMA = 1
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OWN_CONTEXT = {"rashomon": "urn:rashomon:ns#"}


def project_to_json(project: Project, folder: Path) -> Json:
    """The whole file as dicts and lists in their final order; `folder` is where it will lie."""
    extra = dict(project.extra)
    names = {coder.id: coder.name for coder in project.coders}
    tags = {tag.id: tag.name for tag in project.codebook.tags}
    annotations = in_reading_order(project, project.annotations)
    items = [_annotation(item, names, tags) for item in annotations]
    first: Json = {
        "@context": [CONTEXT, OWN_CONTEXT, *extra.pop("@context", ())],
        "id": iri(project.id),
        "type": "AnnotationCollection",
        "label": project.label,
        "rashomon:memo": project.memo,
        "rashomon:schema": SCHEMA,
        "total": len(items),
        "rashomon:settings": _settings(project.settings),
        "rashomon:coders": [_coder(coder) for coder in project.coders],
        "rashomon:codebook": [_tag(tag) for tag in project.codebook.tags],
        "rashomon:accounts": [_account(item, folder) for item in project.documents],
        "rashomon:linkDecisions": [_link_decision(item, names) for item in project.link_decisions],
        "rashomon:boilerplateDecisions": [
            _boilerplate_decision(item, names) for item in project.boilerplate_decisions
        ],
        "rashomon:divergenceDecisions": [
            divergence_decision_to_json(item, names) for item in project.divergence_decisions
        ],
        "rashomon:namingDecisions": [
            naming_decision_to_json(item, names) for item in project.naming_decisions
        ],
        "rashomon:lexicons": [lexicon_to_json(item) for item in project.lexicons],
        "rashomon:factMemos": [_fact_memo(item, names) for item in project.fact_memos],
    }
    page = _page(project, items, extra.pop("first", {}))
    return {**filled(first), **in_order(extra), **filled({"first": page})}


def codebook_to_json(codebook: Codebook) -> Json:
    """A codebook by itself, as it stands in a project."""
    return {"rashomon:codebook": [_tag(tag) for tag in codebook.tags]}


def _page(project: Project, items: list[Json], unknown: Mapping[str, Any]) -> Json:
    """The page all annotations stand on; none where there are none, as a page is not empty."""
    if not items and not unknown:
        return {}
    page = {"id": iri(project.id) + "#annotations", "type": "AnnotationPage", "startIndex": 0}
    return {**page, **in_order(unknown), "items": items}


def _settings(settings: AnalysisSettings) -> Json:
    learning: Json = {} if settings.learn else {"rashomon:learn": False}
    if settings.learn_after:
        learning["rashomon:learnAfter"] = settings.learn_after
    lowest: Json = {} if settings.min_score is None else {"rashomon:minScore": settings.min_score}
    return {"rashomon:minBand": settings.min_band, **lowest, **learning, **in_order(settings.extra)}


def _coder(coder: Coder) -> Json:
    return {"id": iri(coder.id), "type": "Person", "name": coder.name, **in_order(coder.extra)}


def _tag(tag: Tag) -> Json:
    return filled(
        {
            "id": iri(tag.id),
            "type": "rashomon:Tag",
            "rashomon:name": tag.name,
            "rashomon:colour": tag.colour,
            "rashomon:shortcut": tag.shortcut,
            "rashomon:parent": iri(tag.parent) if tag.parent else "",
            "rashomon:definition": tag.definition,
            "rashomon:inclusion": tag.inclusion,
            "rashomon:exclusion": tag.exclusion,
            "rashomon:example": tag.example,
        }
    ) | in_order(tag.extra)


def _account(document: Document, folder: Path) -> Json:
    return filled(
        {
            "id": iri(document.id),
            "type": "rashomon:Account",
            "rashomon:title": document.title,
            "rashomon:outlet": document.outlet,
            "rashomon:published": document.published,
            "rashomon:publishedFrom": document.published_from,
            "rashomon:author": document.author,
            "rashomon:url": document.url,
            "language": document.language,
            "rashomon:path": _relative(document.path, folder),
            "rashomon:sha256": document.digest,
            "rashomon:memo": document.memo,
        }
    ) | {**in_order(document.extra), "rashomon:text": document.text}


def _relative(path: str, folder: Path) -> str:
    """The source's path from the project's folder, with `/`; absolute on another drive."""
    if not path:
        return ""
    whole = os.path.abspath(path)  # noqa: PTH100 # Path.resolve would follow links away
    try:
        return Path(os.path.relpath(whole, folder)).as_posix()
    except ValueError:
        return Path(whole).as_posix()


def _annotation(annotation: Annotation, names: Mapping[str, str], tags: Mapping[str, str]) -> Json:
    extra = dict(annotation.extra)
    bodies, target = extra.pop("body", {}), extra.pop("target", {})
    creator = extra.pop("creator", {})
    first = filled(
        {
            "id": iri(annotation.id),
            "type": "Annotation",
            "motivation": motivation(annotation),
            "created": annotation.created,
            "modified": annotation.modified,
            "creator": creator_to_json(annotation.creator, names, creator),
            "rashomon:group": iri(annotation.group) if annotation.group else "",
        }
    )
    last = {
        "body": _bodies(annotation, tags, bodies),
        "target": target_to_json(annotation.anchor, target),
    }
    return {**first, **in_order(extra), **filled(last)}


def motivation(annotation: Annotation) -> str:
    """Why the annotation was made, in Web Annotation's words."""
    return "tagging" if annotation.tags or not annotation.memo else "commenting"


def _bodies(
    annotation: Annotation, tags: Mapping[str, str], unknown: Mapping[str, Any]
) -> list[Any]:
    of_tag = unknown.get("tags", {})
    bodies: list[Any] = [
        {
            "type": "TextualBody",
            "purpose": "tagging",
            "value": tags.get(tag_id, ""),
            "rashomon:tag": iri(tag_id),
            **in_order(of_tag.get(tag_id, {})),
        }
        for tag_id in annotation.tags
    ]
    if annotation.memo:
        memo = {"type": "TextualBody", "purpose": "commenting", "value": annotation.memo}
        bodies.append(memo | in_order(unknown.get("memo", {})))
    return [*bodies, *unknown.get("others", ())]


def _link_decision(decision: LinkDecision, names: Mapping[str, str]) -> Json:
    extra = dict(decision.extra)
    unknown_a, unknown_b = extra.pop("rashomon:a", {}), extra.pop("rashomon:b", {})
    first = filled(
        {
            "id": iri(decision.id),
            "type": "rashomon:LinkDecision",
            "rashomon:verdict": decision.verdict,
            "created": decision.created,
            "creator": creator_to_json(decision.creator, names, extra.pop("creator", {})),
            "rashomon:account": iri(decision.document) if decision.document else "",
        }
    )
    last = {"rashomon:a": target_to_json(decision.a, unknown_a)}
    if decision.b is not None:
        last["rashomon:b"] = target_to_json(decision.b, unknown_b)
    return {**first, **in_order(extra), **last}


def _fact_memo(memo: FactMemo, names: Mapping[str, str]) -> Json:
    extra = dict(memo.extra)
    unknown: list[Json] = extra.pop("rashomon:mentions", [])
    if len(unknown) != len(memo.mentions):  # none, or an account with a mention was taken away
        unknown = [{}] * len(memo.mentions)
    first = filled(
        {
            "id": iri(memo.id),
            "type": "rashomon:FactMemo",
            "rashomon:memo": memo.memo,
            "created": memo.created,
            "modified": memo.modified,
            "creator": creator_to_json(memo.creator, names, extra.pop("creator", {})),
        }
    )
    mentions = [target_to_json(*pair) for pair in zip(memo.mentions, unknown, strict=True)]
    return {**first, **in_order(extra), "rashomon:mentions": mentions}


def _boilerplate_decision(decision: BoilerplateDecision, names: Mapping[str, str]) -> Json:
    extra = dict(decision.extra)
    unknown = extra.pop("rashomon:passage", {})
    first = filled(
        {
            "id": iri(decision.id),
            "type": "rashomon:BoilerplateDecision",
            "rashomon:boilerplate": decision.boilerplate,
            "created": decision.created,
            "creator": creator_to_json(decision.creator, names, extra.pop("creator", {})),
        }
    )
    return {
        **first,
        **in_order(extra),
        "rashomon:passage": target_to_json(decision.anchor, unknown),
    }
