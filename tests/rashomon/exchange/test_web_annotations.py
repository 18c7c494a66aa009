"""Annotations of other web tools land where they stood, or are named with all they said."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from carried_projects import carried_projects, essence
from hypothesis import given, settings

from rashomon.errors import ExchangeError
from rashomon.exchange.conversion import read_file, write_file
from rashomon.exchange.report import ExchangeReport
from rashomon.model import Codebook, Document, Project, Tag

WEIR = Document(
    "urn:uuid:weir", "🚢 The weir at Ostmoor broke at noon & nobody knew. The weir was old.",
    "Weir", url="https://ostmoor.example/weir",
)  # fmt: skip
GATE = Document("urn:uuid:gate", "The gate stood open all night.", "Gate", path="/x/gate.txt")
PROJECT = Project("p", documents=(WEIR, GATE), codebook=Codebook((Tag("b", "Blame", "#111111"),)))


def take(tmp_path: Path, value: Any, project: Project = PROJECT) -> tuple[Project, ExchangeReport]:
    path = tmp_path / "other.jsonld"
    path.write_text(json.dumps(value), "utf-8")
    return read_file(path, project)


def selectors(exact: str, start: int | None = None, **around: str) -> list[dict[str, Any]]:
    quote = {"type": "TextQuoteSelector", "exact": exact, **around}
    if start is None:
        return [quote]
    return [quote, {"type": "TextPositionSelector", "start": start, "end": start + len(exact)}]


def annotation(exact: str, start: int | None = None, **rest: Any) -> dict[str, Any]:
    source = {"source": WEIR.url, "selector": selectors(exact, start)}
    body = [{"type": "TextualBody", "purpose": "tagging", "value": "blame"}]
    return {"id": "urn:uuid:1", "type": "Annotation", "body": body, "target": source, **rest}


def found(project: Project) -> list[tuple[str, int]]:
    return [(item.anchor.quote, item.anchor.span.start) for item in project.annotations]


# ------------------------------------------------------------------ both ways
@settings(max_examples=60)
@given(project=carried_projects())
def test_our_own_web_annotations_come_back_whole(
    tmp_path_factory: pytest.TempPathFactory, project: Project
):
    tags = {tag.name.casefold(): tag for tag in project.codebook.tags}
    if len(tags) < len(project.codebook.tags):  # the native file has no two tags of one name
        return
    path = tmp_path_factory.getbasetemp() / "own.jsonld"
    write_file(project, path)
    back, _ = read_file(path)
    assert essence(back) == essence(project)
    assert back.annotations == project.annotations


# ------------------------------------------------------------------ Hypothesis
def test_an_export_of_hypothesis_is_read(tmp_path: Path):
    row = {
        "id": "Zx1", "created": "2031-03-04T05:06:07.1+00:00", "updated": "2031-03-05T00:00:00Z",
        "user": "acct:ada@hypothes.is", "user_info": {"display_name": "Ada"},
        "uri": WEIR.url, "text": "Who says so? <b>&</b>", "tags": ["Blame", "Cause"],
        "document": {"title": ["Weir"]},
        "target": [{"source": WEIR.url, "selector": [
            {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0},
            *selectors("broke at noon", 23),
        ]}],
    }  # fmt: skip
    project, report = take(tmp_path, {"total": 1, "rows": [row]})
    (item,) = project.annotations
    assert item.anchor.quote == "broke at noon"
    names = {tag.id: tag.name for tag in project.codebook.tags}
    assert [names[tag] for tag in item.tags] == ["Blame", "Cause"]
    assert (item.memo, item.modified) == ("Who says so? <b>&</b>", "2031-03-05T00:00:00Z")
    assert [(one.id, one.name) for one in project.coders] == [("acct:ada@hypothes.is", "Ada")]
    assert report.done == "Added 1 annotation of 1."


def test_a_reply_is_named(tmp_path: Path):
    row = {"id": "r", "text": "No!", "references": ["Zx1"], "target": [{"source": WEIR.url}]}
    _, report = take(tmp_path, {"rows": [row]})
    assert any("answers another one" in note for note in report.notes)
    assert any("not found and left out" in note and "No!" in note for note in report.notes)


# ------------------------------------------------------------------ Recogito
def test_the_standard_form_of_recogito_is_read(tmp_path: Path):
    exact = annotation("noon", creator={"id": "u1", "name": "Ben"})
    exact["body"].append({"type": "TextualBody", "purpose": "commenting", "value": "Or dusk?"})
    project, _ = take(tmp_path, [exact])
    assert [(item.memo, item.creator) for item in project.annotations] == [("Or dusk?", "u1")]


def test_the_own_form_of_recogito_is_read(tmp_path: Path):
    start = WEIR.text.index("nobody")
    own = {
        "id": "7a1d", "bodies": [{"purpose": "tagging", "value": "blame"}],
        "target": {
            "selector": [{"quote": "nobody", "start": start + 1, "end": start + 7}],
            "creator": {"id": "u1", "name": "Ben"},
        },
    }  # fmt: skip
    project, _ = take(tmp_path, [own], replace(PROJECT, documents=(WEIR,)))
    assert found(project) == [("nobody", start)]
    assert project.annotations[0].tags == ("b",)


# ------------------------------------------------------------------ forms and places
@pytest.mark.parametrize(
    "wrap",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"type": "AnnotationPage", "items": [one]},
        lambda one: {"type": "AnnotationCollection", "first": {"items": [one]}},
        lambda one: {"type": "AnnotationCollection",
                     "first": {"items": [], "next": {"items": [one]}}},
    ],
    ids=["one", "list", "page", "collection", "two pages"],
)  # fmt: skip
def test_every_form_of_the_standard_is_read(tmp_path: Path, wrap: Any):
    assert found(take(tmp_path, wrap(annotation("noon")))[0]) == [("noon", WEIR.text.index("noon"))]


def test_places_in_utf_16_units_are_corrected_by_the_words(tmp_path: Path):
    start = WEIR.text.index("weir was")
    assert found(take(tmp_path, annotation("weir", start + 1))[0]) == [("weir", start)]


def test_of_several_places_the_one_with_the_neighbourhood_is_taken(tmp_path: Path):
    item = annotation("weir")
    item["target"]["selector"] = selectors("weir", None, prefix="knew. The ", suffix=" was old.")
    assert found(take(tmp_path, item)[0]) == [("weir", WEIR.text.index("weir was"))]


@pytest.mark.parametrize("source", ["gate.txt", "Gate", "file:///home/ada/gate.txt", GATE.id])
def test_an_account_is_known_by_address_file_title_or_id(tmp_path: Path, source: str):
    item = annotation("open")
    item["target"]["source"] = source
    (one,) = take(tmp_path, item)[0].annotations
    assert one.anchor.document == GATE.id


def test_a_passage_with_other_digits_is_never_taken_for_the_old_one(tmp_path: Path):
    page = Document("d", "In all 15 people were taken off the ferry on Monday.", url=WEIR.url)
    project, report = take(
        tmp_path, annotation("In all 12 people were taken off the ferry on Monday.", 0),
        Project("p", documents=(page,)),
    )  # fmt: skip
    (item,) = project.annotations
    assert item.anchor.review is not None
    assert "12 people" in item.anchor.quote
    assert any("needs review" in note for note in report.notes)


def test_what_is_imported_twice_is_there_once(tmp_path: Path):
    once, _ = take(tmp_path, annotation("noon"))
    twice, report = take(tmp_path, annotation("noon"), once)
    assert twice is once
    assert any("already" in note for note in report.notes)


def test_annotations_without_a_project_ask_for_one(tmp_path: Path):
    (tmp_path / "a.jsonld").write_text(json.dumps([annotation("noon")]), "utf-8")
    with pytest.raises(ExchangeError, match="--into"):
        read_file(tmp_path / "a.jsonld")
