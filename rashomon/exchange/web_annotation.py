"""Web Annotations of other programs into a project that holds their texts.

Read are pages, collections and lists of the W3C's annotations, what the API of Hypothesis gives
(`rows`), and Recogito's exports (a list, or its own form with `bodies` and quoted places).  Such
files hold no texts: a passage is found in the project's accounts by its words and its place, and
what cannot be found is named with its words, tags and memo.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import urlsplit

from rashomon.edits import in_reading_order, new_tag
from rashomon.exchange.guids import made_id
from rashomon.exchange.placing import note_review, place
from rashomon.exchange.qda_codebook import palette
from rashomon.exchange.report import ExchangeReport, Notes
from rashomon.files.strict_json import FormatError, kind_of
from rashomon.messages import counted, worded
from rashomon.model import Anchor, Annotation, Coder, Document, Project
from rashomon.tag_rules import find_tag, tidy_name

Json = dict[str, Any]

MOST = 200_000  # annotations of one file
_MEMO = ("commenting", "describing", "replying", "questioning", "editing", "assessing", "")
_TAG = ("tagging", "classifying", "identifying")


@dataclass(frozen=True, slots=True)
class Selected:
    """What a target's selectors say of a passage."""

    source: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class _Foreign:
    """One annotation as its file gives it."""

    id: str
    place: str  # in the file
    targets: tuple[Selected, ...]
    tags: tuple[str, ...]
    memo: str
    creator: tuple[str, str]  # id and name
    created: str
    modified: str


def add_web_annotations(project: Project, value: Any) -> tuple[Project, ExchangeReport]:
    """The project with the annotations of a parsed file, and what could not be carried.

    Annotations whose ids it has already are left as they are.  Raises FormatError where the file
    holds no annotations in a form that is known.
    """
    notes = Notes()
    adding = _Adding(project, notes)
    count = 0
    for where, record in annotations_of(value, notes):
        count += 1
        if count > MOST:
            raise FormatError("", worded("it holds more than {most:,} annotations", most=MOST))
        adding.add(_foreign(record, where, notes))
    done = worded(
        "Added {annotations} of {count:,}.",
        annotations=counted(adding.added, "%n annotation", "%n annotations"),
        count=count,
    )
    return adding.project(), ExchangeReport(done, notes.lines())


# ------------------------------------------------------------------ the forms of files
def annotations_of(value: Any, notes: Notes) -> Iterator[tuple[str, Json]]:
    """The annotations of a file, each with its place.  Raises FormatError where there are none."""
    if isinstance(value, dict):
        record = cast("Json", value)
        if isinstance(record.get("rows"), list):  # Hypothesis
            yield from _records(record["rows"], "rows")
            return
        if _is_a(record, "AnnotationCollection"):
            first = record.get("first")
            if isinstance(first, dict):
                yield from _page(cast("Json", first), "first", notes)
            elif first is not None:
                notes.add(worded("a page that lies elsewhere was not fetched"), str(first))
            return
        if _is_a(record, "AnnotationPage") or "items" in record:
            yield from _page(record, "", notes)
            return
        if "target" in record:
            yield "", record
            return
        raise FormatError(
            "", worded("it is JSON, but holds no annotations in a form that is known")
        )
    if not isinstance(value, list):
        raise FormatError(
            "", worded("annotations were expected, not {value}", value=kind_of(value))
        )
    yield from _records(value, "")


def _page(page: Json, place: str, notes: Notes) -> Iterator[tuple[str, Json]]:
    where = f"{place}.items" if place else "items"
    yield from _records(page.get("items", []), where)
    following = page.get("next")
    if isinstance(following, dict):
        yield from _page(cast("Json", following), f"{place}.next".lstrip("."), notes)
    elif following:
        notes.add(worded("a page that lies elsewhere was not fetched"), str(following))


def _records(value: Any, place: str) -> Iterator[tuple[str, Json]]:
    if not isinstance(value, list):
        raise FormatError(place, worded("a list was expected, not {value}", value=kind_of(value)))
    for number, item in enumerate(cast("list[Any]", value)):
        where = f"{place}[{number}]"
        if not isinstance(item, dict):
            raise FormatError(
                where, worded("an annotation was expected, not {item}", item=kind_of(item))
            )
        yield where, cast("Json", item)


def _is_a(record: Json, name: str) -> bool:
    return name in _list(record.get("type", record.get("@type")))


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    """A string, also where JSON-LD wraps it or lists it in languages."""
    for item in _list(value):
        if isinstance(item, dict):
            record = cast("Json", item)
            item = next(
                (record[key] for key in ("value", "@value", "label", "name", "id")
                 if isinstance(record.get(key), str)), ""
            )  # fmt: skip
        if isinstance(item, str) and item:
            return item
    return ""


# ------------------------------------------------------------------ one annotation
def _foreign(record: Json, place: str, notes: Notes) -> _Foreign:
    tags = [_text(tag) for tag in _list(record.get("tags"))]  # Hypothesis
    memos = [record["text"]] if isinstance(record.get("text"), str) else []
    memos += [_text(record["bodyValue"])] if "bodyValue" in record else []
    for body in _list(record.get("body", record.get("bodies"))):
        _read_body(body, tags, memos, notes)
    for key in ("references", "via"):
        if record.get(key):
            notes.add(
                worded("that an annotation answers another one is not carried"), _text(record[key])
            )
    targets = _list(record.get("target"))
    return _Foreign(
        id=_text(record.get("id", record.get("@id"))),
        place=place,
        targets=tuple(_selected(target, _text(record.get("uri")), notes) for target in targets),
        tags=tuple(dict.fromkeys(name for tag in tags if (name := tidy_name(tag)))),
        memo="\n\n".join(dict.fromkeys(memo for memo in memos if memo)),
        creator=_creator(record, targets),
        created=_text(record.get("created")),
        modified=_text(record.get("modified", record.get("updated"))),
    )


def _read_body(body: Any, tags: list[str], memos: list[str], notes: Notes) -> None:
    if isinstance(body, str):
        notes.add(worded("a body that lies elsewhere was not fetched"), body)
        return
    if not isinstance(body, dict):
        return
    record = cast("Json", body)
    given = _list(record.get("purpose", record.get("motivation")))
    purposes = [_text(item).rpartition("#")[2].rpartition(":")[2] for item in given] or [""]
    value = _text(record.get("value", record.get("source")))
    if any(purpose in _TAG for purpose in purposes):
        tags.append(value)
    elif any(purpose in _MEMO for purpose in purposes):
        memos.append(value)
    else:
        notes.add(worded("a body of another purpose was left out"), f"{purposes[0]}: {value}")


def _creator(record: Json, targets: list[Any]) -> tuple[str, str]:
    creator = record.get("creator", record.get("user"))
    if creator is None and targets and isinstance(targets[0], dict):
        creator = cast("Json", targets[0]).get("creator")  # Recogito's own form
    name = ""
    info = record.get("user_info")
    if isinstance(info, dict):
        name = _text(cast("Json", info).get("display_name"))
    for item in _list(creator):
        if isinstance(item, dict):
            about = cast("Json", item)
            creator_id = _text(about.get("id", about.get("@id")))
            said = _text(about.get("name", about.get("nickname")))
            return creator_id or said, said or name
        if isinstance(item, str):
            account = item.removeprefix("acct:")
            return item, name or account.partition("@")[0]
    return "", ""


def _selected(target: Any, uri: str, notes: Notes) -> Selected:
    if isinstance(target, str):
        return Selected(source=target)
    if not isinstance(target, dict):
        return Selected(source=uri)
    record = cast("Json", target)
    found = Selected(source=_text(record.get("source", record.get("id"))) or uri)
    pending = _list(record.get("selector"))
    known = False
    others: list[str] = []
    while pending:
        selector = pending.pop(0)
        if not isinstance(selector, dict):
            continue
        item = cast("Json", selector)
        pending.extend(_list(item.get("refinedBy")))
        kind = _text(item.get("type", item.get("@type")))
        if isinstance(item.get("quote"), str):  # Recogito's own form
            found = replace(found, exact=item["quote"])
        if kind.endswith("TextQuoteSelector"):
            found = replace(
                found, exact=_text(item.get("exact")), prefix=_text(item.get("prefix")),
                suffix=_text(item.get("suffix")),
            )  # fmt: skip
        elif kind.endswith("TextPositionSelector") or ("start" in item and "quote" in item):
            found = replace(found, start=_number(item.get("start")), end=_number(item.get("end")))
        else:
            others.append(kind or "(no type)")
            continue
        known = True
    for kind in others:
        if not known:
            notes.add(worded("a selector of this kind cannot be read"), kind)
    return found


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


# ------------------------------------------------------------------ into the project
class _Adding:
    """A project being added to."""

    def __init__(self, project: Project, notes: Notes) -> None:
        self._project = project
        self._notes = notes
        self._annotations = {item.id: item for item in project.annotations}
        self._coders = {coder.id: coder for coder in project.coders}
        self._wide = {item.id: _wide_places(item.text) for item in project.documents}
        self.added = 0

    def project(self) -> Project:
        """The project with all that was added."""
        if not self.added:
            return self._project
        whole = replace(self._project, coders=tuple(self._coders.values()))
        return replace(whole, annotations=in_reading_order(whole, self._annotations.values()))

    def add(self, item: _Foreign) -> None:
        """Add an annotation, one for each of its targets that can be found."""
        if not item.targets:
            self._notes.add(worded("an annotation without a target was left out"), _said(item))
        for number, target in enumerate(item.targets):
            name = item.id or made_id("web annotation", item.place, repr(target))
            name = name if ":" in name else made_id("web annotation", name)
            annotation_id = name if not number else made_id("target", name, str(number))
            if annotation_id in self._annotations:
                self._notes.add(worded("an annotation is in the project already"), _said(item))
                continue
            anchor = self._anchor(target)
            if anchor is None:
                self._notes.add(worded("a passage was not found and left out"), _said(item, target))
                continue
            self._annotations[annotation_id] = Annotation(
                annotation_id, anchor, self._tags(item.tags), item.memo,
                self._coder(item.creator), item.created, item.modified,
            )  # fmt: skip
            note_review(anchor, self._notes)
            self.added += 1

    def _tags(self, names: tuple[str, ...]) -> tuple[str, ...]:
        ids: list[str] = []
        for name in names:
            tag = find_tag(self._project.codebook, name)
            if tag is None:
                tag = new_tag(self._project.codebook, name, colours=palette())
                tag = replace(tag, id=made_id("tag", name))
                codebook = replace(self._project.codebook, tags=(*self._project.codebook.tags, tag))
                self._project = replace(self._project, codebook=codebook)
            ids.append(tag.id)
        return tuple(dict.fromkeys(ids))

    def _coder(self, creator: tuple[str, str]) -> str:
        coder_id, name = creator
        if coder_id:
            self._coders.setdefault(coder_id, Coder(coder_id, name or coder_id))
        return coder_id

    def _anchor(self, target: Selected) -> Anchor | None:
        """The passage in the account named, or the only one; else in the one that has it."""
        named = [item for item in self._project.documents if _is_source(target.source, item)]
        searched = named or self._project.documents
        found = [one for item in searched if (one := self._found(target, item)) is not None]
        sure = [one for one in found if one.review is None]
        if len(searched) == 1 or named:
            return next(iter((*sure, *found)), None)
        return sure[0] if len(sure) == 1 else None

    def _found(self, target: Selected, document: Document) -> Anchor | None:
        """Numbers are code points, as the standard says, or the UTF-16 units of browsers."""
        start, end = target.start, target.end
        wide = self._wide[document.id]
        places = ((start, end), (_narrowed(start, wide), _narrowed(end, wide)))
        return place(document, places, target.exact, target.prefix, target.suffix)


def _wide_places(text: str) -> list[int]:
    """UTF-16 places of the characters that count twice there."""
    return [place + number for number, place in enumerate(
        index for index, letter in enumerate(text) if letter > "\uffff"
    )]  # fmt: skip


def _narrowed(place: int | None, wide: list[int]) -> int | None:
    return None if place is None else place - bisect_left(wide, place)


def _is_source(source: str, document: Document) -> bool:
    """Whether a source's address is that of an account: its id, address, file or title."""
    if not source:
        return False
    bare = source.partition("#")[0].rstrip("/")
    name = urlsplit(bare).path.rpartition("/")[2] if "://" in bare else bare
    known = {document.id, document.url.partition("#")[0].rstrip("/"), document.title}
    file = document.path.replace("\\", "/").rpartition("/")[2]
    return bare in known - {""} or (file != "" and name == file)


def _said(item: _Foreign, target: Selected | None = None) -> str:
    words = [target.exact] if target else [one.exact for one in item.targets]
    parts = [" ".join(words), ", ".join(item.tags), item.memo]
    return " · ".join(part for part in parts if part) or item.id or item.place
