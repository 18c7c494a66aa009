"""A small invented project: two accounts of a harvest fair, three tags, three annotations."""

from __future__ import annotations

import pytest

from rashomon.model import Anchor, Annotation, Codebook, Document, Project, Span, Tag

POST = "A roof fell in at the Brand fair. Officials called it an act of God."
STAR = "Cheap beams failed at Brand, & <i>nobody</i> had checked them 🎪."


def _annotation(
    annotation_id: str, document: str, words: str, tags: tuple[str, ...], memo: str = ""
) -> Annotation:
    text = POST if document == "post" else STAR
    start = text.index(words)
    anchor = Anchor(document, Span(start, start + len(words)), words)
    return Annotation(annotation_id, anchor, tags, memo)


@pytest.fixture
def fair() -> Project:
    """Annotations are given out of order, as a file of another program may have them."""
    codebook = Codebook(
        (
            Tag("loaded", "Loaded wording", "#c2410c", "Words that judge.", "", "1"),
            Tag("hedge", "Hedge", "#a16207", "", "", "2"),
            Tag("agency", "Agency & blame", "#be185d"),
        )
    )
    documents = (
        Document(id="post", text=POST, outlet="Brand Post"),
        Document(id="star", text=STAR, outlet="Evening Star"),
    )
    annotations = (
        _annotation("cheap", "star", "Cheap beams failed", ("loaded", "agency")),
        _annotation("god", "post", "an act of God", ("agency",), "Who is to blame?\nNobody."),
        _annotation("roof", "post", "A roof fell in", ("hedge",)),
    )
    return Project("urn:uuid:1", "Fair", documents, codebook, annotations)


@pytest.fixture
def codebook(fair: Project) -> Codebook:
    return fair.codebook
