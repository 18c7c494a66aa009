"""Invented accounts for the tests of matching."""

from __future__ import annotations

from rashomon.model import AccountAnalysis, Document, Sentence, Span


def account(name: str, *sentences: str, language: str = "en") -> AccountAnalysis:
    """An account of that id whose sentences are paragraphs of their own."""
    spans: list[Sentence] = []
    text = ""
    for index, sentence in enumerate(sentences):
        text += "\n\n" if text else ""
        spans.append(Sentence(index, Span(len(text), len(text) + len(sentence))))
        text += sentence
    return AccountAnalysis(Document(name, text, language=language), tuple(spans))


def three_accounts() -> tuple[AccountAnalysis, ...]:
    """Three accounts of a burst dam, of different length and words."""
    return (
        account(
            "gazette",
            "Nine people drowned when the Velm dam burst on Tuesday night.",
            "Water poured through the lower town of Osk within minutes.",
            "The governor promised 40 million marks for new homes.",
            "A brass band had played in the square that evening.",
        ),
        account(
            "herald",
            "The governor, Ilka Moor, pledged to spend 40 million marks on rebuilding homes.",
            "The Velm dam burst late on Tuesday, drowning 11 people.",
            "Schools stay closed until further notice.",
        ),
        account(
            "wire",
            "OSK: At least nine people drowned on Tuesday as the dam at Velm gave way and burst.",
            "Inspectors had called the dam sound in spring.",
        ),
    )
