"""A headline is set as one."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics, QTextDocument
from pytestqt.qtbot import QtBot

from gui.reading.column_header import fitting_parts
from gui.reading.typography import ReadingType, set_in_type
from rashomon.model import Document


def _weights(text: str, title: str) -> list[int]:
    """The weight of the first letter of every line."""
    document = QTextDocument(text)
    set_in_type(document, ReadingType(), Document(id="d", text=text, title=title))
    weights: list[int] = []
    block = document.begin()
    while block.isValid():
        weights.append(block.charFormat().fontWeight() if not block.text() else
                       next(iter(block)).fragment().charFormat().fontWeight())  # fmt: skip
        block = block.next()
    return weights


def test_the_first_line_that_is_the_title_is_bold(qtbot: QtBot) -> None:
    weights = _weights(
        "12 views\nGale sinks ferry\nGale sinks ferry\nIt sank.", "Gale sinks  ferry"
    )
    assert weights[1] >= QFont.Weight.DemiBold
    assert all(weight < QFont.Weight.DemiBold for weight in (weights[0], *weights[2:]))


def test_a_headline_may_end_with_the_outlet(qtbot: QtBot) -> None:
    weights = _weights(
        "Gale sinks ferry | The Courier\nGale sinks ferry again.", "Gale sinks ferry"
    )
    assert weights[0] >= QFont.Weight.DemiBold
    assert weights[1] < QFont.Weight.DemiBold


def test_a_title_that_is_a_first_sentence_stays_in_its_paragraph(qtbot: QtBot) -> None:
    weights = _weights("A ferry sank. Nobody was hurt.", "A ferry sank.")
    assert all(weight < QFont.Weight.DemiBold for weight in weights)


def test_a_narrow_head_gives_up_whole_parts_not_half_a_number(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QFont())
    width = metrics.horizontalAdvance("The Courier · 2 May 2033 · 4")
    assert fitting_parts("The Courier · 2 May 2033 · 409 words", metrics, width) == (
        "The Courier · 2 May 2033"
    )
