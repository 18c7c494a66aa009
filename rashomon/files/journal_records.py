"""What one edit changed, as JSON that is small however large the project is, and put in again.

Projects are immutable and share what an edit leaves alone, so a difference is found by looking
for things that are not the same objects.  Lists of things with ids are told as things put and
ids gone; all else of a project is small and told as a whole where any of it changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Protocol, cast

from rashomon.files.json_parts import iri, name_of_iri
from rashomon.files.project_json import project_to_json
from rashomon.files.strict_json import FormatError
from rashomon.messages import worded
from rashomon.model import Codebook, Project

Json = dict[str, Any]

ITEMS = "items"  # the annotations, which stand on the page `first` of a project file
LISTS: Mapping[str, str] = {
    "documents": "rashomon:accounts",
    "codebook": "rashomon:codebook",
    "coders": "rashomon:coders",
    "link_decisions": "rashomon:linkDecisions",
    "boilerplate_decisions": "rashomon:boilerplateDecisions",
    "divergence_decisions": "rashomon:divergenceDecisions",
    "naming_decisions": "rashomon:namingDecisions",
    "fact_memos": "rashomon:factMemos",
    "annotations": ITEMS,
}
"""Fields of a project told thing by thing, and their keys; other fields are told as a whole."""

TEXT, TEXT_OF = "rashomon:text", "textOf"
_SETTLED = frozenset(("@context", "id", "type", "rashomon:schema", "total"))


class _Thing(Protocol):
    @property
    def id(self) -> str: ...


def difference(before: Project, after: Project, folder: Path, known_texts: set[str]) -> Json:
    """What is to be done to `before` to make it `after`; {} where they are the same.

    Parameters
    ----------
    folder
        Paths of sources are told from here.
    known_texts
        SHA-256 of the texts told already; a text is told once and named by it from then on.
        Those told now are added.
    """
    put, gone, order = dict[str, Any](), dict[str, list[str]](), dict[str, list[str]]()
    for field, key in LISTS.items():
        old, new = _things(before, field), _things(after, field)
        if old is new:
            continue
        changed, missing = _changes(old, new)
        put[field] = changed
        if missing:
            gone[key] = [iri(name) for name in missing]
        if key != ITEMS and _merged(old, changed, missing) != [item.id for item in new]:
            order[key] = [iri(item.id) for item in new]
    record: Json = {}
    told = {key: value for key, value in _tell(after, put, folder, known_texts).items() if value}
    for name, part in (("put", told), ("gone", gone), ("order", order)):
        if part:
            record[name] = part
    if any(
        getattr(before, field.name) is not getattr(after, field.name)
        for field in fields(Project)
        if field.name not in LISTS
    ):
        record["rest"] = _rest(project_to_json(_with(after, {}), folder))
    return record


def _things(project: Project, field: str) -> tuple[_Thing, ...]:
    value = getattr(project, field)
    return value.tags if isinstance(value, Codebook) else value


def _changes(
    old: Sequence[_Thing], new: Sequence[_Thing]
) -> tuple[tuple[_Thing, ...], tuple[str, ...]]:
    """The things of `new` that `old` has not, and the ids that only `old` has."""
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] is new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] is new[-1 - end]:
        end += 1
    were = {item.id: item for item in old[start : len(old) - end]}
    are = {item.id: item for item in new[start : len(new) - end]}
    changed = tuple(item for name, item in are.items() if were.get(name) is not item)
    return changed, tuple(name for name in were if name not in are)


def _merged(old: Iterable[_Thing], changed: Iterable[_Thing], missing: Iterable[str]) -> list[str]:
    """Ids in the order in which `apply` would leave them."""
    gone = set(missing)
    ids = dict.fromkeys(item.id for item in old if item.id not in gone)
    ids.update(dict.fromkeys(item.id for item in changed))
    return list(ids)


def _with(project: Project, things: Mapping[str, Any]) -> Project:
    """The project with only these things in its lists."""
    lists: dict[str, Any] = {field: things.get(field, ()) for field in LISTS}
    lists["codebook"] = replace(project.codebook, tags=lists["codebook"])
    return replace(project, **lists)


def _tell(
    after: Project, things: Mapping[str, Any], folder: Path, known_texts: set[str]
) -> dict[str, list[Json]]:
    """The things as the project file would hold them, texts told before named only."""
    if not any(things.values()):
        return {}
    whole = project_to_json(_with(after, things), folder)
    lists = {key: whole.get(key, []) for key in LISTS.values() if key != ITEMS}
    lists[ITEMS] = whole.get("first", {}).get("items", [])
    for account in lists[LISTS["documents"]]:
        digest = text_digest(account[TEXT])
        if digest in known_texts:
            account[TEXT] = {TEXT_OF: digest}
        known_texts.add(digest)
    return lists


def text_digest(text: str) -> str:
    """What names a text in a journal: SHA-256 of its UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def texts_of(project: Project) -> set[str]:
    """The digests of all texts of a project."""
    return {text_digest(document.text) for document in project.documents}


def _rest(whole: Json) -> Json:
    page = {key: value for key, value in whole.get("first", {}).items() if key != "items"}
    skipped = {*LISTS.values(), *_SETTLED, "first"} - {"@context"}
    rest = {key: value for key, value in whole.items() if key not in skipped}
    return rest | ({"first": page} if page else {})


# ------------------------------------------------------------------ put in again
class Replay:
    """A project file's JSON to which differences are applied, one after the other."""

    def __init__(self, whole: Json) -> None:
        """`whole` is a parsed project file.  Raises FormatError where its lists are none."""
        self._whole = dict(whole)
        self._lists = {key: _by_id(self._whole.pop(key, []), key) for key in LISTS.values()}
        page = self._whole.pop("first", {})
        if not isinstance(page, dict):
            raise FormatError("first", worded("an object was expected"))
        self._page = cast("Json", page)
        self._lists[ITEMS] = _by_id(self._page.pop("items", []), "first.items")
        self._texts: dict[str, str] = {}
        for account in self._lists[LISTS["documents"]].values():
            self._keep_text(account)

    def apply(self, record: Json) -> None:
        """Do what an edit did.  Raises FormatError for a record that does not fit."""
        for key, names in _part(record, "gone").items():
            for name in names:
                self._list(key).pop(name, None)
        for key, things in _part(record, "put").items():
            for name, thing in _by_id(things, key).items():
                if key == LISTS["documents"]:
                    self._fill_text(thing)
                self._list(key)[name] = thing
        for key, names in _part(record, "order").items():
            things = self._list(key)
            named = {name: things[name] for name in names if name in things}
            self._lists[key] = named | things  # people known by their works alone are not listed
        if "rest" in record:
            rest = dict(_part(record, "rest"))
            self._page = rest.pop("first", {})
            settled = {key: self._whole[key] for key in _SETTLED if key in self._whole}
            self._whole = {**settled, **rest}

    def whole(self) -> Json:
        """The project file's JSON as it stands now."""
        lists = {key: list(things.values()) for key, things in self._lists.items()}
        items = lists.pop(ITEMS)
        page = {"type": "AnnotationPage", **self._page, "items": items} if items else self._page
        whole = {**self._whole, **lists, "total": len(items)}
        return whole | ({"first": page} if page else {})

    def _list(self, key: str) -> dict[str, Json]:
        if key not in self._lists:
            raise FormatError(key, worded("it is no list of a project"))
        return self._lists[key]

    def _keep_text(self, account: Json) -> None:
        text = account.get(TEXT)
        if isinstance(text, str):
            self._texts[text_digest(text)] = text

    def _fill_text(self, account: Json) -> None:
        text = account.get(TEXT)
        if not isinstance(text, dict):
            self._keep_text(account)
            return
        digest = str(cast("Json", text).get(TEXT_OF))
        if digest not in self._texts:
            raise FormatError(TEXT, worded("the text {digest:.12} was never told", digest=digest))
        account[TEXT] = self._texts[digest]


def _part(record: Json, name: str) -> Json:
    part = record.get(name, {})
    if not isinstance(part, dict):
        raise FormatError(name, worded("an object was expected"))
    return cast("Json", part)


def _by_id(value: Any, place: str) -> dict[str, Json]:
    if isinstance(value, dict):  # one thing stands for a list of one
        value = [value]
    if not isinstance(value, list):
        raise FormatError(place, worded("a list was expected"))
    found: dict[str, Json] = {}
    for item in cast("list[Any]", value):
        name = cast("Json", item).get("id") if isinstance(item, dict) else None
        if not isinstance(name, str):
            raise FormatError(place, worded("each of its things needs an id"))
        found[iri(name_of_iri(name))] = dict(cast("Json", item))
    return found
