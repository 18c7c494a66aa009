"""`analyze --refine` names the model that refined, or says why there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from accounts_at_hand import three_accounts
from encoders_at_hand import PieceEncoder

from rashomon import cli
from rashomon.errors import ModelMissingError

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three accounts as files, and a cache folder of the test's own."""
    monkeypatch.setattr(
        "rashomon.matching.vector_cache.user_cache_path", lambda name: tmp_path / "cache" / name
    )
    for account in three_accounts():
        (tmp_path / f"{account.document.id}.txt").write_text(account.document.text, "utf-8")
    return [str(tmp_path / f"{account.document.id}.txt") for account in three_accounts()]


def test_a_refined_analysis_names_its_model_and_keeps_what_was_read(
    paths: list[str], capfd: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    encoder = PieceEncoder()
    monkeypatch.setattr("rashomon.matching.contextual.find_model", lambda: encoder)
    assert cli.main(["analyze", "--refine", *paths]) == cli.OK
    first = capfd.readouterr().out
    assert json.loads(first)["refined_with"] == "pieces"
    assert (tmp_path / "cache" / "rashomon" / "sentence-vectors.sqlite").is_file()
    encoder.fails_after = 0
    assert cli.main(["analyze", "--refine", *paths]) == cli.OK
    assert capfd.readouterr().out == first


def test_without_a_model_one_line_says_why_and_nothing_is_printed(
    paths: list[str], capfd: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_model() -> PieceEncoder:
        raise ModelMissingError("There is no language model: it went for a walk.")

    monkeypatch.setattr("rashomon.matching.contextual.find_model", find_model)
    assert cli.main(["analyze", "--refine", *paths]) == cli.FAILED
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err == "rashomon: There is no language model: it went for a walk.\n"


def test_a_model_that_fails_is_told_of_and_nothing_is_printed(
    paths: list[str], capfd: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    tired = PieceEncoder(fails_after=0)
    monkeypatch.setattr("rashomon.matching.contextual.find_model", lambda: tired)
    assert cli.main(["analyze", "--refine", *paths]) == cli.FAILED
    printed = capfd.readouterr()
    assert printed.out == "" and "it is tired" in printed.err
