"""The developers' own command does what it says."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from dev.__main__ import engine_requirements, run_all
from dev.pictures import PICTURES, few_colours
from dev.shots import plan_shots

ROOT = Path(__file__).resolve().parents[1]


def exit_with(status: int) -> list[str]:
    return [sys.executable, "-c", f"raise SystemExit({status})"]


def test_pictures_cover_every_theme_both_scales_and_0_to_8_accounts() -> None:
    shots = {(len(shot.accounts), shot.theme, shot.scale) for shot in plan_shots(ROOT, folder=None)}
    wanted = {
        (accounts, theme, scale)
        for accounts in (0, 1, 2, 5, 8)
        for theme in ("light", "dark", "contrast")
        for scale in (1, 2)
    }
    assert shots == wanted


def test_a_further_folder_is_pictured_under_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    names = [shot.name for shot in plan_shots(ROOT, tmp_path)]
    assert f"{tmp_path.name}-dark-2x" in names


def test_every_picture_of_the_manual_is_taken_by_the_command_and_small() -> None:
    taken = {f"{name}.png" for name, *_ in PICTURES}
    folder = ROOT / "docs" / "images"
    shown = {
        name
        for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
        for name in re.findall(r"images/([\w-]+\.png)", page.read_text("utf-8"))
    }
    assert {path.name for path in folder.glob("*.png")} == taken == shown
    assert all(path.stat().st_size < 400_000 for path in folder.glob("*.png"))


def test_a_picture_of_few_colours_keeps_small_swatches() -> None:
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            picture.setPixelColor(x, y, QColor(x * 4, x * 4, y * 4))  # more than are kept
    swatch = QColor("#be185d")
    picture.setPixelColor(5, 5, swatch)
    shown = few_colours(picture)
    assert shown.pixelColor(5, 5) == swatch
    assert shown.colorCount() <= 256
    assert abs(shown.pixelColor(60, 60).red() - 240) < 24


def test_the_engine_installs_without_the_window() -> None:
    names = " ".join(engine_requirements()).lower()
    assert "rapidfuzz" in names and "pytest>" in names
    assert "pyside" not in names and "pytest-qt" not in names


def test_a_failed_tool_fails_the_whole() -> None:
    assert run_all([exit_with(0), exit_with(0)]) == 0
    assert run_all([exit_with(3), exit_with(0)]) == 1


def test_tools_after_a_failed_one_still_run(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    run_all([exit_with(1), [sys.executable, "-c", f"open({str(mark)!r}, 'w').close()"]])
    assert mark.exists()
