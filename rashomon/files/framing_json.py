"""What people said of framing, as it stands in a project file: divergences, namings, word lists."""

from __future__ import annotations

from collections.abc import Mapping

from rashomon.files.json_parts import (
    Json,
    creator_to_json,
    filled,
    in_order,
    iri,
    target_to_json,
)
from rashomon.model import DivergenceDecision, LexiconOverlay, LexiconTerm, NamingDecision


def divergence_decision_to_json(decision: DivergenceDecision, names: Mapping[str, str]) -> Json:
    """A decision on a divergence; `names` are the coders' by id."""
    extra = dict(decision.extra)
    unknown_a, unknown_b = extra.pop("rashomon:a", {}), extra.pop("rashomon:b", {})
    first = filled(
        {
            "id": iri(decision.id),
            "type": "rashomon:DivergenceDecision",
            "rashomon:verdict": decision.verdict,
            "rashomon:kind": decision.kind,
            "rashomon:note": decision.note,
            "created": decision.created,
            "creator": creator_to_json(decision.creator, names, extra.pop("creator", {})),
            "rashomon:account": iri(decision.document) if decision.document else "",
        }
    )
    last = {"rashomon:a": target_to_json(decision.a, unknown_a)}
    if decision.b is not None:
        last["rashomon:b"] = target_to_json(decision.b, unknown_b)
    return {**first, **in_order(extra), **last}


def naming_decision_to_json(decision: NamingDecision, names: Mapping[str, str]) -> Json:
    """A decision on who is named how; `names` are the coders' by id."""
    extra = dict(decision.extra)
    return filled(
        {
            "id": iri(decision.id),
            "type": "rashomon:NamingDecision",
            "rashomon:verdict": decision.verdict,
            "rashomon:words": list(decision.words),
            "rashomon:other": list(decision.other),
            "rashomon:value": decision.value,
            "rashomon:account": iri(decision.document) if decision.document else "",
            "created": decision.created,
            "creator": creator_to_json(decision.creator, names, extra.pop("creator", {})),
        }
    ) | in_order(extra)


def lexicon_to_json(overlay: LexiconOverlay) -> Json:
    """What was changed in one word list."""
    first: Json = {
        "type": "rashomon:Lexicon",
        "rashomon:list": overlay.list,
        "language": overlay.language,
        **({} if overlay.enabled else {"rashomon:enabled": False}),
    }
    last = {
        "rashomon:switchedOff": list(overlay.switched_off),
        "rashomon:terms": [_term(item) for item in overlay.added],
    }
    return {**first, **in_order(overlay.extra), **filled(last)}


def _term(term: LexiconTerm) -> Json:
    known = {
        "rashomon:term": term.term,
        "rashomon:kind": term.kind,
        "rashomon:note": term.note,
    }
    return filled(known) | in_order(term.extra)
