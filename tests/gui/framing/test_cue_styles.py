from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.cue_styles import CUE_UNDERLINES, Underline, cue_name, draw_underline
from gui.framing.legend import CueLegend, CueSample
from gui.theme import load_theme, theme_names
from rashomon.model import CUE_KINDS


def drawn(style: Underline) -> QImage:
    """The line in black on white, 60 x 12 pixels."""
    picture = QImage(60, 12, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_underline(painter, 2, 58, 6, style, QColor(Qt.GlobalColor.black))
    painter.end()
    return picture


def test_every_kind_of_cue_has_an_underline() -> None:
    assert set(CUE_UNDERLINES) == set(CUE_KINDS)


def test_kinds_differ_without_colour() -> None:
    assert len(set(CUE_UNDERLINES.values())) == len(CUE_KINDS)


def test_every_style_is_drawn_differently(qapp: object) -> None:
    pictures = [drawn(style) for style in Underline]
    for one, other in itertools.combinations(pictures, 2):
        assert one != other


def test_a_line_without_length_draws_nothing(qapp: object) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_underline(painter, 4, 4, 4, Underline.WAVY, QColor(Qt.GlobalColor.black))
    painter.end()
    white = QImage(8, 8, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    assert picture == white


@pytest.mark.parametrize("name", theme_names())
def test_the_legend_shows_each_kind_in_its_themes_colour(qtbot: QtBot, name: str) -> None:
    legend = CueLegend()
    qtbot.addWidget(legend)
    theme = load_theme(name)
    legend.set_theme(theme)
    legend.resize(320, 80)
    legend.show()
    for sample in legend.findChildren(CueSample):
        assert sample.accessibleName() == cue_name(sample.kind)
        colours = pixels(sample.grab().toImage())
        assert theme.cue(sample.kind).rgb() in colours, sample.kind


def pixels(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
