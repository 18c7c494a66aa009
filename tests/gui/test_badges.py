from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.badges import (
    account_letter,
    account_letters,
    account_line,
    account_name,
    contrast,
    draw_band_mark,
    draw_nothing_found,
    on_colour,
)
from gui.theme import load_theme, theme_names
from rashomon.model import BANDS, Document


@pytest.mark.parametrize(
    ("place", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
)
def test_accounts_are_lettered_like_columns_of_a_sheet(place: int, letter: str) -> None:
    assert account_letter(place) == letter


def test_letters_follow_the_order_given() -> None:
    documents = (Document(id="x", text=""), Document(id="y", text=""))
    assert account_letters(documents) == {"x": "A", "y": "B"}


def test_an_account_without_any_name_is_still_called_something() -> None:
    nameless = Document(id="x", text="")
    assert account_name(nameless) == account_line(nameless) == "Untitled account"


def test_black_on_white_has_the_contrast_that_wcag_gives() -> None:
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    assert contrast(black, white) == pytest.approx(21)


@pytest.mark.parametrize("name", theme_names())
def test_numbers_on_every_facts_hue_can_be_read(name: str) -> None:
    theme = load_theme(name)
    for number in range(len(theme.facts)):
        hue = theme.fact(number)
        assert contrast(on_colour(hue, theme), hue) >= 4.5, theme.facts[number]


@pytest.mark.parametrize("name", theme_names())
def test_account_letters_can_be_read(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour("paper"), theme.colour("muted")) >= 4.5


def drawn(draw: object) -> QImage:
    picture = QImage(14, 14, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw(painter)  # type: ignore[operator]
    painter.end()
    return picture


def test_bands_differ_in_shape_alone(qapp: object) -> None:
    black = QColor(Qt.GlobalColor.black)
    pictures = [
        drawn(lambda painter, band=band: draw_band_mark(painter, QPointF(7, 7), band, black))
        for band in (*BANDS, None)
    ]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_an_empty_cell_is_hatched_not_filled(qapp: object) -> None:
    black = QColor(Qt.GlobalColor.black)
    picture = drawn(lambda painter: draw_nothing_found(painter, QRectF(1, 1, 12, 12), black))
    inside = {picture.pixelColor(x, y).lightness() for x in range(3, 11) for y in range(3, 11)}
    assert min(inside) < 120 < 200 < max(inside)
