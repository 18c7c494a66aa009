"""The window's command line is understood, or refused in one clear line."""

from __future__ import annotations

from pathlib import Path

import pytest

import rashomon
from rashomon.arguments import DEFAULT_SIZE, WindowArguments, parse_window_arguments


def test_no_word_opens_the_empty_window():
    assert parse_window_arguments([]) == WindowArguments()


def test_files_keep_their_order():
    assert parse_window_arguments(["b.txt", "a.txt"]).paths == ("b.txt", "a.txt")


def test_a_picture_is_described_by_size_scale_and_theme():
    words = ["--screenshot", "o.PNG", "--size", "1920x1080", "--scale", "2", "--theme", "dark"]
    assert parse_window_arguments([*words, "--sample"]) == WindowArguments(
        sample=True, screenshot=Path("o.PNG"), size=(1920, 1080), scale=2.0, theme="dark"
    )


def test_a_picture_has_a_size_when_none_is_said():
    assert parse_window_arguments(["--screenshot", "o.png"]).size == DEFAULT_SIZE


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["--size", "800x600"], "need --screenshot"),
        (["--scale", "2", "a.txt"], "need --screenshot"),
        (["--screenshot", "o.jpg"], "does not end in .png"),
        (["--screenshot", "o.png", "--size", "big"], "is not WIDTHxHEIGHT"),
        (["--screenshot", "o.png", "--size", "0x600"], "between 200 and"),
        (["--screenshot", "o.png", "--size", "99999x600"], "between 200 and"),
        (["--screenshot", "o.png", "--scale", "nan"], "does not lie between"),
        (["--screenshot", "o.png", "--scale", "x"], "is not a number"),
        (["--theme", "pink"], "invalid choice: 'pink'"),
        (["--sample", "a.txt"], "leave out the files"),
    ],
)
def test_wrong_usage_leaves_with_status_two_and_one_line(
    words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as leaving:
        parse_window_arguments(words)
    assert leaving.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert complaint in printed.err.splitlines()[-1]


def test_help_names_every_option_and_command(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as leaving:
        parse_window_arguments(["--help"])
    assert leaving.value.code == 0
    printed = capsys.readouterr().out
    for word in ("--sample", "--screenshot", "--size", "--scale", "--theme", "analyze"):
        assert word in printed


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        parse_window_arguments(["--version"])
    assert capsys.readouterr().out == f"Rashomon {rashomon.__version__}\n"
    pyproject = Path(rashomon.__file__).parents[1] / "pyproject.toml"
    if pyproject.exists():
        assert f'\nversion = "{rashomon.__version__}"\n' in pyproject.read_text("utf-8")
