"""Sources to Documents: one account a file, metadata found, the text normalised once."""

from __future__ import annotations

import hashlib
import os
import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from rashomon.errors import ReadingError
from rashomon.messages import counted, worded
from rashomon.model import Document
from rashomon.reading.encoding import Decoded, decode, is_wide
from rashomon.reading.front_matter import split_front_matter
from rashomon.reading.metadata import Metadata, find_metadata
from rashomon.reading.published import date_of_field
from rashomon.reading.source_files import (
    ARCHIVE_SUFFIXES,
    MARKDOWN_SUFFIXES,
    PAGE_SUFFIXES,
    check_is_prose,
    check_is_text,
    files_of,
    is_folder,
    read_bytes,
)
from rashomon.text.language import SHORTEST, detect_language
from rashomon.text.normalise import count_unreadable, normalise

# Ids are made of the source's bytes, so that the same file is the same account tomorrow.
_NAMESPACE = uuid.UUID("6f0b4d0e-6d0d-5b0a-9d52-4c1b0a0f3e57")
_LANGUAGE_TAG = re.compile(r"([a-z]{2,3})(?:[-_]\w+)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Problem:
    """What a person should know about one source."""

    path: str
    message: str
    opened: bool = False  # whether the account was opened all the same

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The accounts that could be read, in the order given, and what deserves a person's look."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """What one file says, however it is written down."""

    text: str  # normalised
    heading: str  # that the format itself marks, or ""
    fields: Mapping[str, str]  # by the names `Document` gives them
    notices: tuple[str, ...]
    nothing: str  # what to say where there is no text


@dataclass(frozen=True, slots=True)
class _Read:
    document: Document
    notices: tuple[str, ...]


def read_account(path: str | Path) -> Document:
    """The account in one text, Markdown or HTML file.

    Its text is normalised (`rashomon.text.normalise`); of Markdown and HTML it is what a reader
    sees.

    Raises ReadingError, whose message names the file and the next step, where the file is
    missing, unreadable, empty, too large, a folder, or not text.
    """
    return _read(Path(path)).document


def read_accounts(paths: Iterable[str | Path]) -> ReadResult:
    """The accounts of several files and folders, in the order given; folders by file name.

    Never raises for a source: each that fails becomes a problem, and the others are still read.
    A file named twice is opened once.  Files with the same bytes get different ids.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for path in map(Path, paths):
        try:
            files = files_of(path)
        except ReadingError as error:
            problems.append(Problem(error.path, error.message))
            continue
        for file in files:
            _read_into(file, seen, documents, problems)
    return ReadResult(tuple(documents), tuple(problems))


def account_from_text(text: str, title: str = "") -> Document:
    """An account of text that comes from no file, as from the clipboard.

    `title` is used where it is given, and otherwise found in the text.  Raises ReadingError for
    text that is empty or only white space.
    """
    fields, body = split_front_matter(normalise(text))
    if not body.strip():
        raise ReadingError("", worded("the text is empty; copy the whole article and try again"))
    check_is_prose("", body)
    document = _document(body, find_metadata(body), fields, hashlib.sha256(body.encode()).digest())
    return replace(document, title=title) if title else document


def _read_into(
    file: Path, seen: set[str], documents: list[Document], problems: list[Problem]
) -> None:
    resolved = os.path.realpath(file)  # Path.resolve raises where a link leads to itself
    if resolved in seen:
        problems.append(
            Problem(str(file), worded("was named twice; it is opened once"), opened=True)
        )
        return
    seen.add(resolved)
    try:
        read = _read(file)
    except ReadingError as error:
        problems.append(Problem(error.path, error.message))
        return
    problems.extend(Problem(str(file), notice, opened=True) for notice in read.notices)
    taken = {document.id for document in documents}
    document, ordinal = read.document, 2
    while document.id in taken:
        document = replace(document, id=_identifier(bytes.fromhex(document.digest), ordinal))
        ordinal += 1
    documents.append(document)


def _read(path: Path) -> _Read:
    if is_folder(path):
        raise ReadingError(str(path), worded("is a folder; name the files in it"))
    data = read_bytes(path)
    found = _page(path, data) if path.suffix.lower() in PAGE_SUFFIXES else _plain(path, data)
    if not found.text.strip():
        raise ReadingError(str(path), found.nothing)
    check_is_prose(str(path), found.text)
    digest = hashlib.sha256(data).digest()
    metadata = find_metadata(found.text, heading=found.heading, file_stem=path.stem)
    document = _document(found.text, metadata, found.fields, digest)
    return _Read(replace(document, path=str(path), digest=digest.hex()), found.notices)


def _plain(path: Path, data: bytes) -> _Found:
    """What a text or Markdown file says."""
    decoded = _decoded(path, data)
    fields, text = split_front_matter(normalise(decoded.text))
    heading = ""
    if path.suffix.lower() in MARKDOWN_SUFFIXES:
        from rashomon.reading.markdown import render_plain  # not at the top: few need it

        rendered = render_plain(text)
        text, heading = normalise(rendered.text), rendered.heading
    nothing = worded("holds only white space; there is nothing to compare")
    return _Found(text, heading, fields, _notices(decoded), nothing)


def _page(path: Path, data: bytes) -> _Found:
    """What a saved web page says."""
    from rashomon.reading import web_page  # not at the top: text files do not need it

    if path.suffix.lower() in ARCHIVE_SUFFIXES:
        data = web_page.html_of_archive(data)
    decoded = _decoded(path, data, web_page.declared_encoding(data))
    page = web_page.render_page(decoded.text)
    fields = {name: normalise(value) for name, value in page.fields.items()}
    if len(page.text.strip()) < SHORTEST:  # else the text is surer: templates are often wrong
        fields["language"] = page.language
    nothing = worded(
        "holds no text: a script puts this page together while it is shown; "
        "copy its text in the browser and paste it here"
    )
    return _Found(normalise(page.text), page.heading, fields, _notices(decoded), nothing)


def _decoded(path: Path, data: bytes, declared: str = "") -> Decoded:
    if not is_wide(data):
        check_is_text(path, data)
    return decode(data, declared)


def _document(text: str, found: Metadata, fields: Mapping[str, str], digest: bytes) -> Document:
    """A document whose front matter goes before what was found in its text."""
    published = date_of_field(fields.get("published", ""))
    language = _LANGUAGE_TAG.fullmatch(fields.get("language", ""))
    return Document(
        id=_identifier(digest),
        text=text,
        title=fields.get("title", found.title),
        outlet=fields.get("outlet", found.outlet),
        published=published or found.published,
        published_from="text" if published else found.published_from,
        author=fields.get("author", found.author),
        url=fields.get("url", found.url),
        language=language[1].lower() if language else detect_language(text),
    )


def _identifier(digest: bytes, ordinal: int = 1) -> str:
    salt = "" if ordinal == 1 else f"#{ordinal}"
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, digest.hex() + salt)}"


def _notices(decoded: Decoded) -> tuple[str, ...]:
    notices: list[str] = []
    unreadable = count_unreadable(decoded.text)
    if decoded.replaced:
        notices.append(
            counted(
                decoded.replaced,
                "%n byte could not be read as {encoding} and stands as �; save the file as UTF-8 "
                "if letters are missing",
                "%n bytes could not be read as {encoding} and stand as �; save the file as UTF-8 "
                "if letters are missing",
                encoding=decoded.encoding,
            )
        )
    elif decoded.guessed:
        notices.append(
            worded(
                "was read as {encoding}, which is a guess; save the file as UTF-8 if letters "
                "look wrong",
                encoding=decoded.encoding,
            )
        )
    if unreadable:
        notices.append(
            counted(
                unreadable,
                "%n character cannot be shown (NUL or half a character) and stands as �; check "
                "the passage around it",
                "%n characters cannot be shown (NUL or half a character) and stand as �; check "
                "the passages around them",
            )
        )
    return tuple(notices)
