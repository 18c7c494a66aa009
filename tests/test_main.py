"""The program's start: the right room for the words, and nothing heavy before it is needed."""

from __future__ import annotations

import builtins
import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import main
from rashomon.arguments import WindowArguments

HEAVY = {"numpy", "rapidfuzz", "PySide6", "wordfreq", "sentencex", "pygments"}


@pytest.fixture(autouse=True)
def collecting_again() -> Iterator[None]:
    """The window collects garbage by itself; tests leave that to Python."""
    yield
    gc.enable()


def test_words_for_the_window_reach_it(monkeypatch: pytest.MonkeyPatch):
    pytest.importorskip("PySide6.QtWidgets")
    asked: list[WindowArguments] = []
    app = ModuleType("gui.app")
    app.run = lambda arguments: asked.append(arguments) or 7  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gui.app", app)
    assert main.main(["a.txt", "--theme", "dark"]) == 7
    assert asked == [WindowArguments(paths=("a.txt",), theme="dark")]


def test_a_missing_qt_is_told_with_the_way_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name.startswith("PySide6"):
            raise ImportError("No module named 'PySide6'")
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert main.main(["--sample"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "pip install PySide6-Essentials" in printed.err


def test_a_command_is_answered_by_the_command_line(capsys: pytest.CaptureFixture[str]):
    assert main.main(["analyze", "--min-score", "7", "a.txt"]) == 2
    assert "between 0 and 1" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], ["analyze", "--help"], ["analyze"], ["--bogus"]])
def test_help_and_wrong_words_wait_for_nothing_heavy(words: list[str]):
    code = (
        "import sys, main\n"
        "try: status = main.main(sys.argv[1:])\n"
        "except SystemExit as leaving: status = leaving.code\n"
        "print('loaded:', *sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True, text=True, check=True, cwd=Path(main.__file__).parent,
    )  # fmt: skip
    loaded = set(done.stdout.rsplit("loaded:", 1)[1].split())
    assert loaded & HEAVY == set()
