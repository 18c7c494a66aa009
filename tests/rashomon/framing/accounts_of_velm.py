"""Small invented accounts as the engine sees them, for the tests of framing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.framing.cues import find_cues
from rashomon.framing.divergences import find_divergences
from rashomon.model import (
    AccountAnalysis,
    Divergence,
    Document,
    Fact,
    FramingCue,
    Match,
    Sentence,
    SentenceRef,
    Span,
)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Every line's sentences, cut after a stop, question or exclamation mark and its quote."""
    spans = [m.span() for m in re.finditer(r"\S[^\n]*?(?:[.!?][”\"»’]?(?=\s|$)|$)", text, re.M)]
    return tuple(Sentence(index, Span(*span)) for index, span in enumerate(spans))


def account(
    text: str, document_id: str = "a", *, published: str = "", language: str = "en"
) -> AccountAnalysis:
    document = Document(
        document_id, text, outlet=f"Outlet {document_id}", published=published, language=language
    )
    sentences = sentences_of(text)
    return AccountAnalysis(document, sentences, find_cues(document, sentences))


def cues_in(text: str, kind: str, *, language: str = "en") -> list[FramingCue]:
    return [cue for cue in account(text, language=language).cues if cue.kind == kind]


def words_of_cues(text: str, kind: str) -> list[str]:
    return [cue.span.of(text) for cue in cues_in(text, kind)]


def divergences_of(
    accounts: Sequence[AccountAnalysis], kind: str, *, sentence: int = 0
) -> list[Divergence]:
    """The divergences of one kind if the same sentence of all accounts tells one fact."""
    refs = [SentenceRef(item.document.id, sentence) for item in accounts]
    matches = [
        Match(one, other, 0.9, "same-fact")
        for place, one in enumerate(refs)
        for other in refs[place + 1 :]
    ]
    fact = Fact("f", "a fact", "same-fact", tuple(refs), 0.9)
    found = find_divergences(accounts, (fact,), matches)
    return [item for item in found if item.kind == kind]


def contrast(one: str, other: str, kind: str) -> list[tuple[str, str]]:
    """The words of both sides of each divergence of a kind, side a first."""
    texts = {"a": one, "b": other}
    found = divergences_of((account(one, "a"), account(other, "b")), kind)
    pairs: list[tuple[str, str]] = []
    for item in found:
        assert item.b is not None
        sides = {place.document: place.span.of(texts[place.document]) for place in (item.a, item.b)}
        pairs.append((sides["a"], sides["b"]))
    return pairs
