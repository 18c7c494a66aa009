"""The program's own picture, taken by the command line as a script would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from gui.theme import load_theme

MAIN = Path(__file__).resolve().parents[2] / "main.py"


NO_SCREEN = {
    name: value
    for name, value in os.environ.items()
    if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
}


def picture(*arguments: str) -> subprocess.CompletedProcess[str]:
    return started(NO_SCREEN | {"QT_QPA_PLATFORM": "offscreen"}, *arguments)


def started(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(MAIN), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_a_picture_of_the_sample_has_size_times_scale_pixels(tmp_path: Path) -> None:
    out = tmp_path / "sample.png"
    done = picture("--sample", "--screenshot", str(out), "--size", "1000x640", "--scale", "1.5")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1500, 960)


def test_the_picture_shows_the_first_fact_in_its_hue(tmp_path: Path) -> None:
    out = tmp_path / "sample.png"
    done = picture("--sample", "--screenshot", str(out), "--size", "1400x900")
    assert done.returncode == 0
    hue = load_theme("light").fact(0).name()
    image = QImage(str(out))
    seen = {image.pixelColor(x, y).name() for x in range(0, 1400, 2) for y in range(0, 900, 2)}
    assert hue in seen


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_empty_window_wears_the_theme_asked_for(tmp_path: Path, name: str) -> None:
    out = tmp_path / "empty.png"
    assert picture("--screenshot", str(out), "--size", "800x600", "--theme", name).returncode == 0
    image = QImage(str(out))
    assert (image.width(), image.height()) == (800, 600)
    assert image.pixelColor(20, 300).name() == load_theme(name).roles["window"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_a_picture_needs_no_screen(tmp_path: Path) -> None:
    out = tmp_path / "empty.png"
    done = started(NO_SCREEN, "--screenshot", str(out), "--size", "400x300")
    assert (done.returncode, done.stderr) == (0, "")
    assert QImage(str(out)).width() == 400


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_a_window_without_a_screen_says_what_to_do_instead(tmp_path: Path) -> None:
    done = started(NO_SCREEN)
    assert done.returncode == 1
    assert "no screen" in done.stderr
    assert "rashomon analyze FILE" in done.stderr


def test_files_that_cannot_be_read_are_named_with_status_1(tmp_path: Path) -> None:
    out = tmp_path / "none.png"
    done = picture(str(tmp_path / "gone.txt"), "--screenshot", str(out))
    assert done.returncode == 1
    assert "gone.txt" in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()


def test_a_picture_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    done = picture("--screenshot", str(tmp_path / "no such folder" / "a.png"), "--size", "400x300")
    assert done.returncode == 1
    assert "a.png" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_empty_window_loads_neither_numpy_nor_rapidfuzz() -> None:
    heavy = ["numpy", "rapidfuzz", "wordfreq", "sentencex", "charset_normalizer"]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, gui.app; print(set({heavy}) & set(sys.modules))"],
        cwd=MAIN.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "set()"
