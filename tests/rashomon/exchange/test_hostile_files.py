"""Damaged and hostile files: one clear message, bounded time and memory, nothing touched."""

from __future__ import annotations

import io
import json
import random
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from sample_projects import golden_project

from rashomon.errors import RashomonError
from rashomon.exchange.conversion import KINDS, read_file, write_file
from rashomon.model import Project

SECONDS = 20  # of a busy machine; alone each takes a few at most
MEGABYTES = 600
HEAD = '<Project xmlns="urn:QDA-XML:project:1.0" name="x">'


def zipped(**files: bytes | str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("_qde", ".qde"), data)
    return stream.getvalue()


def qde(inner: str, doctype: str = "") -> bytes:
    return zipped(project_qde=f"<?xml version='1.0'?>{doctype}{HEAD}{inner}</Project>")


BILLION = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
NESTED_CODES = "<CodeBook><Codes>" + "<Code>" * 1_000_000

HOSTILE: dict[str, tuple[str, bytes]] = {
    "entities": (".qdpx", qde("<Description>&j;</Description>", BILLION)),
    "outside entity": (".qdpx", qde("<Description>&a;</Description>", OUTSIDE)),
    "outside DTD": (".qdpx", qde("", '<!DOCTYPE x SYSTEM "http://x.example/x.dtd">')),
    "nested elements": (".qdpx", zipped(project_qde=HEAD + NESTED_CODES)),
    "very many elements": (".qdpx", qde("<Sets>" + "<Set/>" * 600_000 + "</Sets>")),
    "zip bomb": (".qdpx", zipped(project_qde=b" " * 200 * 2**20)),
    "no zip": (".qdpx", b"PK\x03\x04 but nothing after it"),
    "no project": (".qdpx", zipped(other="x")),
    "a codebook in its place": (".qdpx", zipped(project_qde="<CodeBook/>")),
    "unknown encoding": (".qdpx", zipped(project_qde="<?xml version='1.0' encoding='x-no'?><a/>")),
    "entities in a codebook": (".qdc", f"{BILLION}<CodeBook>&j;</CodeBook>".encode()),
    "no codebook": (".qdc", b"<Project/>"),
    "binary codebook": (".qdc", bytes(range(256))),
    "NaN": (".jsonld", b'{"rows": [{"target": [{"selector": [{"start": NaN}]}]}]}'),
    "nested lists": (".jsonld", b"[" * 1_000_000),
    "closed nested lists": (".jsonld", b"[" * 1_000_000 + b"]" * 1_000_000),
    "a number": (".jsonld", b"7"),
    "no annotation": (".jsonld", b'[{"id": 1}, 7]'),
    "no UTF-8": (".jsonld", b'{"a": "\xff"}'),
    "no table": (".csv", b"one,two\n1,2\n"),
    "empty table": (".csv", b""),
    "open quote": (".csv", b'account,quote\n"never closed, x\n' * 3 + b'"'),
    "endless cell": (".csv", b"account,quote\n" + b"x" * 3 * 2**20),
    "no workbook": (".xlsx", b"PK\x05\x06" + b"\0" * 18),
    "workbook with entities": (
        ".xlsx", zipped(xl__workbook="x", x=f"{BILLION}<a>&j;</a>"),
    ),
    "workbook bomb": (".xlsx", zipped(x=b"\0" * 100 * 2**20)),
}  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return golden_project(tmp_path_factory.mktemp("golden"))


@pytest.mark.parametrize(("ending", "data"), HOSTILE.values(), ids=HOSTILE.keys())
def test_one_clear_message_in_bounded_time_and_memory(
    tmp_path: Path, project: Project, ending: str, data: bytes
):
    path = tmp_path / f"hostile{ending}"
    path.write_bytes(data)
    tracemalloc.start()
    begun = time.monotonic()
    try:
        with pytest.raises(RashomonError) as caught:
            read_file(path, project)
        peak = tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()
    assert time.monotonic() - begun < SECONDS
    assert peak < MEGABYTES
    message = str(caught.value)
    assert message.startswith(str(path))
    assert "\n" not in message and len(message) < 400
    assert [item.name for item in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == data


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != ".rashomon.json"])
def test_a_file_cut_or_flipped_anywhere_is_read_or_refused_with_a_message(
    tmp_path: Path, project: Project, kind: str
):
    path = tmp_path / f"whole{kind}"
    write_file(project, path)
    whole = path.read_bytes()
    chance = random.Random(7)
    for _ in range(40):
        damaged = bytearray(whole[: chance.randrange(len(whole))])
        if chance.random() < 0.5:
            damaged = bytearray(whole)
            for _ in range(3):
                damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        try:
            read_file(path, project)
        except RashomonError as error:
            assert str(error).startswith(str(path))


def test_a_path_out_of_the_zip_writes_nothing(tmp_path: Path):
    inner = (
        '<Sources><TextSource guid="0b000000-0000-4000-8000-000000000001" name="x" '
        'plainTextPath="internal://../../evil.txt"/></Sources>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("project.qde", f"{HEAD}{inner}</Project>")
        archive.writestr("../../evil.txt", "A text of a name that climbs.")
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    (folder / "p.qdpx").write_bytes(stream.getvalue())
    read_file(folder / "p.qdpx")
    assert not list(tmp_path.rglob("evil*"))


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 5), (9, 3), (10**9, 10**9 + 4), (True, False), ("1", "4"), (1.5, 4)]
)
def test_impossible_places_are_named_and_not_taken(
    tmp_path: Path, project: Project, start: object, end: object
):
    selector = [{"type": "TextPositionSelector", "start": start, "end": end}]
    target = {"source": project.documents[0].id, "selector": selector}
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps([{"id": "x", "bodyValue": "memo", "target": target}]), "utf-8")
    same, report = read_file(path, project)
    assert same is project
    assert any("not found and left out" in note and "memo" in note for note in report.notes)


def test_ids_that_stand_twice_lose_nothing(tmp_path: Path):
    guid = "0b000000-0000-4000-8000-000000000001"
    selection = (
        f'<PlainTextSelection guid="{guid}" startPosition="0" endPosition="4">'
        "<Description>memo</Description></PlainTextSelection>"
    )
    source = (
        f'<TextSource guid="{guid}" name="n"><PlainTextContent>A text.</PlainTextContent>'
        f"{selection * 2}</TextSource>"
    )
    path = tmp_path / "p.qdpx"
    path.write_bytes(qde(f"<Sources>{source * 2}</Sources>"))
    project, report = read_file(path)
    assert len(project.documents) == 2
    assert len(project.annotations) == 4
    assert len({item.id for item in project.annotations}) == 4
    assert any("second source of the same GUID" in note for note in report.notes)
