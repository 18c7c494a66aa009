"""What `analyze` prints is what docs/ANALYSIS-SCHEMA.md promises."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.files.analysis_json import SCHEMA, analysis_to_json, write_analysis
from rashomon.model import (
    BANDS,
    CUE_KINDS,
    DIVERGENCE_KINDS,
    AccountAnalysis,
    Actor,
    ActorLabel,
    ActorNaming,
    Comparison,
    Divergence,
    Document,
    Fact,
    FramingCue,
    Match,
    Place,
    Sentence,
    SentenceRef,
    Span,
    TermPair,
    ToldReason,
)

jsonschema = pytest.importorskip("jsonschema")

DOCS = Path(__file__).parents[3] / "docs"
LISTS = ("documents", "matches", "facts", "divergences", "labels", "actors", "profiles")
FORMAT = json.loads((DOCS / "rashomon-analysis-1.schema.json").read_text("utf-8"))


QUOTATION = FramingCue("quotation", Span(0, 5), "rule: quotation", source=Span(8, 12))


def comparison() -> Comparison:
    a = Document("d1", "Boats 🚢 left.", "Boats", "The Courier", "2031-05", path="in/a.txt")
    b = Document("d2", "No boat left.\nShare this", language="")
    ref_a, ref_b = SentenceRef("d1", 0), SentenceRef("d2", 0)
    return Comparison(
        accounts=(
            AccountAnalysis(
                a,
                (Sentence(0, Span(0, 13)),),
                (QUOTATION, FramingCue("hedge", Span(0, 5), "list: hedges")),
            ),
            AccountAnalysis(b, (Sentence(0, Span(0, 13)), Sentence(1, Span(14, 24), True, "link"))),
        ),
        matches=(
            Match(ref_a, ref_b, 0.75, "same-fact", ToldReason((TermPair("Boats", "boat", 0.5),))),
            Match(ref_a, SentenceRef("d2", 1), 0.0, None),
        ),
        facts=(Fact("f1", "boat left", "same-fact", (ref_a, ref_b)),),
        divergences=(
            Divergence("f1", "number", Place("d1", Span(0, 5)), Place("d2", Span(0, 7)), "note"),
            Divergence("f1", "omission", Place("d1", Span(0, 5)), None, "no match found"),
        ),
        labels=(ActorLabel("the boats", "d1", "Boats", Span(0, 5)),),
        actors=(
            Actor(
                "actor:boats", "The boats", "group", (ActorNaming("d1", "Boats", (Span(0, 5),)),)
            ),
        ),
    )


def printed(comparison: Comparison) -> Any:
    stream = io.BytesIO()
    write_analysis(comparison, stream)
    return json.loads(stream.getvalue())


def test_it_agrees_with_the_schema_that_is_shipped():
    jsonschema.Draft202012Validator.check_schema(FORMAT)
    jsonschema.Draft202012Validator(FORMAT).validate(printed(comparison()))


def test_it_has_these_keys_and_no_others():
    data = printed(comparison())
    assert list(data) == ["schema", *LISTS]
    assert list(data["documents"][0]) == [
        "id", "path", "title", "outlet", "date", "language", "text", "sentences", "cues",
    ]  # fmt: skip
    assert list(data["documents"][0]["sentences"][0]) == ["index", "start", "end", "boilerplate"]
    assert list(data["documents"][0]["cues"][0]) == [
        "start", "end", "kind", "evidence", "subkind", "in_quote", "source", "content", "list",
        "term",
    ]  # fmt: skip
    assert list(data["matches"][0]) == [
        "a", "b", "score", "band", "terms", "spans", "against", "why",
    ]  # fmt: skip
    assert list(data["facts"][0]) == ["id", "label", "band", "mentions", "not_told"]
    assert list(data["divergences"][0]) == [
        "fact", "kind", "a", "b", "note", "quiet", "silent", "decided", "found",
    ]  # fmt: skip
    assert list(data["actors"][0]) == ["id", "name", "kind", "decided", "namings"]
    assert list(data["actors"][0]["namings"][0]) == [
        "document", "text", "role", "count", "decided", "spans",
    ]  # fmt: skip
    assert list(data["profiles"][0]) == [
        "document", "words", "sentences", "shared_words", "shared_sentences", "quoted_words",
        "rates", "voices",
    ]  # fmt: skip
    assert list(data["profiles"][0]["rates"][0]) == [
        "kind", "count", "per_thousand", "shared_count", "shared_per_thousand",
    ]  # fmt: skip
    assert list(data["profiles"][0]["voices"][0]) == [
        "speaker", "quotations", "words", "share_of_quoted", "share_of_account", "spans",
    ]  # fmt: skip
    assert list(data["labels"][0]) == ["entity", "document", "text", "start", "end"]


def test_every_value_stands_where_it_belongs():
    data = printed(comparison())
    assert data["schema"] == SCHEMA
    assert [item["path"] for item in data["documents"]] == ["in/a.txt", ""]
    assert [item["boilerplate"] for item in data["documents"][1]["sentences"]] == [False, True]
    assert data["matches"][0] == {
        "a": {"document": "d1", "sentence": 0}, "b": {"document": "d2", "sentence": 0},
        "score": 0.75, "band": "same-fact", "terms": [["Boats", "boat", 0.5]],
        "spans": {"a": None, "b": None}, "against": [], "why": "",
    }  # fmt: skip
    assert data["matches"][1]["band"] is None
    assert data["divergences"][0]["b"] == {"document": "d2", "start": 0, "end": 7}
    assert data["divergences"][1]["b"] is None


def test_the_words_of_the_schema_are_those_of_the_model():
    parts = FORMAT["$defs"]
    assert parts["band"]["enum"] == list(BANDS)
    assert parts["cue"]["properties"]["kind"]["enum"] == list(CUE_KINDS)
    assert parts["divergence"]["properties"]["kind"]["enum"] == list(DIVERGENCE_KINDS)


def test_every_key_and_kind_is_explained():
    page = (DOCS / "ANALYSIS-SCHEMA.md").read_text("utf-8")
    keys = {key for part in FORMAT["$defs"].values() for key in part.get("properties", ())}
    for word in (*keys, *FORMAT["properties"], *BANDS, *CUE_KINDS, *DIVERGENCE_KINDS):
        assert f"`{word}`" in page or f'"{word}"' in page, word


@given(st.text(), st.text())
def test_any_text_and_title_come_through(text: str, title: str):
    account = AccountAnalysis(Document("d", text, title), ())
    assert printed(Comparison((account,))) == analysis_to_json(Comparison((account,)))


def test_a_file_name_that_is_no_utf8_comes_back_as_the_system_gave_it():
    name = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    account = AccountAnalysis(Document("d", "x", path=name), ())
    assert printed(Comparison((account,)))["documents"][0]["path"] == name


def test_nothing_compared_is_still_a_whole_object():
    assert printed(Comparison()) == {
        "schema": SCHEMA, **{name: [] for name in LISTS},
    }  # fmt: skip


def test_a_refined_comparison_names_its_model_and_no_other_does() -> None:
    refined = replace(comparison(), refined_with="all-minilm-l6-v2")
    stream = io.BytesIO()
    write_analysis(refined, stream)
    written = json.loads(stream.getvalue())
    jsonschema.validate(written, FORMAT)
    assert written == analysis_to_json(refined)
    assert written["refined_with"] == "all-minilm-l6-v2"
    assert "refined_with" not in analysis_to_json(comparison())
