"""A project as a REFI-QDA project (`.qdpx`): `project.qde` and the texts as `sources/<guid>.txt`.

The profile is the one that real programs accept: no byte order mark, LF, places in code points
with `end` exclusive, the whole quote as name of the selection, its memo as `Description`, `origin`,
users, dates and `isCodable` everywhere, and no empty lists.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement

from rashomon.edits import in_reading_order
from rashomon.exchange.guids import guid_of, made_guid
from rashomon.exchange.qda_codebook import ORIGIN, add_codes, coding_guid
from rashomon.exchange.report import ExchangeReport, Notes, contents
from rashomon.exchange.strict_xml import is_carried, to_bytes
from rashomon.messages import worded
from rashomon.model import Anchor, Annotation, Document, LinkDecision, Project

NAMESPACE = "urn:QDA-XML:project:1.0"
NO_CODER = made_guid("no coder")  # who made what nobody signed: programs demand a user
UNKNOWN_TIME = "1970-01-01T00:00:00Z"  # and a time
GROUP = "belong together"  # name of a link between annotations of one group
FACT = "Note on a fact"

VARIABLES = (  # what an account is known by, beside its name
    ("title", "Title"), ("outlet", "Outlet"), ("published", "Published"),
    ("published_from", "Published from"), ("author", "Author"), ("url", "URL"),
    ("language", "Language"), ("digest", "SHA-256"),
)  # fmt: skip

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")
_CARRIED = frozenset(
    {"id", "label", "documents", "codebook", "annotations", "link_decisions", "coders", "memo",
     "fact_memos", "extra"}
)  # fmt: skip
_LEFT = {
    "boilerplate_decisions": worded("decisions on page debris are not carried"),
    "settings": worded("settings of the analysis are not carried"),
}


def qdpx_bytes(project: Project) -> tuple[bytes, ExchangeReport]:
    """The zip, and what it does not carry.  The same project always gives the same bytes."""
    notes = Notes()
    root = _Writer(project, notes).project()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "project.qde", to_bytes(root))
        for document in project.documents:
            _put(archive, f"sources/{guid_of(document.id)}.txt", document.text.encode())
    return stream.getvalue(), ExchangeReport(_done(project), notes.lines())


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


def _done(project: Project) -> str:
    return worded("Wrote {contents}.", contents=contents(project))


@dataclass(slots=True)
class _Marks:
    """What hangs on one account's text besides annotations: the ends of links, mentions."""

    anchor: Anchor
    guid: str
    creator: str = ""
    created: str = ""
    note: str = ""  # GUID of the note that it belongs to


class _Writer:
    def __init__(self, project: Project, notes: Notes) -> None:
        self._project = project
        self._notes = notes
        self._annotations: dict[str, list[Annotation]] = {}
        for item in in_reading_order(project, project.annotations):
            if item.anchor.review is not None:
                notes.add(worded("a passage in review is not carried"), item.anchor.quote)
                continue
            self._annotations.setdefault(item.anchor.document, []).append(item)
        self._names = self._free_names()
        self._users = _users(project)
        self._first_user = self._user(next(iter(self._users)))
        self._marks: dict[str, list[_Marks]] = {}
        for mark in self._other_marks():
            self._marks.setdefault(mark.anchor.document, []).append(mark)

    def project(self) -> Element:
        project = self._project
        root = Element("Project", xmlns=NAMESPACE, name=project.label or "Rashomon project")
        root.set("origin", ORIGIN)
        root.set("creatingUserGUID", self._first_user)
        root.set("creationDateTime", self._earliest())
        self._add_users(root)
        if project.codebook.tags:
            add_codes(SubElement(root, "CodeBook"), project.codebook, self._notes)
        self._add_variables(root)
        if project.documents:
            sources = SubElement(root, "Sources")
            for document in project.documents:
                self._add_source(sources, document, self._names[document.id])
        self._add_notes(root)
        self._add_links(root)
        if project.memo:
            SubElement(root, "Description").text = self._carried(project.memo, "project")
        self._note_what_is_left()
        return root

    # -------------------------------------------------------------- people and times
    def _add_users(self, root: Element) -> None:
        users = SubElement(root, "Users")
        for coder_id, name in self._users.items():
            SubElement(users, "User", guid=self._user(coder_id), name=self._carried(name, "coder"))

    def _user(self, coder_id: str) -> str:
        return guid_of(coder_id) if coder_id else NO_CODER

    def _time(self, time: str) -> str:
        if not time:
            return UNKNOWN_TIME
        if _is_time(time):
            return time
        self._notes.add(worded("a time that is none is not carried"), time)
        return UNKNOWN_TIME

    def _earliest(self) -> str:
        times = [item.created for item in self._project.annotations if _is_time(item.created)]
        return min(times, default=UNKNOWN_TIME)

    # -------------------------------------------------------------- accounts
    def _add_variables(self, root: Element) -> None:
        used = [label for label in VARIABLES if self._has_variable(label[0])]
        if used:
            variables = SubElement(root, "Variables")
            for name, label in used:
                guid = made_guid("variable", name)
                SubElement(variables, "Variable", guid=guid, name=label, typeOfVariable="Text")

    def _has_variable(self, name: str) -> bool:
        return any(self._value(document, name) is not None for document in self._project.documents)

    def _value(self, document: Document, name: str) -> str | None:
        """What a variable says of an account; None where there is nothing to say."""
        value = str(getattr(document, name))
        if name == "title":
            return None if value == self._names[document.id] else value
        return value or None

    def _free_names(self) -> dict[str, str]:
        """A name of its own for each account: programs keep sources by name."""
        names: dict[str, str] = {}
        taken: set[str] = set()
        for number, document in enumerate(self._project.documents, 1):
            free = name = " ".join(document.title.split()) or f"Account {number}"
            copies = 1
            while free.casefold() in taken:
                copies += 1
                free = f"{name} ({copies})"
            if copies > 1:
                self._notes.add(worded("a second account of the same title was renamed"), free)
            taken.add(free.casefold())
            names[document.id] = free
        return names

    def _add_source(self, sources: Element, document: Document, name: str) -> None:
        guid = guid_of(document.id)
        source = SubElement(
            sources, "TextSource", guid=guid, name=name, plainTextPath=f"internal://{guid}.txt",
            creatingUser=self._first_user, creationDateTime=UNKNOWN_TIME,
        )  # fmt: skip
        if document.memo:
            SubElement(source, "Description").text = self._carried(document.memo, name)
        for annotation in self._annotations.get(document.id, ()):
            self._add_annotation(source, annotation)
        for mark in self._marks.get(document.id, ()):
            self._add_mark(source, mark)
        for field, _ in VARIABLES:
            value = self._value(document, field)
            if value is not None:
                element = SubElement(source, "VariableValue")
                SubElement(element, "VariableRef", targetGUID=made_guid("variable", field))
                SubElement(element, "TextValue").text = self._carried(value, name)
        if document.path:
            self._notes.add(worded("where the sources lie on the disk is not carried"), name)

    def _add_annotation(self, source: Element, annotation: Annotation) -> None:
        guid = guid_of(annotation.id)
        selection = self._selection(
            source, guid, annotation.anchor, annotation.creator, annotation.created
        )
        if annotation.modified:
            selection.set("modifyingUser", self._user(annotation.creator))
            selection.set("modifiedDateTime", self._time(annotation.modified))
        if annotation.memo:
            memo = self._carried(annotation.memo, annotation.anchor.quote)
            SubElement(selection, "Description").text = memo
        for tag_id in annotation.tags:
            coding = SubElement(
                selection, "Coding", guid=coding_guid(annotation.id, tag_id),
                creatingUser=self._user(annotation.creator),
                creationDateTime=self._time(annotation.created),
            )  # fmt: skip
            SubElement(coding, "CodeRef", targetGUID=guid_of(tag_id))
        if not annotation.tags and not annotation.memo:
            self._notes.add(
                worded("an annotation without tag and memo may be dropped by other programs"),
                annotation.anchor.quote,
            )

    def _selection(
        self, source: Element, guid: str, anchor: Anchor, creator: str, created: str
    ) -> Element:
        return SubElement(
            source, "PlainTextSelection", guid=guid,
            name=self._carried(anchor.quote, anchor.quote),
            startPosition=str(anchor.span.start), endPosition=str(anchor.span.end),
            creatingUser=self._user(creator), creationDateTime=self._time(created),
        )  # fmt: skip

    def _add_mark(self, source: Element, mark: _Marks) -> None:
        selection = self._selection(source, mark.guid, mark.anchor, mark.creator, mark.created)
        if mark.note:
            SubElement(selection, "NoteRef", targetGUID=mark.note)

    # -------------------------------------------------------------- links and notes
    def _other_marks(self) -> Iterator[_Marks]:
        for decision in self._project.link_decisions:
            if decision.b is None:
                self._notes.add(worded("“not told here” is not carried"), decision.a.quote)
                continue
            if _in_review(decision.a, decision.b):
                self._notes.add(worded("a passage in review is not carried"), decision.a.quote)
                continue
            for anchor, guid in zip((decision.a, decision.b), _ends(decision), strict=True):
                yield _Marks(anchor, guid, decision.creator, decision.created)
        for memo in self._project.fact_memos:
            for number, anchor in enumerate(memo.mentions):
                if _in_review(anchor):
                    self._notes.add(worded("a passage in review is not carried"), anchor.quote)
                    continue
                guid = made_guid("mention", memo.id, str(number))
                yield _Marks(anchor, guid, memo.creator, memo.created, guid_of(memo.id))

    def _add_notes(self, root: Element) -> None:
        if not self._project.fact_memos:
            return
        notes = SubElement(root, "Notes")
        for memo in self._project.fact_memos:
            note = SubElement(
                notes, "Note", guid=guid_of(memo.id), name=FACT,
                creatingUser=self._user(memo.creator), creationDateTime=self._time(memo.created),
            )  # fmt: skip
            if memo.modified:
                note.set("modifiedDateTime", self._time(memo.modified))
            SubElement(note, "PlainTextContent").text = self._carried(memo.memo, memo.memo)

    def _add_links(self, root: Element) -> None:
        links = Element("Links")
        for decision in self._project.link_decisions:
            if decision.b is not None and not _in_review(decision.a, decision.b):
                _add_link(links, guid_of(decision.id), decision.verdict, *_ends(decision))
        groups: dict[str, list[Annotation]] = {}
        for item in in_reading_order(self._project, self._project.annotations):
            if item.group and item.anchor.review is None:
                groups.setdefault(item.group, []).append(item)
        for group, members in groups.items():
            for first, second in pairwise(members):
                guid = made_guid("group", group, first.id, second.id)
                _add_link(links, guid, GROUP, guid_of(first.id), guid_of(second.id))
        if len(links):
            root.append(links)

    # -------------------------------------------------------------- what is lost
    def _carried(self, text: str, whose: str) -> str:
        if not is_carried(text):
            self._notes.add(worded("characters that XML cannot hold became “\ufffd”"), whose)
        return text

    def _note_what_is_left(self) -> None:
        empty = Project(self._project.id)
        for field in fields(Project):
            value = getattr(self._project, field.name)
            if field.name not in _CARRIED and value != getattr(empty, field.name):
                said = _LEFT.get(field.name, f"{field.name.replace('_', ' ')} are not carried")
                self._notes.add(said)
        things = (self._project, *self._project.documents, *self._project.codebook.tags,
                  *self._project.annotations, *self._project.coders)  # fmt: skip
        if any(item.extra for item in things):
            self._notes.add(worded("fields that Rashomon keeps for other programs are not carried"))


def _users(project: Project) -> dict[str, str]:
    """Names of all who made something, by id, at least one; "" stands for nobody known."""
    known = {coder.id: coder.name for coder in project.coders}
    things = (*project.annotations, *project.link_decisions, *project.fact_memos)
    made = {item.creator: known.get(item.creator, item.creator) for item in things}
    users = {**known, **{coder_id: name for coder_id, name in made.items() if coder_id}}
    return users if users and "" not in made else {**users, "": "No name"}


def _in_review(*anchors: Anchor) -> bool:
    return any(anchor.review is not None for anchor in anchors)


def _ends(decision: LinkDecision) -> tuple[str, str]:
    return made_guid("link", decision.id, "a"), made_guid("link", decision.id, "b")


def _add_link(links: Element, guid: str, name: str, origin: str, target: str) -> None:
    SubElement(
        links, "Link", guid=guid, name=name, direction="Associative",
        originGUID=origin, targetGUID=target,
    )  # fmt: skip


def _is_time(time: str) -> bool:
    if not _TIME.fullmatch(time):
        return False
    try:
        datetime.fromisoformat(time)
    except ValueError:
        return False
    return True
