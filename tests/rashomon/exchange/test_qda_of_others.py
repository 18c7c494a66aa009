"""Files as other programs write them: every habit that is known of one is read here."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from rashomon.exchange.qda_reading import project_of_qdpx
from rashomon.exchange.report import ExchangeReport
from rashomon.model import Project

HEAD = '<Project xmlns="urn:QDA-XML:project:1.0" name="Weir" origin="Other">'
CODES = (
    '<Users><User guid="{U1}" name="Ada"/><User guid="{U2}" name="Ben"/></Users>'
    '<CodeBook><Codes><Code guid="{C1}" name="Blame" isCodable="true" color="#abc">'
    "<Description>Who is at fault.</Description></Code></Codes></CodeBook>"
)
GUIDS = {
    "U1": "{0A000000-0000-4000-8000-000000000001}", "U2": "0a000000-0000-4000-8000-000000000002",
    "C1": "0C000000-0000-4000-8000-000000000001", "S1": "0B000000-0000-4000-8000-000000000001",
    "P1": "0D000000-0000-4000-8000-000000000001", "P2": "0D000000-0000-4000-8000-000000000002",
    "K1": "0E000000-0000-4000-8000-000000000001", "K2": "0E000000-0000-4000-8000-000000000002",
}  # fmt: skip
TEXT = "🚢 The weir burst\nat noon & nobody knew.\n"

Read = Callable[..., tuple[Project, ExchangeReport]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def make(body: str, *files: tuple[str, bytes], qde: str = "project.qde"):
        for name, guid in GUIDS.items():
            body = body.replace("{" + name + "}", guid)
        path = tmp_path / "other.qdpx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(qde, f"{HEAD}{body}</Project>")
            for name, data in files:
                archive.writestr(name, data)
        return project_of_qdpx(path)

    return make


def coding(user: str, number: int = 1) -> str:
    return (
        f'<Coding guid="{{K{number}}}" creatingUser="{{{user}}}">'
        '<CodeRef targetGUID="{C1}"/></Coding>'
    )


def selection(start: int, end: int, words: str, inner: str | None = None) -> str:
    return (
        f'<PlainTextSelection guid="{{P1}}" name="{words}" startPosition="{start}"'
        f' endPosition="{end}">{coding("U1") if inner is None else inner}</PlainTextSelection>'
    )


def source(inner: str, path: str = "internal://weir.txt") -> str:
    return (
        f'{CODES.replace("{{", "{")}<Sources><TextSource guid="{{S1}}" name="Weir"'
        f' plainTextPath="{path}">{inner}</TextSource></Sources>'
    )


def quotes(project: Project) -> list[str]:
    return [item.anchor.quote for item in project.annotations]


# ------------------------------------------------------------------ counting
@pytest.mark.parametrize(
    ("raw", "start", "end"),
    [
        pytest.param(TEXT.encode(), 6, 21, id="code points"),
        pytest.param(TEXT.encode(), 7, 22, id="UTF-16 units"),
        pytest.param(TEXT.encode(), 6, 20, id="end inclusive"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), 6, 21, id="mark not counted"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), 7, 22, id="mark counted"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), 6, 22, id="CRLF counted as in the file"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), 6, 21, id="CRLF counted as one"),
        pytest.param(TEXT.encode(), 6, 22, id="LF counted as two"),
        pytest.param(TEXT.encode("utf-16"), 7, 22, id="UTF-16 file"),
    ],
)
def test_places_are_found_however_they_are_counted(read: Read, raw: bytes, start: int, end: int):
    body = source(selection(start, end, "weir burst&#10;at n"))
    project, _ = read(body, ("sources/weir.txt", raw))
    assert quotes(project) == ["weir burst\nat n"]


def test_a_decomposed_text_keeps_its_passages(read: Read):
    raw = "Cafe\u0301 owners — noe\u0308l — saw the weir burst."
    start = raw.index("weir")
    body = source(selection(start, start + 4, "weir"))
    assert quotes(read(body, ("sources/weir.txt", raw.encode()))[0]) == ["weir"]


def test_a_cut_name_still_tells_how_places_are_counted(read: Read):
    body = source(selection(7, 22, "weir bur..."))
    assert quotes(read(body, ("sources/weir.txt", TEXT.encode()))[0]) == ["weir burst\nat n"]


def test_a_name_that_is_no_quote_leaves_the_standard_counting(read: Read):
    body = source(selection(6, 21, "line:6"))
    assert quotes(read(body, ("sources/weir.txt", TEXT.encode()))[0]) == ["weir burst\nat n"]


# ------------------------------------------------------------------ places of things
@pytest.mark.parametrize(
    "name", ["sources/weir.txt", "Sources/weir.txt", "Sources/WEIR.txt", "weir.txt"]
)
def test_sources_are_found_in_either_spelling_of_their_folder(read: Read, name: str):
    body = source(selection(6, 10, "weir"))
    assert quotes(read(body, (name, TEXT.encode()))[0]) == ["weir"]


def test_any_qde_is_the_project(read: Read):
    body = source(selection(6, 10, "weir"))
    project, _ = read(body, ("sources/weir.txt", TEXT.encode()), qde="Mein Projekt.QDE")
    assert (project.label, quotes(project)) == ("Weir", ["weir"])


def test_a_text_inside_the_xml_is_read(read: Read):
    inner = f"<PlainTextContent>{TEXT.replace('&', '&amp;')}</PlainTextContent>"
    body = source(inner + selection(6, 10, "weir")).replace(
        ' plainTextPath="internal://weir.txt"', ""
    )
    project, _ = read(body)
    assert (project.documents[0].text, quotes(project)) == (TEXT, ["weir"])


def test_guids_are_the_same_with_braces_and_in_any_case(read: Read):
    body = source(selection(6, 10, "weir")).replace(
        '<CodeRef targetGUID="{C1}"/>',
        '<CodeRef targetGUID="{0c000000-0000-4000-8000-000000000001}"/>',
    )
    (annotation,) = read(body, ("sources/weir.txt", TEXT.encode()))[0].annotations
    assert annotation.tags == ("urn:uuid:0c000000-0000-4000-8000-000000000001",)
    assert annotation.creator == "urn:uuid:0a000000-0000-4000-8000-000000000001"


def test_a_short_colour_is_spelled_out(read: Read):
    project, _ = read(source(""), ("sources/weir.txt", TEXT.encode()))
    assert project.codebook.tags[0].colour == "#aabbcc"


# ------------------------------------------------------------------ people
def test_two_coders_on_one_selection_make_two_annotations(read: Read):
    inner = coding("U1") + coding("U2", 2)
    project, _ = read(source(selection(6, 10, "weir", inner)), ("sources/weir.txt", TEXT.encode()))
    names = {coder.id: coder.name for coder in project.coders}
    assert sorted(names[item.creator] for item in project.annotations) == ["Ada", "Ben"]
    assert len({item.id for item in project.annotations}) == 2


# ------------------------------------------------------------------ what cannot be carried
@pytest.mark.parametrize(
    ("start", "end"), [(40, 9000), (-4, 3), (10, 6), (6, 6)],
    ids=["past the text", "negative", "swapped", "empty"],
)  # fmt: skip
def test_a_passage_outside_its_text_is_named_and_put_into_review(read: Read, start: int, end: int):
    body = source(selection(start, end, "nowhere"))
    project, report = read(body, ("sources/weir.txt", TEXT.encode()))
    (item,) = project.annotations
    assert item.anchor.review is not None
    assert (item.anchor.quote, len(item.tags)) == ("nowhere", 1)
    (note,) = [note for note in report.notes if "outside of its text" in note]
    assert f"nowhere ({start}–{end} of Weir)" in note


def test_a_passage_with_neither_place_nor_words_is_named(read: Read):
    body = source(selection(40, 9000, ""))
    project, report = read(body, ("sources/weir.txt", TEXT.encode()))
    assert project.annotations == ()
    assert any("left out: “(no words) (40–9000 of Weir)”" in note for note in report.notes)


def test_a_passage_whose_place_is_lost_is_found_by_its_words(read: Read):
    body = source(selection(9000, 9020, "at noon &amp; nobody knew"))
    project, report = read(body, ("sources/weir.txt", TEXT.encode()))
    assert quotes(project) == ["at noon & nobody knew"]
    assert any("found by its words" in note for note in report.notes)


def test_what_has_no_place_here_is_named(read: Read):
    body = source("").replace(
        "</Sources>", '<PictureSource guid="{P2}" name="map.png"/></Sources>'
        '<Sets><Set guid="{K2}" name="Morning"/></Sets>'
        '<Graphs/>',
    ).replace("<Sources>", '<Cases><Case guid="{K1}" name="Arden"/></Cases><Sources>')  # fmt: skip
    _, report = read(body, ("sources/weir.txt", TEXT.encode()))
    said = "\n".join(report.notes)
    for words in ("PictureSource was left out: “map.png”", "set was left out: “Morning”",
                  "case was left out: “Arden”"):  # fmt: skip
        assert words in said


def test_a_source_outside_of_the_zip_is_not_read(read: Read, tmp_path: Path):
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    for path in ("internal://../secret.txt", f"absolute://{tmp_path}/secret.txt",
                 "relative://../secret.txt", "../../../../etc/passwd"):  # fmt: skip
        project, report = read(source("", path))
        assert project.documents == ()
        assert any("source without text was left out" in note for note in report.notes)
