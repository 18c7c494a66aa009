"""What can be read of a damaged project file; the file itself is left as it is.

Whole JSON with faults in it is freed of what is wrong, thing by thing.  Where the JSON itself is
broken, its layout helps: each account, tag, annotation and decision is a block of lines, and each
block that is whole still says what it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from rashomon.edits import new_id
from rashomon.errors import ProjectFileError
from rashomon.files.migrations import migrate
from rashomon.files.project_file import MAX_BYTES
from rashomon.files.project_json import CONTEXT, OWN_CONTEXT, SCHEMA
from rashomon.files.project_reading import project_from_json, schema_of
from rashomon.files.strict_json import FormatError, parse
from rashomon.messages import reason_of, worded
from rashomon.model import Project
from rashomon.text.normalise import normalise

Json = dict[str, Any]

MOST_FAULTS = 200
"""Things taken out before a file is given up: each costs a reading of the rest, 0.3 s for 10,000
annotations, so that the largest damage is told after a minute."""

_LISTS = {
    "Person": "rashomon:coders",
    "rashomon:Tag": "rashomon:codebook",
    "rashomon:Account": "rashomon:accounts",
    "rashomon:LinkDecision": "rashomon:linkDecisions",
    "rashomon:BoilerplateDecision": "rashomon:boilerplateDecisions",
    "rashomon:DivergenceDecision": "rashomon:divergenceDecisions",
    "rashomon:NamingDecision": "rashomon:namingDecisions",
    "rashomon:Lexicon": "rashomon:lexicons",
    "rashomon:FactMemo": "rashomon:factMemos",
    "Annotation": "items",
}
_OPENING = re.compile(r"^( {2,3})\{$", re.MULTILINE)
_LABEL = re.compile(r'^ "(label|id|rashomon:memo)": ("(?:[^"\\]|\\.)*"),?$', re.MULTILINE)
_LOST_COLOUR = "#808080"  # of a tag whose own was lost: a person chooses it anew
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read."""

    project: Project
    lost: tuple[str, ...]  # what could not: its place and why, in plain words


def salvage(path: str | Path) -> Salvaged:
    """Read what can be read of a project file.  Raises ProjectFileError where that is nothing."""
    path = Path(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ProjectFileError(str(path), worded("The file is larger than any project."))
        text = path.read_bytes().decode("utf-8-sig", "replace")
    except OSError as error:
        raise ProjectFileError(
            str(path), worded("The file cannot be read ({reason}).", reason=reason_of(error))
        ) from error
    lost: list[str] = []
    whole = _whole(text, lost)
    project = _freed(whole, path.absolute().parent, lost)
    if project is None or not (project.documents or project.annotations or project.codebook.tags):
        raise ProjectFileError(
            str(path), worded("Nothing of a project can be read from this file.")
        )
    return Salvaged(project, tuple(lost))


# ------------------------------------------------------------------ broken JSON
def _whole(text: str, lost: list[str]) -> Json:
    """The file's JSON, put together from its whole blocks where it is broken."""
    try:
        value = parse(text)
        version = schema_of(value)
        if isinstance(value, dict):
            return migrate(cast("Json", value), version)
    except (FormatError, RecursionError) as error:
        lost.append(str(error) or worded("Its brackets are nested too deep."))
    return _from_blocks(text)


def _from_blocks(text: str) -> Json:
    heads = {key: _string(word) for key, word in reversed(_LABEL.findall(text))}
    whole: Json = {
        "@context": [CONTEXT, OWN_CONTEXT],
        "id": heads.get("id") or new_id(),
        "type": "AnnotationCollection",
        "label": heads.get("label", ""),
        "rashomon:schema": SCHEMA,
        "rashomon:memo": heads.get("rashomon:memo", ""),
    }
    lists: dict[str, list[Json]] = {}
    for block in _blocks(text):
        key = _LISTS.get(str(block.get("type")))
        if key is not None:
            lists.setdefault(key, []).append(block)
    items = lists.pop("items", [])
    return {**whole, **lists, "first": {"type": "AnnotationPage", "items": items}}


def _blocks(text: str) -> Iterator[Json]:
    """The blocks of the file's layout that are whole JSON objects."""
    for opening in _OPENING.finditer(text):
        closing = f"\n{opening[1]}}}"
        end = text.find(closing, opening.end())
        if end < 0:
            continue
        try:
            value = parse(text[opening.start() : end + len(closing)])
        except (FormatError, RecursionError):
            continue  # a damaged block; those around it stand
        if isinstance(value, dict):
            yield cast("Json", value)


def _string(word: str) -> str:
    try:
        return str(json.loads(word))
    except ValueError:
        return ""


# ------------------------------------------------------------------ faults in whole JSON
def _freed(whole: Json, folder: Path, lost: list[str]) -> Project | None:
    """The project without the things that cannot be read; None where too little is left."""
    for _ in range(MOST_FAULTS):
        try:
            return project_from_json(whole, folder)
        except FormatError as error:
            place = str(error.place)
            lost.append(str(error))
            if not _mend(whole, place):
                return None
        except RecursionError:
            return None
    return None


def _mend(whole: Json, place: str) -> bool:
    """Take what is wrong out of the JSON, as little as may be; whether something was."""
    steps = [name or int(number) for name, number in _STEP.findall(place)]
    last = steps[-1] if steps else ""
    if last == "rashomon:text" and _normalise(whole, steps):
        return True
    if last == "rashomon:tag" and _make_tag(whole, steps):
        return True
    for depth in _removable(steps):
        holder = _at(whole, steps[:depth])
        step = steps[depth]
        if isinstance(holder, dict) and step in holder:
            del cast("Json", holder)[str(step)]
            return True
        if isinstance(holder, list) and isinstance(step, int) and step < len(cast("Any", holder)):
            del cast("list[Any]", holder)[step]
            return True
    return False


def _removable(steps: list[str | int]) -> Iterator[int]:
    """Where along a place to cut: at a body, else at the thing of a list, else at its key."""
    if "body" in steps and steps[-1] != "body":
        yield steps.index("body") + 1
    numbers = [depth for depth, step in enumerate(steps) if isinstance(step, int)]
    yield from numbers[:1]
    if not numbers and steps and steps[0] not in ("@context", "id", "type", "rashomon:schema"):
        yield 0


def _make_tag(whole: Json, steps: list[str | int]) -> bool:
    """Put a tag that was lost back into the codebook, by the name annotations give it."""
    body = _at(whole, steps[:-1])
    codebook = whole.setdefault("rashomon:codebook", [])
    if not isinstance(body, dict) or not isinstance(codebook, list):
        return False
    known = cast("Json", body)
    tag = {
        "id": known.get("rashomon:tag"),
        "type": "rashomon:Tag",
        "rashomon:name": known.get("value") or known.get("rashomon:tag"),
        "rashomon:colour": _LOST_COLOUR,
    }
    tags = cast("list[Any]", codebook)
    if tag in tags:
        return False
    tags.append(tag)
    return True


def _normalise(whole: Json, steps: list[str | int]) -> bool:
    """Bring an account's text into normal form; passages that shift by it come into review."""
    account = _at(whole, steps[:-1])
    text = cast("Json", account).get("rashomon:text") if isinstance(account, dict) else None
    if not isinstance(text, str) or text == normalise(text):
        return False
    cast("Json", account)["rashomon:text"] = normalise(text)
    return True


def _at(value: Any, steps: list[str | int]) -> Any:
    for step in steps:
        if isinstance(value, dict):
            value = cast("Json", value).get(str(step))
        elif isinstance(value, list) and isinstance(step, int):
            items = cast("list[Any]", value)
            value = items[step] if step < len(items) else None
        else:
            return None
    return value
