from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.reading.typography import ReadingType
from gui.settings import MOST_RECENT, Settings
from gui.theme import load_theme
from gui.wiring_type import keep_type, read_type


def again(tmp_path: Path, settings: Settings) -> Settings:
    """The same settings as the next start reads them."""
    settings.sync()
    return Settings(tmp_path / "settings.ini")


def test_a_coder_keeps_their_id_from_start_to_start(tmp_path: Path, settings: Settings) -> None:
    coder = settings.coder()
    assert coder.id.startswith("urn:uuid:")
    assert coder.name
    assert again(tmp_path, settings).coder() == coder


def test_a_coder_who_takes_another_name_keeps_the_id(settings: Settings) -> None:
    before = settings.coder()
    settings.set_coder_name("Ada Brandt")
    assert settings.coder().name == "Ada Brandt"
    assert settings.coder().id == before.id


def test_recent_projects_stand_newest_first_each_once(tmp_path: Path, settings: Settings) -> None:
    paths = [tmp_path / f"{name}.rashomon.json" for name in "abc"]
    for path in (*paths, paths[0]):
        path.touch()
        settings.add_recent(path)
    assert [path.name[0] for path in again(tmp_path, settings).recent()] == ["a", "c", "b"]


def test_a_single_recent_project_is_read_back(tmp_path: Path, settings: Settings) -> None:
    path = tmp_path / "a.rashomon.json"
    path.touch()
    settings.add_recent(path)
    assert again(tmp_path, settings).recent() == (path,)


def test_recent_projects_that_are_gone_are_not_offered(tmp_path: Path, settings: Settings) -> None:
    settings.add_recent(tmp_path / "gone.rashomon.json")
    assert settings.recent() == ()


def test_only_so_many_recent_projects_are_kept(tmp_path: Path, settings: Settings) -> None:
    for number in range(MOST_RECENT + 3):
        path = tmp_path / f"{number}.rashomon.json"
        path.touch()
        settings.add_recent(path)
    assert len(settings.recent()) == MOST_RECENT


def test_nonsense_in_the_file_falls_back_to_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[taste]\ntext-size=large\n[window]\ngeometry=no\n", "utf-8")
    settings = Settings(path)
    assert read_type(settings) == ReadingType()
    assert settings.geometry().isEmpty()


def test_a_type_out_of_bounds_comes_to_the_nearest_bound(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[taste]\ntext-size=400\nleading=0.1\nmeasure=nan\n", "utf-8")
    chosen = read_type(Settings(path))
    assert (chosen.pixel_size, chosen.leading) == (34, 1.2)
    assert 20 <= chosen.measure <= 80


def test_the_chosen_type_is_the_next_start_s(tmp_path: Path, settings: Settings) -> None:
    chosen = ReadingType(19, "DejaVu Sans", 1.8, 50, 20.5)
    keep_type(settings, chosen)
    assert read_type(again(tmp_path, settings)) == chosen


def test_a_panel_closed_stays_closed_at_the_next_start(
    open_window: MainWindow,
    make_window: Callable[[], MainWindow],
    accounts: list[Path],
    qtbot: QtBot,
) -> None:
    open_window.docks.by_name["detail"].close()
    assert open_window.close()
    other = make_window()
    with qtbot.waitSignal(other.session.analysis_finished, timeout=20_000):
        other.opening.open_paths(accounts)
    assert not other.docks.by_name["detail"].isVisible()
    assert other.docks.by_name["facts"].isVisible()
    other.commands["reset-layout"].trigger()
    assert other.docks.by_name["detail"].isVisible()


def test_closing_on_the_welcome_page_keeps_the_panels(
    window: MainWindow, make_window: Callable[[], MainWindow], accounts: list[Path], qtbot: QtBot
) -> None:
    assert window.close()
    other = make_window()
    with qtbot.waitSignal(other.session.analysis_finished, timeout=20_000):
        other.opening.open_paths(accounts)
    visible = {name for name, dock in other.docks.by_name.items() if not dock.isHidden()}
    assert visible == {"facts", "divergences", "search", "detail", "codebook", "annotations"}


def test_the_theme_chosen_is_worn_at_once_and_remembered(
    window: MainWindow, settings: Settings
) -> None:
    assert not window.theme.dark
    window.commands["theme-dark"].trigger()
    assert window.theme.dark
    assert settings.theme == "dark"
    assert QApplication.palette().window().color() == window.theme.colour("panel")


@pytest.mark.parametrize(("height", "groups"), [(1100, 3), (700, 2)])
def test_a_low_window_puts_the_fact_into_a_tab(
    window: MainWindow, accounts: list[Path], qtbot: QtBot, height: int, groups: int
) -> None:
    window.resize(1400, height)
    with qtbot.waitSignal(window.session.analysis_finished, timeout=20_000):
        window.opening.open_paths(accounts)
    assert len(window.docks.panes()) == groups
    assert window.detail in window.docks.panes()


def test_the_window_follows_the_desktop_until_a_theme_is_chosen(
    make_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    monkeypatch.setattr("gui.main_window.chosen_theme", lambda choice, palette: load_theme("dark"))
    window.follow_system()
    assert not window.theme.dark  # this one was told to be light
    window.theme_choice = "system"
    window.follow_system()
    assert window.theme.dark
