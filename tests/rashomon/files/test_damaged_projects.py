"""Whatever a project file holds, it is read or refused with one line that helps."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_projects import GOLDEN, JSON

from rashomon.errors import ProjectFileError
from rashomon.files import project_file
from rashomon.files.project_file import load_project

WHOLE = (GOLDEN / "ferry.rashomon.json").read_bytes()
Json = dict[str, Any]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.rashomon.json"


def refusal(path: Path, content: bytes) -> str:
    """The message with which a file is refused; the file is untouched."""
    path.write_bytes(content)
    with pytest.raises(ProjectFileError) as caught:
        load_project(path)
    assert path.read_bytes() == content
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message


def changed(change: Callable[[Json], object]) -> bytes:
    data = json.loads(WHOLE)
    change(data)
    return json.dumps(data, ensure_ascii=False).encode()


def items(data: Json) -> list[Json]:
    return data["first"]["items"]


def selector(data: Json, number: int) -> Json:
    return items(data)[2]["target"]["selector"][number]


# ------------------------------------------------------------------ not even JSON
@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_refused_with_the_place_where_it_ends(path: Path, share: float):
    message = refusal(path, WHOLE[: int(share * len(WHOLE))].decode("utf-8", "ignore").encode())
    assert "damaged at line " in message
    assert "Restore an earlier copy" in message


@pytest.mark.parametrize("content", [b"", b" \n", b"\0" * 4096])
def test_a_file_without_content_is_called_empty(path: Path, content: bytes):
    assert "The file is empty." in refusal(path, content)


def test_a_file_that_is_no_text_is_refused_with_the_byte(path: Path):
    assert "byte 4 is no UTF-8" in refusal(path, b"text\xff\xfe")


@pytest.mark.parametrize("bracket", [b"[", b'{"a":'])
def test_bottomless_nesting_is_refused(path: Path, bracket: bytes):
    assert "nested" in refusal(path, bracket * 200_000)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_numbers_that_json_does_not_have_are_refused(path: Path, number: str):
    refusal(path, WHOLE.replace(b'"total": 5', f'"total": {number}'.encode()))


def test_a_key_that_stands_twice_is_refused(path: Path):
    content = WHOLE.replace(b'"total": 5', b'"total": 5, "total": 6')
    assert "'total' stands twice" in refusal(path, content)


def test_a_byte_order_mark_is_no_damage(path: Path):
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE)
    assert load_project(path).label == "Ferry & fog"


# ------------------------------------------------------------------ JSON, but not a project
@pytest.mark.parametrize("content", [b"[]", b"3", b"null", b'"text"', b"{}", b'{"name": "x"}'])
def test_other_json_is_no_project(path: Path, content: bytes):
    refusal(path, content)


@pytest.mark.parametrize(
    ("place", "change"),
    [
        ("rashomon:schema", lambda data: data.update({"rashomon:schema": "one"})),
        ("rashomon:schema", lambda data: data.update({"rashomon:schema": 0})),
        ("rashomon:schema", lambda data: data.update({"rashomon:schema": True})),
        ("type", lambda data: data.update(type="Annotation")),
        ("total", lambda data: data.update(total=-1)),
        ("@context", lambda data: data.update({"@context": "http://example.org/"})),
        ("rashomon:settings.rashomon:minBand",
         lambda data: data["rashomon:settings"].update({"rashomon:minBand": "sure"})),
        ("rashomon:settings.rashomon:minScore",
         lambda data: data["rashomon:settings"].update({"rashomon:minScore": 1.5})),
        ("rashomon:settings.rashomon:minScore",
         lambda data: data["rashomon:settings"].update({"rashomon:minScore": True})),
        ("rashomon:accounts[0]", lambda data: data["rashomon:accounts"][0].pop("rashomon:text")),
        ("rashomon:accounts[1].id", lambda data: data["rashomon:accounts"][1].update(
            id=data["rashomon:accounts"][0]["id"])),
        ("rashomon:accounts[0].rashomon:text",
         lambda data: data["rashomon:accounts"][0].update({"rashomon:text": "a\r\nb"})),
        ("rashomon:accounts[0].rashomon:title",
         lambda data: data["rashomon:accounts"][0].update({"rashomon:title": 7})),
        ("rashomon:accounts", lambda data: data.update({"rashomon:accounts": "none"})),
        ("rashomon:codebook[0]", lambda data: data["rashomon:codebook"][1].update(
            {"rashomon:name": "BLAME"})),
        ("rashomon:codebook[0]", lambda data: data["rashomon:codebook"][0].update(
            {"rashomon:parent": data["rashomon:codebook"][1]["id"]})),
        ("rashomon:codebook[1]", lambda data: data["rashomon:codebook"][1].update(
            {"rashomon:parent": "urn:uuid:nobody"})),
        ("first.items[1].id", lambda data: items(data)[1].update(id=items(data)[0]["id"])),
        ("first.items[0]", lambda data: items(data)[0].pop("target")),
        ("first.items[0].target", lambda data: items(data)[0].update(target=["x"])),
        ("first.items[0].target.source",
         lambda data: items(data)[0]["target"].update(source="urn:uuid:nobody")),
        ("first.items[0].body[0].rashomon:tag",
         lambda data: items(data)[0]["body"][0].update({"rashomon:tag": "urn:uuid:nobody"})),
        ("first.items[2].target.selector", lambda data: items(data)[2]["target"]["selector"].pop()),
        ("first.items[2].target.selector[1].start",
         lambda data: selector(data, 1).update(start=-1)),
        ("first.items[2].target.selector[1].end", lambda data: selector(data, 1).update(end=-1)),
        ("first.items[2].target.selector[1].end", lambda data: selector(data, 1).update(end="9")),
        ("first.items[2].target.selector[1].end", lambda data: selector(data, 1).update(end=9.5)),
        ("first.items[2].target.selector[1]",
         lambda data: selector(data, 1).update(start=155, end=147)),
        ("first.items[2].target.selector[0].exact", lambda data: selector(data, 0).update(exact=1)),
        ("first", lambda data: data.update(first="urn:uuid:elsewhere")),
        ("rashomon:linkDecisions[0].rashomon:verdict",
         lambda data: data["rashomon:linkDecisions"][0].update({"rashomon:verdict": "maybe"})),
        ("rashomon:linkDecisions[0]",
         lambda data: data["rashomon:linkDecisions"][0].pop("rashomon:b")),
        ("rashomon:boilerplateDecisions[0].rashomon:boilerplate",
         lambda data: data["rashomon:boilerplateDecisions"][0].update({"rashomon:boilerplate": 1})),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_its_place(
    path: Path, place: str, change: Callable[[Json], object]
):
    assert f"damaged at {place}: " in refusal(path, changed(change))


def test_unknown_data_nested_too_deep_to_be_written_back_is_refused(path: Path):
    deep: Any = []
    for _ in range(200):
        deep = [deep]
    assert "damaged at x:deep: " in refusal(
        path, changed(lambda data: data.update({"x:deep": deep}))
    )


# ------------------------------------------------------------------ no file to read
def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(ProjectFileError, match=r"gone\.rashomon\.json: There is no such file"):
        load_project(tmp_path / "gone.rashomon.json")


def test_a_folder_is_no_project(tmp_path: Path):
    with pytest.raises(ProjectFileError, match="This is no file"):
        load_project(tmp_path)


def test_a_file_larger_than_any_project_is_not_even_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(project_file, "MAX_BYTES", len(WHOLE) - 1)
    assert "larger than" in refusal(path, WHOLE)


# ------------------------------------------------------------------ anything at all
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(0, len(WHOLE) - 1), byte=st.integers(0, 255))
def test_a_flipped_byte_is_read_or_refused_in_one_line(tmp_path: Path, place: int, byte: int):
    path = tmp_path / "flipped.rashomon.json"
    path.write_bytes(WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :])
    try:
        load_project(path)
    except ProjectFileError as error:
        assert str(path) in str(error) and "\n" not in str(error)


# ------------------------------------------------------------------ what others added
def test_what_others_added_inside_our_things_is_written_back(path: Path):
    def add(data: Json) -> None:
        annotation = items(data)[1]
        annotation["x:seen"] = [None, "", {}, 1.5]
        annotation["body"][0]["format"] = "text/plain"
        annotation["body"][2]["language"] = "en"
        annotation["body"].append({"type": "Image", "id": "https://example.org/chart.png"})
        annotation["target"]["x:state"] = {"a": 1}
        annotation["target"]["selector"][0]["x:case"] = False
        annotation["target"]["selector"].append({"type": "FragmentSelector", "value": "p2"})
        annotation["creator"]["email"] = "mailto:ada@example.org"
        data["first"]["x:page"] = 1
        data["@context"].append({"x": "https://example.org/#"})
        data["rashomon:linkDecisions"][0]["rashomon:b"]["x:side"] = "b"
        data["rashomon:coders"][0]["x:team"] = "north"

    path.write_bytes(changed(add))
    before = json.loads(path.read_bytes())
    project_file.save_project(load_project(path), path)
    assert json.loads(path.read_bytes()) == before


def test_a_tag_given_by_name_alone_is_found_in_the_codebook(path: Path):
    path.write_bytes(changed(lambda data: items(data)[0]["body"][0].pop("rashomon:tag")))
    assert load_project(path).annotations[0].tags == ("urn:rashomon:tag:blame",)


def test_a_coder_named_only_where_an_annotation_is_hers_becomes_known(path: Path):
    path.write_bytes(changed(lambda data: data["rashomon:coders"].pop(0)))
    assert {coder.name for coder in load_project(path).coders} == {"Ben", "Ada Ó Briain"}


def test_of_a_language_tag_the_language_counts(path: Path):
    path.write_bytes(changed(lambda data: data["rashomon:accounts"][0].update(language="en-GB")))
    assert load_project(path).documents[0].language == "en"


def test_an_account_that_does_not_name_its_language_is_asked(path: Path):
    path.write_bytes(changed(lambda data: data["rashomon:accounts"][0].pop("language")))
    assert load_project(path).documents[0].language == "en"


# ------------------------------------------------------------------ any value anywhere
def places(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The places of all values below `value`."""
    if isinstance(value, dict):
        below = list(value.items())
    elif isinstance(value, list):
        below = list(enumerate(value))
    else:
        below = []
    return [found for key, item in below for found in [(*place, key), *places(item, (*place, key))]]


PLACES = places(json.loads(WHOLE))


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.sampled_from(PLACES), value=JSON)
def test_any_value_anywhere_is_refused_or_survives_being_saved(
    tmp_path: Path, place: tuple[Any, ...], value: Any
):
    def change(data: Any) -> None:
        for key in place[:-1]:
            data = data[key]
        data[place[-1]] = value

    path = tmp_path / "changed.rashomon.json"
    path.write_bytes(changed(change))
    try:
        loaded = load_project(path)
    except ProjectFileError as error:
        assert str(path) in str(error)
        return
    project_file.save_project(loaded, path)
    first = path.read_bytes()
    assert load_project(path) == loaded
    project_file.save_project(load_project(path), path)
    assert path.read_bytes() == first
