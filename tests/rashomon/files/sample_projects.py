"""Projects for the tests of files: one written by hand, and any that hypothesis can think of."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st
from sample_framing import framing, golden_framing

from rashomon.annotation.anchoring import make_anchor
from rashomon.edits import in_reading_order
from rashomon.model import (
    BANDS,
    AnalysisSettings,
    Annotation,
    BoilerplateDecision,
    Codebook,
    Coder,
    Document,
    FactMemo,
    LinkDecision,
    Project,
    Span,
    Tag,
)
from rashomon.text.normalise import normalise

GOLDEN = Path(__file__).parents[2] / "golden"

COURIER = (
    "Ferry aground off Port Arden 🚢\n\n"
    "Twelve people were taken off the ferry “Selkie” on Monday, the harbour office said. "
    "Captain Ilse Marrow blamed the fog & an unlit buoy <no. 7>.\n\n"
    "Most read today\n"
)
VOICE = (
    "Reckless crossing ends on the rocks\n\n"
    "Fifteen passengers had to be rescued after Marrow’s crew ignored warnings, witnesses claim. "
    "قال أحد الركاب إنه خائف. 船长没有回答。 Cafe\u0301s on the quay stayed open.\n"
)


def document(number: int, text: str, **about: str) -> Document:
    return Document(id=f"urn:uuid:00000000-0000-4000-8000-00000000000{number}", text=text, **about)


def span_of(words: str, document: Document) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def golden_project(folder: Path) -> Project:
    """Two accounts, two coders, nested and overlapping passages, every kind of decision."""
    courier = document(
        1,
        normalise(COURIER),
        title="Ferry aground off Port Arden 🚢",
        outlet="The Arden Courier",
        published="2031-03-03",
        published_from="text",
        path=str(folder / "accounts" / "courier.txt"),
        digest="ab" * 32,
        memo="First on the street: “twelve” & no source named.",
    )
    voice = document(2, normalise(VOICE), title="Reckless crossing", author="T. Quill")
    blame = Tag(
        "urn:rashomon:tag:blame",
        "Blame",
        "#c2410c",
        "Who is held responsible.",
        "",
        "1",
        inclusion="Somebody is named.",
        exclusion="The weather & <acts of God>.",
        example="Marrow’s crew ignored warnings",
    )
    crew = Tag("crew", "Blame the crew & “captain” <both>", "#1d4ed8", parent=blame.id)
    ada, ben = Coder("urn:uuid:ada", "Ada Ó Briain"), Coder("ben", "Ben")

    def annotate(number: int, words: str, doc: Document, *tags: str, **rest: str) -> Annotation:
        return Annotation(
            f"urn:uuid:a{number}", make_anchor(doc, span_of(words, doc)), tags,
            created="2031-03-04T05:06:07Z", **rest,
        )  # fmt: skip

    return Project(
        id="urn:uuid:00000000-0000-4000-8000-000000000000",
        label="Ferry & fog",
        documents=(courier, voice),
        codebook=Codebook((blame, crew)),
        annotations=(
            annotate(1, "🚢", courier, blame.id, creator=ada.id),
            annotate(
                2, "blamed the fog & an unlit buoy <no. 7>", courier, blame.id, crew.id,
                group="urn:uuid:g1",
                memo="Fog & buoy:\n<two> causes — “unlit” says whose fault it is 🔦",
                creator=ada.id, modified="2031-03-05T00:00:00Z",
            ),
            annotate(3, "fog & an", courier, crew.id, creator=ben.id),
            annotate(
                4, "Marrow’s crew ignored warnings", voice, crew.id, creator=ben.id,
                group="urn:uuid:g1",
            ),
            annotate(
                5, "قال أحد الركاب إنه خائف. 船长没有回答。 Cafés", voice, memo="not tagged yet",
            ),
        ),
        link_decisions=(
            LinkDecision(
                "urn:uuid:l1", "confirmed",
                make_anchor(courier, span_of("Twelve people were taken off", courier)),
                make_anchor(voice, span_of("Fifteen passengers had to be rescued", voice)),
                creator=ada.id, created="2031-03-06T00:00:00Z",
            ),
            LinkDecision(
                "urn:uuid:l2", "not-told-here",
                make_anchor(courier, span_of("an unlit buoy", courier)), None, document=voice.id,
            ),
        ),
        boilerplate_decisions=(
            BoilerplateDecision(
                "urn:uuid:b1", make_anchor(courier, span_of("Most read today", courier)), True,
                creator=ben.id, created="2031-03-06T00:00:00Z",
            ),
        ),
        settings=AnalysisSettings("possible"),
        coders=(ada, ben),
        memo="Which account was printed first?",
        fact_memos=(
            FactMemo(
                "urn:uuid:f1",
                (make_anchor(courier, span_of("Twelve people", courier)),
                 make_anchor(voice, span_of("Fifteen passengers", voice))),
                "Ask the harbour office: twelve or fifteen?",
                ada.id, "2031-03-06T00:00:00Z",
            ),
        ),
        **golden_framing(courier, voice, ada),
    )  # fmt: skip


# ------------------------------------------------------------------ any project
TRICKY = st.sampled_from(
    ["🚢", "é", "e\u0301", "👩‍👩‍👧", "שלום", "مرحبا", "船", "&", "<b>", '"', "\\",
     "\u2028", "\u00a0", "\t", "\n", "\x01", "\ufeff", "\U0001f1e6", "a", "The ferry ", "12"]
)  # fmt: skip
WORDS = st.lists(st.one_of(TRICKY, st.text(max_size=4)), max_size=12).map("".join)
LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
IDS = st.one_of(
    st.uuids().map(lambda value: f"urn:uuid:{value}"),
    st.text(min_size=1, max_size=6).filter(lambda text: "\0" not in text),
    st.sampled_from(["https://example.org/a b", "urn:rashomon:local:x", "%41", "rashomon:x"]),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.floats(allow_nan=False,
              allow_infinity=False), LINES),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(LINES, inner, max_size=3)),
    max_leaves=5,
)  # fmt: skip
EXTRAS = st.dictionaries(LINES.map(lambda text: "x:" + text), JSON, max_size=2)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """A sound project of up to three accounts, with unknown fields on everything."""
    texts = draw(st.lists(WORDS.map(normalise).filter(bool), max_size=3))
    ids = draw(st.lists(IDS, min_size=40, max_size=40, unique=True))
    documents = tuple(
        Document(
            ids.pop(), text, *draw(st.tuples(*[LINES] * 3)), memo=draw(LINES), extra=draw(EXTRAS)
        )
        for text in texts
    )
    coders = tuple(
        Coder(ids.pop(), name, draw(EXTRAS)) for name in draw(st.lists(LINES, max_size=2))
    )
    tags = draw(_tags(ids))
    project = Project(
        ids.pop(), draw(LINES), documents, Codebook(tags), coders=coders, extra=draw(EXTRAS),
        settings=AnalysisSettings(
            min_band=draw(st.sampled_from(BANDS)),
            min_score=draw(st.sampled_from([None, 0.0, 0.37, 1.0])),
            learn=draw(st.booleans()),
            learn_after=draw(st.sampled_from(["", "2031-03-04T05:06:07Z"])),
            extra=draw(EXTRAS),
        ),
    )  # fmt: skip
    if not documents:
        return project
    creators = st.sampled_from(["", *(coder.id for coder in coders)])
    anchors = st.sampled_from(documents).flatmap(_anchors)
    annotations = [
        Annotation(ids.pop(), draw(anchors), draw(_subset(tags)), memo, draw(creators),
                   draw(LINES), draw(LINES), draw(st.sampled_from(["", "g", "urn:uuid:h"])),
                   extra=draw(EXTRAS))
        for memo in draw(st.lists(WORDS, max_size=4))
    ]  # fmt: skip
    links = tuple(
        LinkDecision(ids.pop(), "linked", draw(anchors), draw(anchors), "", draw(creators),
                     draw(LINES), draw(EXTRAS))
        for _ in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    debris = tuple(
        BoilerplateDecision(ids.pop(), draw(anchors), flag, draw(creators), extra=draw(EXTRAS))
        for flag in draw(st.lists(st.booleans(), max_size=2))
    )
    memos = tuple(
        FactMemo(ids.pop(), tuple(draw(st.lists(anchors, min_size=1, max_size=2))), text,
                 draw(creators), extra=draw(EXTRAS))
        for text in draw(st.lists(WORDS, max_size=2))
    )  # fmt: skip
    return replace(
        project,
        memo=draw(WORDS),
        fact_memos=memos,
        annotations=in_reading_order(project, annotations),
        link_decisions=links,
        boilerplate_decisions=debris,
        **draw(framing(ids, documents, anchors, creators, EXTRAS)),
    )


def _anchors(document: Document) -> st.SearchStrategy[object]:
    length = len(document.text)
    ends = st.tuples(st.integers(0, length - 1), st.integers(1, length))
    spans = ends.filter(lambda pair: pair[0] < pair[1]).map(lambda pair: Span(*pair))
    return spans.map(lambda span: make_anchor(document, span))


@st.composite
def _tags(draw: st.DrawFn, ids: list[str]) -> tuple[Tag, ...]:
    names = draw(st.lists(LINES.filter(str.strip), max_size=3, unique_by=_name_key))
    tags: list[Tag] = []
    for key, name in zip(("1", "", "9"), names, strict=False):
        above = draw(st.sampled_from(["", *(tag.id for tag in tags)]))
        criteria = draw(st.tuples(*[LINES] * 3))
        tags.append(Tag(ids.pop(), name, "#0a1B2c", draw(LINES), above, key, *criteria,
                        extra=draw(EXTRAS)))  # fmt: skip
    return tuple(tags)


def _name_key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def _subset(tags: tuple[Tag, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    if not tags:
        return st.just(())
    return st.lists(st.sampled_from([tag.id for tag in tags]), unique=True).map(tuple)
