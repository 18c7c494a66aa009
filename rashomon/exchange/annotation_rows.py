"""Annotations as rows of a table, and rows back into a project that holds the accounts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rashomon.edits import in_reading_order, new_tag
from rashomon.exchange.guids import made_id
from rashomon.exchange.placing import note_review, place
from rashomon.exchange.qda_codebook import palette
from rashomon.exchange.report import ExchangeReport, Notes
from rashomon.messages import counted, worded
from rashomon.model import Annotation, Coder, Comparison, Document, Project
from rashomon.tag_rules import find_tag, tidy_name
from rashomon.text.sentences import split_sentences

COLUMNS = (
    "account", "quote", "start", "end", "tags", "memo", "coder", "created", "modified",
    "sentence", "fact", "id",
)  # fmt: skip
NEEDED = ("account", "quote")
BETWEEN = "; "  # tags; a semicolon in a name is written twice

Row = tuple[str, ...]


class TableError(ValueError):
    """The table is none of annotations."""


# ------------------------------------------------------------------ writing
def rows_of(project: Project, comparison: Comparison | None, notes: Notes) -> Iterator[Row]:
    """A row for each annotation, in reading order, under `COLUMNS`.

    `sentence` counts from 1; `fact` is what `comparison` calls the fact of that sentence.
    """
    documents = {document.id: document for document in project.documents}
    titles = _titles(project.documents, notes)
    names = {tag.id: tag.name for tag in project.codebook.tags}
    coders = {coder.id: coder.name for coder in project.coders}
    facts = _facts(comparison)
    starts: dict[str, list[int]] = {}
    for item in in_reading_order(project, project.annotations):
        document = documents[item.anchor.document]
        if document.id not in starts:
            spans = split_sentences(document.text, document.language)
            starts[document.id] = [span.start for span in spans]
        review = item.anchor.review
        span = item.anchor.span if review is None else review.span
        sentence = max(0, bisect_right(starts[document.id], item.anchor.span.start) - 1)
        if review is not None:
            notes.add(
                worded("a passage is in review: its row has no place of today"), item.anchor.quote
            )
        yield (
            titles[document.id],
            item.anchor.quote,
            str(span.start),
            str(span.end),
            BETWEEN.join(names[tag].replace(";", ";;") for tag in item.tags),
            item.memo,
            coders.get(item.creator, item.creator),
            item.created,
            item.modified,
            str(sentence + 1),
            facts.get((document.id, sentence), ""),
            item.id,
        )


def note_what_rows_lack(project: Project, notes: Notes) -> None:
    """Say what of a project a table of annotations does not hold."""
    notes.add(worded("texts of accounts, definitions of tags and decisions are not in a table"))
    if any(item.group for item in project.annotations):
        notes.add(worded("which annotations belong together is not carried"))
    if project.memo or project.fact_memos or any(item.memo for item in project.documents):
        notes.add(worded("memos on the project, its accounts and facts are not carried"))


def _titles(documents: Iterable[Document], notes: Notes) -> dict[str, str]:
    """A name for each account: its title, with the outlet where titles are the same."""
    titles: dict[str, str] = {}
    for document in documents:
        plain = " ".join(document.title.split()) or "Untitled"
        name, number = plain, 1
        if name in titles.values() and document.outlet:
            name = f"{plain} ({document.outlet})"
        while name in titles.values():
            number += 1
            name = f"{plain} ({number})"
        if name != plain:
            notes.add(worded("accounts of one title are told apart"), name)
        titles[document.id] = name
    return titles


def _facts(comparison: Comparison | None) -> dict[tuple[str, int], str]:
    facts = comparison.facts if comparison else ()
    return {(ref.document, ref.sentence): fact.label for fact in facts for ref in fact.mentions}


# ------------------------------------------------------------------ reading
def add_rows(
    project: Project, header: Sequence[str], rows: Iterable[Sequence[str]]
) -> tuple[Project, ExchangeReport]:
    """The project with the annotations of a table; passages are found by place and words.

    Rows whose id the project has are left as they are.  Raises TableError where columns are
    missing.
    """
    places = {name.strip().casefold(): number for number, name in enumerate(header)}
    missing = [name for name in NEEDED if name not in places]
    if missing:
        raise TableError(worded("its first row names no column “{missing}”", missing=missing[0]))
    notes = Notes()
    for name in places:
        if name and name not in COLUMNS:
            notes.add(worded("a column was left out"), name)
    adding = _Adding(project, notes)
    total = 0
    for total, cells in enumerate(rows, 1):  # the count of the last
        cell = {name: cells[at] for name, at in places.items() if at < len(cells)}
        adding.add(cell, f"row {total + 1}")
    done = worded(
        "Added {annotations} of {rows}.",
        annotations=counted(adding.added, "%n annotation", "%n annotations"),
        rows=counted(total, "%n row", "%n rows"),
    )
    return adding.project(), ExchangeReport(done, notes.lines())


class _Adding:
    def __init__(self, project: Project, notes: Notes) -> None:
        self._project = project
        self._notes = notes
        self._annotations = {item.id: item for item in project.annotations}
        titles = _titles(project.documents, Notes())
        self._documents = {titles[item.id].casefold(): item for item in reversed(project.documents)}
        self._coders = {coder.name: coder for coder in reversed(project.coders)}
        self._new_coders: list[Coder] = []
        self.added = 0

    def project(self) -> Project:
        if not self.added:
            return self._project
        coders = (*self._project.coders, *self._new_coders)
        whole = replace(self._project, coders=coders)
        return replace(whole, annotations=in_reading_order(whole, self._annotations.values()))

    def add(self, cell: Mapping[str, str], row: str) -> None:
        if not any(cell.values()):
            return
        quote = cell.get("quote", "")
        name = cell.get("id", "") or made_id("row", *(cell.get(one, "") for one in COLUMNS))
        if name in self._annotations:
            self._notes.add(worded("an annotation is in the project already"), quote)
            return
        title = " ".join(cell.get("account", "").split())
        document = self._documents.get(title.casefold())
        if document is None:
            self._notes.add(
                worded("a row names an account that the project lacks"), f"{row}: {title}"
            )
            return
        numbers = (_number(cell.get("start", "")), _number(cell.get("end", "")))
        anchor = place(document, [numbers], quote)
        if anchor is None:
            self._notes.add(worded("a passage was not found and left out"), f"{row}: {quote}")
            return
        self._annotations[name] = Annotation(
            name, anchor, self._tags(cell.get("tags", "")), cell.get("memo", ""),
            self._coder(cell.get("coder", "")), cell.get("created", ""), cell.get("modified", ""),
        )  # fmt: skip
        note_review(anchor, self._notes)
        self.added += 1

    def _tags(self, text: str) -> tuple[str, ...]:
        ids: list[str] = []
        for part in text.replace(";;", "\0").split(";"):
            name = tidy_name(part.replace("\0", ";"))
            if not name:
                continue
            codebook = self._project.codebook
            tag = find_tag(codebook, name)
            if tag is None:
                tag = replace(new_tag(codebook, name, colours=palette()), id=made_id("tag", name))
                codebook = replace(codebook, tags=(*codebook.tags, tag))
                self._project = replace(self._project, codebook=codebook)
            ids.append(tag.id)
        return tuple(dict.fromkeys(ids))

    def _coder(self, name: str) -> str:
        if not name.strip():
            return ""
        if name not in self._coders:
            self._coders[name] = Coder(made_id("coder", name), name)
            self._new_coders.append(self._coders[name])
        return self._coders[name].id


def _number(text: str) -> int | None:
    digits = text.strip().removesuffix(".0")  # as spreadsheets save whole numbers
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
