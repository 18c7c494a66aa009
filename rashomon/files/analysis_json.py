"""A comparison as JSON for scripts: schema "rashomon-analysis/1", see docs/ANALYSIS-SCHEMA.md."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import starmap
from typing import Any, BinaryIO

from rashomon.files.framing_analysis import actor_to_json, profile_to_json
from rashomon.framing.profiles import make_profiles
from rashomon.matching.explanation import with_reasons
from rashomon.matching.plain_words import with_doubts
from rashomon.model import (
    AccountAnalysis,
    ActorLabel,
    Comparison,
    Divergence,
    Fact,
    Match,
    Place,
    Reason,
    SentenceRef,
    Span,
)

SCHEMA = "rashomon-analysis/1"

Json = dict[str, Any]


def analysis_to_json(comparison: Comparison) -> Json:
    """The comparison as plain dicts and lists, in the order of the schema."""
    return {**_head(comparison), **{name: list(items) for name, items in _parts(comparison)}}


def write_analysis(comparison: Comparison, stream: BinaryIO) -> None:
    """Write the comparison as UTF-8 JSON, one line for each document, match, fact and so on.

    Written piece by piece: a whole list of 100,000 matches as dicts would take three times the
    memory.  A file name that is not UTF-8 is written with `\\udc..` escapes, which Python's json
    turns back into the name as the system gave it.
    """
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    stream.write(encode(_head(comparison)).removesuffix("}").encode())
    for name, items in _parts(comparison):
        stream.write(f',\n"{name}":['.encode())
        separator = "\n"
        for item in items:
            stream.write((separator + encode(item)).encode("utf-8", "backslashreplace"))
            separator = ",\n"
        stream.write(b"]")
    stream.write(b"}\n")


def _head(comparison: Comparison) -> Json:
    refined = {"refined_with": comparison.refined_with} if comparison.refined_with else {}
    return {"schema": SCHEMA, **refined}


def _parts(comparison: Comparison) -> Iterator[tuple[str, Iterable[Json]]]:
    yield "documents", map(_document, comparison.accounts)
    yield "matches", starmap(_match, with_reasons(comparison.matches))
    yield "facts", map(_fact, comparison.facts)
    yield "divergences", map(_divergence, comparison.divergences)
    yield "labels", map(_label, comparison.labels)
    yield "actors", map(actor_to_json, comparison.actors)
    yield "profiles", map(profile_to_json, make_profiles(comparison))


def _document(account: AccountAnalysis) -> Json:
    document = account.document
    return {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "outlet": document.outlet,
        "date": document.published,
        "language": document.language,
        "text": document.text,
        "sentences": [
            {
                "index": sentence.index,
                "start": sentence.span.start,
                "end": sentence.span.end,
                "boilerplate": sentence.boilerplate,
            }
            for sentence in account.sentences
        ],
        "cues": [
            {
                "start": cue.span.start,
                "end": cue.span.end,
                "kind": cue.kind,
                "evidence": cue.evidence,
                "subkind": cue.subkind,
                "in_quote": cue.in_quote,
                "source": _span(cue.source),
                "content": _span(cue.content),
                "list": cue.list,
                "term": cue.term,
            }
            for cue in account.cues
        ],
    }


def _match(match: Match, reason: Reason) -> Json:
    return {
        "a": _mention(match.a),
        "b": _mention(match.b),
        "score": match.score,
        "band": match.band,
        "terms": [[pair.a, pair.b, pair.weight] for pair in reason.terms],
        "spans": {"a": _span(match.span_a), "b": _span(match.span_b)},
        "against": list(reason.against),
        "why": with_doubts(reason),
    }


def _span(span: Span | None) -> Json | None:
    return {"start": span.start, "end": span.end} if span else None


def _fact(fact: Fact) -> Json:
    return {
        "id": fact.id,
        "label": fact.label,
        "band": fact.band,
        "mentions": [_mention(ref) for ref in fact.mentions],
        "not_told": list(fact.not_told),
    }


def _divergence(divergence: Divergence) -> Json:
    return {
        "fact": divergence.fact,
        "kind": divergence.kind,
        "a": _place(divergence.a),
        "b": _place(divergence.b) if divergence.b else None,
        "note": divergence.note,
        "quiet": divergence.quiet,
        "silent": divergence.silent,
        "decided": divergence.decided,
        "found": divergence.found,
    }


def _label(label: ActorLabel) -> Json:
    return {
        "entity": label.entity,
        "document": label.document,
        "text": label.text,
        "start": label.span.start,
        "end": label.span.end,
    }


def _mention(ref: SentenceRef) -> Json:
    return {"document": ref.document, "sentence": ref.sentence}


def _place(place: Place) -> Json:
    return {"document": place.document, "start": place.span.start, "end": place.span.end}
