"""Small marks that every panel shares: account letters, fact chips, band marks, tag swatches.

An account is a letter (A, B, … in the order of the project), a fact a number with a hue (F1, F2, …
in the order of the comparison), a band a shape: whoever learns them in one panel can read them in
all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import Theme
from gui.written import readable_date

if TYPE_CHECKING:
    from rashomon.model import Band, Document, Project

RADIUS = 4.0  # of every chip and badge, logical pixels
PADDING = 5.0  # left and right of a chip's text
SMALL = 0.85  # size of chip text against the text around it


def account_letter(number: int) -> str:
    """The letter of the account at place `number`: 0 is A, 25 is Z, 26 is AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def told_by_account(project: Project, counts: Mapping[str, int]) -> str:
    """Counts by account in words: "A 3, C 1"; accounts without any are left out."""
    letters = account_letters(project.documents)
    told = [f"{letters[each.id]} {counts[each.id]}" for each in project.documents
            if counts.get(each.id)]  # fmt: skip
    return ", ".join(told)


def account_letters(documents: Iterable[Document]) -> dict[str, str]:
    """Letter by document id, in the order given."""
    return {document.id: account_letter(place) for place, document in enumerate(documents)}


def account_name(document: Document) -> str:
    """Outlet or title, whichever is known, as a person would call the account."""
    fallback = QCoreApplication.translate("Account", "Untitled account")
    return document.outlet or document.title or fallback


def account_line(document: Document) -> str:
    """Outlet and date on one line, as far as they are known."""
    parts = (document.outlet or document.title, readable_date(document.published))
    return " · ".join(part for part in parts if part) or account_name(document)


def fact_name(number: int) -> str:
    """What the fact at place `number` (from 0) is called: F1, F2, …"""
    return QCoreApplication.translate("Fact", "F%1").replace("%1", str(number + 1))


def band_name(band: Band | None) -> str:
    """The band as a person reads it, translated."""
    names: Mapping[Band | None, str] = {
        "near-verbatim": QCoreApplication.translate("Band", "near-verbatim"),
        "same-fact": QCoreApplication.translate("Band", "same fact"),
        "possible": QCoreApplication.translate("Band", "possible"),
        None: QCoreApplication.translate("Band", "below the bands"),
    }
    return names[band]


def chip_font(font: QFont) -> QFont:
    """The smaller, half-bold font of chips beside text in `font`."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * SMALL)
    else:
        small.setPixelSize(max(1, round(font.pixelSize() * SMALL)))
    small.setWeight(QFont.Weight.DemiBold)
    return small


def chip_width(text: str, font: QFont) -> float:
    """Width of a chip with `text` beside text in `font`; all single letters are equally wide."""
    if len(text) == 1:
        return chip_height(font) + 1
    return QFontMetricsF(chip_font(font)).horizontalAdvance(text) + 2 * PADDING


def chip_height(font: QFont) -> float:
    """Height of a chip beside text in `font`."""
    return QFontMetricsF(chip_font(font)).height() + 2


def on_colour(background: QColor, theme: Theme) -> QColor:
    """Text colour on `background`: of the theme's ink and paper the one that stands out more."""
    ink, paper = theme.colour("ink"), theme.colour("paper")
    return max(ink, paper, key=lambda colour: contrast(colour, background))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1..21, as WCAG 2.1 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(x) for x in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def draw_chip(painter: QPainter, rect: QRectF, text: str, background: QColor, ink: QColor) -> None:
    """A filled, rounded chip with centred text; the painter's font is the text around it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setFont(chip_font(painter.font()))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def draw_account_badge(painter: QPainter, rect: QRectF, letter: str, theme: Theme) -> None:
    """The account's letter on a quiet, strong ground: the same in every panel."""
    draw_chip(painter, rect, letter, theme.colour("muted"), theme.colour("paper"))


def draw_fact_chip(painter: QPainter, rect: QRectF, number: int, theme: Theme) -> None:
    """The fact's name on its hue."""
    hue = theme.fact(number)
    draw_chip(painter, rect, fact_name(number), hue, on_colour(hue, theme))


def draw_band_mark(painter: QPainter, centre: QPointF, band: Band | None, colour: QColor) -> None:
    """A disc filled as far as the band is strong: full, half, ring; a short dash below the bands.

    The mark is 9 logical pixels wide.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(centre.x() - 3.8, centre.y() - 3.8, 7.6, 7.6)
    if band is None:
        painter.drawLine(QPointF(box.left(), centre.y()), QPointF(box.right(), centre.y()))
    elif band == "near-verbatim":
        painter.setBrush(colour)
        painter.drawEllipse(box)
    else:
        painter.drawEllipse(box)
        if band == "same-fact":
            painter.setBrush(colour)
            painter.drawPie(box, 90 * 16, 180 * 16)
    painter.restore()


def draw_conflict_mark(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """A "not equal" sign, 9 logical pixels wide: numbers or dates differ."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = centre.x(), centre.y()
    for offset in (-1.9, 1.9):
        painter.drawLine(QPointF(x - 3.8, y + offset), QPointF(x + 3.8, y + offset))
    painter.drawLine(QPointF(x - 2.2, y + 4.4), QPointF(x + 2.2, y - 4.4))
    painter.restore()


def draw_nothing_found(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A hatched, outlined box: no match found there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QPen(colour, 1))
    painter.drawPath(outline)
    painter.setClipPath(outline)
    x = rect.left() - rect.height() + 2.5
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += 4
    painter.restore()


def draw_not_told(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """An outlined box with a crossed ring: not told there, by a person's word."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    centre, radius = rect.center(), 3.0
    painter.drawEllipse(centre, radius, radius)
    painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius))
    painter.restore()


def draw_swatch(painter: QPainter, rect: QRectF, colour: QColor, outline: QColor) -> None:
    """A tag's colour as a small rounded square; the outline keeps pale colours visible."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


class Badge(QWidget):
    """A small fixed widget that shows one chip: `AccountBadge` or `FactChip`."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.theme = theme
        self.setAccessibleName(text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(ceil(chip_width(self.text, self.font())), ceil(chip_height(self.font())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(self.sizeHint())


class AccountBadge(Badge):
    """An account's letter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_account_badge(painter, QRectF(self.rect()), self.text, self.theme)
        painter.end()


class FactChip(Badge):
    """A fact's name on its hue."""

    def __init__(self, number: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(fact_name(number), theme, parent)
        self._number = number

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_fact_chip(painter, QRectF(self.rect()), self._number, self.theme)
        painter.end()


class BandMark(QWidget):
    """A band's shape, as a small fixed widget beside its word."""

    def __init__(self, band: Band | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band: Band | None = band
        self._theme = theme
        self.setFixedSize(11, 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_band_mark(painter, QPointF(5.5, 5.5), self._band, self._theme.colour("muted"))
        painter.end()
