"""`analyze` prints one JSON object, or says in one line why it cannot."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rashomon import cli, edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.comparison import compare
from rashomon.files.project_file import save_project
from rashomon.model import Project
from rashomon.reading import read_accounts

ROOT = Path(__file__).parents[2]
FERRY = "Ferry sinks\n\nThe ferry Selkie sank off Port Arden at dawn. Twelve people were saved.\n"
VOICE = "Ferry lost\n\nThe ferry Selkie sank near Port Arden at dawn. Fifteen were saved.\n"

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def accounts(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "ferry.txt").write_text(FERRY, "utf-8")
    (tmp_path / "voice.txt").write_text(VOICE, "utf-8")
    return str(tmp_path / "ferry.txt"), str(tmp_path / "voice.txt")


def analyze(capfd: Capture, *words: str) -> tuple[int, Any, str]:
    """Exit status, the printed object (None: nothing was printed), and the messages."""
    status = cli.main(["analyze", *words], "rashomon")
    printed = capfd.readouterr()
    return status, json.loads(printed.out) if printed.out else None, printed.err


def paths(data: Any) -> list[str]:
    return [Path(item["path"]).name for item in data["documents"]]


# ------------------------------------------------------------------ what it prints
def test_two_accounts_give_one_object_and_no_message(accounts: tuple[str, str], capfd: Capture):
    status, data, messages = analyze(capfd, *accounts)
    assert (status, messages) == (0, "")
    assert data["schema"] == "rashomon-analysis/1"
    assert [item["path"] for item in data["documents"]] == list(accounts)
    assert data["facts"]


def test_accounts_stand_in_the_order_given(accounts: tuple[str, str], capfd: Capture):
    assert paths(analyze(capfd, *reversed(accounts))[1]) == ["voice.txt", "ferry.txt"]


def test_sentences_count_from_nought_and_lie_in_the_text(accounts: tuple[str, str], capfd: Capture):
    for item in analyze(capfd, *accounts)[1]["documents"]:
        sentences = item["sentences"]
        assert [one["index"] for one in sentences] == list(range(len(sentences)))
        ends = [place for one in sentences for place in (one["start"], one["end"])]
        assert ends == sorted(ends)
        assert ends[-1] <= len(item["text"])


def test_a_folder_stands_for_its_accounts(accounts: tuple[str, str], capfd: Capture):
    folder = str(Path(accounts[0]).parent)
    assert paths(analyze(capfd, folder)[1]) == ["ferry.txt", "voice.txt"]


def test_lowest_score_nought_lists_every_scored_pair(accounts: tuple[str, str], capfd: Capture):
    data = analyze(capfd, "--min-score", "0", *accounts)[1]
    counts = [
        sum(not one["boilerplate"] for one in item["sentences"]) for item in data["documents"]
    ]
    assert len(data["matches"]) == counts[0] * counts[1]
    assert all(match["band"] is None or match["terms"] for match in data["matches"])


def test_the_same_files_give_the_same_bytes(accounts: tuple[str, str], capfd: Capture):
    cli.main(["analyze", *accounts])
    first = capfd.readouterr().out
    cli.main(["analyze", *accounts])
    assert capfd.readouterr().out == first


# ------------------------------------------------------------------ projects
@pytest.fixture
def project(accounts: tuple[str, str], tmp_path: Path) -> Path:
    """A project of both accounts in which a person rejected the strongest link."""
    project = edits.add_documents(edits.new_project(), read_accounts(accounts).documents)
    comparison = compare(project.documents)
    match = comparison.matches[0]
    ends = [_anchor(project, ref.document, comparison.sentence(ref).span)
            for ref in (match.a, match.b)]  # fmt: skip
    decision = edits.new_link_decision("rejected", ends[0], ends[1])
    path = tmp_path / "ferry.rashomon.json"
    save_project(edits.decide_link(project, decision), path)
    return path


def _anchor(project: Project, document_id: str, span: Any) -> Any:
    document = project.document(document_id)
    assert document
    return make_anchor(document, span)


def test_a_projects_decisions_count(project: Path, capfd: Capture):
    data = analyze(capfd, "--min-score", "1", str(project))[1]
    assert [match["band"] for match in data["matches"]] == [None]


def test_accounts_named_beside_a_project_keep_the_order_given(
    project: Path, accounts: tuple[str, str], tmp_path: Path, capfd: Capture
):
    other = tmp_path / "other.txt"
    other.write_text("Turnips\n\nTurnip prices rose in the valley.\n", "utf-8")
    data = analyze(capfd, str(other), accounts[0], str(project), "--min-score", "1")[1]
    assert paths(data) == ["other.txt", "ferry.txt", "ferry.txt", "voice.txt"]
    assert len({item["id"] for item in data["documents"]}) == 4
    assert any(match["band"] is None for match in data["matches"])


def test_a_second_project_is_left_out_and_named(project: Path, capfd: Capture):
    status, data, messages = analyze(capfd, str(project), str(project))
    assert (status, len(data["documents"])) == (0, 2)
    assert "one project at a time" in messages


# ------------------------------------------------------------------ what it cannot read
def test_the_other_accounts_are_read_when_one_is_missing(accounts: tuple[str, str], capfd: Capture):
    status, data, messages = analyze(capfd, "gone.txt", *accounts)
    assert (status, paths(data)) == (0, ["ferry.txt", "voice.txt"])
    assert messages.count("\n") == 1
    assert messages.startswith("rashomon analyze: gone.txt: there is no such file")


@pytest.mark.parametrize(
    "content",
    [b"", b"  \n", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, bytes(range(256)) * 20],
    ids=["empty", "white space", "an image", "binary"],
)
def test_nothing_readable_leaves_with_status_one_and_a_line_that_names_the_file(
    tmp_path: Path, content: bytes, capfd: Capture
):
    path = tmp_path / "account.txt"
    path.write_bytes(content)
    status, data, messages = analyze(capfd, str(path))
    assert (status, data) == (1, None)
    assert messages.startswith(f"rashomon analyze: {path}: ")
    assert messages.count("\n") == 1


@pytest.mark.parametrize("content", ["{", "[]", '{"rashomon:schema": 2, "type": "x"}'])
def test_a_damaged_or_newer_project_is_named(tmp_path: Path, content: str, capfd: Capture):
    path = tmp_path / "x.rashomon.json"
    path.write_text(content, "utf-8")
    status, data, messages = analyze(capfd, str(path))
    assert (status, data) == (1, None)
    assert messages.startswith(f"rashomon analyze: {path}: ")


def test_one_account_alone_is_read_with_a_note(accounts: tuple[str, str], capfd: Capture):
    status, data, messages = analyze(capfd, accounts[0])
    assert (status, len(data["documents"]), data["matches"]) == (0, 1, [])
    assert "note: “Ferry sinks” is the only account" in messages


# ------------------------------------------------------------------ wrong usage
@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "name at least one account"),
        (["--bogus"], "unrecognized arguments: --bogus"),
        (["--min-score", "1.5", "a.txt"], "1.5 does not lie between 0 and 1"),
        (["--min-score", "-1", "a.txt"], "does not lie between 0 and 1"),
        (["--min-score", "nan", "a.txt"], "does not lie between 0 and 1"),
        (["--min-score", "high", "a.txt"], "'high' is not a number"),
    ],
)
def test_wrong_usage_leaves_with_status_two(words: list[str], complaint: str, capfd: Capture):
    status, data, messages = analyze(capfd, *words)
    assert (status, data) == (2, None)
    assert complaint in messages.splitlines()[-1]


def test_help_is_no_error(capfd: Capture):
    assert cli.main(["analyze", "--help"], "rashomon") == 0
    assert "--min-score" in capfd.readouterr().out


def test_an_unknown_command_is_wrong_usage(capfd: Capture):
    assert cli.main(["divine"], "rashomon") == 2
    assert "no command 'divine'" in capfd.readouterr().err


# ------------------------------------------------------------------ faults
@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (ZeroDivisionError("division by zero"), 1, "a fault of the program"),
        (MemoryError(), 1, "more memory than there is"),
        (OSError(5, "Input/output error"), 1, "Input/output error"),
        (KeyboardInterrupt(), 130, "stopped"),
    ],
)
def test_no_traceback_reaches_a_person(
    fault: BaseException,
    status: int,
    words: str,
    accounts: tuple[str, str],
    capfd: Capture,
    monkeypatch: pytest.MonkeyPatch,
):
    def fail(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("rashomon.cli.analyze.compare_project", fail)
    found, data, messages = analyze(capfd, *accounts)
    assert (found, data) == (status, None)
    assert words in messages
    assert messages.count("\n") == 1


def run(*words: str) -> list[str]:
    return [sys.executable, str(ROOT / "main.py"), *words]


@pytest.mark.slow
def test_a_reader_that_has_seen_enough_ends_it_quietly(accounts: tuple[str, str], tmp_path: Path):
    (tmp_path / "long.txt").write_text(FERRY * 400, "utf-8")
    command = run("analyze", *accounts, str(tmp_path / "long.txt"))
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.slow
def test_the_whole_program_answers_without_a_window(accounts: tuple[str, str]):
    done = subprocess.run(run("analyze", *accounts), capture_output=True, check=True)
    assert json.loads(done.stdout)["schema"] == "rashomon-analysis/1"
    assert done.stderr == b""


@pytest.mark.slow
def test_the_five_public_accounts_are_read_whole(shared: Path, capfd: Capture):
    seeds = sorted((shared / "seeds").glob("*.txt"))
    if not seeds:
        pytest.skip("no public accounts beside the checkout")
    status, data, _ = analyze(capfd, *map(str, seeds))
    assert (status, len(data["documents"])) == (0, len(seeds))
    for item, seed in zip(data["documents"], seeds, strict=True):
        assert item["text"].split() == seed.read_text("utf-8-sig").split()
