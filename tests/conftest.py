"""What every test stands on: no screen, no traces of the person who runs it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
# Where Linux programs keep settings and data; the cache is left alone, or fontconfig would
# read every font anew.
PERSONAL_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no fault of the code.  In CI hypothesis draws the same examples each time.
settings.register_profile("patient", settings(), deadline=None)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what a test saves away from the person's own settings and data."""
    home = tmp_path_factory.mktemp("home")
    for name in PERSONAL_FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of public evaluation data beside the checkout; skips where there is none."""
    folder = Path(os.environ.get("RASHOMON_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no evaluation data at {folder} (set RASHOMON_SHARED)")
    return folder
