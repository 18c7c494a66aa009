"""What people said of framing, for the tests of files: by hand, and any that hypothesis makes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from rashomon.annotation.anchoring import make_anchor
from rashomon.lexicon_edits import check_overlay
from rashomon.model import (
    ACTOR_KINDS,
    DIVERGENCE_KINDS,
    Coder,
    DivergenceDecision,
    Document,
    LexiconOverlay,
    LexiconTerm,
    NamingDecision,
    Span,
)

WHEN = "2031-03-07T00:00:00Z"


def golden_framing(courier: Document, voice: Document, coder: Coder) -> dict[str, Any]:
    """Fields of a project: decisions of each kind on divergences and namings, two word lists."""

    def anchor(words: str, document: Document) -> Any:
        start = document.text.index(words)
        return make_anchor(document, Span(start, start + len(words)))

    return {
        "divergence_decisions": (
            DivergenceDecision(
                "urn:uuid:v1", "confirmed", "number", anchor("Twelve people", courier),
                anchor("Fifteen passengers", voice), note="12 people here, 15 passengers there.",
                creator=coder.id, created=WHEN,
            ),
            DivergenceDecision(
                "urn:uuid:v2", "dismissed", "omission", anchor("an unlit buoy", courier), None,
                document=voice.id,
            ),
        ),
        "naming_decisions": (
            NamingDecision(
                "urn:uuid:n1", "merge", ("captain ilse marrow", "marrow"), ("marrow crew",),
                creator=coder.id, created=WHEN,
            ),
            NamingDecision(
                "urn:uuid:n2", "move", ("the quay",), ("port arden",), document=voice.id,
            ),
            NamingDecision("urn:uuid:n3", "rename", ("port arden",), value="Harbour of “Arden”"),
        ),
        "lexicons": (
            LexiconOverlay("hedges", "en", enabled=False),
            LexiconOverlay(
                "loaded", "en",
                added=(
                    LexiconTerm("run aground", "evaluative", "weak: “aground” alone is plain"),
                    LexiconTerm("Selkie", ""),
                ),
                switched_off=("massacre", "slaughter"),
            ),
        ),
    }  # fmt: skip


ONE_LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12
)
TERMS = ONE_LINE.map(lambda text: text.lstrip("#") + "a").map(str.strip)
NAMINGS = st.lists(ONE_LINE.filter(str.strip), min_size=1, max_size=2).map(tuple)


@st.composite
def framing(
    draw: st.DrawFn,
    ids: list[str],
    documents: tuple[Document, ...],
    anchors: st.SearchStrategy[Any],
    creators: st.SearchStrategy[str],
    extras: st.SearchStrategy[dict[str, Any]],
) -> dict[str, Any]:
    """Any sound decisions and word lists about some documents."""
    names = st.sampled_from([document.id for document in documents])
    judged = [
        DivergenceDecision(
            ids.pop(), draw(st.sampled_from(["confirmed", "dismissed"])),
            draw(st.sampled_from(DIVERGENCE_KINDS)), draw(anchors),
            draw(anchors) if two else None, "" if two else draw(names), draw(ONE_LINE),
            draw(creators), draw(ONE_LINE), draw(extras),
        )
        for two in draw(st.lists(st.booleans(), max_size=2))
    ]  # fmt: skip
    named = [
        NamingDecision(
            ids.pop(), verdict, draw(NAMINGS),
            draw(NAMINGS) if verdict == "move" else (),
            {"rename": "A", "kind": draw(st.sampled_from(ACTOR_KINDS))}.get(verdict, ""),
            draw(st.sampled_from(["", documents[0].id])), draw(creators), draw(ONE_LINE),
            draw(extras),
        )
        for verdict in draw(
            st.lists(st.sampled_from(["move", "split", "rename", "kind", "no-actor"]), max_size=2)
        )
    ]  # fmt: skip
    overlays = [draw(_overlays(name, extras)) for name in draw(st.sets(ONE_LINE.filter(str.strip)))]
    return {
        "divergence_decisions": tuple(judged),
        "naming_decisions": tuple(named),
        "lexicons": tuple(overlays),
    }


@st.composite
def _overlays(draw: st.DrawFn, name: str, extras: st.SearchStrategy[Any]) -> LexiconOverlay:
    terms = draw(st.lists(TERMS, max_size=3, unique_by=str.casefold))
    added = [LexiconTerm(term, draw(ONE_LINE), draw(ONE_LINE), draw(extras)) for term in terms]
    off = draw(st.lists(TERMS, max_size=2))
    overlay = LexiconOverlay(
        name, "en", draw(st.booleans()), tuple(added), tuple(off), draw(extras)
    )
    try:
        check_overlay(overlay)
    except ValueError:  # two terms of the same words
        return LexiconOverlay(name, "en", added=tuple(added[:1]), extra=draw(extras))
    return overlay
