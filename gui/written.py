"""Dates, figures, lengths and quoted words as a person writes them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gui.language import numbered
from rashomon.model import Document


def readable_date(published: str) -> str:
    """An ISO 8601 date as far as it is known, as the locale writes it; "" for none."""
    parts = [int(part) for part in published[:10].split("-") if part.isdecimal()]
    locale = QLocale()
    if len(parts) == 3:
        # Some languages count the days: “14. März”.
        day = "d." if "d." in locale.dateFormat(QLocale.FormatType.LongFormat) else "d"
        return locale.toString(QDate(*parts), f"{day} MMM yyyy")
    if len(parts) == 2:
        return locale.toString(QDate(parts[0], parts[1], 1), "MMM yyyy")
    return str(parts[0]) if parts else ""


def readable_length(document: Document) -> str:
    """How long the whole text is; in characters where words are not parted by spaces."""
    spaceless = document.language in ("zh", "ja", "th", "lo", "km", "my")
    if spaceless:
        count = _characters(document.text)
        return numbered("ColumnHeader", count, "%Ln character", "%Ln characters")
    return numbered("ColumnHeader", _words(document.text), "%Ln word", "%Ln words")


def readable_figure(value: float, digits: int) -> str:
    """A figure with that many digits after the point, or the comma, of the language."""
    return QLocale().toString(value, "f", digits)


def readable_percent(share: float, digits: int = 0) -> str:
    """A share of one in hundredths, with the space before the sign that most languages want."""
    return f"{readable_figure(100 * share, digits)}\N{NO-BREAK SPACE}%"


def readable_count(number: int) -> str:
    """A whole number as the locale writes it."""
    return QLocale().toString(number)


def quoted(text: str) -> str:
    """A text between the quotation marks of the window's language."""
    return QCoreApplication.translate("Written", "“%1”").replace("%1", text)


@lru_cache(maxsize=32)
def _words(text: str) -> int:
    return len(text.split())


@lru_cache(maxsize=32)
def _characters(text: str) -> int:
    return sum(not character.isspace() for character in text)
