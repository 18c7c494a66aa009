"""A paragraph without an end is shown in pieces, its characters in their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.offsets import OffsetMap
from gui.reading.account_pane import AccountPane
from gui.reading.long_paragraphs import LONGEST, PIECE, in_pieces
from gui.reading.typography import ReadingType
from gui.theme import Theme
from rashomon.model import Document, Span

SENTENCE = "The barge lay aground off Quenby all night. "
CHINESE = "驳船整夜搁浅在昆比附近，没有人受伤。"


def test_an_ordinary_text_is_shown_as_it_is() -> None:
    text = SENTENCE * 300 + "\n\n" + SENTENCE
    assert in_pieces(text).text == text


def test_an_endless_paragraph_is_cut_after_sentences() -> None:
    pieces = in_pieces(SENTENCE * 1000).text.split("\n")
    assert max(map(len, pieces)) <= PIECE
    assert all(piece.strip().endswith(".") for piece in pieces)


def test_without_a_stop_it_is_cut_at_spaces() -> None:
    pieces = in_pieces("aground " * 10_000).text.split("\n")
    assert max(map(len, pieces)) <= PIECE
    assert set(" ".join(pieces).split()) == {"aground"}


def test_without_a_space_it_is_cut_after_a_stop() -> None:
    text = CHINESE * 3_000
    shown = in_pieces(text)
    pieces = shown.text.split("\n")
    assert max(map(len, pieces)) <= PIECE
    assert all(piece[-1] in "，。" for piece in pieces)
    assert "".join(pieces) == text
    assert len(shown.inserted) == len(pieces) - 1


def test_without_anything_it_is_cut_between_letters_but_not_before_an_accent() -> None:
    pieces = in_pieces("e\u0301" * LONGEST).text.split("\n")
    assert max(map(len, pieces)) <= PIECE
    assert all(piece.startswith("e") for piece in pieces)


@given(st.text(alphabet="ab. \n🚢沉。", max_size=60), st.integers(0, 600))
def test_every_character_is_found_where_the_offsets_say(part: str, times: int) -> None:
    text = part * times
    pieces = in_pieces(text)
    offsets, units = OffsetMap(text, pieces.inserted), pieces.text.encode("utf-16-le")
    assert offsets.qt_length == len(units) // 2
    for at in range(0, len(text), 1 + len(text) // 500):
        start = offsets.to_qt(at)
        shown = units[2 * start :].decode("utf-16-le")[0] if len(units) < 4_000 else text[at]
        assert shown == text[at] or (text[at].isspace() and shown == "\n")
        assert offsets.from_qt(start) == at


@pytest.mark.parametrize("sentence", [SENTENCE, CHINESE, "🚢" + CHINESE])
def test_a_passage_of_an_endless_paragraph_is_selected_and_copied_exactly(
    sentence: str, qtbot: object, theme: Theme
) -> None:
    text = sentence * (1 + 2 * LONGEST // len(sentence))
    pane = AccountPane(Document("d", text), theme, ReadingType(), None)
    assert pane.in_pieces
    (first, *_) = in_pieces(text).inserted or (PIECE,)
    for span in (Span(first - 7, first + 9), Span(first, first + 3), Span(first - 3, first)):
        pane.select(span)
        assert pane.selected_span() == span
        assert pane.createMimeDataFromSelection().text() == span.of(text)
    pane.deleteLater()
