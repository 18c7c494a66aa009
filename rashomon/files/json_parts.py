"""What the records of a project file are made of: ids, passages, who said it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote

from rashomon.model import Anchor, Review

Json = dict[str, Any]

_LOCAL = "urn:rashomon:local:"
_IRI = re.compile(r"(?:urn|https?):[^\s<>\"{}|\\^`\x00-\x20\x7f]+")


@lru_cache(maxsize=1024)  # each annotation names its account, tags and coder again
def iri(name: str) -> str:
    """An id as an IRI, which JSON-LD demands; ids that are none yet are wrapped in one."""
    if _IRI.fullmatch(name) and not name.startswith(_LOCAL):
        return name
    return _LOCAL + quote(name, safe="", errors="replace")


def name_of_iri(text: str) -> str:
    """The id that `iri` was given."""
    return unquote(text[len(_LOCAL) :]) if text.startswith(_LOCAL) else text


def filled(record: Json) -> Json:
    """Without keys that say nothing, which keeps files short and old ones equal to new ones."""
    return {key: item for key, item in record.items() if item or item not in ("", [], {})}


def in_order(extra: Mapping[str, Any]) -> Json:
    """Unknown fields, sorted by key."""
    return {key: extra[key] for key in sorted(extra)} if extra else {}


def target_to_json(anchor: Anchor, unknown: Mapping[str, Any]) -> Json:
    """An anchor as the target of an annotation: both selectors, always."""
    quote_selector: Json = {
        "type": "TextQuoteSelector",
        "exact": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        **in_order(unknown.get("quote", {})),
    }
    # One in review keeps the place it had in the text it was chosen in.
    span = anchor.span if anchor.review is None else anchor.review.span
    position_selector: Json = {
        "type": "TextPositionSelector",
        "start": span.start,
        "end": span.end,
        **in_order(unknown.get("position", {})),
    }
    return {
        "type": "SpecificResource",
        "source": iri(anchor.document),
        **({"rashomon:review": _review(anchor.review)} if anchor.review else {}),
        **in_order(unknown.get("rest", {})),
        "selector": [quote_selector, position_selector, *unknown.get("selectors", ())],
    }


def _review(review: Review) -> Json:
    """Why a person must look, and the likeliest place."""
    told: Json = {"rashomon:reason": review.reason}
    if review.candidate is not None:
        told["rashomon:start"] = review.candidate.start
        told["rashomon:end"] = review.candidate.end
        told["rashomon:similarity"] = review.similarity
    return told


def creator_to_json(coder_id: str, names: Mapping[str, str], unknown: Mapping[str, Any]) -> Json:
    """Who made it, by id and name; {} where nobody is named."""
    if not coder_id:
        return dict(unknown)
    known = {"id": iri(coder_id), "type": "Person", "name": names.get(coder_id, "")}
    return filled(known) | in_order(unknown)
