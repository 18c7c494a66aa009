"""What people said of framing, read from a project file: divergences, namings, word lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from rashomon.files.json_parts import name_of_iri
from rashomon.files.strict_json import FormatError, Record
from rashomon.framing_edits import check_naming
from rashomon.lexicon_edits import check_overlay
from rashomon.messages import worded
from rashomon.model import (
    DIVERGENCE_KINDS,
    NAMING_VERDICTS,
    Anchor,
    DivergenceDecision,
    DivergenceKind,
    DivergenceVerdict,
    LexiconOverlay,
    LexiconTerm,
    NamingDecision,
    NamingVerdict,
)

VERDICTS: tuple[DivergenceVerdict, ...] = ("confirmed", "dismissed")

ReadTarget = Callable[[Record], tuple[Anchor, dict[str, Any]]]
ReadCreator = Callable[[Record], tuple[str, dict[str, Any]]]
RequireAccount = Callable[[str, str], None]


def read_divergence_decision(
    record: Record, target: ReadTarget, creator: ReadCreator, require_account: RequireAccount
) -> DivergenceDecision:
    """A person's word on a divergence.  Raises FormatError with the place of what is wrong."""
    record.drop("type", "rashomon:DivergenceDecision")
    verdict = cast("DivergenceVerdict", record.choice("rashomon:verdict", VERDICTS))
    kind = cast("DivergenceKind", record.choice("rashomon:kind", DIVERGENCE_KINDS))
    document = _account(record, require_account)
    if bool(document) == record.has("rashomon:b"):
        raise FormatError(
            record.place, worded("a divergence has two passages, or one and an account")
        )
    extra: dict[str, Any] = {}
    a, extra["rashomon:a"] = target(record.record("rashomon:a"))
    b = None
    if record.has("rashomon:b"):
        b, extra["rashomon:b"] = target(record.record("rashomon:b"))
    coder, extra["creator"] = creator(record)
    return DivergenceDecision(
        id=name_of_iri(record.text("id")),
        verdict=verdict,
        kind=kind,
        a=a,
        b=b,
        document=document,
        note=record.text("rashomon:note", ""),
        creator=coder,
        created=record.text("created", ""),
        extra={key: value for key, value in extra.items() if value} | record.unknown(),
    )


def read_naming_decision(
    record: Record, creator: ReadCreator, require_account: RequireAccount
) -> NamingDecision:
    """A person's word on who is named how.  Raises FormatError with the place of what is wrong."""
    record.drop("type", "rashomon:NamingDecision")
    coder, about = creator(record)
    decision = NamingDecision(
        id=name_of_iri(record.text("id")),
        verdict=cast("NamingVerdict", record.choice("rashomon:verdict", NAMING_VERDICTS)),
        words=record.texts("rashomon:words"),
        other=record.texts("rashomon:other"),
        value=record.text("rashomon:value", ""),
        document=_account(record, require_account),
        creator=coder,
        created=record.text("created", ""),
        extra=({"creator": about} if about else {}) | record.unknown(),
    )
    try:
        check_naming(decision)
    except ValueError as error:
        raise FormatError(record.place, str(error).rstrip(".")) from None
    return decision


def read_lexicon(record: Record) -> LexiconOverlay:
    """What was changed in one word list.  Raises FormatError with the place of what is wrong."""
    record.drop("type", "rashomon:Lexicon")
    enabled = record.flag("rashomon:enabled") if record.has("rashomon:enabled") else True
    overlay = LexiconOverlay(
        list=record.text("rashomon:list"),
        language=record.text("language"),
        enabled=enabled,
        added=tuple(_term(item) for item in record.records("rashomon:terms")),
        switched_off=record.texts("rashomon:switchedOff"),
        extra=record.unknown(),
    )
    try:
        check_overlay(overlay)
    except ValueError as error:
        raise FormatError(record.place, str(error).rstrip(".")) from None
    return overlay


def _term(record: Record) -> LexiconTerm:
    return LexiconTerm(
        term=record.text("rashomon:term"),
        kind=record.text("rashomon:kind", ""),
        note=record.text("rashomon:note", ""),
        extra=record.unknown(),
    )


def _account(record: Record, require_account: RequireAccount) -> str:
    """The account a decision names; "" where it names none."""
    document = name_of_iri(record.text("rashomon:account", ""))
    if document:
        require_account(document, record.at("rashomon:account"))
    return document
