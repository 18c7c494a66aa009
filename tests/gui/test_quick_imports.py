"""PySide6 does not read our sources once more at every start."""

from __future__ import annotations

import subprocess
import sys

# Says whether the source of a module that was imported after PySide6 has been read.
LOOK = """
import linecache
import PySide6.QtCore
from gui.quick_imports import import_without_looking
assert import_without_looking()
import gui.offsets
print(any("offsets" in name for name in linecache.cache))
"""
WITHOUT_PYSIDE = """
from gui.quick_imports import import_without_looking
print(import_without_looking())
"""


def said(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip()


def test_no_source_is_read_to_look_for_features() -> None:
    assert said(LOOK) == "False"


def test_nothing_is_skipped_where_there_is_no_such_looking() -> None:
    assert said(WITHOUT_PYSIDE) == "False"
