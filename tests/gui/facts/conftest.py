"""An invented event in three accounts: the ferry Linnet runs aground at Morvel Point."""

from __future__ import annotations

import pytest

from rashomon.model import (
    AccountAnalysis,
    Comparison,
    Divergence,
    Document,
    Fact,
    Match,
    Place,
    Sentence,
    SentenceRef,
    Span,
    TermPair,
    ToldReason,
)

TEXTS = {
    "gazette": (
        "The ferry Linnet ran aground at Morvel Point on Monday.",
        "Forty passengers were taken off by lifeboat 🚤.",
        "The harbour master blamed a broken lamp.",
    ),
    "herald": (
        "The Linnet struck rocks off Morvel Point.",
        "Lifeboats rescued more than sixty passengers.",
    ),
    "wire": (
        "A ferry ran aground at Morvel Point, <b>officials</b> & owners said.",
        "The weather was calm.",
    ),
}
OUTLETS = {"gazette": "Morvel Gazette", "herald": "Coast Herald", "wire": "Island Wire"}


def _account(document_id: str) -> AccountAnalysis:
    text = " ".join(TEXTS[document_id])
    sentences = []
    for index, words in enumerate(TEXTS[document_id]):
        start = text.index(words)
        sentences.append(Sentence(index, Span(start, start + len(words))))
    document = Document(
        id=document_id, text=text, outlet=OUTLETS[document_id], published="2033-05-02"
    )
    return AccountAnalysis(document, tuple(sentences))


def _place(account: AccountAnalysis, words: str) -> Place:
    start = account.document.text.index(words)
    return Place(account.document.id, Span(start, start + len(words)))


@pytest.fixture
def ferry() -> Comparison:
    """Two facts: one in every account, one in two of them with conflicting numbers."""
    gazette, herald, wire = (_account(name) for name in TEXTS)
    aground = Fact(
        "aground",
        "Linnet, Morvel Point",
        "same-fact",
        (SentenceRef("gazette", 0), SentenceRef("herald", 0), SentenceRef("wire", 0)),
        0.91,
    )
    rescued = Fact(
        "rescued",
        "passengers, lifeboat",
        "possible",
        (SentenceRef("gazette", 1), SentenceRef("herald", 1)),
        0.62,
    )
    matches = (
        Match(
            SentenceRef("gazette", 0),
            SentenceRef("wire", 0),
            0.91,
            "same-fact",
            ToldReason((TermPair("aground", "aground", 0.4), TermPair("Linnet", "ferry", 0.1))),
        ),
        Match(
            SentenceRef("gazette", 0),
            SentenceRef("herald", 0),
            0.74,
            "same-fact",
            ToldReason((TermPair("Morvel", "Morvel", 0.5),)),
        ),
        Match(
            SentenceRef("gazette", 1),
            SentenceRef("herald", 1),
            0.62,
            "possible",
            ToldReason((TermPair("passengers", "passengers", 0.5),), ("forty and sixty differ",)),
        ),
    )
    number = Divergence(
        "rescued",
        "number",
        _place(gazette, "Forty passengers"),
        _place(herald, "more than sixty passengers"),
        "40, more than 60",
        5.0,
    )
    return Comparison((gazette, herald, wire), matches, (aground, rescued), (number,))
