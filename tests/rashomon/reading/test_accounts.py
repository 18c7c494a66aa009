"""Files and folders to accounts."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given

from rashomon.errors import ReadingError
from rashomon.reading import account_from_text, read_account, read_accounts
from rashomon.text.normalise import normalise
from tests.rashomon.text.any_text import any_text

STORY = "The harbour of Karst was closed on Tuesday, officials said.\n"


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_the_text_of_a_plain_file_is_its_normalised_content(tmp_path: Path) -> None:
    raw = "\ufeffKarst\r\n\r\n  cafe\u0301 [ad_1] *not emphasis*  \r\n"
    document = read_account(written(tmp_path, "a.txt", raw))
    assert document.text == normalise(raw)
    assert document.path == str(tmp_path / "a.txt")
    assert document.digest == hashlib.sha256(raw.encode()).hexdigest()


def test_the_same_bytes_have_the_same_id_wherever_they_lie(tmp_path: Path) -> None:
    first = read_account(written(tmp_path, "a.txt", STORY))
    second = read_account(written(tmp_path, "b.txt", STORY))
    other = read_account(written(tmp_path, "c.txt", STORY + "!"))
    assert first.id == second.id != other.id
    assert first.id.startswith("urn:uuid:")


def test_two_identical_files_both_open_under_different_ids(tmp_path: Path) -> None:
    paths = [written(tmp_path, name, STORY) for name in ("a.txt", "b.txt", "c.txt")]
    result = read_accounts(paths)
    assert len({document.id for document in result.documents}) == 3
    again = read_accounts(paths)
    assert [document.id for document in again.documents] == [item.id for item in result.documents]


def test_a_file_named_twice_opens_once(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", STORY)
    result = read_accounts([path, tmp_path])
    assert len(result.documents) == 1
    assert "named twice" in str(result.problems[0])


def test_accounts_stand_in_the_order_given_and_folders_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("B.md", "a.txt", "c.text", "d.markdown", ".hidden.txt", "~lock.txt", "e.pdf"):
        written(folder, name, STORY + name)
    last = written(tmp_path, "first.txt", STORY)
    result = read_accounts([folder, last])
    names = [Path(document.path).name for document in result.documents]
    assert names == ["a.txt", "B.md", "c.text", "d.markdown", "first.txt"]


def test_a_folder_by_itself_is_no_account(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="is a folder"):
        read_account(tmp_path)


def test_a_file_without_an_ending_is_read_as_text(tmp_path: Path) -> None:
    assert read_account(written(tmp_path, "karst", STORY)).text == STORY


def test_front_matter_is_metadata_and_no_text(tmp_path: Path) -> None:
    source = (
        '---\ntitle: "Karst: harbour closed"\ndate: 2031-05-03T08:00\nsource: Karst Daily\n'
        "authors: [Ana Ruiz]\nlang: en-GB\ntags:\n  - ports\n---\n" + STORY
    )
    document = read_account(written(tmp_path, "a.md", source))
    assert document.text == STORY
    assert (document.title, document.outlet, document.published, document.author) == (
        "Karst: harbour closed", "Karst Daily", "2031-05-03", "Ana Ruiz",
    )  # fmt: skip
    assert (document.published_from, document.language) == ("text", "en")


@pytest.mark.parametrize(
    ("field", "published"),
    [("12-May-2031", "2031-05-12"), ("2031-05", "2031-05"), ("2031", "2031"), ("12-Ma", ""),
     ("2031-13", "2031"), ("20311", ""), ("yesterday", "")],
)  # fmt: skip
def test_the_date_of_front_matter_is_iso_or_none(
    tmp_path: Path, field: str, published: str
) -> None:
    document = read_account(written(tmp_path, "a.md", f"---\ndate: {field}\n---\n{STORY}"))
    assert document.published == published


@pytest.mark.parametrize(
    ("field", "language"), [("de-AT", "de"), ("en_GB", "en"), ("fra", "fra"), ("English", "en")]
)
def test_the_language_of_front_matter_is_a_tag_or_is_found_in_the_text(
    tmp_path: Path, field: str, language: str
) -> None:
    document = read_account(written(tmp_path, "a.md", f"---\nlang: {field}\n---\n{STORY}"))
    assert document.language == language


def test_two_rules_without_fields_are_no_front_matter(tmp_path: Path) -> None:
    source = "---\nA quotation of the day\n---\n" + STORY
    assert read_account(written(tmp_path, "a.txt", source)).text == source


def test_pasted_text_keeps_the_title_it_is_given() -> None:
    pasted = account_from_text("Karst harbour closed\r\n\r\n" + STORY, "Pasted text 1")
    assert (pasted.title, pasted.path, pasted.digest) == ("Pasted text 1", "", "")
    assert account_from_text(pasted.text).title == "Karst harbour closed"
    assert account_from_text(pasted.text).id == pasted.id


@pytest.mark.parametrize("text", ["", " \n ", "\ufeff", "---\ntitle: x\n---\n"])
def test_pasted_nothing_is_refused(text: str) -> None:
    with pytest.raises(ReadingError, match="the text is empty"):
        account_from_text(text)


@given(any_text.filter(lambda text: bool(text.strip()) and not text.startswith("---")))
def test_any_text_with_ink_becomes_an_account(text: str) -> None:
    document = account_from_text(text)
    assert document.text == text
    assert "\n" not in document.title
