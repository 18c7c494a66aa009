"""Icons, style sheet and actions: what a person sees and presses, held together."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QKeySequence
from pytestqt.qtbot import QtBot

from gui.action_set import Actions
from gui.actions import MENUS, TOOLBAR
from gui.badges import contrast
from gui.icons import ICON_NAMES, application_icon, icon, pixmap
from gui.main_window import MainWindow
from gui.stylesheet import palette, style_sheet
from gui.theme import Theme, load_theme, theme_names

SPECS = [spec for _, specs in MENUS.values() for spec in specs]
IN_SUBMENUS = ("tag-", "theme-", "panel-", "colours-", "export-", "language-")


@pytest.fixture(params=theme_names())
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def ink(image: QImage) -> set[str]:
    """Colours of the picture's fully opaque pixels."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_every_icon_file_has_a_name_and_every_name_a_file() -> None:
    stems = {item.name[:-4] for item in (files("resources") / "icons").iterdir()}
    assert stems == {*ICON_NAMES, "rashomon"}


@pytest.mark.parametrize("name", ICON_NAMES)
def test_an_icon_is_drawn_in_the_themes_colour(name: str, theme: Theme, qapp) -> None:
    colours = ink(pixmap(name, theme, 20, 2.0, "accent").toImage())
    assert colours == {theme.colour("accent").name()}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [16, 20])
def test_an_icon_is_drawn_anew_for_a_screen_of_each_scale(
    size: int, ratio: float, theme: Theme, qapp
) -> None:
    picture = icon("open", theme).pixmap(QSize(size, size), ratio)
    assert picture.width() == round(size * ratio)
    assert picture.devicePixelRatio() == ratio


def test_a_checked_icon_wears_the_accent(theme: Theme, qapp) -> None:
    checked = icon("tags", theme).pixmap(20, 20, QIcon.Mode.Normal, QIcon.State.On)
    assert theme.colour("accent").name() in ink(checked.toImage())


def test_an_unknown_icon_is_an_error(theme: Theme, qapp) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon", theme)


def test_the_program_has_a_mark(qapp) -> None:
    assert not application_icon().pixmap(64, 64).isNull()


def test_the_style_sheet_names_only_roles_of_the_theme(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= set(theme.roles.values())


def test_texts_of_the_palette_can_be_read(theme: Theme, qapp) -> None:
    colours = palette(theme)
    assert contrast(colours.windowText().color(), colours.window().color()) >= 4.5
    assert contrast(colours.text().color(), colours.base().color()) >= 4.5
    assert contrast(colours.placeholderText().color(), colours.base().color()) >= 4.5
    assert contrast(colours.highlightedText().color(), colours.highlight().color()) >= 4.5


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_an_action_says_what_it_does(spec) -> None:
    assert spec.help
    assert not spec.icon or spec.icon in ICON_NAMES


def test_no_key_does_two_things() -> None:
    keys = [QKeySequence(key).toString() for spec in SPECS for key in spec.keys]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_names_of_actions_are_unique_and_the_toolbar_knows_only_those() -> None:
    names = [spec.name for spec in SPECS]
    assert len(names) == len(set(names))
    assert set(TOOLBAR) - {""} <= set(names)


def test_every_action_is_wired(window: MainWindow, qtbot: QtBot) -> None:
    signals = ("2triggered(bool)", "2toggled(bool)")
    unwired = [
        spec.name
        for spec, action in window.commands
        if not any(action.receivers(signal) for signal in signals)
    ]
    assert unwired == []


def test_accelerators_of_a_menu_differ(window: MainWindow) -> None:
    assert isinstance(window.commands, Actions)
    for title, specs in MENUS.values():
        letters = [
            match[1].lower()
            for spec in specs
            if not spec.name.startswith(IN_SUBMENUS)
            for match in re.finditer(r"&(\w)", spec.text)
        ]
        assert len(letters) == len(set(letters)), (title, letters)
