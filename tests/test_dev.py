"""The developers' own command does what it says."""

from __future__ import annotations

import sys
from pathlib import Path

from dev.__main__ import engine_requirements, run_all
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
