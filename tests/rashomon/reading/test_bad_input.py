"""Each bad source gets one clear message naming it and the next step; the others still open."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from rashomon.errors import ReadingError
from rashomon.reading import read_account, read_accounts
from rashomon.reading.boilerplate import read_sentences

STORY = (
    "The harbour of Karst was closed on Tuesday, officials said. Two ferries — the Lisle and the "
    "Orva — stayed in port until evening.\n"
)


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", ("is empty", "nothing to compare")),
        ("blank.txt", b" \n\t\r\n ", ("only white space",)),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, ("an image", "save its text")),
        ("noise.txt", bytes(range(256)) * 20, ("binary data", "save its text")),
        ("report.pdf", b"%PDF-1.7 ...", ("a PDF", "save its text")),
        ("report.docx", b"PK\x03\x04...", ("a Word document", "save its text")),
        ("page.html", b"<title>Karst</title><script>go()</script>", ("a script", "paste it here")),
        ("data.json", b"{}", ("not an account", ".rashomon.json")),
    ],
)
def test_what_cannot_be_an_account_is_refused_in_words(
    tmp_path: Path, name: str, data: bytes, words: tuple[str, ...]
) -> None:
    path = written(tmp_path, name, data)
    with pytest.raises(ReadingError) as refused:
        read_account(path)
    assert str(refused.value).startswith(str(path))
    assert all(word in str(refused.value) for word in words)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"gone\.txt: there is no such file; check the name"):
        read_account(tmp_path / "gone.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all files")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, "secret.txt", STORY.encode())
    path.chmod(0)
    with pytest.raises(ReadingError, match="may not be read; change its permissions"):
        read_account(path)


def test_a_failing_disk_is_reported_in_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "far.txt", STORY.encode())

    def fail(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(ReadingError, match="may not be read"):
        read_account(path)


def test_a_file_of_fifty_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    started = time.process_time()
    with pytest.raises(ReadingError, match=r"larger than 20 MB.*\(50\.0 MB\).*cut the article out"):
        read_account(path)
    assert time.process_time() - started < 0.5


def test_one_line_of_five_megabytes_without_a_stop_opens(tmp_path: Path) -> None:
    path = written(tmp_path, "line.txt", b"word " * 1_000_000)
    started = time.process_time()
    document = read_account(path)
    sentences = read_sentences(document)
    assert time.process_time() - started < 30  # about 4 s on one quiet core
    assert len(document.text) == 5_000_000
    assert sum(len(sentence.span) for sentence in sentences) > 4_900_000
    assert len(document.title) <= 80


def test_a_word_as_long_as_only_data_have_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "blob.txt", STORY.encode() + b"QUFB" * 10_000)
    with pytest.raises(ReadingError, match=r"blob\.txt: holds 40,000 characters without a blank"):
        read_account(path)


def test_a_script_without_blanks_is_no_such_word(tmp_path: Path) -> None:
    path = written(tmp_path, "zh.txt", ("港口星期二关闭" * 5_000).encode())
    assert len(read_account(path).text) == 35_000


@pytest.mark.parametrize("name", ["a" * 300 + ".txt", "loop.txt"])
def test_a_path_that_leads_nowhere_is_named_and_the_others_open(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    good = written(tmp_path, "good.txt", STORY.encode())
    result = read_accounts([tmp_path / name, good])
    assert [document.path for document in result.documents] == [str(good)]
    assert str(result.problems[0]).startswith(f"{tmp_path / name}: cannot be read")


def test_sprinkled_nuls_open_and_are_told_of(tmp_path: Path) -> None:
    path = written(tmp_path, "nul.txt", (STORY * 3).replace("o", "o\0").encode())
    result = read_accounts([path])
    assert "\0" not in result.documents[0].text
    assert result.documents[0].text.count("\ufffd") == (STORY * 3).count("o")
    assert [problem.opened for problem in result.problems] == [True]
    assert f"{path}: {(STORY * 3).count('o')} characters cannot be shown" in str(result.problems[0])


def test_lone_surrogates_open_and_are_told_of(tmp_path: Path) -> None:
    data = (STORY + "half \ud83d of a smile").encode("utf-8", "surrogatepass")
    result = read_accounts([written(tmp_path, "half.txt", data)])
    assert result.documents[0].text.endswith("half \ufffd of a smile")
    assert "1 character cannot be shown" in str(result.problems[0])


def test_undecodable_bytes_open_and_are_told_of(tmp_path: Path) -> None:
    data = (STORY * 4).encode() + b" caf\xe9 \xff."
    result = read_accounts([written(tmp_path, "broken.txt", data)])
    assert "Lisle" in result.documents[0].text
    assert "2 bytes could not be read as UTF-8" in str(result.problems[0])


def test_a_folder_without_accounts_says_what_to_put_there(tmp_path: Path) -> None:
    (tmp_path / "notes.docx").write_bytes(b"PK")
    result = read_accounts([tmp_path])
    assert not result.documents
    assert "holds no accounts; put .txt, .md or .html files there" in str(result.problems[0])


def test_what_is_no_ordinary_file_is_refused() -> None:
    with pytest.raises(ReadingError, match="not an ordinary file"):
        read_account("/dev/null")


def test_the_others_still_open(tmp_path: Path) -> None:
    good = [written(tmp_path, f"{name}.txt", (name + STORY).encode()) for name in "ab"]
    result = read_accounts(
        [good[0], tmp_path / "gone.txt", written(tmp_path, "e.txt", b""), good[1]]
    )
    assert [document.path for document in result.documents] == [str(path) for path in good]
    assert [problem.opened for problem in result.problems] == [False, False]


def test_no_message_has_two_lines_or_a_traceback(tmp_path: Path) -> None:
    paths = [written(tmp_path, "e.txt", b""), written(tmp_path, "n.txt", bytes(range(256)))]
    for problem in read_accounts([*paths, tmp_path / "gone.txt"]).problems:
        assert "\n" not in str(problem)
        assert "Error" not in str(problem)
