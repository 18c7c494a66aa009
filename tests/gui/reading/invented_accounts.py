"""Builders of invented accounts, analysed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.model import (
    AccountAnalysis,
    Anchor,
    Annotation,
    Codebook,
    Comparison,
    Document,
    Fact,
    FramingCue,
    Project,
    Sentence,
    SentenceRef,
    Span,
    Tag,
)

FILLER = [
    "The harbour had been quiet since the autumn storms, and few people expected news.",
    "Shopkeepers near the quay opened late, as they do on most days of that season.",
    "A ferry from the islands was an hour behind its timetable because of the tide.",
    "Nobody at the fish market wished to guess what the council would decide next.",
    "The lamps along the breakwater were lit well before the evening service began.",
]


@dataclass(frozen=True)
class Told:
    """A sentence of an account: its words, the fact it tells, whether it is page debris."""

    text: str
    fact: str = ""
    debris: bool = False
    cue: str = ""  # words of the sentence that are a loaded cue


def filler(count: int, first: int = 0) -> list[Told]:
    """That many sentences that share nothing."""
    return [Told(FILLER[(first + n) % len(FILLER)]) for n in range(count)]


def account(document_id: str, told: Sequence[Told], language: str = "en") -> AccountAnalysis:
    """An account whose paragraphs are single sentences, blank lines between them."""
    text, sentences, cues = "", [], []
    for index, each in enumerate(told):
        span = Span(len(text), len(text) + len(each.text))
        sentences.append(Sentence(index, span, each.debris, "rule: widget" if each.debris else ""))
        if each.cue:
            start = span.start + each.text.index(each.cue)
            cues.append(
                FramingCue("loaded", Span(start, start + len(each.cue)), "list: loaded words")
            )
        text += each.text + "\n\n"
    document = Document(
        document_id, text, title=f"Title {document_id}", outlet="The Quay", language=language
    )
    return AccountAnalysis(document, tuple(sentences), tuple(cues))


def compared(*accounts: tuple[str, Sequence[Told]]) -> Comparison:
    """A comparison whose facts are the names given to sentences."""
    analysed = tuple(account(document_id, told) for document_id, told in accounts)
    mentions: dict[str, list[SentenceRef]] = {}
    for document_id, told in accounts:
        for index, each in enumerate(told):
            if each.fact:
                mentions.setdefault(each.fact, []).append(SentenceRef(document_id, index))
    facts = tuple(
        Fact(name, f"label of {name}", "same-fact", tuple(refs), 0.9)
        for name, refs in mentions.items()
    )
    return Comparison(analysed, facts=facts)


def project_of(comparison: Comparison, annotations: Sequence[Annotation] = ()) -> Project:
    """A project of the comparison's documents with two tags."""
    return Project(
        "urn:uuid:test",
        documents=tuple(each.document for each in comparison.accounts),
        codebook=Codebook((Tag("t1", "Blame", "#c2410c"), Tag("t2", "Source", "#1d4ed8"))),
        annotations=tuple(annotations),
    )


def annotation(key: str, document: Document, span: Span, *tags: str) -> Annotation:
    """An annotation of that span."""
    return Annotation(key, Anchor(document.id, span, span.of(document.text)), tags)
