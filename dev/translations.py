"""The translations: brought up to the source, looked over, and made into what Qt loads.

`resources/translations/rashomon_LANGUAGE.ts` is what a translator edits (with Qt Linguist or by
hand); the `.qm` beside it is made of it.  Both are kept, so that an installation needs no tool.
"""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from dev.translatable import Text, texts_of

LANGUAGES = ("de", "es")  # both have two forms: for one, and for any other number
FORMS = 2
_PLACE = re.compile(r"\{\w*(?:![rsa])?(?::[^{}]*)?\}|%L?n|%\d|<[^>]+>")
_ACCELERATOR = re.compile(r"&(?=[^&\s])")
_ENDS = ("…", ":", ".", "?", " ")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a translator made of a text: one form, or one for each number."""

    forms: tuple[str, ...]
    finished: bool = True


Key = tuple[str, str]  # context and text
Entries = Mapping[Key, Entry]


def write_translations(root: Path, languages: Iterable[str] = LANGUAGES) -> int:
    """Bring each language's files up to the source; the number of texts without a translation.

    What the source says no longer goes; a text that only moved keeps its translation.
    """
    texts, open_ = texts_of(root), 0
    for language in languages:
        path = ts_path(root, language)
        before = read_entries(path) if path.exists() else {}
        elsewhere = {source: entry for (_, source), entry in before.items() if entry.finished}
        entries = {(text.context, text.source): _kept(text, before, elsewhere) for text in texts}
        path.write_text(_as_ts(language, texts, entries), encoding="utf-8")
        release(path, path.with_suffix(".qm"))
        unfinished = sum(not entry.finished for entry in entries.values())
        print(f"{path.relative_to(root)}: {len(texts)} texts, {unfinished} not translated yet")
        open_ += unfinished
    return open_


def ts_path(root: Path, language: str) -> Path:
    """Where a language's texts are."""
    return root / "resources" / "translations" / f"rashomon_{language}.ts"


def read_entries(path: Path) -> dict[Key, Entry]:
    """The translations of a file, those not made yet among them."""
    found: dict[Key, Entry] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            entry = Entry(
                tuple(forms or [translation.text or ""]), translation.get("type") != "unfinished"
            )
            found[context.findtext("name", ""), message.findtext("source", "")] = entry
    return found


def release(source: Path, target: Path) -> None:
    """Make the file that Qt loads.  Raises CalledProcessError where Qt's tool refuses."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    command = [str(tool), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def faults(texts: Iterable[Text], entries: Entries) -> Iterator[str]:
    """What is wrong with a translation, a line for each fault."""
    known: set[Key] = set()
    for text in texts:
        key = text.context, text.source
        known.add(key)
        if key not in entries:
            yield f"{key}: stands in the source only; run python -m dev translations"
            continue
        entry = entries[key]
        if not entry.finished or not all(entry.forms):
            yield f"{key}: not translated"
            continue
        yield from (f"{key}: {fault}" for fault in _faults_of(text, entry))
    for key in entries.keys() - known:
        yield f"{key}: stands in the file only; run python -m dev translations"


def _faults_of(text: Text, entry: Entry) -> Iterator[str]:
    wanted = FORMS if text.counted else 1
    if len(entry.forms) != wanted:
        yield f"{len(entry.forms)} forms instead of {wanted}"
    for number, form in enumerate(entry.forms):
        places, own = _places(text.source), _places(form)
        if text.counted and number == 0:  # “one file” needs no number
            places, own = (_without_number(found) for found in (places, own))
        if places != own:
            yield f"{form!r} has other placeholders"
        if len(_ACCELERATOR.findall(form)) != len(_ACCELERATOR.findall(text.source)):
            yield f"{form!r} has another number of accelerators (&)"
        if any(form.endswith(end) != text.source.endswith(end) for end in _ENDS):
            yield f"{form!r} ends otherwise"


def _places(text: str) -> list[str]:
    return sorted(_PLACE.findall(text))


def _without_number(places: list[str]) -> list[str]:
    return [place for place in places if place not in ("%n", "%Ln")]


def _kept(text: Text, before: Entries, elsewhere: Mapping[str, Entry]) -> Entry:
    empty = Entry(("",) * (FORMS if text.counted else 1), finished=False)
    found = before.get((text.context, text.source)) or elsewhere.get(text.source) or empty
    return found if len(found.forms) == len(empty.forms) else empty


def _as_ts(language: str, texts: Iterable[Text], entries: Entries) -> str:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, inside in groupby(texts, key=lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in inside:
            lines += _message(text, entries[text.context, text.source])
        lines.append("</context>")
    return "\n".join((*lines, "</TS>", ""))


def _message(text: Text, entry: Entry) -> list[str]:
    state = "" if entry.finished else ' type="unfinished"'
    lines = [
        '    <message numerus="yes">' if text.counted else "    <message>",
        f"        <source>{escape(text.source)}</source>",
    ]
    if not text.counted:
        lines.append(f"        <translation{state}>{escape(entry.forms[0])}</translation>")
    else:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    return [*lines, "    </message>"]
