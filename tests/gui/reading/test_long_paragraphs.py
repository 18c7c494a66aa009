"""A paragraph without an end is shown in pieces, its characters in their places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reading.long_paragraphs import LONGEST, PIECE, in_pieces

SENTENCE = "The barge lay aground off Quenby all night. "


def test_an_ordinary_text_is_shown_as_it_is() -> None:
    text = SENTENCE * 300 + "\n\n" + SENTENCE
    assert in_pieces(text) == text


def test_an_endless_paragraph_is_cut_after_sentences() -> None:
    pieces = in_pieces(SENTENCE * 1000).split("\n")
    assert max(map(len, pieces)) <= PIECE
    assert all(piece.strip().endswith(".") for piece in pieces)


def test_without_a_stop_it_is_cut_at_spaces() -> None:
    pieces = in_pieces("aground " * 10_000).split("\n")
    assert max(map(len, pieces)) <= PIECE
    assert set(" ".join(pieces).split()) == {"aground"}


def test_without_a_space_it_stays_whole() -> None:
    text = "沉" * (LONGEST + 5)
    assert in_pieces(text) == text


@given(st.text(alphabet="ab. \n🚢", max_size=60), st.integers(0, 600))
def test_every_other_character_keeps_its_place(part: str, times: int) -> None:
    text = part * times
    shown = in_pieces(text)
    assert len(shown) == len(text)
    assert all(a == b or (a.isspace() and b == "\n") for a, b in zip(text, shown, strict=True))
