"""Files of colours are read as TOML, though not by `tomllib`."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from gui.theme import read_colours
from resources import FOLDER

FILES = sorted((*(FOLDER / "themes").glob("*.toml"), *(FOLDER / "palettes").glob("*.toml")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_is_read_as_tomllib_reads_it(file: Path) -> None:
    text = file.read_text("utf-8")
    assert read_colours(text) == tomllib.loads(text)


def test_the_first_page_needs_no_parser_of_toml() -> None:
    code = "import sys, gui.app; print('tomllib' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "False"
