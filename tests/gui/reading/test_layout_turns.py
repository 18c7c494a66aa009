"""Long texts beside each other are laid out in turns, and all of them in the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.reading import layout_turns
from gui.reading.account_pane import AccountPane
from gui.reading.scrolling_text import LONG_TEXT, ScrollingText
from gui.reading.typography import ReadingType
from gui.theme import Theme
from rashomon.model import Document

PARAGRAPH = "The barge lay aground off Quenby all night, and nobody came. " * 5


@pytest.fixture
def texts(qtbot: QtBot, theme: Theme) -> Iterator[list[AccountPane]]:
    parent = QWidget()
    qtbot.addWidget(parent)
    text = "\n".join([PARAGRAPH] * (2 * LONG_TEXT // len(PARAGRAPH)))
    made: list[AccountPane] = []
    for place in range(2):
        made.append(AccountPane(Document(f"d{place}", text), theme, ReadingType(), parent))
        made[-1].setGeometry(300 * place, 0, 280, 400)
    parent.resize(600, 400)
    parent.show()
    yield made


def is_laid_out(text: ScrollingText) -> bool:
    last = text.document().lastBlock().layout()
    return last.lineCount() > 0


def test_every_text_is_laid_out_to_its_end(texts: list[AccountPane], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(map(is_laid_out, texts)), timeout=20_000)
    runs = texts[0].document().lastBlock().layout().formats()
    assert len(runs) > 3  # shaped in runs up to the end


def test_a_slice_waits_while_another_text_had_its_turn(
    texts: list[AccountPane], monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = texts[0].document().findChild(layout_turns.LayoutTurns)
    assert turns is not None
    layout: QObject = texts[0].document().documentLayout()
    timer = QEvent(QEvent.Type.Timer)
    monkeypatch.setattr(layout_turns, "_last_turn", layout_turns.perf_counter())
    assert turns.eventFilter(layout, timer)
    assert not turns.eventFilter(layout, QEvent(QEvent.Type.User))


def test_a_short_text_is_laid_out_as_qt_does(qtbot: QtBot) -> None:
    text = ScrollingText()
    qtbot.addWidget(text)
    text.set_plain_text(PARAGRAPH)
    assert not text.is_long()
    assert text.document().findChild(layout_turns.LayoutTurns) is None
