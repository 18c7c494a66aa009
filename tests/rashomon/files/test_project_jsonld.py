"""Any Web Annotation tool can read a project: checked with PyLD and the W3C's own context."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sample_projects import GOLDEN

from rashomon.files.project_json import CONTEXT

jsonld = pytest.importorskip("pyld.jsonld", reason="PyLD is not installed")

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"


SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "kessim.rashomon.json"


FILES = {"golden": GOLDEN / "ferry.rashomon.json", "sample": SAMPLE}


@pytest.fixture(scope="module", params=FILES.values(), ids=FILES.keys())
def raw(request: pytest.FixtureRequest) -> dict[str, Any]:
    return json.loads(request.param.read_text("utf-8"))


@pytest.fixture
def expanded(raw: dict[str, Any], shared: Path) -> dict[str, Any]:
    context = shared / "w3c" / "anno.jsonld"
    if not context.exists():
        pytest.skip(f"no Web Annotation context at {context}")

    def load(url: str, _options: object) -> dict[str, Any]:
        assert url == CONTEXT
        document = json.loads(context.read_text("utf-8"))
        return {"contextUrl": None, "documentUrl": url, "document": document}

    return jsonld.expand(raw, {"documentLoader": load})[0]


def annotations(expanded: dict[str, Any]) -> list[dict[str, Any]]:
    return expanded[AS + "first"][0][AS + "items"][0]["@list"]


def test_every_annotation_is_there(expanded: dict[str, Any], raw: dict[str, Any]):
    found = annotations(expanded)
    assert [item["@id"] for item in found] == [item["id"] for item in raw["first"]["items"]]
    assert all(item["@type"] == [OA + "Annotation"] for item in found)


def test_every_tag_and_memo_is_there(expanded: dict[str, Any], raw: dict[str, Any]):
    for item, source in zip(annotations(expanded), raw["first"]["items"], strict=True):
        bodies = [
            (body[OA + "hasPurpose"][0]["@id"].removeprefix(OA), body[RDF_VALUE][0]["@value"])
            for body in item[OA + "hasBody"]
        ]
        assert bodies == [(body["purpose"], body["value"]) for body in source["body"]]


def test_every_selector_is_there(expanded: dict[str, Any], raw: dict[str, Any]):
    for item, source in zip(annotations(expanded), raw["first"]["items"], strict=True):
        quote, position = item[OA + "hasTarget"][0][OA + "hasSelector"]
        given_quote, given_position = source["target"]["selector"]
        for key in ("exact", "prefix", "suffix"):
            assert quote[OA + key][0]["@value"] == given_quote[key]
        for key in ("start", "end"):
            assert position[OA + key][0]["@value"] == given_position[key]


def test_no_key_is_dropped(expanded: dict[str, Any], raw: dict[str, Any]):
    """Processors drop, without a word, keys that no context explains."""
    assert _count_keys(expanded) == _count_keys(raw)


def _count_keys(value: Any) -> int:
    """Keys of all objects, less what expansion itself adds or takes away."""
    if isinstance(value, list):
        return sum(map(_count_keys, value))
    if not isinstance(value, dict) or value.keys() == {"@id"}:
        return 0
    own = [key for key in value if key not in ("@context", "@value", "@list", "@type")]
    wrapped = {"@value", "@list"} & value.keys()
    typed = "type" in value
    children = sum(_count_keys(item) for key, item in value.items() if key != "@context")
    return children + (0 if wrapped else len(own) - typed)


def test_every_id_is_an_absolute_iri(raw: dict[str, Any]):
    def ids(value: Any) -> list[str]:
        if isinstance(value, list):
            return [found for item in value for found in ids(item)]
        if not isinstance(value, dict):
            return []
        below = [found for key, item in value.items() if key != "@context" for found in ids(item)]
        return below + ([value["id"]] if "id" in value else [])

    assert all(name.startswith(("urn:", "https://")) for name in ids(raw))
