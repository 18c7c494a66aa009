"""The accounts of a REFI-QDA project: texts inside the XML or beside it, and what is known of them.

Every program writes them a little otherwise; what is done here was seen in files of real ones.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from rashomon.exchange.bounded_zip import BoundedZip
from rashomon.exchange.guids import id_of, made_id
from rashomon.exchange.offset_counting import CountedText, Passage, Way
from rashomon.exchange.qda_writing import VARIABLES
from rashomon.exchange.report import Notes
from rashomon.exchange.strict_xml import child, children, local_name, text_of
from rashomon.messages import worded
from rashomon.model import Document
from rashomon.reading.encoding import decode
from rashomon.text.language import detect_language
from rashomon.text.normalise import BYTE_ORDER_MARK, normalise

MAX_TEXT = 20 * 2**20  # as of an account that is opened by itself

_OTHER_SOURCES = ("PictureSource", "PDFSource", "AudioSource", "VideoSource")
_SELECTIONS = ("PictureSelection", "PDFSelection", "AudioSelection", "VideoSelection",
               "TranscriptSelection")  # fmt: skip


class QdaError(ValueError):
    """The file is no REFI-QDA project, or a damaged one."""


@dataclass(slots=True)
class Source:
    """An account being read, with how its passages are counted."""

    document: Document
    counted: CountedText
    way: Way


class SourceReader:
    """Reads text sources from the XML and the zip around it."""

    def __init__(self, archive: BoundedZip, notes: Notes) -> None:
        self.variables: dict[str, str] = {}  # name of the variable by id
        self._archive = archive
        self._notes = notes
        self._files = {name.lower(): name for name in archive.names()}

    def elements(self, sources: Iterable[Element] | None) -> Iterator[Element]:
        """The text sources among the sources, those inside of PDFs too; others are noted."""
        for element in sources if sources is not None else ():
            name = element.get("name", "")
            if local_name(element) == "TextSource":
                yield element
                continue
            if local_name(element) in _OTHER_SOURCES:
                text = child(element, "Representation")
                if text is not None:
                    self._notes.add(worded("of a PDF only its text was taken"), name)
                    text.set("name", text.get("name") or name)
                    yield text
                else:
                    self._notes.add(
                        worded("a {element} was left out", element=local_name(element)), name
                    )
            for selection in children(element, *_SELECTIONS):
                self._notes.add(
                    worded("a {selection} was left out", selection=local_name(selection)),
                    selection.get("name", ""),
                )

    def read(self, element: Element, seen: Container[str]) -> Source | None:
        """An account; None, and noted, where it has no text.  `seen` are ids given so far."""
        raw = self.raw_text(element)
        name = element.get("name", "") or Path(element.get("plainTextPath", "")).stem
        if raw is None or not normalise(raw).strip():
            self._notes.add(worded("a source without text was left out"), name)
            return None
        counted_text = CountedText(raw)
        passages = [
            item for item in map(passage_of, children(element, "PlainTextSelection")) if item
        ]
        way = counted_text.best_way(passages)
        if way != counted_text.standard():
            self._notes.add(
                worded("places are counted in {way}, as their words show", way=way.told()), name
            )
        guid = element.get("guid", "")
        document_id = id_of(guid) or made_id("source", guid, name)
        if document_id in seen:
            self._notes.add(
                worded("a second source of the same GUID was given one of its own"), name
            )
            document_id = _free(document_id, seen)
        text = counted_text.text
        known = self._variables_of(element, name)
        document = Document(
            id=document_id,
            text=text,
            title=known.get("title", name),
            outlet=known.get("outlet", ""),
            published=known.get("published", ""),
            published_from=known.get("published_from", ""),
            author=known.get("author", ""),
            url=known.get("url", ""),
            language=known.get("language", "") or detect_language(text),
            digest=known.get("digest", ""),
        )
        return Source(document, counted_text, way)

    def raw_text(self, element: Element) -> str | None:
        """The text as it stands in the file, byte order mark and all; None where there is none.

        A path is only a name in the zip: nothing outside of it is ever read.
        """
        content = child(element, "PlainTextContent")
        if content is not None:
            return text_of(content)
        path = element.get("plainTextPath", "")
        wanted = path.rpartition("://")[2].replace("\\", "/").lower()
        name = wanted.rpartition("/")[2]
        stored = next(
            (self._files[key] for key in (wanted, f"sources/{name}", name)
             if key and key in self._files), None
        )  # fmt: skip
        if stored is None:
            return None
        data = self._archive.read(stored)
        if len(data) > MAX_TEXT:
            raise QdaError(
                worded(
                    "{stored} is larger than {megabytes} MB, which no account is",
                    stored=stored,
                    megabytes=MAX_TEXT >> 20,
                )
            )
        decoded = decode(data)
        if decoded.guessed or decoded.replaced:
            self._notes.add(
                worded(
                    "a source is no UTF-8 and was read as {encoding}", encoding=decoded.encoding
                ),
                stored,
            )
        marked = data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
        return BYTE_ORDER_MARK + decoded.text if marked else decoded.text

    def _variables_of(self, element: Element, name: str) -> dict[str, str]:
        known: dict[str, str] = {}
        fields = {made_id("variable", one): one for one, _ in VARIABLES}
        by_label = {label.casefold(): one for one, label in VARIABLES}
        for value in children(element, "VariableValue"):
            reference = child(value, "VariableRef")
            target = id_of(reference.get("targetGUID", "")) if reference is not None else ""
            label = self.variables.get(target, "")
            one = fields.get(target) or by_label.get(label.casefold())
            said = next((text_of(item) for item in value if item is not reference), "")
            if one and one not in known:
                known[one] = said
            elif said:
                self._notes.add(worded("a variable of a source was left out"), f"{label}: {said}")
        return known


def passage_of(element: Element) -> Passage | None:
    """Where a selection stands, as the file gives it; None where it gives no numbers."""
    try:
        start = int(element.get("startPosition", ""))
        end = int(element.get("endPosition", ""))
    except ValueError:
        return None
    return Passage(start, end, element.get("name", ""))


def _free(wanted: str, seen: Container[str]) -> str:
    number = 2
    while (free := made_id("source", wanted, str(number))) in seen:
        number += 1
    return free
