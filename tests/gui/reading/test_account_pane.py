"""A column's text: exact positions, its own copy, faint debris, steady caret."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from pytestqt.qtbot import QtBot

from gui.reading.account_pane import AccountPane
from gui.reading.marks import Mark
from gui.reading.pane_tips import tip_at
from gui.reading.typography import ReadingType
from gui.theme import Theme
from rashomon.model import Document, Span

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_pane(qtbot: QtBot, theme: Theme) -> Callable[..., AccountPane]:
    def opened(text: str, language: str = "en", width: int = 360) -> AccountPane:
        pane = AccountPane(Document("d", text, language=language), theme, ReadingType(), None)
        qtbot.addWidget(pane)
        pane.set_theme(theme)
        pane.resize(width, 300)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.setFocus()
        return pane

    return opened


def darkest(image: QImage, area: QRect) -> int:
    """Lightness of the darkest pixel inside `area`, 0..255."""
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


def box_of(pane: AccountPane, start: int, end: int) -> QRect:
    """Where a span of one line stands in the viewport."""
    block = pane.document().findBlock(start)
    box = next(pane.places.boxes(block, start - block.position(), end - block.position()))
    return box.rect.translated(0, -pane.scroll_value()).toRect()


def test_keys_select_exact_code_points_after_emoji(
    open_pane: Callable[..., AccountPane], qtbot: QtBot
) -> None:
    pane = open_pane("🔥👩🏽‍🚒 fire crew\nsecond line")
    qtbot.keyClick(pane, Qt.Key.Key_Right, CONTROL)
    for _ in range(4):
        qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert pane.selected_span().of(pane.account.text) == "fire"


def test_a_double_click_selects_the_word_under_it_after_emoji(
    open_pane: Callable[..., AccountPane], qtbot: QtBot
) -> None:
    pane = open_pane("🔥🔥 fire crew")
    word = box_of(pane, 5, 9)
    qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=word.center())
    assert pane.selected_span().of(pane.account.text) == "fire"


def test_dragging_selects_what_lies_between(
    open_pane: Callable[..., AccountPane], qtbot: QtBot
) -> None:
    pane = open_pane("one 😀 two three")
    middle = box_of(pane, 7, 10)
    qtbot.mousePress(
        pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.left(), middle.center().y())
    )
    to = QPoint(middle.right() + 1, middle.center().y())
    qtbot.mouseMove(pane.viewport(), to)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert pane.selected_span().of(pane.account.text) == "two"


def test_copying_gives_the_characters_of_the_source(
    open_pane: Callable[..., AccountPane], qtbot: QtBot
) -> None:
    text = "no\u00a0break 😀\u2028line\nnext\u200b\n\nlast"
    pane = open_pane(text)
    qtbot.keyClick(pane, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(pane, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text


def test_every_character_keeps_its_place_where_blank_lines_become_gaps(
    open_pane: Callable[..., AccountPane],
) -> None:
    pane = open_pane("first\n\n\n\nsecond 😀\nthird")
    assert pane.document().characterCount() - 1 == pane.offsets.qt_length
    blocks = [pane.document().findBlockByNumber(n) for n in range(6)]
    heights = [pane.places.top_of(b) for b in blocks]
    line = ReadingType().line_height
    assert heights[4] - heights[1] < line, "three blank lines must stand for one small gap"
    assert heights[5] - heights[4] >= line


def test_debris_is_drawn_fainter_than_text(open_pane: Callable[..., AccountPane]) -> None:
    pane = open_pane("Share this\n\nShare this")
    pane.setFocus()
    pane.moveCursor(pane.textCursor().MoveOperation.End)
    pane.set_marks(debris=pane.index([Mark(0, 10, "rule: widget")]))
    image = pane.viewport().grab().toImage()
    faint, plain = (darkest(image, box_of(pane, at, at + 9)) for at in (0, 12))
    assert faint > plain + 40


def test_the_caret_is_seen_without_the_focus_too(open_pane: Callable[..., AccountPane]) -> None:
    pane = open_pane("word", width=300)
    pane.clearFocus()
    caret = pane.places.caret(0).translated(0, -pane.scroll_value()).toRect()
    image = pane.viewport().grab().toImage()
    assert image.pixelColor(caret.left(), caret.top() + 1) != image.pixelColor(2, 2)


def test_a_span_in_a_line_of_mixed_direction_is_marked_where_its_letters_stand(
    open_pane: Callable[..., AccountPane],
) -> None:
    text = "قال المتحدث (Harbour Board) في 15 مارس"
    pane = open_pane(text, "ar", width=900)
    block = pane.document().firstBlock()
    latin = list(pane.places.boxes(block, text.index("Harbour"), text.index(")")))
    arabic = list(pane.places.boxes(block, 0, 3))
    whole = list(pane.places.boxes(block, 0, len(text)))
    assert len(latin) == 1
    assert arabic[0].left > latin[0].right, "the first Arabic word stands right of the Latin ones"
    assert all(whole[0].left <= box.left and box.right <= whole[-1].right for box in latin)


def test_resizing_keeps_the_line_at_the_top(
    open_pane: Callable[..., AccountPane],
) -> None:
    pane = open_pane("\n".join(f"Sentence {n} of a long account of the fire." for n in range(99)))
    pane.verticalScrollBar().setValue(900)
    top = pane.cursorForPosition(QPoint(30, 2)).position()
    pane.resize(250, 300)
    assert pane.cursorForPosition(QPoint(30, 6)).block().blockNumber() == (
        pane.document().findBlock(top).blockNumber()
    )


def test_ctrl_and_the_wheel_ask_for_another_size(
    open_pane: Callable[..., AccountPane], qtbot: QtBot
) -> None:
    pane = open_pane("word")
    event = QWheelEvent(
        QPointF(20, 20), QPointF(20, 20), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        CONTROL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(pane.zoom_requested) as asked:
        pane.wheelEvent(event)
    assert asked.args == [1]


def test_enter_on_a_fact_asks_for_it(open_pane: Callable[..., AccountPane], qtbot: QtBot) -> None:
    pane = open_pane("A fire. Another sentence.")
    pane.set_marks(facts=pane.index([Mark(0, 7, "fire")]))
    with qtbot.waitSignal(pane.fact_clicked) as asked:
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert [mark.key for mark in asked.args] == ["fire"]


def test_a_click_on_a_bar_in_the_gutter_asks_for_its_fact(
    open_pane: Callable[..., AccountPane], qtbot: QtBot
) -> None:
    pane = open_pane("A fire. Another sentence.")
    pane.set_marks(facts=pane.index([Mark(0, 7, "fire")]))
    at = QPoint(round(pane.bars_right()) - 2, box_of(pane, 0, 7).center().y())
    with qtbot.waitSignal(pane.fact_clicked) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [mark.key for mark in asked.args] == ["fire"]


def test_selecting_a_span_tells_the_same_span(open_pane: Callable[..., AccountPane]) -> None:
    pane = open_pane("😀😀 e\u0301 after")
    pane.select(Span(3, 5))
    assert pane.selected_span() == Span(3, 5)


def test_a_tooltip_tells_which_rule_fired_and_which_tags_were_given(
    open_pane: Callable[..., AccountPane],
) -> None:
    pane = open_pane("A brutal fire. Another sentence.")
    pane.set_marks(
        cues=pane.index([Mark(2, 8, "loaded", note="list: loaded words")]),
        annotations=pane.index([Mark(0, 14, "n", label="Blame", note="my memo")]),
    )
    text = tip_at(pane, QPointF(box_of(pane, 3, 6).center()))
    assert "list: loaded words" in text
    assert "Blame: my memo" in text


def test_nothing_is_said_of_plain_text(open_pane: Callable[..., AccountPane]) -> None:
    pane = open_pane("A brutal fire.")
    assert tip_at(pane, QPointF(box_of(pane, 3, 6).center())) == ""
