"""Text shaped in runs looks, and breaks, like text that is shaped whole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from gui.reading.shaped_runs import LONGEST_RUN, shape_in_runs

ENGLISH = "The barge lay aground off Quenby all night, “AV Today” wrote; fifteen officials waited. "
ARABIC = "جنحت السفينة قبالة كوينبي طوال الليل، وانتظر خمسة عشر مسؤولا على الشاطئ. "
CHINESE = "驳船整夜搁浅在昆比附近，十五名官员在岸边等候，没有人受伤。"
MIXED = "Quenby (كوينبي 1912) 昆比 — " + ENGLISH
TEXTS = {"English": ENGLISH, "Arabic": ARABIC, "Chinese": CHINESE, "mixed": MIXED}


def laid_out(text: str, *, in_runs: bool) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Serif", 12))
    document.setPlainText(text)
    if in_runs:
        shape_in_runs(document.begin(), len(text))
    document.setTextWidth(340)
    return document


def line_starts(document: QTextDocument) -> list[int]:
    document.documentLayout().documentSize()
    block, found = document.begin(), []
    while block.isValid():
        layout = block.layout()
        found += [
            block.position() + layout.lineAt(number).textStart()
            for number in range(layout.lineCount())
        ]
        block = block.next()
    return found


def run_ends(text: str) -> list[tuple[int, int]]:
    """Where the runs of the first paragraph start and end."""
    document = laid_out(text, in_runs=True)
    runs = document.begin().layout().formats()
    return [(run.start, run.start + run.length) for run in runs]


def picture(document: QTextDocument) -> QImage:
    image = QImage(360, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


@pytest.fixture(params=TEXTS.values(), ids=TEXTS)
def text(request: pytest.FixtureRequest, qapp: object) -> str:
    return f"{request.param * 6}\n\n{request.param}"


def test_a_paragraph_is_parted_into_short_runs(text: str) -> None:
    runs = run_ends(text)
    assert [start for start, _ in runs] == [0, *(end for _, end in runs[:-1])]
    assert runs[-1][1] == len(text.partition("\n")[0])
    assert max(end - start for start, end in runs) <= LONGEST_RUN


def test_no_word_is_parted_where_letters_join() -> None:
    text = ENGLISH * 3 + ARABIC * 3
    ends = [end for _, end in run_ends(text)]
    assert len(ends) > 5
    assert all(text[end - 1] == " " for end in ends)


def test_lines_break_where_they_did(text: str) -> None:
    assert line_starts(laid_out(text, in_runs=True)) == line_starts(laid_out(text, in_runs=False))


def test_the_letters_stand_where_they_stood(text: str) -> None:
    assert picture(laid_out(text, in_runs=True)) == picture(laid_out(text, in_runs=False))


def test_a_paragraph_with_characters_of_two_units_stays_whole(qapp: object) -> None:
    assert not run_ends(ENGLISH + "🚢" + ENGLISH)


def test_the_text_itself_is_unchanged(text: str) -> None:
    assert laid_out(text, in_runs=True).toPlainText() == text
