"""What people said, read from a project file: annotations, decisions, and who made them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from rashomon.files.framing_reading import read_divergence_decision, read_naming_decision
from rashomon.files.json_parts import name_of_iri
from rashomon.files.project_json import motivation
from rashomon.files.review_reading import checked
from rashomon.files.strict_json import FormatError, Record
from rashomon.messages import worded
from rashomon.model import (
    Anchor,
    Annotation,
    BoilerplateDecision,
    Coder,
    DivergenceDecision,
    FactMemo,
    LinkDecision,
    NamingDecision,
    Project,
    Span,
    Verdict,
)
from rashomon.tag_rules import find_tag

VERDICTS: tuple[Verdict, ...] = ("confirmed", "rejected", "linked", "not-told-here")


class JudgementReader:
    """Reads annotations and decisions against the accounts, tags and coders of `project`.

    Its methods raise FormatError with the place of what is wrong.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._documents = {document.id: document for document in project.documents}
        self._tags = {tag.id for tag in project.codebook.tags}
        self._coders = {coder.id for coder in project.coders}
        self.new_coders: dict[str, Coder] = {}  # named by what they made, but not listed

    def annotation(self, record: Record) -> Annotation:
        """An annotation of the page's `items`."""
        record.choice("type", ("Annotation",))
        extra: dict[str, Any] = {}
        tags, memo, bodies = self._bodies(record)
        creator, about = self._creator(record)
        anchor, target = self._target(record.record("target"))
        for key, unknown in (("body", bodies), ("creator", about), ("target", target)):
            extra |= {key: unknown} if unknown else {}
        annotation = Annotation(
            id=name_of_iri(record.text("id")),
            anchor=anchor,
            tags=tags,
            memo=memo,
            creator=creator,
            created=record.text("created", ""),
            modified=record.text("modified", ""),
            group=name_of_iri(record.text("rashomon:group", "")),
        )
        record.drop("motivation", motivation(annotation))
        return replace(annotation, extra=extra | record.unknown())

    def link_decision(self, record: Record) -> LinkDecision:
        """A person's word on a link."""
        record.drop("type", "rashomon:LinkDecision")
        verdict = cast("Verdict", record.choice("rashomon:verdict", VERDICTS))
        document = name_of_iri(record.text("rashomon:account", ""))
        if document:
            self._require_account(document, record.at("rashomon:account"))
        if (verdict == "not-told-here") == record.has("rashomon:b"):
            raise FormatError(
                record.place,
                worded("{verdict!r} has the wrong number of passages", verdict=verdict),
            )
        extra: dict[str, Any] = {}
        a, extra["rashomon:a"] = self._target(record.record("rashomon:a"))
        b = None
        if record.has("rashomon:b"):
            b, extra["rashomon:b"] = self._target(record.record("rashomon:b"))
        creator, extra["creator"] = self._creator(record)
        return LinkDecision(
            id=name_of_iri(record.text("id")),
            verdict=verdict,
            a=a,
            b=b,
            document=document,
            creator=creator,
            created=record.text("created", ""),
            extra=_filled(extra) | record.unknown(),
        )

    def boilerplate_decision(self, record: Record) -> BoilerplateDecision:
        """A person's word on page debris."""
        record.drop("type", "rashomon:BoilerplateDecision")
        extra: dict[str, Any] = {}
        anchor, extra["rashomon:passage"] = self._target(record.record("rashomon:passage"))
        creator, extra["creator"] = self._creator(record)
        return BoilerplateDecision(
            id=name_of_iri(record.text("id")),
            anchor=anchor,
            boilerplate=record.flag("rashomon:boilerplate"),
            creator=creator,
            created=record.text("created", ""),
            extra=_filled(extra) | record.unknown(),
        )

    def divergence_decision(self, record: Record) -> DivergenceDecision:
        """A person's word on a divergence."""
        return read_divergence_decision(record, self._target, self._creator, self._require_account)

    def naming_decision(self, record: Record) -> NamingDecision:
        """A person's word on who is named how."""
        return read_naming_decision(record, self._creator, self._require_account)

    def fact_memo(self, record: Record) -> FactMemo:
        """A person's note on a fact."""
        record.drop("type", "rashomon:FactMemo")
        extra: dict[str, Any] = {}
        targets = [self._target(item) for item in record.records("rashomon:mentions")]
        if not targets:
            raise FormatError(
                record.at("rashomon:mentions"), worded("a memo on a fact needs a mention")
            )
        if any(unknown for _, unknown in targets):
            extra["rashomon:mentions"] = [unknown for _, unknown in targets]
        creator, extra["creator"] = self._creator(record)
        return FactMemo(
            id=name_of_iri(record.text("id")),
            mentions=tuple(anchor for anchor, _ in targets),
            memo=record.text("rashomon:memo", ""),
            creator=creator,
            created=record.text("created", ""),
            modified=record.text("modified", ""),
            extra=_filled(extra) | record.unknown(),
        )

    # -------------------------------------------------------------- parts of them
    def _bodies(self, record: Record) -> tuple[tuple[str, ...], str, dict[str, Any]]:
        """Tags, memo, and what else the bodies say: of tags, of the memo, and other bodies."""
        tags: dict[str, dict[str, Any]] = {}
        memo, about_memo, others = "", dict[str, Any](), list[Any]()
        for body in record.records("body"):
            purpose, value = body.peek("purpose"), body.peek("value")
            tag = self._tag_of(body) if purpose == "tagging" else None
            if tag is not None and tag not in tags:
                tags[tag] = _rest_of_body(body)
            elif purpose == "commenting" and not memo and value and isinstance(value, str):
                memo, about_memo = value, _rest_of_body(body)
            else:
                others.append(body.unknown())
        unknown = {"tags": _filled(tags), "memo": about_memo, "others": others}
        return tuple(tags), memo, _filled(unknown)

    def _tag_of(self, body: Record) -> str | None:
        """The tag a body gives: by id, or by name where another program wrote it."""
        if body.has("rashomon:tag"):
            tag_id = name_of_iri(body.text("rashomon:tag"))
            if tag_id not in self._tags:
                raise FormatError(
                    body.at("rashomon:tag"),
                    worded("the codebook has no tag {tag_id!r}", tag_id=tag_id),
                )
            return tag_id
        value = body.peek("value")
        tag = find_tag(self._project.codebook, value) if isinstance(value, str) else None
        return tag.id if tag else None

    def _target(self, record: Record) -> tuple[Anchor, dict[str, Any]]:
        """The anchor a target means, and what else the target says."""
        record.drop("type", "SpecificResource")
        source = name_of_iri(record.text("source"))
        self._require_account(source, record.at("source"))
        known: dict[str, Record] = {}
        others: list[Any] = []
        for selector in record.records("selector"):
            kind = selector.peek("type")
            if kind in ("TextQuoteSelector", "TextPositionSelector") and kind not in known:
                known[kind] = selector
            else:
                others.append(selector.unknown())
        for kind in ("TextQuoteSelector", "TextPositionSelector"):
            if kind not in known:
                raise FormatError(record.at("selector"), worded("the {kind} is missing", kind=kind))
            known[kind].text("type")
        quote, position = known["TextQuoteSelector"], known["TextPositionSelector"]
        anchor = Anchor(
            document=source,
            span=self._span(position),
            quote=quote.text("exact"),
            prefix=quote.text("prefix", ""),
            suffix=quote.text("suffix", ""),
        )
        anchor = checked(anchor, record, self._documents[source])
        unknown = {
            "quote": quote.unknown(),
            "position": position.unknown(),
            "selectors": others,
            "rest": record.unknown(),
        }
        return anchor, _filled(unknown)

    def _span(self, record: Record) -> Span:
        start, end = record.integer("start"), record.integer("end")
        if start >= end:
            raise FormatError(
                record.place,
                worded("the passage {start} to {end} ends before it begins", start=start, end=end),
            )
        return Span(start, end)

    def _creator(self, record: Record) -> tuple[str, dict[str, Any]]:
        """Id of who made it, and what else is said of them here."""
        if not record.has("creator"):
            return "", {}
        value = record.take("creator")
        creator = Record({"id": value} if isinstance(value, str) else value, record.at("creator"))
        coder_id = name_of_iri(creator.text("id"))
        creator.drop("type", "Person")
        name = creator.text("name", "")
        if name and coder_id not in self._coders:
            self.new_coders.setdefault(coder_id, Coder(coder_id, name))
        return coder_id, creator.unknown()

    def _require_account(self, document_id: str, place: str) -> None:
        if document_id not in self._documents:
            raise FormatError(
                place, worded("the project has no account {document_id!r}", document_id=document_id)
            )


def _rest_of_body(body: Record) -> dict[str, Any]:
    body.drop("type", "TextualBody")
    body.text("purpose")
    body.text("value")
    return body.unknown()


def _filled(unknown: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in unknown.items() if value}
