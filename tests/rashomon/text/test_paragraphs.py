"""Which line ends are the end of a paragraph."""

from __future__ import annotations

import textwrap

from hypothesis import given

from rashomon.text.paragraphs import find_lines, find_paragraphs
from tests.rashomon.text.any_text import any_text

STORY = (
    "The harbour of Karst stayed closed on Tuesday after a barge broke loose in the night and hit "
    "the northern pier, the port authority said. Nobody was hurt. Two ferries to the islands were "
    "cancelled, and some three hundred passengers spent the night in a school. The barge had been "
    "moored without permission, a spokeswoman said, and added that its owner would be fined."
)


def paragraphs_of(text: str) -> list[str]:
    return [span.of(text) for span in find_paragraphs(text)]


def test_a_blank_line_ends_a_paragraph() -> None:
    assert paragraphs_of("One line\n\nAnother line") == ["One line", "Another line"]


def test_one_paragraph_a_line_stays_so() -> None:
    lines = [STORY, STORY[::-1].title(), "Short last paragraph."]
    assert paragraphs_of("\n".join(lines)) == lines


def test_short_sentences_one_a_line_stay_apart() -> None:
    lines = [
        "The port is closed.", "Two ferries have been cancelled since the morning.",
        "Nobody was hurt when the barge hit the northern pier, officials say.",
        "The owner will be fined.", "The pier is being inspected by divers this afternoon.",
    ]  # fmt: skip
    assert paragraphs_of("\n".join(lines)) == lines


def test_text_wrapped_by_hand_is_joined() -> None:
    for width in (60, 72, 80, 100):
        wrapped = textwrap.fill(STORY, width)
        assert len(paragraphs_of(wrapped)) == 1


def test_wrapped_paragraphs_below_a_headline_are_joined_each_for_itself() -> None:
    text = "Karst harbour closed\n\n" + "\n\n".join(textwrap.fill(STORY, 70) for _ in range(3))
    assert len(paragraphs_of(text)) == 4


def test_a_headline_right_above_its_text_stands_alone() -> None:
    assert paragraphs_of("Karst harbour closed\n" + STORY)[0] == "Karst harbour closed"


def test_a_sentence_cut_off_in_the_middle_goes_on_in_the_next_line() -> None:
    assert len(paragraphs_of("The barge broke loose\nin the night.")) == 1


def test_list_items_and_bare_words_stand_alone() -> None:
    assert paragraphs_of("ferries\nbarges\nsmall boats") == ["ferries", "barges", "small boats"]
    assert len(paragraphs_of("They want\n- a pier\n- a school")) == 3


@given(any_text)
def test_paragraphs_and_lines_hold_all_ink_in_order(text: str) -> None:
    for spans in (find_paragraphs(text), find_lines(text)):
        end = 0
        for span in spans:
            assert not text[end : span.start].strip()
            assert span.of(text) == span.of(text).strip() != ""
            end = span.end
        assert not text[end:].strip()
