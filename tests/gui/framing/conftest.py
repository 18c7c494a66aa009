"""Two invented accounts of a strike at a glassworks, and what they do differently."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rashomon.model import (
    AccountAnalysis,
    Comparison,
    Divergence,
    DivergenceKind,
    Document,
    Fact,
    Place,
    Sentence,
    SentenceRef,
    Span,
)

POST = "About 300 workers walked out of the Tarn glassworks at noon on Friday."
STAR = "An angry mob of 500 stormed out of the Tarn plant, the owners claimed. It was cold."


def _account(document_id: str, text: str, outlet: str) -> AccountAnalysis:
    document = Document(id=document_id, text=text, outlet=outlet)
    return AccountAnalysis(document, (Sentence(0, Span(0, len(text))),))


def divergence(
    kind: DivergenceKind, post: str, star: str, *, rank: float, fact: str = "walkout"
) -> Divergence:
    """A divergence between those words of the two accounts; no words: nothing found."""
    a, b = POST.index(post), STAR.index(star) if star else 0
    other = Place("star", Span(b, b + len(star))) if star else None
    return Divergence(fact, kind, Place("post", Span(a, a + len(post))), other, kind, rank)


@pytest.fixture
def glassworks() -> Comparison:
    """Three divergences of the first fact and one of the second."""
    post, star = _account("post", POST, "Tarn Post"), _account("star", STAR, "Evening Star")
    mentions = (SentenceRef("post", 0), SentenceRef("star", 0))
    facts = (
        Fact("walkout", "walked out, Tarn", "same-fact", mentions, 0.8),
        Fact("noon", "noon, Friday", "possible", mentions, 0.5),
    )
    divergences = (
        divergence("label", "workers", "An angry mob", rank=3),
        divergence("number", "About 300 workers", "mob of 500", rank=2),
        divergence("loaded", "walked", "stormed", rank=1),
        divergence("omission", "at noon on Friday", "", rank=0.5, fact="noon"),
    )
    return Comparison((post, star), (), facts, divergences)


@pytest.fixture
def many(glassworks: Comparison) -> Comparison:
    """Twenty divergences."""
    twenty = tuple(
        replace(
            glassworks.divergences[2],
            a=Place("post", Span(number, number + 6)),
            note=f"note {number}",
            rank=20.0 - number,
        )
        for number in range(20)
    )
    return replace(glassworks, divergences=twenty)


@pytest.fixture
def quiet(glassworks: Comparison) -> Comparison:
    """Two quiet divergences of the first fact beside the loud ones."""
    extra = (
        divergence("attribution", "About", "the owners claimed", rank=0.4),
        divergence("hedge", "About", "stormed", rank=0.3),
    )
    return replace(glassworks, divergences=(*glassworks.divergences, *extra))
