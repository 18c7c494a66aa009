"""The window wears the size of type that the desktop gives to applications."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.fonts import LEAST_POINTS, interface_font, px, type_scale
from gui.main_window import MainWindow
from gui.stylesheet import style_sheet
from gui.theme import load_theme


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[QApplication]:
    """The application, given its own font back afterwards."""
    before = qapp.font()
    yield qapp
    qapp.setFont(before)


def give(application: QApplication, scale: float) -> None:
    """What the desktop does when somebody asks it for larger letters."""
    font = QFont(application.font())
    font.setPointSizeF(LEAST_POINTS * scale)
    application.setFont(font)


def test_type_is_never_smaller_than_it_was_designed(desktop: QApplication) -> None:
    give(desktop, 0.5)
    assert interface_font().pointSizeF() == LEAST_POINTS


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_lengths_that_hold_type_grow_with_it(desktop: QApplication, scale: float) -> None:
    give(desktop, scale)
    assert type_scale() == pytest.approx(scale, abs=0.05)
    assert px(100) == pytest.approx(100 * scale, abs=5)


def test_hairlines_and_rings_of_focus_do_not_grow() -> None:
    usual, large = (style_sheet(load_theme("light"), scale) for scale in (1.0, 2.0))
    assert "border: 2px solid" in large
    assert usual.count("border: 1px solid") == large.count("border: 1px solid")


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_button_does_not_move_when_it_takes_the_focus(scale: float) -> None:
    sheet = style_sheet(load_theme("light"), scale)
    edges = [
        int(found[1]) + int(found[2])
        for state in ("", ":focus", ":default", ":default:focus")
        for found in re.finditer(
            rf"^QPushButton{state} {{[^}}]*border: (\d)px[^}}]*padding: (\d+)px",
            sheet,
            re.MULTILINE,
        )
    ]
    assert len(edges) == 4
    assert len(set(edges)) == 1


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_an_open_window_follows_the_desktop(
    window: MainWindow, desktop: QApplication, qtbot: QtBot, scale: float
) -> None:
    with qtbot.waitExposed(window):
        window.show()
    give(desktop, scale)
    QApplication.processEvents()
    assert desktop.font().families() == interface_font().families()
    assert window.menuBar().font().pointSizeF() == pytest.approx(LEAST_POINTS * scale)
    for button in window.welcome.findChildren(QPushButton):
        for label in button.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= QFontMetrics(label.font()).height()
                assert button.rect().contains(label.geometry())


def test_nothing_of_an_open_project_is_cut_off_at_twice_the_size(
    open_window: MainWindow, desktop: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(open_window):
        open_window.show()
    give(desktop, 2.0)
    QApplication.processEvents()
    open_window.reading.settle()
    header = open_window.reading.columns()[0].header
    for label in (header.title, header.detail):
        needed = QFontMetrics(label.font()).height()
        qtbot.waitUntil(lambda label=label, needed=needed: label.height() >= needed)
    give(desktop, 1.0)
    QApplication.processEvents()
    assert open_window.menuBar().font().pointSizeF() == pytest.approx(LEAST_POINTS)
