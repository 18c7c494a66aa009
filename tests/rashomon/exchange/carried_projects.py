"""Projects that exchange formats carry whole, and what of a project they must carry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from rashomon.annotation.anchoring import make_anchor
from rashomon.edits import in_reading_order
from rashomon.exchange.qda_codebook import distinct_names
from rashomon.exchange.report import Notes
from rashomon.model import (
    Anchor,
    Annotation,
    Codebook,
    Coder,
    Document,
    FactMemo,
    LinkDecision,
    Project,
    Span,
    Tag,
)
from rashomon.tag_rules import tidy_name
from rashomon.text.normalise import normalise

TRICKY = st.sampled_from(
    ["🚢", "é", "e\u0301", "👩‍👩‍👧", "שלום", "مرحبا", "船", "&", "<b>", '"', "'", "]]>", "\\", "\r",
     "\u2028", "\u00a0", "\t", "\n", "\ufeff", "\U0001f1e6", "a", "The ferry ", "12", "=1+1"]
)  # fmt: skip
CHARACTERS = st.characters(
    codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"
)
WORDS = st.lists(st.one_of(TRICKY, st.text(CHARACTERS, max_size=4)), max_size=12).map("".join)
NAMES = st.text(CHARACTERS, min_size=1, max_size=10).map(tidy_name).filter(bool)
IDS = st.uuids().map(lambda value: f"urn:uuid:{value}")
TIMES = st.sampled_from(["", "2031-03-04T05:06:07Z", "2031-03-04T05:06:07.250Z"])
COLOURS = st.sampled_from(["#0a1b2c", "#FFFFFF", "#c2410c"])


@st.composite
def carried_projects(draw: st.DrawFn) -> Project:
    """A project of up to three accounts, all of which REFI-QDA has a place for."""
    ids = draw(st.lists(IDS, min_size=60, max_size=60, unique=True))
    texts = draw(st.lists(WORDS.map(normalise).filter(str.strip), min_size=1, max_size=3))
    documents = tuple(
        Document(ids.pop(), text, draw(WORDS.map(normalise)), draw(NAMES), "2031-03", "by hand",
                 draw(NAMES), "https://example.org/a?b=1&c=2", "en", memo=draw(WORDS))
        for text in texts
    )  # fmt: skip
    tags: list[Tag] = []
    for name in draw(st.lists(NAMES, max_size=4)):
        above = draw(st.sampled_from(["", *(tag.id for tag in tags)]))
        texts_of_tag = draw(st.tuples(*[NAMES | st.just("")] * 4))
        definition, *criteria = texts_of_tag
        tags.append(Tag(ids.pop(), name, draw(COLOURS), definition, above, "", *criteria))
    coders = tuple(Coder(ids.pop(), name) for name in draw(st.lists(NAMES, max_size=2)))
    creators = st.sampled_from(["", *(coder.id for coder in coders)])
    anchors = st.sampled_from(documents).flatmap(_anchors)
    given = st.lists(st.sampled_from(tags), unique=True) if tags else st.just([])
    annotations = [
        Annotation(ids.pop(), draw(anchors), tuple(tag.id for tag in draw(given)),
                   draw(WORDS.filter(bool)), draw(creators), draw(TIMES), draw(TIMES))
        for _ in range(draw(st.integers(0, 5)))
    ]  # fmt: skip
    links = tuple(
        LinkDecision(ids.pop(), verdict, draw(anchors), draw(anchors), "", draw(creators),
                     draw(TIMES))
        for verdict in draw(st.lists(st.sampled_from(["confirmed", "rejected", "linked"])
                                     , max_size=2))
    )  # fmt: skip
    memos = tuple(
        FactMemo(ids.pop(), tuple(draw(st.lists(anchors, min_size=1, max_size=2))),
                 normalise(text), draw(st.sampled_from([one.id for one in coders])))
        for text in (draw(st.lists(NAMES, max_size=2)) if coders else ())
    )  # fmt: skip
    project = Project(
        ids.pop(), draw(NAMES), documents, Codebook(tuple(tags)), coders=coders,
        link_decisions=links, memo=draw(WORDS), fact_memos=memos,
    )  # fmt: skip
    if len(annotations) > 2:
        annotations[:2] = [replace(item, group="urn:uuid:g") for item in annotations[:2]]
    return replace(project, annotations=in_reading_order(project, annotations))


def _anchors(document: Document) -> st.SearchStrategy[Anchor]:
    length = len(document.text)
    ends = st.tuples(st.integers(0, length - 1), st.integers(1, length))
    spans = ends.filter(lambda pair: pair[0] < pair[1]).map(lambda pair: Span(*pair))
    return spans.map(lambda span: make_anchor(document, span))


def essence(project: Project) -> dict[str, Any]:
    """All that must come back, with names in the place of ids."""
    places = {document.id: number for number, document in enumerate(project.documents)}
    names = distinct_names(project.codebook.tags, Notes())
    coders = {coder.id: coder.name for coder in project.coders}
    groups = [item.group for item in project.annotations if item.group]

    def place(anchor: Anchor) -> tuple[int, int, int]:
        return places[anchor.document], anchor.span.start, anchor.span.end

    return {
        "label": project.label,
        "memo": project.memo,
        "documents": [replace(item, id="", path="", digest="") for item in project.documents],
        "coders": sorted(coders.values()),
        "tags": sorted(
            (replace(tag, id="", name=names[tag.id], parent=names.get(tag.parent, ""), shortcut="")
             for tag in project.codebook.tags),
            key=lambda tag: tag.name,
        ),
        "annotations": sorted(
            (place(item.anchor), tuple(names[tag] for tag in item.tags), item.memo,
             coders.get(item.creator, ""), item.created, item.modified,
             groups.count(item.group) if item.group else 0)
            for item in project.annotations
        ),
        "links": sorted(
            (item.verdict, place(item.a), place(item.b), coders.get(item.creator, ""),
             item.created)
            for item in project.link_decisions if item.b
        ),
        "facts": sorted(
            (sorted(map(place, item.mentions)), item.memo, coders.get(item.creator, ""))
            for item in project.fact_memos
        ),
    }  # fmt: skip


def names_of(codebook: Codebook, tag_ids: Iterable[str]) -> tuple[str, ...]:
    """The names of some tags."""
    return tuple(tag.name for tag in codebook.tags if tag.id in set(tag_ids))
