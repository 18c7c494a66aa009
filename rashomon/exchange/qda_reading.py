"""A REFI-QDA project (`.qdpx`) as a project of ours, read leniently and told apart from guessing.

Any `*.qde`; `sources` or `Sources`; GUIDs with or without braces; texts inside the XML or beside
it, with or without byte order mark, LF or CRLF.  What this program has no place for is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast, get_args
from xml.etree.ElementTree import Element

from rashomon.annotation.anchoring import TELLING_QUOTE, make_anchor
from rashomon.edits import in_reading_order, new_id
from rashomon.exchange.bounded_zip import BoundedZip
from rashomon.exchange.guids import guid_of, id_of, made_guid, made_id
from rashomon.exchange.placing import without_place
from rashomon.exchange.qda_codebook import CodesRead, palette, read_codes
from rashomon.exchange.qda_sources import QdaError, Source, SourceReader, passage_of
from rashomon.exchange.qda_writing import NO_CODER, UNKNOWN_TIME
from rashomon.exchange.report import ExchangeReport, Notes, contents
from rashomon.exchange.strict_xml import child, children, local_name, parse, text_of
from rashomon.messages import worded
from rashomon.model import (
    Anchor,
    Annotation,
    Coder,
    Document,
    FactMemo,
    LinkDecision,
    Project,
    Span,
    Verdict,
)
from rashomon.text.normalise import normalise

_LEFT_OUT = {"Cases": "Case", "Sets": "Set", "Graphs": "Graph"}


def project_of_qdpx(path: Path) -> tuple[Project, ExchangeReport]:
    """Read a `.qdpx`.  Raises QdaError, ZipError or XmlError with what is wrong; OSError."""
    archive = BoundedZip(path)
    names = [name for name in archive.names() if name.lower().endswith(".qde")]
    if not names:
        raise QdaError(worded("it holds no project.qde"))
    root = parse(archive.read(min(names, key=lambda name: (name.count("/"), name))))
    if local_name(root) != "Project":
        raise QdaError(
            worded("its project.qde holds a {root}, not a Project", root=local_name(root))
        )
    reader = _Reader(root, archive)
    project = reader.project()
    if len(names) > 1:
        reader.notes.add(worded("a second project in the file was left out"))
    done = worded("Read {contents}.", contents=contents(project))
    return project, ExchangeReport(done, reader.notes.lines())


@dataclass(slots=True)
class _Bare:
    """A selection that is no annotation: an end of a link, or a mention of a fact."""

    anchor: Anchor
    creator: str
    created: str


@dataclass(slots=True)
class _Found:
    """What was read so far, by id."""

    annotations: dict[str, Annotation] = field(default_factory=dict[str, Annotation])
    bare: dict[str, _Bare] = field(default_factory=dict[str, _Bare])
    copies: dict[str, list[str]] = field(default_factory=dict[str, list[str]])  # by selection
    mentions: dict[str, list[str]] = field(default_factory=dict[str, list[str]])  # by note


class _Reader:
    def __init__(self, root: Element, archive: BoundedZip) -> None:
        self.notes = Notes()
        self._root = root
        self._sources = SourceReader(archive, self.notes)
        self._codes = CodesRead()
        self._coders: dict[str, Coder] = {}
        self._notes_by_id: dict[str, str] = {}
        self._found = _Found()

    def project(self) -> Project:
        root = self._root
        for user in children(child(root, "Users"), "User"):
            self._read_user(user)
        self._codes = read_codes(child(root, "CodeBook"), palette(), self.notes)
        for variable in children(child(root, "Variables"), "Variable"):
            self._sources.variables[id_of(variable.get("guid", ""))] = variable.get("name", "")
        for note in children(child(root, "Notes"), "Note"):
            self._notes_by_id[id_of(note.get("guid", ""))] = self._text_of_note(note)
        documents = tuple(self._documents())
        project = Project(
            id=new_id(),
            label=root.get("name", ""),
            documents=documents,
            codebook=self._codes.codebook,
            memo=self._project_memo(),
            coders=tuple(self._coders.values()),
        )
        links = tuple(self._links())
        annotations = in_reading_order(project, self._found.annotations.values())
        self._say_what_is_left()
        return replace(
            project,
            annotations=annotations,
            link_decisions=links,
            fact_memos=tuple(self._fact_memos()),
        )

    def _read_user(self, user: Element) -> None:
        coder_id = id_of(user.get("guid", ""))
        if coder_id and guid_of(coder_id) != NO_CODER:
            self._coders[coder_id] = Coder(coder_id, user.get("name") or user.get("id") or "")

    def _coder(self, element: Element) -> str:
        coder_id = id_of(element.get("creatingUser", ""))
        if not coder_id or guid_of(coder_id) == NO_CODER:
            return ""
        self._coders.setdefault(coder_id, Coder(coder_id, ""))
        return coder_id

    # -------------------------------------------------------------- accounts
    def _documents(self) -> Iterator[Document]:
        seen: set[str] = set()
        for element in self._sources.elements(child(self._root, "Sources")):
            source = self._sources.read(element, seen)
            if source is None:
                continue
            seen.add(source.document.id)
            own = text_of(child(element, "Description"))
            yield replace(source.document, memo=self._with_notes(element, own))
            for selection in children(element, "PlainTextSelection"):
                self._read_selection(source, selection)
            for coding in children(element, "Coding"):
                self._read_whole(source, coding)

    # -------------------------------------------------------------- annotations
    def _read_selection(self, source: Source, element: Element) -> None:
        anchor = self._anchor(source, element)
        if anchor is None:
            return
        selection_id = id_of(element.get("guid", "")) or made_id(
            "selection", source.document.id, str(anchor.span), element.get("name", "")
        )
        own = text_of(child(element, "Description"))
        if own or next(children(element, "Coding"), None) is not None:
            memo = self._with_notes(element, own)
            self._read_codings(anchor, element, selection_id, memo)
            return
        created = _time(element.get("creationDateTime", ""))
        self._found.bare[selection_id] = _Bare(anchor, self._coder(element), created)
        for note in children(element, "NoteRef"):
            mentions = self._found.mentions.setdefault(id_of(note.get("targetGUID", "")), [])
            mentions.append(selection_id)

    def _read_codings(self, anchor: Anchor, element: Element, selection_id: str, memo: str) -> None:
        """An annotation for each coder who coded the selection."""
        tags: dict[str, list[str]] = {}
        created: dict[str, str] = {}
        owner = self._coder(element)
        for coding in children(element, "Coding"):
            tag = self._tag(coding)
            coder = self._coder(coding) or (owner if not coding.get("creatingUser") else "")
            given = tags.setdefault(coder, [])
            if tag and tag not in given:
                given.append(tag)
            created.setdefault(coder, coding.get("creationDateTime", ""))
            for note in children(coding, "NoteRef"):
                memo = _joined(memo, self._note(note))
        tags = {coder: given for coder, given in tags.items() if given}
        if not tags and not memo:
            return
        tags = tags or {owner: []}
        holder = owner if owner in tags else next(iter(tags))  # whose memo it is
        for coder, given in tags.items():
            first = coder == holder
            when = element.get("creationDateTime", "") if first else ""
            annotation = Annotation(
                id=self._free_id(selection_id if first else made_id(selection_id, coder)),
                anchor=anchor,
                tags=tuple(given),
                memo=memo if first else "",
                creator=coder,
                created=_time(when or created.get(coder, "")),
                modified=_time(element.get("modifiedDateTime", "")) if first else "",
            )
            self._found.annotations[annotation.id] = annotation
            self._found.copies.setdefault(selection_id, []).append(annotation.id)

    def _read_whole(self, source: Source, coding: Element) -> None:
        """A coding of a source as a whole becomes one of its whole text."""
        tag = self._tag(coding)
        if not tag:
            return
        self.notes.add(
            worded("a coding of a whole source covers its whole text"), source.document.title
        )
        name = id_of(coding.get("guid", "")) or made_id("whole", source.document.id, tag)
        annotation = Annotation(
            id=self._free_id(name),
            anchor=make_anchor(source.document, source.document.span),
            tags=(tag,),
            creator=self._coder(coding),
            created=_time(coding.get("creationDateTime", "")),
        )
        self._found.annotations[annotation.id] = annotation

    def _free_id(self, wanted: str) -> str:
        if wanted not in self._found.annotations:
            return wanted
        self.notes.add(worded("a second selection of the same GUID was given one of its own"))
        return made_id("again", wanted, str(len(self._found.annotations)))

    def _tag(self, coding: Element) -> str:
        reference = child(coding, "CodeRef")
        target = reference.get("targetGUID", "") if reference is not None else ""
        tag = self._codes.by_guid.get(id_of(target), "") if id_of(target) else ""
        if not tag:
            self.notes.add(worded("a coding names a code that the codebook lacks"), target)
        return tag

    def _anchor(self, source: Source, element: Element) -> Anchor | None:
        """Where the selection stands; in review where only its words are known."""
        document, passage = source.document, passage_of(element)
        name = element.get("name", "")
        place = source.counted.span(passage, source.way) if passage else None
        if place and passage and source.counted.fit(place, passage):
            return make_anchor(document, Span(*place))
        words = normalise(name)
        if len(words) >= TELLING_QUOTE and document.text.count(words) == 1:
            self.notes.add(worded("a passage was found by its words, not by its place"), name)
            start = document.text.index(words)
            return make_anchor(document, Span(start, start + len(words)))
        if place:
            return make_anchor(document, Span(*place))
        numbers = f"{element.get('startPosition')}–{element.get('endPosition')}"
        said = f"{name or '(no words)'} ({numbers} of {document.title})"
        if not words.strip():
            self.notes.add(worded("a passage lies outside of its text and was left out"), said)
            return None
        self.notes.add(worded("a passage lies outside of its text and needs review"), said)
        start = passage.start if passage else 0
        return without_place(
            document, name, start, worded("The file places it at {numbers}.", numbers=numbers)
        )

    # -------------------------------------------------------------- notes and links
    def _text_of_note(self, note: Element) -> str:
        raw = self._sources.raw_text(note)
        text = normalise(raw) if raw is not None else text_of(child(note, "Description"))
        for part in children(note, "PlainTextSelection", "Coding"):
            self.notes.add(worded("a passage coded in a note was left out"), part.get("name", ""))
        return text

    def _note(self, reference: Element) -> str:
        return self._notes_by_id.get(id_of(reference.get("targetGUID", "")), "")

    def _with_notes(self, element: Element, memo: str) -> str:
        for reference in children(element, "NoteRef"):
            memo = _joined(memo, self._note(reference))
        return memo

    def _project_memo(self) -> str:
        return self._with_notes(self._root, text_of(child(self._root, "Description")))

    def _links(self) -> Iterator[LinkDecision]:
        """Decisions on links; other links between annotations make groups of them."""
        for link in children(child(self._root, "Links"), "Link"):
            name = link.get("name", "")
            ends = [id_of(link.get(key, "")) for key in ("originGUID", "targetGUID")]
            bare = [self._found.bare[end] for end in ends if end in self._found.bare]
            if name in get_args(Verdict) and len(bare) == 2:
                yield LinkDecision(
                    id_of(link.get("guid", "")) or made_id("link", *ends),
                    cast("Verdict", name),
                    bare[0].anchor,
                    bare[1].anchor,
                    creator=bare[0].creator,
                    created=bare[0].created,
                )
            elif all(end in self._found.copies for end in ends):
                self._group([one for end in ends for one in self._found.copies[end]])
            else:
                self.notes.add(
                    worded("a link between other things than passages was left out"), name
                )

    def _group(self, ids: list[str]) -> None:
        annotations = self._found.annotations
        members = [annotations[one] for one in ids]
        old = {item.group for item in members} - {""}
        group = min(old) if old else "urn:uuid:" + made_guid("group", *sorted(ids))
        for item in list(annotations.values()):
            if item.id in ids or item.group in old:
                annotations[item.id] = replace(item, group=group)

    def _fact_memos(self) -> Iterator[FactMemo]:
        for note_id, mentions in self._found.mentions.items():
            note = self._notes_by_id.get(note_id, "")
            places = [self._found.bare[item] for item in mentions]
            if not note:
                continue
            element = next(
                item for item in children(child(self._root, "Notes"), "Note")
                if id_of(item.get("guid", "")) == note_id
            )  # fmt: skip
            yield FactMemo(
                note_id,
                tuple(place.anchor for place in places),
                note,
                self._coder(element) or places[0].creator,
                _time(element.get("creationDateTime", "")),
                _time(element.get("modifiedDateTime", "")),
            )

    def _say_what_is_left(self) -> None:
        for group, item in _LEFT_OUT.items():
            for element in children(child(self._root, group), item):
                self.notes.add(
                    worded("a {lower} was left out", lower=item.lower()), element.get("name", "")
                )
        used = {
            id_of(link.get(end, ""))
            for link in children(child(self._root, "Links"), "Link")
            for end in ("originGUID", "targetGUID")
        }
        used |= {one for mentions in self._found.mentions.values() for one in mentions}
        for selection_id, bare in self._found.bare.items():
            if selection_id not in used:
                quote = bare.anchor.quote
                self.notes.add(worded("a selection without code and memo was left out"), quote)
        referred = {id_of(item.get("targetGUID", "")) for item in self._root.iter()
                    if local_name(item) == "NoteRef"}  # fmt: skip
        for note_id, text in self._notes_by_id.items():
            if note_id not in referred:
                self.notes.add(worded("a note that hangs on nothing was left out"), text)


def _time(text: str) -> str:
    """A time in UTC; "" for none, for what is none, and for the time that stands for none."""
    if not text or text == UNKNOWN_TIME:
        return ""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if text.endswith("Z") or time.tzinfo is None:
        return text
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _joined(memo: str, more: str) -> str:
    return f"{memo}\n\n{more}" if memo and more else memo or more
